import { table } from '@app/core/untrusted';

/** How lines of the services look on the terminal. */
export interface LineStyle {
  readonly colour: boolean;
}

const COLOURS = table<string>({
  debug: '\u001b[2m',
  warn: '\u001b[33m',
  error: '\u001b[31m',
  fatal: '\u001b[31;1m',
});
const RESET = '\u001b[0m';
const NAME_WIDTH = 9;
/** What every line has, or what is shown in a place of its own. */
const SHOWN_ELSEWHERE = new Set([
  'level',
  'time',
  'pid',
  'hostname',
  'service',
  'event',
  'msg',
  'err',
  'stack',
]);

type Fields = Readonly<Record<string, unknown>>;

function parse(line: string): Fields | null {
  if (!line.startsWith('{')) return null;
  try {
    return JSON.parse(line) as Fields;
  } catch {
    return null; // A program's own output that only looks like JSON: shown as it is.
  }
}

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

function details(fields: Fields): string {
  return Object.entries(fields)
    .filter(([name]) => !SHOWN_ELSEWHERE.has(name))
    .map(([name, value]) => ` ${name}=${shown(value)}`)
    .join('');
}

function stackOf(fields: Fields): string {
  const stack = (fields['err'] as { stack?: unknown } | undefined)?.stack ?? fields['stack'];
  return typeof stack === 'string' ? `\n${stack}` : '';
}

/** One line of a service as a person reads it: time, service, level, event, message, details. Other output stays as it is. */
export function readableLine(service: string, line: string, style: LineStyle): string {
  const name = service.padEnd(NAME_WIDTH);
  const fields = parse(line);
  if (fields === null) return `         ${name} ${line}`;
  const level = String(fields['level'] ?? 'info');
  const time = String(fields['time'] ?? '').slice(11, 19);
  const event = String(fields['event'] ?? '');
  const text = `${time} ${name} ${level.padEnd(5)} ${event}: ${String(fields['msg'] ?? '')}${details(fields)}${stackOf(fields)}`;
  const colour = style.colour ? COLOURS.get(level) : undefined;
  return colour === undefined ? text : `${colour}${text}${RESET}`;
}

/** The `event` of a log line, where it has one. */
export function eventOf(line: string): string | undefined {
  const event = parse(line)?.['event'];
  return typeof event === 'string' ? event : undefined;
}
