import type { FastifyInstance, FastifyReply } from 'fastify';
import { isEmbeddable, type EmbeddableTag } from '../messages/embeddable.ts';
import { defaultLanguage, languageFor } from '../messages/languages.ts';
import { Unavailable } from '../neo4j/graph.ts';
import { codes, refusal } from './error-codes.ts';
import { shownBy } from './frames.ts';
import type { DatasetVersions } from './graphql/dataset-versions.ts';
import type { DirectQueries } from './graphql/direct-query.ts';
import { aboutAt } from './html/about.ts';
import { escapeHtml } from './html/escape-html.ts';
import { PICTURE_SIZE } from './html/head.ts';
import { hasPictures } from './html/picture.ts';
import { parametersOfView, sharedParameters, withParameters } from './html/shared-view.ts';
import { subjectOf, type About } from './html/subject.ts';
import type { PublicAddress } from './public-address.ts';
import { sitePath } from './site.ts';

/** The size of a frame without limits, in pixels. */
const [WIDTH, HEIGHT] = [960, 640] as const;
/** Seconds for which a site may keep a response. */
const AGE = 3600;

/** What the endpoint reads. */
interface OembedOptions {
  versions(): DatasetVersions;
  readonly queries: DirectQueries;
  readonly address: PublicAddress;
}

/** What a frame shows. */
interface Framed {
  readonly tag: EmbeddableTag;
  readonly about: About;
  /** The parameters of its address. */
  readonly attributes: URLSearchParams;
  /** Those of its view. */
  readonly view: URLSearchParams;
}

/** Adds `/oembed?url=…` for pages and frames of all data sets (oEmbed 1.0; of its formats, JSON). */
export function addOembed(app: FastifyInstance, { versions, queries, address }: OembedOptions): void {
  app.get('/oembed', async (request, reply) => {
    const { url, format = 'json', ...limits } = request.query as Readonly<Record<string, unknown>>;
    if (format !== 'json') return refuse(reply, 501, 'format: expected json');
    if (typeof url !== 'string')
      return refuse(reply, codes.BAD_USER_INPUT, 'url: expected the address of a page of this server');
    const [most, highest] = [pixels(limits['maxwidth']), pixels(limits['maxheight'])];
    if (Number.isNaN(most) || Number.isNaN(highest))
      return refuse(reply, codes.BAD_USER_INPUT, 'maxwidth, maxheight: expected numbers of pixels from 1');
    const root = address(request);
    const found = root === '/' ? undefined : addressedBy(url, root);
    if (!found) return refuse(reply, codes.NOT_FOUND, `url: there is no page of this server at ${url}`);
    const { dataset, path, search } = found;
    // Throws if there is none with that id.
    if (dataset !== undefined) await versions().get(dataset);
    const framed = framedAt(path, search);
    const tag = search.get('lang');
    const language = (tag === null ? undefined : languageFor(tag)) ?? defaultLanguage;
    const subject = framed && (await subjectOf(queries(dataset), framed.about, framed.view, language));
    if (subject === null) throw new Unavailable('the graph does not respond');
    if (!subject || !framed) return refuse(reply, codes.NOT_FOUND, `url: there is nothing to embed at ${url}`);
    const site = root + (dataset === undefined ? '' : sitePath(dataset));
    const attributes = new URLSearchParams([...framed.attributes, ['lang', language]]);
    const frame = withParameters(`${site}frame/${framed.tag}`, attributes);
    const [width, height] = [Math.min(WIDTH, most), Math.min(HEIGHT, highest)];
    const [pictureWidth, pictureHeight] = PICTURE_SIZE;
    const hasThumbnail =
      hasPictures() && pictureWidth <= most && pictureHeight <= highest && !path.startsWith('frame/');
    const shown = new URLSearchParams([...framed.view, ['lang', language]]);
    return reply
      .type('application/json; charset=utf-8')
      .header('cache-control', `public, max-age=${AGE}`)
      .send({
        version: '1.0',
        type: 'rich',
        title: subject.title,
        provider_name: `Reformgraph: ${subject.dataset}`,
        provider_url: site,
        cache_age: AGE,
        width,
        height,
        html: `<iframe src="${escapeHtml(frame)}" title="${escapeHtml(subject.title)}" width="${width}" height="${height}" frameborder="0" loading="lazy"></iframe>`,
        ...(hasThumbnail && {
          thumbnail_url: withParameters(`${site}og/${path}`, shown),
          thumbnail_width: pictureWidth,
          thumbnail_height: pictureHeight,
        }),
      });
  });
}

async function refuse(reply: FastifyReply, status: number, message: string): Promise<FastifyReply> {
  const code = status === codes.NOT_FOUND ? 'NOT_FOUND' : 'BAD_USER_INPUT';
  return reply.code(status).header('cache-control', 'no-store').send(refusal(code, message));
}

/** A limit in pixels: none is infinite, anything but a whole number from 1 is NaN. */
function pixels(limit: unknown): number {
  if (limit === undefined) return Infinity;
  return typeof limit === 'string' && /^[1-9]\d{0,5}$/.test(limit) ? Number(limit) : NaN;
}

/** The data set, the path below it, and the parameters of an address of this server; undefined for other addresses. */
function addressedBy(
  text: string,
  root: string,
): { readonly dataset: string | undefined; readonly path: string; readonly search: URLSearchParams } | undefined {
  if (!URL.canParse(text)) return undefined;
  const { origin, pathname, searchParams: search } = new URL(text);
  // The root's own address may be written without its slash.
  const called = `${origin}${pathname}`;
  const below = `${called}/` === root ? '' : called.startsWith(root) ? called.slice(root.length) : undefined;
  if (below === undefined) return undefined;
  const [, dataset, path] = /^datasets\/([^/]+)(?:\/(.*))?$/s.exec(below) ?? [];
  return dataset === undefined ? { dataset, path: below, search } : { dataset, path: path ?? '', search };
}

/** What shows a page's content in a frame; undefined if nothing does. */
function framedAt(path: string, search: URLSearchParams): Framed | undefined {
  const [, framed] = /^frame\/([\w-]+)$/.exec(path) ?? [];
  if (framed !== undefined) {
    if (!isEmbeddable(framed)) return undefined;
    const attributes = new URLSearchParams([...search].filter(([name]) => name !== 'lang'));
    const view = parametersOfView(search.get('view') ?? '');
    return { tag: framed, about: shownBy(framed, new Map(search)), attributes, view };
  }
  const about = aboutAt(path);
  const theme = ['light', 'dark']
    .filter((each) => each === search.get('theme'))
    .map((each): [string, string] => ['theme', each]);
  const view = sharedParameters({ query: Object.fromEntries(search) });
  const attributes = (own: Readonly<Record<string, string>>) =>
    new URLSearchParams([
      ...Object.entries(own),
      ...(view.size > 0 ? [['view', `?${view.toString()}`] as [string, string]] : []),
      ...theme,
    ]);
  if (!about) return undefined;
  if ('id' in about) return { tag: 'reform-evidence', about, attributes: attributes({ of: about.id }), view };
  const { page, item } = about;
  if (page === 'overview') return { tag: 'reform-timeline', about, attributes: attributes({}), view };
  if (page === 'stories' && item !== null)
    return { tag: 'reform-story', about, attributes: attributes({ story: item }), view };
  // The element of a view has its name.
  const tag = `reform-${page}`;
  const name = page === 'comparison' ? 'event' : 'of';
  return isEmbeddable(tag)
    ? { tag, about, attributes: attributes(item === null ? {} : { [name]: item }), view }
    : undefined;
}
