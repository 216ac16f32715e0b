import { createPublicKey } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { loadConfig } from '@app/infra/config';
import { systemClock } from '@app/infra/system';
import { headerOf, startInbox, type Inbox } from '@app/inbox';
import { verifyDkim } from './verify-dkim.js';
import { mailCheck, type MailWorld } from '../../../apps/launcher/src/cli/mail/check.js';

let inbox: Inbox;
const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'techjobboard-mail-'));
const config = loadConfig({
  DATA_DIR: dataDir,
  MAIL_FROM: 'Board <alerts@board.example>',
  BOUNCE_DOMAIN: 'bounces.board.example',
  OPERATOR_POSTAL_ADDRESS: 'Board, 1 Street',
});
const world = (records: Record<string, string[] | null> = {}): MailWorld => ({
  resolve: (name, type) => Promise.resolve(records[`${type} ${name}`] ?? (name in records ? null : [])),
  smtpUrl: inbox.smtpUrl,
  clock: systemClock,
});
const publicPart = (output: string, kind: string): string =>
  new RegExp(`k=${kind}; p=(\\S+)`).exec(output)?.[1] ?? '';

beforeAll(async () => {
  inbox = await startInbox({ smtpPort: 0, webPort: 0 });
});
afterAll(async () => {
  await inbox.stop();
  fs.rmSync(dataDir, { recursive: true });
});

describe('techjobboard mail check', () => {
  it('makes keys that nobody else can read, once, and names every record', async () => {
    const first = await mailCheck(config, world(), ['check']);
    expect(first).toContain('Made dkim-rsa1.pem');
    for (const name of ['dkim-rsa1.pem', 'dkim-ed1.pem']) {
      expect(fs.statSync(path.join(dataDir, 'secrets', name)).mode & 0o777).toBe(0o600);
    }
    for (const record of [
      'bounces.board.example  TXT  v=spf1',
      'rsa1._domainkey.board.example  TXT  v=DKIM1; k=rsa',
      'ed1._domainkey.board.example  TXT  v=DKIM1; k=ed25519',
      '_dmarc.board.example  TXT  v=DMARC1',
      'bounces.board.example  MX  10',
    ]) {
      expect(first).toContain(record);
    }
    const again = await mailCheck(config, world(), ['check']);
    expect(again).not.toContain('Made');
    expect(publicPart(again, 'rsa')).toBe(publicPart(first, 'rsa'));
  });

  it('compares them with what DNS says', async () => {
    const plain = await mailCheck(config, world(), ['check']);
    const rsa = `v=DKIM1; k=rsa; p=${publicPart(plain, 'rsa')}`;
    const now = await mailCheck(
      config,
      world({
        'TXT bounces.board.example': ['google-site', 'v=spf1 ip4:192.0.2.1 -all'],
        'TXT rsa1._domainkey.board.example': [rsa],
        'TXT ed1._domainkey.board.example': ['v=DKIM1; k=ed25519; p=other'],
      }),
      ['check'],
    );
    expect([...now.matchAll(/now: (\w+)/g)].map((match) => match[1])).toEqual([
      'right',
      'different',
      'right',
      'missing',
      'missing',
    ]);
  });

  it('sends a mail whose signatures the records prove', async () => {
    const output = await mailCheck(config, world(), ['check', 'me@reader.example']);
    expect(output).toMatch(/The mail to me@reader.example was accepted/);
    const mail = await inbox.waitFor(({ to }) => to.includes('me@reader.example'), 60_000);
    for (const [selector, kind] of [
      ['rsa1', 'rsa'],
      ['ed1', 'ed25519'],
    ] as const) {
      const record = `v=DKIM1; k=${kind}; p=${publicPart(output, kind)}`;
      expect(verifyDkim(mail.raw, selector, record)).toBe(true);
      for (const change of ['a mail to try', 'Look at its source']) {
        const changed = Buffer.from(
          mail.raw.toString('latin1').replace(change, change.toUpperCase()),
          'latin1',
        );
        expect(verifyDkim(changed, selector, record)).toBe(false);
      }
    }
    expect(headerOf(mail, 'auto-submitted')).toBe('auto-generated');
    const spki = Buffer.from(publicPart(output, 'rsa'), 'base64');
    expect(
      createPublicKey({ key: spki, format: 'der', type: 'spki' }).asymmetricKeyDetails?.modulusLength,
    ).toBe(2048);
    expect(Buffer.from(publicPart(output, 'ed25519'), 'base64')).toHaveLength(32);
  });

  it.each([[[]], [['send']], [['check', 'nobody']]])('says how it is meant: %j', async (args) => {
    await expect(mailCheck(config, world(), args)).rejects.toThrow('techjobboard mail');
  });
});
