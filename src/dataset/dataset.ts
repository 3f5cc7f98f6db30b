import type { Day } from '../edtf/day.ts';
import type { Bounds } from '../time/bounds.ts';
import type { EndState } from '../time/end-state.ts';
import type { Handover } from '../time/handovers.ts';
import type { Overlap } from '../time/overlaps.ts';
import type { Succession } from '../time/succession.ts';
import type { Vacancy } from '../time/vacancies.ts';
import type { ClaimRecord, EntityRecord, RecordOf } from '../kinds/records.ts';

/** A claim with all that follows from it and its neighbours; `id` is the given one or made from its content. */
export interface Claim {
  readonly id: string;
  readonly record: ClaimRecord;
  readonly bounds: Bounds;
  readonly endState: EndState;
  /** EDTF as written; a Dating's `date` taken apart where it is an interval. */
  readonly fromEdtf: string | null;
  readonly toEdtf: string | null;
  readonly knownFrom: Day;
  readonly knownUntil: Day | null;
  /** Whether it passes on somebody's word (saidBy). */
  readonly attributed: boolean;
  /** One sentence in each language that has one: as given, or made by the template of its kind. */
  readonly statements: Readonly<Record<string, string>>;
  /** Ids of the entities that it names: its own fields', then `about`, each once. */
  readonly about: readonly string[];
  /** How many claims it comes after by `after`, at any remove: orders what begins on the same day. */
  readonly depth: number;
}

/** An entity; an event also with its days and the day from which it was known. */
export interface Entity {
  readonly record: EntityRecord;
  /** Bounds of an event's days; null: no event, or no days. */
  readonly days: Bounds | null;
  /** The last day for which the sources of an event's days speak; null: no event, no days, or open. */
  readonly asOf: Day | null;
  /** EDTF of an event's preferred Dating; null: no event, or the sources do not say. */
  readonly dateEdtf: string | null;
  /** Earliest knownFrom of the claims that name it; null: none does. */
  readonly knownFrom: Day | null;
}

export interface Contradiction {
  readonly id: string;
  readonly reason: string;
  /** Claim ids, the preferred first. */
  readonly between: readonly string[];
}

/** A passage whose place in its source is known. */
export type LocatedPassage = RecordOf<'Passage'> & { start: number; end: number; sha256: string };

/** A data set that broke no rule: the only thing that is ever loaded. */
export interface Dataset {
  readonly header: RecordOf<'Dataset'>;
  readonly words: readonly { list: string; word: string; labels: Readonly<Record<string, string>> }[];
  readonly sources: readonly RecordOf<'Source'>[];
  /** Passages that state something. */
  readonly passages: readonly LocatedPassage[];
  /** Passages that state no fact, each with the reason: kept to show that nothing is left out; no claim cites one. */
  readonly nonFactualPassages: readonly (LocatedPassage & { noFact: string })[];
  readonly entities: readonly Entity[];
  readonly claims: readonly Claim[];
  readonly contradictions: readonly Contradiction[];
  readonly successions: readonly Succession[];
  readonly vacancies: readonly Vacancy[];
  readonly overlaps: readonly Overlap[];
  readonly handovers: readonly Handover[];
}
