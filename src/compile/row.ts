/** The columns of one row: Cypher goes in, the column's number comes out; equal columns are read once. */
export class Row {
  readonly columns: string[] = [];
  /** Whether some value is derived from the whole of the list that the rows are. */
  isDerived = false;
  /** Clauses that bind what each row has one of, where the row is one of several that clauses bind. */
  readonly joins: string[] | undefined;

  constructor(joins?: string[]) {
    this.joins = joins;
  }

  read(cypher: string): number {
    const at = this.columns.indexOf(cypher);
    return at < 0 ? this.columns.push(cypher) - 1 : at;
  }

  toString(): string {
    const isNested = this.columns.some((column) => column.includes('\n'));
    return isNested ? `[\n${indented(this.columns.join(',\n'))}\n]` : `[${this.columns.join(', ')}]`;
  }
}

/** A subquery that collects a row for each thing that the clauses bind. */
export function rows(clauses: string, row: Row, found: string): string {
  const joined = [clauses, ...(row.joins ?? [])].join('\n');
  const together = takenTogether(row, joined, found);
  return `COLLECT {\n${indented([joined, ...together, `RETURN ${row}`].join('\n'))}\n}`;
}

/**
 * Reads the properties of what a row tells of all at once: one by one, each costs the way to its node again. The columns
 * then read them from what the clause binds.
 */
function takenTogether(row: Row, clauses: string, found: string): string[] {
  const properties = new Map<string, Set<string>>();
  for (const column of row.columns.filter(isPlain))
    for (const [, name, property] of column.matchAll(PROPERTY))
      if (isBound(name!, clauses, found) && !isLocal(name!, row))
        properties.set(name!, (properties.get(name!) ?? new Set()).add(property!));
  const several = [...properties].filter(([, { size }]) => size > 1);
  if (several.length === 0) return [];
  const names = new Set(several.map(([name]) => name));
  for (const [at, column] of row.columns.entries())
    if (isPlain(column))
      row.columns[at] = column.replaceAll(PROPERTY, (whole, name: string, property: string) =>
        names.has(name) ? `${name}_p.${property}` : whole,
      );
  const maps = several.map(([name, each]) => `${name} {${[...each].map((one) => `.${one}`).join(', ')}} AS ${name}_p`);
  return [`WITH *, ${maps.join(', ')}`];
}

/** A property of a variable; of a parameter it is none. */
const PROPERTY = /(?<![$\w.])(\w+)\.(\w+)(?![\w(])/g;

const isPlain = (column: string) => !/\n|MATCH/.test(column);

/** Whether the clauses bind a variable, and not the expression itself. */
function isBound(name: string, clauses: string, found: string): boolean {
  return name === found || new RegExp(`[([]${name}[:)\\]]`).test(clauses);
}

/** Whether some column has a list comprehension of its own over that variable. */
function isLocal(name: string, { columns }: Row): boolean {
  return columns.some((column) => new RegExp(`\\b${name} IN `).test(column));
}

const indented = (text: string) => text.replace(/^/gm, '  ');
