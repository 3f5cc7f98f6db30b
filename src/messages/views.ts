import type { Text } from './catalogue.ts';
import { languages, type Language } from './languages.ts';

/** A view of the page: where it is, what it shows one of, and what it is called. */
export interface ViewDefinition {
  /** Its path below the address of the data set. */
  readonly path: string;
  /** The prefix of the ids that it shows one of, at `<path>/<id without prefix>`; null if it shows none. */
  readonly prefix: string | null;
  readonly name: Text;
}

/**
 * The views of the page, in the order of its navigation. For a view there are also its element in `src/page/views.ts` and its HTML for
 * readers without JavaScript in `src/http/html/views.ts`.
 */
export const views = {
  overview: { path: '', prefix: null, name: ['Overview', 'Обзор', 'Шолу'] },
  stories: { path: 'stories', prefix: 'story', name: ['Stories', 'Истории', 'Баяндар'] },
  comparison: {
    path: 'before-and-after',
    prefix: 'event',
    name: ['Before and after', 'До и после', 'Бұрын және кейін'],
  },
  elections: { path: 'elections', prefix: 'event', name: ['Elections', 'Выборы', 'Сайлау'] },
  conflicts: { path: 'conflicts', prefix: 'contradiction', name: ['Conflicts', 'Противоречия', 'Қайшылықтар'] },
  sources: { path: 'sources', prefix: null, name: ['Sources', 'Источники', 'Дереккөздер'] },
  embed: { path: 'embed', prefix: null, name: ['Embed', 'Встроить', 'Енгізу'] },
} as const satisfies Readonly<Record<string, ViewDefinition>>;

/** The id of a view. */
export type ViewId = keyof typeof views;

export const viewIds = Object.keys(views) as readonly ViewId[];

/** A view with what it shows one of, if anything. */
export interface Place {
  readonly page: ViewId;
  /** An id; null: all of them, or what a view without ids shows. */
  readonly item: string | null;
}

const definitionOf = (view: ViewId): ViewDefinition => views[view];

export const viewName = (view: ViewId, language: Language): string =>
  definitionOf(view).name[languages.indexOf(language)]!;

/** The path of a place, relative to the address of the data set. */
export function pathOf({ page, item }: Place): string {
  const { path, prefix } = definitionOf(page);
  return prefix === null || item === null ? path : `${path}/${encodeURIComponent(item.slice(prefix.length + 1))}`;
}

/** The place at a path below the address of a data set; undefined if no view is there. */
export function placeAt(path: string): Place | undefined {
  const [first = '', id, ...more] = path.split('/');
  const page = viewIds.find((each) => views[each].path === first);
  if (page === undefined || more.length > 0) return undefined;
  if (id === undefined) return { page, item: null };
  const { prefix } = definitionOf(page);
  const name = decoded(id);
  return prefix === null || !name ? undefined : { page, item: `${prefix}/${name}` };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
