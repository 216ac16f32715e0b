/** Elements: text, links, focus, headings. */
export const BASE = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 1rem; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 var(--sans); overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.2; letter-spacing: -0.015em; text-wrap: balance; margin: 0 0 0.5rem; }
h1 { font-size: clamp(1.8rem, 1.3rem + 2.4vw, 2.75rem); font-weight: 750; }
h2 { font-size: 1.35rem; font-weight: 700; }
h3 { font-size: 1.15rem; font-weight: 650; }
p { margin: 0 0 1rem; }
ul, ol, dl { margin: 0 0 1rem; }
a { color: var(--brand); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { color: var(--brand-deep); text-decoration-thickness: 2px; }
a:focus-visible, summary:focus-visible { outline: 3px solid transparent; background: var(--focus); color: var(--focus-ink); box-shadow: 0 -2px var(--focus), 0 4px var(--focus-ink); text-decoration: none; border-radius: 2px; }
main:focus { outline: none; }
code, .query-text { font-family: var(--mono); font-size: 0.95em; }
code { background: var(--tint); padding: 0.1em 0.35em; border-radius: 4px; }
mark { background: var(--mark); color: inherit; padding: 0 0.1em; border-radius: 2px; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); }
.scroll { position: relative; overflow-x: auto; margin-bottom: 1.5rem; }
.scroll:focus-visible { outline: 3px solid var(--focus); box-shadow: 0 0 0 5px var(--focus-ink); }
.hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.quiet, .hint, .dates, .order { color: var(--quiet); }
.hint, .dates, .order { font-size: 0.9375rem; }
.lead { font-size: 1.1875rem; max-width: 40em; }
@media (prefers-reduced-motion: no-preference) { a, button, input, select { transition: background-color 0.12s, border-color 0.12s, color 0.12s; } }`;
