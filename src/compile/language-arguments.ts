import { Kind, visit, type DocumentNode } from 'graphql';
import { isLanguageTag, lookUp, noLanguageTag } from '../edtf/language-tag.ts';
import { defaultLanguage, languages as ours } from '../messages/languages.ts';
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
  return isLanguageTag(tag) && !ours.some((language) => language === tag.toLowerCase());
}

/**
 * The language of the answer for a tag: of a data set's languages, and those in which dates have words, the one that fits best;
 * English if none does. Dates and texts alike are in it; a text that the data set does not have in it is in the data set's own.
 */
export function languageIn(languages: readonly string[], tag: string): string {
  return lookUp(tag, [...ours, ...languages]) ?? defaultLanguage;
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
