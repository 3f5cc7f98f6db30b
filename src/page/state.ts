import { parseDay } from '../edtf/day.ts';
import { languages, type Language } from '../messages/languages.ts';

/** `d` decades, `y` the years of most events, `m` months, `w` days. */
export type Zoom = 'd' | 'y' | 'm' | 'w';
export type Twin = 'p' | 't';

/** What a view shows. Days are `YYYY-MM-DD`; null: the data set's own, or none. */
export interface ViewState {
  /** The day that is looked at. */
  readonly at: string | null;
  /** Only what was public by this day. */
  readonly known: string | null;
  /** A preset of the timeline's window; null where `from` and `to` give it. */
  readonly z: Zoom | null;
  readonly from: string | null;
  readonly to: string | null;
  /** Kinds of event that are shown; empty: all. */
  readonly kinds: readonly string[];
  /** Whether lanes are themes, or kinds of event. */
  readonly lanes: 'theme' | 'kind';
  /** Id of what is opened. */
  readonly sel: string | null;
  /** Id of the event whose eve the network is compared with. */
  readonly cmp: string | null;
  /** Id of the entity that the network is drawn around. */
  readonly around: string | null;
  /** Which relations the network has: offices and ties, or events and influences too. */
  readonly rel: 'core' | 'all';
  /** Id of the post whose succession is shown. */
  readonly post: string | null;
  /** Picture or table, of the timeline and of the network. */
  readonly tl: Twin;
  readonly nw: Twin;
  readonly lang: Language;
  readonly theme: 'light' | 'dark' | null;
  /** The data set's version that the view was made with. */
  readonly v: string | null;
}

export const initialState: ViewState = {
  at: null,
  known: null,
  z: 'y',
  from: null,
  to: null,
  kinds: [],
  lanes: 'theme',
  sel: null,
  cmp: null,
  around: null,
  rel: 'core',
  post: null,
  tl: 'p',
  nw: 'p',
  lang: 'en',
  theme: null,
  v: null,
};

const ID = /^[a-z][a-z0-9-]{0,40}\/[\p{L}\p{N}._~-]{1,200}$/u;
const VERSION = /^[\w.-]{1,64}$/;

const day = (text: string) => (parseDay(text) === null ? undefined : text);
const id = (text: string) => (ID.test(text) ? text : undefined);
const oneOf =
  <T extends string>(...values: readonly T[]) =>
  (text: string) =>
    values.find((value) => value === text);

/** How each name of the URL is read; undefined: not understood, and so ignored. */
const readers: { readonly [K in keyof ViewState]: (text: string) => ViewState[K] | undefined } = {
  at: day,
  known: day,
  z: oneOf('d', 'y', 'm', 'w'),
  from: day,
  to: day,
  kinds: (text) => text.split(',').filter((kind) => /^[A-Z_]{1,30}$/.test(kind)),
  lanes: oneOf('theme', 'kind'),
  sel: id,
  cmp: id,
  around: id,
  rel: oneOf('core', 'all'),
  post: id,
  tl: oneOf('p', 't'),
  nw: oneOf('p', 't'),
  lang: oneOf(...languages),
  theme: oneOf('light', 'dark'),
  v: (text) => (VERSION.test(text) ? text : undefined),
};

/** The state that a URL's query (`?at=…`) says; names and values that it does not know are ignored. */
export function readState(query: string, defaults: ViewState = initialState): ViewState {
  const given = new URLSearchParams(query);
  const read = Object.entries(readers).flatMap(([name, reader]) => {
    const text = given.get(name);
    const value = text === null ? undefined : (reader as (text: string) => unknown)(text);
    return value === undefined ? [] : [[name, value]];
  });
  const state: ViewState = { ...defaults, ...Object.fromEntries(read) };
  if (state.from !== null && state.to !== null && state.from <= state.to) return { ...state, z: null };
  return { ...state, from: null, to: null, z: state.z ?? 'y' };
}

/** The query of a state, `?` included, defaults left out; empty where nothing differs from them. */
export function writeState(state: ViewState, defaults: ViewState = initialState): string {
  const pairs = (Object.keys(readers) as (keyof ViewState)[]).flatMap((name) => {
    const value = state[name];
    if (value === null || String(value) === String(defaults[name])) return [];
    return [`${name}=${encodeURIComponent(String(value)).replaceAll('%2F', '/').replaceAll('%2C', ',')}`];
  });
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}
