import { readEmployment } from './employment.js';

const ofText = (text: string) => readEmployment(undefined, 'Engineer', text).employment;

describe('readEmployment', () => {
  it.each([
    ['FullTime', 'Engineer', '', 'full-time'],
    ['Part-time', 'Engineer', '', 'part-time'],
    ['FULL_TIME', 'Engineer', '', 'full-time'],
    [undefined, 'Design Intern', '', 'internship'],
    ['FullTime', 'Design Intern', '', 'internship'],
    ['FullTime', 'Engineer', 'This role is on a contract basis.', 'contract'],
    ['FullTime', 'Engineer', 'Full-time employees get a 401(k).', 'full-time'],
    [undefined, 'Contract Manager', '', 'unknown'],
    [undefined, 'Engineer (Contract)', '', 'contract'],
    [undefined, 'Stage - Data', '', 'internship'],
    [undefined, 'Sachbearbeiter in Voll- oder Teilzeit', '', 'full-time'],
    [undefined, 'Praktikum Frontend', 'Danach ist eine Übernahme in Vollzeit möglich.', 'internship'],
    [undefined, 'Engineer', '', 'unknown'],
  ])('%s / %s / %s is %s', (field, title, text, type) =>
    expect(readEmployment(field, title, text).employment).toBe(type),
  );

  it.each([
    ['This is a 6-month contract.', 'contract'],
    ['This is a W2 contract until March.', 'contract'],
    ['**Job Type:** Contract', 'contract'],
    ['Contract type: Freelance', 'contract'],
    ['Employment: B2B', 'contract'],
    ['Permanent employment contract', 'full-time'],
    ['Permanent position', 'full-time'],
    ['Employment type: Full-time or part-time', 'full-time'],
    ['Employment type: Contract or full-time', 'contract'],
    ['Acme | Berlin | Full-time | ONSITE', 'full-time'],
    ['This is a fixed-term position.', 'temporary'],
    ['This is a temporary full-time role.', 'temporary'],
    ['This is a permanent part-time role.', 'part-time'],
    ['Employment type: Contract\n401(k) for full-time employees', 'contract'],
    ['Anstellungsart: Teilzeit', 'part-time'],
    ['Unbefristeter Arbeitsvertrag', 'full-time'],
    ['Die Stelle ist befristet.', 'temporary'],
    ['Type de contrat : CDI', 'full-time'],
    ['Poste en CDD', 'temporary'],
    ['Temps partiel', 'part-time'],
    ['Jornada completa', 'full-time'],
    ['Contrato indefinido', 'full-time'],
    ['Tipo de contrato: temporal', 'temporary'],
    ['Voltijds', 'full-time'],
    ['Contract van onbepaalde duur', 'full-time'],
    ['Rodzaj umowy: umowa zlecenie', 'contract'],
    ['Pełny etat', 'full-time'],
    ['Contratto a tempo determinato', 'temporary'],
    ['Tempo pieno', 'full-time'],
    ['Tipo de contrato: PJ', 'contract'],
    ['Período integral', 'full-time'],
    ['Heltid', 'full-time'],
    ['Anställningsform: vikariat', 'temporary'],
  ])('%s is %s', (text, type) => expect(ofText(text)).toBe(type));

  it.each([
    '401(k) for full-time employees',
    'Health cover for all full-time and part-time staff',
    'You may work full time in the country.',
    'A full-time degree in computer science',
    'Work when you like instead of full-time or seasonal jobs',
    'You manage contractors and freelancers.',
    'You negotiate the terms of every contract.',
    'We help our customers hire interns.',
    'You sell to B2B customers.',
    'Mindestens drei Jahre Berufserfahrung in Vollzeit',
    'Studium oder eine vergleichbare Ausbildung',
    'Sigues las mejores prácticas del sector.',
    'Are you looking for full-time work?',
  ])('says nothing: %s', (text) => expect(ofText(text)).toBe('unknown'));

  it('keeps claims about others', () => {
    expect(readEmployment(undefined, 'Engineer', '401(k) for full-time employees').claims).toMatchObject([
      { value: 'full-time', subject: 'benefit', outcome: 'other-subject' },
    ]);
  });
});
