import { defaultLanguage, languages, type Language } from '../../messages/languages.ts';
import { escapeHtml } from './escape-html.ts';
import { jsonInHtml } from './first-data.ts';
import { withParameters } from './shared-view.ts';
import { structuredData } from './structured-data.ts';
import type { About, Subject } from './subject.ts';

/** Width and height of the picture of a page, in pixels: what sites that show cards ask for. */
export const PICTURE_SIZE = [1200, 630] as const;

const LOCALES: Readonly<Record<Language, string>> = { en: 'en_US', ru: 'ru_RU', kk: 'kk_KZ' };

/** A page, for those that find it. */
export interface FoundPage {
  /** What all addresses of its data set begin with; undefined if the server's own address is not known. */
  readonly site: string | undefined;
  /** The server's own address; `site` begins with it. */
  readonly root: string | undefined;
  /** The same as a link from the page. */
  readonly link: string;
  /** Its path below that. */
  readonly path: string;
  /** What its permalink says beside the language. */
  readonly parameters: URLSearchParams;
  readonly language: Language;
  readonly about: About;
  /** Whether it has a picture. */
  readonly hasPicture: boolean;
}

const languageParameter = (language: Language) => (language === defaultLanguage ? {} : { lang: language });

/** The address of a page in a language, without the parameters of a view. */
function addressIn(base: string, language: Language): string {
  return withParameters(base, new URLSearchParams(languageParameter(language)));
}

/** The address at which search engines list a page. */
export function canonicalOf({ site, link, path, language }: FoundPage): string {
  return addressIn((site ?? link) + path, language);
}

/**
 * The elements of a page's head by which search engines, other sites' cards and content management systems find it. What needs a
 * full address is left out where the server does not know its own.
 */
export function headHtml(page: FoundPage, subject: Subject | null | undefined): string {
  const { site, root, link, path, language, about } = page;
  const base = (site ?? link) + path;
  const translated = [
    ...languages.map((each) => alternate(`hreflang="${each}"`, addressIn(base, each))),
    alternate('hreflang="x-default"', base),
  ];
  const lines = [`<link rel="canonical" href="${escapeHtml(canonicalOf(page))}">`, ...translated];
  if (site === undefined || root === undefined || !subject) return `${lines.join('\n')}\n`;
  const permalink = permalinkOf(page, site + path);
  const discovery = `${root}oembed?${new URLSearchParams({ url: permalink, format: 'json' }).toString()}`;
  const isEmbeddable = !('page' in about) || about.page !== 'embed';
  const title = escapeHtml(subject.title);
  if (isEmbeddable) lines.push(alternate(`type="application/json+oembed" title="${title}"`, discovery));
  lines.push(...card(page, subject, permalink, site));
  const data = structuredData(about, subject, { address: canonicalOf(page), site, language });
  if (data) lines.push(`<script type="application/ld+json">${jsonInHtml(data)}</script>`);
  return `${lines.join('\n')}\n`;
}

const alternate = (attributes: string, href: string) =>
  `<link rel="alternate" ${attributes} href="${escapeHtml(href)}">`;

function permalinkOf({ parameters, language }: FoundPage, address: string): string {
  return withParameters(address, new URLSearchParams([...parameters, ...Object.entries(languageParameter(language))]));
}

/** The Open Graph properties, of which other sites make a card. */
function card(page: FoundPage, { title, text, dataset, sources }: Subject, permalink: string, site: string): string[] {
  const { about, language, path, hasPicture } = page;
  const [width, height] = PICTURE_SIZE;
  const picture = permalinkOf(page, `${site}og/${path}`);
  const isArticle = !('page' in about) || about.item !== null;
  const properties: readonly (readonly [string, string])[] = [
    ['og:type', isArticle ? 'article' : 'website'],
    ['og:site_name', `Reformgraph: ${dataset}`],
    ['og:title', title],
    ['og:description', text || sources],
    ['og:url', permalink],
    ['og:locale', LOCALES[language]],
    ...languages.filter((each) => each !== language).map((each) => ['og:locale:alternate', LOCALES[each]] as const),
    ...(hasPicture
      ? ([
          ['og:image', picture],
          ['og:image:type', 'image/png'],
          ['og:image:width', String(width)],
          ['og:image:height', String(height)],
          ['og:image:alt', title],
        ] as const)
      : []),
  ];
  return [
    ...properties.map(([name, value]) => `<meta property="${name}" content="${escapeHtml(value)}">`),
    `<meta name="twitter:card" content="${hasPicture ? 'summary_large_image' : 'summary'}">`,
  ];
}
