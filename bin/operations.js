#!/usr/bin/env node
// Writes src/page/operations.ts: the page's GraphQL operations as text, with the types of their answers and variables, and
// the prefixes of claims' ids; and operations-lazy.ts: those that only come with what lies below the first screen.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, buildSchema, parse, print, stripIgnoredCharacters, validate, visit } from 'graphql';
import { claimPrefixes } from './kinds.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'src', 'page', 'operations');
export const target = join(root, 'src', 'page', 'operations.ts');
export const targetBelow = join(root, 'src', 'page', 'operations-lazy.ts');

/** What asks for what lies below the first screen, and so is not in the page's first code. */
const filesBelow = [
  'cards.graphql',
  'comparison.graphql',
  'conflicts.graphql',
  'elections.graphql',
  'network.graphql',
  'posts.graphql',
  'sources.graphql',
  'stories.graphql',
];

/** The document of all files, and the text of each operation by its name. */
export function operationTexts() {
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  const document = parse(
    files
      .toSorted()
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n'),
  );
  const texts = document.definitions
    .filter(({ kind }) => kind === Kind.OPERATION_DEFINITION)
    .map((operation) => {
      const text = print({ kind: Kind.DOCUMENT, definitions: [operation, ...fragmentsOf(operation, document)] });
      return [operation.name.value, stripIgnoredCharacters(text)];
    });
  return { document, texts: new Map(texts) };
}

/** What operations.ts and operations-lazy.ts should hold. Throws where an operation does not fit the schema. */
export async function operationsText() {
  const [{ codegen }, operations] = await Promise.all([
    import('@graphql-codegen/core'),
    import('@graphql-codegen/typescript-operations'),
  ]);
  const schemaText = readFileSync(join(root, 'schema', 'schema.graphql'), 'utf8');
  const { document, texts } = operationTexts();
  const [problem] = validate(buildSchema(schemaText), document);
  if (problem) throw new Error(`src/page/operations: ${problem.message}`);
  const types = await codegen({
    documents: [{ document, location: folder }],
    config: {
      enumType: 'string-literal',
      onlyOperationTypes: true,
      enumsAsTypes: true,
      avoidOptionals: { field: true },
      useTypeImports: true,
      skipTypename: true,
      mergeFragmentTypes: true,
      inlineFragmentTypes: 'inline',
      immutableTypes: true,
      scalars: { ID: 'string', Date: 'string', EDTF: 'string' },
    },
    filename: target,
    schema: parse(schemaText),
    plugins: [{ operations: {} }],
    pluginMap: { operations },
  });
  const below = new Set(
    filesBelow.flatMap((name) =>
      [...readFileSync(join(folder, name), 'utf8').matchAll(/^query (\w+)/gm)].map(([, query]) => query),
    ),
  );
  const constants = (isBelow) =>
    [...texts]
      .filter(([name]) => below.has(name) === isBelow)
      .map(
        ([name, text]) => `/** The operation \`${name}\` of src/page/operations. */
export const ${name}: Operation<${name}Query, ${name}QueryVariables> = { name: '${name}', text: ${JSON.stringify(text)} };`,
      )
      .join('\n\n');
  const made =
    '// Made by npm run operations from src/page/operations/*.graphql, schema/schema.graphql and the prefixes in src/kinds.';
  const prefixes = claimPrefixes().map((prefix) => `  '${prefix}',`);
  const claims = `/** The prefixes of claims' ids. */\nexport const claimPrefixes: ReadonlySet<string> = new Set([\n${prefixes.join('\n')}\n]);`;
  const typesBelow = [...below].flatMap((name) => [`${name}Query`, `${name}QueryVariables`]).join(', ');
  return {
    first: `${made}\nimport type { Operation } from './api.ts';\n\n${types}\n${claims}\n\n${constants(false)}\n`,
    below: `${made}\nimport type { Operation } from './api.ts';\nimport type { ${typesBelow} } from './operations.ts';\n\n${constants(true)}\n`,
  };
}

/** The fragments that a definition spreads, straight or through others. */
function fragmentsOf(definition, document, found = new Map()) {
  visit(definition, {
    FragmentSpread({ name: { value } }) {
      if (found.has(value)) return;
      const fragment = document.definitions.find(
        (other) => other.kind === Kind.FRAGMENT_DEFINITION && other.name.value === value,
      );
      found.set(value, fragment);
      fragmentsOf(fragment, document, found);
    },
  });
  return [...found.values()];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { first, below } = await operationsText();
  writeFileSync(target, first);
  writeFileSync(targetBelow, below);
}
