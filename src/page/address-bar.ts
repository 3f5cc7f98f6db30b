import { placeAt } from '../messages/views.ts';
import { addressOf } from './addresses.ts';
import { initialState, readState, writeState, type ViewState } from './state.ts';
import type { ChangeDetail, Store } from './store.ts';

/**
 * Keeps a store and the document's URL in step for the document's lifetime; at first the URL wins. `site` is the path of the
 * page. The view stands in the URL's path. What is selected stands in the URL's query, or in its path where the document is at
 * the permanent address of an entity or a claim.
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
    const url = `${site}${(isPermanent ? permanentAddressOf : addressOf)(store.state, store.initial)}${location.hash}`;
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
  if (id === undefined) return { ...readState(search, defaults), ...placeAt(pathname.slice(site.length)) };
  const parameters = new URLSearchParams(search);
  parameters.set('sel', decodeURIComponent(id));
  return readState(parameters.toString(), defaults);
}

/** The address of a state, relative to the page's, by the permanent one of what is selected, if anything is. */
export function permanentAddressOf(state: ViewState, defaults: ViewState = initialState): string {
  const { page, selected } = state;
  if (page !== 'overview' || selected === null) return addressOf(state, defaults);
  return `id/${encodeURI(selected)}${writeState({ ...state, selected: null }, defaults)}`;
}

/** The id in the permanent address of an entity or a claim, as the URL has it; undefined for other paths. */
function permanentId(pathname: string, site: string): string | undefined {
  return pathname.startsWith(`${site}id/`) ? pathname.slice(site.length + 'id/'.length) : undefined;
}
