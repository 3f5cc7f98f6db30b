import * as fc from 'fast-check';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measuresOf } from '../../src/graphql/measures.ts';
import type { Answering } from '../answering.ts';
import { loadLines } from '../generator/graph-set.ts';
import { graphOf } from '../reference/build.ts';
import { referenceExecutor } from '../reference/executor.ts';
import { oneOfEach, runs } from '../runs.ts';
import { crowdedRecords } from './crowded-records.ts';

/** All on one day. */
const CROWD = 1000;
let set: Answering;
let connections: readonly Connection[];

beforeAll(async () => {
  ({ set, connections } = await opened(CROWD));
}, 120_000);
afterAll(() => set[Symbol.asyncDispose]());

/** One list that the API pages through, and what must be in it, in order. */
interface Connection {
  readonly name: string;
  /** The root field; `page` is the connection's arguments, some of them fixed, and what is selected of it. */
  readonly selection: (page: (fixed?: string) => string) => string;
  readonly expected: readonly string[];
  readonly isTwoWay: boolean;
}

/** The lists, each with what is selected to come to it. */
const SELECTIONS: readonly (readonly [name: string, selection: Connection['selection'], isTwoWay?: boolean])[] = [
  ['timeline', (page) => `timeline${page()}`, true],
  ['timeline of a kind', (page) => `timeline${page('filter: {kinds: [PROTEST]}')}`, true],
  [
    'timeline of a window',
    (page) => `timeline${page('filter: {from: "2012-05-06", to: "2012-05-06", certainty: CERTAIN}')}`,
    true,
  ],
  ['entities', (page) => `entities${page('types: [PERSON]')}`],
  ['contradictions', (page) => `contradictions${page()}`],
  ['sources', (page) => `sources${page()}`],
  ['claims', (page) => `claims${page()}`],
  ['claims about one', (page) => `claims${page('filter: {about: ["group/all", "person/hub"]}')}`],
  ['claims of an entity', (page) => `actor(id: "person/hub") { claims${page()} }`],
  ['claims of a source', (page) => `source(id: "source/1") { claims${page()} }`],
  ['ties', (page) => `actor(id: "person/hub") { ties${page()} }`],
  ['participations of an actor', (page) => `actor(id: "person/hub") { participations${page()} }`],
  [
    'participations, latest first',
    (page) => `actor(id: "person/hub") { participations${page('order: LATEST_FIRST')} }`,
  ],
  ['participations of an event', (page) => `event(id: "event/crowd-0") { participations${page()} }`],
  ['tenures', (page) => `actor(id: "person/hub") { ... on Person { tenures${page()} } }`],
  ['holders', (page) => `post(id: "post/chair") { holders${page()} }`],
  ['holders, latest first', (page) => `post(id: "post/chair") { holders${page('order: LATEST_FIRST')} }`],
  ['events of a place', (page) => `node(id: "place/square") { ... on Place { events${page()} } }`],
  [
    'events of a place, latest first',
    (page) => `node(id: "place/square") { ... on Place { events${page('order: LATEST_FIRST')} } }`,
  ],
];

/** Loads the data set with so many events of one day; the reference says what is in each list, in order. */
async function opened(crowd: number): Promise<{ set: Answering; connections: Connection[] }> {
  const { open, loaded } = await loadLines('paging-generated', crowdedRecords(crowd));
  const none = () => [];
  const reference = referenceExecutor({ graph: graphOf(loaded), texts: new Map(), ranking: none, measure: measuresOf });
  const all = (selection: Connection['selection']) => {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const paging: Paging = after === null ? { first: 500 } : { first: 500, after };
      const { result } = reference(parse(documentOf(selection, paging)), { ...paging }, (cursor) => cursor);
      const page = pageIn(result.data);
      ids.push(...idsOf(page));
      if (!page.pageInfo.hasNextPage) return ids;
      after = page.pageInfo.endCursor;
    }
  };
  return {
    set: open,
    connections: SELECTIONS.map(([name, selection, isTwoWay = false]) => ({
      name,
      selection,
      expected: all(selection),
      isTwoWay,
    })),
  };
}

interface Page {
  readonly totalCount: number;
  readonly edges: readonly { cursor: string; node: { id: string } }[];
  readonly nodes: readonly { id: string }[];
  readonly pageInfo: {
    hasNextPage: boolean;
    hasPreviousPage: boolean;
    startCursor: string | null;
    endCursor: string | null;
  };
}
type Paging = Partial<Record<'first' | 'last', number> & Record<'after' | 'before', string>>;

const PAGE =
  '{ totalCount edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }';

function documentOf(selection: Connection['selection'], paging: Paging): string {
  const types = { first: 'Int', last: 'Int', after: 'String', before: 'String' };
  const names = Object.keys(paging) as (keyof Paging)[];
  const page = (fixed?: string) => {
    const given = [...(fixed === undefined ? [] : [fixed]), ...names.map((name) => `${name}: $${name}`)].join(', ');
    return `${given && `(${given})`} ${PAGE}`;
  };
  const variables = names.map((name) => `$${name}: ${types[name]}`).join(', ');
  return `query ${variables && `(${variables})`} { ${selection(page)} }`;
}

async function ask({ selection }: Pick<Connection, 'selection'>, paging: Paging): Promise<Page> {
  const { data, errors } = await set.ask(documentOf(selection, paging), { ...paging });
  expect(errors).toBeUndefined();
  return pageIn(data);
}

/** The page that lies in an answer, at whatever depth. */
function pageIn(data: unknown): Page {
  let found: unknown = data;
  while (found && typeof found === 'object' && !('edges' in found)) found = Object.values(found)[0];
  return found as Page;
}

const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id);

