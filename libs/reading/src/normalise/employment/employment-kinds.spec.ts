import { readEmployment } from './employment.js';

const ofText = (text: string) => readEmployment(undefined, 'Engineer', text).employment;
const ofTitle = (title: string) => readEmployment(undefined, title, '').employment;

describe('forms of employment in other languages', () => {
  it.each([
    ['Oferujemy: zatrudnienie w oparciu o umowę o pracę', 'full-time'],
    ['Zatrudnienie na podstawie umowy o pracę', 'full-time'],
    ['Umowę na zastępstwo', 'temporary'],
    ['Umowa o pracę na czas określony', 'temporary'],
    ['Jesteś gotowy pracować na umowę o pracę na zastępstwo', 'temporary'],
    ['Praca tymczasowa', 'temporary'],
    ['Analityk, praca w wymiarze: 1/2 etatu Nr ref.: 2\nZatrudnienie w oparciu o umowę o pracę', 'part-time'],
    ['Współpraca na podstawie umowy zlecenie', 'contract'],
    ['Praca w wymiarze: 1/2 etatu', 'part-time'],
    ['Tipo de contrato: indefinido, jornada parcial', 'part-time'],
    ['contract: Tipo de contrato: indefinido, jornada parcial - tarde', 'part-time'],
    ['Tipo de contrato: formativo, jornada completa', 'apprenticeship'],
    ['Contrato por tiempo determinado', 'temporary'],
    ['Contrato: 6 meses (sustitución por maternidad)', 'temporary'],
    ['typeContratLibelle: Intérim - 18 Mois\ndureeTravail: Temps plein', 'temporary'],
    ['Type de contrat : CDI\nTemps partiel', 'part-time'],
    ['Interim Job (uitsluitend voor uitzendkantoren)', 'temporary'],
    ['Wij bieden\nWerk op uitzendbasis in deze functie', 'temporary'],
    ['Contratação de trabalho: PJ', 'contract'],
    ['Cosa offriamo\nSi tratta di un posto di lavoro a tempo pieno, cerchiamo te', 'full-time'],
    ['anställningstyp: Behovsanställning', 'part-time'],
  ])('%s is %s', (text, type) => expect(ofText(text)).toBe(type));

  it.each([
    ['Empfang (m/w/d) mit medizinischer Ausbildung', 'unknown'],
    ['Ausbildung zum Mechatroniker', 'apprenticeship'],
    ['Beca Data Analyst', 'internship'],
  ])('title %s is %s', (title, type) => expect(ofTitle(title)).toBe(type));

  it.each([
    'Benefits\nIf you join us as an independent contractor, you get five of these.',
    '28 Urlaubstage bei Vollzeit',
    'Part-time travel to client sites',
    'Contract type: we prefer B2B, but are flexible',
    'Benefits\nFull-time employees get a 401(k)',
  ])('says nothing: %s', (text) => expect(ofText(text)).toBe('unknown'));
});

describe('who is looked for, and cover for a time', () => {
  it.each([
    ['We are searching for a contractor with Rust.', 'contract'],
    ['Looking for a freelancer for our web shop', 'contract'],
    ['Wir suchen einen Freelancer für sechs Monate.', 'contract'],
    ['Nous recherchons un freelance pour six mois.', 'contract'],
    ['Wij zoeken een zzp’er', 'contract'],
    ['We want a permanent employee for our Leeds office.', 'full-time'],
    ['Paternity cover until March', 'temporary'],
    ['Elternzeitvertretung, zwei Jahre', 'temporary'],
    ['Zwangerschapsvervanging tot juni', 'temporary'],
    ['Saisonarbeit von Mai bis Oktober', 'temporary'],
    ['Remplacement congé maternité', 'temporary'],
    ['Minijob (m/w/d)', 'part-time'],
    ['Praca sezonowa', 'temporary'],
  ])('%s is %s', (text, type) => expect(ofText(text)).toBe(type));

  it.each([
    ['STAGE Communicatie', 'internship'],
    ['Stage assistant marketing H/F', 'internship'],
    ['Stagiair online marketing', 'internship'],
    ['Marketing manager (stage)', 'internship'],
    ['Stage Manager', 'unknown'],
    ['Early-stage investor', 'unknown'],
    ['Stage lighting technician', 'unknown'],
  ])('title %s is %s', (title, type) => expect(ofTitle(title)).toBe(type));

  it.each([
    'The first week is a full-time course.',
    'A full-time chef cooks for us.',
    'We began as part-time founders.',
    'A solution for contractors',
    'We help full-time employees save',
  ])('says nothing: %s', (text) => expect(ofText(text)).toBe('unknown'));
});

describe('a form that is denied', () => {
  it.each([
    'Data Engineer - no contractors',
    'Java Developer (no C2C)',
    'Nurse - not part-time',
    'Sales Manager (keine Teilzeit)',
    'Sales Manager (Teilzeit nicht möglich)',
    'Développeur (pas de temps partiel)',
    'Developer, not a contract role',
    'Administrativo (sin jornada parcial)',
    'Designer (geen freelance)',
  ])('supports nothing in the title “%s”', (title) => expect(ofTitle(title)).toBe('unknown'));

  it.each([
    'This is not a contract role.',
    'This role is not a contract position; W2 only.',
    'The position is no contract.',
    'This is not a temporary position.',
  ])('supports nothing in “%s”', (text) => expect(ofText(text)).toBe('unknown'));

  it.each([
    ['This is a contract role.', 'contract'],
    ['This role is a 12 month contract position.', 'contract'],
    ['The position is an initial contract for a year.', 'contract'],
  ])('but “%s” says %s', (text, type) => expect(ofText(text)).toBe(type));
});
