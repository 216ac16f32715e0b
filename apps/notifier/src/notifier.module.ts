import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { OpeningWriter, ToldOpenings } from '@app/mails';
import { Hints } from '@app/infra/service';
import { feedbackProviders, unsubscribingProviders } from '@app/subscriptions';
import { AlarmFiguresReader } from './alarms/alarm-figures.js';
import { AlarmStore } from './alarms/alarm-store.js';
import { AlarmTeller } from './alarms/alarm-teller.js';
import { AlarmWatch } from './alarms/alarm-watch.js';
import { FigureStore } from './alarms/figure-store.js';
import { ProgressFigures } from './alarms/progress-figures.js';
import type { ChannelEntry } from './attempts/channel.js';
import { channelProviders } from './attempts/channel-registry.js';
import { sendingHandler } from './delivery/sending-handler.js';
import { AttemptRecorder } from './delivery/attempt-recorder.js';
import { DueDeliveries } from './delivery/due-deliveries.js';
import { DeliveryLog } from './delivery/delivery-log.js';
import { Deliverer } from './delivery/deliverer.js';
import { DeliveryStore } from './delivery/delivery-store.js';
import { FactsStore } from './delivery/facts-store.js';
import { FreshFacts } from './delivery/fresh-facts.js';
import { LapseStore } from './delivery/lapse-store.js';
import { Lapsing } from './delivery/lapsing.js';
import { LeaseKeeper } from './delivery/lease-keeper.js';
import { MailLinks } from './channels/mail-links.js';
import { CopyHandlers } from './copies/copy-handlers.js';
import { CopySender } from './copies/copy-sender.js';
import { CopyStore } from './copies/copy-store.js';
import { WaitingCopies } from './copies/waiting-copies.js';
import { FeedbackServer } from './feedback/feedback-server.js';
import { NotifierHandlers } from './notifier.handlers.js';
import { NotifierReconciler } from './reconciler.js';
import { Renewals } from './renewals/renewals.js';
import { RenewalStore } from './renewals/renewal-store.js';
import { Retention } from './retention/retention.js';
import { DueStore } from './windows/due-store.js';
import { WindowCloser } from './windows/window-closer.js';
import { WindowHints } from './windows/window-hints.js';
import { NewsStore } from './windows/news-store.js';
import { NewsToTell } from './windows/news-to-tell.js';
import { WindowStore } from './windows/window-store.js';
import { WorkLog } from './work/work-log.js';
import { WorkerWatch } from './work/worker-watch.js';

const windows = [DueStore, WindowCloser, WindowHints, WindowStore, NewsStore, NewsToTell];
const delivery: Provider[] = [
  AttemptRecorder,
  Deliverer,
  DueDeliveries,
  DeliveryLog,
  DeliveryStore,
  FactsStore,
  FreshFacts,
  LapseStore,
  Lapsing,
  LeaseKeeper,
  MailLinks,
  {
    provide: ToldOpenings,
    inject: [MailLinks, OpeningWriter],
    useFactory: (links: MailLinks, openings: OpeningWriter) => new ToldOpenings(links, openings),
  },
  // One for all: what it has read of postings and searches is remembered.
  { provide: OpeningWriter, useFactory: () => new OpeningWriter() },
];

const alarms = [AlarmFiguresReader, AlarmStore, AlarmTeller, AlarmWatch, FigureStore, ProgressFigures];
const copies = [CopySender, CopyStore, WaitingCopies];
const feedback = [...feedbackProviders, ...unsubscribingProviders, FeedbackServer, Hints];

/**
 * The notifier: alerts in, mails and messages out. `windows/` makes deliveries of due alerts, `delivery/` sends them over
 * `channels/`, `feedback/` takes what comes back, `copies/` sends operators copies of mails, `alarms/` tells the operator, `retention/` forgets what was kept long
 * enough, `renewals/` asks who has not come for long.
 */
@Module({})
export class NotifierModule {
  static with(channels: readonly ChannelEntry[]): DynamicModule {
    return {
      module: NotifierModule,
      controllers: [NotifierHandlers, CopyHandlers, ...channels.map(sendingHandler)],
      providers: [
        ...windows,
        ...delivery,
        ...channelProviders(channels),
        ...feedback,
        ...copies,
        ...alarms,
        Retention,
        Renewals,
        RenewalStore,
        NotifierReconciler,
        WorkLog,
        WorkerWatch,
      ],
      exports: [NotifierReconciler],
    };
  }
}
