import { random, type Written } from './little-graphs.ts';

const PERSONS = 4;
const POSTS = 2;
const EVENTS = 6;
const INSTITUTIONS = 1;
const PLACES = 1;

/** The ids of the entities of one kind of the graph with that number. */
export function entitiesOf(graph: number) {
  const ids = (kind: string, count: number) => Array.from({ length: count }, (_, at) => `${kind}/g${graph}-${at}`);
  return {
    persons: ids('person', PERSONS),
    posts: ids('post', POSTS),
    events: ids('event', EVENTS),
    institutions: ids('institution', INSTITUTIONS),
    places: ids('place', PLACES),
  };
}

/**
 * Records of many little graphs in which events begin and end things: what is part of what and led to what, tenures of
 * posts of one seat in a row, fuzzy and open days, other people's words, deprecated and superseded claims. The event at
 * place k of a graph is of the year 2012 + k, or has no days.
 */
export function changingGraphs(count: number, seed: number): Written[] {
  const next = random(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const one = <T>(list: readonly T[]) => list[below(list.length)]!;
  const isChosen = (share: number) => next() < share;
  const fuzzy = (year: number) => {
    const month = 1 + below(9);
    return one([`${year}`, `${year}-0${month}`, `${year}-0${month}-1${below(9)}`]);
  };
  return Array.from({ length: count }, (_, graph) => graphRecords(graph)).flat();

  function graphRecords(graph: number): Written[] {
    const { persons, posts, events, institutions, places } = entitiesOf(graph);
    const named = (type: string, ids: readonly string[], more = {}) =>
      ids.map((id): Written => ({ [type]: { id, labels: { en: id }, ...more } }));
    const claims: [type: string, record: Record<string, unknown>][] = [];
    const add = (type: string, own: Record<string, unknown>) => claims.push([type, own]);

    const dated = new Set(events.filter(() => isChosen(0.9)));
    for (const [at, event] of events.entries()) if (dated.has(event)) add('Dating', { event, date: dateOf(2012 + at) });
    for (const post of posts) add('Tie', { from: post, predicate: 'post of', to: institutions[0] });
    for (let at = 0; at < 8; at++)
      add('Tenure', {
        holder: one(persons),
        post: one(posts),
        ...validity(events, dated),
        ...(isChosen(0.1) && { acting: true }),
      });
    for (let at = 0; at < 3; at++) add('Participation', { actor: one(persons), event: one(events), role: 'guest' });
    for (let at = 0; at < 5; at++) {
      const [from, to] = shuffled([...persons, ...posts, ...institutions, ...places]);
      add('Tie', { from, predicate: 'helped', to, ...validity(events, dated) });
    }
    for (let at = 0; at < 4; at++) {
      const [cause, effect] = shuffled(events);
      add('Influence', { cause, predicate: 'helped', effect, ...(isChosen(0.2) && validity(events, dated)) });
    }
    // No circle, and what has the days of another has later ones: it stands before it.
    for (const [at, event] of events.slice(0, -1).entries())
      if (isChosen(0.35)) add('Tie', { from: event, predicate: 'part of', to: one(events.slice(at + 1)) });
    return [
      ...named('Person', persons),
      ...named('Post', posts, { seats: 1 }),
      ...named('Occurrence', events, { kind: 'OTHER' }),
      ...named('Institution', institutions),
      ...named('Place', places),
      ...sourced(graph, claims, persons),
    ];
  }

  function sourced(
    graph: number,
    claims: readonly [string, Record<string, unknown>][],
    persons: readonly string[],
  ): Written[] {
    const early = new Map<string, string[]>();
    const supersededIds = new Set<string>();
    return claims.map(([type, own], at): Written => {
      const id = `${type.toLowerCase()}/g${graph}-${at}`;
      const superseded = type !== 'Dating' && isChosen(0.15) ? one(early.get(type) ?? ['']) : '';
      const supersedes = superseded && !supersededIds.has(superseded) ? superseded : undefined;
      if (supersedes) supersededIds.add(supersedes);
      const isLate = supersedes !== undefined || isChosen(0.25);
      if (!isLate) early.set(type, [...(early.get(type) ?? []), id]);
      return {
        [type]: {
          id,
          ...own,
          ...(isChosen(0.12) && { saidBy: [one(persons)] }),
          ...(isChosen(0.08) && { rank: 'DEPRECATED', rankReason: 'Chosen by chance.' }),
          ...(supersedes && { supersedes: [supersedes] }),
          citations: [isLate ? 'passage/late' : 'passage/early'],
        },
      };
    });
  }

  function dateOf(year: number): string {
    return one([fuzzy(year), fuzzy(year), fuzzy(year), `${year}/..`, `[..${year}]`, `${year}-01/${year}-11`]);
  }

  /** Begins no later than it ends: with an event of a year before that of the event that ends it. */
  function validity(events: readonly string[], dated: ReadonlySet<string>): Record<string, unknown> {
    const end = 1 + below(events.length - 1);
    const begin = below(end);
    const from = one<Record<string, unknown>>([
      {},
      { from: fuzzy(2011) },
      { from: fuzzy(2012 + begin) },
      dated.has(events[begin]!) ? { startedBy: events[begin] } : {},
    ]);
    const to = one<Record<string, unknown>>([
      {},
      { endState: 'ONGOING' },
      { endState: 'IMPLIED' },
      { to: fuzzy(2012 + end), endState: 'ENDED' },
      { endState: 'ENDED', endedBy: events[end] },
      { endState: 'IMPLIED', endedBy: events[end] },
      { endState: 'ENDED', endedBy: events[end] },
      { to: fuzzy(2012 + end), endState: 'ENDED', endedBy: events[end] },
      { to: fuzzy(2012 + end), endState: 'UNKNOWN' },
    ]);
    return Object.keys({ ...from, ...to }).length ? { validity: { ...from, ...to } } : {};
  }

  function shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((each) => [next(), each] as const)
      .toSorted((a, b) => a[0] - b[0])
      .map(([, each]) => each);
  }
}
