import { tokens } from '../styles/tokens.ts';

/** The colours of the light theme by the names of their custom properties. */
export const lightColours: ReadonlyMap<string, string> = new Map(
  [...tokens.cssText.matchAll(/--(\w+):[^;]*light-dark\((#\w+),/g)].map(([, name, colour]) => [name!, colour!]),
);
