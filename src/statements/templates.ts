import type { EndState } from '../time/end-state.ts';

/** What a template says of a claim, names and dates already in its language. */
export interface Facts {
  /** An own field for people: an entity's name, a word's label, a number, a text; undefined where it is absent. */
  readonly value: (key: string) => string | undefined;
  /** An own field as written: an id, a word; undefined where it is absent or no text. */
  readonly raw: (key: string) => string | undefined;
  /** Whether an own field is true. */
  readonly holds: (key: string) => boolean;
  readonly time: TimeFacts;
}

/** When a claim holds, as its source says it: EDTF texts, and names of events. */
export interface TimeFacts {
  readonly from: string | null;
  readonly to: string | null;
  readonly startedBy: string | undefined;
  readonly endedBy: string | undefined;
  readonly endState: EndState;
  /** Who or what it came after. */
  readonly after: string | undefined;
  /** EDTF of the day for which the source speaks. */
  readonly asOf: string | null;
  /** Whether the record itself says anything of its time. */
  readonly isOwn: boolean;
}

/** How one language states claims. Another language is another of these, in a file of its own. */
export interface Templates {
  /** One sentence for each kind of claim that may be written without a statement, without its full stop. */
  readonly kinds: Readonly<Record<string, (facts: Facts) => string>>;
  /** A sentence said to be somebody's word. */
  readonly accordingTo: (names: readonly string[], sentence: string) => string;
  readonly stop: string;
}
