import { LANGUAGES, WINDOW_KINDS } from '@app/core/domain';
import { anAlertsMail, anItem } from '../fixtures/mails.js';
import { renderHtml } from '../views/html.js';
import { renderText } from '../views/text.js';
import { subjectOf } from '../views/wording.js';
import { MAIL_TEXTS } from './index.js';

describe('mails in German', () => {
  const english = anAlertsMail([anItem(), anItem({ title: 'Second' })]);
  const mail = { ...english, frame: { ...english.frame, language: 'de' as const } };

  it('say everything in German, in both parts and the subject', () => {
    expect(subjectOf(mail)).toBe('Senior Rust Engineer bei Northwind Compilers und 1 weitere');
    for (const part of [renderText(mail), renderHtml(mail)]) {
      expect(part).toContain('2 neue Stellen zu Ihren gespeicherten Suchen');
      expect(part).toContain('Warum sie passt:');
      expect(part).toContain('Alle Mails abbestellen');
      expect(part).not.toMatch(/Why it matched|Your search|Stop all|Privacy|Mute/);
    }
    expect(renderHtml(mail)).toContain('<html lang="de"');
  });

  it.each(LANGUAGES)('have every text of a request, and say how long a link works (%s)', (language) => {
    const { confirmation, manageLink } = MAIL_TEXTS[language];
    expect(confirmation.paragraphs('Board', 48).join(' ')).toMatch(/Board.*48/);
    expect(manageLink.paragraphs('Board', 90).join(' ')).toMatch(/Board.*90/);
    expect(MAIL_TEXTS[language].lang).toBe(language);
  });

  it.each(LANGUAGES)('claim no earlier mail that there may not have been (%s)', (language) => {
    const { introduction } = MAIL_TEXTS[language];
    for (const rhythm of WINDOW_KINDS) {
      expect(introduction(5, rhythm)).toMatch(/^5 .*\w\.$/);
      expect(introduction(5, rhythm)).not.toMatch(/last|letzt|just|soeben/);
    }
    expect(introduction(1, 'daily')).toMatch(/your daily mail|Ihre tägliche Mail/);
  });

  it.each(LANGUAGES)('say in both parts which postings are samples (%s)', (language) => {
    const { sample } = MAIL_TEXTS[language];
    const items = [anItem({ sample: true }), anItem({ title: 'Real' })];
    const alerts = { ...anAlertsMail(items), frame: { ...english.frame, language } };
    for (const part of [renderText(alerts), renderHtml(alerts)]) {
      expect(part.split(sample)).toHaveLength(2);
      expect(part.indexOf(sample)).toBeLessThan(part.indexOf('Real'));
    }
  });

  it('write dates and sums as their readers do', () => {
    const { posting, seen } = MAIL_TEXTS.de;
    expect(seen.pay.amount(90_000)).toBe('90.000');
    expect(posting.date({ year: 2026, month: 3, day: 2 })).toBe('2. März 2026');
    expect((['hour', 'day', 'week', 'month', 'year'] as const).map(seen.pay.period)).toEqual([
      'in der Stunde',
      'am Tag',
      'in der Woche',
      'im Monat',
      'im Jahr',
    ]);
  });
});
