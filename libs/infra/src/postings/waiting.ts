/** How often comparing a posting may fail: then it is a dead letter, and waits for the operator. */
const MAX_FAILURES = 5;

/** Postings that wait to be compared with the saved searches. Ones that are held or quiet are not `unmatched`. */
export const WAITING_TO_MATCH = { unmatched: true, matchFailures: { $lt: MAX_FAILURES } } as const;
