import { getNamedType, type GraphQLObjectType } from 'graphql';
import type { Args } from './arguments.ts';
import type { Compilation } from './compilation.ts';
import { Variable } from './cypher.ts';
import { keysetClauses, rankedClauses } from './page-clauses.ts';
import type { Keyset, Ranked } from './projection.ts';
import { Row, rowsOf } from './row.ts';
import { declaringType, itemType, type Composite, type Field, type Nodes } from './schema-types.ts';
import type { PageEntry, PageFacts, Shape } from './shape.ts';

const CURSORS = ['cursor', 'startCursor', 'endCursor'];

/**
 * A connection: `edges`, `nodes` and `pageInfo` share one page of rows, whatever their aliases; cursors, totalCount, and whether
 * there are more are read only if selected.
 */
export function compileConnection(
  compilation: Compilation,
  parent: Composite,
  { definition, nodes, row }: { definition: Field; nodes: Nodes; row: Row },
  pageOf: (found: Variable, args: Args) => Keyset | Ranked,
): Shape {
  const type = getNamedType(definition.type) as GraphQLObjectType;
  const chosen = compilation.chosenOfPage(type, nodes);
  const { args, index } = compilation.bind(definition, nodes, {
    field: `${declaringType(parent, definition)}.${definition.name}`,
    readsOneMore: chosen.has('hasNextPage') || chosen.has('hasPreviousPage'),
  });
  const found = new Variable('n');
  const inner = new Row([]);
  const page = pageOf(found, args);
  const isKeyset = 'match' in page;
  const { clauses, total } = isKeyset ? keysetClauses(page, found, args) : rankedClauses(page, found, args);
  const position = isKeyset && CURSORS.some((each) => chosen.has(each)) ? inner.read(page.sort) : -1;
  const entries = [...compilation.chosen(type, nodes)].map(([key, nodesOfKey]): PageEntry => {
    const { value: name } = nodesOfKey[0].name;
    const part = type.getFields()[name];
    switch (name) {
      case 'nodes':
        return { key, of: 'rows', item: compilation.select(itemType(part!.type), nodesOfKey, found, inner) };
      case 'edges':
        return edges(compilation, key, getNamedType(part!.type) as GraphQLObjectType, nodesOfKey, found, inner);
      case 'pageInfo':
        return pageInfo(compilation, key, getNamedType(part!.type) as GraphQLObjectType, nodesOfKey);
      case 'totalCount':
        return { key, of: 'around', shape: { of: 'leaf', column: row.read(total), type: part!.type } };
      default:
        return { key, of: 'around', shape: { of: 'constant', value: type.name } };
    }
  });
  const needsRows = entries.some((entry) => entry.of !== 'around');
  const column = needsRows ? row.read(rowsOf(clauses, inner, found)) : -1;
  return { of: 'page', type: type.name, column, args: index!, position, entries };
}

function edges(
  compilation: Compilation,
  key: string,
  edge: GraphQLObjectType,
  nodes: Nodes,
  found: Variable,
  row: Row,
): PageEntry {
  const entries = [...compilation.chosen(edge, nodes)].map(([part, partNodes]): readonly [string, Shape | 'cursor'] => {
    const name = partNodes[0].name.value;
    if (name === 'cursor') return [part, 'cursor'];
    if (name === 'node') return [part, compilation.select(edge.getFields()['node']!.type, partNodes, found, row)];
    return [part, compilation.field(edge, partNodes, found, row)];
  });
  return { key, of: 'edges', type: edge.name, entries };
}

function pageInfo(compilation: Compilation, key: string, info: GraphQLObjectType, nodes: Nodes): PageEntry {
  const fields = [...compilation.chosen(info, nodes)].map(
    ([part, [node]]) => [part, node.name.value as keyof PageFacts | '__typename'] as const,
  );
  return { key, of: 'pageInfo', type: info.name, fields };
}
