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
  it('are read by their structure: failed, delayed, delivered', () => {
    const failed = mail(...REPORT, 'Action: failed', 'Status: 5.1.1', '', '--b--');
    expect(readFeedback(failed)).toEqual({
      kind: 'bounce',
      recipients: [{ address: 'ada@reader.example', class: 'hard', status: '5.1.1' }],
    });
    const delayed = mail(...REPORT, 'Action: delayed', 'Status: 4.4.1', '', '--b--');
    expect(readFeedback(delayed)).toEqual({ kind: 'delayed', recipients: ['ada@reader.example'] });
  });

  it('are read by their words where they have no structure', () => {
    const qmail = mail(
      'From: MAILER-DAEMON@mx.example.net',
      'To: alerts@board.example',
      'Subject: failure notice',
      '',
      '<ada@reader.example>:',
      'Sorry, no mailbox here by that name. (#5.1.1)',
    );
    expect(readFeedback(qmail)).toMatchObject({
      kind: 'bounce',
      recipients: [{ address: 'ada@reader.example', class: 'hard' }],
    });
  });

  it('know a complaint from other feedback reports', () => {
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
    expect(readFeedback(report('abuse'))).toEqual({ kind: 'complaint', recipients: ['ada@reader.example'] });
    expect(readFeedback(report('auth-failure'))).toEqual({ kind: 'other', reason: 'not-a-report' });
  });

  it('are left alone where a person or a holiday program answers', () => {
    const holiday = mail(
      'From: ada@reader.example',
      'Auto-Submitted: auto-replied',
      'Subject: Away',
      '',
      'Back on Monday.',
    );
    expect(readFeedback(holiday)).toEqual({ kind: 'other', reason: 'auto-reply' });
    const answer = mail(
      'From: ada@reader.example',
      'Subject: Re: jobs',
      '',
      'Thank you! Write to bob@reader.example too.',
    );
    expect(readFeedback(answer)).toEqual({ kind: 'other', reason: 'not-a-report' });
  });

  it('never make the reader throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => void readFeedback(Buffer.from(bytes))),
    );
  });
});
