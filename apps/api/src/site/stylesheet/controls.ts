/** Forms and buttons. Every target is at least 24 px high, most 44 px (WCAG 2.2, 2.5.8). */
export const CONTROLS = `
label, legend { font-weight: 600; }
legend { padding: 0; margin-bottom: 0.5rem; }
fieldset { border: 0; padding: 0; margin: 0 0 1.5rem; min-width: 0; }
input:not([type=radio]):not([type=checkbox]):not([type=hidden]), select, textarea { display: block; width: 100%; min-height: 2.75rem; padding: 0.5rem 0.75rem; font: inherit; color: var(--ink); background: var(--card); border: 1.5px solid var(--edge); border-radius: 6px; }
input.short { width: 7rem !important; }
input:focus-visible, select:focus-visible, textarea:focus-visible { outline: 3px solid var(--focus); outline-offset: 0; border-color: var(--focus-ink); box-shadow: inset 0 0 0 2px var(--focus-ink); }
@media (prefers-color-scheme: dark) { input:focus-visible, select:focus-visible, textarea:focus-visible { border-color: var(--focus); box-shadow: none; } }
button, .button { display: inline-flex; align-items: center; justify-content: center; min-height: 2.75rem; padding: 0.55rem 1.25rem; font: inherit; font-weight: 650; line-height: 1.25; text-decoration: none; color: var(--on-brand); background: var(--brand); border: 1.5px solid var(--brand); border-radius: 6px; cursor: pointer; }
button:hover, .button:hover { background: var(--brand-deep); border-color: var(--brand-deep); color: var(--on-brand); }
button:focus-visible, .button:focus-visible { outline: 3px solid var(--focus); outline-offset: 0; color: var(--focus-ink); background: var(--focus); border-color: var(--focus); box-shadow: 0 4px var(--focus-ink); }
button.secondary, .button.secondary { color: var(--brand); background: transparent; }
button.secondary:hover, .button.secondary:hover { color: var(--on-brand); background: var(--brand); }
button.secondary:focus-visible, .button.secondary:focus-visible { color: var(--focus-ink); background: var(--focus); }
button.danger { background: var(--wrong); border-color: var(--wrong); }
button.danger:hover { background: var(--ink); border-color: var(--ink); color: var(--paper); }
button.link { min-height: 1.5rem; padding: 0.1rem 0; border: 0; background: none; color: var(--brand); font-weight: 400; text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
button.link:hover { background: none; color: var(--brand-deep); text-decoration-thickness: 2px; }
button.link:focus-visible { background: var(--focus); color: var(--focus-ink); text-decoration: none; }
.stack > button + .hint, form + .hint, .stack > button + p { margin-top: 1rem; }
.field { margin-bottom: 1.25rem; }
.field .hint, .radio .hint { margin: 0 0 0.35rem; }
.field > label { display: block; margin-bottom: 0.25rem; }
.error { color: var(--wrong); font-weight: 600; margin: 0 0 0.35rem; }
.wrong { border-left: 4px solid var(--wrong); padding-left: 0.9rem; }
.wrong input { border-color: var(--wrong) !important; }
.radio { position: relative; padding: 0.2rem 0 0.5rem 2.25rem; }
.radio input { position: absolute; left: 0; top: 0.25rem; width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--brand); }
.radio input:focus-visible { outline: 3px solid var(--focus); box-shadow: 0 0 0 5px var(--focus-ink); border-radius: 50%; }
.schedule { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr)); gap: 0 1.5rem; }
.schedule legend { grid-column: 1 / -1; }
.schedule .field { display: flex; flex-direction: column; justify-content: flex-end; }
.circle { display: flex; flex-wrap: wrap; align-items: flex-end; gap: 0 0.75rem; }
.circle .field:first-child { flex: 0 0 6.5rem; }
.circle .field:last-child { flex: 1 1 9rem; min-width: 0; }
.suggest { position: absolute; z-index: 2; top: calc(100% + 0.35rem); inset-inline: 0; background: var(--card); border: 1.5px solid var(--edge); border-radius: 6px; box-shadow: 0 6px 18px rgb(0 0 0 / 0.18); }
.suggest[hidden], .suggest [hidden] { display: none; }
.suggest > p { margin: 0; padding: 0.5rem 0.75rem 0; color: var(--quiet); font-size: 0.9375rem; }
.suggest ul { list-style: none; margin: 0; padding: 0.25rem 0; }
.suggest li { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.75rem; min-height: 2.5rem; padding: 0.35rem 0.75rem; cursor: pointer; }
.suggest li > * { min-width: 0; }
.suggest li > span + span { color: var(--quiet); }
.suggest small { margin-inline-start: auto; color: var(--quiet); font-size: 0.9375rem; font-variant-numeric: tabular-nums; }
.suggest li:hover { background: var(--tint); }
.suggest [aria-selected=true], .suggest [aria-selected=true] > * { background: var(--focus) !important; color: var(--focus-ink) !important; }
.suggest button { margin: 0 0.75rem 0.5rem; min-height: 1.75rem; }
.summary { border: 3px solid var(--wrong); background: var(--wrong-tint); border-radius: 6px; padding: 1rem 1.25rem; margin-block: 1.25rem; }
.summary ul { margin: 0; padding-left: 1.2rem; }
.summary p { margin: 0 0 0.35rem; }
.summary a { color: var(--wrong); font-weight: 600; }
.summary .query-text { background: var(--card); padding: 0.4rem 0.7rem; border-radius: 4px; white-space: pre-wrap; }
.summary mark { background: none; text-decoration: underline wavy var(--wrong); text-underline-offset: 0.25em; }`;
