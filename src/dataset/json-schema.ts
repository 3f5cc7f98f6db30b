import { z } from 'zod';
import { fieldMetadata } from '../kinds/field-metadata.ts';
import { claimKinds, entityTypes, prefixes, recordTypes, typesNamed } from '../kinds/records.ts';
import { wordLists } from '../kinds/word-lists.ts';

/**
 * The JSON Schema (draft 2020-12) of a document of a data set: record types as keys, each with one record or a list of
 * records. It describes the shape of records; only `validate` checks how records relate to each other.
 */
export function datasetJsonSchema(): object {
  const definitions = Object.fromEntries(
    Object.entries(recordTypes).map(([type, shape]) => [type, definitionOf(type, shape)]),
  );
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://reformgraph.invalid/schema/dataset.schema.json',
    title: 'A document of a Reformgraph data set',
    description: 'Record types as keys, each with one record or a list of records. docs/data-set.md explains them.',
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.keys(recordTypes).map((type) => {
        const $ref = `#/$defs/${type}`;
        return [type, { anyOf: [{ $ref }, { type: 'array', items: { $ref } }] }];
      }),
    ),
    $defs: definitions,
  };
}

function definitionOf(type: string, shape: z.ZodType): object {
  const schema = z.toJSONSchema(shape, {
    target: 'draft-2020-12',
    io: 'input',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      const metadata = fieldMetadata.get(zodSchema);
      if (metadata?.refers)
        jsonSchema.description ??= `Id of a record of type ${metadata.refers.flatMap(typesNamed).join(', ')}.`;
      if (metadata?.word) jsonSchema.description ??= `A word declared under ${metadata.word}.`;
      if (metadata?.texts) jsonSchema.description ??= 'Texts by language tag, such as en.';
    },
  }) as Record<string, unknown>;
  delete schema['$schema'];
  return { description: descriptions.get(type), ...schema };
}

const descriptions: ReadonlyMap<string, string> = new Map([
  ...entityTypes.map((type) => [type, `Ids begin with ${prefixes.get(type)}/.`] as const),
  ...wordLists.map((list) => [list, `A ${list.toLowerCase()} that claims of this data set can use.`] as const),
  ...claimKinds.map((kind) => [kind, `A claim. If it has an id, the id begins with ${prefixes.get(kind)}/.`] as const),
  ['Dataset', 'The data set itself; it has exactly one such record.'],
  ['Source', 'A document that claims cite.'],
  ['Passage', 'A passage of a source: at most two sentences of one paragraph.'],
  ['Contradiction', 'Claims that cannot all be true.'],
  ['Story', 'An editorial account in steps, each supported by claims.'],
]);
