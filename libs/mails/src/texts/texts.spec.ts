import { LANGUAGES, WINDOW_KINDS } from '@app/core/subscription';
import { aConfirmation, aNews, anAlertsMail, anItem } from '../fixtures/mails.js';
import { renderHtml } from '../views/html.js';
import { renderText } from '../views/text.js';
import { preheaderOf, subjectOf } from '../views/phrases.js';
import { MAIL_TEXTS } from './index.js';

describe('mails in German', () => {
  const english = anAlertsMail([anItem(), anItem({ title: 'Second' })]);
  const mail = { ...english, frame: { ...english.frame, language: 'de' as const } };

  it('say everything in German, in both parts and the subject', () => {
    expect(subjectOf(mail)).toBe('Täglich: 2 neue Stellen – Senior Rust Engineer bei Northwind Compilers');
    for (const part of [renderText(mail), renderHtml(mail)]) {
      expect(part).toContain('2 neue Stellen in Ihrer täglichen Mail');
      expect(part).toContain('Warum:');
      expect(part).toContain('Alle Mails abbestellen');
      expect(part).not.toMatch(/“Rust”|Why:|Your search|Stop all|Privacy|Less like|Right\?/);
    }
    expect(renderHtml(mail)).toContain('<html lang="de"');
  });

  it.each([
    ['instant', '5 new jobs – A at B', '5 neue Stellen – A at B'],
    ['hourly', 'Hourly: 5 new jobs – A at B', 'Stündlich: 5 neue Stellen – A at B'],
    ['daily', 'Daily: 5 new jobs – A at B', 'Täglich: 5 neue Stellen – A at B'],
    ['weekly', 'Weekly: 5 new jobs – A at B', 'Wöchentlich: 5 neue Stellen – A at B'],
    ['catch-up', 'While you were away: 5 new jobs – A at B', 'In Ihrer Abwesenheit: 5 neue Stellen – A at B'],
  ] as const)(
    'say in the subject how often they come, and how many before it is cut off (%s)',
    (kind, en, de) => {
      expect(MAIL_TEXTS.en.subject(5, kind, 'A at B')).toBe(en);
      expect(MAIL_TEXTS.de.subject(5, kind, 'A at B')).toBe(de);
      for (const language of LANGUAGES)
        expect(MAIL_TEXTS[language].subject(5, kind, 'A').indexOf('5')).toBeLessThan(30);
    },
  );

  it('say how many more matched, of one and of several', () => {
    expect(MAIL_TEXTS.en.more(20)).toBe('20 more jobs matched: see them all on your page');
    expect(MAIL_TEXTS.en.more(1)).toBe('1 more job matched: see it on your page');
    expect(MAIL_TEXTS.de.more(20)).toBe('20 weitere Stellen passen: alle auf Ihrer Seite ansehen');
    expect(MAIL_TEXTS.de.more(1)).toBe('1 weitere Stelle passt: auf Ihrer Seite ansehen');
  });

  it('name the search and its rhythm where they ask whether it is wanted', () => {
    const { confirmation: en } = MAIL_TEXTS.en;
    const { confirmation: de } = MAIL_TEXTS.de;
    expect(en.subject('Board', 'rust', 'daily')).toBe('Confirm your daily alerts for “rust”');
    expect(en.subject('Board', null, 'daily')).toBe('Confirm your daily job alerts from Board');
    expect(en.subject('Board', null, null)).toBe('Confirm your job alerts from Board');
    expect(de.subject('Board', 'rust', 'weekly')).toBe('Bitte bestätigen: eine wöchentliche Mail zu „rust“');
    expect(de.subject('Board', null, null)).toBe('Bitte bestätigen: Mails mit neuen Stellen von Board');
    for (const part of [renderText(aConfirmation), renderHtml(aConfirmation)]) {
      expect(part).toContain('rust remote:eu');
      expect(part).toContain('one mail a day, when something matched');
    }
  });

  it('show the second opening with its pay behind the subject, or the pay of a single one', () => {
    const second = anItem({ title: 'Second', pay: 'US$135,000 a year', where: 'London' });
    expect(preheaderOf(anAlertsMail([anItem(), second]))).toBe(
      'Then: Second at Northwind Compilers, US$135,000 a year, London',
    );
    expect(preheaderOf(anAlertsMail([second]))).toBe('US$135,000 a year, London');
    expect(preheaderOf(anAlertsMail([anItem({ pay: null, where: '' })]))).toBe('');
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
      expect(introduction(5, rhythm)).toMatch(/^5 (new jobs|neue Stellen) .*\w$/);
      expect(introduction(5, rhythm)).not.toMatch(/last|letzt|just|soeben/);
    }
    expect(introduction(1, 'daily')).toMatch(/your daily mail|Ihrer täglichen Mail/);
  });

  it.each(LANGUAGES)('say in both parts which postings are samples (%s)', (language) => {
    const { sample } = MAIL_TEXTS[language];
    const items = [anItem({ sample: true }), anItem({ title: 'Real' })];
    const alerts = { ...anAlertsMail(items), frame: { ...english.frame, language } };
    for (const part of [renderText(alerts), renderHtml(alerts)]) {
      expect(part.split(sample)).toHaveLength(2);
      expect(part.indexOf(sample)).toBeLessThan(part.lastIndexOf('Real'));
    }
  });

  it.each(LANGUAGES)(
    'tell what is new about a search in both parts, with what it adds and where to change it (%s)',
    (language) => {
      const { news: texts } = MAIL_TEXTS[language];
      const alerts = {
        ...anAlertsMail([anItem()], { news: [aNews()] }),
        frame: { ...english.frame, language },
      };
      for (const part of [renderText(alerts), renderHtml(alerts)]) {
        expect(part).toContain(texts.heading);
        expect(part).toMatch(/frontend \(also front end\)|„frontend“ \(auch „front end“\)/);
        expect(part).toMatch(
          language === 'en'
            ? /12 jobs instead of 9, about 0.9 a week instead of 0.7/
            : /12 Stellen gefunden statt 9, etwa 0,9 pro Woche statt 0,7/,
        );
        expect(part).toMatch(/k8s \(also kubernetes\)|„k8s“ \(auch „kubernetes“\)/);
        expect(part).toMatch(
          language === 'en'
            ? /31 jobs that are open now instead of 24, and about 3.5 a week/
            : /31 Stellen, die offen sind, statt 24, und etwa 3,5 pro Woche/,
        );
        expect(part).toContain('/searches/s1/edit?q=frontend%20k8s');
      }
      expect(renderText(anAlertsMail())).not.toContain(texts.heading);
    },
  );

  it.each([
    [{ days: 90 }, /In the last 90 days it would have found 12 jobs instead of 9, about/],
    [{ days: 89.6 }, /In the last 90 days/],
    [{ days: 3.4 }, /In the last 3 days it would have found 12 jobs instead of 9\.$/],
    [{ days: 0.4, openings: 1, asWritten: 0 }, /In the last day it would have found 1 job instead of 0\.$/],
    [{ days: 0 }, /too young/],
    [{ asWritten: null }, /12 jobs, about 0.9 a week; how many that adds was not counted\.$/],
    [{ asWritten: null, days: 2 }, /12 jobs; how many that adds was not counted\.$/],
    [{ asWritten: 12 }, /12 jobs; that adds none of them\.$/],
    [{ openings: 900, asWritten: 450 }, /about 70 a week instead of 35\.$/],
  ])('say what other spellings add: %j', (change, sentence) => {
    const { added } = MAIL_TEXTS.en.news;
    expect(added({ ...aNews().figures, ...change })).toMatch(sentence);
  });

  it('write dates and sums as their readers do', () => {
    const { posting, seen } = MAIL_TEXTS.de;
    expect(seen.pay.amount(90_000)).toBe('90.000');
    expect(posting.date({ year: 2026, month: 3, day: 2 })).toBe('2. März 2026');
    expect((['hour', 'day', 'week', 'month', 'year'] as const).map(seen.pay.period)).toEqual([
      'pro Stunde',
      'pro Tag',
      'pro Woche',
      'pro Monat',
      'pro Jahr',
    ]);
  });
});
