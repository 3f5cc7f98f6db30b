import type { Claim, Dataset } from '../dataset/dataset.ts';
import type { RelationKind } from '../kinds/edge.ts';
import { metadataOf } from '../kinds/annotated-paths.ts';
import { claimDefinition } from '../kinds/records.ts';
import { reservedPredicate } from '../kinds/reserved-predicates.ts';
import type { Bounds } from '../time/bounds.ts';
import { boundsProperties, dayProperty } from './days.ts';
import type { Properties } from './properties.ts';

type Texts = Readonly<Record<string, string>>;

/** An edge of the network between two entities, by their ids. */
export interface Edge {
  readonly type: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly labels: Texts;
  readonly properties: Properties;
}

/** The edge of the network that a claim makes between two entities; none for a deprecated claim or a kind without edges. */
export function createEdges({ words, entities }: Pick<Dataset, 'words' | 'entities'>): (claim: Claim) => Edge | null {
  const labels = new Map(words.map((each) => [`${each.list} ${each.word}`, each.labels]));
  const days = new Map(entities.flatMap((each) => (each.days ? [[each.record.id, each.days] as const] : [])));
  return (claim) => {
    const { edge } = claimDefinition(claim.record.type);
    if (!edge || claim.record.rank === 'DEPRECATED') return null;
    const record = claim.record as unknown as Readonly<Record<string, string>>;
    const ends = { type: edge.relation, from: record[edge.from]!, to: record[edge.to]! };
    if (typeof edge.label !== 'string')
      return { ...ends, labels: edge.label, properties: propertiesOf(claim, {}, days) };
    const word = record[edge.label]!;
    const list = metadataOf(claim.record.type, edge.label)!.word!;
    return {
      ...ends,
      labels: labels.get(`${list} ${word}`) ?? reservedPredicate(word)?.labels ?? { en: word },
      properties: propertiesOf(claim, { [edge.label]: word, isOfEvent: isOfEvent(ends) ? true : null }, days),
    };
  };
}

function propertiesOf(claim: Claim, own: Properties, days: ReadonlyMap<string, Bounds>): Properties {
  const { id, record, endState, attributed, knownFrom, knownUntil, bounds } = claim;
  const { startedBy, endedBy } = ('validity' in record && record.validity) || {};
  return {
    claim: id,
    ...own,
    // Most queries require both: that the claim is not attributed, and that it is not superseded.
    plain: !attributed && knownUntil === null ? true : null,
    startedBy,
    endedBy,
    ...daysOfEvent('startedBy', startedBy, days),
    ...daysOfEvent('endedBy', endedBy, days),
    endState,
    attributed,
    knownFrom: dayProperty(knownFrom),
    knownUntil: knownUntil === null ? null : dayProperty(knownUntil),
    ...boundsProperties(bounds),
  };
}

/** The first and last possible day of the event that began or ended a claim; none if no such event is named or it has no days. */
function daysOfEvent(
  key: 'startedBy' | 'endedBy',
  event: string | undefined,
  days: ReadonlyMap<string, Bounds>,
): Properties {
  const found = event === undefined ? undefined : days.get(event);
  return found ? { [`${key}First`]: dayProperty(found.fromMin), [`${key}Last`]: dayProperty(found.toMax) } : {};
}

/** Whether a tie says something of an event itself: where it was, what it announced. No link between others begins or ends by it. */
function isOfEvent({ type, from }: Pick<Edge, 'type' | 'from'>): boolean {
  return type === 'TIE' && from.startsWith('event/');
}
