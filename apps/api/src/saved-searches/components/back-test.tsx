import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { RHYTHMS, type Rhythm } from '@app/core/subscription';
import { useTexts } from '../../site/page-context.js';
import type { BackTestView } from '../views/back-test.js';
import { SampleWord } from '../../site/components/sample-mark.js';

const WIDTH = 900;
const HEIGHT = 120;

/** What the search would have sent over the last days: bars by day, mails a week, what each condition costs, samples. */
export function BackTestPanel({ view }: { readonly view: BackTestView }): VNode {
  const { backTest } = useTexts();
  return (
    <section class="backtest" aria-labelledby="backtest-title">
      <h2 id="backtest-title">{backTest.title}</h2>
      <p>{view.summary}</p>
      {view.openings > 0 && (
        <>
          <p class="hint">{backTest.counted}</p>
          <Bars view={view} />
        </>
      )}
      {view.openings > 0 && view.mailsAWeek !== null && <Weekly mailsAWeek={view.mailsAWeek} />}
      {view.costs.length > 0 && <Costs view={view} />}
      {view.samples.length > 0 && <Samples view={view} />}
    </section>
  );
}

function Bars({ view }: { readonly view: BackTestView }): VNode {
  const { backTest } = useTexts();
  const { days, most } = view;
  const step = WIDTH / days.length;
  return (
    <figure>
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={view.chartLabel}
        preserveAspectRatio="none"
      >
        {days.map(({ date, openings }, index) => {
          const height = openings === 0 ? 1 : Math.max(4, (openings / most) * (HEIGHT - 4));
          return (
            <rect
              key={date}
              x={index * step}
              y={HEIGHT - height}
              width={Math.max(1, step - 2)}
              height={height}
              rx="1"
            />
          );
        })}
      </svg>
      <figcaption>
        <span>{days[0]?.label}</span>
        <span>{backTest.most(most)}</span>
        <span>{backTest.today}</span>
      </figcaption>
      <details>
        <summary>{backTest.asTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{backTest.day}</th>
              <th scope="col">{backTest.openings}</th>
            </tr>
          </thead>
          <tbody>
            {days
              .filter(({ openings }) => openings > 0)
              .map(({ date, label, openings }) => (
                <tr key={date}>
                  <td>{label}</td>
                  <td>{openings}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

function Weekly({ mailsAWeek }: { readonly mailsAWeek: Readonly<Record<Rhythm, string>> }): VNode {
  const { backTest, rhythm } = useTexts();
  return (
    <>
      <h3>{backTest.weekly}</h3>
      <dl class="weekly">
        {RHYTHMS.map((name) => (
          <div key={name}>
            <dt>{rhythm[name]}</dt>
            <dd>{mailsAWeek[name]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}

function Costs({ view }: { readonly view: BackTestView }): VNode {
  const { backTest } = useTexts();
  return (
    <>
      <h3>{backTest.costs}</h3>
      <ul>
        {view.costs.map(({ text, sentence }) => (
          <li key={text}>
            <code>{text}</code>: {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}

function Samples({ view }: { readonly view: BackTestView }): VNode {
  const { backTest } = useTexts();
  return (
    <>
      <h3>{backTest.samples}</h3>
      <ul>
        {view.samples.map(({ id, title, company, sample, when, isOpen }) => (
          <li key={id}>
            {sample && <SampleWord />} <a href={PATHS.posting(id)}>{title}</a>, {company}{' '}
            <span class="quiet">
              ({when}
              {!isOpen && `, ${backTest.closed}`})
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
