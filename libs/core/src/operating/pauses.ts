export const PAUSABLES = ['mail', 'domain', 'queue', 'source'] as const;
/** What an operator can pause: all mail, mail to one domain, a queue, a source. */
export type Pausable = (typeof PAUSABLES)[number];

/** Id of the record of a pause. All mail has no name. */
export const pauseId = (what: Pausable, name: string): string => (what === 'mail' ? what : `${what}:${name}`);
