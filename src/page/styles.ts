import { controls } from './styles/controls.ts';
import { parts } from './styles/parts.ts';
import { text } from './styles/text.ts';
import { tokens } from './styles/tokens.ts';

/** What all elements look alike in. */
export const styles = [tokens, text, controls, parts];
