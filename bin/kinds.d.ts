export function claimPrefixes(): string[];
export function kindTexts(): ReadonlyMap<string, string>;
