import { Module, type Provider } from '@nestjs/common';
import { OpeningWriter } from '@app/infra/mail';
import { Hints, hookPosterProvider } from '@app/infra/service';
import { Feedbacks, MailPauses, Unsubscriptions } from '@app/subscriptions';
import { AlarmFiguresReader } from './alarms/alarm-figures.js';
import { AlarmStore } from './alarms/alarm-store.js';
import { AlarmTeller } from './alarms/alarm-teller.js';
import { AlarmWatch } from './alarms/alarm-watch.js';
import { ProgressFigures } from './alarms/progress-figures.js';
import { AttemptRecorder } from './delivery/attempt-recorder.js';
import { DeliveryHints } from './delivery/delivery-hints.js';
import { DeliveryLog } from './delivery/delivery-log.js';
import { DeliveryPreparer } from './delivery/delivery-preparer.js';
import { DeliverySender } from './delivery/delivery-sender.js';
import { DeliveryStore } from './delivery/delivery-store.js';
import { DomainLimits } from './delivery/domain-limits.js';
import { FreshFacts } from './delivery/fresh-facts.js';
import { Lapsing } from './delivery/lapsing.js';
import { LeaseKeeper } from './delivery/lease-keeper.js';
import { MailFlow } from './delivery/mail-flow.js';
import { MailLinks } from './delivery/mail-links.js';
import { MailWriter } from './delivery/mail-writer.js';
import { SmtpGate } from './delivery/smtp-gate.js';
import { smtpProviders } from './delivery/smtp-sender.provider.js';
import { FeedbackServer } from './feedback/feedback-server.js';
import { HookPreparer } from './hooks/hook-preparer.js';
import { HookRecords } from './hooks/hook-records.js';
import { HookSender } from './hooks/hook-sender.js';
import { NotifierHandlers } from './notifier.handlers.js';
import { NotifierReconciler } from './reconciler.js';
import { Retention } from './retention/retention.js';
import { DueSubscribers } from './windows/due-subscribers.js';
import { WindowCloser } from './windows/window-closer.js';
import { WindowHints } from './windows/window-hints.js';
import { NewsToTell } from './windows/news-to-tell.js';
import { WindowStore } from './windows/window-store.js';
import { WorkLog } from './work-log.js';

const windows = [DueSubscribers, WindowCloser, WindowHints, WindowStore, NewsToTell];
const delivery: Provider[] = [
  ...smtpProviders,
  AttemptRecorder,
  DeliveryHints,
  DeliveryLog,
  DeliveryPreparer,
  DeliverySender,
  DeliveryStore,
  DomainLimits,
  FreshFacts,
  Lapsing,
  LeaseKeeper,
  MailFlow,
  MailLinks,
  MailWriter,
  SmtpGate,
  // One for all: what it has read of postings and searches is remembered.
  { provide: OpeningWriter, useFactory: () => new OpeningWriter() },
];

const hooks: Provider[] = [HookPreparer, HookRecords, HookSender, hookPosterProvider];

const alarms = [AlarmFiguresReader, AlarmStore, AlarmTeller, AlarmWatch, ProgressFigures];
const feedback = [Feedbacks, FeedbackServer, Hints, MailPauses, Unsubscriptions];

/**
 * The notifier: alerts in, e-mails out. `windows/` makes deliveries of due alerts, `delivery/` sends them, `hooks/` tells
 * addresses on the web, `feedback/` takes what comes back,
 * `alarms/` tells the operator, `retention/` forgets what was kept long enough.
 */
@Module({
  controllers: [NotifierHandlers],
  providers: [
    ...windows,
    ...delivery,
    ...feedback,
    ...hooks,
    ...alarms,
    Retention,
    NotifierReconciler,
    WorkLog,
  ],
  exports: [NotifierReconciler],
})
export class NotifierModule {}
