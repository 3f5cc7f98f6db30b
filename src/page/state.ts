import { formatDay, typedDay, type Day } from './days.ts';
import { languageFor, type Language } from '../messages/languages.ts';
import type { Place } from '../messages/views.ts';

/** A preset of the timeline's window. */
export type Zoom = 'decades' | 'main' | 'months' | 'days' | 'day';
/** How the timeline or the network is shown. */
export type ViewMode = 'chart' | 'table';

/** What a view shows; its place is the path of a URL, all else its query. Null means the data set's default, or none. */
export interface ViewState extends Place {
  /** The day that is shown. */
  readonly at: Day | null;
  /** Show only what had been published by this day. */
  readonly known: Day | null;
  /** A preset of the timeline's window; null where `from` and `to` set it. */
  readonly zoom: Zoom | null;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Kinds of event to show; empty: all. */
  readonly kinds: readonly string[];
  /** Whether lanes are themes or kinds of event. */
  readonly lanes: 'theme' | 'kind';
  /** Id of the claim or entity whose evidence is open. */
  readonly selected: string | null;
  /** Id of the event across which the network is compared. */
  readonly comparedEvent: string | null;
  /** Id of the entity that the network is centred on. */
  readonly around: string | null;
  /** Which relations the network has: offices and ties, or events and influences too. */
  readonly relations: 'core' | 'all';
  /** Types of entities that the network has beside events; empty: persons, posts, parties, institutions and groups. */
  readonly types: readonly string[];
  /** Id of the post whose succession is shown. */
  readonly post: string | null;
  /** Which step of a story is shown, from 1. */
  readonly step: number | null;
  readonly timelineMode: ViewMode;
  readonly networkMode: ViewMode;
  /** null: that of the element, or of the page around it. */
  readonly lang: Language | null;
  readonly theme: 'light' | 'dark' | null;
  /** The version of the data set that the view was made with. */
  readonly version: string | null;
}

export const initialState: ViewState = {
  page: 'overview',
  item: null,
  at: null,
  known: null,
  zoom: 'main',
  from: null,
  to: null,
  kinds: [],
  lanes: 'theme',
  selected: null,
  comparedEvent: null,
  around: null,
  relations: 'core',
  types: [],
  post: null,
  step: null,
  timelineMode: 'chart',
  networkMode: 'chart',
  lang: null,
  theme: null,
  version: null,
};

const ID = /^[a-z][a-z0-9-]{0,40}\/[\p{L}\p{N}._~-]{1,200}$/u;
const VERSION = /^[\w.-]{1,64}$/;

/** How a part of the state stands in a URL. */
interface Parameter<T> {
  readonly name: string;
  /** Undefined for a text that means nothing, which is ignored. */
  read(text: string): T | undefined;
  write(value: T): string;
}

const parameter = <T>(name: string, read: (text: string) => T | undefined): Parameter<T> => ({
  name,
  read,
  write: String,
});

const readId = (text: string) => (ID.test(text) ? text : undefined);
/** A day, written as ISO 8601 has it. */
const dayParameter = (name: string): Parameter<Day> => ({
  name,
  read: (text) => typedDay(text) ?? undefined,
  write: formatDay,
});

const oneOf =
  <T extends string>(...values: readonly T[]) =>
  (text: string) =>
    values.find((value) => value === text);

/** The values of an enum of the API, with commas between them. */
const enumValues = (text: string) => text.split(',').filter((value) => /^[A-Z_]{1,30}$/.test(value));

/** A parameter whose values are written as short codes. */
function coded<T extends string>(name: string, codes: Readonly<Record<T, string>>): Parameter<T> {
  const values = Object.keys(codes) as T[];
  return {
    name,
    read: (text) => values.find((value) => codes[value] === text),
    write: (value) => codes[value],
  };
}

const modes = { chart: 'p', table: 't' } as const;

/** In the order in which a URL has them. */
const parameters: { readonly [K in Exclude<keyof ViewState, keyof Place>]: Parameter<NonNullable<ViewState[K]>> } = {
  at: dayParameter('at'),
  known: dayParameter('known'),
  zoom: coded('z', { decades: 'd', main: 'y', months: 'm', days: 'w', day: 'h' }),
  from: dayParameter('from'),
  to: dayParameter('to'),
  kinds: parameter('kinds', enumValues),
  lanes: parameter('lanes', oneOf('theme', 'kind')),
  selected: parameter('sel', readId),
  comparedEvent: parameter('cmp', readId),
  around: parameter('around', readId),
  relations: parameter('rel', oneOf('core', 'all')),
  types: parameter('types', enumValues),
  post: parameter('post', readId),
  step: parameter('step', (text) => (/^[1-9][0-9]?$/.test(text) ? Number(text) : undefined)),
  timelineMode: coded('tl', modes),
  networkMode: coded('nw', modes),
  lang: parameter('lang', languageFor),
  theme: parameter('theme', oneOf('light', 'dark')),
  version: parameter('v', (text) => (VERSION.test(text) ? text : undefined)),
};

const entries = Object.entries(parameters) as readonly [keyof typeof parameters, Parameter<unknown>][];

/** The state that a URL's query (`?at=…`) describes; unknown names and values are ignored. */
export function readState(query: string, defaults: ViewState = initialState): ViewState {
  const given = new URLSearchParams(query);
  const read = entries.flatMap(([key, { name, read: readValue }]) => {
    const text = given.get(name);
    const value = text === null ? undefined : readValue(text);
    return value === undefined ? [] : [[key, value]];
  });
  const state: ViewState = { ...defaults, ...Object.fromEntries(read) };
  if (state.from !== null && state.to !== null && state.from <= state.to) return { ...state, zoom: null };
  return { ...state, from: null, to: null, zoom: state.zoom ?? 'main' };
}

/** The query of a state, with its `?` and without defaults; empty where nothing differs from them. */
export function writeState(state: ViewState, defaults: ViewState = initialState): string {
  const pairs = entries.flatMap(([key, { name, write }]) => {
    const value = state[key];
    if (value === null || String(value) === String(defaults[key])) return [];
    return [`${name}=${encodeURIComponent(write(value)).replaceAll('%2F', '/').replaceAll('%2C', ',')}`];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
