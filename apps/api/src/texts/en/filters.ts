import { roleFamilyList, type RoleFamily } from '@app/reading/normalise';

const family = Object.fromEntries(roleFamilyList().map(({ slug, label }) => [slug, label]));

/** The texts of the further filters, in English. */
export const filtersEn = {
  salaryMost: 'Maximum starting pay per year',
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
  reposted: 'Reposted at least (times)',
  oldNote:
    'This search asks for postings of a certain age. On these pages, postings age as time passes; for mails, a posting is compared only when it arrives and when it changes. One that merely grows older brings no mail.',
};
