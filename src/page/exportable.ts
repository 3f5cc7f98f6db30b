import type { Embeddable } from './embed-line.ts';
import type { Store } from './store.ts';
import type { ViewContext } from './view-context.ts';

/** An element whose rows and chart can be downloaded. */
export interface Exportable extends ViewContext, Embeddable {
  /** The files' name without its extension. */
  readonly fileName: string;
  readonly renderRoot: ParentNode;
  /** The view, which has the day that is shown. */
  readonly viewStore: Store;
  /** Header and rows of what is shown. */
  rows(): readonly [readonly string[], readonly (readonly string[])[]];
}
