import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkDataset } from '../../src/dataset/check.ts';
import type { Claim, Dataset } from '../../src/dataset/dataset.ts';
import { parseDay } from '../../src/dataset/day.ts';
import { fold } from '../../src/dataset/fold.ts';
import { claimKinds, type ClaimKind } from '../../src/dataset/kinds.ts';
import { formatProblem } from '../../src/dataset/problems.ts';
import type { ClaimRecord } from '../../src/dataset/records.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const directory = join(root, 'data', 'kazakhstan-2022-2023');

type ClaimOf<K extends ClaimKind> = Claim & { record: Extract<ClaimRecord, { type: K }> };

let dataset: Dataset;

beforeAll(async () => {
  const checked = await checkDataset([directory]);
  expect(checked.problems.map(formatProblem)).toEqual([]);
  dataset = checked.dataset!;
});

/** All claims of a kind, as the checked data set holds them. */
function claims<K extends ClaimKind>(kind: K): ClaimOf<K>[] {
  return dataset.claims.filter((claim): claim is ClaimOf<K> => claim.record.type === kind);
}

function byId(id: string): Claim {
  const found = dataset.claims.find((each) => each.id === id);
  if (!found) throw new Error(`no claim ${id}`);
  return found;
}

function entity(id: string) {
  const found = dataset.entities.find(({ record }) => record.id === id);
  if (!found) throw new Error(`no entity ${id}`);
  return found;
}

function paragraphs({ record }: Claim): number[] {
  const cited = new Set(record.citations.map((citation) => (typeof citation === 'string' ? citation : citation.passage)));
  return dataset.passages.filter(({ id }) => cited.has(id)).map(({ paragraph }) => paragraph);
}

/** A rule's values, the greater amount first. */
function valuesOf(rule: string): ClaimOf<'RuleValue'>[] {
  const values = claims('RuleValue').filter(({ record }) => record.rule === rule);
  return values.toSorted((a, b) => (b.record.amount ?? 0) - (a.record.amount ?? 0));
}

/** Whether a claim holds on a day for sure, may hold, or cannot. */
function holds({ bounds }: Claim, date: string): 'CERTAIN' | 'POSSIBLE' | null {
  const day = parseDay(date)!;
  if (bounds.fromMax <= day && bounds.toMin >= day) return 'CERTAIN';
  return bounds.fromMin <= day && bounds.toMax >= day ? 'POSSIBLE' : null;
}

describe('the whole', () => {
  test('claims of every kind', () => {
    expect(claimKinds.filter((kind) => claims(kind).length === 0)).toEqual([]);
  });

  test('holds at least as many records as its header demands', () => {
    const { counts } = dataset.header;
    expect(counts?.Claim?.min).toBeGreaterThanOrEqual(400);
    expect(dataset.claims.length).toBeGreaterThanOrEqual(counts!.Claim!.min!);
    expect(dataset.entities.length).toBeGreaterThanOrEqual(counts!.Entity!.min!);
  });

  test('at most a fifth of the claims are assertions', () => {
    expect(claims('Assertion').length * 5).toBeLessThanOrEqual(dataset.claims.length);
  });

  const headings = [22, 27];
  const body = Array.from({ length: 29 }, (_, index) => index + 5).filter((each) => !headings.includes(each));
  test.each(body)('paragraph %i is cited', (paragraph) => {
    expect(dataset.claims.some((each) => paragraphs(each).includes(paragraph))).toBe(true);
  });

  test('labels of entities and statements come in all three languages', () => {
    const incomplete = [
      ...dataset.entities.map(({ record }) => ({ id: record.id, texts: record.labels })),
      ...dataset.claims.map(({ id, record }) => ({ id, texts: record.statement })),
    ].filter(({ texts }) => texts && !['en', 'ru', 'kk'].every((language) => language in texts));
    expect(incomplete).toEqual([]);
  });

  test('no two entities share a name', () => {
    const owners = new Map<string, Set<string>>();
    for (const { record } of dataset.entities)
      for (const name of [...Object.values(record.labels), ...Object.values(record.aliases ?? {}).flat()]) {
        const key = fold(name);
        owners.set(key, (owners.get(key) ?? new Set()).add(record.id));
      }
    expect([...owners].filter(([, ids]) => ids.size > 1)).toEqual([]);
  });

  test.each([
    ['person/tokayev', ['Tokayev', 'Токаев', 'Тоқаев']],
    ['person/nazarbayev', ['Nazarbayev', 'Назарбаев']],
    ['person/masimov', ['Masimov', 'Massimov', 'Масимов', 'Мәсімов']],
    ['event/qantar', ['Qantar', 'Kantar', 'Qandy Qantar', 'Kandy Kantar', 'Bloody January', 'Қаңтар', 'Кровавый январь']],
    ['party/spk', ['SPK', 'NPK', "People's Party of Kazakhstan"]],
    ['party/amanat', ['Amanat', 'Otan', 'Nur Otan', 'Nur-Otan', 'Аманат', 'Нұр Отан']],
    ['party/aq-jol', ['Aq Jol', 'Ak Zhol', 'Ақ жол', 'Ак жол']],
    ['institution/mazhilis', ['Mazhilis', 'Mäjilis', 'Majilis', 'Мажилис', 'Мәжіліс']],
  ])('%s is found by its usual spellings', (id, spellings) => {
    const { labels, aliases = {} } = entity(id).record;
    const names = new Set([...Object.values(labels), ...Object.values(aliases).flat()].map(fold));
    expect(spellings.filter((spelling) => !names.has(fold(spelling)))).toEqual([]);
  });
});

