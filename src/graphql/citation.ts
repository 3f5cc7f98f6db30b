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
import { Stance } from './enums.ts';
import { Source } from './types.ts';

@ObjectType({ description: 'A place in a source, so exact that anyone can check it again.' })
export class Passage {
  @Property()
  @Field(() => Int, { description: 'Number of the non-empty line, the title being 1.' })
  paragraph!: number;

  @Property()
  @Field(() => String, { description: "The passage's first words, at most four." })
  begins!: string;

  @Property()
  @Field(() => String, { description: "The passage's last words, at most four." })
  ends!: string;

  @Property()
  @Field(() => Int, {
    nullable: true,
    description:
      "Offset in Unicode code points of the source's normalised text, from 0; null: the whole text was not at hand.",
  })
  start?: number;

  @Property()
  @Field(() => Int, {
    nullable: true,
    description: 'Offset of the end, exclusive; null: the whole text was not at hand.',
  })
  end?: number;

  @Property()
  @Field(() => String, { description: 'SHA-256 of the passage in UTF-8.' })
  sha256!: string;

  @Value<[string[], number, number, string]>(inText, (place, _, { texts }) => around(place, texts)?.text ?? null)
  @Field(() => String, {
    nullable: true,
    description: "The passage itself, where the server has the source's text; null where it has not.",
  })
  text?: string;

  @Value<[string[], number, number, string]>(inText, (place, _, { texts }) => around(place, texts)?.before ?? null)
  @Field(() => String, {
    nullable: true,
    description: "What stands before the passage in its paragraph, where the server has the source's text.",
  })
  before?: string;

  @Value<[string[], number, number, string]>(inText, (place, _, { texts }) => around(place, texts)?.after ?? null)
  @Field(() => String, {
    nullable: true,
    description: "What follows the passage in its paragraph, where the server has the source's text.",
  })
  after?: string;

  @Value<[(string | null)[], string, string]>(
    (passage) => cypher`[${ofSource(passage, 'url')}, ${passage}.begins, ${passage}.ends]`,
    ([[url], begins, ends]) =>
      url ? `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment(begins)},${fragment(ends)}` : null,
  )
  @Field(() => String, {
    nullable: true,
    description: "The source's URL with a text fragment, where the source has a URL.",
  })
  link?: string;
}

@ObjectType({ description: 'A passage that a claim rests on.' })
export class Citation {
  @Within((cites) => companion(cites, 'source'))
  @Field(() => Source, { description: 'The source that the passage is in.' })
  source!: Source;

  @Within((cites) => companion(cites, 'passage'))
  @Field(() => Passage, { description: 'The passage.' })
  passage!: Passage;

  @Property()
  @Field(() => Stance, { description: 'What the passage does to the claim.' })
  stance!: string;
}

// A text directive gives a meaning of its own to the hyphen (WICG, Scroll To Text Fragment).
const fragment = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');

/** The hash of the text that a passage is in, and its place there. */
function inText(passage: Expression): Cypher {
  return cypher`[${ofSource(passage, 'textSha256')}, ${passage}.start, ${passage}.end, ${passage}.sha256]`;
}

/** A property of the source that a passage is in, as a list of one. */
function ofSource(passage: Expression, name: string): Subquery {
  const source = new Variable('source');
  return collect(cypher`MATCH (${passage})-[:IN]->(${source}) RETURN ${property(source, name)}`);
}

/** A passage and what stands about it in its line; null where the text is not at hand or is another one. */
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
