import type { VNode } from 'preact';
import { LANGUAGES, type Language } from '@app/core/subscription';
import { useTexts } from '../../site/page-context.js';
import { TEXTS } from '../../texts/index.js';

/** In which language the person's mails are written: a button for each, in its own name. */
export function LanguageSection(props: { readonly base: string; readonly language: Language }): VNode {
  const { base, language } = props;
  const { manage } = useTexts();
  return (
    <section class="ruled" aria-labelledby="language">
      <h2 id="language">{manage.languageTitle}</h2>
      <form method="post" action={`${base}/language`} class="stack">
        <p>
          {manage.languageIs} <strong lang={language}>{TEXTS[language].ownName}</strong>
        </p>
        <p class="row">
          {LANGUAGES.map((each) => (
            <button
              key={each}
              type="submit"
              class="secondary"
              name="language"
              value={each}
              lang={each}
              aria-pressed={each === language ? 'true' : 'false'}
            >
              {TEXTS[each].ownName}
            </button>
          ))}
        </p>
      </form>
    </section>
  );
}
