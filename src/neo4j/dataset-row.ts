import neo4j from 'neo4j-driver';
import { compareDays } from '../edtf/day.ts';
import { parseEdtf } from '../edtf/edtf.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { byLanguage } from '../kinds/texts.ts';
import { durationBucketsProperty, durationBucket } from './days.ts';
import type { NodeRow } from './node-row.ts';
import { inLanguages } from './properties.ts';

/** The Dataset node of a data set: its header and counts. The time of loading is left out, so that equal content gives an equal row. */
export function datasetRow({
  header,
  words,
  passages,
  nonFactualPassages,
  entities,
  claims,
  sources,
  contradictions,
  stories,
}: Dataset): NodeRow {
  const { id, title, description, licence, languages, counts: expected } = header;
  const records = [words, passages, nonFactualPassages, entities, claims, sources, contradictions, stories];
  const counts = {
    entityCount: neo4j.int(entities.length),
    claimCount: neo4j.int(claims.length),
    sourceCount: neo4j.int(sources.length),
    contradictionCount: neo4j.int(contradictions.length),
    recordCount: neo4j.int(records.reduce((sum, { length }) => sum + length, 1)),
  };
  return {
    labels: ['Dataset'],
    properties: {
      id,
      ...inLanguages('title', byLanguage(title, languages), languages),
      ...(description && inLanguages('description', byLanguage(description, languages), languages)),
      licence,
      languages,
      ...counts,
      latestPublished: latestOf(sources.map(({ published }) => published)),
      // The buckets of its events: a query for a window of the timeline reads only these.
      durationBuckets: durationBucketsProperty(
        new Set(entities.flatMap(({ days }) => (days ? [durationBucket(days)] : []))),
      ),
      // Neo4j stores no maps.
      ...(expected && { counts: inOrder(expected) }),
    },
  };
}

/** The date of the latest last day; of equal ones that of the latest first day, then the first text. */
function latestOf(dates: readonly string[]): string | null {
  const days = dates.map((text) => {
    const edtf = parseEdtf(text);
    if (!edtf.valid) throw new Error(`the data set has the date ${JSON.stringify(text)}, which is not valid EDTF`);
    return { text, first: edtf.earliest, last: edtf.latest };
  });
  const later = days.toSorted(
    (a, b) => compareDays(b.last, a.last) || compareDays(b.first, a.first) || (a.text < b.text ? -1 : 1),
  );
  return later[0]?.text ?? null;
}

/** JSON with sorted keys. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}
