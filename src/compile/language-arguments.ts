import { Kind, visit, type DocumentNode } from 'graphql';
import { isLanguageTag, lookUp, noLanguageTag } from '../edtf/language-tag.ts';
import { defaultLanguage } from '../messages/languages.ts';
import type { Arguments } from './arguments.ts';
import { BadInput } from './bad-input.ts';

/** The name of the arguments that choose a language. */
const NAME = 'language';

/** Where a document has tags: the tags that it writes, and the names of the variables that have one. */
interface Places {
  readonly written: ReadonlySet<string>;
  readonly variables: ReadonlySet<string>;
}

const known = new WeakMap<DocumentNode, Places>();

function placesIn(document: DocumentNode): Places {
  const [written, variables] = [new Set<string>(), new Set<string>()];
  visit(document, {
    Argument({ name, value }) {
      if (name.value !== NAME) return;
      if (value.kind === Kind.STRING) written.add(value.value);
      if (value.kind === Kind.VARIABLE) variables.add(value.name.value);
    },
  });
  return { written, variables };
}

/** The tags that a document's arguments `language` have, each place once. */
export function tagsIn(document: DocumentNode, variables: Arguments): readonly string[] {
  const places = known.get(document) ?? placesIn(document);
  known.set(document, places);
  const given = [...places.variables].map((name) => variables[name]);
  return [...places.written, ...given.filter((value) => typeof value === 'string')];
}

/** Whether the language for a tag depends on those of the data set. */
export function dependsOnDataset(tag: string): boolean {
  return isLanguageTag(tag) && tag.toLowerCase() !== defaultLanguage;
}

/**
 * The language of the answer for a tag: of a data set's languages, and English, the one that fits best; English if none does.
 * Texts and dates alike are in it, as far as there are any: no Russian date stands beside an English name.
 */
export function languageIn(languages: readonly string[], tag: string): string {
  return lookUp(tag, [defaultLanguage, ...languages]) ?? defaultLanguage;
}

/** @throws BadInput if an argument `language` is not a tag. */
export function checkLanguage({ [NAME]: tag }: Arguments): void {
  if (typeof tag !== 'string' || isLanguageTag(tag)) return;
  throw new BadInput(`${NAME}: ${noLanguageTag(tag)}`);
}

/** Arguments with the language that `languageFor` gives for their tag, if they have one. */
export function withLanguage(values: Arguments, languageFor: (tag: string) => string): Arguments {
  const { [NAME]: tag } = values;
  return typeof tag === 'string' ? { ...values, [NAME]: languageFor(tag) } : values;
}
