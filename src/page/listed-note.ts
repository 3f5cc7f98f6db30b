import { html, nothing, type TemplateResult } from 'lit';
import { listedOf } from '../messages/listed.ts';

/** How much of a list is listed, as `listedOf` says it; nothing where all of it is. */
export function listedNote(...list: Parameters<typeof listedOf>): TemplateResult | typeof nothing {
  const text = listedOf(...list);
  return text ? html`<p class="quiet">${text}</p>` : nothing;
}
