import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadDirectory, type Loaded, type LoadOptions } from '../../src/neo4j/load.ts';
import { testDatabase } from '../answering.ts';
import { reformgraph } from '../process/program.ts';
import { bare, closeDatabase, contentHash, empty, pointer, rows, versions } from './database.ts';
import { changed, directoryOf, shuffled, tiny, tinyFiles } from './variations.ts';

const load = (directory: string, options: LoadOptions = {}): Promise<Loaded> =>
  loadDirectory(testDatabase, directory, { ...options, purpose: 'test' });

/** Without the one position, and with another share. */
const otherShare = () => changed('claims.yaml', 'share: 61.5', 'share: 61.4');
function withoutPosition(): string {
  const files = tinyFiles();
  const claims = files['claims.yaml']!.replace(/^Position:\n( {2}.*\n)+/m, '');
  return directoryOf({ ...files, 'claims.yaml': claims });
}

/** Elements of the graph, by which what was rewritten is told from what was left alone. */
const elements = async () =>
  (
    await rows('MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN elementId(n) AS n, collect(elementId(r)) AS r ORDER BY n')
  ).map(({ n, r }) => [n, (r as string[]).toSorted()]);

let hash: string;
beforeAll(async () => {
  await empty();
  hash = await contentHash((await load(tiny)).version);
});
beforeEach(empty);
afterAll(async () => {
  await empty();
  await closeDatabase();
});

describe('load', () => {
  it('makes a version and points to it', async () => {
    const { loaded, dataset, version, nodes, relationships } = await load(tiny);
    expect({ loaded, dataset }).toEqual({ loaded: true, dataset: 'tiny' });
    expect(version).toMatch(/^[0-9a-f]{16}$/);
    expect(await pointer('tiny')).toBe(version);
    expect(await versions()).toEqual({ [version]: nodes });
    expect(await rows('MATCH (:Node)-[r]->(:Node) RETURN count(r) AS count')).toEqual([{ count: relationships }]);
  });

  it('rewrites nothing where the graph holds that very version', async () => {
    const { version } = await load(tiny);
    const before = await elements();
    expect(await load(tiny)).toMatchObject({ loaded: false, version });
    expect(await elements()).toEqual(before);
  });

  it('puts a changed data set beside the old version, which the load after next deletes', async () => {
    const first = await load(tiny);
    const second = await load(withoutPosition());
    expect(second.version).not.toBe(first.version);
    expect(second.nodes).toBe(first.nodes - 1);
    expect(await pointer('tiny')).toBe(second.version);
    expect(await versions()).toEqual({ [first.version]: first.nodes, [second.version]: second.nodes });
    const positions = 'MATCH (p:Position {version: $version}) RETURN p.id AS id';
    expect(await rows(positions, { version: first.version })).toHaveLength(1);
    expect(await rows(positions, { version: second.version })).toEqual([]);
    expect(await contentHash(first.version)).toBe(hash);

    const third = await load(otherShare());
    expect(await pointer('tiny')).toBe(third.version);
    expect(await versions()).toEqual({ [second.version]: second.nodes, [third.version]: third.nodes });

    const back = await load(tiny);
    expect(back).toMatchObject({ loaded: true, version: first.version });
    expect(await contentHash(back.version)).toBe(hash);
  });

  it('deletes the old version even where there is nothing new', async () => {
    await load(tiny);
    const { version, nodes } = await load(otherShare());
    expect(await load(otherShare())).toMatchObject({ loaded: false });
    expect(await versions()).toEqual({ [version]: nodes });
  });

  it.each([
    ['a title', 'dataset.yaml', "title: Veskaria's charter", 'title: The charter'],
    ['a label', 'entities.yaml', 'Орса Олдин', 'Орса Ольдин'],
    ['an aim of a citation', 'claims.yaml', 'stance: DISPUTES', 'stance: MENTIONS'],
    ['an offset', 'sources.yaml', 'end: 175', 'end: 174'],
  ])('takes %s for a change', async (_, file, from, to) => {
    const { version } = await load(tiny);
    expect(await load(changed(file, from, to))).toMatchObject({ loaded: true });
    expect(await pointer('tiny')).not.toBe(version);
  });

  it(
    'makes the same graph of the same records, in whatever order and files they stand',
    { timeout: 60_000 },
    async () => {
      const { version } = await load(tiny);
      for (let seed = 1; seed <= 20; seed++)
        expect(await load(shuffled(seed)), `seed ${seed}`).toMatchObject({ loaded: false, version });
      await empty();
      const again = await load(shuffled(21));
      expect(again.version).toBe(version);
      expect(await contentHash(version)).toBe(hash);
    },
  );

  it('keeps data sets side by side, each with versions of its own', async () => {
    const own = await load(tiny);
    const other = await load(tiny, { as: 'other' });
    expect(other).toMatchObject({ loaded: true, dataset: 'other', nodes: own.nodes });
    expect(other.version).not.toBe(own.version);
    await load(otherShare(), { as: 'other' });
    const latest = await load(withoutPosition(), { as: 'other' });
    expect([await pointer('tiny'), await pointer('other')]).toEqual([own.version, latest.version]);
    expect(await contentHash(own.version)).toBe(hash);
    const ids = await rows('MATCH (p:Pointer) MATCH (d:Dataset {version: p.version}) RETURN p.dataset AS p, d.id AS d');
    expect(ids).toHaveLength(2);
    for (const { p, d } of ids) expect(d).toBe(p);
  });

  it('takes turns where loaders bring different versions', { timeout: 60_000 }, async () => {
    const directories = [tiny, otherShare(), withoutPosition()];
    const all = await Promise.all([...directories, ...directories].map((directory) => load(directory)));
    const sizes = new Map(all.map(({ version, nodes }) => [version, nodes]));
    const there = await versions();
    const current = await pointer('tiny');
    expect(Object.keys(there)).toContain(current);
    expect(Object.keys(there).length).toBeLessThanOrEqual(2);
    for (const [version, nodes] of Object.entries(there)) expect(nodes).toBe(sizes.get(version));
  });
});

