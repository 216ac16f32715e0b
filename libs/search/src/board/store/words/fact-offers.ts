import type { PostingView } from '@app/core/posting';
import { macroRegionsOf } from '../../../fields/index.js';
import type { ValueField } from '../../../tree/index.js';

/** A value as people see it, and the one fact that a clause with it asks for. */
export interface ShownFact {
  readonly field: ValueField;
  readonly value: string;
}

/** The fact of saying nothing about a field. */
export const silence = (field: ValueField): string => `?${field}`;

const UNKNOWN = 'unknown';

/** What filters offer of a posting. A city goes with its country; a region is every region that holds a place of work. */
export function offers(view: PostingView): ShownFact[] {
  const { facts } = view;
  const shown: ShownFact[] = [];
  const offer = (field: ValueField, value: string): void => void shown.push({ field, value });
  offer('company', view.company.name);
  offer('company', view.company.slug);
  offer('source', view.source);
  for (const skill of facts.skills) offer('skill', skill);
  offerPlaces(view, offer);
  offer('remote', 'yes');
  offer('remote', 'anywhere');
  offer('workplace', facts.workplace);
  offer('seniority', facts.seniority);
  offer('family', facts.roleFamily ?? UNKNOWN);
  offer('type', facts.employment);
  offer('visa', facts.visa);
  offer('lang', facts.language ?? UNKNOWN);
  offer('pay', 'stated');
  offer('pay', 'ote');
  if ((view.department ?? '') !== '') offer('department', view.department ?? '');
  return shown;
}

function offerPlaces(view: PostingView, offer: (field: ValueField, value: string) => void): void {
  offer('country', UNKNOWN);
  for (const { country, region, city } of view.facts.places) {
    if (city !== null) offer('city', country === null ? city : `${city}, ${country}`);
    if (country === null) continue;
    offer('country', country);
    for (const macro of macroRegionsOf(country)) offer('region', macro);
    if (region !== null) offer('region', `${country}-${region}`);
  }
}
