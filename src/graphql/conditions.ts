import { fold } from '../names/fold.ts';
import { ranks } from '../kinds/rank.ts';
import type { ClaimKind } from '../kinds/records.ts';
import type { ReservedPredicateName } from '../kinds/reserved-predicates.ts';
import type { IndexedKey } from '../neo4j/fields.ts';
import type { Args, Arguments, Keyset } from '../compile/projection.ts';

/**
 * The claims of a kind whose field `key` is the owner, in order of time: read off an index, so that a page costs what a page
 * costs, however many there are.
 */
export function claimsOf(owner: string, kind: ClaimKind, key: IndexedKey, claim: string): Keyset & { lead: string[] } {
  return {
    match: `(${claim}:${kind})`,
    where: [`${claim}.version = $version`, `${claim}.${key} = ${owner}.id`, `${claim}.sort IS NOT NULL`],
    lead: [`${claim}.version`, `${claim}.${key}`],
    sort: `${claim}.sort`,
  };
}

/**
 * The tenures of a post or a person, as their arguments ask for them. Given a day, no more are read than touch it or nearly do:
 * what it costs follows how many hold on that day, not how many ever did. Its field is prepared by `onDay` of window.ts.
 */
export function tenuresOf(owner: string, key: 'holder' | 'post', tenure: string, args: Args): Keyset {
  const all = claimsOf(owner, 'Tenure', key, tenure);
  const descending = args.is('order', 'LATEST_FIRST');
  if (!args.has('at')) return { ...all, where: [...all.where, ...holding(tenure, args)], descending };
  const reach = `${tenure}_reach`;
  const [version, ofOwner] = [`${tenure}.version = $version`, `${tenure}.${key} = ${owner}.id`];
  return {
    ...all,
    branches: {
      branch: `${owner}, ${reach}`,
      clause: `UNWIND ${owner}.reaches AS ${reach}`,
    },
    where: [
      version,
      ofOwner,
      `${tenure}.reach = ${reach}`,
      `${tenure}.sort >= ${args}.since[${reach}]`,
      `${tenure}.sort < ${args}.until`,
      ...holding(tenure, args, true),
    ],
    lead: [...all.lead, `${tenure}.reach`],
    descending,
  };
}

/** Binds each reach that the events of the version which is read have. */
export function eventReaches(reach: string): string {
  return `MATCH (${reach}_version:Node {version: $version, id: $dataset}) UNWIND ${reach}_version.reaches AS ${reach}`;
}

/**
 * What is known by the day of an argument, or, without one, what is not superseded (model.md, Two clocks).
 * `subject` is a claim or an edge.
 */
export function known(subject: string, args: Args, path = 'knownAt'): string[] {
  if (!args.has(path)) return [`${subject}.knownUntil IS NULL`];
  const day = `date(${args}.${path})`;
  return [`${subject}.knownFrom <= ${day}`, `(${subject}.knownUntil IS NULL OR ${subject}.knownUntil >= ${day})`];
}

/** An event known by the day of an argument. */
export function eventKnown(event: string, args: Args, path: string): string[] {
  return args.has(path) ? [`${event}.knownFrom <= date(${args}.${path})`] : [];
}

/** The window formula (model.md, Time) between the days of two arguments, either of which may be absent; what has no days is in no window, and nothing is in one that ends before it begins. `hasBegun`: its reach and its place in the order of time (window.ts) have told that there is a window, and that it may have begun by its end. */
export function inWindow(
  subject: string,
  args: Args,
  from: string,
  to: string,
  certainty: string,
  hasBegun = false,
): string[] {
  const certain = args.is(certainty, 'CERTAIN');
  return [
    ...(from !== to && args.has(from) && args.has(to) && !hasBegun
      ? [`date(${args}.${from}) <= date(${args}.${to})`]
      : []),
    ...(args.has(to) && (certain || !hasBegun)
      ? [`${subject}.${certain ? 'fromMax' : 'fromMin'} <= date(${args}.${to})`]
      : []),
    ...(args.has(from) ? [`${subject}.${certain ? 'toMin' : 'toMax'} >= date(${args}.${from})`] : []),
  ];
}

/** The conditions of `at`, `knownAt` and `certainty` on a claim, as many fields take them. */
export function holding(claim: string, args: Args, hasBegun = false): string[] {
  return [...known(claim, args), ...inWindow(claim, args, 'at', 'at', 'certainty', hasBegun)];
}

