import type { z } from 'zod';
import { claimDefinition, entityDefinition, groupOf, recordTypes, typesNamed } from '../../src/kinds/records.ts';
import type { EntityType } from '../../src/kinds/records.ts';
import { PART_OF, reservedPredicate } from '../../src/kinds/reserved-predicates.ts';
import { commonRecords } from './common-records.ts';
import { consistent } from './consistent.ts';
import { contradictionsOf } from './contradictions.ts';
import type { ClaimDraft, Drafts, EntityDraft, SourceDraft } from './drafts.ts';
import { withoutSpareIds } from './spare-ids.ts';
import type { Settings } from './settings.ts';
import { sensible } from './sensible.ts';
import { validityOf } from './validity.ts';
import { Dated, Reference } from './values.ts';
import { idsOf, pick, pickAll, type Surroundings, type Written, type WrittenClaim } from './written.ts';

/** The records of a data set that breaks no rule: what of the drafts would break one is left out or written otherwise. */
export function assemble(drafts: Drafts, settings: Settings): Written[] {
  const entities = entitiesOf(drafts.entities);
  const { header, words, sources: plain } = commonRecords(settings);
  const sources = plain.filter(({ record }) => record['noFact'] === undefined);
  const around: Surroundings = {
    settings,
    entities: entities.map(({ type, record }) => ({ id: record['id'] as string, type: type as EntityType })),
    events: entities.filter(({ type }) => groupOf(type) === 'Event').map(({ record }) => record['id'] as string),
    passages: sources.flatMap(({ type, record }) => (type === 'Passage' ? [record['id'] as string] : [])),
  };
  const written: WrittenClaim[] = [];
  for (const [at, draft] of drafts.claims.entries()) {
    const isInTurn = settings.isDatedInTurn && draft.kind === 'Dating';
    const turn = written.filter(({ type }) => type === 'Dating').length;
    const claim = claimOf(isInTurn ? datingOf(draft, turn) : draft, at, around, written);
    if (claim) written.push(claim);
  }
  const claims = consistent(sensible(written), drafts.claims, sources);
  const contradictions = contradictionsOf(drafts.contradictions, claims);
  return [
    header,
    ...words,
    ...plain.map((each) => (each.type === 'Source' ? described(each, drafts.sources, around) : each)),
    ...entities,
    ...withoutSpareIds(claims, contradictions, drafts.claims),
    ...contradictions,
  ];
}

function entitiesOf(drafts: readonly EntityDraft[]): Written[] {
  const counts = new Map<string, number>();
  return drafts.map(({ type, own }) => {
    const { prefix } = entityDefinition(type);
    const number = counts.get(prefix) ?? 0;
    counts.set(prefix, number + 1);
    const { description, ...others } = given(own);
    // A description states no fact.
    const isFactless = description !== undefined && !/\p{N}/u.test(JSON.stringify(description));
    return { type, record: { id: `${prefix}/${number}`, ...others, ...(isFactless && { description }) } };
  });
}

/** A Dating of the event at a place. */
const datingOf = (draft: ClaimDraft, at: number): ClaimDraft => ({
  ...draft,
  own: { ...draft.own, event: new Reference(typesNamed('Event'), at) },
});

/** A source with what else was drawn of it. */
function described({ type, record }: Written, drafts: readonly SourceDraft[], around: Surroundings): Written {
  const number = Number((record['id'] as string).split('/')[1]);
  const { copyOf, ...own } = drafts[number]!;
  // A copy of one before it, so in no circle.
  const original = copyOf instanceof Reference && number > 0 ? `source/${copyOf.at % number}` : undefined;
  return { type, record: { ...record, ...given({ ...resolved(own, around, []), copyOf: original }) } };
}

