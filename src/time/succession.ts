import { overlapsOf, overlapsOfTwo, type Overlap } from './overlaps.ts';
import { oncePerHolder, tenuresByPost, type TenureTiming } from './tenure-timing.ts';
import { vacanciesOf, type Vacancy } from './vacancies.ts';

/** Ids of two tenures of one post of one seat, the second following the first. */
export interface Succession {
  readonly before: string;
  readonly after: string;
}

/** What is derived from the tenures of all posts: successors, vacancies and overlaps. */
interface PostHistories {
  readonly successions: readonly Succession[];
  readonly vacancies: readonly Vacancy[];
  readonly overlaps: readonly Overlap[];
}

/**
 * Computes succession, vacancies and overlaps of every post from its tenures that are neither deprecated nor superseded.
 * @param seats by post id; nothing follows for a post whose number of seats is not stated.
 */
export function postHistories(
  all: readonly TenureTiming[],
  seats: ReadonlyMap<string, number | undefined>,
): PostHistories {
  const successions: Succession[] = [];
  const vacancies: Vacancy[] = [];
  const overlaps: Overlap[] = [];
  for (const [post, ofPost] of tenuresByPost(all)) {
    const number = seats.get(post);
    if (number === undefined) continue;
    const tenures = oncePerHolder(ofPost.filter(({ knownUntil }) => knownUntil === null));
    if (number === 1) {
      successions.push(...tenures.slice(1).map((tenure, index) => ({ before: tenures[index]!.id, after: tenure.id })));
      vacancies.push(...vacanciesOf(post, tenures));
      overlaps.push(...overlapsOfTwo(post, tenures));
    } else overlaps.push(...overlapsOf(post, tenures, number));
  }
  return { successions, vacancies, overlaps };
}
