import { readExperience, readSkills, skillByName } from '@app/reading/normalise';
import { readSeniority } from '../../../libs/reading/src/normalise/level/seniority.js';
import { isHeld, readRows } from '../kit/data.js';
import { disagree } from '../kit/disagreements.js';
import { tally, type Result, type Share } from '../kit/tally.js';

/** Their "entry" is our junior; the other words are the same. Unknown there is not counted. */
const LEVELS: Readonly<Record<string, string>> = { entry: 'junior' };

/** Seniority from titles, experience and skills from passages: others' sets, mapped to our values. */
export function measureWords(): Result[] {
  const titles = readRows<{ title: string; level: string }>(
    'labels_3rdparty',
    'ergon_level_corpus.jsonl',
  ).filter((row) => row.level !== 'unknown');
  const years = readRows<{ text: string; expect: { min: number | null; max: number | null } | null }>(
    'labels_3rdparty',
    'ergon_yoe_corpus.jsonl',
  );
  return [
    ...tally(
      "seniority, others' titles where the label is not unknown",
      titles,
      (row) => isHeld(row.title),
      (row) => {
        const got = readSeniority(row.title);
        const want = LEVELS[row.level] ?? row.level;
        if (got !== want) disagree('seniority (ergon_level_corpus)', row.title, { got, want });
        return got === want;
      },
      '>= 95 %',
    ),
    ...tally(
      "experience, others' passages, min and max exact",
      years,
      (row) => isHeld(row.text),
      (row) => {
        const got = readExperience(row.text).years;
        const right =
          row.expect === null ? got === null : got?.min === row.expect.min && got.max === row.expect.max;
        if (!right) disagree('experience (ergon_yoe_corpus)', row.text, { got, want: row.expect });
        return right;
      },
    ),
    ...measureSkills(),
  ];
}

interface Passage {
  readonly text: string;
  readonly skills: readonly string[];
}

/** Precision and recall over the skills that their labels use; ours outside that list cannot be judged by it. */
function measureSkills(): Result[] {
  const rows = readRows<Passage>('labels_3rdparty', 'ergon_skills_corpus.jsonl');
  const slugs = new Map(
    rows.flatMap((row) => row.skills).map((name) => [name, skillByName(name)?.slug ?? null]),
  );
  const judged = new Set([...slugs.values()].filter((slug) => slug !== null));
  return (['tuned on', 'held back'] as const).flatMap((part) => {
    const own = rows.filter((row) => isHeld(row.text) === (part === 'held back'));
    const counts = { hit: 0, found: 0, wanted: 0 };
    for (const row of own) count(row, slugs, judged, counts);
    const f1: Share = { right: 2 * counts.hit, of: counts.found + counts.wanted };
    return [
      { name: "skills, others' passages, precision", part, share: { right: counts.hit, of: counts.found } },
      { name: "skills, others' passages, recall", part, share: { right: counts.hit, of: counts.wanted } },
      { name: "skills, others' passages, F1", part, share: f1, goal: '>= 90 %' },
    ];
  });
}

function count(
  row: Passage,
  slugs: ReadonlyMap<string, string | null>,
  judged: ReadonlySet<string>,
  counts: { hit: number; found: number; wanted: number },
): void {
  const wanted = new Set(row.skills.map((name) => slugs.get(name)).filter((slug) => slug != null));
  const found = readSkills(row.text).filter((slug) => judged.has(slug));
  counts.hit += found.filter((slug) => wanted.has(slug)).length;
  counts.found += found.length;
  counts.wanted += wanted.size;
  const extra = found.filter((slug) => !wanted.has(slug));
  const missed = [...wanted].filter((slug) => !found.includes(slug));
  if (extra.length + missed.length > 0) disagree('skills (ergon_skills_corpus)', row.text, { extra, missed });
}
