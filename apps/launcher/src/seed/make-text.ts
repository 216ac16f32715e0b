import { table } from '@app/core/untrusted';
import type { Chance } from './chance.js';
import type { SeedCompany } from './stock/companies.js';
import { ENGLISH, GERMAN, GERMAN_ASKS, GERMAN_TASKS, type Phrases } from './stock/phrases.js';
import type { Role } from './stock/role.js';
import type { Level } from './levels.js';
import type { SeedPay } from './make-pay.js';
import { DE_PERIODS, EN_PERIODS, VISA, WORKPLACE } from './stock/terms.js';

/** What the text of a posting is about. */
export interface TextSubject {
  readonly company: SeedCompany;
  readonly role: Role;
  readonly title: string;
  readonly area: string;
  readonly level: Level;
  readonly skills: readonly string[];
  readonly language: 'en' | 'de';
  readonly workplace: 'remote' | 'hybrid' | 'onsite' | null;
  readonly pay: SeedPay | null;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const paragraph = (text: string): string => (text === '' ? '' : `<p>${escaped(text)}</p>`);
const heading = (text: string): string => `<h3>${escaped(text)}</h3>`;
const bullets = (lines: readonly string[]): string =>
  `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;
/** A gap of a phrase, with what stands before it where it begins a sentence. */
const GAP = /(^|[.?!] )?\{(\w+)\}/g;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const LOCALES = { en: 'en-GB', de: 'de-DE' } as const;
function paySentence({ min, max, currency, period }: SeedPay, language: 'en' | 'de'): string {
  const amount = (value: number) => value.toLocaleString(LOCALES[language]);
  return language === 'de'
    ? `Das Gehalt liegt zwischen ${amount(min)} und ${amount(max)} ${currency} ${DE_PERIODS[period]}.`
    : `The pay for this position is ${amount(min)} to ${amount(max)} ${currency} ${EN_PERIODS[period]}.`;
}

function terms(chance: Chance, { company, workplace, pay, language }: TextSubject): string[] {
  const lines: string[] = [];
  if (workplace !== null) lines.push(chance.pick(WORKPLACE[language][workplace]));
  if (pay?.place === 'text') lines.push(paySentence(pay, language));
  if (company.visa !== 'silent' && language === 'en' && chance.percent(80))
    lines.push(chance.pick(VISA[company.visa]));
  return lines;
}

function asksOf(chance: Chance, subject: TextSubject): string[] {
  const { language, level, skills, role } = subject;
  const years = chance.int(...level.years);
  const [first, second, ...rest] = skills;
  const isGerman = language === 'de';
  const lines: string[] = [];
  if (years > 0 && chance.percent(80)) {
    lines.push(
      isGerman
        ? `Mindestens ${years} Jahre Berufserfahrung`
        : `${years}+ years of experience in a similar role`,
    );
  }
  if (first !== undefined && second !== undefined) {
    lines.push(
      isGerman
        ? `Sicherer Umgang mit ${first} und ${second}`
        : `Good working knowledge of ${first} and ${second}`,
    );
  }
  lines.push(...chance.some(isGerman ? GERMAN_ASKS : role.asks, chance.int(2, 3)));
  if (rest.length > 0)
    lines.push(isGerman ? `Von Vorteil: ${rest.join(', ')}` : `Nice to have: ${rest.join(', ')}`);
  return lines;
}

/** The sections of a posting's text, in HTML of its own making. */
export function makeText(chance: Chance, subject: TextSubject): string {
  const { company, role, area, language } = subject;
  const phrases: Phrases = language === 'de' ? GERMAN : ENGLISH;
  const values = table<string>({
    name: company.name,
    product: company.product,
    people: company.people.toLocaleString(LOCALES[language]),
    role: subject.title.replace(/ \(.*\)$/, ''),
    area,
  });
  const fill = (text: string): string =>
    text.replaceAll(GAP, (gap, before: string | undefined, name: string) => {
      const value = values.get(name) ?? gap;
      return before === undefined ? value : before + capital(value);
    });
  const tasks = chance.some(language === 'de' ? GERMAN_TASKS : role.tasks, chance.int(3, 5));
  const said = terms(chance, subject);
  const part = (name: keyof Phrases['headings']) => heading(chance.pick(phrases.headings[name]));
  return [
    paragraph(fill(chance.pick(phrases.intros))),
    paragraph(fill(chance.pick(phrases.teams))),
    part('tasks') + bullets(tasks.map((task) => capital(fill(task)))),
    part('asks') + bullets(asksOf(chance, subject)),
    chance.percent(60) ? paragraph(chance.pick(phrases.extras)) : '',
    said.length > 0 ? part('terms') + paragraph(said.join(' ')) : '',
    part('offer') + bullets(chance.some(phrases.benefits, chance.int(4, 7)).map(capital)),
    chance.percent(75) ? part('process') + paragraph(chance.pick(phrases.processes)) : '',
    paragraph(chance.pick(phrases.closings)),
  ].join('');
}
