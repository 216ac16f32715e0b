/** The box of what and where, and the panel of filters, which is a sheet on narrow screens. */
export const SEARCH = `
.searchbox-row { display: flex; align-items: stretch; background: var(--card); border: 1.5px solid var(--edge); border-radius: 12px; padding: 0.3rem; }
.searchbox-input { position: relative; flex: 1 1 0; min-width: 0; padding: 0.3rem 0.75rem 0.15rem; }
.searchbox-input:first-child { flex-grow: 1.35; }
.searchbox-input + .searchbox-input { border-inline-start: 1px solid var(--line); }
.searchbox-input label { display: block; font-size: 0.8125rem; line-height: 1.2; color: var(--quiet); }
.searchbox-input input[type=search]:not(.x) { min-height: 1.9rem; padding: 0.1rem 0; font-size: 1.0938rem; border: 0; border-radius: 3px; background: none; }
.searchbox-input input::placeholder { color: var(--quiet); opacity: 1; }
.searchbox-input input[type=search]:focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; box-shadow: none; }
.searchbox-row > button { min-width: 7rem; border-radius: 8px; }
.searchbox .suggest { inset-inline: -0.3rem; }
.syntax { margin-top: 0.55rem; font-size: 0.9375rem; }
.syntax summary { width: fit-content; color: var(--brand); cursor: pointer; padding-block: 0.15rem; }
.syntax form { margin-top: 0.5rem; max-width: 46rem; }
.syntax-row { display: flex; gap: 0.6rem; }
.syntax .hint a { display: inline-block; }
.ribbon { margin-top: 0.9rem; }
.ribbon ul { display: flex; flex-wrap: wrap; gap: 0.5rem; list-style: none; margin: 0; padding: 0.2rem 0; }
.ribbon a { display: inline-flex; gap: 0.5rem; align-items: baseline; padding: 0.3rem 0.85rem; border: 1px solid var(--line); border-radius: 99px; background: var(--card); color: var(--ink); font-size: 0.9688rem; text-decoration: none; white-space: nowrap; }
.ribbon a:hover { border-color: var(--brand); color: var(--brand); }
.ribbon a:focus-visible { background: var(--focus); color: var(--focus-ink); border-radius: 99px; }
.ribbon a:focus-visible small { color: inherit; }
.ribbon small { color: var(--quiet); font-size: 0.875rem; font-variant-numeric: tabular-nums; }
.order { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0; }
.order a { display: inline-block; }
.panel-head { display: flex; align-items: center; justify-content: space-between; gap: 1rem; }
.panel-head h2 { font-size: 1.125rem; margin: 0 0 0.5rem; }
.sheet-close { display: none; }
.filters .circle .field:last-child { flex-basis: 7rem; }
.filters section, .filters .facetlist, .filters .circle, .filters .choose { margin-bottom: 1.1rem; }
.filters .facetlist section { margin-bottom: 1rem; }
.filters h3, .facetlist summary { font-size: 0.9375rem; letter-spacing: 0; margin-bottom: 0.2rem; color: var(--ink); font-weight: 650; }
.facetlist details { border-top: 1px solid var(--line); }
.facetlist summary, .filters .more > summary { cursor: pointer; padding-block: 0.5rem; margin: 0; }
.filters .more { border-top: 1px solid var(--line); margin-bottom: 1rem; }
.filters .more > summary { font-weight: 650; font-size: 0.9375rem; }
.filters .more[open] { padding-bottom: 0.5rem; }
.functions ul { list-style: none; margin: 0; padding: 0; }
.functions ul ul { padding-inline-start: 0.9rem; border-inline-start: 2px solid var(--line); margin-block: 0.1rem 0.4rem; }
.functions a { display: flex; align-items: baseline; justify-content: space-between; gap: 0.75rem; padding: 0.2rem 0; text-decoration: none; }
.functions a:hover > :first-child { text-decoration: underline; }
.functions .count { color: var(--quiet); font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
.functions a:focus-visible .count { color: inherit; }
.functions .is-taken { font-weight: 650; }
.choose { display: flex; flex-wrap: wrap; gap: 0.35rem; list-style: none; padding: 0; margin: 0; }
.choose a { display: inline-block; padding: 0.15rem 0.65rem; border: 1px solid var(--line); border-radius: 99px; font-size: 0.9063rem; text-decoration: none; color: var(--ink); }
.choose a:hover { border-color: var(--brand); }
.choose [aria-current] { background: var(--brand); border-color: var(--brand); color: var(--on-brand); font-weight: 600; }
.choose a:focus-visible { background: var(--focus); color: var(--focus-ink); border-radius: 99px; }
.bars { margin: 0.35rem 0 0.6rem; }
.bars svg { display: block; width: 100%; height: 4.25rem; fill: var(--brand); border-bottom: 1.5px solid var(--edge); }
.bars .out { fill: var(--line); }
.bars p { display: flex; justify-content: space-between; margin: 0.1rem 0 0; color: var(--quiet); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
.bars input[type=range]:not(.x) { min-height: 1.75rem; padding: 0; margin: 0; border: 0; background: none; accent-color: var(--brand); }
.pair { display: grid; gap: 0 0.75rem; }
.payfilter .field { margin-bottom: 0.75rem; }
@media (min-width: 60rem) { .results-head .tofilters { display: none; } }
@media (max-width: 59.99rem) {
  .sheet { display: none; }
  .sheet:target { display: block; position: fixed; inset: 0; z-index: 5; overflow-y: auto; overscroll-behavior: contain; border: 0; border-radius: 0; padding-bottom: 0; scroll-margin: 0; }
  .sheet .panel-head { position: sticky; top: -1.1rem; margin: -1.1rem -1.25rem 0.5rem; padding: 0.75rem 1.25rem; background: var(--card); border-bottom: 1px solid var(--line); z-index: 1; }
  .sheet .panel-head h2 { margin: 0; }
  .sheet-close { display: inline-block; padding-block: 0.3rem; font-weight: 650; }
  .sheet button[type=submit] { width: 100%; margin-bottom: 1rem; }
  .sheet:focus-visible { outline: 3px solid var(--focus); outline-offset: -3px; }
  body:has(.sheet:target) { overflow: hidden; }
  body:has(.sheet:target) :is(.top, .hero, .results, .bottom, .skip) { visibility: hidden; }
}
@media (max-width: 43.99rem) {
  .results-head h2 { margin-inline-end: auto; }
  .results-head .order { order: 3; flex-basis: 100%; }
  .searchbox-row { flex-wrap: wrap; }
  .searchbox-input { flex: 1 1 100%; padding-block: 0.25rem 0.2rem; }
  .searchbox-input + .searchbox-input { flex: 1 1 0; border-inline-start: 0; border-top: 1px solid var(--line); }
  .searchbox-row > button { min-width: 5.5rem; min-height: 2.5rem; align-self: center; padding-inline: 0.75rem; }
  .ribbon { margin: 0.6rem -1.25rem 0; }
  .ribbon ul { flex-wrap: nowrap; overflow-x: auto; padding: 0.25rem 1.25rem; scrollbar-width: none; }
}
@media (max-width: 30rem) { .syntax-row { flex-direction: column; } }`;
