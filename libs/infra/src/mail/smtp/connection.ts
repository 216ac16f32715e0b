import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import { detailOf, type SmtpOutcome } from './outcome.js';
import { type SmtpError, failure, type OutgoingMail } from './smtp-error.js';

const SECOND = 1_000;

const CONNECT_TIMEOUT_MS = 10 * SECOND;

/** RFC 5321 section 4.5.3.2.6: a server may take ten minutes after the final dot. Giving up sooner is what makes copies. */
const ANSWER_TIMEOUT_MS = 10 * 60 * SECOND;

const UTF8_NOT_OFFERED: SmtpOutcome = {
  outcome: 'refused',
  code: null,
  detail: 'The address is not ASCII and the mail server does not offer SMTPUTF8.',
  senderAtFault: false,
};

/**
 * One connection to the mail server, for one mail at a time. Whether the whole mail was handed to the socket is read
 * from nodemailer's log: its errors are the same in every phase, but the entry that counts the bytes of the mail is
 * written exactly when the final dot has been.
 */
export class SmtpConnection {
  private readonly connection: SMTPConnection;
  private dotWritten = false;
  private broken: SmtpError | null = null;
  private failWaiting: ((error: SmtpError) => void) | null = null;
  private used = 0;
  private offersUtf8 = false;

  private constructor(private readonly url: string) {
    const note = (entry: unknown): void => {
      if (typeof entry === 'object' && entry !== null && 'outByteCount' in entry) this.dotWritten = true;
    };
    const ignore = (): void => undefined;
    this.connection = new SMTPConnection({
      connectionTimeout: CONNECT_TIMEOUT_MS,
      greetingTimeout: CONNECT_TIMEOUT_MS,
      socketTimeout: ANSWER_TIMEOUT_MS,
      ...parseConnectionUrl(url),
      logger: { trace: ignore, debug: ignore, info: note, warn: ignore, error: ignore, fatal: ignore },
    });
    this.connection.on('error', (error: SmtpError) => this.fail(error));
    this.connection.once('end', () => this.fail(new Error('The mail server closed the connection.')));
  }

  /** Connects and logs in. */
  static async open(url: string): Promise<SmtpConnection | SmtpOutcome> {
    const connection = new SmtpConnection(url);
    try {
      await connection.wait((done) => connection.connection.connect(done));
      connection.offersUtf8 = /[ -]SMTPUTF8\b/i.test(String(connection.connection.lastServerResponse));
      await connection.login();
      return connection;
    } catch (error) {
      connection.close();
      return failure('connect', false, error as SmtpError);
    }
  }

  /** True while the next mail may go over this connection. */
  get usable(): boolean {
    return this.broken === null;
  }

  /** How many mails it has taken. */
  get mails(): number {
    return this.used;
  }

  /** Hands over one mail and says how that ended; never throws. */
  async send({ envelope, raw }: OutgoingMail): Promise<SmtpOutcome> {
    if (envelope.smtpUtf8 && !this.offersUtf8) return UTF8_NOT_OFFERED;
    this.dotWritten = false;
    this.used += 1;
    try {
      const info = await this.wait<{ response?: string }>((done) =>
        this.connection.send({ from: envelope.from, to: [envelope.to], size: raw.length }, raw, done),
      );
      const response = info?.response ?? '';
      return {
        outcome: 'accepted',
        code: Number(/^\d{3}/.exec(response)?.[0] ?? 250),
        detail: detailOf(response),
      };
    } catch (error) {
      return this.afterFailure(error as SmtpError);
    }
  }

  /** Says goodbye; the server's answer is not waited for. */
  close(): void {
    if (this.broken === null && this.used > 0) this.connection.quit();
    else this.connection.close();
    this.broken ??= new Error('The connection was closed.');
  }

  private async afterFailure(error: SmtpError): Promise<SmtpOutcome> {
    const phase = this.dotWritten || error.code === 'EMESSAGE' ? 'content' : 'envelope';
    const outcome = failure(phase, this.dotWritten, error);
    if (this.usable && outcome.code !== null && outcome.code !== 421) await this.reset();
    else this.close();
    return outcome;
  }

  /** Clears the refused mail from the session; where that fails, the connection is not used again. */
  private async reset(): Promise<void> {
    try {
      await this.wait((done) => this.connection.reset(done));
    } catch {
      this.close(); // The outcome of the mail is known already; the next one opens a new connection.
    }
  }

  private async login(): Promise<void> {
    const { auth } = parseConnectionUrl(this.url);
    if (auth === undefined) return;
    const { user, pass } = auth;
    await this.wait((done) => this.connection.login({ user, credentials: { user, pass } }, done));
  }

  /** One step of the dialogue: ends with its callback, or with the connection. */
  private wait<T>(
    step: (done: (error?: SmtpError | null, result?: T) => void) => void,
  ): Promise<T | undefined> {
    return new Promise((resolve, reject) => {
      if (this.broken !== null) return reject(this.broken);
      this.failWaiting = reject;
      step((error, result) => {
        this.failWaiting = null;
        if (error) reject(error);
        else resolve(result);
      });
    });
  }

  private fail(error: SmtpError): void {
    this.broken ??= error;
    this.failWaiting?.(error);
    this.failWaiting = null;
  }
}
