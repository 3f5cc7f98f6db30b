import type { EndState } from '../time/end-state.ts';

/** An entity as a sentence names it. */
export interface Name {
  /** Its id; of a name that a Naming gives, the name. */
  readonly id: string;
  /** Its label in the language of the sentence. */
  readonly label: string;
  /** Its type, such as Person or Election; `Title` for a name that a Naming gives. */
  readonly type: string;
  /** The kind of an event, such as ELECTION. */
  readonly kind?: string | undefined;
}

/** What a sentence says of a claim, names and dates already in its language. */
export interface Facts {
  /** One of the claim's own fields for people: a name, a word's label, a text; undefined if it is absent. */
  readonly value: (key: string) => string | undefined;
  /** One of its own fields that refers to an entity; undefined if it is absent. */
  readonly name: (key: string) => Name | undefined;
  /** One of its own fields that is a list of entities; empty if it is absent. */
  readonly names: (key: string) => readonly Name[];
  /** One of its own fields as written: an id, a word; undefined if it is absent or no text. */
  readonly raw: (key: string) => string | undefined;
  /** One of its own fields that is a number; undefined if it is absent or no number. */
  readonly number: (key: string) => number | undefined;
  /** Whether one of its own fields is true. */
  readonly holds: (key: string) => boolean;
  readonly time: TimeFacts;
}

/** When a claim holds, as its source says it: EDTF texts, and names of events. */
export interface TimeFacts {
  readonly from: string | null;
  readonly to: string | null;
  readonly startedBy: Name | undefined;
  readonly endedBy: Name | undefined;
  readonly endState: EndState;
  /** Who or what it came after. */
  readonly after: Name | undefined;
  /** EDTF of the reporting date. */
  readonly asOf: string | null;
  /** Whether the record itself gives any dates or events for its time. */
  readonly isOwn: boolean;
}

/** A sentence about a claim, without its full stop. */
export type Sentence = (facts: Facts) => string;

/** A sentence in each language; another language is another of these for every kind of claim. */
export interface Sentences {
  readonly en: Sentence;
  readonly ru: Sentence;
  readonly kk: Sentence;
}

export type StatementLanguage = keyof Sentences;

/** The parts of a sentence that differ between languages. */
export interface Grammar {
  /** Attributes a sentence to the people who said it. */
  readonly accordingTo: (people: readonly Name[], sentence: string) => string;
  readonly stop: string;
}
