import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../src/root.ts';

const read = (file: string) => readFileSync(join(root, file), 'utf8');

/** Paths of the files in a folder, at any depth. */
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => !path.includes('node_modules'));

const FOLDERS = ['bench', 'bin', 'cypher', 'data', 'docs', 'examples', 'schema', 'src', 'test'];
const all = FOLDERS.flatMap(filesIn);
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...all.filter((path) => /^(docs|bench)\/.*\.md$/.test(path)),
];

/** A path from the checkout's root, as texts write it; `*` stands for any name. */
const PATH = new RegExp(`^(?:${FOLDERS.join('|')})/[\\w./*-]*$`);

function isThere(path: string): boolean {
  if (!path.includes('*')) return existsSync(join(root, path));
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\*+/g, '.*')}$`);
  return all.some((file) => pattern.test(file));
}

test.each(pages)('%s names only paths that exist', (page) => {
  const text = read(page);
  const named = [...text.matchAll(/`([^`\n]+)`/g)].map(([, code]) => code!).filter((code) => PATH.test(code));
  const linked = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link]) => join(dirname(page), link!));
  expect([...named, ...linked].filter((path) => !isThere(path))).toEqual([]);
});

test.each(pages)('%s links only to headings that exist', (page) => {
  const anchorsOf = (file: string) =>
    [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} -]/gu, '')
        .replaceAll(' ', '-'),
    );
  const broken = [...read(page).matchAll(/\]\(([^)#:]*)#([^)]*)\)/g)].filter(([, file, anchor]) => {
    const target = file === '' ? page : normalize(join(dirname(page), file!));
    return !anchorsOf(target).includes(anchor!);
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});

test('comments name only paths that exist', () => {
  const sources = all.filter((path) => /^(bench|bin|cypher|src|test)\/.*\.(ts|js|cypher)$/.test(path));
  expect(sources.length).toBeGreaterThan(300);
  const missing = sources.flatMap((source) =>
    [...read(source).matchAll(/^\s*(?:\/\/|\/?\*).*$/gm)]
      .flatMap(([comment]) => comment.match(/(?<![\w./-])(?:cypher|docs|src|test)\/[\w./*-]*\w/g) ?? [])
      .filter((path) => !isThere(path))
      .map((path) => `${source}: ${path}`),
  );
  expect(missing).toEqual([]);
});

/** Names of files that are not of this repository. */
const ELSEWHERE = new Set(['csl-data.json', 'server.json']);

test('comments and docs name only files that exist, where they give a name without a folder', () => {
  const sources = all.filter((path) => /^(bench|bin|cypher|src|test)\/.*\.(ts|js|cypher)$/.test(path));
  const commentsOf = (source: string) => [...read(source).matchAll(/^\s*(?:\/\/|\/?\*).*$/gm)].map(([text]) => text);
  const names = new Set([...all, ...readdirSync(root)].map((path) => basename(path)));
  const missing = [...sources.flatMap((source) => commentsOf(source)), ...pages.map(read)]
    .flatMap((text) => text.match(/(?<![\w./*<-])[\w-]+\.(?:ts|js|cypher|graphql|json|md)\b(?![\w.(])/g) ?? [])
    // A name of capitals or of one letter stands for any.
    .filter((name) => !/^(?:[A-Z]+|[a-z])\./.test(name) && !names.has(name) && !ELSEWHERE.has(name));
  expect(missing).toEqual([]);
});

test('CONTRIBUTING names every folder of the repository and of src/', () => {
  const foldersIn = (folder: string) =>
    readdirSync(join(root, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => join(folder, name));
  const text = read('CONTRIBUTING.md');
  const folders = [...foldersIn('.'), ...foldersIn('src')].filter(
    (folder) => !['dist', 'node_modules', 'src'].includes(folder),
  );
  expect(folders.length).toBeGreaterThan(15);
  expect(folders.filter((folder) => !text.includes(`\`${folder}/\``))).toEqual([]);
});

test('programs import only modules of the build that a source file makes', () => {
  const programs = all.filter((path) => /^(bench|bin|test)\/.*\.js$/.test(path));
  const missing = programs.flatMap((program) =>
    [...read(program).matchAll(/(?:from|import\()\s*'(\.[^']*\/dist\/[^']+)\.js'/g)]
      .map(([, path]) => normalize(join(dirname(program), path!)))
      .filter((path) => !existsSync(join(root, `${path.replace(/^dist/, 'src')}.ts`)))
      .map((path) => `${program}: ${path}.js`),
  );
  expect(programs.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});
