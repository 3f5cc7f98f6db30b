import type { Dataset } from '../../src/dataset/dataset.ts';
import { timesOf } from './bounds.ts';
import { holdersOf } from './succession.ts';

/** What a data set says of its times and successions, and what the reference works out from its records. */
export function both(dataset: Dataset) {
  const records = { ...dataset, passages: [...dataset.passages, ...dataset.nonFactualPassages] };
  const times = timesOf(records);
  const posts = dataset.entities.map(({ record }) => record).filter((record) => record.type === 'Post');
  const { successions, vacancies, overlaps, handovers } = dataset;
  const sorted = <T>(list: readonly T[]) =>
    list
      .map((each) => JSON.stringify(Object.entries(each as object).toSorted(([a], [b]) => (a < b ? -1 : 1))))
      .toSorted();
  const holders = holdersOf(records, times, posts);
  return {
    claims: [
      dataset.claims.map(({ id, bounds, endState, fromEdtf, toEdtf, knownFrom, knownUntil, depth }) => [
        id,
        { bounds, endState, fromEdtf, toEdtf, knownFrom, knownUntil, depth },
      ]),
      [...times.claims],
    ],
    events: [
      dataset.entities.map(({ record, days, dateEdtf }) => [record.id, days, dateEdtf]),
      dataset.entities.map(({ record: { id } }) => {
        const time = times.eventTime(id);
        return [id, time?.bounds ?? null, time?.edtf ?? null];
      }),
    ],
    successions: [sorted(successions), sorted(holders.successions)],
    vacancies: [sorted(vacancies), sorted(holders.vacancies)],
    overlaps: [sorted(overlaps), sorted(holders.overlaps)],
    handovers: [sorted(handovers), sorted(holders.handovers)],
  };
}
