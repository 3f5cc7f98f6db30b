import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../messages/messages.ts';
import type { QueryController } from './query-controller.ts';

/** What a view of queries reads of each. */
export type AnyQuery = Pick<
  QueryController<unknown, unknown>,
  'failure' | 'isLoading' | 'isRetrying' | 'isSlow' | 'retry'
>;

/** What the reader is told of queries that fail or take long, with one Retry for all; nothing while all is well. */
export function queryStatus(queries: readonly AnyQuery[], messages: Messages): TemplateResult | typeof nothing {
  const failed = queries.filter(({ failure }) => failure);
  if (failed[0]?.failure) {
    const { kind, requestId, message } = failed[0].failure;
    return html`<div class="trouble" role="alert">
      <p><b>${kind === 'offline' ? messages.offline : kind === 'busy' ? messages.busyServer : messages.failed}</b></p>
      <p class="quiet">${kind === 'offline' ? messages.offlineHelp : message}${requestId ? ` (${requestId})` : ''}</p>
      <button class="btn" @click=${() => failed.forEach((query) => query.retry())}>${messages.retry}</button>
    </div>`;
  }
  const text = queries.some(({ isRetrying }) => isRetrying)
    ? messages.retrying
    : queries.some(({ isSlow }) => isSlow)
      ? messages.loading
      : undefined;
  return text === undefined ? nothing : html`<p class="slow" role="status">${text}</p>`;
}
