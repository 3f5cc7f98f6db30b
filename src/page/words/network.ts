/** Words of the network. */
export const networkWords = {
  network: ['Network', 'Сеть', 'Желі'],
} as const satisfies Record<string, readonly [string, string, string]>;
