import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answering, type Answering } from '../answering.ts';
import { closeDatabase, empty } from '../neo4j/database.ts';

let kernel: Answering;
beforeAll(async () => {
  await empty();
  kernel = await answering('test/fixtures/tiny');
});
afterAll(async () => {
  await kernel[Symbol.asyncDispose]();
  await empty();
  await closeDatabase();
});

const URIS = ['https://wiki.example/entity/Q17?a=1&b=2', 'http://names.example/17/'];

test('an entity tells where else it is described; one that does not, nowhere', async () => {
  const { data } = await kernel.ask('{ actor(id: "person/aldin") { sameAs } post(id: "post/consul") { sameAs } }');
  expect(data).toEqual({ actor: { sameAs: URIS }, post: { sameAs: [] } });
});

describe('search finds an entity by its URI', () => {
  const search = async (query: string, types?: readonly string[]) => {
    const asked =
      'query ($query: String!, $types: [EntityType!]) { search(query: $query, types: $types) { edges { score matched node { id } } } }';
    const { data } = await kernel.ask(asked, { query, types });
    return (data!['search'] as { edges: { score: number; matched: string; node: { id: string } }[] }).edges;
  };

  test.each(URIS)('%s', async (uri) => {
    const [first] = await search(uri);
    expect(first).toMatchObject({ node: { id: 'person/aldin' }, matched: 'Orsa Aldin' });
    expect(first!.score).toBeGreaterThanOrEqual(32_000);
    expect(await search(` ${uri} `)).toEqual(await search(uri));
  });

  test.each(['https://wiki.example/entity/Q18?a=1&b=2', 'http://names.example/17', 'wiki.example/entity/Q17'])(
    'and none as surely by %s',
    async (other) => expect((await search(other)).filter(({ score }) => score >= 32_000)).toEqual([]),
  );

  test('among the types asked for', async () => {
    expect(await search(URIS[0]!, ['PARTY'])).toEqual([]);
    expect(await search(URIS[0]!, ['PERSON'])).toHaveLength(1);
  });
});
