type Colours = readonly [ground: string, letters: string];

/** The colours of companies without a logo, calm ones that lie apart: ground and letters, in light and in dark. */
export const MARKS: readonly { readonly light: Colours; readonly dark: Colours }[] = [
  { light: ['#d9ece4', '#0b5040'], dark: ['#1d3d33', '#9fe0ca'] },
  { light: ['#dde7f7', '#1d4479'], dark: ['#1f3352', '#a9c8f5'] },
  { light: ['#f6e1d6', '#7a3413'], dark: ['#48291a', '#f2bd9f'] },
  { light: ['#eadff4', '#56307f'], dark: ['#372548', '#d4b6f0'] },
  { light: ['#f4e8c4', '#634a05'], dark: ['#413511', '#ecd07f'] },
  { light: ['#f6dde4', '#862447'], dark: ['#4a2231', '#f3b1c6'] },
  { light: ['#d8ebf0', '#0d4f60'], dark: ['#1a3a43', '#9ad6e6'] },
  { light: ['#e5e7dc', '#434a27'], dark: ['#32362a', '#ced5ae'] },
];

const rules = (mode: 'light' | 'dark'): string =>
  MARKS.map(
    ({ [mode]: [ground, letters] }, i) => `.mark-${i} { background: ${ground}; color: ${letters}; }`,
  ).join('\n');

/** The marks of companies. */
export const COMPANY_MARKS = `
.cmark { display: grid; place-items: center; width: 2.75rem; height: 2.75rem; border-radius: 10px; font-weight: 700; font-size: 1rem; letter-spacing: -0.01em; line-height: 1; overflow: hidden; user-select: none; }
img.cmark { object-fit: contain; background: #fff; border: 1px solid var(--line); padding: 3px; }
${rules('light')}
@media (prefers-color-scheme: dark) {
${rules('dark')}
}`;
