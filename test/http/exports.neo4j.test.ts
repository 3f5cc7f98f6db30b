import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadDirectory } from '../../src/neo4j/load.ts';
import { testDatabase } from '../answering.ts';
import { shownText } from '../any-text.ts';
import { readAsBiber } from '../formats/biber.ts';
import { rows } from '../neo4j/database.ts';
import { changed, directoryOf, tiny } from '../neo4j/variations.ts';
import { runs } from '../runs.ts';
import { servingAlone } from './serving.ts';

const site = servingAlone();

const get = (path: string, headers: Record<string, string> = {}) => fetch(site.served.url + path, { headers });
const load = (directory: string, as?: string) => loadDirectory(testDatabase, directory, { purpose: 'test', as });

describe('GET /export/jsonl', () => {
  it('is the whole data set, one record per line, and loads as the same version', async () => {
    const response = await get('/export/jsonl');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/jsonl; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="tiny.jsonl"');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const text = await response.text();
    const { loaded, version } = await load(directoryOf({ 'all.jsonl': text }));
    expect({ loaded, version }).toEqual({ loaded: false, version: site.served.loaded.version });
  });

  it('is compressed where the client accepts it', async () => {
    const response = await get('/export/jsonl', { 'accept-encoding': 'gzip' });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(await response.text()).toBe(await (await get('/export/jsonl', { 'accept-encoding': 'identity' })).text());
  });

  it('gets 304 until there is a new version', async () => {
    const etag = (await get('/export/jsonl')).headers.get('etag')!;
    expect((await get('/export/jsonl', { 'if-none-match': etag })).status).toBe(304);
    await load(changed('claims.yaml', 'share: 61.5', 'share: 60.5'));
    const response = await get('/export/jsonl', { 'if-none-match': etag });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('"share":60.5');
    await load(tiny);
  });

  it('responds to HEAD', async () => {
    const response = await fetch(`${site.served.url}/export/jsonl`, { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="tiny.jsonl"');
    expect(await response.text()).toBe('');
  });

  it('exports the data set that the address names', async () => {
    await load(tiny, 'other');
    const [own, other] = await Promise.all([
      (await get('/export/jsonl')).text(),
      (await get('/datasets/other/export/jsonl')).text(),
    ]);
    expect(other).toBe(own.replace('"id":"tiny"', '"id":"other"'));
    expect(createHash('sha256').update(other).digest()).not.toEqual(createHash('sha256').update(own).digest());
  });

  it.each([
    ['/export/yaml', 404, 'NOT_FOUND'],
    ['/datasets/nothing/export/jsonl', 404, 'NOT_FOUND'],
    ['/export/jsonl?from=2020-01-01', 400, 'BAD_USER_INPUT'],
  ])('%s is refused', async (path, status, code) => {
    const response = await get(path);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, errors[0]!.extensions.code]).toEqual([status, code]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('is cut off where the version is deleted meanwhile', async () => {
    const { version } = await load(tiny, 'doomed');
    await rows('MATCH (n:Node:Tie {version: $version}) WITH n LIMIT 1 DETACH DELETE n', { version });
    const response = await get('/datasets/doomed/export/jsonl');
    await expect(response.text()).rejects.toThrow();
  });
});

describe('GET /cite', () => {
  const cite = async (id: string, format: string) => (await get(`/cite/${id}?format=${format}`)).text();

  it('of an entity names its data set and the sources of its claims, each once', async () => {
    const text = await cite('person/aldin', 'text');
    expect(text).toMatch(/^“Orsa Aldin\.” Reformgraph: .+, version [0-9a-f]{16}, person\/aldin\. After /);
    expect(text.match(/The Lorn Gazette: a year of the charter/g)).toHaveLength(1);
    expect(await cite('person/celik', 'text')).toContain('After Ivo Marn, Bureau of Letters and Maps, ');
    const [item] = JSON.parse(await cite('person/aldin', 'csl')) as [{ note: string; 'container-title': string }];
    expect(item['container-title']).toMatch(/^Reformgraph: ./);
    for (const format of ['bibtex', 'ris']) expect(await cite('person/aldin', format)).toContain(item.note);
  });

  it('of a source has its authors and its publisher as they are named, and a date no more exact than it is', async () => {
    const [item] = JSON.parse(await cite('source/chronicle', 'csl')) as [object];
    expect(item).toMatchObject({
      type: 'book',
      author: [{ literal: 'Ivo Marn' }, { literal: 'Bureau of Letters and Maps' }],
      issued: { 'date-parts': [[2021, 9]] },
    });
    expect(item).not.toHaveProperty('container-title');
    expect(await cite('source/chronicle', 'bibtex')).toContain(
      'author = {{Ivo Marn} and {Bureau of Letters and Maps}},',
    );
    expect(await cite('source/chronicle', 'ris')).toContain('\r\nAU  - Bureau of Letters and Maps\r\n');
  });

  it('of a claim names its passages', async () => {
    expect(await cite('tenure/celik', 'text')).toMatch(/After .*para\. \d+ \(“.+ … .+”\)/);
  });
});

it(
  'any text that a record may have comes out of the export and of every citation as it was',
  { tags: 'deep' },
  async () => {
    const labels = fc.sample(shownText, runs(2_000));
    const people = labels.map((en, index) => ({ Person: { id: `person/p${index}`, labels: { en } } }));
    const header = { Dataset: { id: 'labels', title: 'Labels', licence: 'CC0-1.0' } };
    await load(directoryOf({ 'all.jsonl': [header, ...people].map((each) => JSON.stringify(each)).join('\n') }));
    const lines = (await (await get('/datasets/labels/export/jsonl')).text()).trimEnd().split('\n');
    const exported = lines.slice(1).map((line) => (JSON.parse(line) as (typeof people)[number]).Person);
    expect(new Map(exported.map(({ id, labels: { en } }) => [id, en]))).toEqual(
      new Map(
        people.map(
          ({
            Person: {
              id,
              labels: { en },
            },
          }) => [id, en],
        ),
      ),
    );
    const shown = (text: string) => text.replaceAll(/\s+/g, ' ');
    for (const [index, label] of labels.slice(0, 30).entries()) {
      const cited = async (format: string) =>
        (await get(`/datasets/labels/cite/person/p${index}?format=${format}`)).text();
      const [item] = JSON.parse(await cited('csl')) as [{ title: string }];
      expect(item.title).toBe(label);
      expect(shown(readAsBiber(await cited('bibtex')).fields['title']!)).toBe(shown(label));
      expect(shown(await cited('ris'))).toContain(`TI - ${shown(label)} T2 - `);
      expect(shown(await cited('text'))).toContain(shown(label));
    }
  },
);
