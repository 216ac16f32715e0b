export { readSalary, salaryFromFields } from './salary.js';
export type { SalaryReading } from './salary.js';
