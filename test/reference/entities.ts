import { parseDay, type Day } from '../../src/edtf/day.ts';
import { bounds, current, naming } from './claims.ts';
import { eventMeets, type EventFilter } from './filters.ts';
import type { Thing } from './graph.ts';
import { lookedUp } from './languages.ts';
import { byKey, type PageArgs } from './pages.ts';
import { paged, type Resolvers } from './resolvers.ts';
import {
  byId,
  byTime,
  certaintyIn,
  claimKey,
  eventKey,
  holds,
  inOrder,
  isBelieved,
  isKnown,
  latestFirst,
  rankOf,
  type When,
} from './time.ts';

type Order = { order?: 'OLDEST_FIRST' | 'LATEST_FIRST' | null };

/** A page of claims in order of time or against it. */
const claimsPage = (claims: readonly Thing[], args: PageArgs & Order) => {
  const isReversed = args.order === 'LATEST_FIRST';
  const rows = byTime(claims);
  return paged(args, {
    rows: isReversed ? rows.toReversed() : rows,
    key: claimKey,
    compare: isReversed ? (a, b) => byKey(b, a) : byKey,
  });
};

/** What the ties of a predicate lead to, or come from: of those that are believed and not superseded. */
function tied(thing: Thing, predicate: string, end: 'to' | 'from', label: string): Thing[] {
  const ties = thing
    .from(end === 'to' ? 'from' : 'to')
    .filter((claim) => claim.is('Tie') && isKnown(claim) && isBelieved(claim));
  return inOrder(
    ties.filter((tie) => tie.get('predicate') === predicate),
    (tie) => [rankOf(tie), ...claimKey(tie)],
  )
    .flatMap((tie) => tie.to(end === 'to' ? 'to' : 'from'))
    .filter((other) => other.is(label));
}

const all = (predicate: string, end: 'to' | 'from', label: string) => (thing: Thing) =>
  byId(tied(thing, predicate, end, label));
/** Of several the one of the highest rank. */
const first = (predicate: string, end: 'to' | 'from', label: string) => (thing: Thing) =>
  tied(thing, predicate, end, label)[0] ?? null;

const share = (claim: Thing) => -(claim.get<number>('share') ?? -1);

const vote: Resolvers = {
  results: (event: Thing) => inOrder(current(event.from('event'), 'Result'), (result) => [share(result), result.id]),
  figures: (event: Thing) =>
    inOrder(current(event.from('subject'), 'Figure'), (figure) => [figure.get<string>('measure')!, figure.id]),
};

const spells = (post: Thing, type: string) => inOrder(post.to(type), (spell) => [spell.get<Day>('first')!, spell.id]);

