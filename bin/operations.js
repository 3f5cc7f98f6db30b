#!/usr/bin/env node
// Writes src/page/operations.ts: the page's GraphQL operations as text, with the types of their answers and variables.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Kind, buildSchema, parse, print, validate, visit } from 'graphql';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'src', 'page', 'operations');
export const target = join(root, 'src', 'page', 'operations.ts');

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
      return [operation.name.value, text.replace(/\s+/g, ' ')];
    });
  return { document, texts: new Map(texts) };
}

/** What operations.ts should hold. Throws where an operation does not fit the schema. */
export async function operationsText() {
  const [{ codegen }, schemaTypes, operations] = await Promise.all([
    import('@graphql-codegen/core'),
    import('@graphql-codegen/typescript'),
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
    plugins: [{ schemaTypes: {} }, { operations: {} }],
    pluginMap: { schemaTypes, operations },
  });
  const constants = [...texts].map(
    ([name, text]) => `/** The operation \`${name}\` of src/page/operations. */
export const ${name}: Operation<${name}Query, ${name}QueryVariables> = { name: '${name}', text: ${JSON.stringify(text)} };`,
  );
  return `// Made by npm run operations from src/page/operations/*.graphql and schema/schema.graphql.
import type { Operation } from './api.ts';

${types}
${constants.join('\n\n')}
`;
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

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(target, await operationsText());
