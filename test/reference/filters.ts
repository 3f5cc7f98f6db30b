import { fold } from '../../src/names/fold.ts';
import { namedBy } from './claims.ts';
import type { DayNumber, Thing } from './graph.ts';
import { dayNumber } from './graph.ts';
import { isBelieved, isKnown, isWithin, type When } from './time.ts';

export interface EventFilter extends When {
  readonly kinds?: readonly string[] | null;
  readonly actors?: readonly string[] | null;
  readonly places?: readonly string[] | null;
  readonly text?: string | null;
}

export interface ClaimFilter extends When {
  readonly kinds?: readonly string[] | null;
  readonly about?: readonly string[] | null;
  readonly saidBy?: readonly string[] | null;
  readonly source?: string | null;
  readonly paragraph?: number | null;
  readonly rank?: readonly string[] | null;
  readonly contested?: boolean | null;
  readonly text?: string | null;
}

const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/** Whether an event meets all conditions of a filter. */
export function eventMeets(event: Thing, filter: EventFilter | null | undefined): boolean {
  if (!filter) return true;
  const { kinds, actors, places, text, knownAt } = filter;
  const countable = (claim: Thing) => isKnown(claim, knownAt) && isBelieved(claim);
  const takingPart = () =>
    event
      .from('EVENT')
      .filter((claim) => claim.is('Participation') && countable(claim))
      .flatMap((claim) => claim.to('ACTOR'));
  const heldIn = () =>
    event
      .from('FROM')
      .filter((claim) => claim.is('Tie') && claim.get('predicate') === 'held in' && countable(claim))
      .flatMap((claim) => claim.to('TO'));
  const names = () =>
    event
      .to('NAME')
      .filter((name) => name.is('Name') || isKnown(name, knownAt))
      .map((name) => name.get<string>('value')!);
  return (
    isWithin(event, filter) &&
    (!isGiven(knownAt) || (event.get<DayNumber>('knownFrom') ?? Infinity) <= dayNumber(knownAt)) &&
    (!isGiven(kinds) || kinds.includes(event.get('kind')!)) &&
    (!isGiven(actors) || takingPart().some(({ id }) => actors.includes(id))) &&
    (!isGiven(places) || heldIn().some(({ id }) => places.includes(id))) &&
    (!isGiven(text) || words(text).every((word) => names().some((name) => hasWord(name, word))))
  );
}

/** Whether a claim meets all conditions of a filter. */
export function claimMeets(claim: Thing, filter: ClaimFilter | null | undefined): boolean {
  if (!filter) return isKnown(claim, null);
  const { kinds, about, saidBy, source, paragraph, rank, contested, text, knownAt } = filter;
  const passages = claim
    .to('CITES')
    .filter((passage) => !isGiven(source) || passage.to('IN').some(({ id }) => id === source))
    .filter((passage) => !isGiven(paragraph) || passage.get('paragraph') === paragraph);
  return (
    isKnown(claim, knownAt) &&
    isWithin(claim, filter) &&
    (!isGiven(kinds) || kinds.some((kind) => claim.is(labelOf(kind)))) &&
    (!isGiven(about) || namedBy(claim).some(({ id }) => about.includes(id))) &&
    (!isGiven(saidBy) || claim.to('SAID_BY').some(({ id }) => saidBy.includes(id))) &&
    ((!isGiven(source) && !isGiven(paragraph)) || passages.length > 0) &&
    (!isGiven(rank) || rank.includes(claim.get('rank')!)) &&
    (!isGiven(contested) || claim.from('OF').some((of) => of.is('Contradiction')) === contested) &&
    (!isGiven(text) || words(text).every((word) => hasWord(claim.get<string>('foldedStatement')!, word)))
  );
}

/** RULE_VALUE is the label RuleValue. */
export const labelOf = (name: string) =>
  name.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

const words = (text: string) => fold(text).split(' ').filter(Boolean);
/** Whether a text has a word that begins with this one. */
const hasWord = (text: string, word: string) =>
  fold(text)
    .split(' ')
    .some((each) => each.startsWith(word));
