import { bindToUrl } from './address-bar.ts';
import { endpointOf, siteOf } from './addresses.ts';
import { define, register } from './elements.ts';
import { seedFrom } from './seed-cache.ts';
import { ReformPage } from './shell/element.ts';
import { storeFor } from './store.ts';

// The page of a data set: its state follows the URL.
const src = endpointOf(import.meta.url);
const store = storeFor(src);
bindToUrl(store, siteOf(src).pathname);
seedFrom(document, src, store.state.lang);
define();
register('reform-page', ReformPage);