/** A claim, or undefined where there is nothing that one of its keys must refer to. */
function claimOf(draft: ClaimDraft, at: number, around: Surroundings, before: readonly WrittenClaim[]) {
  const { kind, own, rank, statement, saidBy, saidOn, regards, about, citations } = draft;
  const { entities, passages, settings } = around;
  const ends = kind === 'Tie' ? tieEnds(own, around) : {};
  if (ends === null) return undefined;
  const values: Readonly<Record<string, unknown>> = { ...resolved(own, around, before), ...ends };
  const { shape } = recordTypes[kind];
  const isLacking = ([key, value]: [string, unknown]) =>
    value instanceof Reference && values[key] === undefined && !(shape[key] as z.ZodType).safeParse(undefined).success;
  if (Object.entries(own).some(isLacking)) return undefined;
  const actors = idsOf(typesNamed('Actor'), around);
  const speakers = saidBy && pickAll(actors, saidBy);
  const validity = draft.validity && validityOf(draft.validity, around);
  const cited = pickAll(
    passages,
    citations.map((citation) => citation.at),
  );
  const id = `${claimDefinition(kind).prefix}/${at}`;
  const record = {
    id,
    ...given(values),
    ...(validity && { validity }),
    ...(rank && { rank, ...(rank !== 'NORMAL' && { rankReason: 'Drawn.' }) }),
    ...(statement && { statement }),
    ...(speakers?.length && { saidBy: speakers, ...(saidOn && { saidOn: saidOn(settings.years[1]) }) }),
    ...(regards.length > 0 &&
      before.length > 0 && {
        regards: pickAll(
          before.map((claim) => claim.id),
          regards,
        ),
      }),
    ...(about.length > 0 && entities.length > 0 && { about: pickAll(idsOf(undefined, around), about) }),
    citations: cited.map((passage, index) => {
      const stance = citations[index]!.stance;
      if (index === 0) return stance === 'SUPPORTS' ? { passage, stance } : passage;
      return stance ? { passage, stance } : passage;
    }),
  };
  return { type: kind, id, record };
}

/** Ids in the place of references, dates in the place of dated values; what has nothing to refer to is undefined. */
function resolved(own: ClaimDraft['own'], around: Surroundings, before: readonly WrittenClaim[]) {
  const { events, settings } = around;
  const [first, last] = settings.years;
  const reference = ({ types, at }: Reference) => {
    const isOfClaims = before.some(({ type }) => types.includes(type));
    const ids = before.filter(({ type }) => types.includes(type)).map(({ id }) => id);
    return pick(isOfClaims ? ids : idsOf(types, around), at);
  };
  const values = Object.fromEntries(
    Object.entries(own).map(([key, value]) => [
      key,
      value instanceof Reference
        ? reference(value)
        : Array.isArray(value) && value[0] instanceof Reference
          ? listed((value as Reference[]).flatMap((each) => reference(each) ?? []))
          : value,
    ]),
  );
  const place = Math.max(0, events.indexOf(String(values['event'])));
  const year = first + (place % (last - first + 1));
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, value instanceof Dated ? value.date(year) : value]),
  );
}

/** The ends of a tie as its predicate has them; null: there are none. What is part of something was drawn after it, so in no circle. */
function tieEnds(own: ClaimDraft['own'], around: Surroundings): { from: string; to: string } | null {
  const predicate = own['predicate'] as string;
  const [from, to] = [own['from'] as Reference, own['to'] as Reference];
  const pairs = reservedPredicate(predicate)?.ends.map((ends) => ends.map((names) => names.flatMap(typesNamed)));
  const start = pick(
    idsOf(
      pairs?.flatMap(([types]) => types!),
      around,
    ),
    from.at,
  );
  if (start === undefined) return null;
  const { type } = around.entities.find(({ id }) => id === start)!;
  const goalTypes = pairs?.find(([types]) => types!.includes(type))![1];
  const all = idsOf(undefined, around);
  const isBefore = (id: string) => all.indexOf(id) < all.indexOf(start);
  const goals = idsOf(goalTypes, around).filter((id) => (predicate === PART_OF ? isBefore(id) : id !== start));
  const goal = predicate === PART_OF && around.settings.isDeep ? goals.at(-1) : pick(goals, to.at);
  return goal === undefined ? null : { from: start, to: goal };
}

/** A list of ids, each once; undefined where there are none. */
const listed = (ids: readonly string[]) => (ids.length > 0 ? [...new Set(ids)] : undefined);

/** Without keys that have no value. */
const given = (values: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
