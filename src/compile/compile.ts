import {
  getNamedType,
  GraphQLNonNull,
  getNullableType,
  isAbstractType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { areConstant, argsView, argumentsOf } from './arguments.ts';
import { BadInput } from './bad-input.ts';
import { collect, type Operation, type Selected } from './collect-fields.ts';
import { keysetClauses, rankedClauses } from './page-clauses.ts';
import { preparePage } from './page.ts';
import { plain, strict, type Read } from './reader.ts';
import { OWN_NAME, type Args, type Arguments, type Keyset, type Ranked, type Reading } from './projection.ts';
import { Row, rows } from './row.ts';
import { dense, namedIn, onlyNamed } from './statement-text.ts';
import { OWN_ROW, type Entry, type KindEntry, type PageEntry, type PageFacts, type Shape } from './shape.ts';

/** One root field as one Cypher statement and the way back from its row to the answer. */
export interface Plan {
  /** Returns one row: `row`, a list, and `current`, the version that the data set points to. */
  readonly text: string;
  /**
   * What the statement's parameters but `version` and `dataset` are made of: the prepared arguments of each field that has some,
   * by the name of the parameter.
   * @throws GraphQLError for arguments that no page can have.
   */
  parameters(variables: Arguments, version: string): Record<string, Arguments>;
  /** The statement as it is sent: the text without the blanks that are for readers, and of the parameters only what it names. */
  sent(parameters: Readonly<Record<string, Arguments>>): { text: string; parameters: Record<string, Arguments> };
  /** Those parameters and what has to be found first; `run` is given statements with their parameters but `version` and `dataset`. Null where nothing has to. */
  readonly search: ((parameters: Record<string, Arguments>, run: Run) => Promise<Record<string, Arguments>>) | null;
  /** The final data of the field. */
  readonly strict: Read;
  /** The same tree as graphql-js wants it, nothing checked. */
  readonly plain: Read;
}

/** A field that is selected of some kinds of an abstract type, which all read it alike. */
interface Part {
  /** One of the kinds. */
  readonly object: GraphQLObjectType;
  readonly nodes: Nodes;
  readonly kinds: string[];
}

/** One relationship from what is known, and no condition. */
const ONE_STEP = /^MATCH \(\w+\)<?-\[:[A-Z_]+\]->?\(\w+\)$/;

type Run = (text: string, parameters: Record<string, Arguments>) => Promise<Record<string, unknown>[]>;
type Search = (parameters: Record<string, Arguments>, run: Run) => Promise<Arguments>;
type Composite = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;
type Nodes = readonly [FieldNode, ...FieldNode[]];

/** The field whose page it is, for its cursors, and whether one row more than asked for is read. */
interface Paging {
  readonly of: string;
  readonly tellsOfMore: boolean;
}

const CURRENT =
  'COLLECT { MATCH (pointer:Pointer {dataset: $dataset}) WHERE pointer.version IS NOT NULL RETURN pointer.version } AS current';

/** How a field of the schema is read. */
export function readingOf(field: Field): Reading | undefined {
  return field.extensions['cypher'] as Reading | undefined;
}

/** Fields of a statement. What fragments select for kinds that read it differently is read once for each: nested, that multiplies. */
const FIELDS = 2_000;

/**
 * Compiles one root field with its selection; see docs/read-kernel.md.
 * @throws BadInput where it would have more fields than a statement may have.
 */
export function compile(query: GraphQLObjectType, nodes: Nodes, operation: Operation): Plan {
  const { schema } = operation;
  const bound: { parameter: string; args: (variables: Arguments) => Arguments; page: Paging | undefined }[] = [];
  const searches: { parameter: string; search: Search }[] = [];
  const counts: Record<string, number> = {};
  let fieldCount = 0;
  const root = new Row();
  const shape = field(query, nodes, '', root);
  let lenient: Read | undefined;
  const text = `RETURN ${root} AS row,\n${CURRENT}`;
  const line = dense(text);
  const ofText = namedIn(line);
  return {
    text,
    sent: (parameters) => ({ text: line, parameters: onlyNamed(parameters, ofText) }),
    parameters: (variables, version) =>
      Object.fromEntries(
        bound.map(({ parameter, args, page }) => {
          const given = args(variables);
          return [parameter, page === undefined ? given : preparePage(page.of, given, version, page.tellsOfMore)];
        }),
      ),
    search: searches.length > 0 ? searched : null,
    strict: strict(shape),
    plain: (row, frame) => (lenient ??= plain(shape))(row, frame),
  };

  async function searched(parameters: Record<string, Arguments>, run: Run): Promise<Record<string, Arguments>> {
    const found = { ...parameters };
    for (const { parameter, search } of searches)
      found[parameter] = { ...found[parameter], ...(await search(found, run)) };
    return found;
  }

  function fresh(prefix: string): string {
    counts[prefix] = (counts[prefix] ?? 0) + 1;
    return `${prefix}${counts[prefix]}`;
  }

  /** Adds what the field needs to the row and says where to find it; `kinds` are what the subject may be, where that is not all of the type. */
  function field(type: Composite, of: Nodes, subject: string, row: Row, kinds?: readonly string[]): Shape {
    const name = of[0].name.value;
    if (name === '__typename') return { of: 'constant', value: type.name };
    if (++fieldCount > FIELDS)
      throw new BadInput(
        `more than ${FIELDS} fields, those of each kind counted: expected fewer fragments inside one another`,
      );
    const definition = type.getFields()[name]!;
    const { value, then, search, related, connected, within, taken = {}, derived } = readingOf(definition)!;
    if (connected) {
      const ofKinds = kinds ?? possibleTypes(type).map((each) => each.name);
      return connection(type, definition, of, (found, args) => connected(subject, found, args, ofKinds), row);
    }
    if (within) {
      const inner = within(subject);
      return select(definition.type, of, inner, row, isNonNullType(definition.type) ? undefined : inner);
    }
    const { parameter, args } = bind(definition, of);
    if (search) searches.push({ parameter: parameter!, search: searchWith(search, parameter!, args) });
    if (related) {
      const nearby = taken.near && near(definition.type, of, taken.near(subject), row);
      if (nearby) return nearby;
      const found = fresh('n');
      const nearbyEach = taken.nearEach && nearEach(definition.type, of, taken.nearEach(subject, found), found, row);
      if (nearbyEach) return nearbyEach;
      const clauses = related(subject, found, args);
      const isList = isListType(getNullableType(definition.type));
      // What each has one of is read with it, not by a subquery for each.
      if (row.joins && isNonNullType(definition.type) && !isList && !taken.refusal && ONE_STEP.test(clauses)) {
        row.joins.push(`OPTIONAL ${clauses}`);
        return select(definition.type, of, found, row);
      }
      const inner = new Row([]);
      // A row that was found holds something, even where the field may find none.
      const item = select(isList ? itemType(definition.type) : present(definition.type), of, found, inner);
      const order = taken.order?.(found).map((each) => inner.read(each));
      const whole = inner.isDerived ? row.read(taken.whole!(subject)) : undefined;
      const refusal = taken.refusal && {
        column: inner.read(taken.refusal.value(found)),
        message: taken.refusal.message,
        args: parameter,
      };
      const column = row.read(rows(clauses, inner, found));
      return isList
        ? { of: 'list', column, item, order, whole }
        : { of: 'one', column, item, nullable: !isNonNullType(definition.type), refusal };
    }
    const column = row.read(value!(subject, args).replace(OWN_NAME, definition.name));
    if (derived) row.isDerived = true;
    return { of: 'leaf', column, type: definition.type, then, args: parameter, derived };
  }

  /** What the row tells of an object that stands elsewhere; nothing where more than its id and type are selected. */
  function near(type: GraphQLOutputType, of: Nodes, known: { id: string; type: string }, row: Row): Shape | undefined {
    const named = getNamedType(type) as Composite;
    const possible = possibleTypes(named);
    const kinds = new Map<string, KindEntry[]>();
    for (const object of possible) {
      const entries: KindEntry[] = [];
      for (const [key, [node]] of chosen(object, of)) {
        if (node.name.value === '__typename') entries.push([key, { of: 'constant', value: object.name }, OWN_ROW]);
        else if (node.name.value === 'id')
          entries.push([
            key,
            { of: 'leaf', column: row.read(known.id), type: object.getFields()['id']!.type },
            OWN_ROW,
          ]);
        else return undefined;
      }
      kinds.set(object.name, entries);
    }
    const [one = [], ...others] = [...kinds.values()];
    const isSame = (entries: readonly KindEntry[]) =>
      entries.length === one.length && entries.every(([key, each], at) => each.of === 'leaf' && key === one[at]![0]);
    // Where all kinds are told alike, of which one it is need not be asked.
    if (isNonNullType(type) && [one, ...others].every(isSame))
      return { of: 'object', type: possible[0]!.name, entries: one.map(([key, each]) => [key, each]) };
    return { of: 'kinds', tag: row.read(known.type), nullable: !isNonNullType(type), kinds };
  }

  /** The same for a list. */
  function nearEach(
    type: GraphQLOutputType,
    of: Nodes,
    { list, ...known }: { list: string; id: string; type: string },
    found: string,
    row: Row,
  ): Shape | undefined {
    const inner = new Row();
    const item = near(itemType(type), of, known, inner);
    return item && { of: 'list', column: row.read(`[${found} IN ${list} | ${inner}]`), item };
  }

  /** An object; for an interface what all kinds share is read once and what one kind has only for that kind. */
  function select(type: GraphQLOutputType, of: Nodes, subject: string, row: Row, present?: string): Shape {
    const named = getNamedType(type) as Composite;
    if (isObjectType(named)) {
      const entries = [...chosen(named, of)].map(([key, nodesOfKey]): Entry => [
        key,
        field(named, nodesOfKey, subject, row),
      ]);
      return {
        of: 'object',
        type: named.name,
        entries,
        present: present === undefined ? undefined : row.read(present),
      };
    }
    if (!isAbstractType(named)) throw new Error(`${named} needs no selection`);
    const possible = schema.getPossibleTypes(named);
    const common = chosen(named, of);
    // Where all kinds are read alike, of which one it is need not be asked: that costs a look at each label.
    if (isNonNullType(type) && possible.every(isAlike)) {
      const entries = [...common].map(([key, nodesOfKey]): Entry => [key, field(named, nodesOfKey, subject, row)]);
      return { of: 'object', type: possible[0]!.name, entries };
    }
    const tag = row.read(`labels(${subject})`);
    const shared = new Map<string, Shape>();
    const parts: Part[] = [];
    const found = possible.map((object) => ({
      name: object.name,
      entries: [...chosen(object, of)].map(([key, nodesOfKey]) => entryOf(object, key, nodesOfKey)),
    }));
    // What the same kinds have, whatever of it is selected, is one row; rows of kinds that differ share a column.
    const rowsOf = new Map(parts.map(({ object, kinds }) => [String(kinds), { object, kinds, own: new Row() }]));
    const shapes = new Map(
      parts.map((part) => [
        part,
        field(part.object, part.nodes, subject, rowsOf.get(String(part.kinds))!.own, part.kinds),
      ]),
    );
    const columns = new Map<string, number>();
    for (const together of apart([...rowsOf.values()].filter(({ own }) => own.columns.length))) {
      const cases = together.map((each) => `WHEN ${isOneOf(each)} THEN ${each.own}`);
      const column = row.read(`CASE ${cases.join(' ')} END`);
      for (const each of together) columns.set(String(each.kinds), column);
    }
    const kinds = new Map(found.map(({ name, entries }) => [name, entries.map((entry) => entry())]));
    return { of: 'kinds', tag, nullable: !isNonNullType(type), kinds };

    /** Whether the subject is of one of the kinds: by one label where an interface has just these, as nodes have its name too. */
    function isOneOf({ object, kinds: names }: Pick<Part, 'object' | 'kinds'>): string {
      const whole = object.getInterfaces().find((each) => {
        const all = schema.getPossibleTypes(each);
        return all.length === names.length && all.every(({ name }) => names.includes(name));
      });
      return (whole ? [whole.name] : names).map((name) => `${subject}:${name}`).join(' OR ');
    }

    /** The entry of a kind, once all parts have been read. */
    function entryOf(object: GraphQLObjectType, key: string, nodesOfKey: Nodes): () => KindEntry {
      if (nodesOfKey[0].name.value === '__typename')
        return () => [key, { of: 'constant', value: object.name }, OWN_ROW];
      if (isShared(object, key, nodesOfKey)) {
        if (!shared.has(key)) shared.set(key, field(named, nodesOfKey, subject, row));
        return () => [key, shared.get(key)!, OWN_ROW];
      }
      const known = parts.find((each) => isPartOf(each, object, nodesOfKey));
      const part = known ?? { object, nodes: nodesOfKey, kinds: [] };
      if (!known) parts.push(part);
      part.kinds.push(object.name);
      return () => [key, shapes.get(part)!, columns.get(String(part.kinds)) ?? OWN_ROW];
    }

    function isAlike(object: GraphQLObjectType): boolean {
      const own = [...chosen(object, of)];
      return own.length === common.size && own.every(([key, nodesOfKey]) => isShared(object, key, nodesOfKey));
    }

    /** Whether the field means the same on the kind as on the interface: chosen by the same nodes, read the same way. */
    function isShared(object: GraphQLObjectType, key: string, nodesOfKey: Nodes): boolean {
      const name = nodesOfKey[0].name.value;
      const onInterface = isInterfaceType(named) ? named.getFields()[name] : undefined;
      return common.get(key)?.length === nodesOfKey.length && readsAlike(onInterface, object.getFields()[name]!);
    }
  }

  /** A connection: `edges`, `nodes` and `pageInfo` share one page of rows, whatever their aliases; totalCount is counted only when selected. */
  function connection(
    parent: Composite,
    definition: Field,
    of: Nodes,
    connected: (found: string, args: Args) => Keyset | Ranked,
    row: Row,
  ): Shape {
    const type = getNamedType(definition.type) as GraphQLObjectType;
    const asked = partsOf(type, of);
    const tellsOfMore = asked.has('hasNextPage') || asked.has('hasPreviousPage');
    const hasCursors = ['cursor', 'startCursor', 'endCursor'].some((each) => asked.has(each));
    const { parameter, args } = bind(definition, of, {
      of: `${declaring(parent, definition)}.${definition.name}`,
      tellsOfMore,
    });
    const found = fresh('n');
    const inner = new Row([]);
    const pattern = connected(found, args);
    const { clauses, total } =
      'match' in pattern ? keysetClauses(pattern, found, args) : rankedClauses(pattern, found, args);
    const position = 'match' in pattern && hasCursors ? inner.read(pattern.sort) : -1;
    const selected = [...chosen(type, of)];
    const entries = selected.map(([key, nodesOfKey]): PageEntry => {
      switch (nodesOfKey[0].name.value) {
        case 'nodes':
          return { key, of: 'rows', item: select(itemType(type.getFields()['nodes']!.type), nodesOfKey, found, inner) };
        case 'edges':
          return edges(key, nodesOfKey);
        case 'pageInfo':
          return pageInfo(key, nodesOfKey);
        case 'totalCount': {
          const column = row.read(total);
          return { key, of: 'whole', shape: { of: 'leaf', column, type: type.getFields()['totalCount']!.type } };
        }
        default:
          return { key, of: 'whole', shape: { of: 'constant', value: type.name } };
      }
    });
    const needsRows = entries.some((entry) => entry.of !== 'whole');
    return {
      of: 'page',
      type: type.name,
      column: needsRows ? row.read(rows(clauses, inner, found)) : -1,
      args: parameter!,
      position,
      entries,
    };

    function edges(key: string, nodesOfKey: Nodes): PageEntry {
      const edge = getNamedType(type.getFields()['edges']!.type) as GraphQLObjectType;
      const parts = [...chosen(edge, nodesOfKey)].map(([part, partNodes]): readonly [string, Shape | 'cursor'] => {
        const name = partNodes[0].name.value;
        if (name === 'cursor') return [part, 'cursor'];
        if (name === 'node') return [part, select(edge.getFields()['node']!.type, partNodes, found, inner)];
        return [part, field(edge, partNodes, found, inner)];
      });
      return { key, of: 'edges', type: edge.name, entries: parts };
    }

    function pageInfo(key: string, nodesOfKey: Nodes): PageEntry {
      const info = getNamedType(type.getFields()['pageInfo']!.type) as GraphQLObjectType;
      const fields = [...chosen(info, nodesOfKey)].map(
        ([part, [node]]) => [part, node.name.value as keyof PageFacts | '__typename'] as const,
      );
      return { key, of: 'pageInfo', type: info.name, fields };
    }
  }

  /** What is selected of a connection's edges and of its pageInfo: only then is it read. */
  function partsOf(type: GraphQLObjectType, of: Nodes): Set<string> {
    const selected = [...chosen(type, of).values()];
    const inner = selected.flatMap((part) => {
      const { name } = part[0];
      const parts = getNamedType(type.getFields()[name.value]?.type);
      return ['edges', 'pageInfo'].includes(name.value) ? [...chosen(parts as GraphQLObjectType, part).values()] : [];
    });
    return new Set(inner.map(([each]) => each.name.value));
  }

  /** The parameter that will hold the field's arguments, and the view of them on which the text may depend. */
  function bind(definition: Field, of: Nodes, page?: Paging): { parameter: string | undefined; args: Args } {
    const [node] = of;
    const values = argumentsOf(definition, node, operation.variables);
    // Few ask, and it is another walk over what is selected.
    const selects = (name: string) => {
      const type = getNamedType(definition.type);
      if (!isObjectType(type)) return false;
      const isChosen = [...chosen(type, of).values()].some(([each]) => each.name.value === name);
      return isChosen || (page !== undefined && partsOf(type, of).has(name));
    };
    if (!definition.args.length) return { parameter: undefined, args: argsView('', values, selects) };
    const parameter = fresh('args');
    bound.push({ parameter, args: prepared(definition, node), page });
    return { parameter, args: argsView(`$${parameter}`, values, selects) };
  }

  function possibleTypes(type: Composite): readonly GraphQLObjectType[] {
    return isObjectType(type) ? [type] : schema.getPossibleTypes(type);
  }

  function chosen(type: Composite, of: Nodes): Selected {
    return collect(
      operation,
      type,
      of.map(({ selectionSet }) => selectionSet),
    );
  }
}

/** A field's arguments as its statement needs them; those that are the same in every request are worked out once. */
function prepared(definition: Field, node: FieldNode): (variables: Arguments) => Arguments {
  const read = (variables: Arguments) => {
    const given = argumentsOf(definition, node, variables);
    return readingOf(definition)?.prepare?.(given as never) ?? given;
  };
  if (!areConstant(node)) return read;
  let once: Arguments | undefined;
  return (variables) => (once ??= read(variables));
}

/** A search whose statements see the arguments under the parameter that their text names. */
function searchWith(search: NonNullable<Reading['search']>, parameter: string, args: Args): Search {
  return (parameters, run) =>
    search(args, parameters[parameter] as never, (text, more) =>
      run(text, { [parameter]: { ...parameters[parameter], ...more } }),
    );
}

/** The type whose field it is: the interface that it comes from, so that a cursor holds however its object was reached. */
function declaring(type: Composite, field: Field): string {
  const from = type.getInterfaces().filter((each) => readsAlike(each.getFields()[field.name], field));
  const first = from.find((each) => !each.getInterfaces().some((other) => from.includes(other)));
  return (first ?? type).name;
}

/** Groups of which no two members have a kind in common. */
function apart<T extends { readonly kinds: readonly string[] }>(all: readonly T[]): T[][] {
  const groups: T[][] = [];
  for (const one of all) {
    const group = groups.find((each) => each.every(({ kinds }) => kinds.every((kind) => !one.kinds.includes(kind))));
    if (group) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Whether a kind has that part: the same nodes choose it there, and it is read alike. */
function isPartOf(part: Part, object: GraphQLObjectType, nodes: Nodes): boolean {
  if (part.nodes.length !== nodes.length || part.nodes.some((node, at) => node !== nodes[at])) return false;
  const definition = object.getFields()[nodes[0].name.value]!;
  return (
    readsAlike(part.object.getFields()[definition.name], definition) &&
    declaring(part.object, definition) === declaring(object, definition)
  );
}

function readsAlike(one: Field | undefined, other: Field): boolean {
  return one !== undefined && readingOf(one) === readingOf(other) && String(one.type) === String(other.type);
}

const present = (type: GraphQLOutputType) => new GraphQLNonNull(getNullableType(type));

function itemType(type: GraphQLOutputType): GraphQLOutputType {
  const list = getNullableType(type);
  return isListType(list) ? list.ofType : type;
}
