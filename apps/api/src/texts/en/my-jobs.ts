import { plural } from './plural.js';

/** What the script of marks says, in English. `{title}`, `{count}`, `{date}`: filled in by it. */
export const marksEn = {
  save: 'Save',
  saved: 'Saved',
  apply: 'Applied',
  hide: 'Hide',
  undo: 'Undo',
  hiddenNow: 'Hidden: {title}',
  shownAgain: 'Shown again: {title}',
  away: '{count} that you hid or applied to: left out here.',
  showAway: 'Show them',
  hideAway: 'Leave them out',
  viewed: 'viewed',
  fresh: 'new',
  freshOnes: '{count} new since your last visit',
  before: 'Already here at your last visit on {date}',
  full: 'Your browser keeps no more: older marks have left.',
} as const;

/** The page of what a browser keeps, in English. */
export const myJobsEn = {
  title: 'My jobs',
  lead: 'Jobs that you saved, applied to or hid. Only this browser knows them: there is no account, and nothing of this is sent to us.',
  noScript:
    'This page shows what your browser keeps of jobs: which you saved, hid, applied to or looked at. That needs scripts, which are off here; everything else on this board works without them.',
  lists: { saved: 'Saved', applied: 'Applied', hidden: 'Hidden' },
  none: {
    saved: 'None yet. “Save” stands beside each job.',
    applied:
      'None yet. Mark a job as “Applied”, and it stays out of your lists, also when it is listed again.',
    hidden: 'None yet. “Hide” keeps a job out of your lists, also when it is listed again.',
  },
  keepingTitle: 'All of it is yours',
  keeping:
    'It is kept in this browser until you delete it: at most 5,000 jobs, the oldest leave first. Other browsers and devices do not know it, unless you take the file along. Mails leave out what you hide there: each job in a mail has a link for it.',
  export: 'Download as JSON',
  import: 'Bring back a file',
  deleteTitle: 'Delete all …',
  deleteLead:
    'This deletes everything on this page, which jobs you looked at, and when you were last here. It cannot be undone.',
  deleteButton: 'Delete all of it',
  script: {
    remove: 'Remove',
    since: { saved: 'saved on {date}', applied: 'applied on {date}', hidden: 'hidden on {date}' },
    counted: '{count} jobs are kept in all, {viewed} of them only as viewed.',
    imported: 'The file is back: {count} jobs.',
    noFile: 'This is no file of “My jobs”: nothing was changed.',
    deleted: 'All of it is deleted.',
    fileName: 'my-jobs',
  },
} as const;

/** The pages behind the links of mails that keep an opening away, in English. */
export const keptAwayEn = {
  askTitle: 'Applied, or not for you?',
  askLead:
    'Say so, and your mails leave this job out from now on, also when it is listed again. We keep that until you take it back, two years at most.',
  buttons: { applied: 'I have applied', hidden: 'Hide this job' },
  done: { applied: 'You have applied', hidden: 'This job is hidden' },
  doneLead: 'Your mails leave it out, also when it is listed again.',
  letGo: 'Take it back',
  gone: 'This posting is no longer shown.',
  title: 'What your mails leave out',
  lead: 'Jobs that you hid or applied to. Your mails, hooks and feeds leave them out, also when they are listed again.',
  none: 'Nothing so far. Each job in a mail has a link for it.',
  since: {
    applied: (date: string) => `applied, noted on ${date}`,
    hidden: (date: string) => `hidden on ${date}`,
  },
  letGoDone: 'Taken back. What matched meanwhile is on the page of everything that matched.',
  taken: (count: number) => `${plural(count, 'job', 'jobs')} taken over from this browser.`,
  takeOverTitle: 'From this browser',
  takeOverLead:
    'What you hid and applied to on the pages of this board is known to your browser alone. If you want your mails to leave it out too, hand it over: only which jobs, and when.',
  takeOverNoScript: 'That needs scripts, which are off here.',
  takeOverButton: 'Hand over what this browser keeps',
  takeOverNone: 'This browser keeps nothing that is hidden or applied to.',
  allTitle: 'Take all of it back …',
  allLead: 'Nothing is left out of your mails any more. What this browser keeps stays.',
  allButton: 'Take all of it back',
} as const;
