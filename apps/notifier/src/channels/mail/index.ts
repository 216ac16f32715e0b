import { MAIL } from '@app/core/delivery';
import { MailWriter, ToldOpenings } from '@app/mails';
import type { ChannelEntry } from '../../attempts/channel.js';
import { MailLinks } from '../mail-links.js';
import { DomainLimits } from './domain-limits.js';
import { MailChannel } from './mail-channel.js';
import { MailFlow } from './mail-flow.js';
import { MailStopWatch } from './mail-stop-watch.js';
import { SmtpGate } from './smtp-gate.js';
import { smtpProviders } from './smtp-sender.provider.js';

/** E-mail over the operator's mail server. */
export const mailEntry: ChannelEntry<typeof MAIL> = {
  name: MAIL,
  // More than there are connections: while one mail is in the dialogue, the next are being written, and those that are
  // written together share their round trips to MongoDB.
  atATime: 100,
  type: MailChannel,
  providers: [
    ...smtpProviders,
    DomainLimits,
    MailFlow,
    MailStopWatch,
    SmtpGate,
    {
      provide: MailWriter,
      inject: [MailLinks, ToldOpenings],
      useFactory: (links: MailLinks, openings: ToldOpenings) => new MailWriter(links, openings),
    },
  ],
};
