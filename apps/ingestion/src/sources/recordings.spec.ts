import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { PostingDraft } from '@app/core/posting';
import { normalise } from '@app/reading/normalise';
import { htmlToText, sanitiseHtml } from '@app/infra/html';
import { checkDraft } from '@app/intake';
import { sharedDescribe, sharedPath } from '@app/testing';
import type { OpenSource } from './adapter.js';
import { findKind } from './registry.js';

const NOW = new Date('2025-10-01T00:00:00Z');

const recording = (...parts: string[]): string => {
  const bytes = readFileSync(sharedPath('data', ...parts));
  return (parts.at(-1)?.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};
const filesOf = (...parts: string[]) =>
  readdirSync(sharedPath('data', ...parts)).map((file) => [...parts, file] as const);

function open(kind: string, settings: object = { board: 'recorded' }): OpenSource {
  const opened = findKind(kind)?.open(settings);
  if (opened?.ok !== true) throw new Error(`kind ${kind} does not open`);
  return opened.source;
}

/** Reads a recording as the poller would, up to the record: every draft passes the check and is normalised. */
function readAll(kind: string, text: string, settings?: object) {
  const source = open(kind, settings);
  const parsed = source.parse([{ url: 'https://recorded.example/', text }]);
  if (!parsed.ok) return { refused: parsed.message, drafts: [], faults: [], skipped: 0 };
  const readings = parsed.items.map((item) => source.toPosting(item));
  const drafts = readings.flatMap((one) => (one.kind === 'posting' ? [one.draft] : []));
  const faults = readings.flatMap((one) => (one.kind === 'fault' ? [one] : []));
  return { refused: null, drafts, faults, skipped: readings.filter(({ kind: is }) => is === 'skip').length };
}

function facts(draft: PostingDraft) {
  const text = draft.html === undefined ? (draft.text ?? '') : htmlToText(sanitiseHtml(draft.html));
  return normalise({ ...draft, text }, () => null);
}

const refusals = (drafts: readonly PostingDraft[]) =>
  drafts.flatMap((draft) => {
    const checked = checkDraft(draft, NOW);
    return checked.ok ? [] : [checked.refusal];
  });

sharedDescribe('recorded boards', () => {
  it.each([
    ['greenhouse', 'stripe__full_content_true.json.gz', 547],
    ['greenhouse', 'discord__trimmed.json', 1],
    ['greenhouse', 'smarterdx__trimmed.json', 1],
    ['greenhouse', 'stripe__two_jobs_no_content.json', 2],
    ['lever', 'matchgroup__full.json.gz', 82],
    ['lever', 'idealist__trimmed.json', 1],
    ['lever', 'leverdemo__trimmed.json', 1],
    ['lever', 'spotify__trimmed.json', 2],
    ['ashby', 'ramp__full_2026-08.json.gz', 1],
    ['ashby', 'highlightta__trimmed.json', 1],
  ])('%s %s: every posting is read, at least %d', (kind, file, least) => {
    const { refused, drafts, faults } = readAll(kind, recording('ats', kind, file));
    expect({ refused, faults }).toEqual({ refused: null, faults: [] });
    expect(drafts.length).toBeGreaterThanOrEqual(least);
    expect(refusals(drafts)).toEqual([]);
    for (const draft of drafts) expect(facts(draft).title).not.toBe('');
  });

  it('ashby_boards: every posting of every board is read', () => {
    const files = filesOf('ats', 'ashby_boards');
    expect(files.length).toBeGreaterThanOrEqual(12);
    for (const parts of files) {
      const { drafts, faults, refused } = readAll('ashby', recording(...parts));
      expect({
        file: path.basename(parts.at(-1) ?? ''),
        refused,
        faults,
        refusals: refusals(drafts),
      }).toMatchObject({
        refused: null,
        faults: [],
        refusals: [],
      });
    }
  });

  it('refuses answers that are no boards, with a reason', () => {
    expect(readAll('lever', recording('ats', 'lever', 'notfound.json')).refused).toMatch(/no site/);
    expect(readAll('ashby', recording('ats', 'ashby', 'ramp__graphql_nonuser.json')).refused).toMatch(/jobs/);
    expect(
      readAll('greenhouse', recording('ats', 'greenhouse', 'departments_endpoint.json')).refused,
    ).toMatch(/jobs/);
  });

  it('keeps structured pay: 48 of Match Group’s postings state it per year', () => {
    const { drafts } = readAll('lever', recording('ats', 'lever', 'matchgroup__full.json.gz'));
    const paid = drafts
      .filter(({ salary }) => salary !== undefined)
      .map((draft) => facts(draft).facts.salary);
    expect(paid).toHaveLength(48);
    expect(paid.every((salary) => salary?.period === 'year' && salary.currency !== null)).toBe(true);
  });

  it('shows no pay that an Ashby employer does not show', () => {
    const text = recording('ats', 'ashby', 'ramp__full_2026-08.json.gz');
    const board = JSON.parse(text) as {
      jobs: { id: string; isListed: boolean; shouldDisplayCompensationOnJobPostings: boolean }[];
    };
    const hidden = new Set(
      board.jobs.filter((job) => !job.shouldDisplayCompensationOnJobPostings).map(({ id }) => id),
    );
    const { drafts } = readAll('ashby', text);
    expect(drafts.filter(({ externalId, salary }) => hidden.has(externalId) && salary !== undefined)).toEqual(
      [],
    );
  });

  it('reads the posting that started this project', () => {
    const url = 'https://board.example/seed.txt';
    const { drafts } = readAll('page', recording('seed', 'techjobboard-discord.txt'), { url });
    expect(drafts).toHaveLength(1);
    const posting = facts(drafts[0] as PostingDraft);
    expect(posting.title).toBe('Senior Staff Software Engineer, Machine Learning (Safety)');
    expect(posting.company.name).toBe('Discord');
    expect(posting.facts).toMatchObject({
      workplace: 'remote',
      applicants: { kind: 'limited', countries: ['US'] },
      salary: { min: 336_000, max: 378_000, currency: 'USD', period: 'year', basis: 'base' },
      experience: { min: 8 },
    });
    expect(posting.facts.skills).toEqual(
      expect.arrayContaining(['python', 'pytorch', 'jax', 'tensorflow', 'machine-learning']),
    );
    expect(posting.text).not.toContain('©');
  });
});
