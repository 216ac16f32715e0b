import { createHmac, createSign, generateKeyPairSync } from 'node:crypto';
import { isFromMailgun, readMailgun } from './mailgun.js';
import { isFromPostmark, readPostmark } from './postmark.js';
import { isFromSendGrid, readSendGrid } from './sendgrid.js';
import { isFromSns, isSnsAddress, readSes, readSns, signedText, type SnsMessage } from './ses.js';

const now = new Date('2026-03-02T09:00:00Z');
const seconds = String(now.getTime() / 1_000);
const old = String(now.getTime() / 1_000 - 2 * 86_400);
const kinds = (events: readonly { kind: string }[]) => events.map(({ kind }) => kind);

describe('SendGrid', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const key = publicKey.export({ format: 'der', type: 'spki' }).toString('base64');
  const hook = (body: string, timestamp = seconds) => ({
    body,
    headers: {
      'x-twilio-email-event-webhook-timestamp': timestamp,
      'x-twilio-email-event-webhook-signature': createSign('sha256')
        .update(timestamp + body)
        .sign(privateKey, 'base64'),
    },
  });

  it('is believed by its signature over the time and the body', () => {
    expect(isFromSendGrid(hook('[]'), key, now)).toBe(true);
    expect(isFromSendGrid({ ...hook('[]'), body: '[ ]' }, key, now)).toBe(false);
    expect(isFromSendGrid(hook('[]', old), key, now)).toBe(false);
    expect(isFromSendGrid({ body: '[]', headers: {} }, key, now)).toBe(false);
  });

  it('is read, what we do not act on passed over', () => {
    const event = (more: object) => ({ email: 'ada@reader.example', sg_event_id: 'e', ...more });
    const events = readSendGrid(
      JSON.stringify([
        event({ event: 'delivered' }),
        event({ event: 'bounce', status: '5.1.1', reason: '550 5.1.1 unknown user' }),
        event({ event: 'bounce', type: 'blocked', reason: '550 5.7.1 blocked' }),
        event({ event: 'spamreport' }),
        event({ event: 'group_unsubscribe' }),
        { event: 'bounce' },
      ]),
    );
    expect(kinds(events)).toEqual(['hard', 'sender', 'complaint', 'unsubscribe']);
  });
});

describe('Mailgun', () => {
  const sign = (timestamp: string) => createHmac('sha256', 'key').update(`${timestamp}t`).digest('hex');
  const hook = (data: object, timestamp = seconds, signature = sign(timestamp)) => ({
    body: JSON.stringify({
      signature: { timestamp, token: 't', signature },
      'event-data': { id: 'e', recipient: 'ada@reader.example', ...data },
    }),
    headers: {},
  });

  it('is believed by its HMAC', () => {
    expect(isFromMailgun(hook({ event: 'failed' }), 'key', now)).toBe(true);
    expect(isFromMailgun(hook({ event: 'failed' }), 'other', now)).toBe(false);
    expect(isFromMailgun(hook({ event: 'failed' }, old), 'key', now)).toBe(false);
    expect(isFromMailgun(hook({ event: 'failed' }, seconds, ''), 'key', now)).toBe(false);
  });

  it.each([
    [
      {
        event: 'failed',
        severity: 'permanent',
        'delivery-status': { message: '5.1.1 no such user', 'enhanced-code': '5.1.1' },
      },
      ['hard'],
    ],
    [
      {
        event: 'failed',
        severity: 'permanent',
        'delivery-status': { message: 'mailbox full', 'enhanced-code': '5.2.2' },
      },
      ['soft'],
    ],
    [{ event: 'failed', severity: 'temporary', 'delivery-status': { message: 'mailbox full' } }, []],
    [{ event: 'failed', severity: 'permanent', reason: 'suppress-complaint' }, ['complaint']],
    [{ event: 'complained' }, ['complaint']],
    [{ event: 'unsubscribed' }, ['unsubscribe']],
    [{ event: 'delivered' }, []],
  ])('reads %j', (data, expected) => {
    expect(kinds(readMailgun(hook(data).body))).toEqual(expected);
  });
});

