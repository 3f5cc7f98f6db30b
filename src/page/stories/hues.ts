/** The hues of stories, in turn. */
export const HUES = ['unrest', 'office', 'reform'] as const;
