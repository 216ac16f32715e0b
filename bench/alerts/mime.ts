// What laying out a digest of five items costs: our own MIME form beside nodemailer's MailComposer, unsigned, from the same text and HTML.
import MailComposer from 'nodemailer/lib/mail-composer';
import { anAlertsMail, anItem } from '../../libs/mails/src/fixtures/mails.js';
import { writeMail } from '@app/mails';
import { dateValue, mailboxValue, textValue } from '../../libs/infra/src/mail/mime/headers.js';
import { alternativeMessage } from '../../libs/infra/src/mail/mime/multipart.js';
import { encodedLength } from '../../libs/infra/src/mail/mime/transfer-encoding.js';
import { machineLine, writeSection } from '../kit/results.js';

const ITEMS = 5;
const MAILS = 2_000;
const WARM_UP = 300;
const ROUNDS = 7;

const titles = Array.from({ length: ITEMS }, (_, n) => `Senior Rust Engineer – ${n}`);
const mail = writeMail(anAlertsMail(titles.map((title) => anItem({ title }))), encodedLength);
const from = { name: 'Board', address: 'alerts@board.example' };
const to = 'ada@reader.example';
const messageId = '<m@board.example>';
const date = new Date('2026-01-01T00:00:00Z');

function ours(): Buffer {
  const header = [
    { name: 'From', value: mailboxValue(from) },
    { name: 'To', value: to },
    { name: 'Subject', value: textValue(mail.subject) },
    { name: 'Date', value: dateValue(date) },
    { name: 'Message-ID', value: messageId },
  ];
  const { header: top, body } = alternativeMessage({ header, text: mail.text, html: mail.html }, messageId);
  return Buffer.from(`${top}\r\n${body}`, 'utf8');
}

/** `fixed`: with the boundary given as well, on which the same bytes depend. */
function composer(fixed: boolean): () => Promise<Buffer> {
  const { subject, text, html } = mail;
  const options = { from, to, subject, date, messageId, text, html, newline: '\r\n' };
  return () => new MailComposer({ ...options, ...(fixed ? { baseBoundary: 'b' } : {}) }).compile().build();
}

async function cpuOf(compose: () => Buffer | Promise<Buffer>): Promise<number[]> {
  const rounds: number[] = [];
  for (let n = 0; n < WARM_UP; n += 1) await compose();
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = process.cpuUsage();
    for (let n = 0; n < MAILS; n += 1) await compose();
    const { user, system } = process.cpuUsage(start);
    rounds.push((user + system) / 1_000 / MAILS);
  }
  return rounds.sort((one, other) => one - other);
}

async function row(name: string, compose: () => Buffer | Promise<Buffer>): Promise<string> {
  const [first, second] = [await compose(), await compose()];
  const same = first.equals(second) ? 'yes' : 'no';
  const ms = await cpuOf(compose);
  const [least, middle, most] = [ms[0], ms[Math.floor(ROUNDS / 2)], ms[ROUNDS - 1]].map((each) =>
    (each ?? NaN).toFixed(3),
  );
  return `| ${name} | ${middle} | ${least} to ${most} | ${first.length.toLocaleString('en-US')} | ${same} |`;
}

writeSection('mime', [
  '## A mail laid out (`node bench/run.mjs alerts mime`)',
  '',
  `A digest of ${ITEMS} items, its text and HTML written beforehand; unsigned. CPU in ms a mail: ${ROUNDS} rounds of ${MAILS} mails after ${WARM_UP} to warm up, one thread.`,
  '',
  '| | median | rounds | bytes | the same bytes twice |',
  '|---|--:|--:|--:|---|',
  await row('`libs/infra/src/mail/mime`', ours),
  await row('`MailComposer`, boundary given', composer(true)),
  await row('`MailComposer`, boundary its own', composer(false)),
  '',
  machineLine(),
]);
