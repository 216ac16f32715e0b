/** The page that reads a CV: steps below each other, chips to tick, reasons below each opening. */
export const YOUR_MATCH = `
.match { display: grid; gap: 1.25rem; padding-block: 1.75rem 2.5rem; }
.match > * { max-width: 52rem; min-width: 0; }
.match #cv-status { margin: 0.75rem 0 0; }
.match #cv-error:not(:empty) { margin-top: 0.75rem; }
.match > [hidden], .match [hidden] { display: none; }
.match[hidden] { display: none; }
.match .error:empty, .match .hint:empty, .match #query-parts:empty { display: none; }
.match .panel > h2 { font-size: 1.25rem; }
.match legend { margin-bottom: 0.35rem; }
.match input[type=file] { padding: 0.45rem; }
.match input[type=file]::file-selector-button { font: inherit; font-weight: 650; margin-inline-end: 0.75rem; padding: 0.3rem 0.8rem; border: 1.5px solid var(--brand); border-radius: 6px; color: var(--brand); background: var(--card); cursor: pointer; }
.chips { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.chips label { position: relative; display: inline-flex; align-items: center; gap: 0.45rem; min-height: 2.1rem; padding: 0.15rem 0.85rem; border: 1.5px dashed var(--edge); border-radius: 99px; background: var(--card); color: var(--quiet); font-weight: 400; font-size: 0.9688rem; cursor: pointer; }
.chips label:has(:checked) { border: 1.5px solid var(--brand); color: var(--brand); font-weight: 600; background: var(--tint); }
.chips label:has(:focus-visible) { outline: 3px solid var(--focus); box-shadow: 0 0 0 5px var(--focus-ink); }
.chips input { width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--brand); }
.add-chip { margin-top: 0.75rem; max-width: 24rem; }
.add-chip label { font-weight: 400; font-size: 0.9375rem; color: var(--quiet); }
.add-chip > div { display: flex; gap: 0.5rem; }
.add-chip input { min-width: 0; }
.add-chip button { flex: none; padding-inline: 1rem; }
.wishes-row { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr)); gap: 0 2rem; }
.wishes-row .field { display: flex; flex-direction: column; justify-content: flex-end; margin-bottom: 0; }
.pay-wish { display: flex; gap: 0.5rem; max-width: 20rem; }
.pay-wish select { width: 6.5rem; }
.match #query { padding: 0.6rem 0.85rem; border: 1px solid var(--line); border-radius: 6px; background: var(--tint); overflow-wrap: anywhere; }
.match #query-parts { padding-left: 1.2rem; }
.match .actions > * { flex: 0 1 auto; }
.reasons { list-style: none; display: flex; flex-wrap: wrap; gap: 0.15rem 1.1rem; padding: 0; margin: 0.25rem 0 0.35rem; font-size: 0.9688rem; }
.reasons li { position: relative; padding-left: 1.25em; }
.reasons li::before { position: absolute; left: 0; font-weight: 700; content: "✓"; color: var(--good); }
.reasons .against::before { content: "–"; color: var(--wrong); }
.reasons .open::before { content: "·"; color: var(--quiet); }`;
