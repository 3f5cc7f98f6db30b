import type { Bounds } from '../../src/time/bounds.ts';
import type { Day, Span } from '../../src/edtf/day.ts';
import type { ClaimRecord, RecordOf } from '../../src/kinds/records.ts';
import { datingHolding, generalBounds, spanOf, type Holding } from './dates.ts';

/** The records that the times of a data set are worked out from. */
export interface TimeRecords {
  readonly claims: readonly { readonly id: string; readonly record: ClaimRecord }[];
  readonly passages: readonly Pick<RecordOf<'Passage'>, 'id' | 'source'>[];
  readonly sources: readonly Pick<RecordOf<'Source'>, 'id' | 'published'>[];
}

/** When a claim holds, and from when to when it is known. */
export interface ClaimTime extends Holding {
  readonly knownFrom: Day;
  readonly knownUntil: Day | null;
  /** How many claims it comes after by `after`, at any remove. */
  readonly depth: number;
}

/** When an event was; `edtf` and `asOf` are those of its Dating or of the event that it is part of. */
export interface EventTime {
  readonly bounds: Bounds;
  readonly endState: string;
  readonly edtf: string | null;
  readonly asOf: Day;
}

export interface Times {
  readonly claims: ReadonlyMap<string, ClaimTime>;
  /** null: the event has no days. */
  eventTime(id: string): EventTime | null;
}

const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'];
const ALWAYS: Bounds = { fromMin: -Infinity, fromMax: -Infinity, toMin: Infinity, toMax: Infinity };

/**
 * Works out all times from the records alone, rule by rule as docs/model.md has them ("Time"), looking everything up anew each time.
 * With `isStatedOnly` nothing follows from when sources were published.
 */
