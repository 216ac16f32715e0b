import type { VNode } from 'preact';
import { PATHS } from '@app/core/contracts';
import { LANGUAGES } from '@app/core/subscription';
import { TEXTS } from '../../texts/index.js';
import { usePage } from '../page-context.js';

/** The way to the other languages, each in its own. */
function Languages(): VNode | null {
  const { path, texts } = usePage();
  if (path === null) return null;
  const others = LANGUAGES.filter((language) => language !== texts.lang);
  return (
    <form method="post" action="/language" class="languages">
      <input type="hidden" name="back" value={path} />
      {others.map((language) => (
        <button key={language} type="submit" name="lang" value={language} lang={language} class="link">
          {TEXTS[language].ownName}
        </button>
      ))}
    </form>
  );
}

export function Footer(): VNode {
  const { texts, onlySamples } = usePage();
  const { layout } = texts;
  return (
    <footer class="bottom">
      <div class="wrap">
        <p>{onlySamples ? layout.footerSamples : layout.footer}</p>
        <ul>
          <li>
            <a href="/about">{layout.about}</a>
          </li>
          <li>
            <a href="/help">{layout.help}</a>
          </li>
          <li>
            <a href="/privacy">{layout.privacy}</a>
          </li>
          <li>
            <a href="/freshness">{layout.freshness}</a>
          </li>
          <li>
            <a href="/match">{layout.yourMatch}</a>
          </li>
          <li>
            <a href={PATHS.myJobs()}>{texts.myJobs.title}</a>
          </li>
          <li>
            <a href={PATHS.mySearches()}>{layout.link}</a>
          </li>
          <li>
            <a href="/api">{layout.api}</a>
          </li>
        </ul>
        <Languages />
      </div>
    </footer>
  );
}
