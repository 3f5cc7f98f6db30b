import { GraphQLError, GraphQLScalarType, valueFromASTUntyped, type ValueNode } from 'graphql';
import { BadInput } from '../compile/bad-input.ts';
import { parseDay } from '../edtf/day.ts';
import { parseEdtf } from '../edtf/edtf.ts';

/** A day of the calendar as text. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A day, YYYY-MM-DD.',
  serialize: day,
  parseValue: day,
  parseLiteral: literal(day),
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

function day(value: unknown): string {
  if (typeof value === 'string' && /^-?\d{4}-\d\d-\d\d$/.test(value) && parseDay(value) !== null) return value;
  throw new BadInput(`${JSON.stringify(value)} is not a day: expected a real date, YYYY-MM-DD`);
}

function edtf(value: unknown): string {
  if (typeof value === 'string' && parseEdtf(value).valid) return value;
  throw new BadInput(`${JSON.stringify(value)} is not EDTF`);
}

/** Reads a value in the document; an error says where it is. */
function literal(read: (value: unknown) => string): (node: ValueNode) => string {
  return (node) => {
    try {
      return read(valueFromASTUntyped(node));
    } catch (error) {
      throw new GraphQLError((error as Error).message, { nodes: node });
    }
  };
}