/** Conditions of an EventFilter argument named `filter`; its texts were folded by {@link foldedFilter}. `hasBegun` as of {@link inWindow}. */
export function eventFilter(event: string, args: Args, hasBegun = false): string[] {
  const participation = `${event}_p`;
  return [
    ...inWindow(event, args, 'filter.from', 'filter.to', 'filter.certainty', hasBegun),
    ...eventKnown(event, args, 'filter.knownAt'),
    ...(args.has('filter.kinds') ? [`${event}.kind IN ${args}.filter.kinds`] : []),
    ...(args.has('filter.actors')
      ? [
          `EXISTS { MATCH (${event})<-[:EVENT]-(${participation}:Participation)-[:ACTOR]->(${event}_a) WHERE ${[`${event}_a.id IN ${args}.filter.actors`, `${participation}.rank <> 'DEPRECATED'`, ...known(participation, args, 'filter.knownAt')].join(' AND ')} }`,
        ]
      : []),
    ...(args.has('filter.places')
      ? [
          `EXISTS { MATCH (${event})-[${event}_t:TIE {predicate: 'held in'}]->(${event}_l) WHERE ${[`${event}_l.id IN ${args}.filter.places`, ...known(`${event}_t`, args, 'filter.knownAt')].join(' AND ')} }`,
        ]
      : []),
    ...(args.has('filter.text')
      ? [
          `all(${event}_w IN ${args}.words WHERE EXISTS { MATCH (${event})-[:NAME]->(${event}_n) WHERE ${[hasWord(`${event}_n.folded`, `${event}_w`), ...nameKnown(`${event}_n`, args)].join(' AND ')} })`,
        ]
      : []),
  ];
}

/** Whether a folded text has a word that begins with another, folded too. */
export const hasWord = (text: string, word: string) => `' ' + ${text} CONTAINS ' ' + ${word}`;

/** A name known as a filter's claims are; labels and aliases always are. */
function nameKnown(name: string, args: Args): string[] {
  const [first, ...rest] = known(name, args, 'filter.knownAt');
  return rest.length ? [`(${name}:Name OR ${first})`, ...rest] : [first!];
}

/** Adds the folded words of a filter's text, each of which must be found. */
export function foldedFilter(args: Arguments & { readonly filter?: { readonly text?: string } | null }): Arguments {
  const text = args.filter?.text;
  return typeof text === 'string' ? { ...args, words: fold(text).split(' ').filter(Boolean) } : args;
}

/** A text in the language of an argument, or in its own where it has none in that one. */
export function inLanguage(subject: string, key: string, args: Args): string {
  const language = args.language('language');
  const text = language === undefined ? `${subject}['${key}_' + ${args}.language]` : `${subject}.${key}_${language}`;
  // Hardly anything lacks the language: a plain property would be read ahead all the same.
  return `coalesce(${text}, ${subject}[toString('${key}')])`;
}

const RANK_ORDER = Object.keys(ranks)
  .map((rank, order, { length }) => (order < length - 1 ? `WHEN '${rank}' THEN ${order}` : `ELSE ${order}`))
  .join(' ');

/** An order of ranks, the preferred first. */
export const byRank = (claim: string) => `CASE ${claim}.rank ${RANK_ORDER} END`;

/** All that the network's ties of one predicate lead to (or, reversed, come from), by id. */
export function tied(predicate: ReservedPredicateName, label: string, reversed = false) {
  return (subject: string, found: string) =>
    `MATCH (${subject})${reversed ? '<' : ''}-[${found}_t:TIE {predicate: '${predicate}'}]-${reversed ? '' : '>'}(${found}:${label}) WHERE ${found}_t.knownUntil IS NULL WITH DISTINCT ${found} ORDER BY ${found}.id`;
}

/** The one thing that ties of one predicate lead to: of several the one of the highest rank, then the first in time. */
export function tiedOne(predicate: ReservedPredicateName, label: string) {
  return (subject: string, found: string) => {
    const tie = `${found}_t`;
    return `MATCH (${subject})<-[:FROM]-(${tie}:Tie {predicate: '${predicate}'})-[:TO]->(${found}:${label}) WHERE ${tie}.knownUntil IS NULL AND ${tie}.rank <> 'DEPRECATED' WITH ${found}, ${tie} ORDER BY ${byRank(tie)}, ${tie}.sort LIMIT 1`;
  };
}
