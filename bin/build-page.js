// Bundles src/page into dist/page with vite: a process of its own, so that a server does not hold a bundler's memory.
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transformWithOxc } from 'vite';
import { operationTexts } from './operations.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const source = join(root, 'src', 'page');
/** Each bundle: its entries by name, and where it goes under dist/page. */
const bundles = {
  graphiql: { graphiql: join(source, 'graphiql', 'graphiql.ts') },
  embed: { reformgraph: join(source, 'reformgraph.ts'), page: join(source, 'page.ts') },
};

/** Parts of which a page calls few functions, or that have none. */
const FEW_CALLED = /^(?:sigma-view|operations)/;

/** Our templates without their indentation, which no minifier of scripts removes; in style sheets any whitespace is one space. */
const denseTemplates = {
  name: 'dense-templates',
  transform: (code, id) =>
    id.startsWith(source)
      ? code.replaceAll(/\bcss`[^`]*`/g, (text) => text.replaceAll(/\s+/g, ' ')).replaceAll(/\n\s+/g, '\n')
      : undefined,
};

/** Vite's helper for dynamic imports without its preloading of style sheets, of which these parts have none. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** Parts that are loaded as a whole are one file each: what the first screen has in common with others, and what lies below it. */
const LOWER = String.raw`page/(?:succession|rules|overview/how-to-read)|messages/(?:posts|how-to-read)`;
/** What cards of the evidence and views have in common. */
const CARDS = String.raw`page/(?:evidence/cards|elections/(?!element|styles)|grouped|item-link|view-styles)|messages/cards`;
const groups = [
  { name: 'first-screen', minShareCount: 2, test: new RegExp(`^(?!.*(?:${LOWER}|${CARDS}))`), priority: 1 },
  { name: 'cards', test: new RegExp(CARDS) },
  { name: 'lower-sections', test: new RegExp(LOWER) },
  { name: 'operations-lazy', test: /operations-lazy/, priority: 2 },
];

for (const [name, input] of Object.entries(bundles))
  await build({
    root: source,
    configFile: false,
    logLevel: 'error',
    base: './',
    publicDir: false,
    plugins: name === 'embed' ? [denseTemplates, plainImports] : [],
    build: {
      outDir: join(root, 'dist', 'page', name),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      // The server finds in it what a view is made of.
      manifest: name === 'embed' && 'manifest.json',
      reportCompressedSize: false,
      rollupOptions: {
        input,
        preserveEntrySignatures: 'strict',
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: 'parts/[name]-[hash].js',
          ...(name === 'embed' && { codeSplitting: { groups } }),
          // Nearly all functions of the elements run as a page opens: browsers compile them as the file comes in, not one by one later.
          postBanner: ({ name: part }) =>
            name === 'embed' && !FEW_CALLED.test(part) ? '//# allFunctionsCalledOnLoad' : '',
          // The page's own HTML names its entry's style sheet.
          assetFileNames: ({ names }) =>
            names.includes(`${name}.css`) ? '[name][extname]' : 'parts/[name]-[hash][extname]',
        },
      },
    },
  });

// What draws the pictures of permalinks runs in the server: it is one module with the libraries that it has.
await build({
  root: source,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: join(source, 'picture', 'picture.ts'),
    outDir: join(root, 'dist', 'page', 'picture'),
    emptyOutDir: true,
    target: 'es2022',
    reportCompressedSize: false,
    rollupOptions: { output: { entryFileNames: 'picture.js' } },
  },
});

copyFileSync(join(root, 'custom-elements.json'), join(root, 'dist', 'page', 'embed', 'custom-elements.json'));
copyFileSync(join(source, 'page.css'), join(root, 'dist', 'page', 'embed', 'page.css'));

// The page's first queries and those of examples/ and GraphiQL: a server has its database plan them before a reader waits.
const { texts } = operationTexts();
const first = JSON.parse(readFileSync(join(source, 'operations', 'first.json'), 'utf8'));
const queries = {
  page: first.map(({ name, ...more }) => ({ operationName: name, query: texts.get(name), ...more })),
  shown: [...examples(), ...(await explorerExamples())],
};
writeFileSync(join(root, 'dist', 'page', 'first-queries.json'), JSON.stringify(queries));

function examples() {
  const folder = join(root, 'examples');
  return readdirSync(folder).map((name) => ({ query: readFileSync(join(folder, name), 'utf8') }));
}

async function explorerExamples() {
  const file = join(source, 'graphiql', 'examples.ts');
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  const { examples: found } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  // The statement depends on which variables are given, not on their values.
  const subjects = {
    actor: 'person/x',
    speaker: 'person/x',
    event: 'event/x',
    reform: 'event/x',
    vote: 'event/x',
    post: 'post/x',
    day: '2022-01-01',
    name: 'x',
  };
  return found.map(({ query, variables }) => ({ query, variables: variables(subjects) }));
}