export const entityResolvers: Readonly<Record<string, Resolvers>> = {
  Entity: {
    name: (entity: Thing, { language, tag, at }: { language: string; tag: string; at?: string }) =>
      (at ? nameOn(entity, tag, language, at) : null) ?? entity.text('name', language),
    names: (entity: Thing) => [
      ...entity.to('name').filter((name) => name.is('Name')),
      ...byTime(current(entity.to('name'), 'Naming')),
    ],
    sameAs: (entity: Thing) => entity.get<string[]>('sameAs') ?? [],
    description: (entity: Thing, { language }: { language?: string }) => entity.text('description', language),
    claims: (entity: Thing, args: PageArgs) =>
      claimsPage(
        naming(entity).filter((claim) => isKnown(claim)),
        args,
      ),
  },
  Name: {
    validity: (name: Thing) => name,
    claim: (name: Thing) => (name.is('Naming') ? name : null),
  },
  Actor: {
    participations: (actor: Thing, args: PageArgs & Order & { filter?: EventFilter | null }) =>
      claimsPage(
        actor
          .from('actor')
          .filter((claim) => claim.is('Participation') && isKnown(claim, args.filter?.knownAt))
          .filter((claim) => eventMeets(claim.to('event')[0]!, args.filter)),
        args,
      ),
    ties: (actor: Thing, args: PageArgs & When) =>
      claimsPage(
        [...new Set(actor.from('from', 'to'))].filter((claim) => claim.is('Tie') && holds(claim, args)),
        args,
      ),
  },
  Person: {
    tenures: (person: Thing, args: PageArgs & When & Order) =>
      claimsPage(
        person.from('holder').filter((claim) => holds(claim, args)),
        args,
      ),
  },
  Party: {
    posts: all('post of', 'from', 'Post'),
    positions: (party: Thing, args: PageArgs) => claimsPage(current(party.from('actor'), 'Position'), args),
  },
  Institution: {
    posts: all('post of', 'from', 'Post'),
    partOf: first('part of', 'to', 'Institution'),
    parts: all('part of', 'from', 'Institution'),
  },
  Organization: { posts: all('post of', 'from', 'Post') },
  Group: { members: all('member of', 'from', 'Actor') },
  Place: {
    events: (place: Thing, args: PageArgs & Order) => {
      const compare = args.order === 'LATEST_FIRST' ? latestFirst : byKey;
      const events = all('held in', 'from', 'Event')(place);
      return paged(args, {
        rows: events.toSorted((a, b) => compare(eventKey(a), eventKey(b))),
        key: eventKey,
        compare,
      });
    },
  },
  Post: {
    institution: first('post of', 'to', 'Actor'),
    holders: (post: Thing, args: PageArgs & When & Order) =>
      claimsPage(
        post.from('post').filter((claim) => claim.is('Tenure') && holds(claim, args)),
        args,
      ),
    vacancies: (post: Thing) => spells(post, 'vacancies'),
    overlaps: (post: Thing) => spells(post, 'overlaps'),
  },
  Vacancy: { bounds },
  Overlap: { bounds, tenures: (overlap: Thing) => byTime(overlap.to('tenures')) },
  Rule: {
    values: (rule: Thing, args: When) =>
      byTime(rule.from('rule').filter((claim) => claim.is('RuleValue') && holds(claim, args))),
  },
  Event: {
    bounds,
    places: all('held in', 'to', 'Place'),
    partOf: first('part of', 'to', 'Event'),
    parts: all('part of', 'from', 'Event'),
    participations: (event: Thing, args: PageArgs & { roles?: string[] | null }) =>
      claimsPage(
        current(event.from('event'), 'Participation').filter(
          (claim) => args.roles?.includes(claim.get('role')!) ?? true,
        ),
        args,
      ),
    causes: (event: Thing) => byTime(current(event.from('effect'), 'Influence')),
    effects: (event: Thing) => byTime(current(event.from('cause'), 'Influence')),
    ruleChanges: (event: Thing) =>
      byId([...changed(event, 'startedBy'), ...changed(event, 'endedBy')].flatMap((value) => value.to('rule'))).map(
        (rule) => ({ rule, event }),
      ),
  },
  RuleChange: {
    before: ({ rule, event }: Change) => valueOf(changed(event, 'endedBy'), rule),
    after: ({ rule, event }: Change) => valueOf(changed(event, 'startedBy'), rule),
  },
  Election: {
    ...vote,
    electedBody: first('elects', 'to', 'Actor'),
    electedPost: first('elects', 'to', 'Post'),
  },
  Referendum: vote,
  Poll: {
    findings: (poll: Thing) =>
      inOrder(current(poll.from('poll'), 'Finding'), (finding) => [
        finding.text('question')!,
        share(finding),
        finding.id,
      ]),
  },
};

interface Change {
  readonly rule: Thing;
  readonly event: Thing;
}

/** The rule values that an event began or ended, deprecated and superseded ones left out. */
const changed = (event: Thing, by: 'startedBy' | 'endedBy') => current(event.from(by), 'RuleValue').filter(isBelieved);

/** The first by rank, then in time. */
const valueOf = (values: readonly Thing[], rule: Thing) =>
  inOrder(
    values.filter((value) => value.to('rule').includes(rule)),
    (value) => [rankOf(value), ...claimKey(value)],
  )[0] ?? null;

/**
 * The name borne on a day for sure (the preferred of several), else those that may have been, in the language that fits the tag
 * best, else in that of the answer; null: no claim says.
 */
function nameOn(entity: Thing, tag: string, answer: string, at: string): string | null {
  const day = parseDay(at)!;
  const borne = current(entity.from('subject'), 'Naming').filter(
    (claim) => isBelieved(claim) && certaintyIn(claim, day, day),
  );
  const best = lookedUp(
    tag,
    borne.map((claim) => claim.get<string>('language')!),
  );
  const namings = borne.filter((claim) => claim.get('language') === (best ?? answer));
  const key = (claim: Thing) => [claim.get<Day>('fromMin')!, claim.get<Day>('toMin')!, claim.id];
  const value = (claim: Thing) => claim.get<string>('value')!;
  const certain = namings.filter((claim) => certaintyIn(claim, day, day) === 'CERTAIN');
  if (certain.length > 0) return value(inOrder(certain, (claim) => [rankOf(claim), ...key(claim)])[0]!);
  const possible = namings.filter((claim) => certaintyIn(claim, day, day));
  return possible.length > 0 ? [...new Set(inOrder(possible, key).map(value))].join(' / ') : null;
}
