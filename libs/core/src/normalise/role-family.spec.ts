import { readFamily, readRoleFamily } from './role-family.js';

const CASES: Readonly<Record<string, readonly string[]>> = {
  sales: ['Vertriebsmitarbeiter Außendienst', 'Verkäufer (m/w/d)', 'Commercial itinérant', 'Asesora comercial', 'Przedstawiciel handlowy', 'Agente di commercio', 'Vendedor externo', 'Försäljningschef', 'Verkoper binnendienst', 'Regional Account Executive', 'Director, Channel Partnerships'],
  operations: ['Einkäufer Technik', 'Acheteuse projets', 'Inköpare', 'Comprador', 'Inkoper', 'Assistante administrative', 'Pracownik biurowy', 'Sekretariatsassistentin', 'Lagermitarbeiter', 'Supply Chain Planner', 'Auxiliar administrativo'],
  finance: ['Bilanzbuchhalter', 'Comptable général', 'Księgowa', 'Boekhouder', 'Contabile senior', 'Contador', 'Redovisningsekonom', 'Analista financiero', 'Financial Planning Analyst', 'Steuerfachangestellte', 'Junior Finanzanalyst'],
  people: ['Personalreferentin', 'Chargée de recrutement', 'Técnico de Recursos Humanos', 'Specjalista ds. kadr i płac', 'HR-medarbetare', 'Addetto risorse umane', 'Recruteur IT', 'Rekryterare', 'Personeelsadviseur', 'Talent Acquisition Partner', 'Reclutador de personal'],
  'customer-success': ['Kundenbetreuer', 'Conseiller clientèle', 'Agente de atención al cliente', 'Specjalista ds. obsługi klienta', 'Medewerker klantenservice', 'Addetto servizio clienti', 'Atendimento ao cliente', 'Kundtjänstmedarbetare', 'Support Agent', 'Account Manager', 'Operador de call center'],
  infrastructure: ['Ingénieur systèmes et réseaux', 'Netzwerkadministrator', 'Administrador de sistemas', 'Administrator sieci', 'Systeembeheerder', 'Cloud Architect', 'Amministratore di sistema', 'Software Engineer - Kubernetes Platform', 'Engenheiro DevOps', 'Machine, Network and Cloud Engineer'],
  security: ['Analista de Ciberseguridad', 'SOC-Analyst', 'Ingénieur cybersécurité', 'Informationssicherheitsbeauftragter', 'Specjalista ds. cyberbezpieczeństwa', 'Cloud Security Engineer', 'Security Operations Lead', 'Analista de cibersegurança', 'Informationssäkerhetsspecialist', 'Vulnerability Researcher'],
  program: ['Projektledare bygg', 'Cheffe de projet', 'Kierowniczka projektu', 'Jefa de proyecto', 'Gestor de projetos', 'Responsabile di progetto', 'Projektkoordinatorin', 'Data Migration Project Manager', 'Marketing Program Manager', 'Projectmanager Infra'],
  quality: ['Softwaretester', 'Testeur logiciel', 'Ingeniero de pruebas', 'Tester oprogramowania', 'Testare', 'Software Test Engineer', 'Analista QA', 'Test Automation Engineer', 'Qualitätssicherung', 'Testautomatiseerder'],
  marketing: ['Marketingmanager', 'Chargé de communication', 'Responsable de marketing', 'Specjalista ds. marketingu', 'Marknadsförare', 'Product Marketing Lead', 'Addetto social media', 'Manager, Solutions and Product Marketing', 'Referent Unternehmenskommunikation', 'Community Manager'],
  'engineering-management': ['Manager, Runtime Engineering', 'Director of Platform Engineering', 'Entwicklungsleiter', 'Directeur technique', 'Engineering Manager, Payments', 'VP of Engineering', 'Utvecklingschef', 'Head of Engineering', 'Jefe de desarrollo', 'Senior Engineering Manager (Data)'],
  'data-science': ['Data Scientist - Pricing', 'Científico de datos', 'Data Scientist (NLP)', 'Cientista de dados', 'Lead Data Scientist, Growth Marketing'],
  'data-engineering': ['Ingeniero de datos', 'Ingénieur données', 'Inżynier danych', 'Engenheira de dados', 'Software Engineer, Data', 'Dateningenieur'],
  'data-analytics': ['Analista de datos', 'Datenanalyst', 'Analityk danych', 'Data-analist', 'Analyste de données', 'Marketing Data Analyst', 'Analista de dados', 'Head of Analytics', 'BI Analyst'],
  solutions: ['Business Analyst', 'Analityk biznesowy', 'Arquitecta de soluciones', 'Sales Engineer', 'Consultor de implementación', 'Analista de negocio', 'Presales Consultant'],
  backend: ['Senior Backend Engineer (AI & Payments)', 'PHP Developers', 'Backend Engineer - Machine Learning Platform', 'Ruby on Rails Backend Developer', 'Software Engineer, Back-End', 'Développeur PHP', 'Backend-Entwicklerin'],
  fullstack: ['Frontend & Backend Engineer', 'Front-end/Back-end Developer', 'Développeur Full Stack Angular', 'Fullstack Platform Engineer', 'Software Engineer (Full Stack)', 'Fullstack-Entwickler React'],
  frontend: ['Front-end and Android Engineers', 'Entwickler Frontend', 'Desarrollador Front End', 'Angular Developer', 'UI Developer'],
  'machine-learning': ['AI Staff Engineer', 'Machine Learning Scientist', 'Ingeniero de inteligencia artificial', 'ML Platform Engineer', 'Software Engineer, Machine Learning'],
  hardware: ['Elektroingenieur', 'Camera Systems Engineer', 'Ingeniero mecánico', 'Ingénieur électronique', 'Embedded Software Developer', 'Konstrukteur Maschinenbau'],
  software: ['Growth Engineer', 'Programista Java', 'Software Engineer, Payments', 'Python Engineer - Freelance AI Trainer', 'Analista Programador', 'Mjukvaruutvecklare', 'Softwareentwicklerin'],
  legal: ['Director - Privacy and AI Governance', 'Jurist', 'Avocat', 'Compliance Officer', 'Abogada laboral'],
  design: ['Product Designer, Growth', 'Grafiker', 'UX Researcher', 'Diseñadora gráfica', 'Art Director'],
  product: ['Produktmanagerin', 'Head of Product', 'Chef de produit', 'Product Owner Data', 'Product Manager, Machine Learning'],
  it: ['IT Support Specialist', 'Informatiker', 'SAP Berater', 'Salesforce Administrator', 'Technicien informatique'],
  writing: ['Technical Writer', 'Übersetzer', 'Traductrice', 'Redakteurin', 'Localization Manager'],
};

