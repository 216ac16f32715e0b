import { readFamily, readRoleFamily } from './role-family.js';

/** Titles by the chapter "Family of a role" of the rules of labelling, each kind in several languages. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  backend: [
    'Programista Java',
    'Starszy Programista .NET',
    'PHP Programmierer',
    'Softwareentwickler C# / .NET',
    'ABAP-Entwicklerin',
    'Développeur Python Django',
    'Sviluppatrice Python',
    'Programador/a PL/SQL',
    'Senior Software Engineer (Scala)',
    'Datenbankentwickler',
  ],
  fullstack: [
    'Développeur Java/Angular',
    'Programador Java y Angular',
    'Technical leader - Python/ReactJS',
    'Web Developer',
  ],
  software: ['C++ / Python Developer', 'Unity Developer (C#)', 'Rust Engineer', 'Programmatore C++'],
  product: [
    'IT-Business Analyst',
    'Analista funcional',
    'Analyste fonctionnel',
    'Requirements Engineer',
    'Analityk IT',
    'Właściciel produktu',
  ],
  sales: [
    'Account Manager',
    'Gestionnaire de comptes',
    'Opiekun klienta biznesowego',
    'Kalkulator Hochbau',
    'Preventivista',
    'Kosztorysant',
    'Immobilienmakler',
    'Négociateur immobilier',
    'Visitador médico',
    'Fältsäljare',
  ],
  operations: [
    'Chief of Staff',
    'Sales Operations Manager',
    'Werkstattleiter',
    'Capo officina',
    'Chef d’atelier',
    'Spedytor',
    'Recepcjonistka',
    'Préparateur de commandes',
    'Responsabile di produzione',
    'Technicien administratif',
  ],
  program: [
    'Bauleiter',
    'Kierownik budowy',
    'Conducteur de travaux',
    'Jefe/a de obra',
    'Direttore di cantiere',
    'Localization Program Manager',
  ],
  hardware: [
    'SPS-Programmierer',
    'Prozessingenieur',
    'Automatyk PLC',
    'Ingénieur méthodes',
    'Dessinateur projeteur',
    'Progettista elettrico',
    'Delineante',
    'Inżynier procesu',
    'Project Engineer',
    'Process Engineer',
  ],
  legal: [
    'Fraud Analyst',
    'AML Investigator',
    'Geldwäschebeauftragter',
    'Analyste LCB-FT',
    'Analista de prevención de blanqueo',
    'Addetto antiriciclaggio',
    'Specjalista ds. zgodności',
    'Data Governance Lead',
  ],
  people: [
    'Payroll Specialist',
    'Lohn- und Gehaltsbuchhalter',
    'Addetto selezione del personale',
    'Técnico de formación',
    'Responsable formation',
  ],
  it: [
    'Pracownik Helpdesk IT',
    'Addetto help desk',
    'Technicien de proximité',
    'Técnico microinformático',
    'Responsable informatique',
  ],
  infrastructure: [
    'Database Administrator',
    'Administrator baz danych',
    'Administrateur de bases de données',
    'Fachinformatiker Systemintegration',
    'Ingénieur virtualisation',
  ],
  'customer-success': [
    'Support Engineer',
    'Konsultant telefoniczny',
    'Specjalista ds. reklamacji',
    'Operatrice telefonica',
    'Agente telefónico',
  ],
  'data-analytics': ['Analityk / Programista BI', 'Sales Analyst', 'Analityk Sprzedaży', 'Revenue Analyst'],
  marketing: [
    'Content Manager',
    'Content Assistant (Social)',
    'Specjalista ds. reklamy',
    'Chef de publicité',
    'Referent Öffentlichkeitsarbeit',
  ],
  quality: [
    'Kontroler jakości',
    'Qualitätsprüfer',
    'Técnico/a de calidad',
    'Addetto controllo qualità',
    'Responsable qualité',
  ],
  security: ['Chief Information Security Officer'],
  frontend: ['Motion - Frontend Engineer', 'Intégrateur web', 'Maquetador web'],
};

const OF_NO_FAMILY = [
  'Mechatroniker',
  'Elektryk',
  'Production Operator',
  'Opérateur de production',
  'Operario/a de producción',
  'Pracownik produkcji',
  'Produktionshelfer',
  'Verkäufer im Einzelhandel',
  'Sprzedawca',
  'Vendeur(se) en magasin',
  'Formateur',
  'Nauczyciel matematyki',
  'Chef d’équipe production',
  'Sicherheitsmitarbeiter',
  'Field Technician',
  'Meccanico',
];

describe('readRoleFamily by the rules of labelling', () => {
  it.each(Object.entries(CASES).flatMap(([family, titles]) => titles.map((title) => [title, family])))(
    '%s is %s',
    (title, family) => expect(readRoleFamily(title)).toBe(family),
  );

  it.each(OF_NO_FAMILY)('%s is of no family', (title) => expect(readRoleFamily(title)).toBeNull());
});

const told = (...lines: string[]): string => ['Responsibilities', ...lines].join('\n');

describe('readFamily by the duties', () => {
  it.each([
    ['Software Engineer', told('You build REST APIs and microservices', 'on a database'), 'backend'],
    ['Software Engineer', told('You build REST APIs with Spring', 'and a UI in React'), 'fullstack'],
    ['Product Engineer', told('Build the UI in React', 'with CSS and TypeScript'), 'frontend'],
    ['Software Engineer', told('You work on one API'), 'software'],
    ['Software Engineer', 'Nice to have\nReact, CSS, REST, a database', 'software'],
    ['Software Engineer', 'Requirements\nJava, Spring and Angular with TypeScript', 'fullstack'],
    ['Java Developer', told('From front-end to back-end'), 'fullstack'],
    ['Java Developer', told('You build the UI in React with CSS'), 'backend'],
    ['Web Developer', told('HTML, CSS and JavaScript'), 'frontend'],
    ['Graphics Engineer, C++', told('REST APIs, a database, React and CSS'), 'software'],
    ['Specialist', told('Cold calls and prospecting', 'You meet your sales quota'), 'sales'],
    ['Specialist', told('One sales call a year'), null],
    ['Coworker', told('Invoices: invoicing, reconciliation', 'budgets and accounting'), 'finance'],
    ['Business Analyst', told('Dashboards in Tableau', 'SQL and KPIs'), 'data-analytics'],
    ['Business Analyst', told('Dashboards'), 'product'],
    ['Several roles', 'We hire engineers of all kinds.', 'software'],
  ])('%s: %j is %s', (title, text, family) => expect(readFamily(title, text).family).toBe(family));
});
