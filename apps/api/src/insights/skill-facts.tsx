import type { VNode } from 'preact';
import { skillLabel } from '@app/reading/normalise';
import type { Insights } from '@app/search/board';
import { useTexts } from '../site/page-context.js';
import { FactSection } from './fact-section.js';
import { ShareTable } from './share-table.js';

type SkillFigures = NonNullable<Insights['skills']['value']>;

/** Which skills are asked, and which of them together. */
export function Skills({ skills: { n, value } }: Pick<Insights, 'skills'>): VNode {
  const { insights, locale } = useTexts();
  const values = (value?.top ?? []).map((each) => ({
    key: each.value,
    label: skillLabel(each.value),
    count: each.count,
  }));
  return (
    <FactSection id="skills" title={insights.skills} n={n} isShown={value !== null}>
      <p class="hint">{insights.skillsHow(n.toLocaleString(locale))}</p>
      <ShareTable head={insights.skill} values={values} of={n} />
      <h3>{insights.pairs}</h3>
      {value?.pairs.length === 0 ? (
        <p class="quiet">{insights.noPairs}</p>
      ) : (
        <Pairs pairs={value?.pairs ?? []} />
      )}
    </FactSection>
  );
}

function Pairs({ pairs }: { readonly pairs: SkillFigures['pairs'] }): VNode {
  const { insights, locale } = useTexts();
  const factor = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (
    <table class="shares">
      <thead>
        <tr>
          <th scope="col">{insights.pair}</th>
          <th scope="col">{insights.together}</th>
          <th scope="col">{insights.lift}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ skills, count, lift }) => (
          <tr key={skills.join(' ')}>
            <td>{skills.map(skillLabel).join(' + ')}</td>
            <td>{count.toLocaleString(locale)}</td>
            <td>{insights.lifted(factor.format(lift))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
