/** The frame of a page and its columns. On narrow screens the head is one line: what is left out of it stands at the foot. */
export const LAYOUT = `
.wrap { width: min(72rem, 100% - 2.5rem); margin-inline: auto; }
.narrow { width: min(44rem, 100% - 2.5rem); padding-block: 2.5rem 3rem; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 1rem; z-index: 1; }
.skip:focus { top: 0.5rem; }
.top { background: var(--card); border-bottom: 1px solid var(--line); }
.top-row { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.25rem 2rem; padding-block: 0.55rem; }
.brand { display: inline-flex; align-items: center; gap: 0.6rem; font-weight: 750; font-size: 1.1875rem; letter-spacing: -0.02em; color: var(--ink); text-decoration: none; }
.brand img { display: block; }
.top nav ul, .bottom ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; margin: 0; padding: 0; }
.top nav a { display: inline-block; padding-block: 0.3rem; color: var(--ink); text-decoration: none; }
.top nav a:hover { text-decoration: underline; }
.top nav .mine { padding: 0.3rem 0.9rem; border: 1.5px solid var(--brand); border-radius: 99px; color: var(--brand); font-weight: 650; white-space: nowrap; }
.top nav .mine:hover { background: var(--brand); color: var(--on-brand); text-decoration: none; }
.top nav .mine:focus-visible { background: var(--focus); color: var(--focus-ink); border-radius: 99px; }
.top nav ul { align-items: center; }
@media (max-width: 43.99rem) { .top-row:not(:has(.find)) { flex-wrap: nowrap; gap: 0.75rem; padding-block: 0.45rem; } .top .wide { display: none; } .brand { min-width: 0; font-size: 1.0938rem; } .top nav .mine { padding: 0.2rem 0.75rem; font-size: 0.9375rem; } }
.bottom { border-top: 1px solid var(--line); margin-top: 3rem; padding-block: 2rem 3rem; color: var(--quiet); font-size: 0.9375rem; }
.top nav form { display: inline; }
.top .find { display: flex; gap: 0.5rem; flex: 1 1 15rem; max-width: 26rem; min-width: 0; }
.top .find input:not([type=hidden]) { min-height: 2.25rem; padding-block: 0.25rem; }
@media (max-width: 30rem) { .top .find { flex-basis: 100%; max-width: none; } }
.top .find button { flex: none; min-height: 2.25rem; padding: 0.25rem 0.9rem; color: var(--brand); white-space: nowrap; }
.top nav button { padding-block: 0.3rem; line-height: inherit; color: var(--ink); }
.languages { margin-top: 0.75rem; }
.bottom .languages button { color: inherit; min-height: 1.75rem; }
.bottom a { color: inherit; display: inline-block; padding-block: 0.3rem; }
.hero { background: var(--tint); border-bottom: 1px solid var(--line); padding-block: clamp(1rem, 2.4vw, 1.5rem) clamp(0.7rem, 1.8vw, 1rem); }
.hero h1 { font-size: clamp(1.6rem, 1.2rem + 2vw, 2.35rem); margin-bottom: 0.25rem; }
.hero .lead { font-size: 1.0625rem; margin-bottom: 0.9rem; }
.hero.small { padding-block: 1.1rem 0.9rem; }
.hero.small h1 { font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.1rem); }
.hero .hint { margin-bottom: 0.5rem; }
.columns { display: grid; gap: 2rem; padding-block: 1.25rem 2rem; }
@media (min-width: 60rem) {
  .columns { grid-template-columns: minmax(0, 1fr) 18.5rem; align-items: start; }
  .posting-columns { grid-template-columns: minmax(0, 1fr) 21rem; }
  .posting-columns > .facts { order: 2; }
  .search > .panel:only-child { grid-column: 1; max-width: 34rem; }
  .tofilters { display: none; }
}
.columns > * { min-width: 0; }
.results-head { display: flex; flex-wrap: wrap; align-items: center; gap: 0.4rem 1.1rem; margin-bottom: 0.75rem; }
.results-head h2 { margin: 0; font-size: 1.25rem; }
.results-head .order { flex: 1 1 12rem; }
.results-head .button { min-height: 2.25rem; padding: 0.3rem 0.95rem; font-size: 0.9688rem; }
.paging { display: flex; flex-wrap: wrap; gap: 1rem 2rem; padding-block: 1.25rem; }
.paging .next { margin-left: auto; font-weight: 650; }
.ops { padding-block: 2rem 4rem; }
.ops section { margin-top: 2.5rem; }
.ops td, .ops th { font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
.ops .scroll td { min-width: 5.25rem; }
@media (max-width: 40rem) { .ops .scroll table:has(th:nth-child(4)) { min-width: 34rem; } .ops .scroll table:has(th:nth-child(5)) { min-width: 46rem; } }
@media (min-width: 60rem) { .ops th { overflow-wrap: normal; } .ops td { min-width: 6rem; } .ops td:nth-child(-n + 2) { min-width: 8.5rem; } }
.reported { padding: 1rem 0; border-top: 1px solid var(--line); }
.reported .actions { margin-top: 0.75rem; gap: 0.5rem; }
.hidings form { display: inline; }
.ops form.stack { margin-top: 2.5rem; max-width: 36rem; }
.ops form.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 0 1.5rem; align-items: end; margin-top: 2rem; }
pre.scroll { padding: 0.75rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 0.9375rem; }
.ops iframe { display: block; width: 100%; height: 40rem; margin-bottom: 1.5rem; border: 1px solid var(--line); border-radius: var(--radius); background: #fff; }
.ops .rights { margin-top: 1.5rem; }
.ops pre { white-space: pre-wrap; overflow-wrap: anywhere; max-height: 30rem; overflow-y: auto; background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); padding: 1rem; }
.ops th, .ops td:first-child { overflow-wrap: break-word; }
.ops .login { max-width: 24rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr)); gap: 1rem; }
.figures > div { display: flex; flex-direction: column-reverse; justify-content: flex-end; background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); padding: 0.9rem 1.1rem; }
.figures dt { color: var(--quiet); font-size: 0.9375rem; line-height: 1.35; }
.figures dd { margin: 0; font-size: 1.75rem; font-weight: 700; line-height: 1.25; font-variant-numeric: tabular-nums; }
.plot { margin: 1.5rem 0; }
.plot > svg { display: block; width: 100%; height: 8rem; background: var(--card); border: 1px solid var(--line); }
.plot path { fill: none; vector-effect: non-scaling-stroke; }
.plot .grid { stroke: var(--line); stroke-width: 1; }
.plot .line { stroke-width: 2; stroke: var(--brand); }
.plot .line-2 { stroke: var(--ink); stroke-dasharray: 6 3; }
.plot .line-3 { stroke: var(--wrong); stroke-dasharray: 2 3; }
.plot .axis { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0.25rem 1rem; margin: 0.25rem 0; }
.plot .legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; padding: 0; margin: 0; }
.plot .legend svg { width: 1.9rem; height: 0.5rem; }
.ruled { border-top: 1px solid var(--line); padding-top: 2rem; margin-top: 2rem; }
@media print { .top nav, .bottom, .panel, .searchbox, .actions, .skip { display: none; } body { background: none; } }`;
