import type { FastifyRequest } from 'fastify';

/** What makes one view of the page another, in the order of a permalink; the language stands apart. */
const PARAMETERS = ['at', 'known', 'z', 'from', 'to', 'kinds', 'lanes', 'sel', 'cmp', 'around', 'rel', 'post', 'step'];
/** Longer values are no days, ids or kinds of ours. */
const LONGEST = 300;

/** The parameters of an address that a link to the same view keeps. */
export function sharedParameters({ query }: Pick<FastifyRequest, 'query'>): URLSearchParams {
  const given = query as Readonly<Record<string, unknown>>;
  const kept = PARAMETERS.flatMap((name) => {
    const value = given[name];
    return typeof value === 'string' && value !== '' && value.length <= LONGEST
      ? [[name, value] as [string, string]]
      : [];
  });
  return new URLSearchParams(kept);
}

/** The parameters of a view, as an element has it: `?at=2022-01-01`. */
export function parametersOfView(view: string): URLSearchParams {
  return sharedParameters({ query: Object.fromEntries(new URLSearchParams(view)) });
}

/** An address with parameters, without a `?` where there are none. */
export function withParameters(address: string, parameters: URLSearchParams): string {
  return parameters.size === 0 ? address : `${address}?${parameters.toString().replaceAll('%2F', '/')}`;
}
