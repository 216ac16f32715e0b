import { headingOf, sectionLines } from '../../libs/reading/src/normalise/claims/index.js';
import { readApplicants } from '../../libs/reading/src/normalise/applicants/applicants.js';
import { readEmployment } from '../../libs/reading/src/normalise/employment/employment.js';
import { readExperience } from '../../libs/reading/src/normalise/level/experience.js';
import { readSalary } from '../../libs/reading/src/normalise/pay/index.js';
import { readPlaces } from '../../libs/reading/src/normalise/places/places.js';
import { readFamily } from '../../libs/reading/src/normalise/role-family/role-family.js';
import { readLevel } from '../../libs/reading/src/normalise/level/seniority.js';
import { readSkills } from '../../libs/reading/src/normalise/skills/skills.js';
import { cleanText } from '../../libs/reading/src/normalise/text.js';
import { readVisa } from '../../libs/reading/src/normalise/visa/visa.js';
import { readWorkplace } from '../../libs/reading/src/normalise/workplace/workplace.js';
import { readRows, sha } from './kit/data.js';

// `node bench/run.mjs normalise readers`: processor time of each reader, and a hash of what it read: the same before and after a
// change that is about speed alone.
interface Posting {
  readonly title?: string;
  readonly text: string;
}

const postings = readRows<Posting>('corpus', 'postings.ndjson.gz')
  .filter(({ title }) => title !== undefined)
  .filter((_, index) => index % 5 === 0)
  .map(({ title = '', text }) => ({ title, text: cleanText(text) }));

function measure(name: string, read: (posting: { title: string; text: string }) => unknown): void {
  for (const posting of postings.slice(0, 200)) read(posting);
  const from = process.cpuUsage();
  const answers = postings.map(read);
  const { user, system } = process.cpuUsage(from);
  const each = ((user + system) / 1000 / postings.length).toFixed(3);
  process.stdout.write(
    `${name.padEnd(12)}${each} ms a posting  ${sha(JSON.stringify(answers)).slice(0, 12)}\n`,
  );
}

measure('sections', ({ text }) => sectionLines(text));
measure('headings', ({ text }) => text.split('\n').map(headingOf));
measure('places', ({ title, text }) => readPlaces([], '', { title, text }));
measure('visa', ({ text }) => readVisa(text));
measure('employment', ({ title, text }) => readEmployment(undefined, title, text));
measure('experience', ({ text }) => readExperience(text));
measure('workplace', ({ title, text }) =>
  readWorkplace(
    { field: undefined, isRemote: undefined },
    { locations: [], locationText: '', title, text, language: 'en' },
  ),
);
measure('applicants', ({ title, text }) =>
  readApplicants(undefined, 'remote', { locationText: '', title, text, language: 'en' }),
);
measure('pay', ({ text }) => readSalary(text, []));
measure('skills', ({ text }) => readSkills(text));
measure('family', ({ title, text }) => readFamily(title, text));
measure('seniority', ({ title }) => readLevel(title));
