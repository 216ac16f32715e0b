import type { Mention } from './skill-neighbours.js';

const ADDRESS = /:\/\/|www\.|@[\w-]+\.|[a-z0-9]\.(?:com|io|org|ai|net|co|dev|app|de|fr|es|nl|pl|it)(?:\/|$)/i;

/** Whether a name stands in an address of the web or of mail. */
export function isInAddress(text: string, { start, end }: Mention): boolean {
  if (
    !IN_ADDRESS.test(text.slice(Math.max(0, start - 1), start)) &&
    !IN_ADDRESS.test(text.slice(end, end + 2))
  )
    return false;
  let from = start;
  while (from > 0 && start - from < 120 && isInk(text, from - 1)) from -= 1;
  let to = end;
  while (to < text.length && to - end < 60 && isInk(text, to)) to += 1;
  return ADDRESS.test(`${text.slice(from, start)}_${text.slice(end, to)}`);
}

const IN_ADDRESS = /^(?:[-/@_=]|\.\w)/;

const isInk = (text: string, at: number): boolean => text.charCodeAt(at) > 0x20;

/** Whether a name is that of the employer, whose own products are no skills of the role ("At Docker, we ..."). */
export function isEmployer(skillLabel: string, written: string, company: string): boolean {
  const own = company.toLowerCase().trim();
  if (own === '') return false;
  const named = written.toLowerCase();
  return (
    own === named ||
    own === skillLabel.toLowerCase() ||
    (own.startsWith(`${named} `) && named.length > 3) ||
    (own.startsWith(named) && named.length > 6)
  );
}
