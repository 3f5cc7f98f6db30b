import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { languageOf, type Language } from '../messages/languages.ts';

/** The root of a tree that a node is in, or the element that hosts it. */
const parentOf = (node: Node): Node | null => node.parentNode ?? (node instanceof ShadowRoot ? node.host : null);

/** The language of the nearest element around with a `lang`, as CSS and screen readers take it; English without one. */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #observer = new MutationObserver(() => this.#read());
  #around: Language | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The language around the element. */
  get around(): Language {
    return (this.#around ??= this.#find());
  }

  hostConnected(): void {
    for (let node = parentOf(this.#host); node; node = parentOf(node))
      if (node instanceof Document || node instanceof ShadowRoot)
        this.#observer.observe(node, { subtree: true, attributeFilter: ['lang'] });
    this.#read();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #read(): void {
    const found = this.#find();
    if (found === this.#around) return;
    this.#around = found;
    this.#host.requestUpdate();
  }

  #find(): Language {
    let node = parentOf(this.#host);
    while (node && !(node instanceof Element && node.hasAttribute('lang'))) node = parentOf(node);
    return languageOf(node?.getAttribute('lang') ?? '');
  }
}
