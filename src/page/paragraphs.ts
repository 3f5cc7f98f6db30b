import { html, type TemplateResult } from 'lit';

/**
 * The paragraphs that citations lead to, each once: "¶ 29 ¶ 30", no sign parted from its number by the end of a line. A sign
 * alone where there are none.
 */
export function paragraphsOf(
  citations: readonly { readonly passage: { readonly paragraph: number } }[],
): readonly TemplateResult[] {
  const all = citations.map(({ passage }) => paragraph(passage.paragraph));
  return [...new Set(all.length > 0 ? all : ['¶'])].map(
    (each, at) => html`${at > 0 ? ' ' : ''}<span class="unbroken">${each}</span>`,
  );
}

/** A paragraph by its number. */
export const paragraph = (number: number): string => `¶ ${number}`;
