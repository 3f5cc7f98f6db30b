// type-graphql with a resolver for each field, DataLoader between them and the graph, on Apollo.
import 'reflect-metadata';
import DataLoader from 'dataloader';
import neo4j from 'neo4j-driver';
import { Arg, buildSchema, Ctx, Field, Float, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { contend, given } from '../contenders/contender.js';
import { countingOf } from '../contenders/counting.js';
import { opened } from '../contenders/opened.js';
import { parameters } from '../contenders/parameters.js';
import { byHand } from './by-hand.js';
import { listen } from './listen.js';
import { statements } from './statements.js';

const counting = countingOf(neo4j);
const driver = neo4j.driver(given.uri, undefined, {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
  maxConnectionPoolSize: 50,
});

async function rows(text, more) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  try {
    return (await session.run(text, { version: given.version, ...more })).records.map((record) => record.get(0));
  } finally {
    await session.close();
  }
}

/** For each request one of each: the rows of many parents by one statement; `one`: the first of each. */
function loadersOf() {
  const many = (text) =>
    new DataLoader(async (keys) => {
      const found = new Map((await rows(text, { keys })).map(([key, list]) => [key, list]));
      return keys.map((key) => found.get(key) ?? []);
    });
  return Object.fromEntries(Object.entries(statements.loaders).map(([name, text]) => [name, many(text)]));
}

/** A class of type-graphql from its fields, without the syntax of decorators. */
function objectType(name, fields) {
  // oxlint-disable-next-line typescript/no-extraneous-class -- its fields are added below
  const type = { [name]: class {} }[name];
  for (const [key, { of, nullable = false, args = {}, get }] of Object.entries(fields)) {
    const options = { nullable };
    if (get) {
      const names = Object.keys(args);
      type.prototype[key] = function resolve(context, ...values) {
        return get(this, context, Object.fromEntries(names.map((each, at) => [each, values[at]])));
      };
      Ctx()(type.prototype, key, 0);
      for (const [at, each] of names.entries()) Arg(each, args[each], { nullable: true })(type.prototype, key, at + 1);
      Field(of, options)(type.prototype, key, Object.getOwnPropertyDescriptor(type.prototype, key));
    } else Field(of, options)(type.prototype, key);
  }
  ObjectType(name)(type);
  return type;
}
const id = { of: () => ID };
const text = { of: () => String };
const textOrNone = { of: () => String, nullable: true };
/** A page, of which only the nodes are asked for. */
const pageOf = (type) => objectType(`${type().name}Page`, { nodes: { of: () => [type()] } });

const Place = objectType('Place', { name: text });
const FuzzyDate = objectType('FuzzyDate', { edtf: text, earliest: textOrNone, latest: textOrNone });
const dated = (edtf) => edtf && Object.assign(new FuzzyDate(), { edtf });
const Named = objectType('Named', { id, name: text });
const Source = objectType('Source', { title: text });
const Passage = objectType('Passage', { paragraph: { of: () => Int } });
const Citation = objectType('Citation', { source: { of: () => Source }, passage: { of: () => Passage } });
const Claim = objectType('Claim', {
  id,
  statement: text,
  citations: { of: () => [Citation], get: (claim, { loaders }) => loaders.citations.load(claim.id) },
});
const Participation = objectType('Participation', {
  role: text,
  actor: { of: () => Actor, get: async (each, { loaders }) => (await loaders.entities.load(each.actorId))[0] },
  event: { of: () => Event, get: async (each, { loaders }) => (await loaders.entities.load(each.eventId))[0] },
});
const ParticipationPage = pageOf(() => Participation);
const ClaimPage = pageOf(() => Claim);
const first = () => Int;
const Event = objectType('Event', {
  id,
  name: text,
  kind: textOrNone,
  date: {
    of: () => FuzzyDate,
    nullable: true,
    get: ({ edtf, earliest, latest }) =>
      edtf && Object.assign(dated(edtf), { earliest: opened(earliest), latest: opened(latest) }),
  },
  places: { of: () => [Place], get: (event, { loaders }) => loaders.places.load(event.id) },
  participations: {
    of: () => ParticipationPage,
    args: { first },
    get: async (event, { loaders }, args) => ({
      nodes: (await loaders.takingPart.load(event.id)).slice(0, args.first),
    }),
  },
  claims: {
    of: () => ClaimPage,
    args: { first },
    get: async (event, { loaders }, args) => ({ nodes: (await loaders.claims.load(event.id)).slice(0, args.first) }),
  },
});
const Post = objectType('Post', {
  id,
  name: text,
  institution: {
    of: () => Named,
    nullable: true,
    get: async (post, { loaders }) => (await loaders.bodies.load(post.id))[0] ?? null,
  },
});
const Validity = objectType('Validity', {
  from: { of: () => FuzzyDate, nullable: true },
  to: { of: () => FuzzyDate, nullable: true },
});
const Tenure = objectType('Tenure', {
  validity: { of: () => Validity, get: ({ from, to }) => ({ from: dated(from), to: dated(to) }) },
  post: { of: () => Post, get: async (each, { loaders }) => (await loaders.entities.load(each.postId))[0] },
});
const TenurePage = pageOf(() => Tenure);
const Actor = objectType('Actor', {
  id,
  name: text,
  participations: {
    of: () => ParticipationPage,
    get: async (actor, { loaders }) => ({ nodes: await loaders.tookPart.load(actor.id) }),
  },
  tenures: {
    of: () => TenurePage,
    args: { first },
    get: async (actor, { loaders }, args) => ({ nodes: (await loaders.tenures.load(actor.id)).slice(0, args.first) }),
  },
});
const EventPage = pageOf(() => Event);
const ById = objectType('ById', { id });
const NetworkNode = objectType('NetworkNode', { entity: { of: () => Named } });
const NetworkEdge = objectType('NetworkEdge', { source: id, target: id, label: text, claim: { of: () => ById } });
const Network = objectType('Network', { nodes: { of: () => [NetworkNode] }, edges: { of: () => [NetworkEdge] } });
const Path = objectType('Path', {
  length: { of: () => Int },
  entities: { of: () => [Named] },
  claims: { of: () => [ById] },
});
const Paths = objectType('Paths', { paths: { of: () => [Path] } });
const Found = objectType('Found', { score: { of: () => Float }, node: { of: () => Named } });
const Search = objectType('Search', { edges: { of: () => [Found] } });

const hand = byHand(driver);
// oxlint-disable-next-line typescript/no-extraneous-class -- its fields are added below
class Root {}
const root = (name, type, args, get) => {
  const names = Object.keys(args);
  Root.prototype[name] = (...values) => get(Object.fromEntries(names.map((each, at) => [each, values[at]])));
  for (const [at, each] of names.entries()) Arg(each, args[each], { nullable: true })(Root.prototype, name, at);
  Query(() => type, { nullable: true })(Root.prototype, name, Object.getOwnPropertyDescriptor(Root.prototype, name));
};
const string = () => String;
root('timeline', EventPage, { from: string, to: string }, async (args) => ({
  nodes: await rows(statements.timeline, parameters.q1(args)),
}));
root('actor', Actor, { id: () => ID }, async (args) => (await rows(statements.actor, args))[0] ?? null);
root('network', Network, { id: () => ID, at: string }, (args) => hand.network(undefined, args));
root('paths', Paths, { from: () => ID, to: () => ID }, (args) => hand.paths(undefined, args));
root('search', Search, { text: string }, (args) => hand.search(undefined, args));
Resolver()(Root);

const schema = await buildSchema({ resolvers: [Root], validate: false });
contend(await listen(schema, () => ({ loaders: loadersOf() })), counting);
