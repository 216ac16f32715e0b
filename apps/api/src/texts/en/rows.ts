/** What the rows of a list say in short, in English; the whole stands in their titles. */
export const rowsEn = {
  pay: {
    /** Signs of currencies as this language writes them. */
    locale: 'en-US',
    thousand: 'k',
    million: 'm',
    per: { hour: '/h', day: '/day', week: '/week', month: '/month' },
    upTo: (amount: string) => `up to ${amount}`,
    orMore: (amount: string) => `${amount}+`,
    withBonus: (pay: string) => `${pay} OTE`,
  },
  payUnknown: 'Pay not stated',
  now: 'now',
  hours: (count: number) => `${count} h`,
  days: (count: number) => `${count} d`,
  /** Countries that have a shorter name than their own. */
  countries: { US: 'US', GB: 'UK', AE: 'UAE' } as Readonly<Record<string, string>>,
  remote: 'Remote',
  remoteAnywhere: 'Remote from anywhere',
  remoteIn: (names: string) => `${names} remote`,
  visa: 'Visa sponsored',
  reposted: 'Reposted',
  moreAt: (count: number, company: string) => `+${count} more at ${company}`,
};
