/** Where in the dialogue with the mail server something went wrong. */
export type SmtpPhase = 'connect' | 'envelope' | 'content';

/** All that is known when a try to hand over one mail has ended without acceptance. */
export interface SmtpFailure {
  readonly phase: SmtpPhase;
  /** True once the whole mail with its final dot was given to the socket. */
  readonly dotWritten: boolean;
  /** Reply code of the server, null where it gave none. */
  readonly code: number | null;
  /** First line of its answer, or the error's text. */
  readonly detail: string;
}

/** How a try ended. `senderAtFault`: the server refuses us, not the receiver, so other mails there will fare alike. */
export type SmtpOutcome =
  | { readonly outcome: 'accepted'; readonly code: number; readonly detail: string }
  | {
      readonly outcome: 'refused' | 'refused-temporarily' | 'not-handed-over' | 'ambiguous';
      readonly code: number | null;
      readonly detail: string;
      readonly senderAtFault: boolean;
    };

/**
 * Enhanced codes (RFC 3463) that blame the sender: every refusal by security or policy (5.7.x), and of the temporary ones
 * those about authentication (RFC 7372, Gmail's 4.7.26 to 4.7.40) and a blocked sending address (Outlook's 4.7.5xx to
 * 4.7.7xx); 4.7.1 is what greylisting says.
 */
const SENDER_CODES = /\b(?:5\.7\.\d+|4\.7\.(?:2\d|3\d|40|5\d\d|6\d\d|7\d\d))\b/;

/** Says how a try ended, from nothing but what the server and the socket said. */
export function classifyFailure({ phase, dotWritten, code, detail }: SmtpFailure): SmtpOutcome {
  // Before the envelope a refusal is about us (login, blocked address), not about this mail: it must not kill the mail.
  if (phase === 'connect') return { outcome: 'not-handed-over', code, detail, senderAtFault: code !== null };
  if (code !== null && code >= 400) {
    const senderAtFault = SENDER_CODES.test(detail);
    const forGood = code >= 500 && !senderAtFault;
    return { outcome: forGood ? 'refused' : 'refused-temporarily', code, detail, senderAtFault };
  }
  // The server has the whole mail and has not said what it did with it.
  if (dotWritten) return { outcome: 'ambiguous', code, detail, senderAtFault: false };
  return { outcome: 'not-handed-over', code, detail, senderAtFault: false };
}

/** The first line of a server's answer, without addresses and control characters, short enough for a record. */
export function detailOf(text: string): string {
  const line = text.split(/[\r\n]/, 1)[0] ?? '';
  return line
    .replace(/\S+@\S+/g, '<address>')
    .replace(/\p{C}/gu, ' ')
    .slice(0, 200);
}
