import { anAlertsMail, anItem } from './fixtures/mails.js';
import { fitMail } from './fit.js';
import { encodedLength } from '@app/infra/mail';
import type { AlertsMail } from './model.js';
import { countOf } from './views/phrases.js';

const long = '日本語の求人😀'.repeat(40);
const wordy = anItem({
  title: long,
  company: long,
  where: long,
  reasons: Array.from({ length: 8 }, () => ({ clause: long, seen: long, quotes: [long, long] })),
});

describe('the length of a mail', () => {
  it('stays below what mail programs cut off, and what is left out is counted', () => {
    const mail = anAlertsMail(
      Array.from({ length: 30 }, () => wordy),
      { more: 5 },
    );
    const fitted = fitMail(mail, encodedLength);
    expect(encodedLength(fitted.html)).toBeLessThanOrEqual(90_000);
    expect(countOf(fitted.mail as AlertsMail)).toBe(35);
    expect((fitted.mail as AlertsMail).more).toBeGreaterThan(5);
  });

  it('is left alone where it fits: thirty ordinary openings with links as long as they are', () => {
    const id = 'hqA695lOYlRv3sjy0NcKsQ';
    const manage = `https://board.example/manage/k1.${id}.t2x3y4.${'a'.repeat(43)}`;
    const item = anItem({
      muteUrl: `${manage}/act/mute?posting=${id}`,
      lessUrl: `${manage}/act/less?search=${id}&posting=${id}`,
      rightUrl: `${manage}/yes/${id}`,
      wrongUrl: `${manage}/no/${id}`,
      appliedUrl: `${manage}/applied/${id}`,
      hideUrl: `${manage}/hidden/${id}`,
    });
    const mail = anAlertsMail(Array.from({ length: 30 }, () => item));
    expect(fitMail(mail, encodedLength).mail).toBe(mail);
  });
});
