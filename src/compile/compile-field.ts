import { isNonNullType } from 'graphql';
import type { Compilation } from './compilation.ts';
import { compileConnection } from './compile-connection.ts';
import { cypher, identifier, property, Variable, type Cypher, type Expression } from './cypher.ts';
import { inlineIdentities, inlineIdentity } from './inline-identity.ts';
import { projectionOf, type Projection, type RelatedOptions } from './projection.ts';
import { Row, rowsOf } from './row.ts';
import { isList, itemType, nonNull, type Composite, type Field, type Nodes } from './schema-types.ts';
import type { Shape } from './shape.ts';

type OfKind<K extends Projection['kind']> = Extract<Projection, { readonly kind: K }>;

/** A field where it is selected: its definition and nodes, the subject it is read from and the row that it is read in. */
interface Selected {
  readonly definition: Field;
  readonly nodes: Nodes;
  readonly subject: Expression;
  readonly row: Row;
}

/** Compiles one field by its projection, see {@link Compilation.field}. */
export function compileField(
  compilation: Compilation,
  type: Composite,
  nodes: Nodes,
  subject: Expression,
  row: Row,
  kinds?: readonly string[],
): Shape {
  const name = nodes[0].name.value;
  if (name === '__typename') return { of: 'constant', value: type.name };
  compilation.countField();
  const definition = type.getFields()[name]!;
  const projection = projectionOf(definition)!;
  const field = { definition, nodes, subject, row };
  switch (projection.kind) {
    case 'property':
      return { of: 'leaf', column: row.read(property(subject, name)), type: definition.type };
    case 'value':
      return value(compilation, projection, field);
    case 'within': {
      const inner = projection.within(subject);
      return compilation.select(definition.type, nodes, inner, row, isNonNullType(definition.type) ? undefined : inner);
    }
    case 'relationship':
      return relationship(compilation, projection, field);
    case 'related':
      return related(compilation, projection, field);
    case 'connection': {
      const ofKinds = kinds ?? compilation.possibleTypes(type).map((each) => each.name);
      return compileConnection(compilation, type, field, (found, args) =>
        projection.page(subject, found, args, ofKinds),
      );
    }
  }
}

function value(
  compilation: Compilation,
  projection: OfKind<'value'>,
  { definition, nodes, subject, row }: Selected,
): Shape {
  const { args, index } = compilation.bind(definition, nodes);
  const { then, derive } = projection;
  const column = row.read(projection.value(subject, args));
  if (derive) row.isDerived = true;
  return { of: 'leaf', column, type: definition.type, then, args: index, derive };
}

function relationship(compilation: Compilation, { type, direction }: OfKind<'relationship'>, field: Selected): Shape {
  const { definition, nodes, subject, row } = field;
  const found = new Variable('n');
  const name = identifier(type);
  const step =
    direction === 'OUT' ? cypher`(${subject})-[:${name}]->(${found})` : cypher`(${subject})<-[:${name}]-(${found})`;
  // What each row has exactly one of is read with the row, not by a subquery for each.
  if (row.joined && isNonNullType(definition.type) && !isList(definition.type)) {
    row.joined.push({ clause: cypher`OPTIONAL MATCH ${step}`, found });
    return compilation.select(definition.type, nodes, found, row);
  }
  return foundBy(compilation, cypher`MATCH ${step}`, found, field);
}

function related(compilation: Compilation, projection: OfKind<'related'>, field: Selected): Shape {
  const { definition, nodes, subject, row } = field;
  const { options } = projection;
  const { args, index } = compilation.bind(definition, nodes);
  const prefetch = projection.prefetch?.(args);
  if (prefetch && index !== undefined) compilation.prefetches.push({ index, prefetch });
  const inline =
    (options.inlineIdentity &&
      inlineIdentity(compilation, definition.type, nodes, options.inlineIdentity(subject), row)) ??
    (options.inlineIdentities && inlineIdentities(compilation, field, options.inlineIdentities));
  if (inline) return inline;
  const found = new Variable('n');
  return foundBy(compilation, projection.related(subject, found, args), found, field, options, index);
}

/** What clauses find: a list, or the first of it. */
function foundBy(
  compilation: Compilation,
  clauses: Cypher,
  found: Variable,
  { definition: { type }, nodes, subject, row }: Selected,
  { order, listContext, refusal }: RelatedOptions = {},
  args?: number,
): Shape {
  const inner = new Row([]);
  // The field may find no row, but a row that it finds always has a value.
  const item = compilation.select(isList(type) ? itemType(type) : nonNull(type), nodes, found, inner);
  const orderedBy = order?.(found).map((each) => inner.read(each));
  const context = inner.isDerived ? row.read(listContext!(subject)) : undefined;
  const refused = refusal && { column: inner.read(refusal.value(found)), message: refusal.message, args };
  const column = row.read(rowsOf(clauses, inner, found));
  return isList(type)
    ? { of: 'list', column, item, order: orderedBy, listContext: context }
    : { of: 'one', column, item, nullable: !isNonNullType(type), refusal: refused };
}
