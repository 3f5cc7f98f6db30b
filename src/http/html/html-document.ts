import type { Language } from '../../messages/languages.ts';

/** What a document around the page's program says. `main` is HTML; all else is plain text. */
export interface Document {
  readonly language: Language;
  readonly title: string;
  readonly heading: string;
  /** The heading as HTML, where it is more than a text. */
  readonly headingHtml?: string | undefined;
  readonly lead: string;
  /** Paths of the modules that the page's program begins with. */
  readonly parts: readonly string[];
  readonly main: string;
}

/** A document that the page's program takes over; without one it is read as it is. */
export function shell({ language, title, heading, headingHtml, lead, parts, main }: Document): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${escaped(lead || heading)}">
<title>${escaped(title)}</title>
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/embed/page.css">
${parts.map((path) => `<link rel="modulepreload" href="${path}">`).join('\n')}
<script type="module" src="/embed/page.js"></script>
</head>
<body>
<reform-page>
<header><h1>${headingHtml ?? escaped(heading)}</h1>${lead ? `<p>${escaped(lead)}</p>` : ''}</header>
<main>
${main}
</main>
</reform-page>
</body>
</html>
`;
}

/** A text as HTML's text or the value of a quoted attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
