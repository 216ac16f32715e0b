/** A country that seeded companies work in: its pay beside Germany's, and the time zone of people who live there. */
export interface Land {
  readonly name: string;
  readonly currency: string;
  /** Pay in this currency for 1 EUR of pay in Germany. */
  readonly factor: number;
  readonly timeZone: string;
  readonly cities: readonly string[];
}

export const LANDS = {
  DE: {
    name: 'Germany',
    currency: 'EUR',
    factor: 1,
    timeZone: 'Europe/Berlin',
    cities: [
      'Berlin',
      'Munich',
      'Hamburg',
      'Cologne',
      'Leipzig',
      'Stuttgart',
      'Frankfurt',
      'Dresden',
      'Karlsruhe',
    ],
  },
  AT: {
    name: 'Austria',
    currency: 'EUR',
    factor: 0.93,
    timeZone: 'Europe/Vienna',
    cities: ['Vienna', 'Graz', 'Linz'],
  },
  CH: {
    name: 'Switzerland',
    currency: 'CHF',
    factor: 1.75,
    timeZone: 'Europe/Zurich',
    cities: ['Zurich', 'Bern', 'Basel', 'Geneva'],
  },
  GB: {
    name: 'United Kingdom',
    currency: 'GBP',
    factor: 0.95,
    timeZone: 'Europe/London',
    cities: ['London', 'Manchester', 'Edinburgh', 'Bristol', 'Leeds'],
  },
  IE: {
    name: 'Ireland',
    currency: 'EUR',
    factor: 1.1,
    timeZone: 'Europe/Dublin',
    cities: ['Dublin', 'Cork', 'Galway'],
  },
  NL: {
    name: 'Netherlands',
    currency: 'EUR',
    factor: 1,
    timeZone: 'Europe/Amsterdam',
    cities: ['Amsterdam', 'Utrecht', 'Rotterdam', 'Eindhoven'],
  },
  FR: {
    name: 'France',
    currency: 'EUR',
    factor: 0.85,
    timeZone: 'Europe/Paris',
    cities: ['Paris', 'Lyon', 'Toulouse', 'Nantes'],
  },
  ES: {
    name: 'Spain',
    currency: 'EUR',
    factor: 0.72,
    timeZone: 'Europe/Madrid',
    cities: ['Barcelona', 'Madrid', 'Valencia', 'Málaga'],
  },
  PT: {
    name: 'Portugal',
    currency: 'EUR',
    factor: 0.62,
    timeZone: 'Europe/Lisbon',
    cities: ['Lisbon', 'Porto', 'Braga'],
  },
  PL: {
    name: 'Poland',
    currency: 'PLN',
    factor: 3.4,
    timeZone: 'Europe/Warsaw',
    cities: ['Warsaw', 'Krakow', 'Wroclaw', 'Gdansk'],
  },
  CZ: { name: 'Czechia', currency: 'CZK', factor: 17, timeZone: 'Europe/Prague', cities: ['Prague', 'Brno'] },
  SE: {
    name: 'Sweden',
    currency: 'SEK',
    factor: 9.6,
    timeZone: 'Europe/Stockholm',
    cities: ['Stockholm', 'Gothenburg', 'Malmö'],
  },
  DK: {
    name: 'Denmark',
    currency: 'DKK',
    factor: 9.2,
    timeZone: 'Europe/Copenhagen',
    cities: ['Copenhagen', 'Aarhus'],
  },
  FI: {
    name: 'Finland',
    currency: 'EUR',
    factor: 0.92,
    timeZone: 'Europe/Helsinki',
    cities: ['Helsinki', 'Tampere'],
  },
  EE: {
    name: 'Estonia',
    currency: 'EUR',
    factor: 0.75,
    timeZone: 'Europe/Tallinn',
    cities: ['Tallinn', 'Tartu'],
  },
  RO: {
    name: 'Romania',
    currency: 'EUR',
    factor: 0.6,
    timeZone: 'Europe/Bucharest',
    cities: ['Bucharest', 'Cluj-Napoca'],
  },
  US: {
    name: 'United States',
    currency: 'USD',
    factor: 2.05,
    timeZone: 'America/New_York',
    cities: [
      'New York, NY',
      'San Francisco, CA',
      'Austin, TX',
      'Seattle, WA',
      'Denver, CO',
      'Boston, MA',
      'Chicago, IL',
      'Portland, OR',
    ],
  },
  CA: {
    name: 'Canada',
    currency: 'CAD',
    factor: 1.75,
    timeZone: 'America/Toronto',
    cities: ['Toronto, ON', 'Vancouver, BC', 'Montreal, QC', 'Ottawa, ON'],
  },
  BR: {
    name: 'Brazil',
    currency: 'BRL',
    factor: 3.1,
    timeZone: 'America/Sao_Paulo',
    cities: ['São Paulo', 'Florianópolis', 'Belo Horizonte'],
  },
  MX: {
    name: 'Mexico',
    currency: 'MXN',
    factor: 12,
    timeZone: 'America/Mexico_City',
    cities: ['Mexico City', 'Guadalajara'],
  },
  IN: {
    name: 'India',
    currency: 'INR',
    factor: 45,
    timeZone: 'Asia/Kolkata',
    cities: ['Bengaluru', 'Hyderabad', 'Pune', 'Chennai'],
  },
  SG: { name: 'Singapore', currency: 'SGD', factor: 1.6, timeZone: 'Asia/Singapore', cities: ['Singapore'] },
  JP: { name: 'Japan', currency: 'JPY', factor: 135, timeZone: 'Asia/Tokyo', cities: ['Tokyo', 'Osaka'] },
  AU: {
    name: 'Australia',
    currency: 'AUD',
    factor: 2,
    timeZone: 'Australia/Sydney',
    cities: ['Sydney', 'Melbourne', 'Brisbane'],
  },
  NZ: {
    name: 'New Zealand',
    currency: 'NZD',
    factor: 1.9,
    timeZone: 'Pacific/Auckland',
    cities: ['Auckland', 'Wellington'],
  },
  KE: { name: 'Kenya', currency: 'USD', factor: 0.55, timeZone: 'Africa/Nairobi', cities: ['Nairobi'] },
  ZA: {
    name: 'South Africa',
    currency: 'ZAR',
    factor: 12,
    timeZone: 'Africa/Johannesburg',
    cities: ['Cape Town', 'Johannesburg'],
  },
} as const satisfies Record<string, Land>;

/** Code of a country that seeded companies work in. */
export type LandCode = keyof typeof LANDS;

/** Who may apply for a remote posting, by the words of its location line. `from`: where such a company may sit. */
export const REMOTE_AREAS: readonly { readonly line: string; readonly from: readonly LandCode[] }[] = [
  {
    line: 'Remote (EU)',
    from: ['DE', 'AT', 'IE', 'NL', 'FR', 'ES', 'PT', 'PL', 'CZ', 'SE', 'DK', 'FI', 'EE', 'RO'],
  },
  { line: 'Remote (EMEA)', from: ['GB', 'DE', 'NL', 'ES', 'CH', 'KE', 'ZA', 'IE'] },
  { line: 'Remote (Worldwide)', from: ['GB', 'DE', 'NL', 'EE', 'CA', 'US', 'SG', 'AU', 'NZ', 'PT'] },
  { line: 'Remote (US)', from: ['US'] },
  { line: 'Remote (US or Canada)', from: ['US', 'CA'] },
  { line: 'Remote (LATAM)', from: ['BR', 'MX', 'US'] },
  { line: 'Remote (APAC)', from: ['SG', 'JP', 'AU', 'NZ', 'IN'] },
];
