import { describeSettings } from './settings.js';

/** The table of docs/settings.md, in Markdown. */
export function settingsTable(): string {
  const rows = describeSettings().map(({ name, fallback, description }) => {
    const shown = fallback === '' ? '' : `\`${fallback}\``;
    return `| \`${name}\` | ${shown} | ${description.replaceAll('|', '\\|')} |`;
  });
  return ['| Variable | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n');
}
