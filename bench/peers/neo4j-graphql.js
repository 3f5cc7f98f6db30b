// @neo4j/graphql on Apollo: what the library can say of this graph it translates; the window of the timeline, the network, the
// path and the search are hand-written in @cypher fields, which the library makes statements of its own around.
import { readFileSync } from 'node:fs';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { handWritten } from '../hand-written.js';
import { contend, given } from '../contenders/contender.js';
import { countingOf } from '../contenders/counting.js';
import { listen } from './listen.js';

const counting = countingOf(neo4j);
const driver = neo4j.driver(given.uri, undefined, { telemetryDisabled: true, maxConnectionPoolSize: 50 });
const schema = readFileSync(new URL('schema.graphql', import.meta.url), 'utf8');
const typeDefs = schema.replace(/<(q\d)>/g, (_, name) => handWritten('maps', name));
const library = new Neo4jGraphQL({ typeDefs, driver });

contend(
  await listen(await library.getSchema(), () => ({
    executionContext: driver,
    sessionConfig: { defaultAccessMode: 'READ' },
  })),
  counting,
);
