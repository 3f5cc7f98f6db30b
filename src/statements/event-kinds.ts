const UNREST = /^(?:PROTEST|VIOLENCE)$/;
const OCCASION = /^(?:ELECTION|REFERENDUM|CAMPAIGN|PROTEST|VIOLENCE|PROCESS|SESSION|TRIAL|POLL)$/;

/** Whether an event of this kind is unrest. */
export function isUnrest(kind: string | undefined): boolean {
  return kind !== undefined && UNREST.test(kind);
}

/** Whether something is done or counted in an event of this kind; all others are deeds, texts or states themselves. */
export function isOccasion(kind: string | undefined): boolean {
  return kind !== undefined && OCCASION.test(kind);
}
