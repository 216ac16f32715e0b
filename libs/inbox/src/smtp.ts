import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { Behaviour, Verdict } from './behaviour.js';
import type { ReceivedMail } from './mail.js';
import { parseMail } from './parse-mail.js';

const MAX_BYTES = 30 * 1024 * 1024;

/** What the SMTP side needs from the inbox. */
export interface SmtpPorts {
  readonly host: string;
  readonly port: number;
  /** Read again at each step, so that a test can change it at any time. */
  readonly behaviour: () => Behaviour;
  /** Names a mail that has just come in. */
  readonly arrival: () => Pick<ReceivedMail, 'id' | 'receivedAt'>;
  /** Keeps a mail; called before it is answered with 250. */
  readonly keep: (mail: ReceivedMail) => void;
}

/** A listening SMTP server. */
export interface Smtp {
  readonly port: number;
  stop(): Promise<void>;
}

type Answer = (error?: Error | null) => void;

class Dialogue {
  readonly server: SMTPServer;
  private connections = 0;

  constructor(private readonly ports: SmtpPorts) {
    this.server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      size: MAX_BYTES,
      onConnect: (session, answer) => this.step(session, answer, (b) => b.onConnect?.(++this.connections)),
      onMailFrom: ({ address }, session, answer) => this.step(session, answer, (b) => b.onMail?.(address)),
      onRcptTo: ({ address }, session, answer) => this.step(session, answer, (b) => b.onRcpt?.(address)),
      onData: (stream, session, answer) => void this.data(stream, session, answer),
    });
    // A client that vanishes is an everyday event; listen failures are reported by start().
    this.server.on('error', () => undefined);
  }

  private step(
    session: SMTPServerSession,
    answer: Answer,
    ask: (behaviour: Behaviour) => Verdict | Promise<Verdict> | undefined,
  ): void {
    Promise.resolve(ask(this.ports.behaviour()) ?? 'accept').then(
      (verdict) => this.give(verdict, session, answer),
      (error: Error) => answer(error),
    );
  }

  private give(verdict: Verdict, session: SMTPServerSession, answer: Answer): void {
    if (verdict === 'accept') answer();
    else if (typeof verdict === 'object')
      answer(Object.assign(new Error(verdict.text), { responseCode: verdict.code }));
    else this.cut(session);
  }

  private cut(session: SMTPServerSession): void {
    for (const connection of this.server.connections) {
      if (connection.session.id === session.id) connection._socket.destroy();
    }
  }

  private async data(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    answer: Answer,
  ): Promise<void> {
    try {
      const to = session.envelope.rcptTo.map((recipient) => recipient.address);
      const atStart = (await this.ports.behaviour().onDataStart?.(to)) ?? 'accept';
      if (typeof atStart === 'string' && atStart !== 'accept') return this.cut(session);
      const raw = await buffer(stream);
      if (typeof atStart === 'object') return this.give(atStart, session, answer);
      const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
      const mail = await parseMail({ ...this.ports.arrival(), from, to }, raw);
      const verdict = (await this.ports.behaviour().onData?.(mail)) ?? 'accept';
      if (verdict === 'accept' || verdict === 'cut-kept') this.ports.keep(mail);
      this.give(verdict, session, answer);
    } catch (error) {
      answer(error as Error);
    }
  }
}

/** Listens for mail and keeps all of it, whoever it is for. Rejects when the port cannot be had. */
export async function startSmtp(ports: SmtpPorts): Promise<Smtp> {
  const { server } = new Dialogue(ports);
  const listener = server.listen(ports.port, ports.host);
  await once(listener, 'listening');
  return {
    port: (listener.address() as AddressInfo).port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const connection of server.connections) connection._socket.destroy();
      }),
  };
}
