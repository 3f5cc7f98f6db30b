import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDirectory } from '../../src/neo4j/load.ts';
import { testDatabase } from '../answering.ts';
import { closeDatabase, empty, rows } from './database.ts';
import { changed, tiny } from './variations.ts';

beforeAll(async () => {
  await empty();
  await loadDirectory(testDatabase, tiny, { purpose: 'test' });
});
afterAll(closeDatabase);

/** Every edge between entities of the tiny data set, as one line of the parts that are asked for. */
const edges = async (part: string) =>
  (
    await rows(
      `MATCH (a:Entity)-[e:TENURE|TIE|PARTICIPATION|INFLUENCE]->(b:Entity)
       RETURN a.id AS a, type(e) AS type, b.id AS b, ${part} AS part ORDER BY a, b, part`,
    )
  ).map(({ a, type, b, part: each }) => `${a} ${type} ${b}: ${each}`);

describe('the edges of the network', () => {
  it('is one for each tenure, tie, participation and influence, with the days of its claim', async () => {
    const open = { first: '-9999-01-01', last: '9999-12-31' };
    expect(await edges("toString(e.fromMin) + ' ' + e.fromMax + ' ' + e.toMin + ' ' + e.toMax")).toEqual([
      'event/assembly-election TIE institution/assembly: 2021-02-07 2021-02-07 2021-02-07 2021-02-07',
      // It has no date of its own and lies somewhere inside the march.
      'event/bridge-blockade TIE event/bridge-march: 2020-06-01 2020-06-08 2020-06-01 2020-06-08',
      // From its effect's day on; the newspaper of 15 March 2021 says so.
      `event/bridge-march INFLUENCE event/resignation: 2020-06-10 2020-06-10 2021-03-15 ${open.last}`,
      'event/bridge-march TIE place/lorn: 2020-06-01 2020-06-01 2020-06-08 2020-06-08',
      'group/marchers PARTICIPATION event/bridge-march: 2020-06-01 2020-06-01 2020-06-08 2020-06-08',
      `organization/observers TIE event/assembly-election: 2021-02-01 2021-02-28 2021-02-01 ${open.last}`,
      `organization/observers TIE rule/threshold: 2021-03-15 2021-03-15 2021-03-15 ${open.last}`,
      `person/aldin TENURE post/chancellor: ${open.first} 2020-03-31 2020-03-01 2020-03-31`,
      'person/berek PARTICIPATION event/resignation: 2020-06-10 2020-06-10 2020-06-10 2020-06-10',
      `person/berek TIE group/clerks: ${open.first} 2021-03-15 ${open.first} ${open.last}`,
      // After Aldin, who left in March 2020.
      'person/berek TENURE post/chancellor: 2020-03-01 2020-06-10 2020-06-10 2020-06-10',
      `person/celik TENURE post/chancellor: 2020-09-01 2020-09-30 2021-03-15 ${open.last}`,
      'person/celik TENURE post/chancellor: 2020-09-01 2020-09-30 2021-08-20 2021-08-20',
      `person/dorn TIE party/river: ${open.first} 2021-03-15 2021-03-15 ${open.last}`,
      `person/osk TENURE post/consul: 2021-01-01 2021-01-31 2021-03-15 ${open.last}`,
      `person/renn TENURE post/consul: 2018-01-01 2018-12-31 2021-03-15 ${open.last}`,
      `person/tolm TENURE post/consul: 2019-01-01 2019-12-31 2021-03-15 ${open.last}`,
      // Without dates these hold on every day.
      `place/lorn TIE place/veskaria: ${open.first} ${open.first} ${open.last} ${open.last}`,
      `post/consul TIE institution/chancery: ${open.first} ${open.first} ${open.last} ${open.last}`,
    ]);
  });

  it('is called by its role or predicate in every language, and says whose word it is and how it ends', async () => {
    const part = "e.label + '|' + e.label_ru + '|' + e.label_kk + '|' + e.endState + '|' + e.attributed";
    const lines = await edges(part);
    expect(lines).toHaveLength(19);
    expect(lines).toEqual(
      expect.arrayContaining([
        'organization/observers TIE rule/threshold: made a recommendation on|рекомендация по теме|ұсыныс тақырыбы|UNKNOWN|false',
        'person/aldin TENURE post/chancellor: holds|занимает|атқарады|ENDED|false',
        'person/berek PARTICIPATION event/resignation: the one who resigned|ушедший|қызметтен кеткен|ENDED|false',
        'person/dorn TIE party/river: led|возглавлял|басқарды|ONGOING|false',
        'event/bridge-march INFLUENCE event/resignation: was followed by|за этим последовало|одан кейін болды|ONGOING|false',
        'person/berek TIE group/clerks: member of|член|мүшесі|UNKNOWN|true',
      ]),
    );
  });

  it('leads to its claim, and is known as long as that is', async () => {
    const found = await rows(
      `MATCH (a:Entity)-[e:TENURE|TIE|PARTICIPATION|INFLUENCE]->(b:Entity)
       MATCH (c:Claim {version: a.version, id: e.claim})
       RETURN type(e) = CASE WHEN c:Recommendation THEN 'TIE' ELSE toUpper([l IN labels(c) WHERE NOT l IN ['Node', 'Claim']][0]) END AS kind, a.version = b.version AS version,
         e.knownFrom = c.knownFrom AND coalesce(e.knownUntil = c.knownUntil, e.knownUntil IS NULL AND c.knownUntil IS NULL) AS known,
         EXISTS { (c)-[:HOLDER|FROM|ACTOR|CAUSE|AUTHOR]->(a) } AND EXISTS { (c)-[:POST|TO|EVENT|EFFECT|SUBJECT]->(b) } AS ends`,
    );
    expect(found).toEqual(Array.from({ length: 19 }, () => ({ kind: true, version: true, known: true, ends: true })));
    const until =
      'MATCH ()-[e:TENURE]->() WHERE e.knownUntil IS NOT NULL RETURN e.claim AS claim, toString(e.knownUntil) AS day';
    expect(await rows(until)).toEqual([{ claim: 'tenure/celik', day: '2021-09-29' }]);
  });

  it('is none of a deprecated claim', async () => {
    const directory = changed(
      'claims.yaml',
      'holder: person/osk, post',
      'holder: person/osk, rank: DEPRECATED, rankReason: A slip., post',
    );
    const { version } = await loadDirectory(testDatabase, directory, { purpose: 'test' });
    const found = await rows(
      'MATCH (p:Person {version: $version, id: "person/osk"}) RETURN COUNT { (p)-[:TENURE]->() } AS edges, COUNT { (p)<-[:HOLDER]-() } AS claims',
      { version },
    );
    expect(found).toEqual([{ edges: 0, claims: 1 }]);
    await empty();
    await loadDirectory(testDatabase, tiny, { purpose: 'test' });
  });
});

