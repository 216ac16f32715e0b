export const EN_PERIODS = {
  hour: 'an hour',
  day: 'a day',
  week: 'a week',
  month: 'a month',
  year: 'a year',
} as const;
export const DE_PERIODS = {
  hour: 'pro Stunde',
  day: 'pro Tag',
  week: 'pro Woche',
  month: 'im Monat',
  year: 'im Jahr',
} as const;

export const WORKPLACE = {
  en: {
    remote: [
      'You work remotely, from a place of your choice within the area named above.',
      'This is a fully remote position; we meet in person twice a year.',
    ],
    hybrid: [
      'We work hybrid: two days a week in the office, the others where you like.',
      'The position is hybrid, with one to three days a week in the office as the work needs it.',
    ],
    onsite: [
      'This is an on-site position: the machines are here.',
      'You work on site, with short ways to everybody.',
    ],
  },
  de: {
    remote: ['Du arbeitest vollständig remote innerhalb Deutschlands.'],
    hybrid: ['Wir arbeiten hybrid: zwei Tage in der Woche im Büro, sonst von zu Hause.'],
    onsite: ['Du arbeitest vor Ort, denn die Anlagen stehen hier.'],
  },
} as const;

export const VISA = {
  yes: ['We sponsor visas and help with moving.', 'Visa sponsorship is available for this position.'],
  no: ['We are unable to sponsor visas for this position.', 'Visa sponsorship is not available.'],
  silent: [],
} as const;
