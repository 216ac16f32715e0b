import { alertId, type SavedSearchId, type SubscriberId } from '@app/core/ids';
import { migrate } from '@app/infra/migrations';
import type { Chance } from '@app/core/chance';
import type { Rhythm } from '@app/core/subscription';
import type { KeptDelivery } from '../../../libs/core/src/records/index.js';
import { Database } from '@app/infra/mongo';
import type { Alert } from '@app/core/records';
import type { RunningWorker } from '@app/infra/service';
import { startInbox, type Inbox, type ReceivedMail } from '@app/inbox';
import { FakeClock, aPosting, aSavedSearch, aSubscriber, testConfig, until } from '@app/testing';
import { createApp } from '../../../apps/notifier/src/app.js';
import type { ChannelEntry } from '../../../apps/notifier/src/attempts/channel.js';

export interface Person {
  readonly id: SubscriberId;
  readonly address: string;
}

type AlertFields = Partial<Alert> & { title?: string; query?: string };

interface DeskOptions {
  readonly now?: string;
  readonly chance?: Chance;
  readonly settings?: Parameters<typeof testConfig>[0];
  readonly channels?: readonly ChannelEntry[];
}

/** A notifier between real servers, what it works on, and what it sent. */
export class NotifierDesk {
  private people = 0;

  private constructor(
    readonly clock: FakeClock,
    readonly database: Database,
    readonly inbox: Inbox,
    readonly notifier: RunningWorker,
    readonly mailFrom: string,
  ) {}

  static async start(given: DeskOptions = {}): Promise<NotifierDesk> {
    const { chance } = given;
    const clock = new FakeClock(given.now ?? '2026-03-02T09:00:00Z');
    const inbox = await startInbox({ smtpPort: 0, webPort: 0 });
    const config = await testConfig({ SMTP_URL: inbox.smtpUrl, ...given.settings });
    const database = await Database.connect(config.MONGODB_URI);
    await migrate(database);
    const notifier = await createApp(
      config,
      { clock, ...(chance !== undefined && { chance }) },
      given.channels,
    );
    return new NotifierDesk(clock, database, inbox, notifier, config.MAIL_FROM);
  }

  async stop(): Promise<void> {
    await this.notifier.stop();
    await this.inbox.stop();
    await this.database.connection.dropDatabase();
    await this.database.close();
  }

  async person(fields: Parameters<typeof aSubscriber>[0] = {}): Promise<Person> {
    this.people += 1;
    const address = `reader${this.people}@example.org`;
    const subscriber = aSubscriber({ address, confirmedAt: this.clock.now(), ...fields });
    await this.database.subscribers.create(subscriber);
    return { id: subscriber._id, address };
  }

  async search(
    subscriberId: SubscriberId,
    query: string,
    rhythm: Rhythm = 'instant',
  ): Promise<SavedSearchId> {
    const saved = aSavedSearch({ subscriberId, query, rhythm, state: 'active' });
    await this.database.savedSearches.create(saved);
    return saved._id;
  }

  /** An alert as the matcher writes it, with its posting. */
  async alert(owner: Person, savedSearchId: SavedSearchId, fields: AlertFields = {}): Promise<Alert> {
    const { title = 'Rust Engineer', query = 'rust', ...rest } = fields;
    const now = this.clock.now();
    const posting = aPosting({ title, text: 'You write Rust.', firstSeenAt: now, revisedAt: now });
    await this.database.postings.create(posting);
    const written: Alert = {
      _id: alertId(owner.id, posting.clusterId),
      subscriberId: owner.id,
      clusterId: posting.clusterId,
      matches: [{ savedSearchId, query, postingId: posting._id, at: now, revision: 1 }],
      rhythm: 'instant',
      createdAt: now,
      dueAt: now,
      state: 'pending',
      deliveryId: null,
      ...rest,
    };
    await this.database.alerts.create(written);
    return written;
  }

  async mailsTo(address: string): Promise<ReceivedMail[]> {
    return (await this.inbox.mails()).filter((mail) => mail.to.includes(address));
  }

  mailTo(address: string): Promise<ReceivedMail> {
    return this.inbox.waitFor((mail) => mail.to.includes(address), 60_000);
  }

  deliveryOf(owner: Person): Promise<KeptDelivery | null> {
    return this.database.deliveries.findOne({ subscriberId: owner.id }).lean<KeptDelivery | null>();
  }

  deliveryIn(owner: Person, ...states: KeptDelivery['state'][]): Promise<KeptDelivery> {
    return until(`a delivery of ${owner.address} is ${states.join(' or ')}`, async () => {
      const delivery = await this.deliveryOf(owner);
      return delivery !== null && states.includes(delivery.state) ? delivery : null;
    });
  }
}
