import type { AddressFault } from '@app/infra/mail';

const addressFaults: Readonly<Record<AddressFault, string>> = {
  'no-at-sign': 'An e-mail address has the form name@example.org.',
  'local-part': 'The part before the @ contains a character that isn’t allowed, or a misplaced dot.',
  'local-part-too-long': 'The part before the @ can be at most 64 bytes long.',
  domain: 'The part after the @ isn’t a domain name, such as example.org.',
  'too-long': 'An e-mail address can be at most 254 bytes long.',
};

/** What is said of a field that is wrong, in English. */
export const formsEn = {
  addressFaults,
  name: (most: number) => `The name can be at most ${most} characters long.`,
  rhythm: 'Choose how often we may write.',
  hour: 'The hour must be a whole hour from 0 to 23.',
  weekday: 'The day must be a day from 1 (Monday) to 7 (Sunday).',
  timeZone: 'The time zone must be the name of a time zone, such as Europe/Berlin, or UTC.',
  country: 'Enter your country, by name or two-letter code.',
};
