import { define } from './elements.ts';
import { ReformPage } from './shell/element.ts';
import { bindToUrl, storeFor } from './store.ts';

// The page at `/`: its own store follows the URL.
const src = new URL('/graphql', location.href).href;
bindToUrl(storeFor(src));
define();
if (!customElements.get('reform-page')) customElements.define('reform-page', ReformPage);
