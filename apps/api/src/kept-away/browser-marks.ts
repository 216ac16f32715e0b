import { asId, type ClusterId } from '@app/core/ids';
import { KEPT_AWAY_KINDS, type KeptAwayKind } from '@app/core/kept-away';

/** What a browser kept of one opening, as it hands it over. */
interface BrowserMark {
  readonly kind: KeptAwayKind;
  readonly cluster: ClusterId;
  readonly at: Date;
}

/** Lines that are read at once: more than the script sends. */
const MOST_LINES = 200;
const LINE = /^(applied|hidden) ([\w-]{1,100}) (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z)$/;

/** Reads a line for each opening: `hidden OPENING INSTANT`. Lines that say anything else are none; no instant lies ahead. */
export function readBrowserMarks(text: string, now: Date): BrowserMark[] {
  const marks = new Map<string, BrowserMark>();
  for (const line of text.split('\n', MOST_LINES)) {
    const [, word, cluster = '', instant = ''] = LINE.exec(line.trim()) ?? [];
    const kind = KEPT_AWAY_KINDS.find((each) => each === word);
    const at = new Date(instant);
    if (kind === undefined || Number.isNaN(at.getTime())) continue;
    marks.set(cluster, { kind, cluster: asId(cluster), at: at > now ? now : at });
  }
  return [...marks.values()];
}
