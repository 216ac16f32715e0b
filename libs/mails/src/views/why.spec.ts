import { anItem } from '../fixtures/mails.js';
import type { MailItem } from '../model.js';
import { MAIL_TEXTS } from '../texts/index.js';
import { whyLine } from './why.js';

const { en } = MAIL_TEXTS;
const line = (more: Partial<MailItem>): string =>
  whyLine(anItem({ snippet: [], ...more }), en)
    .map((phrase) => phrase.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''))
    .join(' · ');

describe('the line that says why an opening is told', () => {
  it('has the words around a match once, and then what they do not say', () => {
    expect(line({ snippet: anItem().snippet })).toBe(
      '… You write [Rust] every day. … · remote, open to EU (“anywhere in the EU”)',
    );
  });

  it('tells a clause where the words of the posting are others, or say nothing', () => {
    const reasons = [
      { clause: 'frontend', seen: '', quotes: ['front end'] },
      { clause: 'Rust', seen: '', quotes: ['rust'] },
      { clause: 'not country:US', seen: 'none of it', quotes: [] },
      { clause: 'within:7d', seen: '2026-11-22T10:15:00.000Z', quotes: [] },
      { clause: 'salary>=90k', seen: 'US$95,000 a year', quotes: [] },
      { clause: 'pay>=90k', seen: 'US$95,000 a year', quotes: [] },
    ];
    expect(line({ reasons })).toBe(
      'frontend: [front end] · [rust] · not country:US · within:7d · US$95,000 a year',
    );
  });

  it('names two further searches and counts the others', () => {
    expect(line({ reasons: [], alsoMatches: ['go', 'zig', 'elm', 'c'] })).toBe(
      'also for your search go, zig +2',
    );
  });

  it('is bounded, whatever stands there', () => {
    const long = 'x'.repeat(500);
    const endless = {
      snippet: [
        { text: long, marked: false },
        { text: long, marked: true },
      ],
      reasons: [{ clause: long, seen: long, quotes: [long] }],
      alsoMatches: [long],
    };
    expect(line(endless).length).toBeLessThan(330);
  });
});
