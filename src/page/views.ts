import { html, type TemplateResult } from 'lit';
import type { ViewId } from '../messages/views.ts';
import { register } from './register.ts';
import type { Store } from './store.ts';
import { defineComparison, defineConflicts, defineElections, defineSources } from './view-definitions.ts';

/** What the page knows of a view's element: each is a part of the program that is loaded when its view is opened. */
interface ViewElement {
  /** Loads the element and registers it. */
  load(): Promise<void>;
  render(src: string, store: Store): TemplateResult;
}

/** The elements of the views. */
export const viewElements: Readonly<Record<ViewId, ViewElement>> = {
  overview: {
    load: async () => register('reform-overview', (await import('./overview/element.ts')).ReformOverview),
    render: (src, store) => html`<reform-overview class="view" .src=${src} .store=${store}></reform-overview>`,
  },
  stories: {
    load: async () => register('reform-stories', (await import('./stories/element.ts')).ReformStories),
    render: (src, store) => html`<reform-stories class="view" .src=${src} .store=${store}></reform-stories>`,
  },
  comparison: {
    load: defineComparison,
    render: (src, store) => html`<reform-comparison class="view" .src=${src} .store=${store}></reform-comparison>`,
  },
  elections: {
    load: defineElections,
    render: (src, store) => html`<reform-elections class="view" .src=${src} .store=${store}></reform-elections>`,
  },
  sources: {
    load: defineSources,
    render: (src, store) => html`<reform-sources class="view" .src=${src} .store=${store}></reform-sources>`,
  },
  conflicts: {
    load: defineConflicts,
    render: (src, store) => html`<reform-conflicts class="view" .src=${src} .store=${store}></reform-conflicts>`,
  },
  embed: {
    load: async () => register('reform-embed', (await import('./embed/element.ts')).ReformEmbed),
    render: (src, store) => html`<reform-embed class="view" .src=${src} .store=${store}></reform-embed>`,
  },
};
