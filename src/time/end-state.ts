/** How what holds comes to its end, as far as the source says; docs/model.md explains each. */
export const endStates = ['ONGOING', 'ENDED', 'UNKNOWN', 'IMPLIED'] as const;
export type EndState = (typeof endStates)[number];
