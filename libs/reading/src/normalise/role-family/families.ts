/** Role families, each with its label, in the order in which they are shown. */
export const FAMILY_LABELS = {
  'machine-learning': 'Machine learning',
  'data-science': 'Data science',
  'data-engineering': 'Data engineering',
  'data-analytics': 'Data analytics',
  security: 'Security',
  infrastructure: 'Infrastructure and reliability',
  mobile: 'Mobile',
  frontend: 'Front end',
  fullstack: 'Full stack',
  backend: 'Back end',
  hardware: 'Hardware and embedded',
  quality: 'Quality and testing',
  'developer-relations': 'Developer relations',
  solutions: 'Solutions and support engineering',
  'engineering-management': 'Engineering management',
  product: 'Product management',
  program: 'Program and project management',
  design: 'Design',
  research: 'Research',
  writing: 'Writing and content',
  marketing: 'Marketing',
  'customer-success': 'Customer success and support',
  sales: 'Sales',
  people: 'People and recruiting',
  finance: 'Finance',
  legal: 'Legal and compliance',
  operations: 'Operations',
  it: 'IT',
  software: 'Software engineering',
} as const;

export type Family = keyof typeof FAMILY_LABELS;
/** `none`: a trade of no family. It is read so that a word beside it ("AI Trainer") does not decide. */
export type Trade = Family | 'none';
