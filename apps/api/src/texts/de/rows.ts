import type { Texts } from '../en/index.js';

/** What the rows of a list say in short, in German. */
export const rowsDe: Texts['rows'] = {
  pay: {
    locale: 'de-DE',
    thousand: ' Tsd.',
    million: ' Mio.',
    per: { hour: '/Std.', day: '/Tag', week: '/Woche', month: '/Monat' },
    upTo: (amount) => `bis ${amount}`,
    orMore: (amount) => `ab ${amount}`,
    withBonus: (pay) => `${pay} mit Bonus`,
  },
  payUnknown: 'Gehalt nicht genannt',
  now: 'jetzt',
  hours: (count) => `${count} Std.`,
  days: (count) => `${count} T.`,
  countries: { US: 'USA', GB: 'UK', AE: 'VAE' },
  remote: 'Remote',
  remoteAnywhere: 'Remote von überall',
  remoteIn: (names) => `Remote in ${names}`,
  visa: 'Mit Visum',
  reposted: 'Neu ausgeschrieben',
  moreAt: (count, company) => `+${count} weitere bei ${company}`,
};
