import { roleFamilyList, type RoleFamily } from '@app/reading/normalise';

const family = Object.fromEntries(roleFamilyList().map(({ slug, label }) => [slug, label]));

/** The texts of the further filters, in English. */
export const filtersEn = {
  salaryMost: 'Pay starting at no more than, a year',
  salaryMostHint: 'For example 120k: the low end of the stated pay',
  within: 'Within',
  near: 'of the city',
  nearHint: 'For example Louisville, US',
  /** Said of a search within a distance of cities whose coordinates are not known. */
  unlocated: (cities: string) => `We have no coordinates for ${cities}, so this finds postings that name it.`,
  familyTitle: 'Kind of work',
  familyAny: 'Any',
  family: family as Readonly<Record<RoleFamily, string>>,
  department: 'Department',
  departmentHint: 'As the employer names it, or a word of it',
  open: 'Open for longer than',
  openAny: 'Any time',
  openOptions: { '720': '30 days', '1440': '60 days', '2160': '90 days' } as Readonly<Record<string, string>>,
  reposted: 'Posted again, at least (times)',
  oldNote:
    'This search asks for postings of some age. The board counts ages by the clock; an alert compares a posting when it comes and when it changes, so one that only grows old brings no mail.',
};
