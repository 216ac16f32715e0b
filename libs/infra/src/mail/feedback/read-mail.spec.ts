import { fieldOf, readReportMail } from './read-mail.js';

const mail = (...lines: string[]): Buffer => Buffer.from(lines.join('\r\n'), 'latin1');
const MULTIPART = 'Content-Type: multipart/mixed; boundary=b';
const part = (text: string): string[] => ['--b', 'Content-Type: text/plain', '', text];

describe('a mail taken apart', () => {
  it('is its header and its leaves, with their transfer encodings and charsets undone', async () => {
    const { fields, parts } = await readReportMail(
      mail(
        'From bounce@mx.example Mon Nov 30 2026',
        'Subject: one',
        '  and more',
        'Received: a',
        'Received: b',
        MULTIPART,
        '',
        'for readers without MIME',
        '--b',
        'Content-Type: text/plain; charset=iso-8859-1',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        'unzustellbar: B=F6r=',
        'se',
        '--b',
        'Content-Type: message/delivery-status',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from('Action: failed').toString('base64'),
        '--b--',
        'after the end',
      ),
    );
    expect(fieldOf(fields, 'subject')).toBe('one and more');
    expect(fields.get('received')).toEqual(['a', 'b']);
    expect(parts).toEqual([
      { type: 'text/plain', text: 'unzustellbar: Börse' },
      { type: 'message/delivery-status', text: 'Action: failed' },
    ]);
  });

  it('keeps the mail inside it as one text, which is a copy of ours', async () => {
    const copy = [
      'To: ada@reader.example',
      'Content-Type: multipart/mixed; boundary=c',
      '',
      '--c',
      '',
      'hello',
      '--c--',
    ];
    const { parts } = await readReportMail(
      mail(MULTIPART, '', '--b', 'Content-Type: message/rfc822', '', ...copy, '--b--'),
    );
    expect(parts).toEqual([{ type: 'message/rfc822', text: copy.join('\n') }]);
  });

  it('is text where its parts are divided by another boundary than it names', async () => {
    const { parts } = await readReportMail(mail(MULTIPART, '', '--other', '', 'Action: failed', '--other--'));
    expect(parts).toEqual([{ type: 'text/plain', text: '--other\n\nAction: failed\n--other--' }]);
  });

  it('is read as bytes where its charset is unknown', async () => {
    const { parts } = await readReportMail(mail('Content-Type: text/plain; charset=x-klingon', '', 'a\xf6'));
    expect(parts).toEqual([{ type: 'text/plain', text: 'aö' }]);
  });
});

describe('a hostile mail', () => {
  it('is read up to a hundred parts', async () => {
    const many = Array.from({ length: 5_000 }, (_, n) => part(`part ${n}`)).flat();
    const { parts } = await readReportMail(mail(MULTIPART, '', ...many, '--b--'));
    expect(parts[0]).toEqual({ type: 'text/plain', text: 'part 0' });
    expect(parts.length).toBeGreaterThan(90);
    expect(parts.length).toBeLessThanOrEqual(101);
  });

  it('is read up to a hundred levels of depth', async () => {
    const levels = Array.from({ length: 5_000 }, (_, n) => [
      `Content-Type: multipart/mixed; boundary=b${n}`,
      '',
      `--b${n}`,
    ]).flat();
    const { fields, parts } = await readReportMail(mail('Subject: deep', ...levels, '', 'the bottom'));
    expect(fieldOf(fields, 'subject')).toBe('deep');
    expect(parts.map(({ text }) => text)).not.toContain('the bottom');
  });

  it('is read up to a megabyte', async () => {
    const { parts } = await readReportMail(mail('Subject: long', '', 'x'.repeat(3_000_000)));
    expect(parts).toHaveLength(1);
    expect(parts[0]?.text.length).toBeLessThanOrEqual(1_000_000);
  });

  it('says nothing where its header has more lines than a mail can have', async () => {
    const header = 'a: b\r\n'.repeat(160_000);
    expect(await readReportMail(Buffer.from(`${header}\r\nhello`))).toMatchObject({ parts: [] });
  });
});
