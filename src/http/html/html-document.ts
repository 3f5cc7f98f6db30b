import type { Language } from '../../messages/languages.ts';

/** What an HTML document of the server contains. `main` and `headingHtml` are HTML; everything else is plain text. */
export interface HtmlDocument {
  readonly language: Language;
  readonly title: string;
  readonly heading: string;
  /** The heading, if it contains markup. */
  readonly headingHtml?: string | undefined;
  readonly lead: string;
  /** Paths of the modules that the page's program imports at once. */
  readonly modules: readonly string[];
  readonly main: string;
}

/** A document that the page's program takes over; without JavaScript it is read as it is. */
export function htmlDocument({ language, title, heading, headingHtml, lead, modules, main }: HtmlDocument): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escapeHtml(lead || heading)}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/embed/page.css">
${modules.map((path) => `<link rel="modulepreload" href="${path}">`).join('\n')}
<script type="module" src="/embed/page.js"></script>
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
export function nodeLink(id: string, text: string, language: Language): string {
  const suffix = language === 'en' ? '' : `?lang=${language}`;
  return `<a href="/id/${escapeHtml(id)}${suffix}">${escapeHtml(text)}</a>`;
}

/** Escapes a text for use as HTML text or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
