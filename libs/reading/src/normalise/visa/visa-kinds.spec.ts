import { readVisa } from './visa.js';

const LABEL_NO = [
  'Visa sponsorship (H-1B, O-1, TN):\nNo',
  'Visa support (work permit, relocation): no',
  'Sponsorship (any visa): none',
  'Visa sponsorship\nNot available',
  'Visa:\nNo',
  'Visumsponsoring (Blue Card, EU): nein',
  'Sponsoring de visa (tous types) : non',
  'Patrocinio de visa (H-1B, TN): no',
  'Work permit sponsorship (new or transfer) - no',
  'Do you sponsor visas? Unfortunately we do not.',
  "Is visa sponsorship available? It isn't.",
  'Can you sponsor me? We cannot.',
  'Visas and relocation: neither is offered',
  'Visum (Blaue Karte, ICT):\nNein',
];
const LABEL_YES = [
  'Visa sponsorship (H-1B, O-1, TN):\nYes',
  'Visa support (work permit, relocation): yes',
  'Do you sponsor visas? We do.',
  'Is sponsorship offered? It is.',
  'Do you sponsor? Yes, we do.',
  'Visum (Blaue Karte, ICT):\nJa',
  'Sponsoring de visa (tous types) : oui',
  'Patrocinio de visa (H-1B, TN): sí',
  'Visa sponsorship:\n\nYes',
  'Sponsorship (any visa): available',
];
const OTHER_NEGATION = [
  'No work permit? Not a problem, we sponsor it.',
  'No need to worry about the visa, we sponsor it.',
  'You have no visa? We sponsor you.',
  'We have no problem sponsoring visas.',
  'There is no cap on the visas we sponsor.',
  'Never mind the visa: we sponsor it.',
  'Kein Visum? Kein Problem, wir sponsern es.',
  'Pas de visa ? Nous le sponsorisons.',
  '¿No tienes visado? Nosotros lo tramitamos.',
  'Geen visum? Wij regelen je visum.',
  'We never refuse to sponsor a visa.',
  'Not in the country yet? We sponsor your visa.',
];
const REFUSED = [
  'Sponsoring a work permit is beyond our possibilities.',
  'Visa sponsorship is out of the question.',
  'Visa sponsorship is ruled out.',
  'Visum-Sponsoring ist ausgeschlossen.',
  'Le parrainage de visa est exclu.',
  'Wij sponsoren geen werkvergunning.',
  'Nie sponsorujemy wiz.',
  'Non sponsorizziamo visti.',
  'Não patrocinamos vistos.',
  'Vi kan inte sponsra visum.',
  'Ein Visum können wir leider nicht sponsern.',
  'US citizens only.',
  'Only EU citizens can apply.',
  'Only nationals of Canada may apply.',
  'Citizens of Australia only, please.',
  'We lack the means to sponsor visas.',
];
const OFFER = [
  'The company arranges and pays your work visa.',
  'Need a visa? We take care of it.',
  "Visa de travail pris en charge par l'entreprise.",
  'Wir übernehmen dein Arbeitsvisum.',
  'We will get you a work permit.',
  'We obtain the work permit for you.',
  'Your visa is paid for and sponsored by us.',
  'Nos encargamos de tu visado de trabajo.',
  'Wij regelen je werkvergunning.',
  'Zajmiemy się twoją wizą.',
  'Vi ordnar ditt arbetstillstånd.',
];

describe('kinds of words about visas', () => {
  it.each(LABEL_NO)('label no: %s', (words) => {
    expect(readVisa(words).visa).toBe('no');
  });
  it.each(LABEL_YES)('label yes: %s', (words) => {
    expect(readVisa(words).visa).toBe('yes');
  });
  it.each(OTHER_NEGATION)('other negation: %s', (words) => {
    expect(readVisa(words).visa).toBe('yes');
  });
  it.each(REFUSED)('refused: %s', (words) => {
    expect(readVisa(words).visa).toBe('no');
  });
  it.each(OFFER)('offer: %s', (words) => {
    expect(readVisa(words).visa).toBe('yes');
  });
});

describe('answers in a letter or a sign, and help in more words', () => {
  it.each([
    'Sponsorship: N',
    'Visa sponsorship: n',
    'Visa: N | Remote: N',
    'Visa support ✗',
    'Visa sponsorship ❌',
    'We stopped sponsoring visas.',
    'We refuse to sponsor visas.',
    'We gave up sponsoring visas.',
  ])('no: %s', (words) => expect(readVisa(words).visa).toBe('no'));
  it.each([
    'Sponsorship: Y',
    'Visa sponsorship: y',
    'Visa: Y, relocation: N',
    'Need a visa? We have you covered.',
    "If you need a work permit, we've got you covered.",
    'We sort out your visa.',
    "We'll deal with your work permit.",
    'We look after your visa.',
    'Your visa is taken care of.',
    'Visa fees are on us.',
    'Sponsorship is open to everyone.',
  ])('yes: %s', (words) => expect(readVisa(words).visa).toBe('yes'));
});
