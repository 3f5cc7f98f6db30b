import { getOperationAST, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { planOperation } from '../../src/compile/plan.ts';
import { claimKinds } from '../../src/kinds/records.ts';
import { createSchema } from '../../src/graphql/schema.ts';

const schema = await createSchema();

/** The length of the statement of a document's only root field. */
function lengthOf(source: string): number {
  const document = parse(source);
  expect(validate(schema, document)).toEqual([]);
  const { fields } = planOperation(schema, document, getOperationAST(document)!, {});
  const [plan] = fields.values();
  plan!.prepare({}, '');
  return plan!.statement.text.length;
}

describe('planning a document', () => {
  it('costs what the document is long, not what its kinds make of its depth', () => {
    const nested = (depth: number): string => (depth === 0 ? 'id' : `supersedes { id ${nested(depth - 1)} }`);
    const lengths = [4, 8, 12].map((depth) => lengthOf(`{ claim(id: "x") { ${nested(depth)} } }`));
    expect(lengths[2]! - lengths[1]!).toBeLessThan(2 * (lengths[1]! - lengths[0]!));
  });

  it('is refused where fragments on kinds multiply', { tags: 'volume' }, () => {
    const kinds = (depth: number): string =>
      depth === 0
        ? 'id'
        : `supersedes { ${kinds(depth - 1)} } ${claimKinds.map((kind) => `... on ${kind} { supersedes { id } }`).join(' ')}`;
    expect(() => lengthOf(`{ claim(id: "x") { ${kinds(8)} } }`)).toThrow('expected fewer fragments inside one another');
  });
});
