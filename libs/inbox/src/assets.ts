/** Style sheet of the inbox pages. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1a1d21; --soft: #565d66; --line: #d5d9df; --page: #f7f8fa; --card: #fff;
  --link: #0b57a4; --danger: #a3201b; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8eaed; --soft: #a5adb8; --line: #3a4049; --page: #16181b;
  --card: #1f2226; --link: #84b9f5; --danger: #f28b82; } }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--page); overflow-wrap: anywhere; }
header, main { max-width: 64rem; margin: 0 auto; padding: 0 1rem; }
header { display: flex; flex-wrap: wrap; gap: 0 1rem; align-items: baseline; padding-block: 1rem; }
header p { margin: 0; color: var(--soft); }
.brand { font-weight: 700; font-size: 1.25rem; color: var(--ink); text-decoration: none; }
.skip { position: absolute; left: -999rem; } .skip:focus { left: 1rem; background: var(--card); padding: .5rem; }
a { color: var(--link); } :focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
h1 { font-size: 1.5rem; margin: 0; overflow-wrap: anywhere; } h2 { font-size: 1.1rem; margin: 1.5rem 0 .5rem; }
.head { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: center; margin-bottom: 1rem; }
.head p { margin: 0; color: var(--soft); } .bar { display: flex; gap: .5rem; align-items: center; margin-left: auto; }
input, button { font: inherit; padding: .35rem .75rem; border: 1px solid var(--soft); border-radius: .4rem;
  background: var(--card); color: var(--ink); } button { cursor: pointer; } button:disabled { opacity: .5; cursor: default; }
.danger { color: var(--danger); border-color: var(--danger); }
table { width: 100%; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); }
th, td { text-align: left; padding: .6rem .75rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { color: var(--soft); font-size: .85rem; } tbody th { font-weight: 600; } td { color: var(--soft); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dt { color: var(--soft); } dd { margin: 0; overflow-wrap: anywhere; }
iframe { width: 100%; height: 38rem; border: 1px solid var(--line); background: #fff; border-radius: .4rem; }
pre { background: var(--card); border: 1px solid var(--line); padding: 1rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
.empty { padding: 3rem 1rem; text-align: center; background: var(--card); border: 1px dashed var(--line); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media (max-width: 40rem) { thead { display: none; } tr { display: block; border-bottom: 1px solid var(--line); padding: .5rem 0; }
  tbody th, td { display: block; border: 0; padding: .1rem .75rem; } td::before { content: attr(data-label) ': '; } .bar { margin-left: 0; } }
`;

/** Shows new mail without a reload by hand; the pages work without it. */
export const SCRIPT = `
const status = document.querySelector('[data-newest]');
const look = async () => {
  const answer = await fetch('/api/mails' + location.search);
  const { mails } = await answer.json();
  if ((mails[0]?.id ?? '') !== status.dataset.newest && !document.activeElement?.matches('input')) location.reload();
};
if (status) setInterval(() => { if (!document.hidden) look().catch(() => {}); }, 2000);
`;
