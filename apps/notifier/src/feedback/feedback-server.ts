import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import type { ServiceConfig } from '@app/infra/config';
import type { Logger } from '@app/infra/logging';
import { ReturnPaths, type OwnAddress } from '@app/infra/mail';
import { CONFIG, LOGGER } from '@app/infra/service';
import { networkOf } from '@app/infra/system';
import { Feedbacks, readFeedbackMail } from '@app/subscriptions';

/** A report carries at most a copy of one mail of ours. */
const MOST_BYTES = 1_000_000;
const MOST_RECIPIENTS = 5;
const MOST_CLIENTS = 50;
const IDLE_MS = 60_000;
/** Of one network: enough for the queues of a large provider, too few to take every place. */
const MOST_CLIENTS_OF_ONE = 10;
/** Connections and mails of one network in a minute. */
const MOST_A_MINUTE = 600;
/** RFC 5321 section 4.5.1 and RFC 2142: addresses that every domain has. Complaints come to them, and to `fbl`. */
const ROLES = /^(?:postmaster|abuse|fbl)$/i;

type Answer = (error?: Error | null) => void;

const refusal = (responseCode: number, text: string): Error =>
  Object.assign(new Error(text), { responseCode });

/**
 * Takes the mails that come back: bounces at return paths, complaints, and mails that unsubscribe. It takes mail for no
 * address that we did not make, sends nothing, and answers 250 only once what follows is on record.
 */
@Injectable()
export class FeedbackServer implements OnApplicationBootstrap, OnModuleDestroy {
  private server: SMTPServer | null = null;
  private listening: number | null = null;
  private readonly rate = new RateLimiterMemory({ points: MOST_A_MINUTE, duration: 60 });

  constructor(
    private readonly paths: ReturnPaths,
    private readonly feedbacks: Feedbacks,
    @Inject(CONFIG) private readonly config: ServiceConfig,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** The port it listens on; null where there is none. */
  get port(): number | null {
    return this.listening;
  }

  async onApplicationBootstrap(): Promise<void> {
    const { FEEDBACK_SMTP_PORT: port, FEEDBACK_SMTP_HOST: host } = this.config;
    // Nest calls this once for the HTTP side of the service and once for its queues.
    if (port === undefined || this.server !== null) return;
    this.server = this.create();
    const listener = this.server.listen(port, host);
    await once(listener, 'listening');
    this.listening = (listener.address() as AddressInfo).port;
    this.logger.info(
      { event: 'feedback.listening', host, port: this.listening },
      'Bounces and complaints are taken.',
    );
  }

  async onModuleDestroy(): Promise<void> {
    const { server } = this;
    if (server === null) return;
    await new Promise<void>((resolve) => {
      server.close(resolve);
      for (const connection of server.connections) connection._socket.destroy();
    });
  }

  private create(): SMTPServer {
    const server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      disableReverseLookup: true,
      logger: false,
      size: MOST_BYTES,
      maxClients: MOST_CLIENTS,
      socketTimeout: IDLE_MS,
      onConnect: (session, answer) => void this.admit(session).then(answer, answer),
      onMailFrom: (_address, session, answer) => void this.count(session).then(answer, answer),
      onRcptTo: ({ address }, session, answer) => answer(this.refusalOf(address, session)),
      onData: (stream, session, answer) => void this.take(stream, session, answer),
    });
    // A client that vanishes is an everyday event.
    server.on('error', (err) => this.logger.debug({ event: 'feedback.client', err }, err.message));
    return server;
  }

  /** What keeps a client from connecting: its own other connections, or how many there were of late. */
  private admit(session: SMTPServerSession): Promise<Error | null> {
    const network = networkOf(session.remoteAddress);
    const open = [...(this.server?.connections ?? [])].filter(
      (connection) => networkOf(connection.remoteAddress) === network,
    );
    if (open.length > MOST_CLIENTS_OF_ONE)
      return Promise.resolve(refusal(421, '4.7.0 Too many connections from your network.'));
    return this.count(session);
  }

  private async count({ remoteAddress }: SMTPServerSession): Promise<Error | null> {
    try {
      await this.rate.consume(networkOf(remoteAddress));
      return null;
    } catch (excess) {
      if (!(excess instanceof RateLimiterRes)) throw excess;
      return refusal(421, '4.7.0 Too much from your network: please try again later.');
    }
  }

  private refusalOf(address: string, session: SMTPServerSession): Error | null {
    if (session.envelope.rcptTo.length >= MOST_RECIPIENTS) return refusal(452, '4.5.3 Too many recipients.');
    if (this.paths.read(address) !== null || this.isRole(address)) return null;
    return refusal(550, '5.1.1 There is no such address here.');
  }

  private isRole(address: string): boolean {
    const at = address.lastIndexOf('@');
    return (
      ROLES.test(address.slice(0, at)) && address.slice(at + 1).toLowerCase() === this.config.BOUNCE_DOMAIN
    );
  }

  private async take(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    answer: Answer,
  ): Promise<void> {
    try {
      const raw = await bytesOf(stream);
      if (raw === null) return answer(refusal(552, '5.3.4 A report is at most a megabyte long.'));
      const from = session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address;
      for (const { address } of session.envelope.rcptTo) await this.act(from, this.paths.read(address), raw);
      answer();
    } catch (err) {
      this.logger.error(
        { event: 'feedback.failed', err },
        'A report could not be taken; it will come again.',
      );
      answer(refusal(451, '4.3.0 Please try again later.'));
    }
  }

  private async act(from: string, to: OwnAddress | null, raw: Buffer): Promise<void> {
    const feedback = await readFeedbackMail({ from, to, raw }, this.paths);
    if (feedback !== null) await this.feedbacks.take(feedback);
    else this.logger.info({ event: 'feedback.ignored', proved: to !== null }, 'A mail to us says nothing.');
  }
}

/** Null for one that is too long; its rest is read and dropped, so that the dialogue can go on. */
async function bytesOf(stream: SMTPServerDataStream): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += (chunk as Buffer).length;
    if (length <= MOST_BYTES) chunks.push(chunk as Buffer);
  }
  return length > MOST_BYTES ? null : Buffer.concat(chunks);
}
