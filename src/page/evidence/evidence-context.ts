import type { Day } from '../days.ts';
import type { ViewContext } from '../view-context.ts';
import type { CitationFormat } from './citation.ts';

/** What the views of the evidence are drawn with, and what they may cause. */
export interface EvidenceContext extends ViewContext {
  /** Id of the claim or entity that is shown. */
  readonly shownId: string | null;
  /** The day that the view shows; null for the data set's default. */
  readonly at: Day | null;
  /** The day by which a claim must have been published to be known; null for no limit. */
  readonly known: Day | null;
  readonly citationFormat: CitationFormat;
  /** Whether the view has a network that can be centred on an entity. */
  readonly hasNetwork: boolean;
  setCitationFormat(format: CitationFormat): void;
  /** Copies the citation of a claim or an entity. */
  cite(id: string): void;
  /** Copies the permalink of a claim or an entity. */
  copyPermalink(id: string): void;
  /** Centres the network on an entity. */
  showConnections(id: string): void;
  /** The address of the comparison before and after an event. */
  comparisonAddress(id: string): string;
  /** Goes to the succession of a post. */
  goToPost(id: string): void;
}
