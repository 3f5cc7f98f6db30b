// The product's own server, as `serve` starts it, on a graph that holds the data set already.
import neo4j from 'neo4j-driver';
import { contend, given } from './contender.js';
import { countingOf } from './counting.js';

const counting = countingOf(neo4j);
const { startServer } = await import('../../dist/http/server.js');
const { readSettings } = await import('../../dist/settings.js');

const server = await startServer(readSettings({ PORT: '0', LOG_LEVEL: 'silent' }));
const provided = { uri: given.uri, auth: undefined, origin: 'uri', release: async () => {} };
server.attach(provided, { dataset: given.dataset, version: given.version });
contend(`${server.url}/graphql`, counting);
