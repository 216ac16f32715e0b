/** Colours and measures. Text on its ground has a contrast of 7:1 or more, lines and controls 3:1 (WCAG 2.2, 1.4.6 and 1.4.11). */
export const TOKENS = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6; --card: #ffffff; --tint: #eef3ee; --ink: #1a1d21; --quiet: #4d535c; --line: #d8d4c8; --edge: #767b83;
  --brand: #0c5a48; --brand-deep: #073d31; --on-brand: #ffffff; --mark: #fff0b3; --focus: #ffd633; --focus-ink: #0b0c0c;
  --wrong: #a3161a; --wrong-tint: #fdf0ee; --good: #0c5a48;
  --sans: Inter, ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", "Liberation Mono", Menlo, Consolas, monospace;
  --radius: 10px;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14171a; --card: #1c2024; --tint: #1b2622; --ink: #eceae4; --quiet: #b3b7bd; --line: #343a40; --edge: #8b9199;
    --brand: #7fd6bb; --brand-deep: #a5e6d1; --on-brand: #0a1f19; --mark: #5b4a0a; --wrong: #ffaba3; --wrong-tint: #2d1b1a; --good: #7fd6bb;
  }
}`;
