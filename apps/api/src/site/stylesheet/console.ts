/** Parts of the operators' console. */
export const CONSOLE = `
.ops h2 { font-size: 1.1875rem; }
.verdict { border: 1px solid var(--line); border-left: 6px solid var(--good); border-radius: var(--radius); background: var(--card); padding: 1rem 1.25rem; }
.verdict.wrong { border-left-color: var(--wrong); background: var(--wrong-tint); }
.verdict > p { margin: 0; font-size: 1.35rem; font-weight: 700; }
.verdict + .hint, .ops .inline + p { margin-top: 0.75rem; }
.verdict ul { margin: 0.75rem 0 0; padding-left: 1.1rem; }
.verdict li { margin-bottom: 0.35rem; }
.ops .dense { grid-template-columns: repeat(auto-fill, minmax(min(10.5rem, 100%), 1fr)); gap: 0.6rem; }
.ops .dense > div { padding: 0.55rem 0.8rem; }
.ops .dense dt { font-size: 0.875rem; }
.ops .dense dd { font-size: 1.25rem; }
.ops .dense dd a { color: inherit; text-decoration-color: var(--edge); }
.plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr)); gap: 1rem; }
.plot { margin: 0; padding: 0.7rem 0.9rem; background: var(--card); border: 1px solid var(--line); border-radius: var(--radius); min-width: 0; }
.plot figcaption { display: flex; justify-content: space-between; gap: 1rem; font-size: 0.9375rem; color: var(--quiet); }
.plot figcaption strong { color: var(--ink); font-variant-numeric: tabular-nums; }
.plot svg { display: block; width: 100%; height: 4rem; margin-block: 0.4rem; }
.plot rect { fill: var(--brand); }
.plot polyline { fill: none; stroke: var(--brand); stroke-width: 2; vector-effect: non-scaling-stroke; }
.plot .ground { stroke: var(--line); vector-effect: non-scaling-stroke; }
.plot summary { font-size: 0.875rem; color: var(--quiet); cursor: pointer; min-height: 1.5rem; }
.plot td, .plot th { padding-block: 0.15rem; }
.ops pre { overflow-x: auto; background: var(--tint); border-radius: var(--radius); padding: 0.75rem 1rem; font: 0.875rem/1.5 var(--mono); white-space: pre-wrap; }
.diff { margin: 0; }
.diff dt { font-weight: 600; }
.diff dd { margin: 0; }
.diff del, .diff ins { display: block; overflow-wrap: anywhere; }
.diff del { color: var(--quiet); }
.diff ins { text-decoration: none; border-left: 3px solid var(--good); padding-left: 0.5rem; }
.ops .inline { display: flex; flex-wrap: wrap; align-items: end; gap: 0.6rem 1rem; margin-top: 0; max-width: none; }
@media (max-width: 60rem) { .ops .scroll th { overflow-wrap: normal; } .ops .scroll td { min-width: 5.5rem; } }`;
