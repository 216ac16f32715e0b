import type { VNode } from 'preact';
import type { ChoiceLink } from '../views/choice-links.js';

/** Choices of which one is taken. */
export function Choices(props: {
  readonly label: string;
  readonly links: readonly ChoiceLink[];
}): VNode | null {
  const { label, links } = props;
  if (links.length === 0) return null;
  return (
    <ul class="choose" aria-label={label}>
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} rel="nofollow" aria-current={link.isTaken ? 'true' : undefined}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
