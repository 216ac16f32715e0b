import { readSeniority } from './seniority.js';

describe('readSeniority', () => {
  it.each([
    ['Software Engineer', 'unknown'],
    ['Junior Web Developer', 'junior'],
    ['Graduate Engineer', 'junior'],
    ['Data Analyst I', 'junior'],
    ['Software Engineer II', 'mid'],
    ['Sr. Platform Engineer', 'senior'],
    ['Planner - Level 3', 'senior'],
    ['Senior Staff Engineer', 'staff'],
    ['Member of Technical Staff', 'unknown'],
    ['Staff Accountant', 'unknown'],
    ['Chief of Staff', 'unknown'],
    ['Principal Scientist', 'principal'],
    ['Tech Lead, Payments', 'lead'],
    ['Lead Generation Specialist', 'unknown'],
    ['Engineering Manager', 'manager'],
    ['Senior Manager, Data', 'manager'],
    ['Product Manager', 'mid'],
    ['Senior Product Manager', 'senior'],
    ['Director of Engineering', 'director'],
    ['Head of Design', 'executive'],
    ['VP, Sales', 'executive'],
    ['Executive Assistant to the CEO', 'unknown'],
    ['Summer Intern, Robotics', 'intern'],
    ['Werkstudent Backend', 'intern'],
    ['Internal Tools Engineer', 'unknown'],
    ['Senior/Staff Backend Engineer', 'senior'],
    ['Windows 11 Engineer', 'unknown'],
  ])('%s is %s', (title, level) => expect(readSeniority(title)).toBe(level));
});
