import { languageOf } from '../messages/languages.ts';
import { bindToUrl } from './address-bar.ts';
import { endpointOf, siteOf } from './addresses.ts';
import { register } from './register.ts';
import { seedFrom } from './seed-cache.ts';
import { ReformPage } from './shell/element.ts';
import { initialState } from './state.ts';
import { Store } from './store.ts';
import { viewElements } from './views.ts';

// The page of a data set: its state follows the URL. A URL without a language is in the one that the server chose for the reader.
const src = endpointOf(import.meta.url);
const served = languageOf(document.documentElement.lang);
const lang = new URLSearchParams(location.search).has('lang') ? null : served;
const store = new Store({ ...initialState, lang });
bindToUrl(store, siteOf(src).pathname);
seedFrom(document, src, store.state.lang ?? served);
// Its address is relative to that of the document, which changes with the view.
const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]');
icon?.setAttribute('href', icon.href);
for (const page of document.querySelectorAll('reform-page')) Object.assign(page, { src, store });
// The document's own HTML stays until the view can take its place, so that nothing jumps.
void viewElements[store.state.page].load().then(() => register('reform-page', ReformPage));
