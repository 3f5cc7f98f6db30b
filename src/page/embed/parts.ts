import { html, type TemplateResult } from 'lit';
import type { Place } from '../../messages/views.ts';
import { addressOf, siteOf } from '../addresses.ts';
import { define, defineBelow, defineNetwork } from '../elements.ts';
import type { EmbedLine } from '../embed-line.ts';
import { initialState, writeState, type ViewState } from '../state.ts';
import { defineComparison, defineConflicts, defineElections, defineSources } from '../view-definitions.ts';

/** What can be embedded, in the order of the form. */
export const parts = [
  'timeline',
  'network',
  'succession',
  'rules',
  'story',
  'comparison',
  'elections',
  'conflicts',
  'sources',
  'event',
] as const;
export type Part = (typeof parts)[number];

/** What the reader has chosen. */
export interface Choice extends Pick<ViewState, 'at' | 'from' | 'to' | 'kinds'> {
  readonly part: Part;
  readonly story: string | undefined;
  readonly post: string | undefined;
  readonly event: string | undefined;
  /** The only vote or conflict to show; empty: all. */
  readonly of: string;
  readonly lang: string;
  /** Empty: as the reader's device. */
  readonly theme: string;
  /** Pixels; empty: as high as the content. */
  readonly height: string;
}

/** Loads and registers the element of a part. */
export async function load(part: Part): Promise<void> {
  define();
  if (part === 'network') await defineNetwork();
  if (part === 'succession' || part === 'rules') await defineBelow();
  // The stories' own part registers the element of one.
  if (part === 'story') await import('../stories/element.ts');
  if (part === 'comparison') await defineComparison();
  if (part === 'elections') await defineElections();
  if (part === 'conflicts') await defineConflicts();
  if (part === 'sources') await defineSources();
}

/** The view of a part, for the element's `view`: what its chart shows. */
function viewOf({ part, at, from, to, kinds }: Choice): Partial<ViewState> {
  if (part === 'timeline') return { kinds, ...(from !== null && to !== null && { from, to, zoom: null }) };
  return part === 'network' || part === 'succession' ? { at } : {};
}

const query = (choice: Choice) => writeState({ ...initialState, ...viewOf(choice) });

/** The view of the page that shows what is chosen. */
function placeOf({ part, story, event, of }: Choice): Place {
  if (part === 'story') return { page: 'stories', item: story ?? null };
  if (part === 'comparison') return { page: 'comparison', item: event ?? null };
  if (part === 'elections' || part === 'conflicts') return { page: part, item: of || null };
  if (part === 'sources') return { page: part, item: null };
  return { page: 'overview', item: null };
}

/** Whether a page of its own shows what is chosen, and that only: oEmbed makes a frame of its address. */
export const hasOwnPage = ({ part }: Choice): boolean => !['network', 'succession', 'rules'].includes(part);

/** The line that embeds what is chosen; `text` names the link for readers without JavaScript. */
export function lineFor(choice: Choice, src: string, text: string): EmbedLine {
  const { part, lang, theme, height, story, post, event, of } = choice;
  const own = {
    timeline: {},
    network: {},
    rules: {},
    story: { story },
    comparison: { event },
    succession: { post },
    event: { of: event },
    elections: { of: of || undefined },
    conflicts: { of: of || undefined },
    sources: {},
  }[part];
  const place = placeOf(choice);
  const selected = part === 'event' ? (event ?? null) : null;
  const shown = {
    ...initialState,
    ...viewOf(choice),
    ...place,
    selected,
    post: part === 'succession' ? (post ?? null) : null,
  };
  const attributes = {
    ...own,
    view: query(choice) || undefined,
    lang,
    theme: theme || undefined,
    height: height || undefined,
  };
  const href = new URL(addressOf(shown), siteOf(src)).href;
  return { tag: part === 'event' ? 'reform-evidence' : `reform-${part}`, src, attributes, link: [href, text] };
}

/** The element itself, as the line has it. */
export function preview(choice: Choice, src: string): TemplateResult {
  const { part, lang, theme, height, story, post, event, of } = choice;
  const view = query(choice);
  switch (part) {
    case 'timeline':
      return html`<reform-timeline .src=${src} lang=${lang} .theme=${theme} .height=${height} .view=${view}></reform-timeline>`;
    case 'network':
      return html`<reform-network .src=${src} lang=${lang} .theme=${theme} .height=${height} .view=${view}></reform-network>`;
    case 'succession':
      return html`<reform-succession .src=${src} lang=${lang} .theme=${theme} .height=${height} .view=${view} .post=${post}></reform-succession>`;
    case 'rules':
      return html`<reform-rules .src=${src} lang=${lang} .theme=${theme} .height=${height}></reform-rules>`;
    case 'story':
      return html`<reform-story .src=${src} lang=${lang} .theme=${theme} .height=${height} .story=${story}></reform-story>`;
    case 'comparison':
      return html`<reform-comparison .src=${src} lang=${lang} .theme=${theme} .height=${height} .event=${event}></reform-comparison>`;
    case 'elections':
      return html`<reform-elections .src=${src} lang=${lang} .theme=${theme} .height=${height} .of=${of || undefined}></reform-elections>`;
    case 'conflicts':
      return html`<reform-conflicts .src=${src} lang=${lang} .theme=${theme} .height=${height} .of=${of || undefined}></reform-conflicts>`;
    case 'sources':
      return html`<reform-sources .src=${src} lang=${lang} .theme=${theme} .height=${height}></reform-sources>`;
    case 'event':
      return html`<reform-evidence .src=${src} lang=${lang} .theme=${theme} .height=${height} .of=${event}></reform-evidence>`;
  }
}
