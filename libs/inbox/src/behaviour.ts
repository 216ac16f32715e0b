import type { ReceivedMail } from './mail.js';

/**
 * What the server does at one step of a dialogue: `accept`; refuse with a reply code (4xx: try again, 5xx: never);
 * or `cut`, closing the connection without an answer. At the final dot, `cut-kept` keeps the mail before it cuts: the
 * case in which a sender cannot know whether the mail was accepted. To delay an answer, return a promise.
 */
export type Verdict = 'accept' | 'cut' | 'cut-kept' | { readonly code: number; readonly text: string };

type Step<T> = (what: T) => Verdict | Promise<Verdict>;

/** Hooks for tests. A step without a hook accepts. */
export interface Behaviour {
  /** A connection was opened; the argument counts connections from 1. */
  readonly onConnect?: Step<number>;
  /** MAIL FROM. */
  readonly onMail?: Step<string>;
  /** RCPT TO, for each recipient. */
  readonly onRcpt?: Step<string>;
  /** DATA has begun and no line of the mail was read yet. */
  readonly onDataStart?: Step<readonly string[]>;
  /** The final dot was read. */
  readonly onData?: Step<ReceivedMail>;
}
