import { domainOf } from '@app/core/delivery';
import type { Provider } from '@nestjs/common';
import type { ServiceConfig } from '@app/infra/config';
import { secretsFolder } from '@app/infra/config';
import { SmtpSender, loadDkimKeys, parseMailbox, type SenderIdentity } from '@app/infra/mail';
import type { Clock } from '@app/core/time';
import { CLOCK, CONFIG, STOPPING } from '@app/infra/service';

export const SENDER_IDENTITY = Symbol('sender-identity');

/** Mails in the SMTP dialogue at a time, unless SMTP_URL says otherwise with `?maxConnections=`. */
const CONNECTIONS = 10;

function connectionsOf(smtpUrl: string): number {
  const wanted = Number(new URL(smtpUrl).searchParams.get('maxConnections') ?? CONNECTIONS);
  return Number.isInteger(wanted) && wanted > 0 && wanted <= 100 ? wanted : CONNECTIONS;
}

/** The mail server and the identity that mails go out with. */
export const smtpProviders: Provider[] = [
  {
    provide: SmtpSender,
    inject: [CONFIG, CLOCK, STOPPING],
    useFactory: ({ SMTP_URL: url }: ServiceConfig, clock: Clock, stopping: AbortSignal) =>
      new SmtpSender({ url, connections: connectionsOf(url), stopping }, clock),
  },
  {
    provide: SENDER_IDENTITY,
    inject: [CONFIG],
    useFactory: ({ MAIL_FROM, DATA_DIR }: ServiceConfig): SenderIdentity => {
      const from = parseMailbox(MAIL_FROM);
      const domain = domainOf(from.address);
      return { from, dkimKeys: loadDkimKeys(secretsFolder(DATA_DIR), domain) };
    },
  },
];
