import { SENTINEL } from '../../dist/neo4j/days.js';

/** A day of the graph as the API gives it: null where it stands for an open end. */
export const opened = (day) => (day === null || day === SENTINEL.min || day === SENTINEL.max ? null : day);
