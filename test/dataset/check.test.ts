import { mkdir, readFile, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../src/dataset/check.ts';
import type { Claim, Dataset } from '../../src/dataset/dataset.ts';
import { formatDay, parseDay } from '../../src/edtf/day.ts';
import { claimKinds, entityTypes } from '../../src/kinds/records.ts';
import { formatProblem } from '../../src/dataset/problems.ts';
import { wordCount } from '../../src/statements/word-count.ts';
import { base, baseLines, checkFiles, inDirectory, type Files } from './written-set.ts';
import { runs } from '../runs.ts';

const tiny = 'test/fixtures/tiny';
const texts = ['test/fixtures/tiny-texts'];

let read: Promise<Dataset> | undefined;
async function tinySet(): Promise<Dataset> {
  return (read ??= checkDataset([tiny], { texts }).then(({ dataset, problems }) => {
    expect(problems.map(formatProblem)).toEqual([]);
    return dataset!;
  }));
}

async function filesOf(directory: string): Promise<Record<string, string>> {
  const names = await readdir(directory);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(directory, name), 'utf8')] as const)),
  );
}

const claimIn = ({ claims }: Dataset, id: string): Claim => claims.find((claim) => claim.id === id)!;
const ids = (dataset: Dataset | null) => dataset!.claims.map(({ id }) => id).toSorted();
const day = (text: string) => parseDay(text)!;

describe('the tiny data set', () => {
  test('holds every type of entity and kind of claim, and is good with and without its texts', async () => {
    const { entities, claims } = await tinySet();
    expect(new Set(entities.map(({ record }) => record.type))).toEqual(new Set(entityTypes));
    expect(new Set(claims.map(({ record }) => record.type))).toEqual(new Set(claimKinds));
    expect((await checkDataset([tiny])).problems).toEqual([]);
  });

  test('orders three holders of one seat, with a vacancy that may and one that must have been', async () => {
    const { successions, vacancies } = await tinySet();
    expect(successions).toEqual([
      { before: 'tenure/aldin', after: 'tenure/berek' },
      { before: 'tenure/berek', after: 'tenure/celik-left' },
    ]);
    expect(vacancies.map(({ after, before, certainty }) => [after, before, certainty])).toEqual([
      ['tenure/aldin', 'tenure/berek', 'POSSIBLE'],
      ['tenure/berek', 'tenure/celik-left', 'CERTAIN'],
      ['tenure/celik-left', null, 'POSSIBLE'],
    ]);
  });

  test('has three consuls on two seats', async () => {
    const { overlaps } = await tinySet();
    expect(overlaps).toHaveLength(1);
    expect(overlaps[0]).toMatchObject({ post: 'post/consul', certainty: 'CERTAIN' });
    expect(overlaps[0]!.tenures).toHaveLength(3);
  });

  test('tells when each claim was public, and until when it stood', async () => {
    const dataset = await tinySet();
    expect(claimIn(dataset, 'tenure/celik')).toMatchObject({
      knownFrom: day('2021-03-15'),
      knownUntil: day('2021-09-29'),
    });
    expect(claimIn(dataset, 'tenure/celik-left')).toMatchObject({ knownFrom: day('2021-09-30'), knownUntil: null });
    // Berek's word was out when he gave it.
    expect(claimIn(dataset, 'assertion/paid-for')).toMatchObject({ knownFrom: day('2020-06-30'), attributed: true });
  });

  test("an event's days are its Dating's, or those of what it is part of; its date is not", async () => {
    const { entities } = await tinySet();
    const event = (id: string) => entities.find(({ record }) => record.id === id)!;
    const printed = (id: string) => Object.values(event(id).days ?? {}).map(formatDay);
    expect(printed('event/bridge-march')).toEqual(['2020-06-01', '2020-06-01', '2020-06-08', '2020-06-08']);
    expect(event('event/bridge-march').dateEdtf).toBe('2020-06-01/2020-06-08');
    expect(printed('event/bridge-blockade')).toEqual(['2020-06-01', '2020-06-08', '2020-06-01', '2020-06-08']);
    expect(event('event/bridge-blockade')).toMatchObject({ dateEdtf: null, knownFrom: day('2021-03-15') });
    expect(event('event/trust-poll')).toMatchObject({ days: null, dateEdtf: null });
    expect(event('event/bridge-march').knownFrom).toBe(day('2020-06-30'));
  });

  test('has a statement of at most 30 words for every claim, by a template where none is given', async () => {
    const { claims } = await tinySet();
    for (const { statements } of claims) {
      expect(statements['en']).toMatch(/^[\p{Lu}“].*\.$/u);
      expect(wordCount(statements['en']!)).toBeLessThanOrEqual(30);
      expect(statements['en']).not.toMatch(/undefined|null|NaN| {2}/);
    }
  });

  test('gives made ids that do not depend on the order of files and records', async () => {
    const files = await filesOf(tiny);
    const reversed = Object.fromEntries(
      Object.entries(files).map(([name, content], index) => [
        `${9 - index}-${name}`,
        name.endsWith('.jsonl') ? content.trim().split('\n').toReversed().join('\n') : content,
      ]),
    );
    expect(ids((await checkFiles(reversed)).dataset)).toEqual(ids(await tinySet()));
  });

  test('may be split over directories', async () => {
    const { 'figures.jsonl': figures = '', ...others } = await filesOf(tiny);
    await inDirectory(others, (one) =>
      inDirectory({ 'figures.jsonl': figures }, async (two) => {
        const { dataset, problems } = await checkDataset([one, two]);
        expect(problems).toEqual([]);
        expect(dataset!.claims).toHaveLength((await tinySet()).claims.length);
      }),
    );
  });
});

