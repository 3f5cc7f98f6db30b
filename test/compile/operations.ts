import {
  astFromValue,
  doTypesOverlap,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  parse,
  print,
  visit,
  Kind,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { Random } from './random.ts';
import { valueFor, type Values } from './values.ts';

export interface Operation {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Arguments of a page; which go together is decided in one place. */
const PAGING = new Set(['first', 'last', 'after', 'before']);
/** Connections have response keys of this form, so that a cursor's path tells where it belongs. */
export const CONNECTION_KEY = /^c\d+$/;

/** Makes random operations that are valid for a schema. */
export class Operations {
  constructor(
    readonly schema: GraphQLSchema,
    readonly random: Random,
    readonly values: Values,
    /** Root fields to ask. */
    readonly roots: readonly string[],
  ) {}

  next(): Operation {
    return new Draft(this).operation();
  }

  /** The same operation with other values of its variables: the same statements. */
  varied({ text, variables }: Operation): Operation {
    const { random, schema, values } = this;
    const others: Record<string, unknown> = { ...variables };
    visit(parse(text), {
      Field(node) {
        for (const { name, value } of node.arguments ?? []) {
          if (value.kind !== Kind.VARIABLE || (variables[value.name.value] ?? null) === null) continue;
          const arg = fieldNamed(schema, node.name.value, name.value);
          if (!PAGING.has(name.value))
            others[value.name.value] = valueFor(random, values, name.value, node.name.value, arg.type);
        }
      },
    });
    return { text, variables: others };
  }

  /** The same operation with a cursor given to one of its connections. */
  turned({ text, variables }: Operation, key: string, cursor: string): Operation {
    const { random } = this;
    const isVariable = random.once(2);
    let isBackward = false;
    const document = visit(parse(text), {
      Field(node) {
        if (node.alias?.value !== key) return undefined;
        const isTimeline = node.name.value === 'timeline';
        const isLast = node.arguments?.some(({ name }) => name.value === 'last') ?? false;
        isBackward = isTimeline && (isLast ? !random.once(4) : random.once(4));
        const value = isVariable
          ? ({
              kind: Kind.VARIABLE,
              name: { kind: Kind.NAME, value: 'cursor' },
            } as const)
          : ({ kind: Kind.STRING, value: cursor } as const);
        const kept = (node.arguments ?? []).filter(({ name }) => name.value !== 'after' && name.value !== 'before');
        const given = {
          kind: Kind.ARGUMENT,
          name: { kind: Kind.NAME, value: isBackward ? 'before' : 'after' },
          value,
        } as const;
        return { ...node, arguments: [...kept, given] };
      },
    });
    const turnedText = print(document);
    if (!isVariable) return { text: turnedText, variables };
    const head = turnedText.startsWith('query Random(')
      ? 'query Random($cursor: String, '
      : 'query Random($cursor: String) ';
    return {
      text: turnedText.replace(/^query Random[ (]/, head),
      variables: { ...variables, cursor },
    };
  }
}

/** One operation while it is made. */
class Draft {
  readonly #fragments: string[] = [];
  readonly #definitions: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  #keys = 0;
  #budget: number;
  readonly #of: Operations;

  constructor(of: Operations) {
    this.#of = of;
    this.#budget = 6 + of.random.below(30);
  }

  operation(): Operation {
    const { random, schema, roots } = this.#of;
    const query = schema.getQueryType()!;
    const parts = Array.from({ length: random.pick([1, 1, 1, 2, 3]) }, () =>
      this.#field(query, query.getFields()[random.pick(roots)]!, random.pick([2, 3, 4, 5])),
    );
    if (random.once(10)) parts.push(`k${this.#keys++}: __typename`);
    const head = this.#definitions.length ? `(${this.#definitions.join(', ')})` : '';
    const text = [`query Random${head} { ${parts.join(' ')} }`, ...this.#fragments].join('\n');
    return { text: print(parse(text)), variables: this.#variables };
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const { random } = this.#of;
    const parts: string[] = [];
    if (isObjectType(type) || isInterfaceType(type)) {
      const fields = Object.values(type.getFields()).filter(
        (field) => isLeafType(getNamedType(field.type)) || (depth > 0 && this.#budget > 0),
      );
      for (const field of fields.length ? random.some(fields, isPaged(type) ? 3 : 4) : [])
        parts.push(this.#field(type, field, depth - 1));
    }
    if (isPaged(type) && random.once(2))
      parts.push('pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { __typename }');
    const isAbstract = isAbstractType(type);
    for (let more = isAbstract ? random.below(4) : random.once(6) ? 1 : 0; more > 0; more--)
      parts.push(this.#fragment(type, depth));
    if (!parts.length || random.once(5)) parts.push(random.once(2) ? '__typename' : `k${this.#keys++}: __typename`);
    return `{ ${parts.join(' ')} }`;
  }

  /** A fragment on a type that some of these objects have: inline, named, or named and spread twice. */
  #fragment(type: GraphQLCompositeType, depth: number): string {
    const { random, schema } = this.#of;
    const fitting = Object.values(schema.getTypeMap()).filter(
      (each): each is GraphQLObjectType | GraphQLInterfaceType =>
        isCompositeType(each) && !each.name.startsWith('__') && doTypesOverlap(schema, type, each),
    );
    if (random.once(8)) return `...${this.#condition()} ${this.#selection(type, depth)}`;
    const on = random.pick(fitting);
    const body = this.#selection(on, depth);
    if (!random.once(3)) return `... on ${on.name}${this.#condition()} ${body}`;
    const name = `F${this.#keys++}`;
    this.#fragments.push(`fragment ${name} on ${on.name} ${body}`);
    return `...${name}${this.#condition()}${random.once(4) ? ` ...${name}` : ''}`;
  }

  #field(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, depth: number): string {
    const { random } = this.#of;
    this.#budget--;
    const named = getNamedType(field.type);
    const isConnection = isPaged(named);
    const given = field.args.length ? this.#arguments(type, field) : '';
    const number = this.#keys++;
    const key = isConnection ? `c${number}: ` : given || field.args.length || random.once(2) ? `k${number}: ` : '';
    const body = isLeafType(named) ? '' : ` ${this.#selection(named as GraphQLCompositeType, depth)}`;
    return `${key}${field.name}${given}${this.#condition()}${body}`;
  }

  #arguments(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): string {
    const { random, schema } = this.#of;
    const isRoot = type === schema.getQueryType();
    const others = field.args.filter(({ name }) => !PAGING.has(name));
    const given = others.filter((arg) => (isNonNullType(arg.type) && arg.defaultValue === undefined) || random.once(2));
    const paging = new Map<string, unknown>();
    // Of paths any of the shortest will do where one is asked for: the reference cannot tell which.
    const least = ['paths', 'links'].includes(field.name) ? 2 : 1;
    const size = isRoot ? random.pick([least, 2, 3, 5, 20, 500, null]) : random.pick([1, 1, 2, 3]);
    const isBackward = field.args.some(({ name }) => name === 'last') && random.once(3);
    if (isBackward || !isRoot || random.once(2)) paging.set(isBackward ? 'last' : 'first', size);
    // What is wrong in the arguments of a page refuses the whole root field, so it is asked for there alone.
    if (isRoot && random.once(25)) paging.set(random.pick(['first', 'last']), random.pick([0, -1, 501, null]));
    if (isRoot && random.once(25))
      paging.set(random.pick(['after', 'before']), random.pick(['rubbish', 'cnViYmlzaA', '', null]));
    const paged = field.args.filter(({ name }) => paging.has(name));
    const parts = [...given, ...paged].map((arg) => this.#argument(field, arg, paging.get(arg.name)));
    return parts.length ? `(${parts.join(', ')})` : '';
  }

  /** `name: value`, the value now and then as a variable: given, left to its default, left out, or null. */
  #argument(field: GraphQLField<unknown, unknown>, arg: GraphQLArgument, fixed?: unknown): string {
    const { random, values } = this.#of;
    const isRequired = isNonNullType(arg.type);
    const value =
      fixed !== undefined
        ? fixed
        : !isRequired && random.once(10)
          ? null
          : valueFor(random, values, arg.name, field.name, arg.type);
    const literal = (of: unknown) => print(astFromValue(of, arg.type) ?? { kind: Kind.NULL });
    // Cursors are put in and taken out where a page is turned.
    const isCursor = arg.name === 'after' || arg.name === 'before';
    if (isCursor || !random.once(3)) return `${arg.name}: ${literal(value)}`;
    const name = `v${this.#keys++}`;
    const way = isRequired ? 'given' : random.pick(['given', 'default', 'null', 'absent'] as const);
    this.#definitions.push(
      `$${name}: ${String(arg.type)}${way === 'default' && value !== null ? ` = ${literal(value)}` : ''}`,
    );
    if (way === 'given') this.#variables[name] = value;
    if (way === 'null') this.#variables[name] = null;
    return `${arg.name}: $${name}`;
  }

  #condition(): string {
    const { random } = this.#of;
    if (!random.once(8)) return '';
    const isOn = !random.once(3);
    const directive = random.pick(['skip', 'include']);
    const value = directive === 'skip' ? !isOn : isOn;
    if (random.once(2)) return ` @${directive}(if: ${value})`;
    const name = `v${this.#keys++}`;
    this.#definitions.push(`$${name}: Boolean${random.once(2) ? '!' : ` = ${value}`}`);
    if (this.#definitions.at(-1)!.endsWith('!')) this.#variables[name] = value;
    return ` @${directive}(if: $${name})`;
  }
}

/** An argument of any field of these names: their type is the same wherever they stand. */
function fieldNamed(schema: GraphQLSchema, field: string, argument: string): GraphQLArgument {
  return Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => type.getFields()[field]?.args ?? [])
    .find(({ name }) => name === argument)!;
}

const isPaged = (type: unknown): boolean => isObjectType(type) && type.name.endsWith('Connection');
