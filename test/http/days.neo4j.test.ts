import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../src/edtf/day.ts';
import { loadDirectory } from '../../src/neo4j/load.ts';
import { root } from '../../src/root.ts';
import { testDatabase } from '../answering.ts';
import { closeDatabase, empty } from '../neo4j/database.ts';
import { runs } from '../runs.ts';
import { serving, type Serving } from './serving.ts';

const rome = join(root, 'test', 'fixtures', 'rome');
let own: Serving;
let beside: Serving;

beforeAll(async () => {
  await empty();
  own = await serving({ directory: rome, texts: [] });
  // Another data set by default, and this one beside it.
  beside = await serving();
  await loadDirectory(testDatabase, rome, { purpose: 'test' });
});
afterAll(async () => {
  await own[Symbol.asyncDispose]();
  await beside[Symbol.asyncDispose]();
  await closeDatabase();
});

describe.each(['by default', 'beside another'])('days before the year 1, in a data set that is served %s', (how) => {
  const ask = async (query: string) => {
    const isBeside = how === 'beside another';
    return (await (isBeside ? beside : own).ask(query, {}, isBeside ? '/datasets/rome/graphql' : '/graphql')).body;
  };

  it('come one after another: from is the earlier one', async () => {
    const change = (from: string, to: string) =>
      `{ networkChange(from: "${from}", to: "${to}") { from to lost { claim { id } } gained { claim { id } } } }`;
    const ids = (...names: string[]) => names.map((id) => ({ claim: { id } }));
    expect(await ask(change('-0044-12-31', '-0043-03-16'))).toMatchObject({
      data: {
        networkChange: {
          from: '-0044-12-31',
          to: '-0043-03-16',
          lost: ids('tenure/caesar'),
          gained: ids('tenure/antony'),
        },
      },
    });
    expect((await ask(change('-0043-03-16', '-0044-12-31'))).errors).toMatchObject([
      {
        message: 'from is -0043-03-16 and to is -0044-12-31: expected from to be no later',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
    expect(await ask('{ networkChange(event: "event/ides") { from to } }')).toMatchObject({
      data: { networkChange: { from: '-0043-03-14', to: '-0043-03-16' } },
    });
  });

  it.each([
    [
      'DECADE',
      ['-0510-01-01 -0501-12-31', '-0050-01-01 -0041-12-31', '-0030-01-01 -0021-12-31', '0010-01-01 0019-12-31'],
    ],
    [
      'YEAR',
      ['-0508-01-01 -0508-12-31', '-0043-01-01 -0043-12-31', '-0026-01-01 -0026-12-31', '0014-01-01 0014-12-31'],
    ],
    [
      'MONTH',
      ['-0508-01-01 -0508-12-31', '-0043-03-01 -0043-03-31', '-0026-01-01 -0026-01-31', '0014-09-01 0014-09-30'],
    ],
    ['DAY', ['-0508-01-01 -0508-12-31', '-0043-03-15 -0043-03-15', '-0026-01-16 -0026-01-16', '0014-09-01 0014-09-30']],
  ])('are counted in the %s that they are in, in order', async (interval, spans) => {
    const { data } = await ask(`{ timelineDensity(interval: ${interval}) { from to } }`);
    const buckets = data!['timelineDensity'] as { from: string; to: string }[];
    expect(buckets.map(({ from, to }) => `${from} ${to}`)).toEqual(spans);
  });

  it('limit windows, what holds, and what was known', async () => {
    const { data } = await ask(`{
      between: timeline(filter: { from: "-0100-01-01", to: "-0020-12-31" }) { nodes { id } }
      since: timeline(filter: { from: "-0026-01-16" }) { nodes { id } }
      at: claims(filter: { kinds: [TENURE], at: "-0043-03-15" }) { nodes { id } }
      early: claims(filter: { knownAt: "-0043-12-31" }) { totalCount }
      scroll: claims(filter: { knownAt: "-0042-12-31" }) { totalCount }
      turn: network(at: "0001-01-01") { edges { claim { id } } }
    }`);
    expect(data).toEqual({
      between: { nodes: [{ id: 'event/ides' }, { id: 'event/title' }] },
      since: { nodes: [{ id: 'event/title' }, { id: 'event/funeral' }] },
      at: { nodes: [{ id: 'tenure/caesar' }] },
      early: { totalCount: 0 },
      scroll: { totalCount: 4 },
      turn: { edges: [{ claim: { id: 'tie/senator' } }] },
    });
  });

  it('have labels with their era in every language', async () => {
    const { data } = await ask(
      `{ event(id: "event/ides") { date { edtf earliest en: label ru: label(language: "ru") kk: label(language: "kk") } } }`,
    );
    expect(data).toEqual({
      event: {
        date: {
          edtf: '-0043-03-15',
          earliest: '-0043-03-15',
          en: '15 March 44 BC',
          ru: '15 марта 44 года до н. э.',
          kk: 'б.з.д. 44 жылғы 15 наурыз',
        },
      },
    });
  });

  it.each(['+10000-01-01', '-10000-01-01', '-43-03-15', '44 BC', '-0043-02-29'])(
    'are refused where there is none such: %s',
    async (day) => {
      const [error] = (await ask(`{ network(at: "${day}") { truncated } }`)).errors!;
      expect(error!.message).toContain(`"${day}" is not a day: expected a real date from -9999-01-01 to 9999-12-31`);
    },
  );
});

describe.each(['by default', 'beside another'])('its pages, citations and exports, %s', (how) => {
  const get = (path: string) => fetch(how === 'beside another' ? `${beside.url}/datasets/rome${path}` : own.url + path);

  it('limit the list of events without the program, and stay in its fields', async () => {
    const page = await (await get('/?from=-0044-01-01&to=-0042-12-31')).text();
    expect(page).toContain('>15 March 44 BC<');
    expect(page).not.toContain('>Title of Augustus<');
    expect(page).toContain('name="from" value="-0044-01-01"');
    expect(page).toContain('name="to" value="-0042-12-31"');
    const wrong = await (await get('/?from=-44%22')).text();
    expect(wrong).toContain('name="from" value="-44&#34;" placeholder="YYYY-MM-DD"></label> <strong>Enter the date');
  });

  it('are cited as the day of a view, and refused where they are none', async () => {
    const text = await (await get('/cite/view?format=text&at=-0043-03-15&from=-0044-01-01')).text();
    expect(text).toContain('Rome: view of -0043-03-15');
    expect(text).toContain('at=-0043-03-15&from=-0044-01-01');
    for (const name of ['at', 'known', 'from', 'to']) {
      const refused = await get(`/cite/view?format=text&${name}=-0043-03-1`);
      expect(refused.status).toBe(400);
      expect(await refused.text()).toContain(`${name}: \\"-0043-03-1\\" is not a day: expected a real date`);
    }
  });

  it('take any day from -9998 to 9998', { tags: 'deep' }, async () => {
    const days = fc.integer({ min: parseDay('-9998-01-01')!, max: parseDay('9998-12-31')! }).map(formatDay);
    await fc.assert(
      fc.asyncProperty(days, async (day) => {
        const cited = await get(`/cite/view?format=csl&at=${day}&known=${day}`);
        expect(await cited.json()).toMatchObject([{ title: `Rome: view of ${day}` }]);
        const page = await (await get(`/?from=${day}&to=${day}`)).text();
        expect(page).toContain(`name="from" value="${day}" placeholder="YYYY-MM-DD"></label> <label>`);
      }),
      { numRuns: runs(100) },
    );
  });

  it('are exported as they were written', async () => {
    const lines = (await (await get('/export/jsonl')).text()).trimEnd().split('\n');
    const dates = lines.map((line) => (JSON.parse(line) as { Dating?: { date: string } }).Dating?.date);
    expect(new Set(dates)).toEqual(new Set([undefined, '-0508', '-0043-03-15', '-0026-01-16', '0014-09']));
  });
});
