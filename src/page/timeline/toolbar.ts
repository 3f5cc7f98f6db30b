import { html, type TemplateResult } from 'lit';
import { downloadMenu, type Exportable } from '../download-menu.ts';
import type { ViewMode, Zoom } from '../state.ts';
import type { ViewContext } from '../view-context.ts';
import { filterMenu, type Filter } from './filter-menu.ts';

/** What the toolbar shows and sets. */
export interface TimelineToolbar extends Filter {
  /** Widens (`factor` > 1) or narrows the window. */
  zoomBy(factor: number): void;
}

/** Zoom steps, by which the buttons widen and narrow the window. */
const STEP = 0.6;

const presets: readonly (readonly [Zoom, 'zoomDecades' | 'zoomMainPeriod' | 'zoomMonths' | 'zoomDays'])[] = [
  ['decades', 'zoomDecades'],
  ['main', 'zoomMainPeriod'],
  ['months', 'zoomMonths'],
  ['days', 'zoomDays'],
];

/** The timeline's controls: zoom, filter, download, chart or table. */
export function timelineToolbar(element: Exportable, toolbar: TimelineToolbar): TemplateResult {
  const { messages } = element;
  const { zoom, timelineMode } = toolbar.state;
  const choice = (preset: Zoom, text: string) =>
    html`<button aria-pressed=${zoom === preset} @click=${() => toolbar.change({ zoom: preset, from: null, to: null })}>${text}</button>`;
  return html`<div class="seg noprint" role="group" aria-label=${messages.zoom}>
      ${presets.map(([preset, name]) => choice(preset, messages[name]))}
      <button aria-label=${messages.zoomOut} @click=${() => toolbar.zoomBy(1 / STEP)}>−</button>
      <button aria-label=${messages.zoomIn} @click=${() => toolbar.zoomBy(STEP)}>+</button>
    </div>
    ${filterMenu(element, toolbar)} ${downloadMenu(element)}
${chartOrTable(element, timelineMode, (mode) => toolbar.change({ timelineMode: mode }))}`;
}

/** The choice between the chart and its table. */
export function chartOrTable(
  { messages }: ViewContext,
  shown: ViewMode,
  choose: (mode: ViewMode) => void,
): TemplateResult {
  const choice = (mode: ViewMode) =>
    html`<button aria-pressed=${shown === mode} @click=${() => choose(mode)}>${messages[mode]}</button>`;
  return html`<div class="seg last noprint" role="group" aria-label=${`${messages.timeline}: ${messages.chart} / ${messages.table}`}>
    ${choice('chart')} ${choice('table')}
  </div>`;
}
