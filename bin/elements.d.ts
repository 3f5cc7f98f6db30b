export const target: string;
export function manifestText(): string;
