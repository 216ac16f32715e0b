import mongoose, { type Connection, type Model, type mongo } from 'mongoose';
import type { AuditEntry, OperatorAccount } from '@app/core/operators';
import type {
  KeptAlarm,
  KeptDeadLetter,
  KeptDryRun,
  KeptFeedback,
  KeptRead,
  KeptReplay,
  KeptRereading,
  MailPause,
} from '@app/core/running';
import type { KeptAway } from '@app/core/kept-away';
import type { KeptSignal } from '@app/core/quality';
import type {
  Alert,
  KeptPosting,
  Source,
  SavedSearch,
  Subscriber,
  KeptDelivery,
  Hook,
  Hiding,
  KeptReport,
} from '@app/core/records';
import type { PastPosting, PastRestraints, PastWording } from '@app/core/trace';
import { AlarmSchema } from './documents/alarm.js';
import { AlertSchema } from './documents/alert.js';
import { DeliverySchema } from './documents/delivery.js';
import { FeedbackSchema, MailPauseSchema } from './documents/feedback.js';
import { DayFiguresSchema, type DayFiguresDoc } from './documents/figures.js';
import { HeartbeatSchema, type HeartbeatDoc } from './documents/heartbeat.js';
import { HidingSchema, ReportSchema } from './documents/hiding.js';
import { HookSchema } from './documents/hook.js';
import { KeptAwaySchema } from './documents/kept-away.js';
import { KeptReplaySchema } from './documents/kept-replay.js';
import { KeptRereadingSchema } from './documents/kept-rereading.js';
import {
  CounterSchema,
  DeadLetterSchema,
  PushTokenSchema,
  ReceivedWebhookSchema,
  type CounterDoc,
  type PushTokenDoc,
  type ReceivedWebhookDoc,
} from './documents/operations.js';
import { AuditSchema, OperatorSchema } from './documents/operator.js';
import { OperationSchema, PauseSchema, type OperationDoc, type PauseDoc } from './documents/operating.js';
import { QueueMinuteSchema, type QueueMinuteDoc } from './documents/queue-minute.js';
import { PostingSchema } from './documents/posting.js';
import { DryRunSchema, ReadSchema } from './documents/read.js';
import { SignalSchema } from './documents/signal.js';
import { SourceSchema } from './documents/source.js';
import {
  AddressLimitSchema,
  SavedSearchSchema,
  SubscriberSchema,
  SuppressionSchema,
  type AddressLimitDoc,
  type SuppressionDoc,
} from './documents/subscription.js';
import {
  PastPostingSchema,
  PastRestraintsSchema,
  PastWordingSchema,
  TraceSchema,
  type TraceDoc,
} from './documents/trace.js';

// Values from outside are parsed to plain strings and numbers at the edge (zod), so a filter never holds a foreign
// operator such as {$ne: null}; mongoose's sanitizeFilter would refuse our own operators too.
mongoose.set('strictQuery', 'throw');

const CONNECT_OPTIONS: mongoose.ConnectOptions = {
  autoCreate: false,
  autoIndex: false,
  // A frozen primary stops writes for 30 s with the driver's defaults, 13 s with these.
  connectTimeoutMS: 3_000,
  heartbeatFrequencyMS: 1_000,
  serverSelectionTimeoutMS: 15_000,
  retryWrites: true,
  readConcern: { level: 'majority' },
  writeConcern: { w: 'majority', journal: true },
  maxPoolSize: 20,
  // Metrics tell how long commands take.
  monitorCommands: true,
};

/** The record of everything: one MongoDB connection and its typed collections. */
export class Database {
  readonly postings: Model<KeptPosting>;
  readonly sources: Model<Source>;
  readonly subscribers: Model<Subscriber>;
  readonly savedSearches: Model<SavedSearch>;
  readonly alerts: Model<Alert>;
  readonly deliveries: Model<KeptDelivery>;
  readonly suppressions: Model<SuppressionDoc>;
  readonly addressLimits: Model<AddressLimitDoc>;
  readonly deadLetters: Model<KeptDeadLetter>;
  readonly pushTokens: Model<PushTokenDoc>;
  readonly receivedWebhooks: Model<ReceivedWebhookDoc>;
  readonly counters: Model<CounterDoc>;
  readonly alarms: Model<KeptAlarm>;
  readonly feedback: Model<KeptFeedback>;
  readonly mailPauses: Model<MailPause>;
  readonly hooks: Model<Hook>;
  readonly hidings: Model<Hiding>;
  readonly reports: Model<KeptReport>;
  readonly heartbeats: Model<HeartbeatDoc>;
  readonly reads: Model<KeptRead>;
  readonly dryRuns: Model<KeptDryRun>;
  readonly dayFigures: Model<DayFiguresDoc>;
  readonly trace: Model<TraceDoc>;
  readonly pastPostings: Model<PastPosting>;
  readonly pastWordings: Model<PastWording>;
  readonly pastRestraints: Model<PastRestraints>;
  readonly operators: Model<OperatorAccount>;
  readonly audit: Model<AuditEntry>;
  readonly queueMinutes: Model<QueueMinuteDoc>;
  readonly pauses: Model<PauseDoc>;
  readonly operations: Model<OperationDoc>;
  readonly replays: Model<KeptReplay>;
  readonly rereadings: Model<KeptRereading>;
  readonly signals: Model<KeptSignal>;
  readonly keptAway: Model<KeptAway>;

