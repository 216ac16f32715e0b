import { skillLabel } from '@app/reading/normalise';
import { byFit, type Fit, type FitFacts, type FitReason, type Wishes } from '@app/search/fit';
import { DATA, byId, familyLabel, make, say } from './page.js';

/** What of an opening the page shows, as the board's API gives it. */
interface Opening extends FitFacts {
  readonly id: string;
  readonly title: string;
  readonly company: string;
  readonly location: string;
  readonly sample: boolean;
}

interface Answer {
  readonly total: number;
  readonly items: readonly Opening[];
  readonly next: string | null;
}

const A_PAGE = 100;
/** So many pages are asked for: the newest 300 openings are ranked. */
const MOST_PAGES = 3;
const MOST_SHOWN = 40;

/** The board did not like the question: it says why. */
class Refused extends Error {}

async function askFor(query: string, cursor: string | null): Promise<Answer> {
  const params = new URLSearchParams({
    q: query,
    limit: String(A_PAGE),
    ...(cursor === null ? {} : { cursor }),
  });
  const response = await fetch(`/api/postings?${params}`, { headers: { accept: 'application/json' } });
  const answer = await response.json();
  if (!response.ok) throw new Refused(String(answer.detail ?? response.status));
  return answer;
}

async function allOf(query: string): Promise<{ total: number; openings: Opening[] }> {
  const openings: Opening[] = [];
  let [cursor, total]: [string | null, number] = [null, 0];
  for (let page = 0; page < MOST_PAGES && (page === 0 || cursor !== null); page += 1) {
    const answer: Answer = await askFor(query, cursor);
    openings.push(...answer.items);
    [cursor, total] = [answer.next, answer.total];
  }
  return { total, openings };
}

const { reasons } = DATA.texts;

function skillsText({ found, of }: Extract<FitReason, { kind: 'skills' }>): string {
  if (found.length === 0) return reasons.noSkill;
  const names = found.map(skillLabel).join(', ');
  return of === 1
    ? say(reasons.skillsOne, { names })
    : say(reasons.skills, { found: found.length, of, names });
}

/** A reason in words, and whether it speaks for the opening, against it, or neither. */
function reasonText(
  reason: FitReason,
  { years }: Wishes,
): readonly [text: string, side: '' | 'against' | 'open'] {
  switch (reason.kind) {
    case 'skills':
      return [skillsText(reason), reason.found.length === 0 ? 'against' : ''];
    case 'family':
      return [say(reasons.family, { family: familyLabel(reason.family) }), ''];
    case 'years': {
      const values = { asked: reason.asked, own: years ?? 0 };
      if (reason.isEnough === null) return [say(reasons.years, values), 'open'];
      return reason.isEnough
        ? [say(reasons.yearsEnough, values), '']
        : [say(reasons.yearsShort, values), 'against'];
    }
    case 'level': {
      const level = DATA.levels[reason.level];
      return reason.isWished
        ? [say(reasons.levelWished, { level }), '']
        : [say(reasons.levelOther, { level }), 'against'];
    }
    case 'pay':
      if (reason.verdict === 'above') return [reasons.payAbove, ''];
      return reason.verdict === 'reaches' ? [reasons.payReaches, ''] : [reasons.payBelow, 'against'];
  }
}

function openingItem(opening: Opening, fit: Fit, wished: Wishes): HTMLElement {
  const link = make('a', { href: `/postings/${encodeURIComponent(opening.id)}` }, opening.title);
  const org = make('p', { class: 'org', dir: 'auto' }, make('span', { class: 'company' }, opening.company));
  if (opening.location !== '') org.append(make('span', { class: 'places' }, opening.location));
  const list = make('ul', { class: 'reasons' });
  for (const reason of fit.reasons) {
    const [text, side] = reasonText(reason, wished);
    list.append(make('li', side === '' ? {} : { class: side }, text));
  }
  const parts = [make('h3', { dir: 'auto' }, link), org, list];
  if (opening.sample) parts.push(make('p', { class: 'samplemark' }, make('strong', {}, DATA.texts.sample)));
  return make('li', { class: 'result' }, ...parts);
}

function countText(total: number, ranked: number, shown: number): string {
  if (total === 0) return DATA.texts.none;
  return say(ranked < total ? DATA.texts.countNewest : DATA.texts.count, { total, ranked, shown });
}

/** Asks the board for the openings of a query, and shows them by fit. It sends the query and nothing else. */
export async function showOpenings(query: string, wished: Wishes): Promise<void> {
  const [status, list] = [byId('found-status', HTMLElement), byId('openings', HTMLElement)];
  byId('found', HTMLElement).hidden = false;
  status.textContent = DATA.texts.asking;
  list.replaceChildren();
  try {
    const { total, openings } = await allOf(query);
    const best = byFit(openings, wished).slice(0, MOST_SHOWN);
    status.textContent = countText(total, openings.length, best.length);
    list.append(...best.map(({ opening, fit }) => openingItem(opening, fit, wished)));
  } catch (error) {
    status.textContent =
      error instanceof Refused ? say(DATA.texts.refused, { why: error.message }) : DATA.texts.askFailed;
  }
}
