import { html, type TemplateResult } from 'lit';
import { downloadMenu } from '../download-menu.ts';
import { embedButton } from '../embed-button.ts';
import type { Exportable } from '../exportable.ts';
import type { ViewMode, Zoom } from '../state.ts';
import type { ViewContext } from '../view-context.ts';
import { filterMenu, type Filter } from './filter-menu.ts';
import { lanesOf, type Lane } from './lanes.ts';

/** What the toolbar shows and sets. */
export interface TimelineToolbar extends Filter {
  /** Widens (`factor` > 1) or narrows the window. */
  zoomBy(factor: number): void;
}

/** Zoom steps, by which the buttons widen and narrow the window. */
const STEP = 0.6;

const presets: readonly (readonly [Zoom, 'zoomDecades' | 'zoomMainPeriod' | 'zoomMonths' | 'zoomDays' | 'zoomDay'])[] =
  [
    ['decades', 'zoomDecades'],
    ['main', 'zoomMainPeriod'],
    ['months', 'zoomMonths'],
    ['days', 'zoomDays'],
    ['day', 'zoomDay'],
  ];

/** The timeline's controls: zoom, filter, download, chart or table. */
export function timelineToolbar(element: Exportable, toolbar: TimelineToolbar): TemplateResult {
  const { messages } = element;
  const { zoom, timelineMode } = toolbar.state;
  const choice = (preset: Zoom, text: string) =>
    html`<button aria-pressed=${zoom === preset} @click=${() => toolbar.change({ zoom: preset, from: null, to: null })}>${text}</button>`;
  return html`<div class="seg noprint" role="group" aria-label=${messages.zoom}>
      ${presets.map(([preset, name]) => choice(preset, messages[name]))}
      <span class="seg">
        <button aria-label=${messages.zoomOut} @click=${() => toolbar.zoomBy(1 / STEP)}>−</button>
        <button aria-label=${messages.zoomIn} @click=${() => toolbar.zoomBy(STEP)}>+</button>
      </span>
    </div>
    ${filterMenu(element, toolbar)} ${downloadMenu(element)} ${embedButton(element)} ${laneChoice(element, toolbar)}
${chartOrTable(element, timelineMode, (mode) => toolbar.change({ timelineMode: mode }))}`;
}

/** A button for each lane that the data set has, which shows only that lane, or all again. */
function laneChoice({ messages }: ViewContext, { state, kinds, change }: Filter): TemplateResult {
  const lanes = lanesOf('theme', messages)
    .map((lane) => ({ ...lane, kinds: lane.kinds.filter((kind) => kinds.includes(kind)) }))
    .filter((lane) => lane.kinds.length > 0);
  const isOnly = (lane: Lane) => state.kinds.length > 0 && String(state.kinds) === String(lane.kinds);
  return html`<div class="seg only noprint" role="group" aria-label=${messages.onlyLane}>
    ${lanes.map(
      (lane) =>
        html`<button class=${`l-${lane.hue}`} aria-pressed=${isOnly(lane)} @click=${() => change({ kinds: isOnly(lane) ? [] : lane.kinds }, true)}><i class="dot"></i>${lane.name}</button>`,
    )}
  </div>`;
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
