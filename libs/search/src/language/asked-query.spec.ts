import { askedQuery } from './asked-query.js';
import { parseQuery } from './parsing/parse.js';

const asked = (text: string) => {
  const parsed = parseQuery(text);
  if (!parsed.ok) throw new Error(text);
  return askedQuery(text, parsed.query);
};

describe('a query that was asked for', () => {
  it('keeps how it was typed beside the canonical text', () => {
    expect(asked('rust remote:yes')).toEqual({ query: 'remote:yes rust', typed: 'rust remote:yes' });
    expect(asked('  Nachtwächter ').typed).toBe('Nachtwächter');
  });

  it('keeps it once where both are the same', () => {
    expect(asked('rust')).toEqual({ query: 'rust' });
  });

  it('keeps no line breaks and nothing that nobody sees', () => {
    expect(asked('Rust\n Remote:yes').typed).toBe('Rust Remote:yes');
  });
});
