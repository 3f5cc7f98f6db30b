import type { TemplateResult } from 'lit';
import { paragraphsOf } from '../paragraphs.ts';
import { formatDay, parseDay } from '../days.ts';
import { Compared, Namings, Network, NetworkChange, Paragraphs } from '../operations-lazy.ts';
import { Timeline } from '../operations.ts';
import type { NamingsQuery, NetworkChangeQuery, NetworkQuery, RelationKind } from '../operations.ts';
import { lastDay } from '../timeline/items.ts';
import { everyEvent } from '../timeline/timeline-queries.ts';
import { timeOf } from '../times.ts';
import type { ReformNetwork } from './element.ts';
import type { Tie } from './graph-model.ts';

/** How many nodes are asked for. */
export const MOST = 500;
/** How many claims one question asks about. */
const AT_ONCE = 100;

const relations: Readonly<Record<'core' | 'all', readonly RelationKind[]>> = {
  core: ['TENURE', 'TIE'],
  all: ['TENURE', 'TIE', 'PARTICIPATION', 'INFLUENCE'],
};

/** What a network is drawn from; all of one moment. */
export interface Answers {
  readonly all: NetworkQuery;
  readonly day: NetworkQuery;
  readonly at: string | null;
  readonly change: NetworkChangeQuery | undefined;
  /** Undefined where nobody knows. */
  readonly namings: NamingsQuery | undefined;
}

/** What a network asks its server. */
export class NetworkQuestions {
  readonly #network: ReformNetwork;
  readonly #all;
  readonly #events;
  readonly #day;
  readonly #event;
  readonly #change;
  readonly #namings;
  readonly #claims;

  constructor(network: ReformNetwork, ties: () => readonly Tie[]) {
    this.#network = network;
    const lang = () => network.language;
    this.#all = network.question(Network, () => ({ ...this.#shared, at: null, first: MOST }));
    // Where nobody says a day, the events do; a page says it.
    this.#events = network.question(Timeline, () =>
      network.state.at || network.day || network.hasBeside('reform-page') ? undefined : everyEvent(lang()),
    );
    this.#day = network.question(Network, () => (this.at ? { ...this.#shared, at: this.at, first: MOST } : undefined));
    this.#event = network.question(Compared, () =>
      network.state.cmp ? { id: network.state.cmp, language: lang() } : undefined,
    );
    this.#change = network.question(NetworkChange, () => this.#compare());
    this.#namings = network.question(Namings, () => ({ known: network.state.known }));
    this.#claims = [0, 1, 2, 3, 4].map((part) =>
      network.question(Paragraphs, () => {
        const ids = [...new Set(ties().map(({ id }) => id))].slice(part * AT_ONCE, (part + 1) * AT_ONCE);
        return ids.length > 0 ? { ids } : undefined;
      }),
    );
  }

  /** The day that is asked about: that which is looked at; with a comparison, its later day. */
  get at(): string | null {
    return this.#compared?.networkChange.to ?? this.#wanted;
  }

  /** What the event is called that is compared with; empty until it is known. */
  get eventName(): string {
    return this.#event.answer?.event?.name ?? '';
  }

  /** Whether another picture is being asked for. */
  get busy(): boolean {
    return [this.#all, this.#day, this.#event, this.#change].some(({ busy }) => busy);
  }

  /** What can be drawn now; undefined while answers of different moments do not make one picture. */
  get answers(): Answers | undefined {
    const [all, day, change] = [this.#all.answer, this.#day.answer, this.#compared];
    const { answer: namings, failure } = this.#namings;
    if (!all || !day || (!namings && !failure)) return undefined;
    if (this.#network.state.cmp && !change && !this.#change.failure && !this.#event.failure) return undefined;
    const at = this.#day.answered?.at ?? null;
    return change && at !== change.networkChange.to ? undefined : { all, day, at, change, namings };
  }

  /** The paragraphs that a claim rests on: "¶ 29"; a sign alone until they are known. */
  paragraphsOf(id: string): readonly TemplateResult[] {
    const nodes = this.#claims.flatMap(({ answer }) => answer?.nodes ?? []);
    const claim = nodes.find((node) => node && 'citations' in node && node.id === id);
    return paragraphsOf(claim && 'citations' in claim ? claim.citations : []);
  }

  /** From the day before the event to the day that is looked at, where this comes after it; else to the day after it. */
  #compare() {
    const { cmp } = this.#network.state;
    if (!cmp || this.#event.answered?.id !== cmp) return undefined;
    const { earliest, latest } = this.#event.answer?.event?.date ?? {};
    const day = this.#wanted;
    const isAfter = earliest && latest && day && (parseDay(day) ?? 0) > (parseDay(latest) ?? Infinity) + 1;
    const days = isAfter ? { event: null, from: formatDay((parseDay(earliest) ?? 0) - 1), to: day } : null;
    return { ...this.#shared, ...(days ?? { event: cmp, from: null, to: null }) };
  }

  get #wanted(): string | null {
    const given = this.#network.state.at ?? this.#network.day;
    const events = this.#events.answer?.timeline.nodes.map(({ date }) => ({ time: date && timeOf(date.edtf) }));
    const last = events && (lastDay(events) ?? parseDay(new Date().toISOString().slice(0, 10)));
    return given ?? (typeof last === 'number' ? formatDay(last) : null);
  }

  /** The comparison, once it is known of the event and the day that are asked for. */
  get #compared(): NetworkChangeQuery | undefined {
    const { cmp } = this.#network.state;
    const { answer, answered, busy } = this.#change;
    if (!cmp || !answered || busy || this.#event.answered?.id !== cmp) return undefined;
    const isIt = answered.event === null ? answered.to === this.#wanted : answered.event === cmp;
    return isIt ? answer : undefined;
  }

  get #shared() {
    const { known, rel, around, lang } = this.#network.state;
    return { known, relations: relations[rel], around: around ? [around] : null, language: lang };
  }
}
