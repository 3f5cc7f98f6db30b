import { fold, joinedNumbers } from '../../src/names/fold.ts';
import { parseDay, type Day } from '../../src/edtf/day.ts';
import { metadataOf } from '../../src/kinds/annotated-paths.ts';
import type { ClaimKind } from '../../src/kinds/records.ts';
import { recordTypes } from '../../src/kinds/records.ts';
import { namedBy } from './claims.ts';
import type { Thing } from './graph.ts';
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
  readonly knownFrom?: string | null;
  readonly supersedes?: boolean | null;
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
      .from('event')
      .filter((claim) => claim.is('Participation') && countable(claim))
      .flatMap((claim) => claim.to('actor'));
  const heldIn = () =>
    event
      .from('from')
      .filter((claim) => claim.is('Tie') && claim.get('predicate') === 'held in' && countable(claim))
      .flatMap((claim) => claim.to('to'));
  const names = () =>
    event
      .to('name')
      .filter((name) => name.is('Name') || isKnown(name, knownAt))
      .map((name) => name.get<string>('value')!);
  return (
    isWithin(event, filter) &&
    (!isGiven(knownAt) || (event.get<Day>('knownFrom') ?? Infinity) <= parseDay(knownAt)!) &&
    (!isGiven(kinds) || kinds.includes(event.get('kind')!)) &&
    (!isGiven(actors) || takingPart().some(({ id }) => actors.includes(id))) &&
    (!isGiven(places) || heldIn().some(({ id }) => places.includes(id))) &&
    (!isGiven(text) || words(text).every((word) => names().some((name) => hasWord(name, word))))
  );
}

/** Whether a claim meets all conditions of a filter. */
export function claimMeets(claim: Thing, filter: ClaimFilter | null | undefined): boolean {
  if (!filter) return isKnown(claim);
  const { kinds, about, saidBy, source, paragraph, rank, contested, knownFrom, supersedes, text, knownAt } = filter;
  const passages = claim
    .to('citations')
    .filter((passage) => !isGiven(source) || passage.to('source').some(({ id }) => id === source))
    .filter((passage) => !isGiven(paragraph) || passage.get('paragraph') === paragraph);
  return (
    isKnown(claim, knownAt) &&
    isWithin(claim, filter) &&
    (!isGiven(kinds) || kinds.some((kind) => claim.is(labelOf(kind)))) &&
    (!isGiven(about) || namedBy(claim).some(({ id }) => about.includes(id))) &&
    (!isGiven(saidBy) || claim.to('saidBy').some(({ id }) => saidBy.includes(id))) &&
    ((!isGiven(source) && !isGiven(paragraph)) || passages.length > 0) &&
    (!isGiven(rank) || rank.includes(claim.get('rank')!)) &&
    (!isGiven(knownFrom) || claim.get<Day>('knownFrom')! >= parseDay(knownFrom)!) &&
    (!isGiven(supersedes) || claim.to('supersedes').length > 0 === supersedes) &&
    (!isGiven(contested) || claim.from('between').length > 0 === contested) &&
    (!isGiven(text) || words(text).every((word) => hasWord(saying(claim), word)))
  );
}

/** All that a claim says: its statements, then its own values, each in every language; numbers also without the marks between their digits. */
function saying(claim: Thing): string {
  const kind = claim.get<ClaimKind>('type')!;
  const own = Object.keys(recordTypes[kind].shape)
    .filter((key) => !SHARED.has(key) && !metadataOf(kind, key)?.refers)
    .flatMap((key) => (metadataOf(kind, key)?.texts ? inAllLanguages(claim, key) : [claim.get<unknown>(key)]))
    .filter((value) => typeof value === 'string');
  const texts = [...inAllLanguages(claim, 'statement'), ...own];
  return [...texts, ...texts.map(joinedNumbers)].join(' ');
}

const inAllLanguages = (claim: Thing, key: string): string[] =>
  Object.values(claim.get<Readonly<Record<string, string>>>(key) ?? {});

/** Keys of every claim that say nothing of their own. */
const SHARED = new Set(['id', 'statement', 'rank', 'rankReason', 'saidOn', 'date']);

/** RULE_VALUE is the label RuleValue. */
export const labelOf = (name: string) =>
  name.toLowerCase().replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Whether a thing is of one of these types of entity, where some are given. */
export const isOfType = (thing: Thing, types: readonly string[] | null | undefined) =>
  types?.some((type) => thing.is(labelOf(type))) ?? true;

const words = (text: string) => fold(text).split(' ').filter(Boolean);
/** Whether a text has a word that begins with this one. */
const hasWord = (text: string, word: string) =>
  fold(text)
    .split(' ')
    .some((each) => each.startsWith(word));