describe('time', () => {
  test.each([
    ['event/otan-founding', '1999'],
    ['event/spk-renaming', '2020'],
    ['event/amanat-renaming', '2022'],
    ['event/qantar', '2022-01'],
    ['event/address-2022', '2022-03'],
    ['event/referendum-2022', '2022-06'],
    ['event/presidential-election-2022', '2022-11'],
    ['event/senate-renewal-2023', '2023-01'],
    ['event/campaign-announcement-2023', '2023-01'],
    ['event/mazhilis-election-2023', '2023-03-19'],
    ['event/maslikhat-elections-2023', '2023-03-19'],
    ['event/masimov-removal', null],
    ['event/masimov-investigation', null],
  ])('%s is dated %s, no more exactly than told', (id, date) => {
    expect(entity(id).dateEdtf).toBe(date);
  });

  test('the party passed from Nazarbayev to Tokayev within 2022, on a day that nobody tells', () => {
    const chairs = ['tenure/nazarbayev-amanat', 'tenure/tokayev-amanat'].map(byId);
    expect(chairs.map((tenure) => holds(tenure, '2022-07-01'))).toEqual(['POSSIBLE', 'POSSIBLE']);
    expect(chairs.map((tenure) => holds(tenure, '1990-01-01'))).toEqual(['POSSIBLE', null]);
    expect(chairs.map((tenure) => holds(tenure, '2023-01-01'))).toEqual([null, null]);
    expect(dataset.successions).toContainEqual({ before: 'tenure/nazarbayev-amanat', after: 'tenure/tokayev-amanat' });
  });

  test('the investigation of Masimov was going on when told', () => {
    const investigated = entity('event/masimov-investigation').days!;
    expect(investigated.toMin).toBe(parseDay('2023-03-19'));
    expect(investigated.toMax).toBe(Infinity);
  });

  test('what ended after Qantar was ended by what followed it', () => {
    const followed = claims('Influence').filter(({ record }) => record.cause === 'event/qantar' && record.predicate === 'followed');
    expect(followed.flatMap(paragraphs).every((paragraph) => paragraph === 29 || paragraph === 30)).toBe(true);
    const effects = new Set(followed.map(({ record }) => record.effect));
    const lost = claims('Tenure').filter(({ record }) => effects.has(record.validity?.endedBy ?? ''));
    expect(Object.fromEntries(lost.map(({ id, endState }) => [id, endState]))).toEqual({
      'tenure/masimov-nsc': 'ENDED',
      'tenure/nazarbayev-amanat': 'ENDED',
      'tenure/nazarbayev-security-council': 'ENDED',
    });
    expect(lost.every((tenure) => holds(tenure, '2021-12-31') !== null)).toBe(true);
  });
});

