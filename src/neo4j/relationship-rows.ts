import neo4j from 'neo4j-driver';
import type { Claim, Dataset } from '../dataset/dataset.ts';
import { entityNames } from './node-rows.ts';
import { citedPassage } from '../kinds/claim.ts';
import { handoverId, nameId, overlapId, storyStepId, vacancyId } from './derived-ids.ts';
import { createEdges } from './edges.ts';
import { ownReferences, relationshipType } from './fields.ts';
import { inLanguages, type Properties } from './properties.ts';

export interface RelationshipRow {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

const NONE: Properties = {};
const positions = Array.from({ length: 1_000 }, (_, at) => ({ position: neo4j.int(at) }));
const position = (at: number): Properties => positions[at] ?? { position: neo4j.int(at) };

/** The relationships of a data set, as docs/graph.md describes them: references, names, the network, the succession of posts. */
export function* relationshipRows(dataset: Dataset): Generator<RelationshipRow> {
  const edgeOf = createEdges(dataset);
  const { languages } = dataset.header;
  for (const { id, publisher, copyOf } of dataset.sources) {
    if (publisher) yield related('PUBLISHER', id, publisher);
    if (copyOf) yield related('COPY_OF', id, copyOf);
  }
  for (const { id, source } of [...dataset.passages, ...dataset.nonFactualPassages]) yield related('IN', id, source);
  for (const { record } of dataset.entities)
    for (const [at, { language, value }] of entityNames(record).entries())
      yield related('NAME', record.id, nameId(record.id, language, value, at), position(at));
  for (const claim of dataset.claims) {
    yield* ofClaim(claim);
    const edge = edgeOf(claim);
    if (edge)
      yield related(edge.type, edge.from, edge.to, {
        ...edge.properties,
        ...inLanguages('label', edge.labels, languages),
      });
  }
  for (const { id, between } of dataset.contradictions)
    for (const [at, claim] of between.entries()) yield related('OF', id, claim, position(at));
  for (const { id, steps } of dataset.stories)
    for (const [at, { claims }] of steps.entries()) {
      const step = storyStepId(id, at);
      yield related('STEP', id, step, position(at));
      for (const [order, claim] of claims.entries()) yield related('CLAIMS', step, claim, position(order));
    }
  yield* succession(dataset);
}

function* ofClaim({ id, record }: Claim): Generator<RelationshipRow> {
  for (const [key, to, at] of ownReferences(record))
    yield related(relationshipType(record.type, key), id, to, at === null ? NONE : position(at));
  const validity = 'validity' in record ? record.validity : undefined;
  if (validity?.startedBy) yield related('STARTED_BY', id, validity.startedBy);
  if (validity?.endedBy) yield related('ENDED_BY', id, validity.endedBy);
  for (const [at, citation] of record.citations.entries()) {
    const { passage, stance } = citedPassage(citation);
    yield related('CITES', id, passage, { stance, ...position(at) });
  }
  if (record.type === 'Naming') yield related('NAME', record.subject, id);
}

function* succession({ successions, vacancies, handovers, overlaps }: Dataset): Generator<RelationshipRow> {
  for (const { before, after } of successions) yield related('NEXT', before, after);
  for (const vacancy of vacancies) {
    const id = vacancyId(vacancy);
    yield related('VACANCY', vacancy.post, id);
    yield related('AFTER', id, vacancy.after);
    if (vacancy.before) yield related('BEFORE', id, vacancy.before);
  }
  for (const handover of handovers) {
    const id = handoverId(handover);
    yield related('HANDOVER', handover.post, id);
    yield related('OUTGOING', id, handover.before);
    if (handover.after) yield related('INCOMING', id, handover.after);
    if (handover.event) yield related('BROUGHT_BY', id, handover.event);
  }
  for (const overlap of overlaps) {
    const id = overlapId(overlap);
    yield related('OVERLAP', overlap.post, id);
    for (const tenure of overlap.tenures) yield related('OF', id, tenure);
  }
}

const related = (type: string, from: string, to: string, properties = NONE): RelationshipRow => ({
  type,
  from,
  to,
  properties,
});