export function timesOf({ claims, passages, sources }: TimeRecords, { isStatedOnly = false } = {}): Times {
  const claimById = new Map(claims.map((claim) => [claim.id, claim]));
  const sourceOf = new Map(passages.map(({ id, source }) => [id, sources.find((each) => each.id === source)!]));
  const superseding = new Map<string, string[]>();
  for (const { id, record } of claims)
    for (const other of record.supersedes ?? []) superseding.set(other, [...(superseding.get(other) ?? []), id]);
  const events = new Map<string, EventTime | null>();
  const holdings = new Map(claims.map(({ id, record }) => [id, holdingOf(record)]));
  const bounds = boundsAfterEachOther();
  return {
    eventTime,
    claims: new Map(
      claims.map(({ id, record }) => [
        id,
        {
          ...holdings.get(id)!,
          bounds: bounds.get(id)!,
          knownFrom: knownFrom(record),
          knownUntil: knownUntil(id),
          depth: depthOf(record),
        },
      ]),
    ),
  };

  function published(citation: ClaimRecord['citations'][number]): Span {
    return spanOf(sourceOf.get(typeof citation === 'string' ? citation : citation.passage)!.published);
  }

  /** The day for which a claim speaks: of its latest supporting source, or when it was said. */
  function asOf({ citations, saidBy, saidOn }: ClaimRecord): Span {
    if (isStatedOnly) return { min: -Infinity, max: Infinity };
    const supporting = citations
      .filter((citation) => typeof citation === 'string' || citation.stance === 'SUPPORTS')
      .map(published);
    const latest = {
      min: Math.max(...supporting.map(({ min }) => min)),
      max: Math.max(...supporting.map(({ max }) => max)),
    };
    if (saidBy === undefined || saidOn === undefined) return latest;
    const said = spanOf(saidOn);
    return said.max === Infinity ? { min: said.min, max: Math.max(said.min, latest.max) } : said;
  }

  function knownFrom({ citations, saidOn }: ClaimRecord): Day {
    const days = citations.map((citation) => published(citation).max);
    return Math.min(...days, saidOn === undefined ? Infinity : spanOf(saidOn).max);
  }

  function knownUntil(id: string): Day | null {
    const days = (superseding.get(id) ?? []).map((other) => knownFrom(claimById.get(other)!.record) - 1);
    return days.length > 0 ? Math.min(...days) : null;
  }

  function depthOf(record: ClaimRecord): number {
    const after = 'after' in record ? record.after : undefined;
    return after === undefined ? 0 : 1 + depthOf(claimById.get(after)!.record);
  }

  /** The claim that counts of those that fit: neither deprecated nor superseded, of the highest rank, then of the first id. */
  function preferred(fits: (record: ClaimRecord) => boolean): ClaimRecord | undefined {
    return claims
      .filter(({ id, record }) => fits(record) && record.rank !== 'DEPRECATED' && !superseding.has(id))
      .toSorted((a, b) => RANKS.indexOf(a.record.rank) - RANKS.indexOf(b.record.rank) || (a.id < b.id ? -1 : 1))[0]
      ?.record;
  }

  function eventTime(event: string): EventTime | null {
    if (!events.has(event)) events.set(event, ownEventTime(event));
    return events.get(event)!;
  }

  function ownEventTime(event: string): EventTime | null {
    const dating = preferred((record) => record.type === 'Dating' && record.event === event);
    if (dating?.type === 'Dating') {
      const { bounds: days, endState } = datingHolding(dating.date, asOf(dating));
      return { bounds: days, endState, edtf: dating.date ?? null, asOf: asOf(dating).max };
    }
    const tie = preferred((record) => record.type === 'Tie' && record.predicate === 'part of' && record.from === event);
    const whole = tie?.type === 'Tie' ? eventTime(tie.to) : null;
    if (!whole) return null;
    // It lies somewhere inside the whole; that the whole goes on says nothing of a part.
    const { fromMin, toMax } = whole.bounds;
    const endState = whole.endState === 'ONGOING' ? 'UNKNOWN' : whole.endState;
    return { bounds: { fromMin, fromMax: toMax, toMin: fromMin, toMax }, endState, edtf: null, asOf: whole.asOf };
  }

  function holdingOf(record: ClaimRecord): Holding {
    if (record.type === 'Dating') return datingHolding(record.date, asOf(record));
    const { from, to, endState, startedBy, endedBy } = record.validity ?? {};
    const after = 'after' in record ? record.after : undefined;
    const isTimeless = [from, to, endState, startedBy, endedBy, after].every((value) => value === undefined);
    const derived = isTimeless ? derivedHolding(record) : null;
    if (derived)
      return { bounds: within(derived.bounds, record), endState: derived.endState, fromEdtf: null, toEdtf: null };
    const begin = from === undefined ? daysOf(startedBy) : spanOf(from);
    const end = to === undefined ? daysOf(endedBy) : spanOf(to);
    return {
      bounds: within(generalBounds(notBeforeEvents(begin, record), end, endState ?? 'UNKNOWN', asOf(record)), record),
      endState: endState ?? 'UNKNOWN',
      fromEdtf: from ?? null,
      toEdtf: to ?? null,
    };
  }

  /** The days in which a claim begins, without those before an event that it names; an open end of them stays open. */
  function notBeforeEvents(begin: Span | null, record: ClaimRecord): Span {
    const { min, max } = begin ?? { min: -Infinity, max: Infinity };
    return { min: Math.max(min, firstOfNamed(record)), max };
  }

  /** The first possible day of the latest of the events that a claim names in its own fields. */
  function firstOfNamed(record: ClaimRecord): Day {
    const own = record as unknown as Readonly<Record<string, unknown>>;
    const named = ['from', 'to', 'event', 'cause', 'effect', 'poll'].map((key) => own[key] as string | undefined);
    return Math.max(-Infinity, ...named.map((id) => (id?.startsWith('event/') ? daysOf(id) : null)?.min ?? -Infinity));
  }

  /** No claim holds before an event that it names, or after the one that ended it. */
  function within({ fromMin, fromMax, toMin, toMax }: Bounds, record: ClaimRecord): Bounds {
    const { endedBy } = ('validity' in record && record.validity) || {};
    const first = Math.max(fromMin, firstOfNamed(record));
    const last = Math.min(toMax, daysOf(endedBy)?.max ?? Infinity);
    return { fromMin: first, fromMax: Math.min(fromMax, last), toMin: Math.max(toMin, first), toMax: last };
  }

  /** What a claim without dates of its own takes from an event or from its kind; null: the general rule. */
  function derivedHolding(record: ClaimRecord): Pick<Holding, 'bounds' | 'endState'> | null {
    const isEvent = (id: string) => id.startsWith('event/');
    switch (record.type) {
      case 'Participation':
      case 'Result':
        return eventTime(record.event);
      case 'Finding':
        return eventTime(record.poll);
      case 'Tie':
        if (['held in', 'elects', 'part of'].includes(record.predicate) && isEvent(record.from))
          return eventTime(record.from);
        return ['part of', 'post of'].includes(record.predicate) ? { bounds: ALWAYS, endState: 'ONGOING' } : null;
      case 'Influence':
        return {
          bounds: generalBounds(notBeforeEvents(daysOf(record.effect), record), null, 'ONGOING', asOf(record)),
          endState: 'ONGOING',
        };
      case 'Position':
      case 'Recommendation':
      case 'Assertion':
        return { bounds: generalBounds(asOf(record), null, 'UNKNOWN', asOf(record)), endState: 'UNKNOWN' };
      default:
        return null;
    }
  }

  function daysOf(event: string | undefined): Span | null {
    const time = event === undefined ? null : eventTime(event);
    return time && { min: time.bounds.fromMin, max: time.bounds.toMax };
  }

  /** What `after` draws: the later claim begins no earlier than the other ended, until nothing more follows. */
  function boundsAfterEachOther(): Map<string, Bounds> {
    const found = new Map([...holdings].map(([id, holding]) => [id, { ...holding.bounds }]));
    const narrow = (id: string, name: keyof Bounds, value: Day) => {
      const own = found.get(id)!;
      if (own[name] === value) return false;
      found.set(id, { ...own, [name]: value });
      return true;
    };
    for (let isOpen = true; isOpen;) {
      isOpen = false;
      for (const { id, record } of claims) {
        const before = 'after' in record ? record.after : undefined;
        if (before === undefined) continue;
        const fromMin = Math.max(found.get(id)!.fromMin, found.get(before)!.toMin);
        const toMax = Math.min(found.get(before)!.toMax, found.get(id)!.fromMax);
        const changes = [
          narrow(id, 'fromMin', fromMin),
          narrow(id, 'toMin', Math.max(found.get(id)!.toMin, fromMin)),
          narrow(before, 'toMax', toMax),
          narrow(before, 'fromMax', Math.min(found.get(before)!.fromMax, toMax)),
        ];
        isOpen ||= changes.includes(true);
      }
    }
    return found;
  }
}
