import type { Args } from '../compile/arguments.ts';
import { cypher, literal, property, type Cypher, type Expression } from '../compile/cypher.ts';
import { Value } from '../compile/projection.ts';

/** A text in the language of the argument `language`, or in the data set's own if it is not available in that one. */
export function inLanguage(subject: Expression, key: string, args: Args): Cypher {
  const name = `${key}_${args.language()}`;
  const text = name.includes('-') ? cypher`${subject}[${literal(name)}]` : property(subject, name);
  // Hardly any text lacks the language, but Neo4j would read a plain property ahead all the same.
  return cypher`coalesce(${text}, ${subject}[toString(${literal(key)})])`;
}

/** Reads a text of its subject in the language of the argument `language`, as {@link inLanguage}. */
export const InLanguage = (key: string): MethodDecorator => Value((subject, args) => inLanguage(subject, key, args));
