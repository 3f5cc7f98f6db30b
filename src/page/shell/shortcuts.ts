import { say } from '../copy.ts';
import { cite } from '../evidence/actions.ts';
import type { ReformPage } from './element.ts';
import { deepestFocus } from './focus.ts';

/** Keys that work anywhere but in a field; they can be switched off (WCAG 2.1.4). */
const actions: Readonly<Record<string, (page: ReformPage) => void>> = {
  '/': ({ search }) => search.value?.focus(),
  t: ({ timeline }) => timeline.value?.focusCursor(),
  '[': ({ timeline }) => timeline.value?.step(-1),
  ']': ({ timeline }) => timeline.value?.step(1),
  '+': ({ timeline }) => timeline.value?.zoom(0.6),
  '=': ({ timeline }) => timeline.value?.zoom(0.6),
  '-': ({ timeline }) => timeline.value?.zoom(1 / 0.6),
  n: (page) => void focusNetwork(page),
  b: (page) => {
    const { cmp, sel } = page.state;
    page.change(
      { cmp: cmp ? null : sel?.startsWith('event/') ? sel : (page.timeline.value?.comparable[0]?.id ?? null) },
      true,
    );
  },
  e: (page) => page.showEvidence(),
  v: (page) => {
    const twin = page.state.tl === 'p' ? 't' : 'p';
    void keepingFocus(page, () => page.change({ tl: twin, nw: twin }));
  },
  c: (page) => {
    const { value: evidence } = page.evidence;
    if (evidence?.shownId) void cite(evidence, evidence.shownId);
    else say(page, page.messages.selectFirst);
  },
  '?': (page) => void page.showKeys(),
};

/** Milliseconds that the network may take to be drawn before its key is forgotten. */
const PATIENCE = 5000;

/** Loads the network where it has not been yet, and focuses it when something of it is drawn. */
async function focusNetwork(page: ReformPage): Promise<void> {
  const { value: network } = page.network;
  await page.showNetwork();
  const before = deepestFocus();
  const until = performance.now() + PATIENCE;
  const isDrawn = () => network?.renderRoot.querySelector('.node, .scroll');
  while (!isDrawn() && performance.now() < until) await new Promise(requestAnimationFrame);
  if (deepestFocus() === before) network?.focusFirst();
}

/** Does what takes a picture or a table away; if the focus was in it, its twin has it then. */
async function keepingFocus(page: ReformPage, action: () => void): Promise<void> {
  const { timeline, network } = page;
  const had = [timeline, network].find(({ value }) => value && value === page.shadowRoot?.activeElement)?.value;
  action();
  await had?.updateComplete;
  if (had && !had.shadowRoot?.activeElement) had.focusFirst();
}

/** Whether the reader has not switched the keys off. */
export function areSingleKeysOn(): boolean {
  return localStorage.getItem('single-keys') !== 'off';
}

/** Makes a page listen to its keys for as long as the document lives. */
export function shortcuts(page: ReformPage): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const [target] = event.composedPath();
    if (target instanceof Element && target.closest('input, select, textarea, dialog')) return;
    if (event.key === 'Escape') {
      if (page.undock()) return;
      if (page.state.cmp) page.change({ cmp: null }, true);
      return;
    }
    if (!areSingleKeysOn()) return;
    const action = actions[event.key];
    if (!action) return;
    event.preventDefault();
    action(page);
  });
}
