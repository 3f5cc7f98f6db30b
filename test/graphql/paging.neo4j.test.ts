import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Claim, Entity } from '../../src/dataset/dataset.ts';
import { runs } from '../runs.ts';
import { generated, type Generated, type Written } from './little-graphs.ts';

/** All on one day. */
const CROWD = 1000;
let set: Generated;
let connections: readonly Connection[];

beforeAll(async () => {
  set = await generated('paging-generated', records());
  connections = connectionsOf(set);
}, 120_000);
afterAll(() => set[Symbol.asyncDispose]());

/**
 * A thousand events of one day; others around it, undated, open at either end; one actor in all of the odd ones; claims
 * about one group that begin on few days; contradictions between them.
 */
function records(extra = 0): Written[] {
  const citations = ['passage/early'];
  const event = (name: string, date?: string | null): Written[] => [
    { Occurrence: { id: `event/${name}`, kind: name.endsWith('3') ? 'PROTEST' : 'OTHER', labels: { en: name } } },
    ...(date === undefined ? [] : [{ Dating: { event: `event/${name}`, ...(date && { date }), citations } }]),
  ];
  const many = (count: number) => Array.from({ length: count }, (_, at) => at);
  return [
    {
      Person: [
        { id: 'person/hub', labels: { en: 'Hub' } },
        ...many(40).map((at) => ({ id: `person/p${at}`, labels: { en: at % 2 ? 'Same' : `P${at}` } })),
      ],
    },
    { Group: { id: 'group/all', labels: { en: 'All' } } },
    { Place: { id: 'place/square', labels: { en: 'Square' } } },
    { Post: { id: 'post/chair', labels: { en: 'Chair' } } },
    ...many(CROWD + extra).flatMap((at) => event(`crowd-${at}`, '2012-05-06')),
    ...many(23).flatMap((at) => event(`before-${at}`, `2012-05-0${1 + (at % 5)}`)),
    ...many(23).flatMap((at) => event(`after-${at}`, `2012-05${at % 2 ? '-07' : ''}`)),
    ...many(17).flatMap((at) => event(`undated-${at}`)),
    ...many(11).flatMap((at) => event(`ongoing-${at}`, at % 2 ? '2012-05-06/..' : null)),
    ...many(11).flatMap((at) => event(`begun-${at}`, '../2012-05-06')),
    ...many(130).map((at) => ({
      Participation: { actor: 'person/hub', event: `event/crowd-${at * 2 + 1}`, role: 'guest', citations },
    })),
    ...many(40).map((at) => ({
      Participation: { actor: `person/p${at}`, event: 'event/crowd-0', role: 'guest', citations },
    })),
    ...many(7).map((at) => ({
      Tie: { from: `event/undated-${at}`, predicate: 'held in', to: 'place/square', citations },
    })),
    ...many(60).map((at) => ({
      Tie: { from: `event/crowd-${at}`, predicate: 'held in', to: 'place/square', citations },
    })),
    ...many(40).map((at) => ({
      Tie: {
        id: `tie/t${at}`,
        from: `person/p${at}`,
        predicate: 'helped',
        to: at % 3 ? 'person/hub' : 'group/all',
        validity: { from: `201${at % 3}` },
        citations: [at % 4 ? 'passage/early' : 'passage/late'],
      },
    })),
    ...many(40).map((at) => ({
      Tenure: {
        holder: at % 2 ? 'person/hub' : `person/p${at}`,
        post: 'post/chair',
        validity: { from: `${1960 + (at % 2 ? at : 0)}`, to: `${1962 + (at % 2 ? at : 0)}`, endState: 'ENDED' },
        citations,
      },
    })),
    ...many(40).map((at) => ({
      Assertion: {
        id: `assertion/a${at}`,
        subject: 'group/all',
        topic: 'taxes',
        statement: { en: `It said thing ${at}.` },
        ...(at % 2 && { about: ['person/hub'] }),
        citations,
      },
    })),
    ...many(39).map((at) => ({
      Contradiction: {
        id: `contradiction/c${39 - at}`,
        reason: 'Both cannot be.',
        between: [`assertion/a${at}`, `assertion/a${at + 1}`],
      },
    })),
  ];
}

