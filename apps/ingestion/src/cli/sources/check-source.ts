import type { PostingDraft } from '@app/core/posting';
import { checkDraft } from '@app/intake';
import type { SourceReading } from '../../reading/read-source.js';
import type { SourceEntry } from '../../setup/read-sources-file.js';

const SHOWN = 5;

/** What a live probe of a source found, in lines for a person. `ok` is false where the source would give no postings. */
export interface ProbeReport {
  readonly ok: boolean;
  readonly lines: readonly string[];
}

/** Says in plain words what one read of a source gave. */
export function reportProbe(entry: SourceEntry, reading: SourceReading, now: Date): ProbeReport {
  const head = `${entry.name} (${entry.kind}, every ${entry.everySeconds} s)`;
  switch (reading.outcome) {
    case 'failed':
      return { ok: false, lines: [head, `could not be read: ${reading.message} [${reading.reason}]`] };
    case 'unreadable':
      return { ok: false, lines: [head, `answered, but not as this kind does: ${reading.message}`] };
    case 'not-modified':
      return { ok: true, lines: [head, 'has not changed'] };
    case 'listed': {
      const { drafts, faults, skipped, extent } = reading;
      const refused = drafts.flatMap((draft) => refusalOf(draft, now));
      const lines = [
        head,
        `${drafts.length} postings, ${skipped} skipped, ${faults.length} unreadable, ${refused.length} refused; read: ${extent}`,
        ...drafts.slice(0, SHOWN).map(lineOf),
        ...(drafts.length > SHOWN ? [`... and ${drafts.length - SHOWN} more`] : []),
        ...faults
          .slice(0, SHOWN)
          .map(({ externalId, message }) => `unreadable ${externalId ?? '(no id)'}: ${message}`),
        ...refused.slice(0, SHOWN),
      ];
      return { ok: drafts.length > refused.length, lines };
    }
  }
}

const lineOf = ({ title, company, locations }: PostingDraft): string =>
  `- ${title} | ${company} | ${locations?.join('; ') ?? 'no place stated'}`;

function refusalOf(draft: PostingDraft, now: Date): string[] {
  const checked = checkDraft(draft, now);
  return checked.ok ? [] : [`refused ${draft.externalId}: ${checked.refusal.message}`];
}
