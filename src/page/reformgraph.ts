import { define, defineBelow, defineNetwork } from './elements.ts';
import { viewElements } from './views.ts';

// The script that other sites embed: `<script type="module" src="…/embed/reformgraph.js">` registers the elements.
define();
void defineNetwork();
void defineBelow();
for (const { load } of Object.values(viewElements)) void load();
