import type { StoryQuery } from '../operations.ts';
import { readState, type ViewState } from '../state.ts';
import type { Days } from './glide.ts';

export type Story = NonNullable<StoryQuery['story']>;
export type Step = Story['steps'][number];

/** Days that a window has around the days that are shown in it. */
const MARGIN = 60;

/** What a step shows. */
export const viewOf = ({ view }: Step): ViewState => readState(view);

/** The window of a step: its own, else that of the whole story; undefined if no step names a day. */
export function windowOf(step: Step, { steps }: Story): Days | undefined {
  const { from, to } = viewOf(step);
  if (from !== null && to !== null) return { from, to };
  const days = steps.flatMap((each) => {
    const view = viewOf(each);
    return [view.from, view.to, view.at].filter((day) => day !== null);
  });
  return days.length === 0 ? undefined : { from: Math.min(...days) - MARGIN, to: Math.max(...days) + MARGIN };
}

/** Ids of what a step's claims are and are about: marks of the timeline among them. */
export const idsOf = ({ claims }: Step): readonly string[] =>
  claims.flatMap(({ id, about }) => [id, ...about.map((each) => each.id)]);
