import { classifyFailure, detailOf, type SmtpOutcome, type SmtpPhase } from './outcome.js';

/** Who the mail server is to send a mail from and to: bare, checked addresses. */
export interface Envelope {
  readonly from: string;
  readonly to: string;
  /** True where the receiver's local part is not ASCII. */
  readonly smtpUtf8: boolean;
}

/** A mail ready to be handed over. */
export interface OutgoingMail {
  readonly envelope: Envelope;
  /** Headers and body as they go over the wire, with CRLF line ends; dots are escaped later. */
  readonly raw: Buffer;
}

/** Parts of nodemailer's error that say what happened. */
export interface SmtpError extends Error {
  readonly code?: string;
  readonly responseCode?: number;
  readonly response?: string;
}

export const failure = (phase: SmtpPhase, dotWritten: boolean, error: SmtpError): SmtpOutcome =>
  classifyFailure({
    phase,
    dotWritten,
    code: error.responseCode ?? null,
    detail: detailOf(error.response ?? error.message),
  });
