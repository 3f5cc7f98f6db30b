import { pathOf } from '../messages/views.ts';
import { initialState, writeState, type ViewState } from './state.ts';

/** The GraphQL endpoint beside which the server has a module of this program; `module` is its `import.meta.url`. */
export function endpointOf(module: string): string {
  // An entry lies in a folder beside the endpoint, or in its subfolder `parts`.
  const path = new URL(module).pathname.replace(/[^/]+\/(?:parts\/)?[^/]+$/, 'graphql');
  return new URL(path, module).href;
}

/** What all addresses of a data set begin with: the page's own address, ending in a slash. */
export function siteOf(src: string): URL {
  return new URL('.', new URL(src, document.baseURI));
}

/** The address of a state, relative to the page's: the path of its view, and its query without what `defaults` has too. */
export function addressOf(state: ViewState, defaults: ViewState = initialState): string {
  return `${pathOf(state)}${writeState(state, defaults)}`;
}

/** The address at which the server's page shows a view. */
export function permalinkOf(src: string, state: ViewState): string {
  return `${siteOf(src).href}${addressOf(state)}`;
}

/** The page of another data set of the same server; `current` is the id of the data set that `src` serves. */
export function otherSite(src: string, current: string, other: string): URL {
  const site = siteOf(src);
  const root = site.pathname.endsWith(`/datasets/${current}/`) ? '../../' : './';
  return new URL(`${root}datasets/${other}/`, site);
}
