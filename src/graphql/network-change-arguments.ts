import type { Arguments } from '../compile/arguments.ts';
import { BadInput } from '../compile/bad-input.ts';
import { checkDepth } from './network-scope.ts';

/** The arguments of networkChange. */
interface ChangeArguments extends Arguments {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly event?: string | null;
}

/**
 * Checks the arguments: either an event, or two days in order.
 * @throws BadInput if they are anything else.
 */
export function checkChange(args: ChangeArguments): Arguments {
  checkDepth(args);
  const { from, to, event } = args;
  const isGiven = (value: unknown) => value !== undefined && value !== null;
  if (isGiven(event) ? isGiven(from) || isGiven(to) : !(isGiven(from) && isGiven(to)))
    throw new BadInput('expected either event, or both from and to');
  if (isGiven(from) && (from ?? '') > (to ?? ''))
    throw new BadInput(`from is ${from} and to is ${to}: expected from to be no later`);
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
