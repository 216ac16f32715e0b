import fc from 'fast-check';
import { encode as encodeElsewhere } from 'nodemailer/lib/qp';
import { headerBlock, mailboxValue, textValue } from './headers.js';
import { encodeText } from './transfer-encoding.js';

const anyText = fc.oneof(
  fc.string({ maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('a', ' ', '\t', '=', '.', '\n', '\r', 'é', '日'), maxLength: 400 }),
);
const withCrlf = (text: string): string => text.replace(/\r\n?|\n/g, '\r\n');

/** RFC 2045 section 6.7 read the other way round: soft breaks away, then =XX. */
function decode({ encoding, body }: ReturnType<typeof encodeText>): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  const joined = body.replace(/=\r\n/g, '');
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

describe('the encoding of a body', () => {
  it('comes back as it was, in short ASCII lines without white space or a dot where they could be lost', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const encoded = encodeText(text);
        expect(decode(encoded)).toBe(Buffer.from(withCrlf(text)).toString());
        expect(encoded.body).toMatch(/^[\x09\x0d\x0a\x20-\x7e]*$/);
        for (const line of encoded.body.split('\r\n')) {
          expect(line.length).toBeLessThanOrEqual(76);
          expect(line).not.toMatch(/[ \t]$|^\.|[\r\n]/);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('is read alike by another implementation', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { encoding, body } = encodeText(text);
        if (encoding !== 'quoted-printable') return;
        const theirs = encodeElsewhere(Buffer.from(withCrlf(text)));
        expect(decode({ encoding, body })).toBe(decode({ encoding, body: theirs.replace(/=\r\n/g, '') }));
      }),
    );
  });

  it('takes the shorter form for text that is hardly ASCII', () => {
    expect(encodeText('日本語の求人'.repeat(50)).encoding).toBe('base64');
    expect(encodeText('Ingénieur logiciel à Paris').encoding).toBe('quoted-printable');
  });
});

describe('header values', () => {
  it('never hold a line break or a byte that is not ASCII, and lines stay short', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const block = headerBlock([{ name: 'Subject', value: textValue(text) }]);
        expect(block).toMatch(/^Subject:(?: [\x20-\x7e]*|)(?:\r\n [\x20-\x7e]+)*\r\n$/);
        if (/\s/.test(text.trim()) || /[^\x20-\x7e]/.test(text)) {
          expect(block.split('\r\n').every((line) => line.length <= 320)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('quote or encode the name of a sender', () => {
    const address = 'a@example.org';
    expect(mailboxValue({ name: '', address })).toBe('a@example.org');
    expect(mailboxValue({ name: 'Job Board', address })).toBe('Job Board <a@example.org>');
    expect(mailboxValue({ name: 'Board, "Ltd."', address })).toBe('"Board, \\"Ltd.\\"" <a@example.org>');
    expect(mailboxValue({ name: 'Börse', address })).toBe('=?UTF-8?B?QsO2cnNl?= <a@example.org>');
  });
});
