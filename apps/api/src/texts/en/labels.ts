import type { EmploymentType, Seniority, Visa, Workplace } from '@app/core/posting';
import type { Rhythm, SavedSearchState } from '@app/core/subscription';

const seniority: Readonly<Record<Seniority, string>> = {
  intern: 'Intern',
  junior: 'Junior',
  mid: 'Mid-level',
  senior: 'Senior',
  staff: 'Staff',
  principal: 'Principal',
  lead: 'Lead',
  manager: 'Manager',
  director: 'Director',
  executive: 'Executive',
  unknown: 'Level not stated',
};

const workplace: Readonly<Record<Workplace, string>> = {
  onsite: 'On site',
  hybrid: 'Hybrid',
  remote: 'Remote',
  unknown: 'Not stated',
};

const employment: Readonly<Record<EmploymentType, string>> = {
  'full-time': 'Full-time',
  'part-time': 'Part-time',
  contract: 'Contract',
  temporary: 'Temporary',
  internship: 'Internship',
  apprenticeship: 'Apprenticeship',
  unknown: 'Not stated',
};

const visa: Readonly<Record<Visa, string>> = { yes: 'Sponsored', no: 'Not sponsored', unknown: 'Not stated' };

const rhythm: Readonly<Record<Rhythm, string>> = {
  instant: 'As soon as it appears',
  hourly: 'Once an hour',
  daily: 'Once a day',
  weekly: 'Once a week',
};

const searchState: Readonly<Record<SavedSearchState, string>> = {
  pending: 'Waiting for your confirmation',
  active: 'Active',
  paused: 'Paused',
  deleted: 'Deleted',
};

/** What the values of closed lists are called. */
export const labelsEn = { seniority, workplace, employment, visa, rhythm, searchState };
