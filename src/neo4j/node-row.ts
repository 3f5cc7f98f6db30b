import type { Properties } from './properties.ts';

/** A node to be written. The loader adds :Node and the version. */
export interface NodeRow {
  readonly labels: readonly string[];
  readonly properties: Properties & { readonly id: string };
}

/** A node with these labels and properties. */
export const node = (labels: string[], properties: NodeRow['properties']): NodeRow => ({ labels, properties });
