import fc from 'fast-check';
import { parseAddress, parseMailbox, type AddressFault, type MailAddress } from './address.js';

const value = (text: string): MailAddress => {
  const check = parseAddress(text);
  if (!check.ok) throw new Error(`${text}: ${check.fault}`);
  return check.value;
};
const fault = (text: string): AddressFault | 'none' => {
  const check = parseAddress(text);
  return check.ok ? 'none' : check.fault;
};

describe('the check of an e-mail address', () => {
  it('keeps the local part as written and folds the domain', () => {
    expect(value('  Ada.Lovelace+Jobs@Example.ORG ')).toEqual({
      address: 'Ada.Lovelace+Jobs@example.org',
      canonical: 'ada.lovelace+jobs@example.org',
      mailbox: 'ada.lovelace@example.org',
      needsSmtpUtf8: false,
    });
  });

  it('writes international domains as A-labels, and knows a local part that needs SMTPUTF8', () => {
    expect(value('post@bücher.example').address).toBe('post@xn--bcher-kva.example');
    expect(value('post@BÜCHER.example').canonical).toBe(value('post@bücher.example').canonical);
    expect(value('jürgen@example.org').needsSmtpUtf8).toBe(true);
    expect(value('ju\u0308rgen@example.org').address).toBe('jürgen@example.org');
  });

  it('counts tags, and dots at Gmail, as one mailbox', () => {
    expect(value('a.da+x@gmail.com').mailbox).toBe(value('ada@googlemail.com').mailbox);
    expect(value('a.da@example.org').mailbox).not.toBe(value('ada@example.org').mailbox);
    expect(value('+tag@example.org').mailbox).toBe('+tag@example.org');
  });

  it.each<[string, AddressFault]>([
    ['', 'no-at-sign'],
    ['ada', 'no-at-sign'],
    ['@example.org', 'no-at-sign'],
    ['ada@', 'no-at-sign'],
    ['.ada@example.org', 'local-part'],
    ['a..da@example.org', 'local-part'],
    ['"a b"@example.org', 'local-part'],
    ['a b@example.org', 'local-part'],
    ['ada\r\nBcc: eve@example.org', 'local-part'],
    ['ada\u0000@example.org', 'local-part'],
    ['ada<eve@example.org', 'local-part'],
    ['ada,eve@example.org', 'local-part'],
    ['a\u200bda@example.org', 'local-part'],
    [`${'a'.repeat(65)}@example.org`, 'local-part-too-long'],
    [`${'é'.repeat(33)}@example.org`, 'local-part-too-long'],
    ['ada@localhost', 'domain'],
    ['ada@127.0.0.1', 'domain'],
    ['ada@[127.0.0.1]', 'domain'],
    ['ada@example..org', 'domain'],
    ['ada@-example.org', 'domain'],
    ['ada@example.org.', 'domain'],
    ['ada@exa mple.org', 'domain'],
    ['ada@example.org:25', 'domain'],
    [`ada@${'a'.repeat(64)}.org`, 'domain'],
    [`${'a'.repeat(60)}@${`${'b'.repeat(60)}.`.repeat(4)}org`, 'too-long'],
  ])('refuses %j: %s', (text, reason) => {
    expect(fault(text)).toBe(reason);
  });

  it('lets nothing through that could end a line or leave the angle brackets', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 40 }), (a, b) => {
        const check = parseAddress(`${a}@${b}.org`);
        if (check.ok) expect(check.value.address).not.toMatch(/[\s<>\u0000-\u001f,;:"()[\]\\]/);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is stable: what it gives out it takes back unchanged', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (text) => {
        const check = parseAddress(text);
        if (check.ok) expect(value(check.value.address)).toEqual(check.value);
      }),
    );
  });
});

describe('the sender setting', () => {
  it.each([
    ['Board <alerts@example.org>', { name: 'Board', address: 'alerts@example.org' }],
    ['"Board, Ltd." <alerts@example.org>', { name: 'Board, Ltd.', address: 'alerts@example.org' }],
    ['alerts@example.org', { name: '', address: 'alerts@example.org' }],
  ])('%s', (text, mailbox) => {
    expect(parseMailbox(text)).toEqual(mailbox);
  });

  it.each(['', 'Board', 'Board <alerts>', 'Board <a@example.org> x', 'Bo\r\nard <a@example.org>'])(
    'refuses %j and says what to write',
    (text) => {
      expect(() => parseMailbox(text)).toThrow('Write: TechJobBoard <alerts@example.org>');
    },
  );
});