/** One list that the API pages through, and what must be in it, in order. */
interface Connection {
  readonly name: string;
  /** The root field; `page` is the connection's arguments, some of them fixed, and what is selected of it. */
  readonly selection: (page: (fixed?: string) => string) => string;
  readonly expected: readonly string[];
  readonly isTwoWay: boolean;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function connectionsOf({ dataset }: Generated): Connection[] {
  const inTime = (claims: readonly Claim[]) =>
    claims
      .toSorted((a, b) =>
        a.bounds.fromMin < b.bounds.fromMin ? -1 : a.bounds.fromMin > b.bounds.fromMin ? 1 : byText(a.id, b.id),
      )
      .map(({ id }) => id);
  const first = ({ days }: Entity) => days?.fromMin ?? Infinity;
  const events = dataset.entities
    .filter(({ record }) => record.type === 'Occurrence')
    .toSorted((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : byText(a.record.id, b.record.id)));
  const kind = <T extends Claim['record']['type']>(type: T) =>
    dataset.claims.filter(({ record }) => record.type === type);
  const about = (id: string) => inTime(dataset.claims.filter((claim) => claim.about.includes(id)));
  const ids = (list: readonly Entity[]) => list.map(({ record }) => record.id);
  const held = new Set(
    kind('Tie').flatMap(({ record }) => (record.type === 'Tie' && record.to === 'place/square' ? [record.from] : [])),
  );
  const there = events.filter(({ record }) => held.has(record.id));
  const bySide = new Map(dataset.claims.map((claim) => [claim.id, claim.bounds.fromMin]));
  const hub = inTime(
    kind('Participation').filter(({ record }) => record.type === 'Participation' && record.actor === 'person/hub'),
  );
  const chairs = inTime(kind('Tenure'));
  const persons = dataset.entities.filter(({ record }) => record.type === 'Person');
  const one = (name: string, selection: Connection['selection'], expected: readonly string[], isTwoWay = false) => ({
    name,
    selection,
    expected,
    isTwoWay,
  });
  return [
    one('timeline', (page) => `timeline${page()}`, ids(events), true),
    one(
      'timeline of a kind',
      (page) => `timeline${page('filter: {kinds: [PROTEST]}')}`,
      ids(events.filter(({ record }) => (record as { kind: string }).kind === 'PROTEST')),
      true,
    ),
    one(
      'timeline of a window',
      (page) => `timeline${page('filter: {from: "2012-05-06", to: "2012-05-06", certainty: CERTAIN}')}`,
      ids(events.filter(({ days }) => days && days.fromMax <= day && days.toMin >= day)),
      true,
    ),
    one(
      'entities',
      (page) => `entities${page('types: [PERSON]')}`,
      persons
        .map(({ record }) => `${record.labels['en']!.toLowerCase()} ${record.id}`)
        .toSorted(byText)
        .map((text) => text.slice(text.indexOf(' ') + 1)),
    ),
    one(
      'contradictions',
      (page) => `contradictions${page()}`,
      dataset.contradictions
        .toSorted(
          (a, b) =>
            bySide.get(a.between[0]!)! - bySide.get(b.between[0]!)! ||
            byText(`${a.between[0]} ${a.id}`, `${b.between[0]} ${b.id}`),
        )
        .map(({ id }) => id),
    ),
    one('claims', (page) => `claims${page()}`, inTime(dataset.claims)),
    one(
      'claims about one',
      (page) => `claims${page('filter: {about: ["group/all", "person/hub"]}')}`,
      inTime(dataset.claims.filter((claim) => claim.about.some((id) => ['group/all', 'person/hub'].includes(id)))),
    ),
    one('claims of an entity', (page) => `actor(id: "person/hub") { claims${page()} }`, about('person/hub')),
    one(
      'claims of a source',
      (page) => `source(id: "source/late") { claims${page()} }`,
      inTime(dataset.claims.filter(({ record }) => record.citations.includes('passage/late'))),
    ),
    one(
      'ties',
      (page) => `actor(id: "person/hub") { ties${page()} }`,
      inTime(kind('Tie').filter(({ about: of }) => of.includes('person/hub'))),
    ),
    one('participations of an actor', (page) => `actor(id: "person/hub") { participations${page()} }`, hub),
    one(
      'participations, latest first',
      (page) => `actor(id: "person/hub") { participations${page('order: LATEST_FIRST')} }`,
      hub.toReversed(),
    ),
    one(
      'participations of an event',
      (page) => `event(id: "event/crowd-0") { participations${page()} }`,
      inTime(kind('Participation').filter(({ about: of }) => of.includes('event/crowd-0'))),
    ),
    one(
      'tenures',
      (page) => `actor(id: "person/hub") { ... on Person { tenures${page()} } }`,
      inTime(kind('Tenure').filter(({ about: of }) => of.includes('person/hub'))),
    ),
    one('holders', (page) => `post(id: "post/chair") { holders${page()} }`, chairs),
    one(
      'holders, latest first',
      (page) => `post(id: "post/chair") { holders${page('order: LATEST_FIRST')} }`,
      chairs.toReversed(),
    ),
    one('events of a place', (page) => `node(id: "place/square") { ... on Place { events${page()} } }`, ids(there)),
    one(
      'events of a place, latest first',
      (page) => `node(id: "place/square") { ... on Place { events${page('order: LATEST_FIRST')} } }`,
      [true, false].flatMap((isDated) => ids(there.filter(({ days }) => (days !== null) === isDated)).toReversed()),
    ),
  ];
}

/** 6 May 2012. */
const day = Date.UTC(2012, 4, 6) / 86_400_000;

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

  test.each([1, 7, 50].flatMap((size) => [false, true].map((isBackward) => ({ size, isBackward }))))(
    'by $size, backward: $isBackward',
    async ({ size, isBackward }) => {
      const timeline = connections[0]!;
      expect(timeline.expected.length).toBe(CROWD + 23 + 23 + 17 + 11 + 11);
      const edges = await walk(timeline, size, isBackward);
      expect(edges.map(({ node }) => node.id)).toEqual(timeline.expected);
      cursors.push(edges.map(({ cursor }) => cursor));
      expect(cursors.at(-1)).toEqual(cursors[0]);
    },
    300_000,
  );
});

test('any page of any list is the slice of the sorted list, and says what lies on either side', async () => {
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
}, 180_000);

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

  test('a cursor of the version before is STALE_CURSOR, and the new version is walked whole', async () => {
    const cursor = (await ask(timeline, { first: 5 })).pageInfo.endCursor!;
    const old = set;
    set = await generated('paging-generated', records(1));
    await old[Symbol.asyncDispose]();
    expect(set.loaded.version).not.toBe(old.loaded.version);
    expect(await code({ after: cursor })).toEqual(['STALE_CURSOR']);
    expect(await code({ before: cursor, last: 3 })).toEqual(['STALE_CURSOR']);
    expect((await walk(timeline, 300, false)).map(({ node }) => node.id)).toEqual(connectionsOf(set)[0]!.expected);
  });
});
