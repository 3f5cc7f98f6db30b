import { html, type TemplateResult } from 'lit';

/** The paragraphs that citations lead to, each once: "¶ 29 ¶ 30". */
export function paragraphsOf(citations: readonly { readonly passage: { readonly paragraph: number } }[]): string {
  return [...new Set(citations.map(({ passage }) => paragraph(passage.paragraph)))].join(' ');
}

/** A paragraph by its number. */
export const paragraph = (number: number): string => `¶ ${number}`;

/** Paragraphs as they are shown, no sign parted from its number by the end of a line; a sign alone where there are none. */
export function shownParagraphs(paragraphs: string): readonly TemplateResult[] {
  return (paragraphs || '¶')
    .split(/(?= ¶)/)
    .map((each) => html`${each.startsWith(' ') ? ' ' : ''}<span class="unbroken">${each.trim()}</span>`);
}
