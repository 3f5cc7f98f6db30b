import type { Args, Arguments } from '../compile/arguments.ts';
import { cypher, exists, where, Variable, type Cypher, type Expression } from '../compile/cypher.ts';
import { fold } from '../names/fold.ts';
import { dayOf, holdsInWindow, type WindowArguments } from './certainty.ts';
import { knownAt } from './known-at.ts';

const WINDOW: WindowArguments = { from: 'filter.from', to: 'filter.to', certainty: 'filter.certainty' };
const KNOWN_AT = 'filter.knownAt';

/** Conditions of an EventFilter in the argument `filter`, prepared by {@link foldFilter}; `hasBegun` as for {@link holdsInWindow}. */
export function eventFilter(event: Expression, args: Args, hasBegun = false): Cypher[] {
  const known = dayOf(args, KNOWN_AT);
  return [
    ...holdsInWindow(event, args, WINDOW, hasBegun),
    ...(known ? [cypher`${event}.knownFrom <= ${known}`] : []),
    ...(args.has('filter.kinds') ? [cypher`${event}.kind IN ${args}.filter.kinds`] : []),
    ...(args.has('filter.actors') ? [hasActor(event, args)] : []),
    ...(args.has('filter.places') ? [isHeldIn(event, args)] : []),
    ...(args.has('filter.text') ? [isNamed(event, args)] : []),
  ];
}

function hasActor(event: Expression, args: Args): Cypher {
  const [participation, actor] = [new Variable('participation'), new Variable('actor')];
  const conditions = [
    cypher`${actor}.id IN ${args}.filter.actors`,
    cypher`${participation}.rank <> 'DEPRECATED'`,
    ...knownAt(participation, args, KNOWN_AT),
  ];
  const match = cypher`MATCH (${event})<-[:EVENT]-(${participation}:Participation)-[:ACTOR]->(${actor})`;
  return cypher`${exists(cypher`${match}${where(conditions)}`)}`;
}

function isHeldIn(event: Expression, args: Args): Cypher {
  const [tie, place] = [new Variable('tie'), new Variable('place')];
  const conditions = [cypher`${place}.id IN ${args}.filter.places`, ...knownAt(tie, args, KNOWN_AT)];
  const match = cypher`MATCH (${event})-[${tie}:TIE {predicate: 'held in'}]->(${place})`;
  return cypher`${exists(cypher`${match}${where(conditions)}`)}`;
}

function isNamed(event: Expression, args: Args): Cypher {
  const [word, name] = [new Variable('word'), new Variable('name')];
  const conditions = [hasWord(cypher`${name}.folded`, word), ...nameKnownAt(name, args)];
  const named = exists(cypher`MATCH (${event})-[:NAME]->(${name})${where(conditions)}`);
  return cypher`all(${word} IN ${args}.words WHERE ${named})`;
}

/** Conditions for a name to be known as claims are; labels and aliases always are. */
function nameKnownAt(name: Expression, args: Args): Cypher[] {
  const [first, ...rest] = knownAt(name, args, KNOWN_AT);
  return rest.length ? [cypher`(${name}:Name OR ${first!})`, ...rest] : [first!];
}

/** Whether a folded text has a word that begins with another, folded too. */
export const hasWord = (text: Expression, word: Expression): Cypher => cypher`' ' + ${text} CONTAINS ' ' + ${word}`;

/** Adds the folded words of a filter's text, each of which must be found. */
export function foldFilter(args: Arguments & { readonly filter?: { readonly text?: string } | null }): Arguments {
  const text = args.filter?.text;
  return typeof text === 'string' ? { ...args, words: fold(text).split(' ').filter(Boolean) } : args;
}

/** A clause that binds each duration bucket that the events of the version are in. */
export function eachDurationBucket(bucket: Expression): Cypher {
  const version = new Variable('version');
  return cypher`MATCH (${version}:Node {version: $version, id: $dataset}) UNWIND ${version}.durationBuckets AS ${bucket}`;
}
