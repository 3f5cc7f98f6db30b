import type { CardMessages } from '../../../messages/cards.ts';
import type { EvidenceContext } from '../evidence-context.ts';

/** What cards are drawn with. */
export interface CardContext extends EvidenceContext {
  readonly messages: CardMessages;
}
