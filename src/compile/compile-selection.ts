import {
  getNamedType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import type { Selected } from './collect-fields.ts';
import type { Compilation } from './compilation.ts';
import { cypher, identifier, join, list, type Cypher, type Expression } from './cypher.ts';
import { Row } from './row.ts';
import { declaringType, readsAlike, type Composite, type Nodes } from './schema-types.ts';
import { OWN_ROW, type Entry, type KindEntry, type Shape } from './shape.ts';

/** What is selected of one kind of an abstract type. */
interface Kind {
  readonly object: GraphQLObjectType;
  readonly selected: Selected;
}

/** A field that is selected of some kinds, all of which read it alike. */
interface Part {
  /** One of the kinds. */
  readonly object: GraphQLObjectType;
  readonly nodes: Nodes;
  readonly kinds: string[];
}

/** Compiles an object, see {@link Compilation.select}: of an interface, what all kinds share is read once. */
export function compileSelection(
  compilation: Compilation,
  type: GraphQLOutputType,
  nodes: Nodes,
  subject: Expression,
  row: Row,
  present?: Expression,
): Shape {
  const named = getNamedType(type) as Composite;
  const common = compilation.chosen(named, nodes);
  const object = (name: string): Shape => ({
    of: 'object',
    type: name,
    entries: [...common].map(([key, nodesOfKey]): Entry => [key, compilation.field(named, nodesOfKey, subject, row)]),
    present: present === undefined ? undefined : row.read(present),
  });
  if (isObjectType(named)) return object(named.name);
  const kinds = compilation
    .possibleTypes(named)
    .map((each) => ({ object: each, selected: compilation.chosen(each, nodes) }));
  // If all kinds read the same, the kind need not be known: that costs a look at each label.
  const isAlike = (kind: Kind) =>
    kind.selected.size === common.size &&
    [...kind.selected].every(([key, each]) => isShared(named, common, kind, key, each));
  if (isNonNullType(type) && kinds.every(isAlike)) return object(kinds[0]!.object.name);
  return compileKinds(compilation, { named, common, kinds, nullable: !isNonNullType(type) }, subject, row);
}

/** Whether a field means the same on the kind as on the interface: selected by the same nodes, read in the same way. */
function isShared(named: Composite, common: Selected, { object }: Kind, key: string, nodes: Nodes): boolean {
  const name = nodes[0].name.value;
  const onInterface = isInterfaceType(named) ? named.getFields()[name] : undefined;
  return common.get(key)?.length === nodes.length && readsAlike(onInterface, object.getFields()[name]!);
}

interface Abstract {
  readonly named: Composite;
  readonly common: Selected;
  readonly kinds: readonly Kind[];
  readonly nullable: boolean;
}

/** Objects of several kinds: what they share is in the row, what only some have in a row of those kinds' own. */
function compileKinds(
  compilation: Compilation,
  { named, common, kinds, nullable }: Abstract,
  subject: Expression,
  row: Row,
): Shape {
  const tag = row.read(cypher`labels(${subject})`);
  const shared = new Map<string, Shape>();
  const parts: Part[] = [];
  const found = kinds.map((kind) => ({
    kind,
    entries: [...kind.selected].map(([key, nodes]) => [key, entry(kind, key, nodes)] as const),
  }));

  // What the same kinds have, whatever of it is selected, is one row; rows of kinds that differ share a column.
  const rows = new Map(parts.map(({ object, kinds: names }) => [String(names), { object, names, own: new Row() }]));
  const shapes = new Map(
    parts.map((part) => {
      const { own } = rows.get(String(part.kinds))!;
      return [part, compilation.field(part.object, part.nodes, subject, own, part.kinds)];
    }),
  );
  const columns = new Map<string, number>();
  for (const together of disjoint([...rows.values()].filter(({ own }) => own.columns.length))) {
    const cases = together.map(
      (each) => cypher`WHEN ${isOneOf(compilation, subject, each)} THEN ${list(each.own.columns)}`,
    );
    const column = row.read(cypher`CASE ${join(cases, ' ')} END`);
    for (const each of together) columns.set(String(each.names), column);
  }
  const entriesOf = (entries: (typeof found)[number]['entries']) =>
    entries.map(([key, { part, shape }]): KindEntry => {
      if (!part) return [key, shape, OWN_ROW];
      return [key, shapes.get(part)!, columns.get(String(part.kinds)) ?? OWN_ROW];
    });
  return {
    of: 'kinds',
    tag,
    nullable,
    kinds: new Map(found.map(({ kind, entries }) => [kind.object.name, entriesOf(entries)])),
  };

  /** The shape of an entry that the row itself holds, or the part that it is. */
  function entry(
    kind: Kind,
    key: string,
    nodes: Nodes,
  ): { shape: Shape; part?: never } | { part: Part; shape?: never } {
    if (nodes[0].name.value === '__typename') return { shape: { of: 'constant', value: kind.object.name } };
    if (isShared(named, common, kind, key, nodes)) {
      const shape = shared.get(key) ?? compilation.field(named, nodes, subject, row);
      shared.set(key, shape);
      return { shape };
    }
    const known = parts.find((each) => isPartOf(each, kind.object, nodes));
    const part = known ?? { object: kind.object, nodes, kinds: [] };
    if (!known) parts.push(part);
    part.kinds.push(kind.object.name);
    return { part };
  }
}

/** Whether a subject is of one of the kinds: by one label if an interface has just these, as nodes have its name too. */
function isOneOf(
  compilation: Compilation,
  subject: Expression,
  { object, names }: { readonly object: GraphQLObjectType; readonly names: readonly string[] },
): Cypher {
  const exact = object.getInterfaces().find((each) => {
    const all = compilation.possibleTypes(each);
    return all.length === names.length && all.every(({ name }) => names.includes(name));
  });
  const labels = exact ? [exact.name] : names;
  return join(
    labels.map((label) => cypher`${subject}:${identifier(label)}`),
    ' OR ',
  );
}

/** Whether a kind has that part: the same nodes select it there, and it is read alike. */
function isPartOf(part: Part, object: GraphQLObjectType, nodes: Nodes): boolean {
  if (part.nodes.length !== nodes.length || part.nodes.some((node, at) => node !== nodes[at])) return false;
  const definition = object.getFields()[nodes[0].name.value]!;
  return (
    readsAlike(part.object.getFields()[definition.name], definition) &&
    declaringType(part.object, definition) === declaringType(object, definition)
  );
}

/** Groups in which no two members share a kind. */
function disjoint<T extends { readonly names: readonly string[] }>(all: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const one of all) {
    const group = groups.find((each) => each.every(({ names }) => names.every((name) => !one.names.includes(name))));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}