describe('all problems in one pass', () => {
  test('seven faults in four files give seven lines', async () => {
    const { lines, dataset } = await checkFiles({
      'base.jsonl': baseLines,
      'a.yaml': [
        'Tenure:',
        '  - id: tenure/one',
        '    hoder: person/ann',
        '    post: post/chair',
        '    validity: { from: 2019-13, to: 2020-01, endState: ENDED }',
        '    rank: PREFERRED',
        '    citations: [passage/may]',
        '  - { holder: person/bobb, post: post/chair, after: tenure/one, citations: [passage/may] }',
      ].join('\n'),
      'b.yaml': 'Person:\n  - { id: person/dan, labels: { en: Dan }\nParty: []\n',
      'c.yaml': 'Tie: { from: person/dan, predicate: hindered, to: person/ann, citations: [passage/may] }\n',
      'd.jsonl':
        '{"Figure": {"subject": "event/march", "measure": "seats", "amount": "3", "citations": ["passage/may"]}}\n',
    });
    expect(dataset).toBeNull();
    expect(lines.map((line) => line.split('; ')[0])).toEqual([
      'a.yaml:3:5  R07  unknown key "hoder" in Tenure',
      expect.stringContaining('a.yaml:5:23  R20  validity.from is not EDTF: "2019-13"'),
      'a.yaml:6:11  R33  rank PREFERRED without rankReason',
      'a.yaml:8:15  R12  holder refers to unknown person "person/bobb"',
      expect.stringContaining('b.yaml:3:1  R01  not YAML'),
      'c.yaml:1:37  R15  predicate: the predicate "hindered" is not declared',
      'd.jsonl:1:69  R09  amount: expected a number, found text "3"',
    ]);
  });

  test('what is declared where nothing can be read is not unknown, and counts are not held against it', async () => {
    const header = base.replace('[en, kk] }', '[en, kk], counts: { Person: { min: 5 } } }');
    const assertion =
      'Assertion: [{ subject: person/dan, topic: fish, statement: { en: A. }, citations: [passage/x] }, { subject: person/eve, topic: taxes, statement: { en: B. }, citations: [passage/may] }]';
    const { lines } = await checkFiles({
      'base.yaml': header,
      'a.yaml': 'Person: { id: person/dan, labels: { en: Dan }\nTopic: { word: fish }\nPassage: { id: passage/x }\n',
      'b.yaml': assertion,
    });
    expect(lines).toEqual([
      expect.stringContaining('a.yaml:2:1  R01  '),
      'b.yaml:1:109  R12  subject refers to unknown record "person/eve"; add that record, or refer to an existing one',
    ]);
  });

  test('a file that cannot be read at all may declare anything', async () => {
    await inDirectory({ 'base.yaml': base.replace(/Dataset.*\n/, '') }, async (directory) => {
      await symlink('/etc/hostname', join(directory, 'link.yaml'));
      await mkdir(join(directory, 'folder.yaml'));
      await writeFile(
        join(directory, 'x.yaml'),
        'Tenure: { holder: person/zoe, post: post/chair, citations: [passage/z] }',
      );
      const { problems } = await checkDataset([directory]);
      expect(problems.map((problem) => formatProblem(problem).replace(`${directory}/`, ''))).toEqual([
        'folder.yaml:1:1  R02  not a regular file; a data set is a folder of regular files in UTF-8, named .yaml or .jsonl',
        'link.yaml:1:1  R02  the file is a symbolic link; expected a regular file; a data set is a folder of regular files in UTF-8, named .yaml or .jsonl',
      ]);
    });
  });

  test('whatever is in a directory is read or named', async () => {
    await inDirectory(
      { 'base.yaml': base, 'notes.yaml.txt': '', '.hidden.yaml': '', LICENCE: '' },
      async (directory) => {
        const more = join(directory, 'more');
        await mkdir(join(directory, 'old'));
        await mkdir(more);
        await writeFile(join(more, 'x.jsonl'), '{"Person": {"id": "person/dan", "labels": {"en": "Dan"}}}');
        await symlink('base.yaml', join(directory, 'link'));
        const warning = (names: string) =>
          `${directory}:1:1  R71  warning: not read: ${names}; a data set is a folder of regular files in UTF-8, named .yaml or .jsonl`;
        const one = await checkDataset([directory]);
        const names = '".hidden.yaml", "LICENCE", "link", ';
        expect(one.problems.map(formatProblem)).toEqual([warning(`${names}"more/", "notes.yaml.txt", "old/"`)]);
        // A folder that is given, too, is read.
        const two = await checkDataset([directory, more]);
        expect(two.problems.map(formatProblem)).toEqual([warning(`${names}"notes.yaml.txt", "old/"`)]);
        expect(two.dataset!.entities.length).toBe(one.dataset!.entities.length + 1);
        for (const name of ['more.YAML', 'more.JSONL', 'more.ndjson', 'more.Yml'])
          await writeFile(join(more, name), '');
        const { problems, dataset } = await checkDataset([more]);
        expect(dataset).toBeNull();
        expect(problems.map((problem) => formatProblem(problem).replace(`${more}/`, '').split(';')[0])).toEqual([
          'more.JSONL:1:1  R02  the name ends in .JSONL',
          'more.YAML:1:1  R02  the name ends in .YAML',
          'more.Yml:1:1  R02  the name ends in .Yml',
          'more.ndjson:1:1  R02  the name ends in .ndjson',
        ]);
      },
    );
  });

  test('a directory that is not there is a problem, not an exception', async () => {
    const { dataset, problems } = await checkDataset(['/nowhere/at/all']);
    expect(dataset).toBeNull();
    expect(problems.map(formatProblem)).toEqual([
      '/nowhere/at/all:1:1  R02  the directory cannot be read (ENOENT); a data set is a folder of regular files in UTF-8, named .yaml or .jsonl',
    ]);
  });

  test('a record with a fault of its own is not unknown, nor are its neighbours reversed', async () => {
    const { lines } = await checkFiles({
      'base.jsonl': baseLines,
      'x.yaml': `
Occurrence: { id: event/row, kind: BRAWL, labels: { en: Row } }
Dating: { event: event/row, date: 2020-99, citations: [passage/may] }
Tenure:
  - { id: tenure/one, holder: person/ann, post: post/chair, validity: { to: 2025-99, endState: ENDED }, citations: [passage/may] }
  - { holder: person/bob, post: post/chair, after: tenure/one, validity: { to: "2001", startedBy: event/row, endState: ENDED }, citations: [passage/may] }
`,
    });
    expect(lines.map((line) => line.slice(0, 16).trim())).toEqual([
      'x.yaml:2:36  R10',
      'x.yaml:3:35  R20',
      'x.yaml:5:77  R20',
    ]);
  });
});

