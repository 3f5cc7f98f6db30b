import type { Claim, Dataset } from '../dataset/dataset.ts';
import { reservedPredicates } from '../kinds/kinds.ts';
import { boundsProperties, dayProperty } from './days.ts';
import type { Properties } from './properties.ts';

/** What a tenure's edge is called; the other edges are called by their role or predicate. */
const holds = { en: 'holds', ru: 'занимает', kk: 'атқарады' };

export interface Edge {
  readonly type: 'TENURE' | 'PARTICIPATION' | 'TIE' | 'INFLUENCE';
  readonly from: string;
  readonly to: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly properties: Properties;
}

type Called = (list: string, word: string) => Edge['labels'];

/** What makes the edge of the network between two entities from a claim; none from a deprecated one and from other kinds. */
export function createEdges(words: Dataset['words']): (claim: Claim) => Edge | null {
  const labels = new Map(words.map((each) => [`${each.list} ${each.word}`, each.labels]));
  const called: Called = (list, word) => labels.get(`${list} ${word}`) ?? reservedPredicates[word] ?? { en: word };
  return (claim) => edgeOf(claim, called);
}

function edgeOf(claim: Claim, called: Called): Edge | null {
  const { record } = claim;
  if (record.rank === 'DEPRECATED') return null;
  switch (record.type) {
    case 'Tenure':
      return edge('TENURE', record.holder, record.post, holds, {});
    case 'Participation':
      return edge('PARTICIPATION', record.actor, record.event, called('Role', record.role), { role: record.role });
    case 'Tie':
      return edge('TIE', record.from, record.to, called('Predicate', record.predicate), {
        predicate: record.predicate,
      });
    case 'Influence':
      return edge('INFLUENCE', record.cause, record.effect, called('Predicate', record.predicate), {
        predicate: record.predicate,
      });
    default:
      return null;
  }

  function edge(type: Edge['type'], from: string, to: string, labels: Edge['labels'], own: Properties): Edge {
    const { id, endState, attributed, knownFrom, knownUntil, bounds } = claim;
    const known = {
      knownFrom: dayProperty(knownFrom),
      knownUntil: knownUntil === null ? null : dayProperty(knownUntil),
    };
    const { startedBy, endedBy } = ('validity' in record && record.validity) || {};
    // What most reads ask for in one property: what is nobody's word, and not superseded.
    const plain = !attributed && knownUntil === null ? true : null;
    const properties = {
      claim: id,
      ...own,
      plain,
      startedBy,
      endedBy,
      endState,
      attributed,
      ...known,
      ...boundsProperties(bounds),
    };
    return { type, from, to, labels, properties };
  }
}
