import type { Args } from '../compile/arguments.ts';
import { cypher, literal, property, type Cypher, type Expression } from '../compile/cypher.ts';

/** A text in the language of the argument `language`, or in its own language if it is not available in that one. */
export function inLanguage(subject: Expression, key: string, args: Args): Cypher {
  const language = args.language('language');
  const text =
    language === undefined
      ? cypher`${subject}[${literal(`${key}_`)} + ${args}.language]`
      : property(subject, `${key}_${language}`);
  // Hardly any text lacks the language, but Neo4j would read a plain property ahead all the same.
  return cypher`coalesce(${text}, ${subject}[toString(${literal(key)})])`;
}
