/** One word of 246 letters, wider than any telephone. */
export const ENDLESS = 'Engineer'.repeat(31).slice(0, 246);

/** Invented postings with everything a page can show: long titles, many places, prose pay, right-to-left text. */
export const POSTINGS: readonly Record<string, unknown>[] = [
  {
    externalId: 'dune-1',
    url: 'https://dune.example/1',
    title: 'مهندس برمجيات',
    company: 'Dune Software',
    locations: ['Dubai, United Arab Emirates'],
    language: 'ar',
    text: 'نبحث عن مهندس برمجيات للعمل على أنظمة الدفع. خبرة في Rust مطلوبة.',
  },
  {
    externalId: 'quarry-5',
    url: 'https://quarry.example/5',
    title:
      'Principal Engineer for the Reliability of Extraordinarily Distributed and Occasionally Disconnected Systems in Remote Places',
    company: 'Quarry & Daughters International Limited',
    locations: ['Oslo, Norway', 'Bergen, Norway', 'Tromsø, Norway', 'Bodø, Norway', 'Stavanger, Norway'],
    text: `Supercalifragilisticexpialidociousandthensomemorewithoutanybreak ${'Long text about rocks. '.repeat(60)}`,
    salary: { min: 900_000, currency: 'NOK', period: 'year' },
  },
  {
    externalId: 'nimbus-7',
    url: 'https://jobs.nimbus.example/7',
    applyUrl: 'https://jobs.nimbus.example/7/apply',
    title: 'Senior Platform Engineer',
    company: 'Nimbus Freight',
    locations: ['Remote, Germany', 'Remote, Austria'],
    workplace: 'remote',
    applicants: ['DE', 'AT'],
    employment: 'Full-time',
    salary: { min: 85_000, max: 105_000, currency: 'EUR', period: 'year' },
    skills: ['Kubernetes', 'Go', 'PostgreSQL'],
    postedAt: '2026-11-18',
    validThrough: '2099-01-31',
    html: `<p>Nimbus Freight moves containers with software. You keep the platform under it boring.</p>
      <h2>What you will do</h2><ul><li>Run Kubernetes clusters in three regions</li>
      <li>Write Go services that other teams build on</li><li>Be on call one week in six, paid</li></ul>
      <h2>What you bring</h2><ul><li>5+ years of experience with production systems</li>
      <li>PostgreSQL that you have repaired at night</li></ul><p>We do not sponsor visas for this role.</p>`,
  },
  {
    externalId: 'lark-2',
    url: 'https://lark.example/careers/2',
    title: 'Staff Machine Learning Engineer, Speech',
    company: 'Lark & Vale',
    locations: ['United States (Remote)'],
    workplace: 'remote',
    text: 'Speech models that work in noisy kitchens. You need 8+ years of experience. The pay range is $236,000 to $278,000 a year plus equity.\n\n- Python\n- PyTorch\n- Kafka',
    postedAt: '2026-11-20',
  },
  {
    externalId: 'orchard-11',
    url: 'https://orchard.example/11',
    title: 'Junior Frontend Developer (TypeScript, React)',
    company: 'Orchard Health',
    locations: ['Leeds, United Kingdom', 'Manchester, United Kingdom'],
    workplace: 'hybrid',
    employment: 'Full-time',
    salary: { min: 32_000, max: 38_000, currency: 'GBP', period: 'year' },
    text: 'Two days a week in one of our offices. You will build booking pages that nurses use. We sponsor visas.\n\nTypeScript, React, accessibility.',
    postedAt: '2026-11-19',
  },
  {
    externalId: 'tern-3',
    url: 'https://tern.example/jobs/3',
    title: 'Data Engineer',
    company: 'Tern Analytics',
    locations: ['Lisbon, Portugal'],
    workplace: 'onsite',
    employment: 'Contract',
    salary: { min: 400, max: 450, currency: 'EUR', period: 'day' },
    text: 'Python and SQL pipelines for ferry timetables. Six months, with a good chance of more.',
  },
  {
    externalId: 'endless-1',
    url: `https://endless.example/${ENDLESS}`,
    title: ENDLESS,
    company: ENDLESS.slice(0, 200),
    locations: [ENDLESS, 'Lisbon, Portugal'],
    employment: ENDLESS.slice(0, 100),
    text: `python ${ENDLESS} ${ENDLESS}`,
  },
  {
    externalId: 'beacon-9',
    url: 'https://beacon.example/9',
    title: 'Security Engineer, Identity',
    company: 'Beacon Mutual',
    locations: ['Toronto, ON, Canada'],
    workplace: 'hybrid',
    employment: 'Full-time',
    salary: { min: 140_000, max: 165_000, currency: 'CAD', period: 'year' },
    text: 'You own login for two million people: passkeys, sessions, recovery. Rust or Go. From 4 years of experience.',
    postedAt: '2026-11-21',
  },
];
