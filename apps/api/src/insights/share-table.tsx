import type { ComponentChildren, VNode } from 'preact';
import { useTexts } from '../site/page-context.js';
import { percentOf } from './percent.js';

/** A value with the openings that have it. */
export interface SharedValue {
  readonly key: string;
  readonly label: ComponentChildren;
  readonly count: number;
}

/** Values with how many openings have each, and which share of them that is. */
export function ShareTable(props: {
  readonly head: string;
  readonly values: readonly SharedValue[];
  readonly of: number;
}): VNode {
  const { head, values, of } = props;
  const { insights, locale } = useTexts();
  return (
    <table class="shares">
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{insights.openings}</th>
          <th scope="col">{insights.share}</th>
        </tr>
      </thead>
      <tbody>
        {values.map(({ key, label, count }) => (
          <tr key={key}>
            <td dir="auto">{label}</td>
            <td>{count.toLocaleString(locale)}</td>
            <td>{percentOf(count, of, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
