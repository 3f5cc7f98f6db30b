import type { LitElement } from 'lit';
import type { Ref } from 'lit/directives/ref.js';
import type { Messages } from '../../messages/messages.ts';
import type { ViewState } from '../state.ts';
import { deepestFocus } from '../focus.ts';
import type { Shortcuts } from '../shortcuts.ts';

interface Chart extends LitElement {
  readonly isLoading: boolean;
  focusFirst(): void;
}

interface TimelineChart extends Chart {
  readonly comparable: readonly { readonly id: string }[];
  focusCursor(): void;
  step(direction: -1 | 1): void;
  zoom(factor: number): void;
}

/** What the shortcuts act on. */
export interface ShortcutTarget extends LitElement {
  readonly state: ViewState;
  readonly messages: Messages;
  readonly timeline: Ref<TimelineChart>;
  readonly network: Ref<Chart>;
  readonly evidence: Ref<HTMLElement & { readonly shownId: string | null; cite(id: string): void }>;
  change(change: Partial<ViewState>, push?: boolean): void;
  /** Compares the network across an event; null: not at all. */
  compare(event: string | null): void;
  announce(text: string): void;
  showEvidence(): void;
  showNetwork(): Promise<void>;
}

/** Milliseconds that the network may take to be drawn before its shortcut is forgotten. */
const PATIENCE = 5000;
const ZOOM_STEP = 0.6;

/** The shortcuts of the overview. */
export function overviewShortcuts(page: ShortcutTarget): Shortcuts {
  const zoom = (factor: number) => () => page.timeline.value?.zoom(factor);
  const step = (direction: -1 | 1) => () => page.timeline.value?.step(direction);
  return {
    t: () => page.timeline.value?.focusCursor(),
    '[': step(-1),
    ']': step(1),
    '+': zoom(ZOOM_STEP),
    '=': zoom(ZOOM_STEP),
    '-': zoom(1 / ZOOM_STEP),
    n: () => void focusNetwork(page),
    b: () => {
      const { comparedEvent, selected } = page.state;
      const event = selected?.startsWith('event/') ? selected : (page.timeline.value?.comparable[0]?.id ?? null);
      page.compare(comparedEvent ? null : event);
    },
    e: () => page.showEvidence(),
    v: () => void switchModes(page),
    c: () => {
      const { value: evidence } = page.evidence;
      if (evidence?.shownId) evidence.cite(evidence.shownId);
      else page.announce(page.messages.selectFirst);
    },
  };
}

/** Loads the network if it is not loaded yet, and focuses it when what is to be shown is drawn. */
export async function focusNetwork(page: ShortcutTarget): Promise<void> {
  const { value: network } = page.network;
  await page.showNetwork();
  const before = deepestFocus();
  const until = performance.now() + PATIENCE;
  const isDrawn = () => !network?.isLoading && network?.renderRoot.querySelector('.node, .scroll');
  while (!isDrawn() && performance.now() < until) await new Promise(requestAnimationFrame);
  if (deepestFocus() === before) network?.focusFirst();
}

/** Switches between charts and tables; the focus stays in its element. */
async function switchModes(page: ShortcutTarget): Promise<void> {
  const { timeline, network, state } = page;
  const focused = [timeline, network].find(({ value }) => value && value === page.shadowRoot?.activeElement)?.value;
  const mode = state.timelineMode === 'chart' ? 'table' : 'chart';
  page.change({ timelineMode: mode, networkMode: mode });
  await focused?.updateComplete;
  if (focused && !focused.shadowRoot?.activeElement) focused.focusFirst();
}
