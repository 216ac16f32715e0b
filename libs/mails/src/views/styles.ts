/** The colours of the board's pages (`site/stylesheet/tokens`): text on its ground has a contrast of 7:1 or more. */
export const INK = '#1a1d21';
export const SOFT = '#4d535c';
export const BRAND = '#0c5a48';
export const PAPER = '#f3f4ef';
export const CARD = '#ffffff';
export const TINT = '#eef3ee';
export const LINE = '#d8d4c8';

export const FONT =
  "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,'Helvetica Neue',Helvetica,Arial,sans-serif";
/** A word longer than the line breaks anywhere. Outlook knows only word-break, Gmail hands tables no width of their own. */
export const BREAKS = 'overflow-wrap:anywhere;word-break:break-word';

/**
 * What repeats is styled here by class: it would take a third of a long mail as attributes. What a mail cannot do without (measures,
 * size, ground) stands on its cells, for programs that drop style sheets. Programs that know dark mode get the second set; what they invert
 * by themselves has its ground and its ink side by side.
 */
export const STYLES = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
td{font-family:${FONT};font-size:16px;line-height:24px;color:${INK}}
a{color:${BRAND}}
.f{font-size:15px;line-height:22px}
.q{font-size:14px;line-height:21px;color:${SOFT}}
.q a{color:${SOFT}}
h3 a{text-decoration:none}
.t{padding-top:4px}
mark{background-color:#fff0b3;color:${INK};font-weight:600}
@media (max-width:480px){.c{padding-left:16px!important;padding-right:16px!important}.t{line-height:30px}}
@media (prefers-color-scheme:dark){
.page{background-color:#14171a!important}
.card{background-color:#1c2024!important}
.c{color:#eceae4!important;border-color:#343a40!important}
.g{background-color:#1b2622!important}
.q,.q a{color:#b3b7bd!important}
.brand{background-color:${BRAND}!important}
a{color:#7fd6bb!important}
.brand a{color:#ffffff!important}
mark{background-color:#5b4a0a!important;color:#ffffff!important}
.b{background-color:#7fd6bb!important}
.b a{color:#0a1f19!important}
}`.trim();
