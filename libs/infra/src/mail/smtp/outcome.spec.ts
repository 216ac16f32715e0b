import { classifyFailure, detailOf, type SmtpFailure } from './outcome.js';

const failure = (more: Partial<SmtpFailure>): SmtpFailure => ({
  phase: 'envelope',
  dotWritten: false,
  code: null,
  detail: '',
  ...more,
});

describe('how a try to hand over a mail ended', () => {
  it.each<[string, Partial<SmtpFailure>, string, boolean]>([
    ['nobody listens', { phase: 'connect' }, 'not-handed-over', false],
    ['wrong password', { phase: 'connect', code: 535 }, 'not-handed-over', true],
    ['greeting 554', { phase: 'connect', code: 554 }, 'not-handed-over', true],
    ['cut at MAIL', { phase: 'envelope' }, 'not-handed-over', false],
    ['greylisted', { phase: 'envelope', code: 450 }, 'refused-temporarily', false],
    ['no such user', { phase: 'envelope', code: 550, detail: '550 5.1.1 unknown' }, 'refused', false],
    ['cut before the dot', { phase: 'content' }, 'not-handed-over', false],
    ['cut after the dot', { phase: 'content', dotWritten: true }, 'ambiguous', false],
    ['refused after the dot', { phase: 'content', dotWritten: true, code: 552 }, 'refused', false],
    ['later, after the dot', { phase: 'content', dotWritten: true, code: 451 }, 'refused-temporarily', false],
    [
      'not authenticated',
      { phase: 'content', dotWritten: true, code: 550, detail: '550-5.7.26 This mail has been blocked' },
      'refused-temporarily',
      true,
    ],
    ['policy of the receiver', { code: 550, detail: '550 5.7.1 rejected' }, 'refused-temporarily', true],
    ['greylisting by policy', { code: 451, detail: '451 4.7.1 try later' }, 'refused-temporarily', false],
    ['a reply that is no refusal', { phase: 'content', dotWritten: true, code: 354 }, 'ambiguous', false],
  ])('%s', (_, more, outcome, senderAtFault) => {
    expect(classifyFailure(failure(more))).toMatchObject({ outcome, senderAtFault });
  });

  it('is ambiguous exactly where the dot was written and no answer came', () => {
    for (const phase of ['connect', 'envelope', 'content'] as const)
      for (const dotWritten of [false, true])
        for (const code of [null, 421, 450, 550, 554]) {
          const { outcome } = classifyFailure(failure({ phase, dotWritten, code }));
          expect(outcome === 'ambiguous').toBe(phase !== 'connect' && dotWritten && code === null);
        }
  });
});

describe('the detail that is kept of an answer', () => {
  it('is one short line without addresses', () => {
    expect(detailOf('550 5.1.1 <ada@example.org>: unknown\r\n550 more')).toBe('550 5.1.1 <address> unknown');
    expect(detailOf('x'.repeat(300))).toHaveLength(200);
    expect(detailOf('a\u0000b\u001b[1m')).toBe('a b [1m');
  });
});
