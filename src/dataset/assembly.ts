import type { Claim, Contradiction, Dataset, Entity, LocatedPassage } from './dataset.ts';
import type { Day } from '../edtf/day.ts';
import { aboutOf, madeContradictionId } from './claim-ids.ts';
import { entityRecord, type Checking } from './item.ts';
import { isEntityType, type RecordOf } from '../kinds/records.ts';
import { isWordList } from '../kinds/word-lists.ts';
import { statementsOf, type Labels } from './claim-statements.ts';
import { labelsOf } from './labels.ts';
import { sourceCounter } from './source-count.ts';
import type { TimedClaim, Timing } from './claim-times.ts';

type Texts = Readonly<Record<string, string>>;
/** What was computed for each post from its tenures. */
type PostTimes = Pick<Dataset, 'successions' | 'vacancies' | 'overlaps' | 'handovers'>;

/** Assembles the data set from records that break no rule, each list in the order of the files. */
export function assemble({ items, byId, header }: Checking, timing: Timing, posts: PostTimes): Dataset {
  const ofType = <T>(type: string) => items.filter((item) => item.type === type).map(({ record }) => record as T);
  const passages = ofType<LocatedPassage>('Passage');
  const labels = labelsOf(items, byId, header!.languages);
  const sources = ofType<RecordOf<'Source'>>('Source');
  const countSources = sourceCounter(passages, sources);
  const claims = timing.claims.map((claim) => claimOf(claim, labels, countSources(claim.record)));
  const known = knownFromOf(claims);
  return {
    header: header!,
    words: items
      .filter(({ type }) => isWordList(type))
      .map(({ type, record }) => ({ list: type, word: record['word'] as string, labels: record['labels'] as Texts })),
    sources,
    passages: passages.filter(({ noFact }) => noFact === undefined),
    nonFactualPassages: passages.filter(
      (passage): passage is Dataset['nonFactualPassages'][number] => passage.noFact !== undefined,
    ),
    entities: items
      .filter(({ type }) => isEntityType(type))
      .map((item): Entity => {
        const record = entityRecord(item);
        const time = timing.events.get(record.id);
        return {
          record,
          days: time?.bounds ?? null,
          asOf: time && Number.isFinite(time.asOf) ? time.asOf : null,
          dateEdtf: time?.edtf ?? null,
          knownFrom: known.get(record.id) ?? null,
        };
      }),
    claims,
    contradictions: ofType<RecordOf<'Contradiction'>>('Contradiction').map(
      ({ id, reason, between }): Contradiction => ({ id: id ?? madeContradictionId(between), reason, between }),
    ),
    stories: ofType<RecordOf<'Story'>>('Story'),
    ...posts,
  };
}

function claimOf(timed: TimedClaim, labels: Labels, sourceCount: number): Claim {
  const { id, record, bounds, validity, knownFrom, knownUntil, depth } = timed;
  return {
    id,
    record,
    bounds,
    endState: validity.endState,
    fromEdtf: validity.fromEdtf,
    toEdtf: validity.toEdtf,
    knownFrom: knownFrom!,
    knownUntil,
    attributed: record.saidBy !== undefined,
    statements: statementsOf(timed, labels),
    about: aboutOf(record),
    sourceCount,
    depth,
  };
}

/** For each entity, the first day on which a claim that names it was public, including claims that name it in `startedBy` or `endedBy`. */
function knownFromOf(claims: readonly Claim[]): Map<string, Day> {
  const known = new Map<string, Day>();
  for (const { record, about, knownFrom } of claims) {
    const { startedBy, endedBy } = ('validity' in record && record.validity) || {};
    for (const id of [...about, startedBy, endedBy])
      if (id !== undefined) known.set(id, Math.min(known.get(id) ?? Infinity, knownFrom));
  }
  return known;
}
