import { asId, type PostingId } from '@app/core/ids';
import { Highlighter, type BoardIndex } from '../../libs/search/src/board/index.js';
import type { PostingView } from '@app/core/posting';
import type { Query } from '@app/search/tree';

/** Prints postings that are to be judged: title, facts, and the words around what the search looks for. */
export function showPool(
  search: { readonly query: string; readonly means: string },
  query: Query,
  ids: readonly string[],
  index: BoardIndex<PostingView>,
): void {
  console.log(`\n## ${search.query} -- ${search.means}`);
  const marks = new Highlighter(query, 1);
  for (const id of ids) {
    const view = index.get(asId<PostingId>(id));
    if (view === undefined) continue;
    const { facts } = view;
    const places = facts.places.map(({ city, country }) => city ?? country ?? '?').slice(0, 4);
    const open =
      facts.applicants.kind === 'limited'
        ? [...facts.applicants.countries, ...facts.applicants.regions].slice(0, 4).join(',')
        : facts.applicants.kind;
    const found = marks
      .of(view)
      .filter(({ part }) => part === 'text')
      .slice(0, 3);
    const around = found.map(({ start, end }) =>
      view.text.slice(Math.max(0, start - 25), end + 25).replace(/\s+/g, ' '),
    );
    console.log(
      `${id} | ${view.title} | ${places.join(';')} | ${facts.workplace} ${facts.workplace === 'remote' ? open : ''} | ${facts.seniority} ${facts.employment} | ${facts.skills.slice(0, 9).join(' ')} | ${around.join(' ~ ')}`,
    );
  }
}
