import type { DirectQuery } from '../graphql/direct-query.ts';
import type { HtmlContext } from './html-document.ts';

/** A request for the page of a view. */
export interface ViewRequest {
  readonly query: DirectQuery;
  /** The id of the one thing that is asked for; null: all of them, or what a view without ids shows. */
  readonly item: string | null;
  /** The parameters of the address. */
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly context: HtmlContext;
}

/** HTML with the status of its response: 404 if there is no such thing, 503 if the graph does not respond. */
export interface HtmlPage {
  readonly html: string;
  readonly status: number;
}

/** Makes the HTML of a view, which is read as it is without JavaScript. */
export type ViewPage = (request: ViewRequest) => Promise<HtmlPage>;
