import type { Hue } from '../glyphs.ts';
import type { EventKind } from '../operations.ts';
import { nameOf, type Messages } from '../../messages/messages.ts';

/** A lane of the timeline: what kinds it holds, its colour and its name. */
export interface Lane {
  /** A theme's hue, or a kind, which is written in capitals: none is both. */
  readonly id: string;
  readonly kinds: readonly LaneKind[];
  readonly hue: Hue;
  readonly name: string;
}

/** A tenure is drawn beside the events. */
export type LaneKind = EventKind | 'TENURE';

const themes: readonly (readonly [hue: Hue, kinds: readonly LaneKind[]])[] = [
  ['reform', ['ADDRESS', 'REFORM', 'REFERENDUM', 'PROCESS']],
  ['election', ['ELECTION', 'CAMPAIGN']],
  ['unrest', ['ECONOMIC', 'PROTEST', 'VIOLENCE', 'INTERVENTION', 'ARREST', 'INVESTIGATION', 'TRIAL']],
  ['office', ['APPOINTMENT', 'DISMISSAL', 'RESIGNATION', 'RENAMING', 'FOUNDING', 'REGISTRATION', 'TENURE']],
  ['poll', ['POLL', 'STATEMENT', 'PUBLICATION', 'OTHER']],
];

/** All kinds, theme by theme. */
export const laneKinds: readonly LaneKind[] = themes.flatMap(([, kinds]) => kinds);

/** The lanes of a grouping, in their order. */
export function lanesOf(grouping: 'theme' | 'kind', messages: Messages): readonly Lane[] {
  if (grouping === 'theme')
    return themes.map(([hue, kinds]) => ({ id: hue, kinds, hue, name: nameOf(messages, 'lane_', hue) }));
  return themes.flatMap(([hue, kinds]) =>
    kinds.map((kind) => ({ id: kind, kinds: [kind], hue, name: nameOf(messages, 'kind_', kind) })),
  );
}
