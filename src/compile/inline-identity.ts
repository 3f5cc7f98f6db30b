import { getNamedType, isNonNullType, type GraphQLOutputType } from 'graphql';
import type { Compilation } from './compilation.ts';
import { cypher, list, Variable, type Expression } from './cypher.ts';
import type { Identity, RelatedOptions } from './projection.ts';
import { Row } from './row.ts';
import { itemType, type Composite, type Field, type Nodes } from './schema-types.ts';
import { OWN_ROW, type KindEntry, type Shape } from './shape.ts';

/**
 * An object whose id and type the row itself holds; undefined if more than these is selected, so that it has to be looked up.
 */
export function inlineIdentity(
  compilation: Compilation,
  type: GraphQLOutputType,
  nodes: Nodes,
  identity: Identity,
  row: Row,
): Shape | undefined {
  const possible = compilation.possibleTypes(getNamedType(type) as Composite);
  const kinds = new Map<string, KindEntry[]>();
  for (const object of possible) {
    const entries: KindEntry[] = [];
    for (const [key, [node]] of compilation.chosen(object, nodes)) {
      const name = node.name.value;
      if (name === '__typename') entries.push([key, { of: 'constant', value: object.name }, OWN_ROW]);
      else if (name === 'id') {
        const column = row.read(identity.id);
        entries.push([key, { of: 'leaf', column, type: object.getFields()['id']!.type }, OWN_ROW]);
      } else return undefined;
    }
    kinds.set(object.name, entries);
  }
  const [one = [], ...others] = [...kinds.values()];
  const isSame = (entries: readonly KindEntry[]) =>
    entries.length === one.length && entries.every(([key, each], at) => each.of === 'leaf' && key === one[at]![0]);
  // If all kinds read the same, the kind need not be known.
  if (isNonNullType(type) && [one, ...others].every(isSame))
    return { of: 'object', type: possible[0]!.name, entries: one.map(([key, each]) => [key, each]) };
  return { of: 'kinds', tag: row.read(identity.type), nullable: !isNonNullType(type), kinds };
}

/** The same for a list, each item of which is in a list that the subject holds. */
export function inlineIdentities(
  compilation: Compilation,
  { definition: { type }, nodes, subject, row }: { definition: Field; nodes: Nodes; subject: Expression; row: Row },
  identities: NonNullable<RelatedOptions['inlineIdentities']>,
): Shape | undefined {
  const found = new Variable('item');
  const { list: all, ...identity } = identities(subject, found);
  const inner = new Row();
  const item = inlineIdentity(compilation, itemType(type), nodes, identity, inner);
  return item && { of: 'list', column: row.read(cypher`[${found} IN ${all} | ${list(inner.columns)}]`), item };
}
