import { property, type Expression, type Property, type Variable } from './cypher.ts';

/** The properties of variables that an expression reads, those in its subqueries apart. */
export function* propertiesOf(expression: Expression): Generator<Property & { readonly of: Variable }> {
  switch (expression.kind) {
    case 'property':
      if (isOfVariable(expression)) yield expression;
      else yield* propertiesOf(expression.of);
      return;
    case 'list':
      for (const item of expression.items) yield* propertiesOf(item);
      return;
    case 'cypher':
      for (const part of expression.parts) if (typeof part !== 'string') yield* propertiesOf(part);
  }
}

const isOfVariable = (read: Property): read is Property & { readonly of: Variable } => read.of.kind === 'variable';

/** The expression with those properties read from other variables instead, but not in its subqueries. */
export function readFrom<E extends Expression>(expression: E, sources: ReadonlyMap<Expression, Variable>): E;
export function readFrom(expression: Expression, sources: ReadonlyMap<Expression, Variable>): Expression {
  switch (expression.kind) {
    case 'property':
      return property(sources.get(expression.of) ?? readFrom(expression.of, sources), expression.name);
    case 'list':
      return { ...expression, items: expression.items.map((item) => readFrom(item, sources)) };
    case 'cypher': {
      const parts = expression.parts.map((part) => (typeof part === 'string' ? part : readFrom(part, sources)));
      return { ...expression, parts };
    }
    default:
      return expression;
  }
}

/** Whether two expressions read the same; subqueries bind variables of their own, so that no two do. */
export function isSame(one: Expression, other: Expression): boolean {
  if (one === other) return true;
  if (one.kind === 'property' && other.kind === 'property') return one.name === other.name && isSame(one.of, other.of);
  if (one.kind === 'list' && other.kind === 'list') return areSame(one.items, other.items);
  return one.kind === 'cypher' && other.kind === 'cypher' && areSame(one.parts, other.parts);
}

function areSame(some: readonly (string | Expression)[], others: readonly (string | Expression)[]): boolean {
  return (
    some.length === others.length &&
    some.every((one, at) => {
      const other = others[at]!;
      return typeof one === 'string' || typeof other === 'string' ? one === other : isSame(one, other);
    })
  );
}
