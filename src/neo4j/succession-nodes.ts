import type { Dataset } from '../dataset/dataset.ts';
import type { Span } from '../edtf/day.ts';
import { narrowed, type Bounds } from '../time/bounds.ts';
import { boundsProperties, dayProperty, sortDay } from './days.ts';
import { handoverId, overlapId, vacancyId } from './derived-ids.ts';
import { node, type NodeRow } from './node-row.ts';

/** The nodes of what follows from the tenures of posts: vacancies, handovers and overlaps. */
export function* successionNodes({ vacancies, handovers, overlaps }: Dataset): Generator<NodeRow> {
  for (const vacancy of vacancies) {
    const { from, to, fromEdtf, toEdtf, certainty } = vacancy;
    yield node(['Vacancy'], {
      id: vacancyId(vacancy),
      certainty,
      fromEdtf,
      toEdtf,
      ...boundsProperties(boundsOfSpans(from, to ?? { min: from.min, max: Infinity })),
      sort: sortDay(from.min),
    });
  }
  for (const handover of handovers) {
    const { day, edtf, position, knownFrom, knownUntil } = handover;
    const id = handoverId(handover);
    yield node(['Handover'], {
      id,
      dateEdtf: edtf,
      ...boundsProperties(boundsOfSpans(day, day)),
      knownFrom: dayProperty(knownFrom),
      knownUntil: knownUntil === null ? null : dayProperty(knownUntil),
      sort: `${sortDay(day.min)}.${String(position).padStart(6, '0')} ${id}`,
    });
  }
  for (const overlap of overlaps) {
    const { certainty, from, to, fromEdtf, toEdtf } = overlap;
    yield node(['Overlap'], {
      id: overlapId(overlap),
      certainty,
      fromEdtf,
      toEdtf,
      ...boundsProperties(boundsOfSpans(from, to)),
      sort: sortDay(from.min),
    });
  }
}

/** The bounds of a span of days by the days that its first and its last can be, if there is one. */
const boundsOfSpans = (from: Span, to: Span): Bounds =>
  narrowed({ fromMin: from.min, fromMax: from.max, toMin: to.min, toMax: to.max });
