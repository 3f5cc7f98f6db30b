import type { FastifyInstance } from 'fastify';

/** What the API answered to a question of the server's own. */
export interface OwnAnswer<Data> {
  readonly status: number;
  /** Null where there were errors. */
  readonly data: Data | null;
  /** What the first error says. */
  readonly message: string | undefined;
}

/** Asks the API of this server, without the network; by GET, so that the answer is kept until the data set has another version. */
export async function askSelf<Data>(
  app: FastifyInstance,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<OwnAnswer<Data>> {
  const asked = new URLSearchParams({ query, variables: JSON.stringify(variables) });
  const response = await app.inject({
    method: 'GET',
    url: `/graphql?${asked.toString()}`,
    headers: { accept: 'application/json' },
  });
  const { data, errors } = response.json<{ data?: Data | null; errors?: readonly { readonly message: string }[] }>();
  return { status: response.statusCode, data: data ?? null, message: errors?.[0]?.message };
}