describe('Postmark', () => {
  const basic = (text: string) => ({
    body: '',
    headers: { authorization: `Basic ${Buffer.from(text).toString('base64')}` },
  });

  it('is believed by the secret it was given', () => {
    expect(isFromPostmark(basic('hook:secret'), 'secret')).toBe(true);
    expect(isFromPostmark(basic('hook:wrong'), 'secret')).toBe(false);
    expect(isFromPostmark({ body: '', headers: {} }, 'secret')).toBe(false);
  });

  it.each([
    [{ RecordType: 'Bounce', Type: 'HardBounce' }, ['hard']],
    [{ RecordType: 'Bounce', Type: 'SoftBounce' }, ['soft']],
    [{ RecordType: 'Bounce', Type: 'Blocked' }, ['sender']],
    [{ RecordType: 'Bounce', Type: 'Unknown', Details: 'smtp;550 5.1.1 unknown' }, ['hard']],
    [{ RecordType: 'Bounce', Type: 'AutoResponder' }, []],
    [{ RecordType: 'SpamComplaint' }, ['complaint']],
    [
      { RecordType: 'SubscriptionChange', Recipient: 'ada@reader.example', SuppressSending: true },
      ['unsubscribe'],
    ],
    [{ RecordType: 'Open' }, []],
  ])('reads %j', (record, expected) => {
    expect(kinds(readPostmark(JSON.stringify({ ID: 1, Email: 'ada@reader.example', ...record })))).toEqual(
      expected,
    );
  });
});

describe('SES by way of SNS', () => {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const certificate = publicKey.export({ format: 'pem', type: 'spki' }).toString();
  const TOPIC = 'arn:aws:sns:eu-west-1:1:feedback';
  const message = (more: Partial<SnsMessage> = {}): SnsMessage => {
    const unsigned: SnsMessage = {
      Type: 'Notification',
      MessageId: 'm',
      TopicArn: TOPIC,
      Message: '{}',
      Timestamp: now.toISOString(),
      SignatureVersion: '2',
      Signature: '',
      SigningCertURL: 'https://sns.eu-west-1.amazonaws.com/cert.pem',
      ...more,
    };
    const algorithm = unsigned.SignatureVersion === '1' ? 'sha1' : 'sha256';
    return {
      ...unsigned,
      Signature: createSign(algorithm).update(signedText(unsigned)).sign(privateKey, 'base64'),
    };
  };

  it.each(['1', '2'] as const)('is believed by its signature of version %s', (SignatureVersion) => {
    expect(isFromSns(message({ SignatureVersion }), TOPIC, certificate, now)).toBe(true);
    expect(isFromSns({ ...message({ SignatureVersion }), Message: '{ }' }, TOPIC, certificate, now)).toBe(
      false,
    );
    expect(isFromSns(message({ SignatureVersion }), `${TOPIC}2`, certificate, now)).toBe(false);
    expect(
      isFromSns(message({ SignatureVersion, Timestamp: '2026-02-01T00:00:00Z' }), TOPIC, certificate, now),
    ).toBe(false);
    const confirmation = message({
      SignatureVersion,
      Type: 'SubscriptionConfirmation',
      Token: 't',
      SubscribeURL: 'https://x',
    });
    expect(isFromSns(confirmation, TOPIC, certificate, now)).toBe(true);
    expect(isFromSns({ ...confirmation, SubscribeURL: 'https://y' }, TOPIC, certificate, now)).toBe(false);
  });

  it.each([
    ['https://sns.eu-west-1.amazonaws.com/c.pem', true],
    ['https://sns.cn-north-1.amazonaws.com.cn/c.pem', true],
    ['http://sns.eu-west-1.amazonaws.com/c.pem', false],
    ['https://sns.eu-west-1.amazonaws.com.evil.example/c.pem', false],
    ['https://evil.example/sns.eu-west-1.amazonaws.com', false],
    ['https://sns.eu-west-1.amazonaws.com:8443/c.pem', false],
    ['nonsense', false],
  ])('fetches certificates from SNS only: %s', (address, yes) => {
    expect(isSnsAddress(address)).toBe(yes);
  });

  it('is read: a permanent bounce suppresses unless the answer blames us', () => {
    const bounce = (bounceType: string, diagnosticCode: string) =>
      JSON.stringify({
        notificationType: 'Bounce',
        bounce: {
          bounceType,
          feedbackId: 'f',
          bouncedRecipients: [{ emailAddress: 'ada@reader.example', diagnosticCode }],
        },
      });
    expect(kinds(readSes(bounce('Permanent', 'smtp; 550 5.1.1 user unknown')))).toEqual(['hard']);
    expect(kinds(readSes(bounce('Permanent', 'smtp; 550 5.7.1 blocked')))).toEqual(['sender']);
    expect(kinds(readSes(bounce('Transient', 'smtp; 452 4.2.2 full')))).toEqual(['soft']);
    const complaint = {
      complaint: { feedbackId: 'f', complainedRecipients: [{ emailAddress: 'a@b.example' }] },
    };
    expect(readSes(JSON.stringify(complaint))).toMatchObject([{ kind: 'complaint', address: 'a@b.example' }]);
    expect(readSes('{"notificationType":"Delivery"}')).toEqual([]);
    expect(() => readSns('{}')).toThrow();
  });
});