const tie = (from: string) => `{ from: ${from}, predicate: helped, to: person/bob, citations: [passage/may] }`;

describe('a mistyped key is one problem', () => {
  const tenure = 'holder: person/ann, post: post/chair, citations: [passage/may]';
  test.each([
    ['required', 'Tenure: { holder: person/ann, pots: post/chair, citations: [passage/may] }'],
    ['citations', 'Tenure: { holder: person/ann, post: post/chair, citation: [passage/may] }'],
    [
      'id',
      `Person: { di: person/dan, labels: { en: Dan } }\nTenure: { holder: person/dan, post: post/chair, citations: [passage/may] }`,
    ],
    [
      'word',
      `Role: { wrod: host, labels: { en: host, kk: хост } }\nParticipation: { actor: person/ann, event: event/vote, role: host, citations: [passage/may] }`,
    ],
    ['endState', `Tenure: { ${tenure}, validity: { to: "2019", endstate: ENDED } }`],
    ['endState in the wrong place', `Tenure: { ${tenure}, validity: { to: "2019" }, endState: ENDED }`],
    ['rankReason', `Tenure: { ${tenure}, rank: PREFERRED, rankreason: Sure. }`],
    ['share', 'Result: { event: event/vote, candidate: person/ann, shares: 5, citations: [passage/may] }'],
    ['saidBy', `Tenure: { ${tenure}, saidby: [person/bob], saidOn: 2020-01 }`],
    ['amount', 'RuleValue: { rule: rule/threshold, amuont: 5, citations: [passage/may] }'],
    ['twice the same but for it', `Tenure: [{ ${tenure} }, { ${tenure}, behalfOf: party/river }]`],
    [
      'start',
      `Passage: { id: passage/x, source: source/may, paragraph: 1, begins: a, ends: b, strat: 1, end: 2, sha256: ${'a'.repeat(64)} }`,
    ],
    [
      'record type',
      `Persons: { id: person/dan, labels: { en: Dan } }\nTenure: { holder: person/dan, post: post/chair, citations: [passage/may] }`,
    ],
  ])('%s', async (_, yaml) => {
    const { lines } = await checkFiles({ 'base.jsonl': baseLines, 'x.yaml': yaml });
    expect(lines).toEqual([expect.stringMatching(/  R0[67]  unknown /)]);
  });

  test('nor is what refers to a record whose id is missing or malformed unknown, unless it is near another', async () => {
    const { lines } = await checkFiles({
      'base.jsonl': baseLines,
      'x.yaml': `Person:\n  - labels: { en: Dan }\n  - id: person/fl_ora\n    labels: { en: Flora }\n`,
      'y.yaml': `Tie:\n  - ${tie('person/dan')}\n  - ${tie('person/flora')}\n  - ${tie('person/anne')}\n  - ${tie('place/dan')}\n`,
    });
    expect(lines).toEqual([
      'x.yaml:2:5  R08  Person lacks "id"; add the key; docs/data-set.md has an example of each type of record',
      expect.stringContaining('x.yaml:3:9  R10  id: expected an id'),
      'y.yaml:4:13  R12  from refers to unknown record "person/anne"; did you mean "person/ann"?',
      'y.yaml:5:13  R12  from refers to unknown record "place/dan"; add that record, or refer to an existing one',
    ]);
  });

  test('where a line that began a record is lost, that is one problem', async () => {
    const people = 'Person:\n  - id: person/dan\n    labels: { en: Dan }\n    labels: { en: Eve }\n';
    const { lines } = await checkFiles({
      'base.yaml': base.replace('[en, kk] }', '[en, kk], counts: { Person: { min: 5 } } }'),
      'x.yaml': people,
      'y.yaml': 'Tie: { from: person/evelyn, predicate: helped, to: person/dan, citations: [passage/may] }',
    });
    expect(lines).toEqual([expect.stringContaining('x.yaml:4:5  R04  duplicate key "labels"')]);
  });

  test('a type of record that stands twice is read both times', async () => {
    const yaml =
      'Person: { id: person/dan, labels: { en: Dan } }\nPerson: { id: person/eve, labels: { en: Eve } }\nTie: { from: person/dan, predicate: helped, to: person/eve, citations: [passage/may] }';
    expect((await checkFiles({ 'base.jsonl': baseLines, 'x.yaml': yaml })).lines).toEqual([
      expect.stringContaining('x.yaml:2:1  R04  duplicate key "Person"; '),
    ]);
    const json = yaml
      .split('\n')
      .slice(0, 2)
      .map((line) => line.replaceAll(/([\w/]+)/g, '"$1"'))
      .join(', ');
    const { lines } = await checkFiles({
      'base.jsonl': baseLines,
      'x.jsonl': `{${json}}`,
      'y.yaml': yaml.split('\n')[2]!,
    });
    expect(lines).toEqual([expect.stringContaining('  R04  duplicate key "Person"')]);
  });
});

