import { GraphQLEnumType, GraphQLInputObjectType, GraphQLList, GraphQLNonNull, type GraphQLInputType } from 'graphql';
import { FIRST_DAY, formatDay, LAST_DAY, parseDay, type Day } from '../../src/edtf/day.ts';
import { dayText, type Graph } from '../reference/graph.ts';
import type { Random } from './random.ts';

/** What arguments may be, taken from a graph so that most of them find something. */
export interface Values {
  /** Ids by label. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
  readonly days: readonly string[];
  readonly words: readonly string[];
  readonly roles: readonly string[];
  readonly paragraphs: readonly number[];
  /** For search. */
  readonly queries: readonly string[];
}

const UNKNOWN = ['person/nobody', 'event/', '', 'Ω"\\'];
const OUTER_DAYS = ['-9999-01-01', '-0001-12-31', '0000-02-29', '0001-01-01', '1970-01-01', '2020-02-29', '9999-12-31'];

export function valuesOf({ things }: Graph): Values {
  const ids = new Map<string, string[]>();
  for (const { labels, id } of things) for (const label of labels) ids.set(label, [...(ids.get(label) ?? []), id]);
  const property = <T>(name: string) => [
    ...new Set(
      things.map((thing) => thing.get<T>(name)).filter((value): value is NonNullable<typeof value> => value !== null),
    ),
  ];
  const bounds = ['fromMin', 'fromMax', 'toMin', 'toMax', 'knownFrom', 'knownUntil'].flatMap((name) =>
    property<Day>(name).flatMap((day) => dayText(day) ?? []),
  );
  const texts = (name: string) => [...new Set(things.flatMap((thing) => thing.text(name) ?? []))];
  const names = texts('name');
  const parts = [...names, ...texts('statement')].flatMap((text) => text.split(' '));
  return {
    ids,
    days: [...new Set([...bounds, ...bounds.flatMap(neighbours), ...OUTER_DAYS])],
    words: [...parts, ...parts.map((word) => beginning(word, 3)), 'Казахстан', 'ӨЗЕН', "'", '', 'no such word', 'a b'],
    roles: [...property<string>('role'), 'no such role'],
    paragraphs: [...property<number>('paragraph'), 0, 999],
    queries: [...new Set(names.flatMap((name) => [name, name.split(' ')[0]!, beginning(name, 2)]))]
      .slice(0, 40)
      .concat(['', '?', 'no such name']),
  };
}

/** The days beside a day, of those that can be asked about. */
function neighbours(text: string): string[] {
  const day = parseDay(text)!;
  return [day - 1, day + 1].filter((each) => each >= FIRST_DAY && each <= LAST_DAY).map(formatDay);
}

/** Labels whose ids an argument most likely takes. */
const LABELS: Readonly<Record<string, string>> = {
  actor: 'Actor',
  actors: 'Actor',
  saidBy: 'Actor',
  event: 'Event',
  places: 'Place',
  post: 'Post',
  posts: 'Post',
  rule: 'Rule',
  claim: 'Claim',
  source: 'Source',
  about: 'Entity',
  around: 'Entity',
  from: 'Entity',
  to: 'Entity',
};

/** A value for an argument or an input field, as JSON has it; `of` is the name of the field that has it. */
export function valueFor(random: Random, values: Values, name: string, of: string, type: GraphQLInputType): unknown {
  if (type instanceof GraphQLNonNull) return valueFor(random, values, name, of, type.ofType);
  if (type instanceof GraphQLList) {
    const item = () => valueFor(random, values, name, of, type.ofType);
    return Array.from({ length: random.pick([0, 1, 1, 2, 3]) }, item);
  }
  if (type instanceof GraphQLEnumType) return random.pick(type.getValues()).name;
  if (type instanceof GraphQLInputObjectType) {
    const fields = Object.values(type.getFields()).filter(() => random.once(4));
    return Object.fromEntries(
      fields.map((field) => [
        field.name,
        random.once(8) ? null : valueFor(random, values, field.name, name, field.type),
      ]),
    );
  }
  switch (type.name) {
    case 'Date':
      return random.pick(values.days);
    case 'Boolean':
      return random.once(2);
    case 'Int':
      return name === 'paragraph' ? random.pick(values.paragraphs) : random.pick([1, 1, 2, 3]);
    case 'ID': {
      const label = LABELS[name] ?? LABELS[of] ?? 'Node';
      return random.pick(random.once(8) ? UNKNOWN : (values.ids.get(random.once(8) ? 'Node' : label) ?? UNKNOWN));
    }
    default:
      if (name === 'language') return random.pick(['en', 'ru', 'kk', 'KK-Cyrl', 'ru-RU', 'kk-Latn-KZ', 'de', 'x-ru']);
      if (name === 'query') return random.pick(values.queries);
      return random.pick(name === 'roles' ? values.roles : values.words);
  }
}

/** The first characters of a text; none is cut in two, which no document could hold. */
function beginning(text: string, length: number): string {
  return Array.from(text).slice(0, length).join('');
}
