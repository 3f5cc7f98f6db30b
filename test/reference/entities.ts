import { parseEdtf } from '../../src/edtf/edtf.ts';
import { current, inLanguage, naming } from './claims.ts';
import { eventMeets, type EventFilter } from './filters.ts';
import { dayNumber, type DayNumber, type Thing } from './graph.ts';
import { byKey, type PageArgs } from './pages.ts';
import { paged, type Resolvers } from './resolvers.ts';
import {
  byId,
  byTime,
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
    .from(end === 'to' ? 'FROM' : 'TO')
    .filter((claim) => claim.is('Tie') && isKnown(claim, null) && isBelieved(claim));
  return inOrder(
    ties.filter((tie) => tie.get('predicate') === predicate),
    (tie) => [rankOf(tie), ...claimKey(tie)],
  )
    .flatMap((tie) => tie.to(end === 'to' ? 'TO' : 'FROM'))
    .filter((other) => other.is(label));
}

const all = (predicate: string, end: 'to' | 'from', label: string) => (thing: Thing) =>
  byId(tied(thing, predicate, end, label));
/** Of several the one of the highest rank. */
const first = (predicate: string, end: 'to' | 'from', label: string) => (thing: Thing) =>
  tied(thing, predicate, end, label)[0] ?? null;

const share = (claim: Thing) => -(claim.get<number>('share') ?? -1);

const vote: Resolvers = {
  results: (event: Thing) => inOrder(current(event.from('EVENT'), 'Result'), (result) => [share(result), result.id]),
  figures: (event: Thing) =>
    inOrder(current(event.from('SUBJECT'), 'Figure'), (figure) => [figure.get<string>('measure')!, figure.id]),
};

const spells = (post: Thing, type: string) =>
  inOrder(post.to(type), (spell) => {
    const from = spell.get<string>('fromEdtf');
    const parsed = from === null ? null : parseEdtf(from);
    return [parsed?.valid ? parsed.earliest : -Infinity, spell.id];
  });

