import { createHash } from 'node:crypto';
import type { Handover } from '../time/handovers.ts';
import type { Overlap } from '../time/overlaps.ts';
import type { Vacancy } from '../time/vacancies.ts';

/** Ids of derived nodes, which have no record: generated from the values that identify them. */
export const nameId = (entity: string, language: string, value: string, at: number) =>
  idOf('name', [entity, language, value, String(at)]);
export const vacancyId = ({ post, after, before }: Vacancy) => idOf('vacancy', [post, after, before ?? '']);
export const handoverId = ({ post, before, after, knownFrom }: Handover) =>
  idOf('handover', [post, before, after ?? '', String(knownFrom)]);
export const storyStepId = (story: string, at: number) => idOf('story-step', [story, String(at)]);
export const overlapId = ({ post, certainty, tenures }: Overlap) => idOf('overlap', [post, certainty, ...tenures]);

function idOf(prefix: string, parts: readonly string[]): string {
  return `${prefix}/${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16)}`;
}
