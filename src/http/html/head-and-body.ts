import type { Language } from '../../messages/languages.ts';
import { escapeHtml } from './escape-html.ts';

/** The parts of an HTML document that differ: `title` is plain text, the rest is HTML. */
interface Parts {
  readonly language: Language;
  /** Where the site is, from the document. */
  readonly link: string;
  readonly title: string;
  /** The line of the head about the document. */
  readonly about: string;
  /** What stands in the head after the title; it ends with a line break, or is empty. */
  readonly found: string;
  /** What loads the program. */
  readonly program: string;
  /** The body with its tags. */
  readonly body: string;
}

/** An HTML document of the server, with what the heads of all of them have. */
export function headAndBody({ language, link, title, about, found, program, body }: Parts): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${about}
<title>${escapeHtml(title)}</title>
${found}<link rel="icon" href="${link}favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${link}embed/page.css">
${program}
</head>
${body}
</html>
`;
}
