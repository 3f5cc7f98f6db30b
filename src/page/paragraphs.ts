import { html, type TemplateResult } from 'lit';

/**
 * The paragraphs of citations, each once and without a line break after its sign: "¶ 29 ¶ 30"; a sign alone where there are
 * none.
 */
export function paragraphsOf(
  citations: readonly { readonly passage: { readonly paragraph: number } }[],
): readonly TemplateResult[] {
  const all = citations.map(({ passage }) => paragraph(passage.paragraph));
  return [...new Set(all.length > 0 ? all : ['¶'])].map(
    (each, at) => html`${at > 0 ? ' ' : ''}<span class="unbroken">${each}</span>`,
  );
}

/** The label of a paragraph. */
export const paragraph = (number: number): string => `¶ ${number}`;
