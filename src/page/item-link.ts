import { html, nothing, type TemplateResult } from 'lit';
import type { ViewId } from '../messages/views.ts';
import { permalinkOf } from './addresses.ts';
import { label } from './label.ts';
import type { ViewState } from './state.ts';
import type { ViewContext } from './view-context.ts';

/** What a link within a view needs of its element. */
interface ItemLinkHost extends ViewContext {
  readonly src: string;
  /** The view that the element is. */
  readonly page: ViewId;
  readonly state: ViewState;
  change(change: Partial<ViewState>, push?: boolean): void;
}

/**
 * A link to one of the things that a view shows. In the element that shows them it is followed without a request; another view
 * is opened by the page around, if there is one.
 */
export function itemLink(
  host: ItemLinkHost,
  page: ViewId,
  item: string,
  text: string,
  isCurrent: boolean,
  note?: string,
): TemplateResult {
  const place = { page, item, selected: null };
  const follow = (event: MouseEvent) => {
    if (page !== host.page || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    host.change(place, true);
  };
  const href = permalinkOf(host.src, { ...host.state, ...place, lang: host.language });
  return html`<a href=${href} aria-current=${isCurrent ? 'true' : nothing} @click=${follow}>
    ${label(host, text)}${note ? html` <span class="quiet">${label(host, note)}</span>` : nothing}</a
  >`;
}
