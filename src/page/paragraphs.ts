/** The paragraphs that citations lead to, each once: "¶ 29 ¶ 30". */
export function paragraphsOf(citations: readonly { readonly passage: { readonly paragraph: number } }[]): string {
  return [...new Set(citations.map(({ passage }) => paragraph(passage.paragraph)))].join(' ');
}

/** A paragraph by its number. */
export const paragraph = (number: number): string => `¶ ${number}`;
