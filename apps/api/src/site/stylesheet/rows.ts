/** The rows of lists: a mark, then two or three lines. The whole row is the link of its title. */
export const ROWS = `
.list { list-style: none; padding: 0; margin: 0; }
.results .list { background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); }
.results .list > li:first-child { border-top: 0; }
.result { position: relative; padding: 1.2rem 0 1.1rem; border-top: 1px solid var(--line); }
.result p { margin-bottom: 0.35rem; }
.result h2, .result h3 { font-size: 1.2188rem; margin-bottom: 0.2rem; }
.result h2 a, .result h3 a { text-decoration: none; }
.result h2 a:hover, .result h3 a:hover { text-decoration: underline; text-decoration-thickness: 2px; }
.result[data-opening] { display: grid; grid-template-columns: 2.75rem minmax(0, 1fr) auto; gap: 0.1rem 0.9rem; align-items: baseline; padding: 0.72rem 1rem; }
.result[data-opening]:hover { background: var(--tint); }
.result[data-opening]:first-child { border-radius: var(--radius) var(--radius) 0 0; }
.result[data-opening]:last-child { border-radius: 0 0 var(--radius) var(--radius); }
.result[data-opening] > .cmark { grid-row: 1 / span 2; align-self: start; margin-top: 0.1rem; }
.result[data-opening] > :not(.cmark) { margin: 0; }
.result[data-opening] h3 { font-size: 1.0625rem; line-height: 1.35; letter-spacing: -0.01em; text-wrap: pretty; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; padding-block: 1px; }
.result[data-opening] h3 a { color: var(--ink); }
.result[data-opening]:hover h3 a { color: var(--brand); }
.result[data-opening] h3 a::after { content: ""; position: absolute; inset: 0; }
.result[data-opening] :is(.company, [title]) { position: relative; z-index: 1; }
.result .org { display: flex; flex-wrap: wrap; align-items: center; gap: 0.1rem 0.45rem; font-size: 0.9375rem; color: var(--quiet); min-width: 0; }
.org .company { font-weight: 600; color: inherit; text-decoration-color: var(--edge); text-underline-offset: 0.2em; }
.result .org .company { color: var(--ink); text-decoration: none; padding-block: 0.15rem; }
.result .who { display: flex; gap: 0.45rem; min-width: 0; max-width: 100%; }
.result .who > * { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.result .who > .company { max-width: 65%; flex: none; }
.result .org .company:hover { text-decoration: underline; }
.result .org .company:focus-visible { color: var(--focus-ink); }
.org .places { color: var(--quiet); }
.result .org .places::before { content: "·"; margin-inline-end: 0.45em; }
.alerted .org .places::before { margin-inline-start: 0.1em; }
.result .pay { font-size: 0.9688rem; text-align: end; white-space: nowrap; }
.pay { font-variant-numeric: tabular-nums; font-weight: 650; }
.result .pay.quiet { font-weight: 400; font-size: 0.875rem; }
.result .age { font-size: 0.875rem; color: var(--quiet); text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
.result[data-opening] .snippet { grid-column: 2 / -1; font-size: 0.9063rem; line-height: 1.5; max-width: none; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden; }
.result[data-opening] .snippet.why { -webkit-line-clamp: 3; }
.snippet { color: var(--quiet); font-size: 0.9688rem; max-width: 46em; }
.snippet mark { color: var(--ink); }
.tags { display: flex; flex-wrap: wrap; gap: 0.35rem; list-style: none; padding: 0; margin: 0 0 0.5rem; }
.tags li { font-size: 0.875rem; line-height: 1.4; padding: 0.1rem 0.6rem; border: 1px solid var(--line); border-radius: 99px; background: var(--card); }
.result .tags { margin: 0; gap: 0.3rem; }
.result .tags li { font-size: 0.8125rem; padding: 0 0.5rem; background: var(--tint); border-color: transparent; color: var(--ink); }
.result:hover .tags li { background: var(--card); }
.result .tags li.bare { padding: 0; background: none; }
.more-at { padding: 0 1rem 0.6rem 4.65rem; margin-top: -0.25rem; font-size: 0.9375rem; }
.more-at a { display: inline-block; padding-block: 0.15rem; font-weight: 600; text-decoration: none; }
.more-at a:hover { text-decoration: underline; }
@media (max-width: 43.99rem) {
  .result[data-opening] { column-gap: 0.75rem; padding: 0.8rem 0.85rem; }
  .result[data-opening] h3 { grid-area: 1 / 2 / 2 / -1; }
  .result[data-opening] .org { grid-area: 2 / 2 / 3 / -1; }
  .result[data-opening] .age { grid-area: 3 / 3; }
  .result[data-opening] h3 { -webkit-line-clamp: 3; }
  .result[data-opening] > .cmark { grid-row: 1 / span 3; }
  .result[data-opening] .pay { grid-area: 3 / 2; text-align: start; white-space: normal; }
  .result[data-opening] .snippet { -webkit-line-clamp: 2; }
  .more-at { padding-inline-start: 4.35rem; }
}`;
