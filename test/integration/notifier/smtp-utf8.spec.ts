import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { SmtpSender, buildNotice, parseAddress, parseMailbox } from '@app/infra/mail';
import { systemClock } from '@app/infra/system';

const servers: SMTPServer[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise<void>((resolve) => server.close(resolve));
});

/** A mail server that does or does not offer SMTPUTF8, and what it was given. */
async function aServer(offers: boolean) {
  const taken: { to: string; raw: Buffer }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    hideSMTPUTF8: !offers,
    onData: (stream, { envelope }, answer) => {
      buffer(stream).then((raw) => {
        taken.push({ to: envelope.rcptTo[0]?.address ?? '', raw });
        answer();
      }, answer);
    },
  });
  servers.push(server);
  const listener = server.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return { url: `smtp://127.0.0.1:${(listener.address() as AddressInfo).port}`, taken };
}

async function send(url: string, address: string) {
  const to = parseAddress(address);
  if (!to.ok) throw new Error(to.message);
  const notice = {
    to: to.value,
    subject: 'x',
    text: 'x',
    messageId: '<x@board.example>',
    date: systemClock.now(),
  };
  const mail = await buildNotice(notice, { from: parseMailbox('alerts@board.example'), dkimKeys: [] });
  const sender = new SmtpSender({ url, connections: 1 }, systemClock);
  const result = await sender.send(mail, () => Promise.resolve('go'));
  sender.close();
  return result;
}

describe('an address that is not ASCII', () => {
  it('is written to as it is where the server offers SMTPUTF8 (RFC 6531)', async () => {
    const { url, taken } = await aServer(true);
    expect(await send(url, 'jürgen@bücher.example')).toMatchObject({ outcome: 'accepted' });
    expect(taken[0]?.to.normalize('NFC')).toMatch(/^jürgen@(?:xn--bcher-kva|bücher)\.example$/);
    expect(taken[0]?.raw.toString('utf8')).toContain('To: jürgen@xn--bcher-kva.example');
  });

  it('is refused with its reason, and nothing is said to the server, where it does not', async () => {
    const { url, taken } = await aServer(false);
    expect(await send(url, 'jürgen@bücher.example')).toEqual({
      checked: true,
      outcome: 'refused',
      code: null,
      detail: 'The address is not ASCII and the mail server does not offer SMTPUTF8.',
      senderAtFault: false,
    });
    expect(await send(url, 'juergen@bücher.example')).toMatchObject({ outcome: 'accepted' });
    expect(taken.map(({ to }) => to.replace(/^.*@/, ''))).toHaveLength(1);
  });
});
