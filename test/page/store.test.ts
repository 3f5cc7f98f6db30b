import type { ReactiveController } from 'lit';
import { expect, it } from 'vitest';
import { StateController } from '../../src/page/state-controller.ts';
import { Store, type ViewPart } from '../../src/page/store.ts';

/** An element as far as the controller needs one, which counts its updates. */
function host(store: Store, parts: readonly ViewPart[]) {
  const controllers: ReactiveController[] = [];
  const element = {
    src: 'http://localhost/graphql',
    link: undefined,
    store,
    parts,
    updates: 0,
    addController: (controller: ReactiveController) => void controllers.push(controller),
    removeController: () => undefined,
    viewChanged: () => undefined,
    requestUpdate: () => void element.updates++,
    updateComplete: Promise.resolve(true),
    connect: () => controllers.forEach((controller) => controller.hostConnected?.()),
    disconnect: () => controllers.forEach((controller) => controller.hostDisconnected?.()),
  };
  const controller = new StateController(element);
  expect(controller.store).toBe(store);
  return element;
}

it('a view has the parts of its connected elements, and its elements are updated when that changes', () => {
  const store = new Store();
  const [timeline, network, evidence] = [host(store, []), host(store, ['network']), host(store, ['evidence'])];
  timeline.connect();
  expect([store.has('network'), store.has('evidence')]).toEqual([false, false]);
  network.connect();
  evidence.connect();
  expect([store.has('network'), store.has('evidence')]).toEqual([true, true]);
  expect(timeline.updates).toBe(2);
  for (let times = 0; times < 3; times++) {
    network.disconnect();
    expect([store.has('network'), store.has('evidence')]).toEqual([false, true]);
    network.connect();
  }
  network.disconnect();
  network.disconnect();
  expect([store.has('network'), store.has('evidence')]).toEqual([false, true]);
});

it('an element follows its store while it is connected, and only changes are told', () => {
  const store = new Store();
  const element = host(store, []);
  element.connect();
  store.set({ at: 18_000 });
  store.set({ at: 18_000 });
  expect(element.updates).toBe(1);
  element.disconnect();
  store.set({ at: null });
  expect(element.updates).toBe(1);
});

it('a permalink names what the state leaves open', () => {
  const store = new Store();
  store.pin({ at: 19_000, version: '0f' });
  expect(store.pinned).toMatchObject({ at: 19_000, version: '0f' });
  store.set({ at: 18_000 });
  expect(store.pinned).toMatchObject({ at: 18_000, version: '0f' });
});
