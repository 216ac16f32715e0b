import { LANGUAGES } from '@app/core/subscription';
import { encodedLength } from '@app/infra/mail';
import { anAlertsMail } from './fixtures/mails.js';
import { longItems, ordinaryItems } from './fixtures/items.js';
import { fitMail, MOST_ENCODED } from './fit.js';
import type { AlertsMail } from './model.js';
import { countOf } from './views/phrases.js';

const THIRTY = 30;
const inLanguage = (mail: AlertsMail, language: AlertsMail['frame']['language']): AlertsMail => ({
  ...mail,
  frame: { ...mail.frame, language },
});

describe('the length of a mail', () => {
  it.each(LANGUAGES)(
    'is at most 60 kB as sent, with thirty ordinary openings and links as long as they are (%s)',
    (language) => {
      const mail = inLanguage(anAlertsMail(ordinaryItems(THIRTY)), language);
      const fitted = fitMail(mail, encodedLength);
      expect(fitted.mail).toBe(mail);
      expect(encodedLength(fitted.html)).toBeLessThanOrEqual(60_000);
    },
  );

  it.each(LANGUAGES)('is so with thirty whose texts are all as long as a line shows (%s)', (language) => {
    const mail = inLanguage(anAlertsMail(longItems(THIRTY, 'Größere Städte in Süddeutschland ')), language);
    expect(encodedLength(fitMail(mail, encodedLength).html)).toBeLessThanOrEqual(MOST_ENCODED);
  });

  it('is so in writings of several octets a letter: what is left out is counted', () => {
    const mail = anAlertsMail(longItems(THIRTY, '日本語の求人😀'), { more: 5 });
    const fitted = fitMail(mail, encodedLength);
    expect(encodedLength(fitted.html)).toBeLessThanOrEqual(MOST_ENCODED);
    expect(countOf(fitted.mail as AlertsMail)).toBe(35);
    expect((fitted.mail as AlertsMail).more).toBeGreaterThan(5);
  });
});
