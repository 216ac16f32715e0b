import type { VNode } from 'preact';
import { Frame } from '../site/components/layout.js';
import type { PageContext } from '../site/page-context.js';
import { MY_JOBS_SCRIPT } from '../site/stylesheet/index.js';

/** The lists, in their order. */
const LISTS = ['saved', 'applied', 'hidden'] as const;

/** What this browser keeps of openings: its script fills it in. Without scripts it says what would stand here. */
export function MyJobsPage({ page }: { readonly page: PageContext }): VNode {
  const { myJobs, marks, locale } = page.texts;
  return (
    <Frame page={page} title={myJobs.title}>
      <div class="wrap narrow">
        <h1>{myJobs.title}</h1>
        <p class="lead">{myJobs.lead}</p>
        <noscript>
          <p class="notice">{myJobs.noScript}</p>
        </noscript>
        <div data-my-jobs hidden>
          {LISTS.map((kind) => (
            <section key={kind} aria-labelledby={kind}>
              <h2 id={kind}>{myJobs.lists[kind]}</h2>
              <p class="quiet" data-none={kind}>
                {myJobs.none[kind]}
              </p>
              <ul class="jobs" data-list={kind} />
            </section>
          ))}
          <Keeping page={page} />
        </div>
        <script
          src={MY_JOBS_SCRIPT.path}
          defer
          data-texts={JSON.stringify({ ...marks, ...myJobs.script, locale })}
        />
      </div>
    </Frame>
  );
}

/** Taking it along, bringing it back, deleting it. */
function Keeping({ page }: { readonly page: PageContext }): VNode {
  const { myJobs } = page.texts;
  return (
    <section class="ruled" aria-labelledby="keeping">
      <h2 id="keeping">{myJobs.keepingTitle}</h2>
      <p>{myJobs.keeping}</p>
      <p class="quiet" data-count />
      <div class="actions">
        <button type="button" class="secondary" data-export>
          {myJobs.export}
        </button>
        <label class="button secondary filepick">
          {myJobs.import}
          <input type="file" accept="application/json,.json" data-import />
        </label>
      </div>
      <p role="status" data-status />
      <details>
        <summary>{myJobs.deleteTitle}</summary>
        <p>{myJobs.deleteLead}</p>
        <button type="button" class="danger" data-delete>
          {myJobs.deleteButton}
        </button>
      </details>
    </section>
  );
}
