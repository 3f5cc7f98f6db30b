import { define, register } from './elements.ts';
import { seedFrom } from './seed-cache.ts';
import { ReformPage } from './shell/element.ts';
import { bindToUrl, storeFor } from './store.ts';

// The page at `/`: its state follows the URL.
const src = new URL('/graphql', location.href).href;
const store = storeFor(src);
bindToUrl(store);
seedFrom(document, src, store.state.lang);
define();
register('reform-page', ReformPage);
