import { isSameTitle, requisitionInTitle, titleKey, titleStart } from './title-key.js';

const isOne = (a: string, b: string) => isSameTitle(titleKey(a), titleKey(b));

describe('titles of one opening', () => {
  it.each([
    ['Data Engineer (m/f/d)', 'Data Engineer'],
    ['Softwareentwickler (m/w/d)', 'Softwareentwickler (w/m/d)'],
    ['Développeur Java (H/F)', 'Développeur Java F/H'],
    ['Ingénieur·e Données', 'Ingénieur Données'],
    ['Pflegeberater:in', 'Pflegeberater (gn)'],
    ['Kundenberater*in [all genders]', 'Kundenberater/in'],
    ['Kierowca (k/m)', 'Kierowca'],
    ['Verkoper (m/v/x)', 'Verkoper'],
    ['Controller m|w|d', 'Controller'],
    ['Account Manager (all genders)', 'Account Manager (f/m/x)'],
  ])('leave out the gender: %s, %s', (a, b) => expect(isOne(a, b)).toBe(true));

  it.each([
    ['Account Executive - Berlin', 'Account Executive, Munich (Remote)'],
    ['Remote Backend Engineer', 'Backend Engineer (Hybrid)'],
    ['Backend Engineer Remote', 'Backend Engineer - onsite'],
    ['Solution Architect (EMEA)', 'Solution Architect (US time zones)'],
    ['Sales Lead - West Coast', 'Sales Lead - East'],
    ['Nurse | Télétravail', 'Nurse, Madrid or Barcelona'],
    ['Designer (Full-time)', 'Designer - Vollzeit'],
    ['Comptable (CDI)', 'Comptable - Lyon'],
    ['Copy of Barista - Bonn', 'Barista - Köln'],
    ['Head of Sales-', 'Head of Sales'],
  ])('leave out places, workplace and full time: %s, %s', (a, b) => expect(isOne(a, b)).toBe(true));

  it.each([
    ['Store Manager - Southgate Centre', 'Southgate Centre', 'Store Manager'],
    ['Store Manager Ramsau Süd', 'Ramsau Süd', 'Store Manager'],
    ['Host in Obertal', 'Obertal', 'Host'],
  ])("leave out the posting's own place: %s at %s", (title, place, bare) =>
    expect(titleKey(title, place)).toBe(titleKey(bare)),
  );

  it.each([
    ['Analyst (R-10234)', 'Analyst', 'R-10234'],
    ['Analyst - REQ 4521', 'Analyst', '4521'],
    ['Analyst #77123', 'Analyst', '77123'],
    ['Analyst (R3)', 'Analyst', 'R3'],
    ['Analyst - 102345', 'Analyst', '102345'],
    ['Analyst, JR0012', 'Analyst', 'JR0012'],
  ])('leave out the requisition: %s', (a, b, number) => {
    expect(isOne(a, b)).toBe(true);
    expect(requisitionInTitle(a)).toBe(number);
  });

  it.each([
    ['District Manager', 'Distict Manager'],
    ['Future Opening', 'Furture Opening'],
    ['Account Executive', 'Acount Executive'],
    ['Softwareentwickler', 'Softwareentwikler'],
    ['Ingeniero de producto', 'Ingeniero de prodcuto'],
    ['Customer Specialist', 'Customer Specialists'],
  ])('bear a typing error: %s, %s', (a, b) => {
    expect(isOne(a, b)).toBe(true);
    expect(titleStart(titleKey(a))).toBe(titleStart(titleKey(b)));
  });
});

describe('titles of two openings', () => {
  it.each([
    ['Engineer, Payments', 'Engineer, Risk'],
    ['Engineer II', 'Engineer III'],
    ['Senior Engineer', 'Staff Engineer'],
    ['Software Engineer, Backend', 'Software Engineer, Frontend'],
    ['Software Engineer - Mobile', 'Software Engineer - Web'],
    ['Account Executive, Enterprise', 'Account Executive, Commerce'],
    ['Intern - Spring', 'Intern - Summer'],
    ['New Grad 2026', 'New Grad 2027'],
    ['Nurse (Part-time)', 'Nurse (Full-time)'],
    ['Trainer', 'Trainee'],
    ['Developer, iOS', 'Developer, Android'],
    ['Support (German speaking)', 'Support (French speaking)'],
    ['Buyer', 'Bayer'],
  ])('stay apart: %s, %s', (a, b) => expect(isOne(a, b)).toBe(false));
});
