import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../src/root.ts';

/** The stations of the one straight line; an import points to its own station or to one further left. */
const STATIONS = [
  '.',
  'edtf',
  'time',
  'names',
  'messages',
  'statements',
  'kinds',
  'dataset',
  'formats',
  'neo4j',
  'compile',
  'graphql',
  'http',
  'commands',
  'cli.ts',
];
/** What runs in a browser talks HTTP only; of the other stations it has just these. */
const PAGE = 'page';
const SHARED_WITH_PAGE = ['edtf', 'time', 'messages'];

/** Names that say nothing of what is in the file. */
const VAGUE = /\b(utils?|helpers?|manager|service|base|common|misc|stuff)\b/;

/** What begins a statement of Cypher, apart from English words. */
const CYPHER = /\b(MATCH|MERGE|UNWIND|DETACH DELETE|RETURN|CREATE|SET|LOAD CSV|CALL)\s+[({[$\w]/;

/** Source files over 250 lines, each with its reason. */
const LONG: Record<string, string> = {
  'page/operations.ts': 'made by npm run operations',
};

const folder = join(root, 'src');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.[cm]?tsx?$/.test(name));
const text = (file: string) => readFileSync(join(folder, file), 'utf8');

function station(file: string): string {
  if (STATIONS.includes(file)) return file;
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : '.';
}

describe.each(files)('src/%s', (file) => {
  test('stands at a station, and imports point left only', () => {
    const own = station(file);
    expect([...STATIONS, PAGE]).toContain(own);
    const imported = [...text(file).matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(([, path]) =>
      normalize(join(dirname(file), path!)),
    );
    const wrong = imported.filter((other) => {
      if (own === PAGE) return ![PAGE, ...SHARED_WITH_PAGE].includes(station(other));
      if (station(other) === PAGE) return true;
      return STATIONS.indexOf(station(other)) > STATIONS.indexOf(own);
    });
    expect(wrong).toEqual([]);
  });

  test('has a name of kebab-case nouns, and a length or a reason', () => {
    expect(basename(file)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*(\.d)?\.ts$/);
    expect(file).not.toMatch(VAGUE);
    const lines = text(file).split('\n').length - 1;
    if (!(file in LONG)) expect(lines).toBeLessThanOrEqual(250);
  });

  test('has Cypher only where it is compiled or beside the field that it reads', () => {
    if (['compile', 'graphql'].includes(station(file))) return;
    const strings = [...text(file).matchAll(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g)].map(([string]) => string);
    expect(strings.filter((string) => CYPHER.test(string))).toEqual([]);
  });
});

/** Everything that an import of a file leads to, itself only where it comes round again. */
function reached(file: string, found = new Set<string>()): ReadonlySet<string> {
  for (const [, path] of text(file).matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)) {
    const other = normalize(join(dirname(file), path!));
    if (!files.includes(other) || found.has(other)) continue;
    found.add(other);
    reached(other, found);
  }
  return found;
}

test('nothing imports in a circle, but the types of the API that name each other', () => {
  const circular = files.filter((file) => reached(file).has(file));
  const isList = (file: string) => !/\bfunction\b|^(?:export )?(?:abstract )?class /m.test(text(file));
  const isType = (file: string) => isList(file) || /^@(?:Object|Interface)Type\(/m.test(text(file));
  expect(circular.filter((file) => station(file) !== 'graphql' || !isType(file))).toEqual([]);
});

test('each long file that has a reason is there, and is long', () => {
  const short = Object.keys(LONG).filter((file) => !files.includes(file) || text(file).split('\n').length - 1 <= 250);
  expect(short).toEqual([]);
});

test('each statement of cypher/ begins with a line that says its parameters or what is bound', () => {
  const statements = readdirSync(join(root, 'cypher'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.cypher'),
  );
  const mute = statements.filter((name) => !readFileSync(join(root, 'cypher', name), 'utf8').startsWith('// '));
  expect(statements.length).toBeGreaterThan(5);
  expect(mute).toEqual([]);
});
