/** Facts, saved searches, notices. */
export const PARTS = `
.panel { background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); padding: 1.1rem 1.25rem 1.4rem; scroll-margin-top: 1rem; }
.panel > h2 { font-size: 1.125rem; margin-bottom: 0.75rem; }
.filters .field { margin-bottom: 1rem; }
.filters label { font-size: 0.9688rem; }
.filters .hint { font-size: 0.875rem; }
.facetlist section { margin-bottom: 1.1rem; }
.facetlist h3 { font-size: 0.9375rem; letter-spacing: 0; margin-bottom: 0.15rem; font-weight: 650; }
.facetlist ul { list-style: none; margin: 0; padding: 0; }
.facetlist li { display: flex; align-items: baseline; gap: 0.6rem; }
.facetlist li > a:first-child { flex: 1; min-width: 0; padding-block: 0.2rem; text-decoration: none; }
.facetlist li > a:first-child:hover { text-decoration: underline; }
.facetlist .count { color: var(--quiet); font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
.facetlist .not { font-size: 0.875rem; padding: 0.2rem 0.3rem; color: var(--quiet); }
.facetlist .taken a { display: flex; gap: 0.6rem; align-items: baseline; font-weight: 650; }
.facetlist .taken a > :first-child { flex: 1; }
.facetlist .taken .quiet { font-weight: 400; font-size: 0.875rem; }
.facetlist .exclude a > :first-child { text-decoration: line-through; }
.near { border-top: 1px solid var(--line); padding-top: 1.25rem; }
.near ul { padding-left: 1.2rem; }
.samplemark strong, strong.samplemark { border: 1px solid var(--line); border-radius: 99px; padding: 0.05rem 0.6rem; background: var(--mark); color: var(--ink); font-size: 0.875rem; }
.conditions { margin-bottom: 0.75rem; }
.conditions h3 { font-size: 0.9375rem; font-weight: 600; color: var(--quiet); letter-spacing: 0; margin-bottom: 0.35rem; }
.conditions ul { display: flex; flex-wrap: wrap; gap: 0.5rem; list-style: none; padding: 0; margin: 0; }
.conditions a:not(.plain) { display: inline-flex; align-items: center; gap: 0.6rem; min-height: 2rem; padding: 0.15rem 0.75rem; border: 1.5px solid var(--brand); border-radius: 99px; background: var(--card); color: var(--brand); font-size: 0.9375rem; font-weight: 600; text-decoration: none; max-width: 100%; overflow-wrap: anywhere; }
.conditions li { display: flex; flex-wrap: wrap; gap: 0.25rem; max-width: 100%; }
.conditions a.forms { border-style: dashed; }
.help { margin: 0 0 1rem; font-size: 0.9375rem; }
.help h3 { font-size: 0.9375rem; font-weight: 600; color: var(--quiet); letter-spacing: 0; margin: 0 0 0.35rem; }
.help ul { display: flex; flex-wrap: wrap; gap: 0.15rem 1.25rem; list-style: none; padding: 0; margin: 0 0 0.6rem; }
.help a { display: inline-block; padding: 0.2rem 0; overflow-wrap: anywhere; }
.conditions a:not(.plain):hover { background: var(--brand); color: var(--on-brand); }
.conditions a:not(.plain):focus-visible { background: var(--focus); color: var(--focus-ink); border-color: var(--focus-ink); border-radius: 99px; }
.conditions .plain { display: inline-block; padding: 0.3rem 0.25rem; }
.cross { font-size: 1.15em; line-height: 1; }
.empty { padding: 1.5rem 0 0.5rem; }
.facts { background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); padding: 1.25rem 1.4rem; }
.facts dl { margin: 0; }
.facts dl > div { padding: 0.65rem 0; border-top: 1px solid var(--line); }
.facts dt { color: var(--quiet); font-size: 0.9375rem; }
.facts dd { margin: 0; font-weight: 600; }
.facts dd ul { list-style: none; margin: 0; padding: 0; }
.evidence { display: block; font-weight: 400; font-size: 0.875rem; color: var(--quiet); border-left: 3px solid var(--mark); padding-left: 0.6rem; margin-top: 0.2rem; }
.wrong-fact { display: inline-block; min-width: 1.5rem; padding: 0.2rem 0; font-size: 0.875rem; line-height: 1.25rem; font-weight: 400; color: var(--quiet); }
.facts .hint { margin: 0.9rem 0 0; font-size: 0.875rem; }
.actions { display: flex; flex-wrap: wrap; align-items: center; gap: 1rem 1.5rem; margin: 1.25rem 0 0; }
.posting .hero .org { margin: 0 0 0.25rem; font-weight: 600; }
.prose { max-width: 42em; }
.prose h3, .prose h4 { margin: 1.75rem 0 0.5rem; font-size: 1.125rem; }
.prose ul, .prose ol { padding-left: 1.35rem; }
.prose table { display: block; overflow-x: auto; }
.prose pre { overflow-x: auto; }
.siblings { padding-left: 1.2rem; }
.notice { background: var(--card); border: 1px solid var(--line); border-left: 6px solid var(--edge); border-radius: 6px; padding: 1rem 1.25rem; margin-block: 1rem; }
.notice > :last-child { margin-bottom: 0; }
.notice.done { border-left-color: var(--good); display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.75rem; }
.notice.done p { margin: 0; }
.query-card { background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); padding: 1rem 1.25rem; margin-bottom: 1.5rem; }
.query-card > :last-child { margin-bottom: 0; }
.query-card .query-text { font-size: 1.0625rem; font-weight: 600; margin-bottom: 0.4rem; }
.backtest { border: 1px solid var(--line); border-radius: var(--radius); background: var(--card); padding: 1.1rem 1.25rem 0.4rem; margin-bottom: 1.75rem; }
.backtest h2 { font-size: 1.125rem; }
.backtest h3 { font-size: 1rem; margin-top: 1.1rem; }
.backtest ul { padding-left: 1.2rem; }
.backtest figure { margin: 0 0 1rem; }
.backtest svg { display: block; width: 100%; height: 7rem; fill: var(--brand); border-bottom: 1px solid var(--edge); }
.backtest figcaption { display: flex; justify-content: space-between; gap: 1rem; color: var(--quiet); font-size: 0.875rem; margin: 0.35rem 0 0.5rem; }
.backtest summary { color: var(--brand); cursor: pointer; font-size: 0.9375rem; padding-block: 0.2rem; }
.weekly { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(8.5rem, 100%), 1fr)); gap: 0.5rem 1rem; }
.weekly dt { color: var(--quiet); font-size: 0.875rem; line-height: 1.3; }
.weekly dd { margin: 0; font-weight: 650; }
.searches { list-style: none; padding: 0; }
.searches > li { padding: 1.25rem 0; border-top: 1px solid var(--line); }
.searches h2 { font-size: 1.0625rem; letter-spacing: 0; }
.searches p { margin-bottom: 0.5rem; }
.state { font-weight: 650; }
.state::before { content: ""; display: inline-block; width: 0.6em; height: 0.6em; border-radius: 50%; margin-right: 0.45em; background: var(--edge); }
.state.active::before { background: var(--good); }
.state::after { content: "."; }
.row { display: flex; flex-wrap: wrap; gap: 0.35rem 1.5rem; align-items: center; }
.row a, .row button { min-height: 1.75rem; }
.searches details { margin-top: 0.4rem; }
.searches summary { color: var(--brand); cursor: pointer; width: fit-content; padding-block: 0.1rem; }
.searches details .stack { margin-top: 0.75rem; }
.secret { overflow-wrap: anywhere; }
.addresses { padding-left: 1.2rem; }
.muted, .choices { list-style: none; padding: 0; }
.choices li, .muted li { padding: 0.35rem 0; }
.ruled .date { max-width: 12rem; }
.steps { counter-reset: step; list-style: none; padding: 0; }
.steps > li { counter-increment: step; position: relative; padding: 0 0 1rem 3rem; }
.steps > li::before { content: counter(step); position: absolute; left: 0; top: 0; width: 2rem; height: 2rem; border-radius: 50%; display: grid; place-items: center; background: var(--brand); color: var(--on-brand); font-weight: 700; }`;
