import { Field, Int, ObjectType } from 'type-graphql';
import { createHash } from 'node:crypto';
import {
  collect,
  companion,
  cypher,
  property,
  Variable,
  type Cypher,
  type Expression,
  type Subquery,
} from '../compile/cypher.ts';
import { Property, Value, Within } from '../compile/projection.ts';
import { hrefOf } from '../messages/href.ts';
import { Stance } from './enums.ts';
import { withTextFragment } from './text-fragment.ts';
import { Source } from './types.ts';

@ObjectType({ description: 'A passage in a source, with its exact position, so that anyone can check it.' })
export class Passage {
  @Property()
  @Field(() => Int, { description: 'Number of the paragraph, counting non-empty lines; the title is 1.' })
  paragraph!: number;

  @Property()
  @Field(() => String, { description: 'First words of the passage, at most four.' })
  begins!: string;

  @Property()
  @Field(() => String, { description: 'Last words of the passage, at most four.' })
  ends!: string;

  @Property()
  @Field(() => Int, {
    nullable: true,
    description:
      "Offset of the start in the source's normalised text, in Unicode code points from 0; null if the text was not available.",
  })
  start?: number;

  @Property()
  @Field(() => Int, {
    nullable: true,
    description: 'Offset of the end, exclusive; null if the text was not available.',
  })
  end?: number;

  @Property()
  @Field(() => String, { description: 'SHA-256 of the passage in UTF-8.' })
  sha256!: string;

  @Value<[string[], number, number, string]>(inText, (place, _, { texts }) => around(place, texts)?.text ?? null)
  @Field(() => String, {
    nullable: true,
    description: "Text of the passage; null if the server does not have the source's text.",
  })
  text?: string;

  @Value<[string[], number, number, string]>(inText, (place, _, { texts }) => around(place, texts)?.before ?? null)
  @Field(() => String, {
    nullable: true,
    description: "Text before the passage in its paragraph; null if the server does not have the source's text.",
  })
  before?: string;

  @Value<[string[], number, number, string]>(inText, (place, _, { texts }) => around(place, texts)?.after ?? null)
  @Field(() => String, {
    nullable: true,
    description: "Text after the passage in its paragraph; null if the server does not have the source's text.",
  })
  after?: string;

  @Value<[(string | null)[], string, string, string]>(
    (passage) => cypher`[${ofSource(passage, 'url')}, ${passage}.begins, ${passage}.ends, ${passage}.sha256]`,
    ([[url], ...passage]) => (url && hrefOf(url) ? withTextFragment(url, ...passage) : null),
  )
  @Field(() => String, {
    nullable: true,
    description:
      'URL of the source with a text fragment that highlights the passage; null if the source has no http or https URL.',
  })
  link?: string;
}

@ObjectType({ description: 'A passage that supports, disputes or mentions a claim.' })
export class Citation {
  @Within((cites) => companion(cites, 'source'))
  @Field(() => Source, { description: 'The source that contains the passage.' })
  source!: Source;

  @Within((cites) => companion(cites, 'passage'))
  @Field(() => Passage, { description: 'The passage.' })
  passage!: Passage;

  @Property()
  @Field(() => Stance, { description: 'Whether the passage supports, disputes or only mentions the claim.' })
  stance!: string;
}

/** The hash of the text that a passage is in, and its place there. */
function inText(passage: Expression): Cypher {
  return cypher`[${ofSource(passage, 'textSha256')}, ${passage}.start, ${passage}.end, ${passage}.sha256]`;
}

/** A property of the source that a passage is in, as a list of one. */
function ofSource(passage: Expression, name: string): Subquery {
  const source = new Variable('source');
  return collect(cypher`MATCH (${passage})-[:IN]->(${source}) RETURN ${property(source, name)}`);
}

/** A passage with the text before and after it in its line; null if the text is not available or has changed. */
function around(
  [[textSha256], start, end, sha256]: [string[], number, number, string],
  texts: ReadonlyMap<string, readonly string[]>,
): { before: string; text: string; after: string } | null {
  const all = texts.get(textSha256 ?? '') ?? [];
  const text = all.slice(start, end).join('');
  if (createHash('sha256').update(text).digest('hex') !== sha256) return null;
  const begin = start === 0 ? 0 : all.lastIndexOf('\n', start - 1) + 1;
  const last = all.indexOf('\n', end);
  return {
    before: all.slice(begin, start).join(''),
    text,
    after: all.slice(end, last < 0 ? undefined : last).join(''),
  };
}
