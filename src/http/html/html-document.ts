import type { Language } from '../../messages/languages.ts';
import type { Site } from '../site.ts';

/** What all HTML of one response has in common. */
export interface HtmlContext {
  readonly language: Language;
  readonly site: Site;
  /** Paths, below the site's, of the modules that the page's program imports at once. */
  readonly modules: readonly string[];
  /** The address at which search engines list the page; undefined for a page that is not to be found. */
  readonly canonical: string | undefined;
}

/** What an HTML document of the server contains. `main` and `headingHtml` are HTML; everything else is plain text. */
export interface HtmlDocument {
  readonly title: string;
  readonly heading: string;
  /** The heading, if it contains markup. */
  readonly headingHtml?: string | undefined;
  readonly lead: string;
  readonly main: string;
  /** Whether the page's program leaves it alone. */
  readonly isStatic?: boolean;
}

/** A document that the page's program takes over; without JavaScript it is read as it is. */
export function htmlDocument(
  { language, site: { link }, modules, canonical }: HtmlContext,
  { title, heading, headingHtml, lead, main, isStatic = false }: HtmlDocument,
): string {
  const program = isStatic
    ? []
    : [
        ...modules.map((path) => `<link rel="modulepreload" href="${link}${path}">`),
        `<script type="module" src="${link}embed/page.js"></script>`,
      ];
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeHtml(lead || heading)}">
<title>${escapeHtml(title)}</title>
${canonical === undefined ? '' : `<link rel="canonical" href="${escapeHtml(canonical)}">\n`}<link rel="icon" href="${link}favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${link}embed/page.css">
${program.join('\n')}
</head>
<body>
<reform-page>
<header><h1>${headingHtml ?? escapeHtml(heading)}</h1>${lead ? `<p>${escapeHtml(lead)}</p>` : ''}</header>
<main>
${main}
</main>
</reform-page>
</body>
</html>
`;
}

/** A link to the page of an entity or a claim. */
export function nodeLink({ language, site }: HtmlContext, id: string, text: string): string {
  const suffix = language === 'en' ? '' : `?lang=${language}`;
  return `<a href="${site.link}id/${escapeHtml(encodeURI(id))}${suffix}">${escapeHtml(text)}</a>`;
}

/** Escapes a text for use as HTML text or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
