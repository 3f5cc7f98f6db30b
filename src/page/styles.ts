import { controls } from './styles/controls.ts';
import { parts } from './styles/parts.ts';
import { text } from './styles/text.ts';
import { tokens } from './styles/tokens.ts';

/** The styles of all elements. */
export const styles = [tokens, text, controls, parts];
