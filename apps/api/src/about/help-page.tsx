import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { QUERY_LIMITS } from '@app/search/language';
import { FIELDS, type Field } from '@app/search/fields';
import { useTexts, type PageContext } from '../site/page-context.js';
import { ProsePage } from '../site/pages/prose.js';

/** The search language, from the same table that the parser uses. */
export function HelpPage({ page }: { readonly page: PageContext }): VNode {
  const { prose, words, fields } = page.texts.help;
  return (
    <ProsePage page={page} prose={prose} path="/help">
      <section>
        <h2 id="words">{words.title}</h2>
        <div class="scroll" tabIndex={0} role="region" aria-labelledby="words">
          <table>
            <thead>
              <tr>
                <th scope="col">{words.write}</th>
                <th scope="col">{words.finds}</th>
              </tr>
            </thead>
            <tbody>
              {words.rows(QUERY_LIMITS.prefixLetters).map(([example, meaning]) => (
                <tr key={example}>
                  <td>
                    <Example text={example} />
                  </td>
                  <td>{meaning}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section>
        <h2>{fields.title}</h2>
        {FIELDS.map((field) => (
          <FieldHelp key={field.key} field={field} />
        ))}
      </section>
    </ProsePage>
  );
}

const Example = ({ text }: { readonly text: string }): VNode => (
  <a href={PATHS.search(text)}>
    <code>{text}</code>
  </a>
);

function FieldHelp({ field }: { readonly field: Field }): VNode {
  const { fields } = useTexts().help;
  const { values, meaning, unknown } = fields.of[field.key];
  return (
    <div>
      <h3 id={`field-${field.key}`}>
        <code>
          {field.name}
          {field.operator}
        </code>
      </h3>
      <p>{meaning}</p>
      <p>
        <strong>{fields.value}:</strong> {values}. <strong>{fields.silent}:</strong> {unknown}
      </p>
      <p>
        {fields.example}: <Example text={field.example} />
      </p>
    </div>
  );
}
