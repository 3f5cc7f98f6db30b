import { Failure, request } from '../api.ts';
import { Subjects as SubjectsOf, type SubjectsQuery } from '../operations.ts';

/** What the examples ask about: ids, a day and a name from the data set; empty strings where it has none. */
export interface Subjects {
  /** The actor with the most links. */
  readonly actor: string;
  /** The event with the most links. */
  readonly event: string;
  /** The earliest day of that event. */
  readonly day: string;
  /** The actor's name, in a script other than Latin where it has one. */
  readonly name: string;
  /** The post with the most holders. */
  readonly post: string;
  /** An event that changed a rule. */
  readonly reform: string;
  /** A vote with known results. */
  readonly vote: string;
  /** Someone whose words a source reports. */
  readonly speaker: string;
}

const nothing: Subjects = { actor: '', event: '', day: '', name: '', post: '', reform: '', vote: '', speaker: '' };

/** Asks a server for subjects; all are empty if it does not answer. */
export async function subjectsOf(url: string): Promise<Subjects> {
  try {
    return pick(await request(url, SubjectsOf, {}));
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return nothing;
  }
}

function pick({ network, posts, rules, votes, claims }: SubjectsQuery): Subjects {
  const ranked = network.nodes.toSorted((one, other) => other.degree - one.degree).map(({ entity }) => entity);
  const actor = ranked.find(({ __typename }) => __typename === 'Person') ?? ranked[0];
  const event =
    ranked.find((entity) => 'date' in entity && entity.date?.earliest) ??
    ranked.find(({ id }) => id.startsWith('event/'));
  const holders = (post: SubjectsQuery['posts']['nodes'][number]) =>
    'holders' in post ? post.holders.nodes.length : 0;
  const values = rules.nodes.flatMap((rule) => ('values' in rule ? rule.values : []));
  const reform = values.find(({ validity }) => validity.startedBy)?.validity.startedBy;
  const counted = votes.nodes.find((vote) => 'results' in vote && vote.results.some(({ share }) => share !== null));
  return {
    actor: actor?.id ?? '',
    event: event?.id ?? '',
    day: (event && 'date' in event ? event.date?.earliest : null) ?? '',
    name: actor?.names.find(({ value }) => !/\p{Script=Latin}/u.test(value))?.value ?? actor?.name ?? '',
    post: posts.nodes.toSorted((one, other) => holders(other) - holders(one))[0]?.id ?? '',
    reform: reform?.id ?? event?.id ?? '',
    vote: counted?.id ?? votes.nodes[0]?.id ?? '',
    speaker: claims.nodes.flatMap(({ saidBy }) => saidBy)[0]?.id ?? actor?.id ?? '',
  };
}
