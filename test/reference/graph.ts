import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Day } from '../../src/edtf/day.ts';
import { formatDay } from '../../src/edtf/day.ts';

/** A link, from either of its ends. */
export interface Link {
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** The thing at the other end. */
  readonly thing: Thing;
}

/** A record, or what follows from records, with all that hangs on it. Days are numbers, open ones infinite. */
export class Thing {
  readonly out: Link[] = [];
  readonly into: Link[] = [];

  constructor(
    readonly labels: ReadonlySet<string>,
    readonly properties: Readonly<Record<string, unknown>>,
  ) {}

  get id(): string {
    return this.properties['id'] as string;
  }

  is(label: string): boolean {
    return this.labels.has(label);
  }

  /** The property, null where there is none. */
  get<T>(name: string): T | null {
    return (this.properties[name] as T | undefined) ?? null;
  }

  /** The text in a language; where it has none, in the first that it has one in of those of the data set. */
  text(name: string, language?: string): string | null {
    return this.textOf(this.get<Readonly<Record<string, string>>>(name) ?? {}, language);
  }

  /** Of texts by language, the one that {@link text} gives. */
  textOf(texts: Readonly<Record<string, string>>, language?: string): string | null {
    const tried = [...(language === undefined ? [] : [language]), ...this.get<readonly string[]>('languages')!];
    const found = [...tried, ...Object.keys(texts)].find((each) => texts[each] !== undefined);
    return found === undefined ? null : texts[found]!;
  }

  /** What links of these types lead to. */
  to(...types: string[]): Thing[] {
    return this.out.filter(({ type }) => types.includes(type)).map(({ thing }) => thing);
  }

  /** From what links of these types come. */
  from(...types: string[]): Thing[] {
    return this.into.filter(({ type }) => types.includes(type)).map(({ thing }) => thing);
  }
}

/** An edge of the network: the claim that makes it and what it ties. */
export interface Edge {
  readonly claim: Thing;
  readonly relation: string;
  readonly source: Thing;
  readonly target: Thing;
  /** What it is called in each language. */
  readonly label: Readonly<Record<string, string>>;
}

/** A data set as it was loaded. */
export interface Loaded {
  readonly dataset: Dataset;
  readonly id: string;
  readonly version: string;
  readonly loadedAt: string;
}

/** One data set in memory, its records linked under the keys that they were written with. */
export interface Graph {
  readonly version: string;
  readonly things: readonly Thing[];
  readonly byId: ReadonlyMap<string, Thing>;
  readonly edges: readonly Edge[];
  /** All data sets that are loaded, this one first. */
  readonly datasets: readonly Thing[];
  /** The graph of one of them. */
  readonly graphOfDataset: (id: string) => Graph;
}

/** YYYY-MM-DD of a day; null of none and of an open one. */
export function dayText(day: Day | null): string | null {
  return day === null || !Number.isFinite(day) ? null : formatDay(day);
}
