import type { Claim, Dataset } from '../dataset/dataset.ts';
import { reservedPredicates } from '../dataset/kinds.ts';
import type { Properties } from './rows.ts';
import { boundsProperties, dayProperty } from './days.ts';

/** What a tenure's edge is called; the other edges are called by their role or predicate. */
const holds = { en: 'holds', ru: 'занимает', kk: 'атқарады' };

export interface Edge {
  readonly type: 'TENURE' | 'PARTICIPATION' | 'TIE' | 'INFLUENCE';
  readonly from: string;
  readonly to: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly properties: Properties;
}

/** The edge of the network that a claim makes between two entities; none for a deprecated one and for other kinds. */
export function edgeOf(claim: Claim, words: Dataset['words']): Edge | null {
  const { record } = claim;
  if (record.rank === 'DEPRECATED') return null;
  const called = (list: string, word: string) =>
    words.find((each) => each.list === list && each.word === word)?.labels ?? reservedPredicates[word] ?? { en: word };
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
