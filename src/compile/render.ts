import type { Arguments } from './arguments.ts';
import type { Cypher, Expression, Parameter, Subquery, Variable } from './cypher.ts';
import { minify } from './minify.ts';

/** A statement as text. */
export interface Statement {
  /** For readers. */
  readonly text: string;
  /** The same without the blanks that are for readers, as it is sent. */
  readonly minified: string;
  /** The parameters that the text names, of the arguments by the parameters' numbers: no more of them than it names. */
  parameters(all: readonly Arguments[]): Record<string, Arguments>;
}

/** Writes a statement: the one place where variables and parameters get their names. */
export function render(statement: Cypher): Statement {
  const names = new Names();
  const text = write(statement, names);
  const read = [...names.parameters];
  return {
    text,
    minified: minify(text),
    parameters: (all) =>
      Object.fromEntries(read.map(([{ index }, { name, parts }]) => [name, named(all[index]!, parts)])),
  };
}

/** The driver packs no more than what is named. */
function named(all: Arguments, parts: ReadonlySet<string> | null): Arguments {
  return parts === null ? all : Object.fromEntries([...parts].map((part) => [part, all[part] ?? null]));
}

/** A name for each variable and parameter: its hint and a number, so that none meets a name of a `.cypher` file, which ends in a letter. */
class Names {
  /** The parameters named so far, with the parts of them that the text names; null: it names one as a whole. */
  readonly parameters = new Map<Parameter, { readonly name: string; parts: Set<string> | null }>();
  readonly #variables = new Map<Variable, string>();
  readonly #counts = new Map<string, number>();

  variable(variable: Variable): string {
    const name = this.#variables.get(variable) ?? this.#fresh(variable.hint);
    this.#variables.set(variable, name);
    return name;
  }

  parameter(parameter: Parameter, part: string | null): string {
    if (parameter.index < 0) throw new Error('a field without arguments reads its parameter');
    const known = this.parameters.get(parameter) ?? { name: this.#fresh('args'), parts: new Set<string>() };
    this.parameters.set(parameter, known);
    if (part === null) known.parts = null;
    else known.parts?.add(part);
    return known.name;
  }

  #fresh(hint: string): string {
    const count = (this.#counts.get(hint) ?? 0) + 1;
    this.#counts.set(hint, count);
    return `${hint}${count}`;
  }
}

function write(expression: Expression, names: Names): string {
  switch (expression.kind) {
    case 'cypher':
      return expression.parts.map((part) => (typeof part === 'string' ? part : write(part, names))).join('');
    case 'variable':
      return names.variable(expression);
    case 'parameter':
      return `$${names.parameter(expression, null)}`;
    case 'property': {
      const { of, name } = expression;
      return `${of.kind === 'parameter' ? `$${names.parameter(of, name)}` : write(of, names)}.${name}`;
    }
    case 'subquery':
      return subquery(expression, names);
    case 'list': {
      const items = expression.items.map((item) => write(item, names));
      return items.some(isBlock) ? `[\n${indented(items.join(',\n'))}\n]` : `[${items.join(', ')}]`;
    }
  }
}

function subquery({ operator, body }: Subquery, names: Names): string {
  const text = write(body, names);
  return isBlock(text) ? `${operator} {\n${indented(text)}\n}` : `${operator} { ${text} }`;
}

const isBlock = (text: string) => text.includes('\n');
const indented = (text: string) => text.replace(/^/gm, '  ');