  private constructor(readonly connection: Connection) {
    this.postings = connection.model<KeptPosting>('Posting', PostingSchema);
    this.sources = connection.model<Source>('Source', SourceSchema);
    this.subscribers = connection.model<Subscriber>('Subscriber', SubscriberSchema);
    this.savedSearches = connection.model<SavedSearch>('SavedSearch', SavedSearchSchema);
    this.alerts = connection.model<Alert>('Alert', AlertSchema);
    this.deliveries = connection.model<KeptDelivery>('Delivery', DeliverySchema);
    this.suppressions = connection.model<SuppressionDoc>('Suppression', SuppressionSchema);
    this.addressLimits = connection.model<AddressLimitDoc>('AddressLimit', AddressLimitSchema);
    this.deadLetters = connection.model<KeptDeadLetter>('DeadLetter', DeadLetterSchema);
    this.pushTokens = connection.model<PushTokenDoc>('PushToken', PushTokenSchema);
    this.receivedWebhooks = connection.model<ReceivedWebhookDoc>('ReceivedWebhook', ReceivedWebhookSchema);
    this.counters = connection.model<CounterDoc>('Counter', CounterSchema);
    this.alarms = connection.model<KeptAlarm>('Alarm', AlarmSchema);
    this.feedback = connection.model<KeptFeedback>('Feedback', FeedbackSchema);
    this.mailPauses = connection.model<MailPause>('MailPause', MailPauseSchema);
    this.hooks = connection.model<Hook>('Hook', HookSchema);
    this.hidings = connection.model<Hiding>('Hiding', HidingSchema);
    this.reports = connection.model<KeptReport>('Report', ReportSchema);
    this.heartbeats = connection.model<HeartbeatDoc>('Heartbeat', HeartbeatSchema);
    this.reads = connection.model<KeptRead>('Read', ReadSchema);
    this.dryRuns = connection.model<KeptDryRun>('DryRun', DryRunSchema);
    this.dayFigures = connection.model<DayFiguresDoc>('DayFigures', DayFiguresSchema);
    this.trace = connection.model<TraceDoc>('Trace', TraceSchema);
    this.pastPostings = connection.model<PastPosting>('PastPosting', PastPostingSchema);
    this.pastWordings = connection.model<PastWording>('PastWording', PastWordingSchema);
    this.pastRestraints = connection.model<PastRestraints>('PastRestraints', PastRestraintsSchema);
    this.operators = connection.model<OperatorAccount>('Operator', OperatorSchema);
    this.audit = connection.model<AuditEntry>('Audit', AuditSchema);
    this.queueMinutes = connection.model<QueueMinuteDoc>('QueueMinute', QueueMinuteSchema);
    this.pauses = connection.model<PauseDoc>('Pause', PauseSchema);
    this.operations = connection.model<OperationDoc>('Operation', OperationSchema);
    this.replays = connection.model<KeptReplay>('Replay', KeptReplaySchema);
    this.rereadings = connection.model<KeptRereading>('Rereading', KeptRereadingSchema);
    this.signals = connection.model<KeptSignal>('Signal', SignalSchema);
    this.keptAway = connection.model<KeptAway>('KeptAway', KeptAwaySchema);
  }

  /** Connects; throws after 15 s without a primary. Writes are acknowledged by a majority and journalled. */
  static async connect(uri: string): Promise<Database> {
    return new Database(await mongoose.createConnection(uri, CONNECT_OPTIONS).asPromise());
  }

  /** Name of the database: also the namespace of its queues in Redis. */
  get name(): string {
    return this.connection.name;
  }

  /** The driver's client: for metrics, which listen to its events. */
  get client(): mongo.MongoClient {
    return this.connection.getClient();
  }

  /** Throws unless a primary answers. */
  async ping(): Promise<void> {
    await this.connection.db?.admin().command({ ping: 1 }, { timeoutMS: 2_000 });
  }

  async close(): Promise<void> {
    await this.connection.close();
  }
}
