import { Field, Int, ObjectType } from 'type-graphql';
import { createHash } from 'node:crypto';
import { Property, Value, Within } from '../compile/reading.ts';
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
  @Field(() => Int, { description: "Offset in Unicode code points of the source's normalised text, from 0." })
  start!: number;

  @Property()
  @Field(() => Int, { description: 'Offset of the end, exclusive.' })
  end!: number;

  @Property()
  @Field(() => String, { description: 'SHA-256 of the passage in UTF-8.' })
  sha256!: string;

  @Value<[string[], number, number, string]>(
    (passage) =>
      `[COLLECT { MATCH (${passage})-[:IN]->(${passage}_in:Source) RETURN ${passage}_in.textSha256 }, ${passage}.start, ${passage}.end, ${passage}.sha256]`,
    ([[textSha256], start, end, sha256], _, { texts }) => {
      const slice = (texts.get(textSha256 ?? '') ?? []).slice(start, end).join('');
      return createHash('sha256').update(slice).digest('hex') === sha256 ? slice : null;
    },
  )
  @Field(() => String, {
    nullable: true,
    description: "The passage itself, where the server has the source's text; null where it has not.",
  })
  text?: string;

  @Value<[(string | null)[], string, string]>(
    (passage) =>
      `[COLLECT { MATCH (${passage})-[:IN]->(${passage}_in:Source) RETURN ${passage}_in.url }, ${passage}.begins, ${passage}.ends]`,
    ([[url], begins, ends]) => (url ? `${url}#:~:text=${fragment(begins)},${fragment(ends)}` : null),
  )
  @Field(() => String, {
    nullable: true,
    description: "The source's URL with a text fragment, where the source has a URL.",
  })
  link?: string;
}

@ObjectType({ description: 'A passage that a claim rests on.' })
export class Citation {
  @Within((cites) => `${cites}_source`)
  @Field(() => Source, { description: 'The source that the passage is in.' })
  source!: Source;

  @Within((cites) => `${cites}_passage`)
  @Field(() => Passage, { description: 'The passage.' })
  passage!: Passage;

  @Value((cites) => `${cites}.stance`)
  @Field(() => Stance, { description: 'What the passage does to the claim.' })
  stance!: string;
}

// A text directive gives a meaning of its own to the hyphen (WICG, Scroll To Text Fragment).
const fragment = (words: string) => encodeURIComponent(words).replaceAll('-', '%2D');