/** Walks a list from one end to the other and takes every edge. */
async function walk(connection: Pick<Connection, 'selection'>, size: number, isBackward: boolean) {
  const edges: Page['edges'][number][] = [];
  let cursor: string | null = null;
  for (;;) {
    const page: Page = await ask(
      connection,
      isBackward
        ? { last: size, ...(cursor && { before: cursor }) }
        : { first: size, ...(cursor && { after: cursor }) },
    );
    expect(page.edges.length).toBeLessThanOrEqual(size);
    expect(page.pageInfo.startCursor).toBe(page.edges[0]?.cursor ?? null);
    expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
    if (isBackward) edges.unshift(...page.edges);
    else edges.push(...page.edges);
    expect(isBackward ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage).toBe(cursor !== null);
    if (!(isBackward ? page.pageInfo.hasPreviousPage : page.pageInfo.hasNextPage)) return edges;
    cursor = isBackward ? page.pageInfo.startCursor : page.pageInfo.endCursor;
  }
}

describe('walking timeline gives each event once, in one order', () => {
  const cursors: string[][] = [];

  const ways = [50, -1, 1, -7, 7, -50].map((size) => ({ size: Math.abs(size), isBackward: size < 0 }));
  test.each(oneOfEach(3, ways))('by $size, backward: $isBackward', { tags: 'deep' }, async ({ size, isBackward }) => {
    const timeline = connections[0]!;
    expect(timeline.expected.length).toBe(CROWD + 23 + 23 + 17 + 11 + 11);
    const edges = await walk(timeline, size, isBackward);
    expect(edges.map(({ node }) => node.id)).toEqual(timeline.expected);
    cursors.push(edges.map(({ cursor }) => cursor));
    expect(cursors.at(-1)).toEqual(cursors[0]);
  });
});

test(
  'any page of any list is the slice of the sorted list, and says what lies on either side',
  { tags: 'deep' },
  async () => {
    const cursors = new Map<string, string[]>();
    for (const connection of connections)
      cursors.set(
        connection.name,
        (await walk(connection, 500, false)).map(({ cursor }) => cursor),
      );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...connections),
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom<keyof Paging | undefined>('after', 'before', undefined),
        fc.boolean(),
        async (connection, size, where, side, isLast) => {
          const { expected, isTwoWay, name } = connection;
          const [bound, isBackward] = isTwoWay ? [side, isLast] : [side && 'after', false];
          const at = Math.floor(where * (expected.length - 1));
          const cursor = cursors.get(name)![at]!;
          const page = await ask(connection, {
            [isBackward ? 'last' : 'first']: size,
            ...(bound && { [bound]: cursor }),
          });
          const [from, to] =
            bound === 'after' ? [at + 1, expected.length] : bound === 'before' ? [0, at] : [0, expected.length];
          const start = isBackward ? Math.max(from, to - size) : from;
          const end = isBackward ? to : Math.min(to, from + size);
          expect(idsOf(page)).toEqual(expected.slice(start, end));
          expect(page.nodes.map(({ id }) => id)).toEqual(idsOf(page));
          expect(page.totalCount).toBe(expected.length);
          // On an empty page at the edge of a cursor, that cursor's own entry lies on the other side.
          expect(page.pageInfo.hasPreviousPage).toBe(start > 0);
          expect(page.pageInfo.hasNextPage).toBe(end < expected.length);
        },
      ),
      { numRuns: runs(1000), seed: 8 },
    );
  },
);

describe('arguments that no page can have', () => {
  const timeline = { selection: (page: (fixed?: string) => string) => `timeline${page()}` };
  const code = async (paging: Paging, selection: Connection['selection'] = timeline.selection) => {
    const { errors } = await set.ask(documentOf(selection, paging), { ...paging });
    return errors?.map(({ extensions }) => extensions?.['code']);
  };

  test.each<Paging>([
    { first: 0 },
    { first: 501 },
    { first: -1 },
    { last: 0 },
    { last: 501 },
    { first: 1, last: 1 },
    { after: 'x', before: 'x' },
    { after: 'no cursor' },
    { after: Buffer.from('not one of these').toString('base64url') },
  ])('%o is BAD_USER_INPUT', async (paging) => {
    expect(await code(paging)).toEqual(['BAD_USER_INPUT']);
  });

  test('null is as if it were not given', async () => {
    const nulls = { first: null, last: null, after: null, before: null } as unknown as Paging;
    expect(idsOf(await ask(timeline, nulls))).toEqual(connections[0]!.expected.slice(0, 50));
  });

  test('a cursor of another filter, field or entity is STALE_CURSOR', async () => {
    const cursor = (await ask(timeline, { first: 1 })).pageInfo.endCursor!;
    expect(await code({ after: cursor })).toBeUndefined();
    expect(await code({ after: cursor }, (page) => `timeline${page('filter: {kinds: [OTHER]}')}`)).toEqual([
      'STALE_CURSOR',
    ]);
    expect(await code({ after: cursor }, (page) => `claims${page()}`)).toEqual(['STALE_CURSOR']);
  });

  test(
    'a cursor of the version before is STALE_CURSOR, and the new version is walked whole',
    { tags: 'long' },
    async () => {
      const cursor = (await ask(timeline, { first: 5 })).pageInfo.endCursor!;
      const old = set;
      ({ set, connections } = await opened(CROWD + 1));
      await old[Symbol.asyncDispose]();
      expect(set.loaded.version).not.toBe(old.loaded.version);
      expect(await code({ after: cursor })).toEqual(['STALE_CURSOR']);
      expect(await code({ before: cursor, last: 3 })).toEqual(['STALE_CURSOR']);
      expect((await walk(timeline, 300, false)).map(({ node }) => node.id)).toEqual(connections[0]!.expected);
    },
  );
});
