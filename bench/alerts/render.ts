// How many digests of ten items one core writes a second: the two views, the message around them, and its signature.
import { generateKeyPairSync } from 'node:crypto';
import { anAlertsMail, anItem } from '../../libs/mails/src/fixtures/mails.js';
import { writeMail } from '@app/mails';
import { encodedLength } from '../../libs/infra/src/mail/mime/transfer-encoding.js';
import { buildMessage, type SenderIdentity } from '../../libs/infra/src/mail/message.js';
import { parseAddress } from '../../libs/infra/src/mail/address.js';
import { renderHtml } from '../../libs/mails/src/views/html.js';
import { renderText } from '../../libs/mails/src/views/text.js';

const ITEMS = 10;
const ROUND_MS = 3_000;

const mail = anAlertsMail(
  Array.from({ length: ITEMS }, (_, n) => anItem({ title: `Senior Rust Engineer ${n}` })),
);
const check = parseAddress('ada@reader.example');
if (!check.ok) throw new Error(check.message);
const facts = {
  to: check.value,
  messageId: '<m@board.example>',
  date: new Date('2026-01-01T00:00:00Z'),
  returnPath: 'b-token@board.example',
};
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const unsigned: SenderIdentity = { from: { name: 'Board', address: 'alerts@board.example' }, dkimKeys: [] };
const signed = {
  ...unsigned,
  dkimKeys: [{ domain: 'board.example', selector: 's1', key: privateKey }],
};

async function measure(name: string, work: () => unknown): Promise<void> {
  for (let n = 0; n < 200; n += 1) await work();
  const cpu = process.cpuUsage();
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < ROUND_MS) {
    await work();
    count += 1;
  }
  const { user, system } = process.cpuUsage(cpu);
  const cpuSeconds = (user + system) / 1e6;
  console.log(
    `${name.padEnd(36)} ${Math.round(count / cpuSeconds)} a CPU second (${((cpuSeconds / count) * 1e6).toFixed(0)} µs each)`,
  );
}

console.log(`digests of ${ITEMS} items; html ${Buffer.byteLength(renderHtml(mail))} bytes`);
await measure('text view', () => renderText(mail));
await measure('html view', () => renderHtml(mail));
await measure('both views', () => [renderText(mail), renderHtml(mail)]);
await measure('message', () => buildMessage(writeMail(mail, encodedLength), facts, unsigned));
await measure('message, DKIM rsa-2048', () => buildMessage(writeMail(mail, encodedLength), facts, signed));
