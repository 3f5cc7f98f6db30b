import { getOperationAST, getVariableValues, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { planOperation } from '../../src/compile/plan.ts';
import { createSchema } from '../../src/graphql/schema.ts';
import { goldens } from './golden.ts';

const schema = await createSchema();

describe('a document becomes one statement a root field', () => {
  test.each(goldens)('$name', async ({ source, cypher }) => {
    const document = parse(source);
    expect(validate(schema, document)).toEqual([]);
    const operation = getOperationAST(document)!;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], {});
    const { fields } = planOperation(schema, document, operation, coerced!);
    const written = [...fields].map(([key, plan]) => `// ${key}\n${plan?.statement.text}\n`).join('\n');
    await expect(written).toMatchFileSnapshot(cypher);
  });
});

test('the ids of the timeline are read from events alone, never from a claim', () => {
  const { fields } = planOperation(schema, ...operationOf('{ timeline { nodes { id } } }'));
  const matched = [...fields.get('timeline')!.statement.text.matchAll(/MATCH ([^\n]*)/g)].map(([, pattern]) => pattern);
  expect(matched).toHaveLength(2);
  expect(matched[0]).toMatch(/^\(n1:Event\) WHERE/);
  expect(matched[1]).toMatch(/^\(pointer:Pointer /);
});

function operationOf(source: string) {
  const document = parse(source);
  return [document, getOperationAST(document)!, {}] as const;
}