describe('rules before and after the reforms', () => {
  test.each([
    ['rule/party-registration', 20_000, 5000],
    ['rule/mazhilis-threshold', 7, 5],
  ])('%s: %i, then %i', (rule, before, after) => {
    const values = valuesOf(rule);
    const told = values.map(({ record: { amount, validity }, endState }) => ({ amount, endState, ...validity }));
    expect(told).toEqual([
      { amount: before, endState: 'ENDED', endedBy: 'event/reforms-2022' },
      { amount: after, endState: 'ONGOING', startedBy: 'event/reforms-2022' },
    ]);
    expect(values.map((value) => holds(value, '2023-03-19'))).toEqual(['POSSIBLE', 'CERTAIN']);
    expect(values.map((value) => holds(value, '2021-12-31'))).toEqual(['POSSIBLE', null]);
  });

  test('the two shares of the districts are kept as told and contradict each other', () => {
    const shares = valuesOf('rule/single-member-share');
    expect(shares.map(({ record }) => [record.amount, record.rank])).toEqual([
      [70, 'DEPRECATED'],
      [30, 'PREFERRED'],
    ]);
    expect(shares.flatMap(paragraphs)).toEqual([8, 8]);
    expect(dataset.contradictions.map(({ between }) => between)).toContainEqual(shares.map(({ id }) => id).toReversed());
  });

  test('the deputies of lists and of districts come to all of them', () => {
    const amounts = ['figure/list-deputies', 'figure/district-deputies', 'figure/deputies'].map((id) => {
      const { record } = byId(id) as ClaimOf<'Figure'>;
      return record.amount;
    });
    expect(amounts).toEqual([69, 29, 98]);
    expect(entity('post/mazhilis-deputy').record).toMatchObject({ seats: 98 });
  });
});

test('the number of terrorists stands nowhere but in the word of Tokayev, and its explanation regards it', () => {
  const figures = claims('Figure').filter(({ record }) => record.amount === 20_000);
  expect(figures.map(({ record: { saidBy, saidOn } }) => ({ saidBy, saidOn }))).toEqual([
    { saidBy: ['person/tokayev'], saidOn: '2022-01' },
  ]);
  const unattributed = dataset.claims.filter(
    ({ about, attributed, record }) =>
      about.includes('group/alleged-terrorists') && !attributed && record.type !== 'Tie' && record.type !== 'Participation',
  );
  expect(unattributed).toEqual([]);
  const explanations = claims('Assertion').filter(({ record }) => record.saidOn === '2022-06');
  expect(explanations.map(({ record }) => record.regards)).toEqual([['figure/alleged-terrorists']]);
});

test('whether the reforms came of the protests is asserted to be unknown, never an influence', () => {
  const between = claims('Influence').filter(
    ({ record }) => record.cause === 'event/qantar' && record.effect === 'event/reforms-2022',
  );
  expect(between).toEqual([]);
  const unknown = claims('Assertion').find(({ record }) => record.topic === 'origin of the reforms');
  expect(unknown?.about).toEqual(expect.arrayContaining(['event/reforms-2022', 'event/qantar']));
});

const RUN = 9;

/** The folder of texts and the article in it, where this machine has them. */
const text = textOf(process.env['REFORMGRAPH_TEXTS'] ?? join(root, '..', 'shared', 'seed'));

test.skipIf(text === null)('every passage is where it says, and no tracked file quotes nine words in a row', async () => {
  const { problems } = await checkDataset([directory], { texts: text!.folder });
  expect(problems.map(formatProblem)).toEqual([]);
  for (const { paragraph, begins, ends, start, end, sha256 } of dataset.passages) {
    const passage = Array.from(text!.article).slice(start, end).join('');
    expect(passage.startsWith(begins) && passage.endsWith(ends), `paragraph ${paragraph}, ${begins} … ${ends}`).toBe(true);
    expect(createHash('sha256').update(passage).digest('hex')).toBe(sha256);
  }
  const runs = new Set(runsOf(text!.article));
  expect(runs.size).toBeGreaterThan(1000);
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  expect(tracked).toContain('data/kazakhstan-2022-2023/passages.yaml');
  const quoting = tracked.flatMap((file) => {
    const path = join(root, file);
    return existsSync(path) ? runsOf(readFileSync(path, 'utf8')).filter((run) => runs.has(run)).map((run) => `${file}: ${run}`) : [];
  });
  expect(quoting).toEqual([]);
});

/** The text of the data set's source among the files of a folder, told by its hash as the header of sources gives it. */
function textOf(folder: string): { folder: string; article: string } | null {
  if (!existsSync(folder)) return null;
  const hash = /textSha256: ([0-9a-f]{64})/.exec(readFileSync(join(directory, 'sources.yaml'), 'utf8'))![1];
  for (const file of readdirSync(folder, { withFileTypes: true })) {
    if (!file.isFile()) continue;
    const article = readFileSync(join(folder, file.name), 'utf8').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n').normalize('NFC');
    if (createHash('sha256').update(article).digest('hex') === hash) return { folder, article };
  }
  return null;
}

/** Every run of nine words; an apostrophe parts words, which makes the rule the stricter. */
function runsOf(written: string): string[] {
  const words = written.normalize('NFC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.flatMap((_, at) => (at + RUN <= words.length ? [words.slice(at, at + RUN).join(' ')] : []));
}
