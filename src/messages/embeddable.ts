/**
 * The elements that stand alone on another site, with the attributes of their own by which an address can say what they show.
 * Beside these, each has `lang`, `theme`, `view` and `height`.
 */
export const embeddable = {
  'reform-timeline': ['ids', 'marked', 'plain'],
  'reform-network': ['day'],
  'reform-evidence': ['of'],
  'reform-succession': ['post', 'day'],
  'reform-rules': [],
  'reform-story': ['story'],
  'reform-stories': [],
  'reform-comparison': ['event', 'plain'],
  'reform-elections': ['of'],
  'reform-conflicts': ['of'],
  'reform-sources': [],
  'reform-overview': [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** The tag of an element that stands alone. */
export type EmbeddableTag = keyof typeof embeddable;

export const isEmbeddable = (tag: string): tag is EmbeddableTag => Object.hasOwn(embeddable, tag);
