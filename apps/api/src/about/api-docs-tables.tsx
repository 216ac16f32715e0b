import type { VNode } from 'preact';
import { PROBLEMS } from '../http/problem.js';
import { RATE_POLICIES } from '../http/rate-policies.js';
import { useTexts } from '../site/page-context.js';

export function Problems(): VNode {
  const { api } = useTexts();
  return (
    <section>
      <h2 id="problems">{api.problems}</h2>
      <p>{api.problemsLead}</p>
      <div class="scroll" tabIndex={0} role="region" aria-labelledby="problems">
        <table>
          <HeadRow cells={api.problemHead} />
          <tbody>
            {Object.entries(PROBLEMS).map(([kind, { status, title }]) => (
              <tr key={kind} id={kind}>
                <td>
                  <code>{kind}</code>
                </td>
                <td>{status}</td>
                <td>{title}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

export function Limits(): VNode {
  const { api } = useTexts();
  return (
    <section>
      <h2 id="limits">{api.limits}</h2>
      <p>{api.limitsLead}</p>
      <div class="scroll" tabIndex={0} role="region" aria-labelledby="limits">
        <table>
          <HeadRow cells={api.limitHead} />
          <tbody>
            {Object.entries(RATE_POLICIES).map(([name, { requests, seconds }]) => (
              <tr key={name}>
                <td>
                  <code>{name}</code>
                </td>
                <td>{requests}</td>
                <td>{seconds}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const HeadRow = ({ cells }: { readonly cells: readonly string[] }): VNode => (
  <thead>
    <tr>
      {cells.map((cell) => (
        <th key={cell} scope="col">
          {cell}
        </th>
      ))}
    </tr>
  </thead>
);
