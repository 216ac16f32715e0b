import { reportProbe } from './check-source.js';

const entry = { name: 'tide', kind: 'greenhouse', everySeconds: 600, settings: {} };
const now = new Date('2026-03-01T00:00:00Z');
const draft = { externalId: '1', url: 'https://x.example/1', title: 'SRE', company: 'Tide', text: 'x' };

describe('reportProbe', () => {
  it('shows what was found and what was not taken', () => {
    const report = reportProbe(
      entry,
      {
        outcome: 'listed',
        drafts: [draft, { ...draft, externalId: '2', url: 'nowhere' }],
        faults: [{ externalId: null, reason: 'wrong-shape', message: 'id: is missing', sample: '' }],
        stillListed: [],
        skipped: 1,
        extent: 'whole',
        digest: '',
        etag: null,
        lastModified: null,
      },
      now,
    );
    expect(report.ok).toBe(true);
    expect(report.lines.join('\n')).toMatch(/2 postings, 1 skipped, 1 unreadable, 1 refused/);
    expect(report.lines.join('\n')).toContain('refused 2: url: must be an absolute http or https address');
  });

  it('names the reason of a failure', () => {
    const failed = {
      outcome: 'failed',
      reason: 'timeout',
      message: 'Slow.',
      status: null,
      retryAfterMs: null,
    } as const;
    expect(reportProbe(entry, failed, now)).toEqual({
      ok: false,
      lines: ['tide (greenhouse, every 600 s)', 'could not be read: Slow. [timeout]'],
    });
  });
});
