import { GraphQLError, GraphQLScalarType, valueFromASTUntyped, type ValueNode } from 'graphql';
import { BadInput } from '../compile/bad-input.ts';
import { formatDay, parseDay, readDay, type Day } from '../edtf/day.ts';
import { parseEdtf } from '../edtf/edtf.ts';

/** A day of the calendar: a `Day` as an argument, text in Cypher and in results. */
export const DateScalar = new GraphQLScalarType<Day, string>({
  name: 'Date',
  description:
    'A day, YYYY-MM-DD as in ISO 8601. The year 0000 is 1 BC, and years before it have a minus sign: -0043-03-15 is 15 March 44 BC. As an argument, from -9999-01-01 to 9999-12-31.',
  serialize: dayText,
  parseValue: day,
  parseLiteral: literal(day),
  extensions: { parameter: formatDay },
});

/** A date or interval as its source gives it. */
export const EdtfScalar = new GraphQLScalarType<string, string>({
  name: 'EDTF',
  description:
    'A date or interval in ISO 8601-2 (EDTF) levels 0-2, as the source gives it: "2022-01", "2022-06-05", "2022~", "[2022-11..2023-01]".',
  serialize: edtf,
  parseValue: edtf,
  parseLiteral: literal(edtf),
});

function day(value: unknown): Day {
  const read = readDay(value);
  if (typeof read === 'string') throw new BadInput(read);
  return read;
}

function dayText(value: unknown): string {
  if (typeof value === 'string' && parseDay(value) !== null) return value;
  throw new BadInput(`${JSON.stringify(value)} is not a day`);
}

function edtf(value: unknown): string {
  if (typeof value === 'string' && parseEdtf(value).valid) return value;
  throw new BadInput(`${JSON.stringify(value)} is not EDTF`);
}

/** Reads a value in the document; an error says where it is. */
function literal<T>(read: (value: unknown) => T): (node: ValueNode) => T {
  return (node) => {
    try {
      return read(valueFromASTUntyped(node));
    } catch (error) {
      throw new GraphQLError((error as Error).message, { nodes: node });
    }
  };
}
