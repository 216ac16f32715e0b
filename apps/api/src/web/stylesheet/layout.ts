/** The frame of a page and its columns. */
export const LAYOUT = `
.wrap { width: min(72rem, 100% - 2.5rem); margin-inline: auto; }
.narrow { width: min(44rem, 100% - 2.5rem); padding-block: 2.5rem 3rem; }
.skip { position: absolute; left: 1rem; top: -4rem; padding: 0.5rem 1rem; z-index: 1; }
.skip:focus { top: 0.5rem; }
.top { background: var(--card); border-bottom: 1px solid var(--line); }
.top-row { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.25rem 2rem; padding-block: 0.8rem; }
.brand { display: inline-flex; align-items: center; gap: 0.6rem; font-weight: 750; font-size: 1.1875rem; letter-spacing: -0.02em; color: var(--ink); text-decoration: none; }
.brand img { display: block; }
.top nav ul, .bottom ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; list-style: none; margin: 0; padding: 0; }
.top nav a { display: inline-block; padding-block: 0.3rem; color: var(--ink); text-decoration: none; }
.top nav a:hover { text-decoration: underline; }
.bottom { border-top: 1px solid var(--line); margin-top: 3rem; padding-block: 2rem 3rem; color: var(--quiet); font-size: 0.9375rem; }
.bottom a { color: inherit; display: inline-block; padding-block: 0.3rem; }
.hero { background: var(--tint); border-bottom: 1px solid var(--line); padding-block: clamp(2rem, 5vw, 3.75rem) clamp(1.5rem, 4vw, 2.75rem); }
.hero.small { padding-block: 1.75rem 1.5rem; }
.hero.small h1 { font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.1rem); }
.hero .hint { margin-bottom: 0.5rem; }
.columns { display: grid; gap: 2rem 3rem; padding-block: 2rem; }
@media (min-width: 60rem) {
  .columns { grid-template-columns: 17rem minmax(0, 1fr); align-items: start; }
  .columns.reversed { grid-template-columns: minmax(0, 1fr) 20rem; }
  .columns.reversed > .facts { order: 2; }
}
.columns > * { min-width: 0; }
.results-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.75rem 2rem; margin-bottom: 1rem; }
.results-head h2 { margin: 0; font-size: 1.5rem; }
.paging { display: flex; flex-wrap: wrap; gap: 1rem 2rem; padding-block: 1.5rem; border-top: 1px solid var(--line); }
.paging .next { margin-left: auto; font-weight: 650; }
.ruled { border-top: 1px solid var(--line); padding-top: 2rem; margin-top: 2rem; }
@media print { .top nav, .bottom, .panel, .searchbox, .actions, .skip { display: none; } body { background: none; } }`;
