import { caniemail } from 'caniemail';
import { aConfirmation, aManageLink, aNews, anAlertsMail, anItem } from './fixtures/mails.js';
import { ordinaryItems } from './fixtures/items.js';
import type { MailModel } from './model.js';
import { renderHtml } from './views/html.js';

/** Where most mails are read. */
const PROGRAMS = ['gmail.*', 'outlook.*', 'apple-mail.*', 'yahoo.*'] as const;

const ONLY_HELPS = 'Without it a colour scheme is what the program makes of the light one.';
const WITHOUT_STYLES =
  'Gmail drops styles there: the measures stand on the cells, the rest falls back to plain text.';
const HIDDEN_TWICE =
  'The preheader is hidden by what the program knows of display, mso-hide, size and height.';
const BREAKS_ANYWAY =
  'For endless words alone; programs know one of overflow-wrap and word-break, or break by themselves.';

/** What some of them do not know, and why a mail reads well there all the same. */
const KNOWN: Readonly<Record<string, string>> = {
  'color-scheme CSS property': ONLY_HELPS,
  'color-scheme meta tag': ONLY_HELPS,
  '@media': 'Dark colours and narrower margins: both only help.',
  '<style> element': WITHOUT_STYLES,
  'Type selector': WITHOUT_STYLES,
  'Class selector': WITHOUT_STYLES,
  'Descendant combinator': WITHOUT_STYLES,
  '<body> element': 'It becomes another element there; ground and font stand on tables and cells too.',
  'display:none': HIDDEN_TWICE,
  'max-height property': HIDDEN_TWICE,
  overflow: HIDDEN_TWICE,
  'overflow-wrap': BREAKS_ANYWAY,
  'word-break': BREAKS_ANYWAY,
  'table-layout': 'For endless words alone: the ghost table has a width of its own.',
  'border-radius': 'The button has corners there.',
  'role attribute': 'Screen readers then say that there is a table.',
};

const MAILS: Readonly<Record<string, MailModel>> = {
  alerts: anAlertsMail([...ordinaryItems(5), anItem({ sample: true, changedSince: true })], {
    more: 20,
    news: [aNews()],
  }),
  confirmation: { ...aConfirmation, manageUrl: 'https://board.example/manage/m-token' },
  'manage link': aManageLink,
};

/** Features that one of the programs does not have, with it. */
function failuresOf(mail: MailModel): ReadonlyMap<string, readonly string[]> {
  const { errors } = caniemail({ clients: [...PROGRAMS], html: renderHtml(mail) }).issues;
  const failures = new Map<string, string[]>();
  for (const [program, issues] of errors)
    for (const { title } of issues) failures.set(title, [...(failures.get(title) ?? []), program]);
  return failures;
}

describe('mails in real programs, by the data of caniemail', () => {
  it.each(Object.entries(MAILS))('use nothing that fails without a reason (%s)', (_, mail) => {
    const unknown = [...failuresOf(mail)].filter(([title]) => !(title in KNOWN));
    expect(unknown).toEqual([]);
  });

  it('have no reason for what they do not use', () => {
    const used = new Set(Object.values(MAILS).flatMap((mail) => [...failuresOf(mail).keys()]));
    expect([...used].sort()).toEqual(Object.keys(KNOWN).sort());
  });

  it('would be caught: a grid, which Outlook does not know', () => {
    const { errors } = caniemail({
      clients: ['outlook.windows'],
      html: '<p style="display:grid">x</p>',
    }).issues;
    expect([...errors.values()].flat().map(({ title }) => title)).not.toEqual([]);
  });
});
