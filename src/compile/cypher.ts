/**
 * Cypher as plain values: what is decided about a statement is decided on them, never on its text. `render` names the variables
 * and writes the text once, at the end.
 */
export type Expression = Variable | Parameter | Property | Subquery | List | Cypher;

/** A piece of Cypher: text written in this program, and the values between. */
export interface Cypher {
  readonly kind: 'cypher';
  readonly parts: readonly (string | Exclude<Expression, Cypher>)[];
}

/** A variable; two of the same hint are still two, and get different names. */
export class Variable {
  readonly kind = 'variable';
  /** What its name begins with. */
  readonly hint: string;
  /** The variables that clauses bind along with it, by what they are for. */
  readonly companions = new Map<string, Variable>();

  constructor(hint: string) {
    this.hint = hint;
  }
}

/** The variable that clauses bind along with another for some purpose, by which the fields of what they find know it too. */
export function companion(of: Expression, purpose: string): Variable {
  if (of.kind !== 'variable') throw new Error(`no ${purpose} is bound along with an expression`);
  const known = of.companions.get(purpose) ?? new Variable(purpose);
  of.companions.set(purpose, known);
  return known;
}

/** The parameter that holds the arguments of a field: the field's number among those of the statement that have some. */
export interface Parameter {
  readonly kind: 'parameter';
  readonly index: number;
}

/** A property of a node, a relationship, a map or a parameter. */
export interface Property {
  readonly kind: 'property';
  readonly of: Expression;
  readonly name: string;
}

/** A subquery as an expression; what it reads does not count as read by what stands around it. */
export interface Subquery {
  readonly kind: 'subquery';
  readonly operator: 'COLLECT' | 'COUNT' | 'EXISTS';
  readonly body: Cypher;
}

/** A list of expressions. */
export interface List {
  readonly kind: 'list';
  readonly items: readonly Expression[];
}

/**
 * Cypher with values in it: `${claim}.rank` reads a property. Strings do not fit in: what a client sends reaches a statement
 * only as a parameter.
 */
export function cypher(texts: TemplateStringsArray, ...values: readonly (Expression | number)[]): Cypher {
  return ofParts(
    values.flatMap((value, at) => {
      const text = texts[at + 1]!;
      if (typeof value === 'number') return [String(value), text];
      const path = PATH.exec(text)?.[0] ?? '';
      const read = path.split('.').slice(1).reduce<Expression>(property, value);
      return [read, text.slice(path.length)];
    }),
    texts[0],
  );
}

const PATH = /^(?:\.[A-Za-z_]\w*)*/;

/** Puts parts together, texts that meet as one. */
function ofParts(values: readonly (string | Expression)[], first = ''): Cypher {
  const parts: Cypher['parts'][number][] = [];
  for (const part of [first, ...values].flatMap((each) => (isCypher(each) ? each.parts : [each])))
    if (typeof part === 'string' && typeof parts.at(-1) === 'string') parts.push(`${parts.pop() as string}${part}`);
    else if (part !== '') parts.push(part);
  return { kind: 'cypher', parts };
}

const isCypher = (part: string | Expression): part is Cypher => typeof part !== 'string' && part.kind === 'cypher';

/** Reads a property by its name. */
export function property(of: Expression, name: string): Property {
  return { kind: 'property', of, name };
}

/** A label, a relationship type or another name that stands in the text as it is. */
export function identifier(name: string): Cypher {
  if (!/^[A-Za-z_]\w*$/.test(name)) throw new Error(`${JSON.stringify(name)} is no identifier of Cypher`);
  return ofParts([name]);
}

/** A string of this program as a literal. */
export function literal(text: string): Cypher {
  if (!/^[\w -]*$/.test(text)) throw new Error(`${JSON.stringify(text)} needs escaping: expected letters and digits`);
  return ofParts([`'${text}'`]);
}

/** Expressions or clauses with a separator between. */
export function join(values: readonly Expression[], separator: string): Cypher {
  return ofParts(values.flatMap((value, at) => (at === 0 ? [value] : [separator, value])));
}

/** Clauses below one another. */
export const lines = (...clauses: readonly Expression[]): Cypher => join(clauses, '\n');

/** Conditions that must all hold; true if there are none. */
export const all = (conditions: readonly Expression[]): Cypher =>
  conditions.length ? join(conditions, ' AND ') : ofParts(['true']);

/** A `WHERE` of all conditions, after a blank; nothing where there are none. */
export const where = (conditions: readonly Expression[]): Cypher =>
  conditions.length ? cypher` WHERE ${all(conditions)}` : ofParts([]);

/** The values that a subquery returns, as a list. */
export const collect = (body: Cypher): Subquery => ({ kind: 'subquery', operator: 'COLLECT', body });
/** How many rows a subquery has. */
export const count = (body: Cypher): Subquery => ({ kind: 'subquery', operator: 'COUNT', body });
/** Whether a subquery has rows. */
export const exists = (body: Cypher): Subquery => ({ kind: 'subquery', operator: 'EXISTS', body });
/** A list of expressions. */
export const list = (items: readonly Expression[]): List => ({ kind: 'list', items });
