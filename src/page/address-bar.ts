import { initialState, readState, writeState, type ViewState } from './state.ts';
import type { ChangeDetail, Store } from './store.ts';

/**
 * Keeps a store and the document's URL in step for the document's lifetime; at first the URL wins. `site` is the path of the
 * page. What is selected stands in the URL's query, or in its path where the document is at the permanent address of an
 * entity or a claim.
 */
export function bindToUrl(store: Store, site: string): void {
  let applying = false;
  const apply = () => {
    applying = true;
    store.set(stateAt(location, site, store.initial));
    applying = false;
  };
  apply();
  addEventListener('popstate', apply);
  store.addEventListener('change', (event) => {
    if (applying) return;
    const isPermanent = permanentId(location.pathname, site) !== undefined;
    const url = `${site}${addressOf(store.state, isPermanent, store.initial)}${location.hash}`;
    if ((event as CustomEvent<ChangeDetail>).detail.push) history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  });
}

/** The state that a URL of the page describes; `defaults` is what it leaves out. An id that means nothing is ignored. */
export function stateAt(
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
  site: string,
  defaults: ViewState = initialState,
): ViewState {
  const id = permanentId(pathname, site);
  if (id === undefined) return readState(search, defaults);
  const parameters = new URLSearchParams(search);
  parameters.set('sel', decodeURIComponent(id));
  return readState(parameters.toString(), defaults);
}

/** The address of a state, relative to the page's. */
export function addressOf(state: ViewState, isPermanent: boolean, defaults: ViewState = initialState): string {
  const { selected } = state;
  if (!isPermanent || selected === null) return writeState(state, defaults);
  return `id/${encodeURI(selected)}${writeState({ ...state, selected: null }, defaults)}`;
}

/** The id in the permanent address of an entity or a claim, as the URL has it; undefined for other paths. */
function permanentId(pathname: string, site: string): string | undefined {
  return pathname.startsWith(`${site}id/`) ? pathname.slice(site.length + 'id/'.length) : undefined;
}