describe('readRoleFamily', () => {
  it.each(Object.entries(CASES).flatMap(([family, titles]) => titles.map((title) => [title, family])))(
    '%s is %s',
    (title, family) => expect(readRoleFamily(title)).toBe(family),
  );

  it.each(['Pflegefachkraft', 'Infirmière', 'Kierowca', 'Cocinero', 'Voice Actor', 'Verpleegkundige', 'Autista', 'AI Trainer', 'Physician', 'Lärare och läkare', 'Electricien'])(
    '%s is of no family',
    (title) => expect(readRoleFamily(title)).toBeNull(),
  );
});

describe('readFamily', () => {
  it.each([
    ['Software Engineer', 'We are looking for a full-stack engineer in Oslo.', 'fullstack'],
    ['Senior Software Developer', 'You will build backend services in Go.', 'backend'],
    ['Software Engineer', 'You design frontend and backend components.', 'fullstack'],
    ['Software Engineer II', 'Als Frontend-Entwickler arbeitest du mit uns.', 'frontend'],
    ['Software Engineer', 'You work with the product team.', 'software'],
    ['Software Engineer', 'Our frontend is written in React.', 'software'],
    ['Data Engineer', 'We are looking for a full-stack engineer.', 'data-engineering'],
  ])('%s: %s', (title, text, family) => expect(readFamily(title, text).family).toBe(family));

  it('says which words of the title decided, and which did not', () => {
    const { evidence, claims } = readFamily('Data Analytics Project Manager', '');
    expect(evidence).toBe('project manager');
    expect(claims.map(({ value, outcome }) => [value, outcome])).toContainEqual(['data-analytics', 'weaker']);
  });
});
