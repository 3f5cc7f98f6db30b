/** The columns of one row: Cypher goes in, the column's number comes out; equal columns are read once. */
export class Row {
  readonly columns: string[] = [];
  /** Whether some value is derived from the whole of the list that the rows are. */
  isDerived = false;

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
export function rows(clauses: string, row: Row): string {
  return `COLLECT {\n${indented(`${clauses}\nRETURN ${row}`)}\n}`;
}

const indented = (text: string) => text.replace(/^/gm, '  ');
