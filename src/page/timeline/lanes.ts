import type { Hue } from '../glyphs.ts';
import type { EventKind } from '../operations.ts';
import { nameOf, type Messages } from '../../messages/messages.ts';

/** A lane of the timeline: the kinds that it shows, its colour and its name. */
export interface Lane {
  /** The hue of a theme or, in capitals, a kind. */
  readonly id: string;
  readonly kinds: readonly LaneKind[];
  readonly hue: Hue;
  readonly name: string;
  /** Ids of the items that it alone shows; without it, all of its kinds that no other lane shows alone. */
  readonly ids?: ReadonlySet<string>;
}

/** What lanes show: events by their kind, and tenures. */
export type LaneKind = EventKind | 'TENURE';

const themes: readonly (readonly [hue: Hue, kinds: readonly LaneKind[]])[] = [
  ['reform', ['ADDRESS', 'REFORM', 'ENACTMENT', 'SESSION', 'REFERENDUM', 'PROCESS']],
  ['election', ['ELECTION', 'CAMPAIGN']],
  ['unrest', ['ECONOMIC', 'PROTEST', 'VIOLENCE', 'INTERVENTION', 'ARREST', 'INVESTIGATION', 'TRIAL']],
  ['office', ['APPOINTMENT', 'DISMISSAL', 'RESIGNATION', 'RENAMING', 'FOUNDING', 'REGISTRATION', 'TENURE']],
  ['poll', ['POLL', 'STATEMENT', 'PUBLICATION', 'OTHER']],
];

/** All kinds in the order of the themes. */
export const laneKinds: readonly LaneKind[] = themes.flatMap(([, kinds]) => kinds);

/** The lane of the tenures of the chosen person or post, above all others. */
export function chosenLane(ids: ReadonlySet<string>, messages: Messages): Lane {
  return { id: 'chosen', kinds: ['TENURE'], hue: 'office', name: messages.chosenTenures, ids };
}

/** The lanes from top to bottom, grouped by theme or by kind. */
export function lanesOf(grouping: 'theme' | 'kind', messages: Messages): readonly Lane[] {
  if (grouping === 'theme')
    return themes.map(([hue, kinds]) => ({ id: hue, kinds, hue, name: nameOf(messages, 'lane_', hue) }));
  return themes.flatMap(([hue, kinds]) =>
    kinds.map((kind) => ({ id: kind, kinds: [kind], hue, name: nameOf(messages, 'kind_', kind) })),
  );
}
