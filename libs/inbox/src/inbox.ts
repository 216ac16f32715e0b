import { systemClock } from '@app/infra/system';
import type { Behaviour } from './behaviour.js';
import type { ReceivedMail } from './mail.js';
import { FolderMailStore, MemoryMailStore, type MailStore } from './mail-store.js';
import { startSmtp } from './smtp.js';
import { startWeb } from './web.js';

/** Ports of 0 mean any free one. */
export interface InboxOptions {
  readonly smtpPort: number;
  readonly webPort: number;
  /** Address to listen on; loopback where it is left out. */
  readonly host?: string;
  /** Where mails are kept as .eml files; in memory where it is left out. */
  readonly folder?: string;
  /** How many mails are kept, the newest ones. */
  readonly keep?: number;
  /** How the server answers at first; see `Inbox.behave`. */
  readonly hooks?: Behaviour;
}

/** A mail server that takes everything and shows it, and a test double for one that does not. */
export interface Inbox {
  readonly smtpUrl: string;
  readonly webUrl: string;
  /** All kept mails, newest first. */
  mails(): Promise<ReceivedMail[]>;
  /** The newest kept mail that fits, or the first that comes in within the time; rejects after it, naming what came. */
  waitFor(wanted: (mail: ReceivedMail) => boolean, timeoutMs: number): Promise<ReceivedMail>;
  /** Replaces the hooks. */
  behave(hooks: Behaviour): void;
  clear(): void;
  stop(): Promise<void>;
}

const KEEP = 1_000;

function present(mails: (ReceivedMail | undefined)[]): ReceivedMail[] {
  return mails.filter((mail) => mail !== undefined);
}

class RunningInbox {
  readonly arrivals = new Set<(mail: ReceivedMail) => void>();
  private count = 0;

  constructor(
    readonly store: MailStore,
    public hooks: Behaviour,
  ) {}

  arrival = () => {
    const receivedAt = systemClock.now();
    const order = String(this.count++ % 1_000_000).padStart(6, '0');
    return { id: `${receivedAt.getTime().toString(36).padStart(9, '0')}-${order}`, receivedAt };
  };

  keep = (mail: ReceivedMail) => {
    this.store.add(mail);
    for (const tell of this.arrivals) tell(mail);
  };

  async mails(): Promise<ReceivedMail[]> {
    return present(await Promise.all(this.store.list().map(({ id }) => this.store.read(id))));
  }

  waitFor(wanted: (mail: ReceivedMail) => boolean, timeoutMs: number): Promise<ReceivedMail> {
    return new Promise((resolve, reject) => {
      const settle = (end: () => void) => {
        clearTimeout(timer);
        this.arrivals.delete(look);
        end();
      };
      const look = (mail: ReceivedMail) => {
        if (wanted(mail)) settle(() => resolve(mail));
      };
      const timer = setTimeout(() => {
        const held = this.store.list().map(({ to, subject }) => `${to.join(', ')}: ${subject}`);
        const list = held.length === 0 ? 'nothing' : held.slice(0, 10).join(' | ');
        settle(() => reject(new Error(`No such mail came within ${timeoutMs} ms. The inbox holds ${list}.`)));
      }, timeoutMs);
      this.arrivals.add(look);
      this.mails().then(
        (mails) => mails.forEach(look),
        (error: Error) => settle(() => reject(error)),
      );
    });
  }
}

/** Starts the inbox: an SMTP server and its web page. Rejects when a port cannot be had. */
export async function startInbox(options: InboxOptions): Promise<Inbox> {
  const { folder, host = '127.0.0.1', keep = KEEP } = options;
  const store = folder === undefined ? new MemoryMailStore(keep) : new FolderMailStore(folder, keep);
  const inbox = new RunningInbox(store, options.hooks ?? {});
  const { arrival } = inbox;
  const behaviour = () => inbox.hooks;
  const smtp = await startSmtp({ host, port: options.smtpPort, behaviour, arrival, keep: inbox.keep });
  const web = await startWeb(host, options.webPort, store).catch(async (error: unknown) => {
    await smtp.stop();
    throw error;
  });
  const reachable = ['0.0.0.0', '::'].includes(host) ? '127.0.0.1' : host;
  return {
    smtpUrl: `smtp://${reachable}:${smtp.port}`,
    webUrl: `http://${reachable}:${web.port}`,
    mails: () => inbox.mails(),
    waitFor: (wanted, timeoutMs) => inbox.waitFor(wanted, timeoutMs),
    behave: (hooks) => void (inbox.hooks = hooks),
    clear: () => store.clear(),
    stop: async () => void (await Promise.all([smtp.stop(), web.stop()])),
  };
}
