import type { WorkFunction } from '@app/core/posting';
import type { Family } from './families.js';

/** The role families that belong to each function. Every family is in exactly one. */
export const FUNCTIONS: Readonly<Record<WorkFunction, readonly Family[]>> = {
  engineering: [
    'software',
    'backend',
    'frontend',
    'fullstack',
    'mobile',
    'infrastructure',
    'hardware',
    'quality',
    'engineering-management',
    'solutions',
    'developer-relations',
  ],
  data: ['machine-learning', 'data-science', 'data-engineering', 'data-analytics'],
  security: ['security'],
  product: ['product'],
  design: ['design'],
  research: ['research'],
  it: ['it'],
  program: ['program'],
  writing: ['writing'],
  marketing: ['marketing'],
  sales: ['sales'],
  support: ['customer-success'],
  people: ['people'],
  finance: ['finance'],
  legal: ['legal'],
  operations: ['operations'],
};
