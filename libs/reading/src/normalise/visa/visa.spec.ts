import { readVisa } from './visa.js';

const visas = (text: string) => readVisa(text).visa;

describe('readVisa', () => {
  it.each([
    'We sponsor visas and help with relocation.',
    'Visa sponsorship available',
    'Sponsorship: yes',
    'Work permit sponsorship – available',
    'Visa sponsorship offered? Yes',
    'Visa assistance\nYes',
    'Relocation: not offered. Visa support: provided',
    'We will happily sponsor international candidates.',
    'Skilled Worker visa sponsorship for the right person',
    'We can help you with your work permit.',
    'We have no offices abroad, but we do sponsor visas.',
    'No degree needed and we sponsor work permits.',
    "If you don't hold a work permit yet, we'll sponsor one.",
    "Don't worry about papers: we handle your visa.",
    'Candidates who require visa sponsorship are encouraged to apply.',
    'Acme | Berlin | ONSITE | VISA | Full-time',
    'Wir unterstützen dich bei Visum und Umzug.',
    'Visa-Sponsoring möglich',
    'Wir sponsern dein Visum.',
    'Nous sponsorisons les visas.',
    'Aide à l’obtention du visa et au déménagement',
    'Nous vous accompagnons pour votre visa.',
    'Patrocinamos visados de trabajo.',
    'Ofrecemos apoyo con el visado.',
    'Wij regelen je werkvergunning.',
    'Visumsponsoring: ja',
    'Sponsorujemy wizy.',
    'Offriamo supporto per il visto.',
    'Patrocinamos vistos de trabalho.',
    'Vi hjälper till med arbetstillstånd.',
  ])('yes: %s', (text) => expect(visas(text)).toBe('yes'));

  it.each([
    'We are unable to sponsor visas.',
    'Must be authorized to work in Canada without sponsorship.',
    'Sponsorship: none',
    'Sponsorship available: No',
    'Visa sponsorship? Sorry, no.',
    'H-1B sponsorship - not available',
    'Is sponsorship offered for this role? No',
    'Work visa support\nNo',
    'Can you sponsor a visa? No',
    'Visa: no',
    'Immigration sponsorship = false',
    'Visa sponsorship: ❌',
    'Visa sponsorship: not offered for this role',
    'Sponsorship for work visas is not something that we do.',
    'We do not, at this time, offer visa sponsorship.',
    'Applicants needing sponsorship cannot be considered.',
    'You must not require sponsorship now or in the future.',
    'No visas, no relocation.',
    'U.S. citizenship is required.',
    'Must be a US citizen.',
    'Wir bieten kein Visa-Sponsoring an.',
    'Ein Visum können wir leider nicht sponsern.',
    'Visasponsoring wird nicht angeboten.',
    'Deutsche Staatsbürgerschaft erforderlich',
    'Pas de sponsoring de visa.',
    'Nous ne parrainons pas les visas.',
    'Parrainage de visa : non',
    'No patrocinamos visados.',
    'Sin patrocinio de visa',
    'Wij sponsoren geen visum.',
    'Geen visumsponsoring',
    'Nie sponsorujemy wiz.',
    'Brak wsparcia wizowego',
    'Non sponsorizziamo visti.',
    'Não patrocinamos vistos.',
    'Vi sponsrar inte visum.',
  ])('no: %s', (text) => expect(visas(text)).toBe('no'));

  it.each([
    'Will you now or in the future require sponsorship?',
    'Please say whether you need visa sponsorship.',
    'We sponsor open source.',
    'We sponsor a local football club.',
    'We do not sponsor teams or clubs.',
    'Sponsorship of events and meetups',
    'You run our sponsorship programme.',
    'We will sponsor your driving licence.',
    'Executive sponsorship is available to every project.',
    'We sponsor you to attend conferences.',
    'Our app takes Visa and Mastercard.',
    'You must have the right to work in the UK.',
    'Gültige Arbeitserlaubnis erforderlich',
    'Must be an EU citizen or hold a valid work permit.',
    'We decide without regard to citizenship or visa status.',
    'We sponsor visas.\nWe cannot sponsor visas.',
    'We also sponsor and contribute to academic conferences.',
    'We sponsor and host meetups.',
    'Tecnologias em patamares ainda não vistos.',
    'Non abbiamo mai visto un team così.',
    'Good coffee.',
  ])('unknown: %s', (text) => expect(visas(text)).toBe('unknown'));

  it.each([
    ['no', 'Acme will not sponsor an applicant for employment authorization.'],
    ['no', 'We cannot sponsor any candidate for this role.'],
    ['no', 'Belg zijn of onderdaan van een andere lidstaat van de Europese Unie'],
    ['no', 'Non sponsorizziamo visti.'],
    ['yes', 'Acme | Oslo | On-Site | VISA (transfer H1/O1)'],
    ['yes', 'Visa, remote OK with strong skills'],
  ])('%s: %s', (visa, text) => expect(visas(text)).toBe(visa));

  it('quotes the words', () => {
    expect(readVisa('We make maps.\nSorry, no visa sponsorship. Apply.').evidence).toBe(
      'Sorry, no visa sponsorship.',
    );
  });

  it('keeps every claim with what became of it', () => {
    expect(readVisa('Visa sponsorship: No\nWe sponsor visas in Berlin.').claims).toMatchObject([
      { value: 'no', strength: 'label', outcome: 'won' },
      { value: 'yes', strength: 'sentence', outcome: 'weaker' },
    ]);
  });
});
