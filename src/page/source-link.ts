import { html, type TemplateResult } from 'lit';
import type { ViewContext } from './view-context.ts';

/** The paragraphs that support a claim, as a button that opens it; `label` tells screen readers which claim. */
export function sourceLink(context: ViewContext, claimId: string, paragraphs: unknown, label: string): TemplateResult {
  return html`<button class="ref" data-id=${claimId} @click=${() => context.open(claimId)}>
    ${paragraphs}<span class="vh">: ${label}</span>
  </button>`;
}
