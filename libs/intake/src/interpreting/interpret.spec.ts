import { interpret } from './interpret.js';

const draft = {
  externalId: '1',
  url: 'https://example.org/1',
  title: 'Engineer',
  company: 'Acme',
  text: 'Go.',
};

describe('the department of a draft', () => {
  it('is kept as it was meant, and what changes it is another content', () => {
    const [none, one, other] = [
      interpret(draft),
      interpret({ ...draft, department: ' R&amp;D ' }),
      interpret({ ...draft, department: 'Sales' }),
    ];
    expect([none.department, one.department, other.department]).toEqual([null, 'R&D', 'Sales']);
    expect(new Set([none, one, other].map(({ contentHash }) => contentHash)).size).toBe(3);
  });
});
