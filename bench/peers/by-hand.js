import neo4j from 'neo4j-driver';
import { handWritten } from '../hand-written.js';
import { given } from '../contenders/contender.js';
import { parameters } from '../contenders/parameters.js';
import { q3, q4, q5 } from '../contenders/maps.js';

const shapes = { q3, q4, q5 };

/** Resolvers that run the hand-written Cypher of the bench: what a DataLoader cannot help with. */
export function byHand(driver) {
  const answering = (name, field) => {
    const cypher = handWritten('maps', name);
    return async (_, variables) => {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ });
      try {
        const { records } = await session.run(cypher, {
          version: given.version,
          ...(parameters[name]?.(variables) ?? variables),
        });
        return shapes[name](records.map((record) => plain(record.get(0))))[field];
      } finally {
        await session.close();
      }
    };
  };
  return { network: answering('q3', 'network'), paths: answering('q4', 'paths'), search: answering('q5', 'search') };
}

/** With numbers of JavaScript. */
function plain(value) {
  if (neo4j.isInt(value)) return value.toNumber();
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
  return value;
}
