import { metadataOf } from '../kinds/annotated-paths.ts';
import { isolated } from '../messages/isolation.ts';
import { claimDefinition, type ClaimKind } from '../kinds/records.ts';
import type { Labels } from './claim-statements.ts';
import type { Name } from '../statements/facts.ts';
import type { Item } from './item.ts';

type Texts = Readonly<Record<string, string>>;

/** The labels of a data set's entities and words, as they stand in a sentence. */
export function labelsOf(
  items: readonly Item[],
  byId: ReadonlyMap<string, Item>,
  languages: readonly string[],
): Labels {
  const words = new Map(
    items
      .filter(({ record }) => 'word' in record)
      .map(({ type, record }) => [`${type} ${record['word']}`, record['labels'] as Texts]),
  );
  const entity = (id: string, language: string) =>
    labelIn(byId.get(id)!.record['labels'] as Texts, language, languages[0]!);
  const name = (id: string, language: string): Name => {
    const { type, record } = byId.get(id)!;
    return { id, label: entity(id, language), type, kind: record['kind'] as string | undefined };
  };
  return {
    languages,
    entity,
    name,
    word: (list, word, language) => labelIn(words.get(`${list} ${word}`)!, language, languages[0]!),
    claim: (id, language) => {
      const { type, record } = byId.get(id)!;
      const key = claimDefinition(type as ClaimKind).after!.named;
      const value = record[key] as string;
      return metadataOf(type, key)?.refers
        ? name(value, language)
        : { id: value, label: isolated(value), type: 'Title' };
    },
  };
}

/** The text in a language or, if it has none, in the data set's language, which every label has. */
function labelIn(texts: Texts, language: string, own: string): string {
  return isolated(texts[language] ?? texts[own]!);
}
