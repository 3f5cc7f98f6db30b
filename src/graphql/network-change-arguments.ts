import type { Arguments } from '../compile/arguments.ts';
import { BadInput } from '../compile/bad-input.ts';
import { formatDay, type Day } from '../edtf/day.ts';
import { checkDepth } from './network-scope.ts';

/** The arguments of networkChange. */
interface ChangeArguments extends Arguments {
  readonly from?: Day | null;
  readonly to?: Day | null;
  readonly event?: string | null;
}

/**
 * Checks the arguments: either an event, or two days in order.
 * @throws BadInput if they are anything else.
 */
export function checkChange(args: ChangeArguments): Arguments {
  checkDepth(args);
  const { from = null, to = null, event = null } = args;
  if (event === null ? from === null || to === null : from !== null || to !== null)
    throw new BadInput('expected either event, or both from and to');
  if (from !== null && to !== null && from > to)
    throw new BadInput(`from is ${formatDay(from)} and to is ${formatDay(to)}: expected from to be no later`);
  return args;
}

/** Why an event has no day before it or none after it. */
type Refused = 'unknown' | 'undated' | 'unbegun' | 'endless';

/** Says why there is no day before or after the event of the arguments. */
export function refusal(why: Refused, { event }: ChangeArguments): string {
  const reasons: Record<Refused, string> = {
    unknown: 'there is no event with this id',
    undated: 'no day is known to be before it, because the sources do not say when it took place',
    unbegun: 'no day is certainly before it, because the sources do not limit when it began',
    endless: 'no day is certainly after it, because the sources do not limit when it ended',
  };
  return `event ${JSON.stringify(event)}: ${reasons[why]}`;
}