describe('succession', () => {
  it('joins each tenure of a single seat to the next, what a later source corrects left out', async () => {
    const found = await rows('MATCH (a)-[:NEXT]->(b) RETURN a.id AS a, labels(a) AS labels, b.id AS b ORDER BY a');
    const labels = ['Node', 'Claim', 'Tenure'];
    expect(found.map((each) => ({ ...each, labels: (each['labels'] as string[]).toSorted() }))).toEqual([
      { a: 'tenure/aldin', labels: labels.toSorted(), b: 'tenure/berek' },
      { a: 'tenure/berek', labels: labels.toSorted(), b: 'tenure/celik-left' },
    ]);
  });

  it('keeps vacancies with the tenures around them', async () => {
    const found = await rows(
      `MATCH (p:Post)-[:VACANCY]->(v:Vacancy)-[:AFTER]->(after) OPTIONAL MATCH (v)-[:BEFORE]->(before)
       RETURN p.id AS post, after.id AS after, before.id AS before, v.certainty AS certainty, v.fromEdtf AS first, v.toEdtf AS last ORDER BY v.sort`,
    );
    const post = 'post/chancellor';
    expect(found).toEqual([
      {
        post,
        after: 'tenure/aldin',
        before: 'tenure/berek',
        certainty: 'POSSIBLE',
        first: null,
        last: null,
      },
      {
        post,
        after: 'tenure/berek',
        before: 'tenure/celik-left',
        certainty: 'CERTAIN',
        first: '2020-06-11',
        last: null,
      },
      { post, after: 'tenure/celik-left', before: null, certainty: 'POSSIBLE', first: '2021-08-21', last: null },
    ]);
  });

  it('keeps overlaps of more holders than seats', async () => {
    const found = await rows(
      `MATCH (p:Post)-[:OVERLAP]->(o:Overlap) RETURN p.id AS post, o.certainty AS certainty, o.fromEdtf AS first, o.toEdtf AS last,
         COLLECT { MATCH (o)-[:OF]->(:Tenure)-[:HOLDER]->(h) RETURN h.id ORDER BY h.id } AS holders`,
    );
    expect(found).toEqual([
      {
        post: 'post/consul',
        certainty: 'CERTAIN',
        first: '2021-01',
        last: null,
        holders: ['person/osk', 'person/renn', 'person/tolm'],
      },
    ]);
  });
});
