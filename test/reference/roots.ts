import { fold } from '../../src/names/fold.ts';
import { claimMeets, eventMeets, isOfType, type ClaimFilter, type EventFilter } from './filters.ts';
import type { Thing } from './graph.ts';
import { byKey, type PageArgs } from './pages.ts';
import { paged, type Ranked, type Resolvers, type Scope } from './resolvers.ts';
import { byTime, claimKey, eventKey, inOrder } from './time.ts';

type Types = { readonly types?: readonly string[] | null };

const NODES = ['Entity', 'Claim', 'Source', 'Contradiction', 'Story', 'Dataset'];

const find =
  (label?: string) =>
  (_: unknown, { id }: { id: string }, { graph }: Scope) =>
    found(id, graph, label);

function found(id: string, graph: Scope['graph'], label?: string): Thing | null {
  const thing = graph.byId.get(id);
  return thing && (label ? thing.is(label) : NODES.some((each) => thing.is(each))) ? thing : null;
}

/** The name in the data set's own language, folded. */
const nameKey = (entity: Thing) => [fold(entity.text('name')!), entity.id];

/** The root fields of the API; those that this executor does not know are missing. */
export const rootResolvers: Resolvers = {
  node: find(),
  nodes: (_: unknown, { ids }: { ids: string[] }, { graph }: Scope) => ids.map((id) => found(id, graph)),
  actor: find('Actor'),
  event: find('Event'),
  post: find('Post'),
  rule: find('Rule'),
  claim: find('Claim'),
  source: find('Source'),
  story: find('Story'),
  sources: (_: unknown, args: PageArgs, { graph }: Scope) => {
    const key = (source: Thing) => [source.id];
    return paged(args, {
      rows: inOrder(
        graph.things.filter((thing) => thing.is('Source')),
        key,
      ),
      key,
      compare: byKey,
    });
  },
  stories: (_: unknown, __: unknown, { graph }: Scope) =>
    inOrder(
      graph.things.filter((thing) => thing.is('Story')),
      (story) => [story.id],
    ),
  dataset: (_: unknown, __: unknown, { graph }: Scope) => graph.datasets[0],
  datasets: (_: unknown, __: unknown, { graph }: Scope) => graph.datasets,
  entities: (_: unknown, args: PageArgs & Types, { graph }: Scope) =>
    paged(args, {
      rows: inOrder(
        graph.things.filter((thing) => thing.is('Entity') && isOfType(thing, args.types)),
        nameKey,
      ),
      key: nameKey,
      compare: byKey,
    }),
  claims: (_: unknown, args: PageArgs & { filter?: ClaimFilter | null }, { graph }: Scope) =>
    paged(args, {
      rows: byTime(graph.things.filter((thing) => thing.is('Claim') && claimMeets(thing, args.filter))),
      key: claimKey,
      compare: byKey,
    }),
  contradictions: (_: unknown, args: PageArgs, { graph }: Scope) => {
    const key = (contradiction: Thing) => [...claimKey(contradiction.to('between')[0]!), contradiction.id];
    const rows = inOrder(
      graph.things.filter((thing) => thing.is('Contradiction')),
      key,
    );
    return paged({ ...args, first: args.first ?? 20 }, { rows, key, compare: byKey });
  },
  timeline: (_: unknown, args: PageArgs & { filter?: EventFilter | null }, { graph }: Scope) =>
    paged(args, {
      rows: inOrder(
        graph.things.filter((thing) => thing.is('Event') && eventMeets(thing, args.filter)),
        eventKey,
      ),
      key: eventKey,
      compare: byKey,
    }),
  search: (_: unknown, args: PageArgs & Types & { query: string }, { ranking }: Scope) => {
    const rows = ranking(args.query, args.types ?? null);
    return paged<Ranked>(
      { ...args, first: args.first ?? 20 },
      {
        rows,
        key: (row) => [rows.indexOf(row)],
        compare: byKey,
        node: ({ entity }) => entity,
        edge: ({ score, matched }) => ({ score, matched }),
      },
    );
  },
};
