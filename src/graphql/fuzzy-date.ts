import { Field, ObjectType } from 'type-graphql';
import type { Expression } from '../compile/cypher.ts';
import { Value } from '../compile/projection.ts';
import { formatDay, type Day } from '../edtf/day.ts';
import { edtfLabel } from '../edtf/label.ts';
import { parseEdtf } from '../edtf/edtf.ts';
import { Language } from './arguments.ts';
import { DateScalar, EdtfScalar } from './scalars.ts';

/** The subject is EDTF text, from which all fields are computed. */
const text = (date: Expression) => date;

@ObjectType({
  description:
    'A date as precise as its source, with the first and last day that it can mean. A year never becomes 1 January.',
})
export class FuzzyDate {
  @Value(text)
  @Field(() => EdtfScalar, { description: 'The date as the source gives it.' })
  edtf!: string;

  @Value<string>(text, (edtf) => bound(edtf, 'earliest'))
  @Field(() => DateScalar, { nullable: true, description: 'First possible day; null if unbounded.' })
  earliest?: string;

  @Value<string>(text, (edtf) => bound(edtf, 'latest'))
  @Field(() => DateScalar, { nullable: true, description: 'Last possible day; null if unbounded.' })
  latest?: string;

  @Value<string, { language: string }>(text, (edtf, { language }) => edtfLabel(edtf, language))
  @Field(() => String, { description: "The date in words: 'January 2022', 'about 2022', 'after 5 June 2022'." })
  label(@Language() _language?: string): string {
    return '';
  }
}

function bound(edtf: string, which: 'earliest' | 'latest'): string | null {
  const parsed = parseEdtf(edtf);
  if (!parsed.valid) throw new Error(`the graph holds ${JSON.stringify(edtf)}, which is not valid EDTF`);
  const day: Day = parsed[which];
  return Number.isFinite(day) ? formatDay(day) : null;
}
