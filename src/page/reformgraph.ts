import { define, defineBelow, defineNetwork } from './elements.ts';

// What others embed: `<script type="module" src="…/embed/reformgraph.js">` makes the elements known.
define();
void defineNetwork();
void defineBelow();
