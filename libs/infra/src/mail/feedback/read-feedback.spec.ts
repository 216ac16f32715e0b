import fc from 'fast-check';
import { readFeedback } from './read-feedback.js';

const mail = (...lines: string[]): Buffer => Buffer.from(lines.join('\r\n'));

const REPORT = [
  'From: MAILER-DAEMON@mx.example.net',
  'To: alerts@board.example',
  'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
  '',
  '--b',
  'Content-Type: message/delivery-status',
  '',
  'Reporting-MTA: dns; mx.example.net',
  '',
  'Final-Recipient: rfc822; ada@reader.example',
];

describe('mails to the bounce address', () => {
  it('are read by their structure: failed, delayed, delivered', async () => {
    const failed = mail(...REPORT, 'Action: failed', 'Status: 5.1.1', '', '--b--');
    expect(await readFeedback(failed)).toEqual({
      kind: 'bounce',
      recipients: [{ address: 'ada@reader.example', class: 'hard', status: '5.1.1' }],
    });
    const delayed = mail(...REPORT, 'Action: delayed', 'Status: 4.4.1', '', '--b--');
    expect(await readFeedback(delayed)).toEqual({ kind: 'delayed', recipients: ['ada@reader.example'] });
  });

  it('are read by their words where they have no structure', async () => {
    const qmail = mail(
      'From: MAILER-DAEMON@mx.example.net',
      'To: alerts@board.example',
      'Subject: failure notice',
      '',
      '<ada@reader.example>:',
      'Sorry, no mailbox here by that name. (#5.1.1)',
    );
    expect(await readFeedback(qmail)).toMatchObject({
      kind: 'bounce',
      recipients: [{ address: 'ada@reader.example', class: 'hard' }],
    });
  });

  it('know a complaint from other feedback reports', async () => {
    const report = (type: string) =>
      mail(
        'From: fbl@provider.example',
        'Content-Type: multipart/report; report-type=feedback-report; boundary=b',
        '',
        '--b',
        'Content-Type: message/feedback-report',
        '',
        `Feedback-Type: ${type}`,
        'Original-Rcpt-To: <ada@reader.example>',
        '',
        '--b--',
      );
    expect(await readFeedback(report('abuse'))).toEqual({
      kind: 'complaint',
      recipients: ['ada@reader.example'],
    });
    expect(await readFeedback(report('auth-failure'))).toEqual({ kind: 'other', reason: 'not-a-report' });
  });

  it('are left alone where a person or a holiday program answers', async () => {
    const holiday = mail(
      'From: ada@reader.example',
      'Auto-Submitted: auto-replied',
      'Subject: Away',
      '',
      'Back on Monday.',
    );
    expect(await readFeedback(holiday)).toEqual({ kind: 'other', reason: 'auto-reply' });
    const answer = mail(
      'From: ada@reader.example',
      'Subject: Re: jobs',
      '',
      'Thank you! Write to bob@reader.example too.',
    );
    expect(await readFeedback(answer)).toEqual({ kind: 'other', reason: 'not-a-report' });
  });

  it('never make the reader throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 2_000 }),
        async (bytes) => void (await readFeedback(Buffer.from(bytes))),
      ),
    );
  });
});
