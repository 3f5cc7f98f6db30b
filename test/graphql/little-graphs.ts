import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkDataset } from '../../src/dataset/check.ts';
import type { Claim, Dataset } from '../../src/dataset/dataset.ts';
import { formatProblem } from '../../src/dataset/problems.ts';
import { answering, type Answering } from '../answering.ts';

/** A number from 0 to below 1, the same sequence for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What every generated data set begins with: two sources of different days, and the words. */
const beginning = [
  { Dataset: { id: 'generated', title: 'Generated', licence: 'CC0-1.0', languages: ['en'] } },
  {
    Source: [
      { id: 'source/early', title: 'Early', published: '2020-05-10' },
      { id: 'source/late', title: 'Late', published: '2021-06' },
    ],
  },
  {
    Passage: ['early', 'late'].map((name) => ({
      id: `passage/${name}`,
      source: `source/${name}`,
      paragraph: 1,
      begins: 'one',
      ends: 'two',
      start: 0,
      end: 7,
      sha256: 'a'.repeat(64),
    })),
  },
  { Role: { word: 'guest', labels: { en: 'guest' } } },
  { Predicate: { word: 'helped', labels: { en: 'helped' } } },
  { Topic: { word: 'taxes', labels: { en: 'taxes' } } },
];

export type Written = Readonly<Record<string, unknown>>;

/** A generated data set in the tests' Neo4j, and what the check made of it. */
export interface Generated extends Answering {
  readonly dataset: Dataset;
}

/**
 * Loads records, each `{type: record}`, as a data set of JSON lines, with the sources `early` (known on 10 May 2020) and
 * `late` (known at the end of June 2021) and one word of each list that claims of the generator need.
 * @throws Error with the problems where it breaks a rule.
 */
export async function generated(id: string, records: readonly Written[]): Promise<Generated> {
  const directory = await mkdtemp(join(tmpdir(), 'generated-'));
  try {
    await writeFile(
      join(directory, 'all.jsonl'),
      [...beginning, ...records].map((each) => JSON.stringify(each)).join('\n'),
    );
    const { dataset, problems } = await checkDataset([directory]);
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (!dataset) throw new Error(errors.map(formatProblem).slice(0, 10).join('\n'));
    const open = await answering(directory, { as: id });
    return Object.defineProperty(open, 'dataset', { value: dataset }) as Generated;
  } finally {
    await rm(directory, { recursive: true });
  }
}

/** Entities of one little graph, by the kind of their ids. */
const KINDS = [
  'person',
  'person',
  'person',
  'group',
  'post',
  'event',
  'event',
  'event',
  'place',
  'institution',
] as const;
const TYPES = {
  person: 'Person',
  group: 'Group',
  post: 'Post',
  event: 'Occurrence',
  place: 'Place',
  institution: 'Institution',
};

/** The ids of the entities of the graph with that number. */
export function entitiesOf(graph: number): string[] {
  return KINDS.map((kind, at) => `${kind}/g${graph}-${at}`);
}

/** Records of many little graphs that have nothing in common: parallel claims, fuzzy times, other people's words, deprecated and superseded claims, places. */
export function littleGraphs(count: number, seed: number): Written[] {
  const next = random(seed);
  const below = (limit: number) => Math.floor(next() * limit);
  const one = <T>(list: readonly T[]) => list[below(list.length)]!;
  const isChosen = (share: number) => next() < share;
  return Array.from({ length: count }, (_, graph) => graphRecords(graph)).flat();

  function graphRecords(graph: number): Written[] {
    const ids = entitiesOf(graph);
    const ofKind = (...kinds: string[]) => ids.filter((id) => kinds.some((kind) => id.startsWith(`${kind}/`)));
    const entities = ids.map((id, at): Written => {
      const kind = KINDS[at]!;
      return { [TYPES[kind]]: { id, labels: { en: id }, ...(kind === 'event' && { kind: 'OTHER' }) } };
    });
    const claims: { type: string; record: Record<string, unknown> }[] = [];
    const size = 12 + below(20);
    for (let at = 0; at < size; at++) {
      const { type, ...own } = edge(ofKind, ids);
      const earlier = claims.filter(
        ({ record }) => !('supersedes' in record) && record['citations']![0 as never] === 'passage/early',
      );
      const superseded = earlier.length > 0 && isChosen(0.12) ? one(earlier) : undefined;
      const isDeprecated = isChosen(0.1);
      claims.push({
        type,
        record: {
          id: `${type.toLowerCase()}/g${graph}-${at}`,
          ...own,
          ...validity(),
          ...(isChosen(0.2) && { saidBy: [one(ofKind('person', 'group'))] }),
          ...(isDeprecated && { rank: 'DEPRECATED', rankReason: 'Chosen by chance.' }),
          ...(superseded && { supersedes: [superseded.record['id']] }),
          citations: [superseded || isChosen(0.3) ? 'passage/late' : 'passage/early'],
        },
      });
    }
    return [...entities, ...claims.map(({ type, record }) => ({ [type]: record }))];
  }

  function edge(
    ofKind: (...kinds: string[]) => string[],
    ids: readonly string[],
  ): { type: string } & Record<string, unknown> {
    const two = (list: readonly string[]) => {
      const from = one(list);
      return [from, one(list.filter((id) => id !== from))] as const;
    };
    switch (below(6)) {
      case 0:
        return { type: 'Tenure', holder: one(ofKind('person')), post: one(ofKind('post')) };
      case 1:
      case 2:
        return {
          type: 'Participation',
          actor: one(ofKind('person', 'group', 'institution')),
          event: one(ofKind('event')),
          role: 'guest',
        };
      case 3: {
        const [cause, effect] = two(ofKind('event'));
        return { type: 'Influence', cause, predicate: 'helped', effect };
      }
      case 4:
        return { type: 'Tie', from: one(ofKind('event')), predicate: 'held in', to: one(ofKind('place')) };
      default: {
        const [from, to] = two(ids);
        return { type: 'Tie', from, predicate: 'helped', to };
      }
    }
  }

  function validity(): Written {
    const [year, month] = [2010 + below(8), 1 + below(9)];
    const fuzzy = (of: number) => one([`${of}`, `${of}-0${month}`, `${of}-0${month}-1${below(9)}`]);
    const from = fuzzy(year);
    switch (below(5)) {
      case 0:
        return {};
      case 1:
        return { validity: { from, endState: 'ONGOING' } };
      case 2:
        return { validity: { from } };
      case 3:
        return { validity: { from, to: from, endState: 'ENDED' } };
      default:
        return { validity: { from, to: fuzzy(year + 1 + below(2)), endState: 'ENDED' } };
    }
  }
}

/** What a claim links; null for kinds that are no edges of the network. */
export function endsOf({ record }: Claim): readonly [from: string, to: string] | null {
  switch (record.type) {
    case 'Tenure':
      return [record.holder, record.post];
    case 'Participation':
      return [record.actor, record.event];
    case 'Tie':
      return [record.from, record.to];
    case 'Influence':
      return [record.cause, record.effect];
    default:
      return null;
  }
}