describe('hostile files', { tags: 'volume' }, () => {
  const bomb = [
    'a: &a [x,x,x,x,x,x,x,x,x]',
    ...'bcdefghi'
      .split('')
      .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[index]}`).join(',')}]`),
  ].join('\n');
  const cases: [string, Files][] = [
    ['alias bomb', { 'x.yaml': bomb }],
    [
      'alias bomb in a record',
      { 'x.yaml': `Person:\n  id: person/x\n  labels:\n    ${bomb.replaceAll('\n', '\n    ')}\n` },
    ],
    ['deep YAML', { 'x.yaml': `Person: ${'['.repeat(50_000)}` }],
    ['deep JSON', { 'x.jsonl': `{"Person": ${'['.repeat(50_000)}${']'.repeat(50_000)}}` }],
    ['deep record', { 'x.jsonl': `{"Person": {"id": ${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}}}` }],
    ['nothing', { 'x.yaml': '', 'x.jsonl': '' }],
    ['null', { 'x.yaml': 'Person:\n', 'y.yaml': '~', 'x.jsonl': '{"Person": null}\n{"Tenure": [null, 3, [], "x"]}' }],
    [
      'prototype',
      {
        'x.jsonl': '{"__proto__": {"id": "person/x"}}\n{"Person": {"__proto__": 1, "constructor": 2}}',
        'y.yaml': '__proto__: 1\ntoString: []\n',
      },
    ],
    ['odd keys', { 'x.yaml': '? [a, b]\n: 1\n1: 2\ntrue: 3\n? {a: b}\n: 4\n' }],
    ['zeros', { 'x.yaml': Buffer.alloc(300), 'x.jsonl': Buffer.alloc(300) }],
    [
      'random bytes',
      {
        'x.yaml': Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256)),
        'x.jsonl': Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 104_729) % 256)),
      },
    ],
    [
      'control characters',
      { 'x.jsonl': '{"Person": {"id": "person/x", "labels": {"en": "a\\u0000b\\u001b[31m", "kk": "\\ud800"}}}' },
    ],
    [
      'numbers',
      {
        'x.yaml':
          'Figure: { subject: event/march, measure: seats, amount: .inf, citations: [passage/may] }\nPassage: { id: passage/n, source: source/may, paragraph: 1e400, begins: a, ends: b, start: 9007199254740993, end: -1 }\n',
      },
    ],
    ['byte order mark', { 'x.yaml': '\ufeffPerson: { id: person/dan, labels: { en: "\u202e" } }\r\nParty: 7\r\n' }],
    [
      'version',
      { 'x.yaml': '%YAML 1.1\n---\nDating: { event: event/vote, date: 2020-01-01, citations: [passage/may] }\n' },
    ],
  ];

  test.each(cases)('%s: problems with rule and place, no exception', async (_, files) => {
    const { dataset, problems, lines } = await checkFiles({ 'base.jsonl': baseLines, ...files });
    expect(dataset).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^[xy]\.(?:yaml|jsonl):[1-9]\d*:[1-9]\d*  R\d\d  \P{Cc}+$/u);
  });

  test(
    'any value in any place of a good data set is refused or taken, without exception',
    { tags: 'deep' },
    async () => {
      const good = await filesOf(tiny);
      const lines = Object.values(good).join('\n').split('\n').length;
      const junk = [
        '~',
        '[]',
        '{}',
        '-1',
        '"\\u0007"',
        '2020/..',
        '*x',
        '!!float "1"',
        '[[{}]]',
        'person/x',
        '{ en: 5 }',
      ];
      let refused = 0;
      const rounds = runs(600);
      for (let round = 0; round < rounds; round++) {
        const name = round % 3 === 0 ? 'entities.yaml' : 'claims.yaml';
        const written = good[name]!.split('\n');
        const at = (round * 7 + 3) % written.length;
        written[at] = written[at]!.replace(/:( .*)$/, `: ${junk[round % junk.length]}`);
        const checked = await checkFiles({ ...good, [name]: written.join('\n') });
        if (checked.dataset === null) refused++;
        for (const line of checked.lines) expect(line).toMatch(/^[\w.]+:[1-9]\d*:[1-9]\d*  R\d\d  \P{Cc}+$/u);
      }
      expect(lines).toBeGreaterThan(200);
      expect(refused).toBeGreaterThan(rounds / 2);
    },
  );
});

