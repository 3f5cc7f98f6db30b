import { sans } from '../styles/tokens.ts';
import { textWidth } from '../text-width.ts';

const FONT = `12px ${sans}`;

/** The width in pixels of a mark's label: bold, as it is while its mark is selected, or plain. */
export const labelWidth = (label: string, isBold = true): number => textWidth(label, isBold ? `700 ${FONT}` : FONT);

/** The width in pixels of a lane's name, of a label of the axis, or of the date at the cursor. */
export const headingWidth = (label: string): number => textWidth(label, `600 ${FONT}`);
