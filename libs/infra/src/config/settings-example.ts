import { describeSettings } from './settings.js';

/** The settings in groups: each begins with the setting that is named, in the order of the schema. */
const GROUPS: ReadonlyMap<string, string> = new Map([
  ['PORT', 'Ports and addresses'],
  ['BOARD_NAME', 'The board and its mails'],
  ['BOUNCE_DOMAIN', 'What comes back about mails'],
  ['MAIL_RATE', 'How fast mails are handed over'],
  ['FEEDBACK_SMTP_PORT', 'Mails that the notifier takes itself'],
  ['RETAIN_DELIVERIES_DAYS', 'How long things are kept'],
  ['MONGODB_URI', 'Databases and the data folder'],
  ['SOURCES_FILE', 'Sources and samples'],
  ['TRUST_PROXY', 'Whom the network trusts'],
  ['INTAKE_THREADS', 'Reading and matching'],
  ['NEW_OPENING_AFTER_DAYS', 'What is news'],
  ['START_TIMEOUT_SECONDS', 'Starting and logging'],
]);

const WIDTH = 100;

/** A text as lines of comments. */
function comment(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(`# ${word}`);
  }
  return lines.join('\n');
}

const HEAD = [
  'Settings of a checkout: copy this file to `.env` and take away the `#` of the lines that you change.',
  '`npm start`, `npm run dev` and every command read `.env`; what the environment has already wins.',
  'Secrets that the board makes are no settings: they lie in DATA_DIR/secrets. Passwords of databases go into files, which MONGODB_PASSWORD_FILE and REDIS_PASSWORD_FILE name. Keep `.env` to yourself where it holds a key.',
  'Written by `npm run docs:settings`.',
];

/** `.env.example`: every setting with its default and its meaning, all of them commented out. */
export function settingsExample(): string {
  const settings = describeSettings().flatMap(({ name, fallback, description }) => {
    const group = GROUPS.get(name);
    // A value with a sign that ends it, or that is taken apart, stands in quotes.
    const value = /[\s#"'<>]/.test(fallback) ? `"${fallback}"` : fallback;
    return [
      ...(group === undefined ? [] : [`# --- ${group} ---`]),
      `${comment(description)}\n#${name}=${value}`,
    ];
  });
  return `${[HEAD.map(comment).join('\n'), ...settings].join('\n\n')}\n`;
}
