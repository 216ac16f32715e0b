import { cleanLine, withoutInvisible } from '@app/core/untrusted';
import { meantHtml, meantLine } from '@app/infra/html';
import type { CheckedDraft } from '../drafts/draft-schema.js';

const line = (text: string): string => cleanLine(meantLine(text));
const lines = (texts: string[] | undefined): string[] | undefined =>
  texts?.map(line).filter((text) => text !== '');

/**
 * A draft with every line as it was meant and without signs that nobody sees; a body escaped too often is unescaped. The
 * identity and the addresses stay as they are, and HTML of the record, which was unescaped before it was stored. A text in plain words is cleaned when it is normalised.
 */
export function asMeant(draft: CheckedDraft, isOfRecord = false): CheckedDraft {
  const { locations, applicants, skills, salary, employment, department, html } = draft;
  return {
    ...draft,
    title: line(draft.title),
    company: line(draft.company),
    locations: lines(locations),
    applicants: lines(applicants),
    skills: lines(skills),
    employment: employment === undefined ? undefined : line(employment),
    department: department === undefined ? undefined : line(department),
    salary: salary?.summary === undefined ? salary : { ...salary, summary: line(salary.summary) },
    html: html === undefined || isOfRecord ? html : withoutInvisible(meantHtml(html)),
  };
}