export const entityResolvers: Readonly<Record<string, Resolvers>> = {
  Entity: {
    name: (entity: Thing, { language, at }: { language?: string; at?: string }) =>
      (at ? nameOn(entity, language ?? 'en', at) : null) ?? inLanguage(entity, 'name', language),
    names: (entity: Thing) => [
      ...entity.out
        .filter(({ type, node }) => type === 'NAME' && node.is('Name'))
        .toSorted((a, b) => (a.properties['position'] as number) - (b.properties['position'] as number))
        .map(({ node }) => node),
      ...byTime(current(entity.from('SUBJECT'), 'Naming')),
    ],
    description: (entity: Thing, { language }: { language?: string }) => inLanguage(entity, 'description', language),
    claims: (entity: Thing, args: PageArgs) =>
      claimsPage(
        naming(entity).filter((claim) => isKnown(claim, null)),
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
          .from('ACTOR')
          .filter((claim) => claim.is('Participation') && isKnown(claim, args.filter?.knownAt))
          .filter((claim) => eventMeets(claim.to('EVENT')[0]!, args.filter)),
        args,
      ),
    ties: (actor: Thing, args: PageArgs & When) =>
      claimsPage(
        [...new Set(actor.from('FROM', 'TO'))].filter((claim) => claim.is('Tie') && holds(claim, args)),
        args,
      ),
  },
  Person: {
    tenures: (person: Thing, args: PageArgs & When & Order) =>
      claimsPage(
        person.from('HOLDER').filter((claim) => holds(claim, args)),
        args,
      ),
  },
  Party: {
    posts: all('post of', 'from', 'Post'),
    positions: (party: Thing, args: PageArgs) => claimsPage(current(party.from('ACTOR'), 'Position'), args),
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
        post.from('POST').filter((claim) => claim.is('Tenure') && holds(claim, args)),
        args,
      ),
    vacancies: (post: Thing) => spells(post, 'VACANCY'),
    overlaps: (post: Thing) => spells(post, 'OVERLAP'),
  },
  Vacancy: {
    after: (vacancy: Thing) => vacancy.to('AFTER')[0] ?? null,
    before: (vacancy: Thing) => vacancy.to('BEFORE')[0] ?? null,
    from: (vacancy: Thing) => vacancy.get('fromEdtf'),
    to: (vacancy: Thing) => vacancy.get('toEdtf'),
  },
  Overlap: {
    tenures: (overlap: Thing) => byTime(overlap.to('OF')),
    from: (overlap: Thing) => overlap.get('fromEdtf'),
    to: (overlap: Thing) => overlap.get('toEdtf'),
  },
  Rule: {
    values: (rule: Thing, args: When) =>
      byTime(rule.from('RULE').filter((claim) => claim.is('RuleValue') && holds(claim, args))),
  },
  Event: {
    date: (event: Thing) => event.get('dateEdtf'),
    places: all('held in', 'to', 'Place'),
    partOf: first('part of', 'to', 'Event'),
    parts: all('part of', 'from', 'Event'),
    participations: (event: Thing, args: PageArgs & { roles?: string[] | null }) =>
      claimsPage(
        current(event.from('EVENT'), 'Participation').filter(
          (claim) => args.roles?.includes(claim.get('role')!) ?? true,
        ),
        args,
      ),
    causes: (event: Thing) => byTime(current(event.from('EFFECT'), 'Influence')),
    effects: (event: Thing) => byTime(current(event.from('CAUSE'), 'Influence')),
    ruleChanges: (event: Thing) =>
      byId([...changed(event, 'STARTED_BY'), ...changed(event, 'ENDED_BY')].flatMap((value) => value.to('RULE'))).map(
        (rule) => ({ rule, event }),
      ),
  },
  RuleChange: {
    before: ({ rule, event }: Change) => valueOf(changed(event, 'ENDED_BY'), rule),
    after: ({ rule, event }: Change) => valueOf(changed(event, 'STARTED_BY'), rule),
  },
  Election: {
    ...vote,
    electedBody: first('elects', 'to', 'Actor'),
    electedPost: first('elects', 'to', 'Post'),
  },
  Referendum: vote,
  Poll: {
    findings: (poll: Thing) =>
      inOrder(current(poll.from('POLL'), 'Finding'), (finding) => [
        finding.get<string>('question')!,
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
const changed = (event: Thing, by: 'STARTED_BY' | 'ENDED_BY') =>
  current(event.from(by), 'RuleValue').filter(isBelieved);

/** The first by rank, then in time. */
const valueOf = (values: readonly Thing[], rule: Thing) =>
  inOrder(
    values.filter((value) => value.to('RULE').includes(rule)),
    (value) => [rankOf(value), ...claimKey(value)],
  )[0] ?? null;

/** The name borne on a day for sure (the preferred of several), else those that may have been; null: no claim says. */
function nameOn(entity: Thing, language: string, at: string): string | null {
  const namings = current(entity.from('SUBJECT'), 'Naming').filter(
    (claim) => claim.get('language') === language && isBelieved(claim),
  );
  const key = (claim: Thing) => [claim.get<DayNumber>('fromMin')!, claim.get<DayNumber>('toMin')!, claim.id];
  const values = (claims: readonly Thing[]) => [...new Set(claims.map((claim) => claim.get<string>('value')!))];
  const day = dayNumber(at);
  const certain = namings.filter(
    (claim) => claim.get<DayNumber>('fromMax')! <= day && claim.get<DayNumber>('toMin')! >= day,
  );
  if (certain.length) return inOrder(certain, (claim) => [rankOf(claim), ...key(claim)])[0]!.get('value');
  const possible = namings.filter(
    (claim) => claim.get<DayNumber>('fromMin')! <= day && claim.get<DayNumber>('toMax')! >= day,
  );
  return possible.length ? values(inOrder(possible, key)).join(' / ') : null;
}
