import fc from 'fast-check';
import { skillByName, skillLabel, skillList } from './skill-taxonomy.js';
import { readSkills, skillsFromFields } from './skills.js';

describe('readSkills', () => {
  it.each([
    ['Backend in Go or Python', ['go', 'python']],
    ['We go the extra mile with a go-to-market team. Ready to Go?', []],
    ['C, C++ and Rust', ['c', 'cpp', 'rust']],
    ['Series C, C-level, vitamin C', []],
    ['R, SAS or Stata', ['r', 'sas', 'stata']],
    ['An R&D team', []],
    ['C#/.NET, ASP.NET Core', ['csharp', 'dotnet']],
    ['golang, k8s, postgres', ['go', 'kubernetes', 'postgresql']],
    ['React, Redux', ['react', 'redux']],
    ['React quickly to change', []],
    ['the rest of the team uses REST APIs', ['rest']],
    ['Spring Boot services', ['spring', 'spring-boot']],
    ['Ruby on Rails', ['rails', 'ruby']],
    ['Excel and PowerPoint; we excel', ['excel', 'powerpoint']],
    ['a CI / CD pipeline, A/B testing', ['ab-testing', 'ci-cd']],
    ['Linux-based systems', ['linux']],
    ['Kotlin, not Scala', ['kotlin']],
    ['No PHP or Perl, but Python', ['python']],
    ['We replaced Angular with React', ['react']],
    ['Wir arbeiten ohne Jenkins, mit Docker', ['docker']],
    ['Du TypeScript, pas de JavaScript', ['typescript']],
    ['A C developer', ['c']],
    ['Statistician (R)', ['r']],
    ['A Series C engineer', []],
    ['In Spring 2027 we move', []],
    ['The rust belt', []],
    ['A SWIFT code for each bank', []],
    ['une vue globale, en vue de', []],
    ['$90k CAD a year', []],
    ['backed by Torch Ventures', []],
    ['Azure Key Vault', ['azure']],
    ['You are embedded within a squad', []],
    ['Our founders worked at Snowflake', []],
    ['Embedded software in Rust', ['embedded', 'rust']],
  ])('%s', (text, slugs) => expect(readSkills(text)).toEqual(slugs));

  it.each([
    ['This is not a Java role; we replaced PHP with Elixir.', ['elixir']],
    ['We do not use React, we use Angular.', ['angular']],
    ['You don’t need to know Rust, but Python helps.', ['python']],
    ['Kein SAP, dafür Python', ['python']],
    ['Unser Werkzeug ersetzt Excel.', []],
    ['Nous n’utilisons pas de PHP mais Symfony', ['symfony']],
    ['Sin experiencia en Salesforce', []],
    ['Geen Java, wel Kotlin', ['kotlin']],
    ['Bez Javy, zamiast Oracle: PostgreSQL', ['postgresql']],
    ['Senza PHP', []],
    ['Inte Jenkins, men GitLab', ['gitlab']],
    ['Perl is not required; Python is.', ['python']],
    ['Not only Python but Kotlin', ['kotlin', 'python']],
    ['Deploy without downtime on Kubernetes', ['kubernetes']],
    ['No-code tools such as Zapier', ['low-code', 'zapier']],
  ])('denied: %s', (text, slugs) => expect(readSkills(text)).toEqual(slugs));

  it.each([
    ['Our customers use Salesforce.', []],
    ['Customers such as Figma, Notion and OpenAI trust us.', []],
    ['Trusted by organizations like Google, OpenAI and Vercel', []],
    ['We are building the future of robotics.', []],
    ['Partner with data science and engineering teams.', []],
    ['A degree in computer science, statistics or data science', []],
    ['Read https://www.linkedin.com/company/canva/ or mail us at jobs@github.com', []],
    ['Salary: PHP 40,000 a month', []],
    ['Send a link to your GitHub profile.', []],
    ['We use artificial intelligence to screen applications.', []],
    ['A lean, agile team', []],
    ['Clients: Canva https://www.linkedin.com/company/canva/', []],
    ['Experience with version control systems', []],
    ['Experience with embedded finance', []],
    ['An Agile environment with Scrum', ['agile', 'scrum']],
    ['5 years of experience in data science', ['data-science']],
    ['Experience with machine learning and Salesforce', ['machine-learning', 'salesforce']],
    ['You know the GDPR, SOC 2 and Python.', ['python']],
  ])('of somebody else: %s', (text, slugs) => expect(readSkills(text)).toEqual(slugs));

  it.each([
    ['python (flask, temporal)', ['flask', 'python', 'temporal']],
    ['typescript, rust, redis', ['redis', 'rust', 'typescript']],
    ['excel, powerpoint', ['excel', 'powerpoint']],
    ['GitHub, go to our page', ['github']],
    ['Elk team van vijf mensen', []],
    ['PL/SQL\nOracle\nAPEX', ['apex', 'oracle', 'plsql']],
    ['« Selenium » ou « Cypress »', ['cypress', 'selenium']],
    ['języka R.', ['r']],
    ['framework come Spring o similari', ['spring']],
    ['Kafka, Flink, Beam, or Spark', ['beam', 'flink', 'kafka', 'spark']],
    ['experiencia en inteligencia artificial y microservicios', ['artificial-intelligence', 'microservices']],
    ['the rest of the team, a lua night', []],
  ])('in a list: %s', (text, slugs) => expect(readSkills(text)).toEqual(slugs));

  it.each([
    ['No experience in Kotlin is expected.', []],
    ['You do not need any background in Python.', []],
    ['Java-Kenntnisse werden nicht vorausgesetzt.', []],
    ['Vorkenntnisse in Python brauchst du nicht.', []],
    ['Aucune connaissance de Symfony requise.', []],
    ['No se requiere conocimiento de Angular.', []],
    ['Kennis van Docker is niet vereist.', []],
    ['Non è richiesta la conoscenza di Scala.', []],
    ['Znajomość Kubernetes nie jest wymagana.', []],
    ['Não é necessário conhecimento de Kotlin.', []],
    ['Kunskaper i C# krävs inte.', []],
    ['Experience with Excel: not needed.', []],
    ['Python is not required but a plus.', ['python']],
    ['Java ist kein Muss.', ['java']],
    ['No experience needed; we teach you Python.', ['python']],
  ])('no knowledge of it: %s', (text, slugs) => expect(readSkills(text)).toEqual(slugs));

  it.each([
    ['Backend-Services in Go.', ['go']],
    ['Nous développons en Go et en Java.', ['go', 'java']],
    ['Piszemy w Go i w Kotlinie.', ['go']],
    ['APIs in Go for millions of users.', ['go']],
    ['Kernel modules in C for Linux.', ['c', 'linux']],
    ['Embedded-Software in C für Steuergeräte.', ['c']],
    ['Analyses statistiques en R.', ['r']],
    ['Our main language is Go.', ['go']],
    ['Most of our backend is Go.', ['go']],
    ['Our choice is go or no-go.', []],
    ['Drivers with licence in C for trucks.', []],
    ['Grade in C or better.', []],
  ])('the language of some work: %s', (text, slugs) => expect(readSkills(text)).toEqual(slugs));

  it.each([
    ['Corrosion and Rust treatment', []],
    ['A trip to Java, Lombok and Bali.', []],
    ['Our plant in East Java.', []],
    ['You write Java in Jakarta, Indonesia.', ['java']],
    ['Ruby and sapphire jewelry', []],
    ['Snakes such as the python and boa', []],
    ['React and respond to incidents', []],
    ['Tableau de bord mensuel', []],
    ['Software with exceptional UX', []],
    ['real (pre-Docker) experience', []],
    ['Rust and Java services', ['java', 'rust']],
  ])('another sense: %s', (text, slugs) => expect(readSkills(text)).toEqual(slugs));

  it.each([
    ['Experience with cloud platforms (AWS, Azure)', ['aws', 'azure']],
    ['Containers such as Docker', ['docker']],
    ['Data visualization tools, e.g. Tableau', ['tableau']],
    ['Erfahrung mit CRM wie HubSpot', ['hubspot']],
    ['Experience with CRM systems', ['crm']],
    ['You work with DevOps engineers.', []],
    ['Data scientists, DevOps and designers sit together.', []],
    ['Knowledge of DevOps practices', ['devops']],
    ['3 years of experience in a data science role', []],
    ['Strong project management skills', []],
    ['Take part in code reviews.', []],
    ['Experience with incident response', ['incident-response']],
    ['By combining machine learning and robotics, we make farms better.', []],
    ['Our founders previously built Kafka at LinkedIn.', []],
    ['Before that, Anna led design for Figma.', []],
    ['Serial entrepreneur: Web3 and blockchain companies.', []],
    ['By using Kubernetes you keep services up.', ['kubernetes']],
  ])('a kind, a trade, a past: %s', (text, slugs) => expect(readSkills(text)).toEqual(slugs));

  it('leaves out the name of the employer', () => {
    const text = 'At Docker, you use Kubernetes and Docker.';
    expect(readSkills(text, { company: 'Docker' })).toEqual(['kubernetes']);
    expect(readSkills('You join Ansible Health.', { company: 'ansiblehealth' })).toEqual([]);
    expect(readSkills(text, { company: 'Example' })).toEqual(['docker', 'kubernetes']);
  });

  it('reads the title, and no tools of the benefits', () => {
    const text = 'You write services.\n\nBenefits\n\nPremium access to ChatGPT\n\nRequirements\n\nKotlin';
    expect(readSkills(text, { title: 'Go Developer' })).toEqual(['go', 'kotlin']);
  });

  it('finds every label of the taxonomy that is not a common word, written alone', () => {
    const missed = skillList().filter(
      (skill) =>
        skill.reading === 'plain' && !readSkills(`Experience with ${skill.label}.`).includes(skill.slug),
    );
    expect(missed.map((skill) => skill.slug)).toEqual([]);
  });

  it('never throws, and answers sorted without duplicates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = readSkills(text);
        expect(found).toEqual([...new Set(found)].sort());
      }),
    );
  });
});

describe('the taxonomy', () => {
  it('holds at least 300 skills with distinct slugs and labels', () => {
    const all = skillList();
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all.map((skill) => skill.slug)).size).toBe(all.length);
    expect(new Set(all.map((skill) => skill.label)).size).toBe(all.length);
  });

  it('holds no mark in place of an alias', () => {
    const odd = skillList().filter(({ aliases }) => aliases.some((alias) => !/[a-z0-9]/.test(alias)));
    expect(odd.map(({ slug }) => slug)).toEqual([]);
  });

  it('knows a skill by label, slug and alias', () => {
    expect(['Golang', 'go', 'GO'].map((name) => skillByName(name)?.slug)).toEqual(['go', 'go', 'go']);
    expect(skillByName('C Sharp')?.slug).toBe('csharp');
    expect(skillByName('juggling')).toBeNull();
    expect([skillLabel('cpp'), skillLabel('juggling')]).toEqual(['C++', 'juggling']);
  });

  it('maps a source’s own list and leaves out what it does not know', () => {
    expect(skillsFromFields(['Node.js', 'nodejs', 'juggling'])).toEqual(['nodejs']);
  });
});
