import { define, defineBelow, defineNetwork } from './elements.ts';

// The script that other sites embed: `<script type="module" src="…/embed/reformgraph.js">` registers the elements.
define();
void defineNetwork();
void defineBelow();
