import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sliceByCodePoints } from '../../src/dataset/texts.ts';
import { serving, servingThroughProxy, tinyTexts } from './serving.ts';

const site = servingThroughProxy();

/** An operation, the number of its root fields, and something that the response must contain. */
const operations: [name: string, query: string, roots: number, holds: string][] = [
  ['one field', '{ datasets { id } }', 1, '"tiny"'],
  ['a look-up', '{ actor(id: "person/berek") { name } }', 1, 'Tomas Berek'],
  ['nothing found', '{ node(id: "person/nobody") { id } }', 1, '"node":null'],
  ['a list of ids', '{ nodes(ids: ["event/bridge-march", "x", "post/consul"]) { id } }', 1, 'post/consul'],
  [
    'a page with its count',
    '{ timeline(first: 2) { totalCount pageInfo { hasNextPage } edges { cursor node { id } } } }',
    1,
    'true',
  ],
  [
    'an empty page',
    '{ claims(filter: {text: "no such words"}) { nodes { id citations { stance } } } }',
    1,
    '"nodes":[]',
  ],
  [
    'claims, what they cite and whom they name',
    '{ claims { nodes { statement citations { stance source { title publisher { name } } passage { paragraph text link } } about { name } contradictions { reason } } } }',
    1,
    'Chronicle of Veskaria',
  ],
  [
    'a search and ten levels below it',
    '{ search(query: "Berek") { edges { score node { ... on Person { tenures { nodes { post { holders { nodes { successor { holder { name } } } } } } } } } } } }',
    1,
    'Mira Celik',
  ],
  [
    'kinds by fragments, nested',
    '{ entities { nodes { __typename id ... on Post { holders { nodes { holder { id } } } } ... on Event { date { label } participations { nodes { role actor { name } } } } ... on Party { name } } } }',
    1,
    '"resigning"',
  ],
  [
    'computed fields',
    '{ post(id: "post/chancellor") { vacancies { certainty after { id } } overlaps { certainty } } }',
    1,
    'CERTAIN',
  ],
  [
    'three fields side by side',
    '{ a: rule(id: "rule/threshold") { id } b: rule(id: "x") { id } timeline { nodes { id } } }',
    3,
    'rule/threshold',
  ],
  ['introspection only', '{ __schema { queryType { name } } __typename }', 0, 'Query'],
  ['introspection beside data', '{ __typename datasets { id } __type(name: "Node") { name } }', 1, 'Node'],
];

describe('the database gets one RUN for each root field', () => {
  it.each(operations)('%s', async (_, query, roots, holds) => {
    // Twice, since the first may open connections and plan; neither may take another statement.
    for (const time of ['first', 'second']) {
      const before = site.proxy.count('RUN');
      const { status, text } = await site.served.ask(query);
      expect(status, text).toBe(200);
      expect(text).toContain(holds);
      expect(site.proxy.count('RUN') - before, time).toBe(roots);
    }
    expect(site.proxy.count('BEGIN')).toBe(0);
  });

  it('whatever the depth', async () => {
    const nested = (depth: number): string =>
      depth === 0 ? 'citations { passage { paragraph } }' : `supersedes { id ${nested(depth - 1)} }`;
    for (const depth of [1, 3, 6, 8]) {
      const before = site.proxy.count('RUN');
      const { status, text } = await site.served.ask(`{ claim(id: "tenure/celik-left") { ${nested(depth)} } }`);
      expect(status, text).toBe(200);
      expect(text).toContain('tenure/celik');
      expect(site.proxy.count('RUN') - before).toBe(1);
    }
  });
});

describe('Passage.text', () => {
  const query = '{ claims(first: 500) { nodes { id citations { passage { start end sha256 text } source { id } } } } }';
  type Passages = {
    nodes: { citations: { passage: { start: number; end: number; text: string | null }; source: { id: string } }[] }[];
  };

  it('is the passage where the server has the text', async () => {
    const { body } = await site.served.ask(query);
    const citations = (body.data!['claims'] as Passages).nodes.flatMap((claim) => claim.citations);
    expect(citations.length).toBeGreaterThan(30);
    const texts = new Map(
      ['gazette', 'chronicle'].map((name) => [
        `source/${name}`,
        readFileSync(join(tinyTexts, `${name}.txt`), 'utf8').normalize('NFC'),
      ]),
    );
    for (const { passage, source } of citations)
      expect(passage.text).toBe(sliceByCodePoints(texts.get(source.id)!, passage.start, passage.end));
  });

  it('is null where the server has none, and all else is the same', async () => {
    await using without = await serving({ texts: [] });
    const [one, other] = [await without.ask(query), await site.served.ask(query)];
    expect(one.status).toBe(200);
    expect(one.text).toContain('"text":null');
    const textless = other.text.replaceAll(/"text":"(?:[^"\\]|\\.)*"/g, '"text":null');
    expect(one.text).toBe(textless);
  });
});
