import type { Language } from '../../messages/languages.ts';
import { htmlMessagesOf } from '../../messages/html.ts';
import { otherLanguage } from '../../messages/text-language.ts';
import { pathOf, viewIds, viewName, type Place, type ViewId } from '../../messages/views.ts';
import type { Site } from '../site.ts';
import { escapeHtml } from './escape-html.ts';
import { headAndBody } from './head-and-body.ts';
import { frameDocument, type FramedElement } from './frame-document.ts';

/** What all HTML of one response has in common. */
export interface HtmlContext {
  readonly language: Language;
  readonly site: Site;
  /** The place in the page; undefined at the address of an entity or a claim. */
  readonly place?: Place | undefined;
  /** What links to other views keep of the address: day, "published by", language and theme, as a query with its `?`. */
  readonly kept: string;
  /** The element that a page in a frame holds; undefined for the page's own addresses. */
  readonly frame?: FramedElement | undefined;
  /** Paths, below the site's, of the modules that the page's program imports at once. */
  readonly modules: readonly string[];
  /** Elements of the head by which the page is found, as HTML (see `head.ts`); empty for a page that is not to be found. */
  readonly found: string;
  /** The block with the program's first data; see `first-data.ts`. */
  readonly data: string;
}

/** What an HTML document of the server contains. `main` and `headingHtml` are HTML; everything else is plain text. */
export interface HtmlDocument {
  readonly title: string;
  readonly headingHtml: string;
  readonly lead: string;
  readonly main: string;
  /** Whether the page's program leaves it alone. */
  readonly isStatic?: boolean;
}

/** A document that the page's program takes over, or the element of a frame; without JavaScript it is read as it is. */
export function htmlDocument(
  context: HtmlContext,
  { title, headingHtml, lead, main, isStatic = false }: HtmlDocument,
): string {
  const { language, site, frame, modules, found, data } = context;
  const { link } = site;
  if (frame) return frameDocument(frame, { title, heading: headingHtml, lead, main }, language, link);
  const program = isStatic
    ? []
    : [
        ...modules.map((path) => `<link rel="modulepreload" href="${link}${path}">`),
        `<script type="module" src="${link}embed/page.js"></script>`,
      ];
  return headAndBody({
    language,
    link,
    title,
    about: `<meta name="description" content="${escapeHtml(lead || title)}">`,
    found,
    program: program.join('\n'),
    body: `<body>
<reform-page>
${isStatic ? '' : navigation(context)}<header><h1>${headingHtml}</h1>${lead ? `<p>${escapeHtml(lead)}</p>` : ''}</header>
<main>
${main}
</main>
${data}</reform-page>
</body>`,
  });
}

/** Links to the views. */
function navigation(context: HtmlContext): string {
  const { language, place } = context;
  const links = viewIds.map((view) => {
    const current = view === place?.page ? ' aria-current="page"' : '';
    return `<li><a href="${viewLink(context, view)}"${current}>${viewName(view, language)}</a></li>`;
  });
  return `<nav aria-label="${htmlMessagesOf(language).views}"><ul>${links.join('')}</ul></nav>\n`;
}

/** The address of a view, or of one of what it shows, for an attribute. */
export function viewLink({ site, kept }: HtmlContext, page: ViewId, item: string | null = null): string {
  return escapeHtml(`${site.link}${pathOf({ page, item })}${kept}`);
}

/** A link to the page of an entity or a claim. */
export function nodeLink({ language, site }: HtmlContext, id: string, text: string): string {
  return `<a href="${site.link}id/${escapeHtml(encodeURI(id))}?lang=${language}">${labelHtml(text, language)}</a>`;
}

/**
 * A text of the data set as HTML: its direction does not reach what stands beside it, and it says its language where that is
 * not the page's.
 */
export function labelHtml(text: string, language: Language): string {
  const other = otherLanguage(text, language);
  return `<bdi${other ? ` lang="${other}"` : ''}>${escapeHtml(text)}</bdi>`;
}
