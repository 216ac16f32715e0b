import { countryByName, readLocationField } from '@app/reading/places';
import { skillByName, skillLabel, skillList } from '@app/reading/normalise';
import type { CvReading } from '@app/reading/cv';
import { LEVEL_LADDER, propose, type PayWish, type WishedPlace, type Wishes } from '@app/search/fit';
import { DATA, byId, countryLabel, familyLabel, make, say } from './page.js';

type Group = 'families' | 'levels' | 'skills' | 'places';

/** The place chip that stands for remote work. */
const REMOTE = 'remote';
const chipsOf = (group: Group): HTMLElement => {
  const found = byId(group, HTMLElement).querySelector('.chips');
  if (!(found instanceof HTMLElement)) throw new Error(`The page has no chips of ${group}.`);
  return found;
};

const boxesOf = (group: Group): HTMLInputElement[] => [...chipsOf(group).querySelectorAll('input')];

/** Adds a chip, or ticks the one that is there. */
function addChip(group: Group, value: string, label: string, isTicked: boolean): void {
  const there = boxesOf(group).find((box) => box.value === value);
  if (there !== undefined) {
    there.checked = there.checked || isTicked;
    return;
  }
  const box = make('input', { type: 'checkbox', value });
  box.checked = isTicked;
  chipsOf(group).append(make('label', {}, box, label));
}

const placeValue = ({ country, city }: WishedPlace): string => JSON.stringify({ country, city });
const placeLabel = ({ country, city }: WishedPlace): string =>
  city === null ? countryLabel(country) : `${city}, ${countryLabel(country)}`;

const addPlace = (place: WishedPlace, isTicked: boolean): void =>
  addChip('places', placeValue(place), placeLabel(place), isTicked);

/** Shows what was read, as chips. */
export function showReading(reading: CvReading): void {
  for (const group of ['families', 'levels', 'skills', 'places'] as const) chipsOf(group).replaceChildren();
  const { families, levels, skills, places, remote, years } = propose(reading);
  for (const { value, isTicked } of families) addChip('families', value, familyLabel(value), isTicked);
  for (const { value, isTicked } of levels) addChip('levels', value, DATA.levels[value], isTicked);
  for (const { value, isTicked } of skills) addChip('skills', value, skillLabel(value), isTicked);
  for (const { value, isTicked } of places) addPlace(value, isTicked);
  addChip('places', REMOTE, DATA.texts.anywhereRemote, remote);
  const { levelBy } = reading;
  byId('levels-note', HTMLElement).textContent =
    levelBy === null ? '' : say(DATA.texts.levelBy[levelBy], { years: years ?? 0 });
  byId('years', HTMLInputElement).value = years === null ? '' : String(years);
}

const tickedIn = (group: Group): string[] =>
  boxesOf(group).flatMap(({ checked, value }) => (checked ? [value] : []));

const numberIn = (id: string): number | null => {
  const digits = byId(id, HTMLInputElement).value.replace(/[\s.,’']/g, '');
  const thousands = /^(\d+)k$/i.exec(digits)?.[1];
  if (thousands !== undefined) return Number(thousands) * 1000;
  return /^\d+$/.test(digits) ? Number(digits) : null;
};

function payWish(): PayWish | null {
  const amount = numberIn('pay');
  const currency = byId('currency', HTMLSelectElement).value;
  return amount === null || amount === 0 ? null : { amount, currency: currency === '' ? null : currency };
}

/** What is ticked and filled in. */
export function wishes(): Wishes {
  const places = tickedIn('places');
  return {
    families: tickedIn('families'),
    levels: LEVEL_LADDER.filter((level) => tickedIn('levels').includes(level)),
    skills: tickedIn('skills'),
    places: places.filter((value) => value !== REMOTE).map((value): WishedPlace => JSON.parse(value)),
    remote: places.includes(REMOTE),
    pay: payWish(),
    years: numberIn('years'),
  };
}

function addSkillByName(name: string): string | null {
  const skill = skillByName(name);
  if (skill === null) return DATA.texts.unknownSkill;
  addChip('skills', skill.slug, skill.label, true);
  return null;
}

function addPlaceByName(name: string): string | null {
  const country = countryByName(name);
  const found: readonly { readonly country: string | null; readonly city: string | null }[] =
    country === null ? readLocationField(name).places : [{ country, city: null }];
  const known = found.flatMap((place) =>
    place.country === null ? [] : { country: place.country, city: place.city },
  );
  if (known.length === 0) return DATA.texts.unknownPlace;
  for (const place of known) addPlace(place, true);
  return null;
}

/** Lets the field below the chips of a group add one, by its button or by Enter. */
function letAdd(
  group: 'skills' | 'places',
  add: (name: string) => string | null,
  onChange: () => void,
): void {
  const input = byId(`${group}-add`, HTMLInputElement);
  const take = (): void => {
    const name = input.value.trim();
    if (name === '') return;
    const fault = add(name);
    byId(`${group}-fault`, HTMLElement).textContent = fault ?? '';
    if (fault !== null) return;
    input.value = '';
    onChange();
  };
  input.parentElement?.querySelector('button')?.addEventListener('click', take);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') take();
  });
}

/** Calls back whenever something is ticked, dropped, added or filled in. */
export function onWishes(onChange: () => void): void {
  const options = skillList().map(({ label }) => make('option', { value: label }));
  const input = byId('skills-add', HTMLInputElement);
  input.setAttribute('list', 'skill-names');
  input.after(make('datalist', { id: 'skill-names' }, ...options));
  letAdd('skills', addSkillByName, onChange);
  letAdd('places', addPlaceByName, onChange);
  byId('wishes', HTMLElement).addEventListener('input', onChange);
}
