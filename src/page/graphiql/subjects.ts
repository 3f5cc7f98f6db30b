/** What the examples ask about: ids, a day and a name that the data set has; empty where it has none. */
export interface Subjects {
  /** Who has the most ties. */
  readonly actor: string;
  /** The event with the most ties. */
  readonly event: string;
  /** A day on which that event may have been. */
  readonly day: string;
  /** The actor's name, in another script where there is one. */
  readonly name: string;
  /** The post with the most holders. */
  readonly post: string;
  /** An event that changed a rule. */
  readonly reform: string;
  /** A vote whose results are known. */
  readonly vote: string;
  /** Somebody whose words a source passes on. */
  readonly speaker: string;
}

const nothing: Subjects = { actor: '', event: '', day: '', name: '', post: '', reform: '', vote: '', speaker: '' };

const QUERY = `{
  network(first: 60, relations: [TENURE, TIE, PARTICIPATION, INFLUENCE]) {
    nodes { degree entity { __typename id name names { value } ... on Event { date { earliest } } } }
  }
  posts: entities(types: [POST], first: 30) { nodes { id ... on Post { holders(first: 5) { nodes { id } } } } }
  rules: entities(types: [RULE], first: 10) { nodes { ... on Rule { values { validity { startedBy { id } } } } } }
  votes: entities(types: [ELECTION, REFERENDUM], first: 10) {
    nodes { id ... on Election { results { share } } ... on Referendum { results { share } } }
  }
  claims(first: 200) { nodes { saidBy { id } } }
}`;

interface Answer {
  readonly network: {
    readonly nodes: readonly {
      readonly degree: number;
      readonly entity: {
        readonly __typename: string;
        readonly id: string;
        readonly name: string;
        readonly names: readonly { readonly value: string }[];
        readonly date?: { readonly earliest: string | null } | null;
      };
    }[];
  };
  readonly posts: { readonly nodes: readonly { id: string; holders: { nodes: readonly unknown[] } }[] };
  readonly rules: {
    readonly nodes: readonly { values: readonly { validity: { startedBy: { id: string } | null } }[] }[];
  };
  readonly votes: { readonly nodes: readonly { id: string; results: readonly { share: number | null }[] }[] };
  readonly claims: { readonly nodes: readonly { saidBy: readonly { id: string }[] }[] };
}

/** Asks a server what its data set has; where it does not answer, nothing. */
export async function subjectsOf(url: string): Promise<Subjects> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    });
    const { data } = (await response.json()) as { data?: Answer | null };
    return data ? pick(data) : nothing;
  } catch (error) {
    console.info('the examples are about nothing in particular:', error);
    return nothing;
  }
}

function pick({ network, posts, rules, votes, claims }: Answer): Subjects {
  const ranked = network.nodes.toSorted((one, other) => other.degree - one.degree).map(({ entity }) => entity);
  const actor = ranked.find(({ __typename }) => __typename === 'Person') ?? ranked[0];
  const event = ranked.find(({ date }) => date?.earliest) ?? ranked.find(({ id }) => id.startsWith('event/'));
  const byHolders = posts.nodes.toSorted((one, other) => other.holders.nodes.length - one.holders.nodes.length);
  const reform = rules.nodes.flatMap(({ values }) => values).find(({ validity }) => validity.startedBy)?.validity;
  const counted = votes.nodes.find(({ results }) => results.some(({ share }) => share !== null));
  return {
    actor: actor?.id ?? '',
    event: event?.id ?? '',
    day: event?.date?.earliest ?? '',
    name: actor?.names.find(({ value }) => !/\p{Script=Latin}/u.test(value))?.value ?? actor?.name ?? '',
    post: byHolders[0]?.id ?? '',
    reform: reform?.startedBy?.id ?? event?.id ?? '',
    vote: counted?.id ?? votes.nodes[0]?.id ?? '',
    speaker: claims.nodes.flatMap(({ saidBy }) => saidBy)[0]?.id ?? actor?.id ?? '',
  };
}
