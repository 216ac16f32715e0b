export { readSalary } from './salary.js';
export { salaryFromFields } from './salary-fields.js';
export type { SalaryReading } from './salary-fields.js';