test(
  'tens of thousands of records, with a thousand faults, are checked in seconds',
  { timeout: 60_000, tags: 'volume' },
  async () => {
    const records: object[] = [];
    for (let index = 0; index < 11_000; index++) {
      records.push({ Person: { id: `person/p${index}`, labels: { en: `P ${index}` } } });
      records.push({ Occurrence: { id: `event/e${index}`, kind: 'OTHER', labels: { en: `E ${index}` } } });
      const after = index >= 100 ? { after: `tenure/t${index - 100}` } : {};
      records.push({
        Tenure: {
          id: `tenure/t${index}`,
          holder: `person/p${index}`,
          post: `post/p${index % 100}`,
          ...after,
          citations: ['passage/may'],
        },
      });
    }
    for (let index = 0; index < 100; index++)
      records.push({ Post: { id: `post/p${index}`, seats: 1, labels: { en: `Post ${index}` } } });
    // Unknown references, for which the nearest ids would be looked for.
    for (let index = 0; index < 1000; index++)
      records.push({
        Participation: {
          actor: `person/p-${index}`,
          event: `event/e${index}`,
          role: 'guest',
          citations: ['passage/may'],
        },
      });
    const files = { 'base.jsonl': baseLines, 'x.jsonl': records.map((record) => JSON.stringify(record)).join('\n') };
    const start = performance.now();
    const { problems } = await checkFiles(files);
    expect(problems).toHaveLength(1000);
    expect(performance.now() - start).toBeLessThan(10_000);
  },
);
