import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import { LRUCache } from 'lru-cache';
import type { Language } from '../../messages/languages.ts';
import type { DirectQuery } from '../graphql/direct-query.ts';
import { PICTURE_SIZE } from './head.ts';
import { firstQueries, PAGE_BUILD } from './page-build.ts';
import type { Subject } from './subject.ts';

const MODULE = join(PAGE_BUILD, 'picture', 'picture.js');
/** The page's own query for the events of its timeline. */
const EVENTS = 'Timeline';

/** What `src/page/picture/picture.ts` exports. */
interface Drawing {
  pictureSvg(
    picture: Subject & {
      readonly language: Language;
      readonly view: string;
      readonly events: readonly object[];
      readonly width: number;
      readonly height: number;
    },
  ): string;
}

const fontOf = (name: string) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans/${name}.ttf`));
const FONTS = ['400Regular/NotoSans_400Regular', '700Bold/NotoSans_700Bold'] as const;
/** Letters that those fonts have. */
const COVERED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]*$/u;

/** Bytes of the pictures that are kept. */
const pictures = new LRUCache<string, Buffer>({ maxSize: 16 * 2 ** 20, sizeCalculation: ({ length }) => length });
let last: Promise<unknown> = Promise.resolve();

/** Whether the page has been built, so that there is what draws pictures. */
export function hasPictures(): boolean {
  return existsSync(MODULE);
}

/** The picture of a permalink as PNG; null if the graph does not respond. One is drawn at a time. */
export async function pictureOf(
  query: DirectQuery,
  subject: Subject,
  { language, view }: { readonly language: Language; readonly view: string },
): Promise<Buffer | null> {
  const events = firstQueries().page.find(({ operationName }) => operationName === EVENTS)!;
  const { data } = await query<{ readonly timeline: { readonly nodes: readonly object[] } }>(events.query, {
    ...events.variables,
    language,
  });
  if (!data) return null;
  const [width, height] = PICTURE_SIZE;
  const { pictureSvg } = (await import(pathToFileURL(MODULE).href)) as Drawing;
  const file = pictureSvg({ ...subject, language, view, events: data.timeline.nodes, width, height });
  const known = pictures.get(file);
  if (known) return known;
  const drawn = last.then(() => drawnOf(file));
  last = drawn.catch(() => undefined);
  const picture = await drawn;
  pictures.set(file, picture);
  return picture;
}

async function drawnOf(file: string): Promise<Buffer> {
  const image = await renderAsync(file, {
    font: {
      fontFiles: FONTS.map(fontOf),
      defaultFontFamily: 'Noto Sans',
      sansSerifFamily: 'Noto Sans',
      // Reading all fonts of a machine takes long.
      loadSystemFonts: !COVERED.test(file),
    },
  });
  return image.asPng();
}
