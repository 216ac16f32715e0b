import type { ComponentChildren, VNode } from 'preact';
import { roleFamilyList } from '@app/reading/normalise';
import { MATCH_STYLE } from '../site/stylesheet/index.js';
import { bundles } from '../site/bundles.js';
import { Frame } from '../site/components/layout.js';
import { useTexts, type PageContext } from '../site/page-context.js';
import { YourWishes } from './your-wishes.js';

/** The page that reads a CV in the browser. Its script fills in what is hidden at first. */
export function YourMatchPage({ page }: { readonly page: PageContext }): VNode {
  const texts = page.texts.yourMatch;
  return (
    <Frame
      page={page}
      title={texts.title}
      description={texts.lead}
      canonical="/match"
      head={
        <>
          <link rel="stylesheet" href={MATCH_STYLE.path} />
          <script type="module" src={bundles().entry('your-match')} />
        </>
      }
    >
      <div class="hero small">
        <div class="wrap">
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
          <noscript>
            <p class="notice">
              {texts.noScript} <a href="/">{texts.toSearch}</a>
            </p>
          </noscript>
        </div>
      </div>
      <div class="wrap match" id="your-match" hidden data-script={scriptData(page)}>
        <YourCv />
        <Step id="wishes" title={texts.step2}>
          <YourWishes />
        </Step>
        <WhatIsSent />
        <Step id="found" title={texts.found}>
          <p role="status" id="found-status" />
          <ol class="list" id="openings" />
        </Step>
      </div>
    </Frame>
  );
}

/** What the script must know: its texts, names of values, and where its worker is. */
function scriptData({ texts, now }: PageContext): string {
  return JSON.stringify({
    texts: texts.yourMatch.script,
    levels: texts.seniority,
    families: Object.fromEntries(roleFamilyList().map(({ slug, label }) => [slug, label])),
    today: { year: now.getUTCFullYear(), month: now.getUTCMonth() },
    worker: bundles().entry('pdf-worker'),
  });
}

function Step(props: {
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <section class="panel" id={props.id} aria-labelledby={`${props.id}-title`} hidden={props.id !== 'cv'}>
      <h2 id={`${props.id}-title`}>{props.title}</h2>
      {props.children}
    </section>
  );
}

function YourCv(): VNode {
  const { yourMatch } = useTexts();
  return (
    <Step id="cv" title={yourMatch.step1}>
      <div class="field">
        <label for="cv-file">{yourMatch.file}</label>
        <p class="hint" id="cv-file-hint">
          {yourMatch.fileHint}
        </p>
        <input
          id="cv-file"
          type="file"
          disabled
          accept=".pdf,.docx,.txt,.md,application/pdf,text/plain"
          aria-describedby="cv-file-hint cv-error"
        />
      </div>
      <div class="field">
        <label for="cv-words">{yourMatch.words}</label>
        <p class="hint" id="cv-words-hint">
          {yourMatch.wordsHint}
        </p>
        <textarea id="cv-words" rows={5} aria-describedby="cv-words-hint" />
      </div>
      <button type="button" id="cv-read" class="secondary" disabled>
        {yourMatch.read}
      </button>
      <p role="alert" class="error" id="cv-error" />
      <p role="status" class="hint" id="cv-status">
        {yourMatch.script.loading}
      </p>
    </Step>
  );
}

function WhatIsSent(): VNode {
  const { yourMatch } = useTexts();
  return (
    <Step id="sent" title={yourMatch.step3}>
      <p class="hint">{yourMatch.step3Hint}</p>
      <p class="query-text" id="query" />
      <ul id="query-parts" class="hint" />
      <p class="actions">
        <button type="button" id="ask">
          {yourMatch.show}
        </button>
        <a class="button secondary" id="save" rel="nofollow" href="/save">
          {yourMatch.save}
        </a>
      </p>
    </Step>
  );
}
