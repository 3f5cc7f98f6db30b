import { html, type TemplateResult } from 'lit';
import { typedSpan } from '../days.ts';
import { downloadMenu } from '../download-menu.ts';
import { closeMenu, closeMenuOnEscape } from '../menu.ts';
import type { Zoom } from '../state.ts';
import { nameOf } from '../../messages/messages.ts';
import type { ReformTimeline } from './element.ts';
import { laneKinds } from './lanes.ts';

const presets: readonly (readonly [Zoom, 'zoomDecades' | 'zoomMainPeriod' | 'zoomMonths' | 'zoomDays'])[] = [
  ['decades', 'zoomDecades'],
  ['main', 'zoomMainPeriod'],
  ['months', 'zoomMonths'],
  ['days', 'zoomDays'],
];

/** The timeline's controls: zoom, filter, picture or table. */
export function toolbar(timeline: ReformTimeline): TemplateResult {
  const { messages, state } = timeline;
  const preset = (zoom: Zoom) => () => timeline.change({ zoom, from: null, to: null });
  return html`<div class="seg noprint" role="group" aria-label=${messages.zoom}>
      ${presets.map(
        ([zoom, name]) =>
          html`<button aria-pressed=${state.zoom === zoom} @click=${preset(zoom)}>${messages[name]}</button>`,
      )}
      <button aria-label=${messages.zoomOut} @click=${() => timeline.zoom(1 / 0.6)}>−</button>
      <button aria-label=${messages.zoomIn} @click=${() => timeline.zoom(0.6)}>+</button>
    </div>
    ${filters(timeline)} ${downloadMenu(timeline)}
    <div class="seg last noprint" role="group" aria-label=${`${messages.timeline}: ${messages.chart} / ${messages.table}`}>
      <button aria-pressed=${state.timelineMode === 'chart'} @click=${() => timeline.change({ timelineMode: 'chart' })}>${messages.chart}</button>
      <button aria-pressed=${state.timelineMode === 'table'} @click=${() => timeline.change({ timelineMode: 'table' })}>${messages.table}</button>
    </div>`;
}

function filters(timeline: ReformTimeline): TemplateResult {
  const { messages, state } = timeline;
  const there = laneKinds.filter((kind) => timeline.sources.kinds.includes(kind));
  const submit = (event: Event) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const fields = ['from', 'to'].map((name) => form.elements.namedItem(name) as HTMLInputElement);
    const [from, to] = fields.map(({ value }) => typedSpan(value));
    for (const [index, span] of [from, to].entries())
      fields[index]?.setAttribute('aria-invalid', String(fields[index].value !== '' && !span));
    if (fields.some((field) => field.getAttribute('aria-invalid') === 'true')) {
      timeline.announce(messages.badPeriod);
      return;
    }
    const checked = [...form.querySelectorAll<HTMLInputElement>('[name=kind]:checked')].map(({ value }) => value);
    const kinds = checked.length === there.length ? [] : checked;
    const end = to ?? from;
    if (from && end && from.first <= end.last) timeline.show({ from: from.first, to: end.last + 1 });
    timeline.change(
      {
        kinds,
        lanes:
          form.elements.namedItem('lanes') instanceof HTMLSelectElement
            ? ((form.elements.namedItem('lanes') as HTMLSelectElement).value as 'theme' | 'kind')
            : 'theme',
      },
      true,
    );
    closeMenu(event);
  };
  const clear = async (event: Event) => {
    const { form } = event.currentTarget as HTMLButtonElement;
    closeMenu(event);
    timeline.change({ kinds: [], lanes: 'theme', zoom: 'main', from: null, to: null }, true);
    await timeline.updateComplete;
    form?.reset();
  };
  return html`<details class="menu noprint" @keydown=${closeMenuOnEscape}>
    <summary class="txt">${messages.filter}</summary>
    <form class="filters" @submit=${submit}>
      <div class="row">
        <label
          >${messages.filterFrom}
          <input class="field" name="from" placeholder="2022" autocomplete="off" .value=${state.from ?? ''}
        /></label>
        <label
          >${messages.filterTo}
          <input class="field" name="to" placeholder="2022-12" autocomplete="off" .value=${state.to ?? ''}
        /></label>
        <label
          >${messages.lanes}
          <select class="field" name="lanes">
            <option value="theme" .selected=${state.lanes === 'theme'}>${messages.lanesByTheme}</option>
            <option value="kind" .selected=${state.lanes === 'kind'}>${messages.lanesByKind}</option>
          </select></label
        >
      </div>
      <fieldset>
        <legend>${messages.kindsOfEvent}</legend>
        <div class="kinds">
          ${there.map(
            (kind) =>
              html`<label
                ><input
                  type="checkbox"
                  name="kind"
                  value=${kind}
                  ?checked=${state.kinds.length === 0 || state.kinds.includes(kind)}
                />
                ${nameOf(messages, 'kind_', kind)}</label
              >`,
          )}
        </div>
      </fieldset>
      <div class="row">
        <button class="btn p">${messages.show}</button>
        <button class="btn" type="button" @click=${(event: Event) => void clear(event)}>${messages.showAll}</button>
      </div>
    </form>
  </details>`;
}
