/** What the script of marks puts beside openings, and the page of what it keeps. */
export const MARKS = `
.result[data-opening]:has(> .marks) { grid-template-columns: 2.75rem minmax(0, 1fr) auto auto; }
.result[data-opening][hidden], .awaynote[hidden] { display: none; }
.result[data-opening] > .marks { grid-area: 1 / 4 / 3 / 5; align-self: center; position: relative; z-index: 1; }
.marks { display: flex; }
.marks button { min-height: 2.25rem; min-width: 2.25rem; padding: 0.3rem; color: var(--quiet); background: none; border-color: transparent; }
.marks button:hover { color: var(--brand); background: none; border-color: var(--edge); }
.marks button:focus-visible { color: var(--focus-ink); background: var(--focus); border-color: var(--focus); }
.marks svg { width: 1.15rem; height: 1.15rem; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.marks [aria-pressed=true] { color: var(--brand); }
.marks [aria-pressed=true][data-kind=saved] svg { fill: currentColor; }
.marks [aria-pressed=true]:not([data-kind=saved]) svg { stroke-width: 3.25; }
.marks [aria-pressed=true]:focus-visible { color: var(--focus-ink); }
.markslot .marks { flex-wrap: wrap; gap: 0.5rem; margin-top: 1rem; }
.markslot .marks button { gap: 0.45rem; padding: 0.3rem 0.8rem; border-color: var(--line); color: var(--ink); background: var(--card); font-weight: 600; }
.markslot .marks [aria-pressed=true] { color: var(--brand); border-color: var(--brand); }
.markslot .marks button:focus-visible { color: var(--focus-ink); background: var(--focus); border-color: var(--focus); }
.result[data-opening].viewed h3 { font-weight: 500; }
.result[data-opening].viewed h3 a { color: var(--quiet); }
.result[data-opening].viewed .cmark { filter: grayscale(1); }
.result[data-opening].kept { background: var(--tint); }
.fresh { display: inline-block; padding: 0 0.4rem; border-radius: 99px; background: var(--mark); color: var(--ink); font-size: 0.8125rem; font-weight: 650; }
.list > .before, .list > .undone { padding: 0.5rem 1rem; border-top: 1px solid var(--line); color: var(--quiet); font-size: 0.875rem; }
.list > .before { background: var(--tint); text-align: center; font-weight: 600; }
.list > .undone p { margin: 0; }
.awaynote, .freshnote { margin-bottom: 0.5rem; }
.jobs { list-style: none; padding: 0; }
.jobs li { padding: 0.7rem 0; border-top: 1px solid var(--line); }
.jobs p { margin: 0; }
.jobs button { min-height: 1.75rem; }
.answers { margin-bottom: 1.5rem; }
.filepick { position: relative; }
.filepick input:not([type=radio]) { position: absolute; inset: 0; opacity: 0; min-height: 0; padding: 0; cursor: pointer; }
.filepick:focus-within { outline: 3px solid var(--focus); box-shadow: 0 0 0 5px var(--focus-ink); }
@media (max-width: 43.99rem) {
  .result[data-opening]:has(> .marks) { grid-template-columns: 2.75rem minmax(0, 1fr) auto; }
  .result[data-opening] > .marks { grid-area: 4 / 2 / 5 / -1; justify-self: end; margin-block: -0.2rem -0.45rem; gap: 0.5rem; }
}`;