describe('a database with nodes of others', () => {
  it('is refused with 3, and left without a constraint or an index of ours', { tags: 'long' }, async () => {
    await bare();
    await rows('MATCH (n) DETACH DELETE n');
    await rows("CREATE (:Movie {title: 'x'})-[:BY]->(:Studio)");
    const { code, stdout, stderr } = await reformgraph(['load', tiny], { NEO4J_URI: testDatabase.uri });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain("nodes that are not Reformgraph's");
    expect(stderr).not.toContain('    at ');
    await expect(load(tiny)).rejects.toMatchObject({ code: 3 });
    expect(await rows('MATCH (n) RETURN labels(n) AS labels ORDER BY labels')).toEqual([
      { labels: ['Movie'] },
      { labels: ['Studio'] },
    ]);
    expect(await rows('SHOW CONSTRAINTS YIELD name')).toEqual([]);
    expect(await rows("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")).toEqual([]);
  });
});

describe('a database with nothing in it', () => {
  it(
    'is done once where ten loaders come at once, the first ever included',
    { tags: 'long', timeout: 60_000 },
    async () => {
      // The test before has left no constraint and no index.
      expect(await rows('SHOW CONSTRAINTS YIELD name')).toEqual([]);
      const all = await Promise.all(Array.from({ length: 10 }, () => load(tiny)));
      expect(all.filter(({ loaded }) => loaded)).toHaveLength(1);
      const [{ version, nodes }] = all as [Loaded];
      expect(await pointer('tiny')).toBe(version);
      expect(await versions()).toEqual({ [version]: nodes });
      expect(await contentHash(version)).toBe(hash);
    },
  );
});

describe('the command', () => {
  it('says what it did, and under --as loads it as another data set', { tags: 'long' }, async () => {
    const env = { NEO4J_URI: testDatabase.uri };
    const first = await reformgraph(['load', tiny, '--as', 'copy-1'], env);
    expect(first).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^copy-1 [0-9a-f]{16}: loaded, \d+ nodes\n$/) as string,
    });
    const second = await reformgraph(['load', tiny, '--as', 'copy-1', '--json'], env);
    expect(second.code).toBe(0);
    const version = await pointer('copy-1');
    expect(JSON.parse(second.stdout)).toEqual([
      {
        loaded: false,
        dataset: 'copy-1',
        version,
        nodes: expect.any(Number) as number,
        relationships: expect.any(Number) as number,
      },
    ]);
    expect(await pointer('tiny')).toBeUndefined();
  });

  it.each([[['load', tiny, '--as', 'Not An Id'], 'expected lower-case words joined by hyphens']])(
    '%j is wrong use: 2',
    async (args, message) => {
      const { code, stderr } = await reformgraph(args, { NEO4J_URI: testDatabase.uri });
      expect(code).toBe(2);
      expect(stderr).toContain(message);
    },
  );

  it('refuses bad data with a line for each of seven faults, and leaves the graph as it is', async () => {
    await load(tiny);
    const before = await elements();
    const files = tinyFiles();
    const edit = (name: string, from: string, to: string) => {
      if (!files[name]!.includes(from)) throw new Error(`${name} has no ${from}`);
      files[name] = files[name]!.replace(from, to);
    };
    edit('claims.yaml', 'post: post/chancellor', 'post: post/chancelor');
    edit('claims.yaml', 'date: 2020-10-04', 'date: 2022-02-29');
    edit(
      'claims.yaml',
      '\n  effect: event/resignation\n  citations: [passage/after-march]',
      '\n  effect: event/resignation',
    );
    edit(
      'claims.yaml',
      "  - { holder: person/renn, post: post/consul, validity: { from: '2018', endState: ONGOING }",
      "  - { holder: person/renn, post: post/consul, validity: { from: '2018', to: '2017', endState: ENDED }",
    );
    edit('claims.yaml', '  actor: party/river\n  topic', '  aktor: party/river\n  actor: party/river\n  topic');
    edit('entities.yaml', 'Group:\n', 'Group:\n  - { id: group/clerks, labels: { en: Clerks } }\n');
    const directory = directoryOf({ ...files, 'broken.yaml': 'Rule:\n  - { id: rule/other, labels: { en: Other }\n' });
    const { code, stdout, stderr } = await reformgraph(['load', directory], { NEO4J_URI: testDatabase.uri });
    expect(code).toBe(1);
    const line = /^(?<file>.+):(?<line>\d+):(?<column>\d+) {2}(?<rule>R\d\d) {2}(?<message>.+)$/;
    const lines = stdout.trimEnd().split('\n');
    const places = lines.map((each) =>
      line
        .exec(each.replaceAll(`${directory}/`, ''))
        ?.slice(1, 5)
        .join(' '),
    );
    expect(places).toEqual([
      'broken.yaml 3 1 R01',
      'claims.yaml 7 11 R12',
      'claims.yaml 29 57 R23',
      'claims.yaml 59 46 R20',
      'claims.yaml 63 3 R30',
      'claims.yaml 116 3 R07',
      'entities.yaml 37 9 R14',
    ]);
    expect(lines[1]).toContain('did you mean "post/chancellor"?');
    expect(lines[5]).toContain('did you mean "actor"?');
    expect(stderr).toContain('7 errors; nothing was loaded');
    expect(stderr).not.toContain('    at ');
    expect(await elements()).toEqual(before);
  });
});
