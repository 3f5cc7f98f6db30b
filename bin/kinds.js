#!/usr/bin/env node
// Part of `npm run schema`. Writes the lists of all entity types and claim kinds from the files of src/kinds: src/kinds/registry.ts, and
// src/graphql/kind-types.ts with their GraphQL types. Kinds keep their order, which that of exported records follows; one
// that is added comes last.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'src', 'kinds');
export const registry = join(folder, 'registry.ts');
export const graphqlTypes = join(root, 'src', 'graphql', 'kind-types.ts');

/** The prefixes of claims' ids, in the order of the kinds. */
export function claimPrefixes() {
  return definitions().claims.map(
    ({ file }) => /prefix: '([^']+)'/.exec(readFileSync(join(folder, `${file}.ts`), 'utf8'))[1],
  );
}

/** What both files should hold, by path. */
export function kindTexts() {
  const { entities, claims } = definitions();
  const made = '// Made by npm run schema from the files of src/kinds.';
  const imported = [...entities, ...claims].toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return new Map([
    [
      registry,
      `${made}
${imported.map(({ name, file }) => `import { ${name} } from './${file}.ts';`).join('\n')}

/** Every type of entity by its name. */
export const entityDefinitions = {
${entities.map(({ type, name }) => `  ${type}: ${name},`).join('\n')}
};

/** Every kind of claim by its name. */
export const claimDefinitions = {
${claims.map(({ type, name }) => `  ${type}: ${name},`).join('\n')}
};
`,
    ],
    [
      graphqlTypes,
      `${made}
${[...claims, ...entities].map(({ type, file }) => `import { ${type} } from './${file}.ts';`).join('\n')}

${[...claims, ...entities].map(({ file }) => `export * from './${file}.ts';`).join('\n')}

/** The GraphQL types of all entities and claims, once their modules are read: they import each other. */
export const kindClasses = () => [
${[...entities, ...claims].map(({ type }) => `  ${type},`).join('\n')}
];
`,
    ],
  ]);
}

/** The types that the files define, in their order: `{type: 'RuleValue', name: 'ruleValue', file: 'rule-value'}`. */
function definitions() {
  const listed = existsSync(registry) ? [...readFileSync(registry, 'utf8').matchAll(/^ {2}(\w+): \w+,$/gm)] : [];
  const order = listed.map(([, type]) => type);
  const place = ({ type }) => (order.includes(type) ? order.indexOf(type) : order.length);
  const found = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .flatMap((fileName) => {
      const file = fileName.slice(0, -'.ts'.length);
      const name = file.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
      const made = new RegExp(`^export const ${name} = (\\w+)\\(`, 'm').exec(
        readFileSync(join(folder, fileName), 'utf8'),
      );
      return made
        ? [{ type: name[0].toUpperCase() + name.slice(1), name, file, isClaim: made[1] === 'claimKind' }]
        : [];
    })
    .toSorted((a, b) => place(a) - place(b));
  return { entities: found.filter(({ isClaim }) => !isClaim), claims: found.filter(({ isClaim }) => isClaim) };
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, text] of kindTexts())
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
