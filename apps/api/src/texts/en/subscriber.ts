import { plural } from './plural.js';

/** The texts of the pages about saved searches, in English: saving, confirming, managing, leaving. */
export const subscriberEn = {
  save: {
    title: 'Save this search',
    lead: 'You get a mail when a new posting matches. No account needed: everything works through the links in our mails.',
    query: 'Search',
    name: 'Name (optional)',
    nameHint: 'What our mails call this search. Without a name they show its words.',
    matchesNow: (count: number) =>
      count === 0
        ? 'No opening matches it today.'
        : `${plural(count, 'opening matches', 'openings match')} it today.`,
    lastWeek: (count: number) =>
      `${plural(count, 'of them was', 'of them were')} first seen in the last 7 days.`,
    change: 'Change the search',
    email: 'Your e-mail address',
    emailHint: 'We send one mail to it, to ask whether you want this. Nothing else until you say yes.',
    rhythm: 'How often may we write?',
    rhythmHint: {
      instant: 'Within a minute of the posting appearing here; several at once share one mail.',
      hourly: 'New matches of the hour, in one mail. No match, no mail.',
      daily: 'New matches of the day in one mail, at the hour below.',
      weekly: 'New matches of the week in one mail, on the day and hour below.',
    },
    when: 'When digests come',
    hour: 'Hour',
    weekday: 'Day of the weekly mail',
    timeZone: 'Time zone',
    timeZoneHint: 'For example Europe/Berlin or America/New_York',
    button: 'Save this search',
    privacy: 'We use the address for these mails only.',
    needQuery: 'Search for something first: a saved search needs at least one word or filter.',
    checkTitle: 'Check your inbox',
    checkLead:
      'If we may write to this address now, a mail with a link is on its way. Open the link within 48 hours to start the alert.',
    checkNot:
      'No mail? Look in the spam folder. If you have asked before, look for the mail of the last 24 hours and use its link; all your searches are behind it. Until an address is confirmed, we send it at most one such mail in 24 hours and three in 30 days; once it is, ten in 24 hours.',
    checkSame: 'For your privacy this page is the same whether or not we know the address.',
    backToSearch: 'Back to the search',
  },
  backTest: {
    title: 'What it would have sent',
    summary: (openings: number, days: number) =>
      `Over the last ${plural(days, 'day', 'days')} it would have brought you ${plural(openings, 'opening', 'openings')}.`,
    earlySummary: (openings: number, days: number) =>
      `Too early to tell: in ${plural(days, 'day', 'days')} it would have brought you ${plural(openings, 'opening', 'openings')}.`,
    earlyNoMatches: (days: number) =>
      `Too early to tell: nothing new in ${plural(days, 'day', 'days')} matched it.`,
    noNews: 'Too early to tell: nothing new has come to this board yet.',
    onlyQuiet: (postings: number) =>
      `${plural(postings, 'open posting matches', 'open postings match')} it now. ${postings === 1 ? 'It was' : 'They were'} there before this board began to watch, so no mail would have mentioned ${postings === 1 ? 'it' : 'them'}.`,
    onlySamples: (postings: number) =>
      `${plural(postings, 'sample matches', 'samples match')} it now. Samples are invented, so no mail mentions them.`,
    counted:
      'An opening counts once, however many postings it has (other cities, other sources). What was there before this board began to watch is left out.',
    noMatches: (days: number) => `Nothing matched it in the last ${plural(days, 'day', 'days')}.`,
    noData: 'No posting says anything about one of the conditions, so the search can never match: see below.',
    noPostings: 'There are no postings yet to try it on.',
    chart: (openings: number, days: number, most: number) =>
      `${plural(openings, 'opening', 'openings')} by day over ${days} days, at most ${most} on one day.`,
    most: (most: number) => `busiest day: ${plural(most, 'opening', 'openings')}`,
    today: 'today',
    asTable: 'As a table',
    day: 'Day',
    openings: 'Openings',
    weekly: 'Mails a week',
    mailsAWeek: (mails: number) => {
      if (mails === 0) return 'none yet';
      return mails < 0.5 ? 'less than one' : `about ${Math.round(mails)}`;
    },
    costs: 'What each condition does',
    cost: (now: number, without: number, known: number, of: number) =>
      [
        now === without
          ? 'it leaves nothing out'
          : `without it you would get ${plural(without, 'opening', 'openings')}, with it ${plural(now, 'opening', 'openings')}`,
        ...(known < of
          ? [
              `${known.toLocaleString('en-GB')} of ${plural(of, 'posting says', 'postings say')} something about it`,
            ]
          : []),
      ]
        .join('; ')
        .concat('.'),
    nobodySays: 'no posting says anything about it.',
    samples: 'For example',
    closed: 'closed since',
  },
  confirm: {
    title: 'Confirm your alert',
    lead: 'You asked for mails about new postings that match this search:',
    button: 'Yes, send me these mails',
    consent: (query: string, rhythm: string) =>
      `I want to receive e-mails about new job postings that match the search “${query}” (${rhythm}). I can stop at any time with one click.`,
    doneTitle: 'Your alert is on',
    doneLead: 'New postings that match from now on will come to you by mail.',
    usedTitle: 'This link has been used',
    already: 'This search is already confirmed. Nothing has changed.',
    manage: 'Manage your searches',
    manageByMail:
      'Pressing the button sends the link to your searches to the address that this link was sent to. It is also in every mail with new postings.',
    sendLink: 'Send me the link to my searches',
  },
  manage: {
    title: 'Your saved searches',
    lead: (address: string) => `For ${address}`,
    none: 'You have no saved searches.',
    unsubscribed: 'You have unsubscribed, so no mails are sent. Resume a search to get mails again.',
    edit: 'Change',
    pause: 'Pause',
    resume: 'Resume',
    activate: 'Start',
    delete: 'Delete',
    undo: 'Undo',
    results: 'See what it finds now',
    since: (date: string) => `Saved on ${date}`,
    named: (action: string, query: string) => `${action}: ${query}`,
    done: {
      pause: 'The search is paused. Nothing is matched or mailed until you resume it.',
      resume: 'The search is active. Postings that appear from now on will be matched.',
      delete: 'The search is deleted.',
      restore: 'The search is back.',
      revert: 'The search is back to what it was before.',
      edit: 'The search is changed. The new wording applies to postings that appear from now on.',
      add: 'The search is saved and active.',
      twin: 'Nothing was changed: you already have another search with exactly this wording.',
      schedule: 'The time of your digests is changed.',
      nothing: 'There was nothing to change.',
    },
    editTitle: 'Change a saved search',
    twinTitle: 'You already have this search',
    twinLead:
      'A second one with the same wording would bring nothing more, so none was created. Here is the one you have: you can change how often it sends mails.',
    twinWaits: 'It is waiting for you to start it: you can do that in the list of your searches.',
    twinRests: 'It is paused: you can resume it in the list of your searches.',
    twinProblem: (id: string) =>
      `You already have this search, as ${id}. Nothing was changed: change its rhythm instead, or resume it.`,
    addTitle: 'Save another search',
    addButton: 'Save',
    saveButton: 'Save changes',
    scheduleTitle: 'When your digests come',
    scheduleButton: 'Save time',
    linkTitle: 'Your link',
    keepLink: 'Anyone who has this link can do everything this page can. Do not pass it on.',
    backToList: 'Back to your searches',
    stopAll: 'Stop all mails',
    export: 'Download everything we hold about you',
  },
  alerts: {
    title: 'Everything that matched',
    lead: 'Every opening that matched one of your searches, newest first, and what became of its mail. When there are many, a mail lists only some of them; here is the rest.',
    none: 'Nothing has matched yet.',
    met: 'Matched',
    gone: 'A posting that is no longer on record',
    found: (when: string) => `Matched ${when}`,
    waiting: 'waiting for your next mail',
    onItsWay: 'in a mail that is on its way',
    mailed: (date: string) => `mailed on ${date}`,
    notSent: (why: string) => `not mailed: ${why}`,
    closed: 'closed since',
    recent: 'What matched recently',
    all: 'Everything that matched',
    reasons: {
      unsubscribed: 'you had unsubscribed',
      unconfirmed: 'the address was not confirmed',
      'not-renewed': 'we asked whether you still want mails, and got no answer',
      'address-suppressed': 'your mail server refuses our mails',
      'search-paused': 'the search was paused',
      'search-deleted': 'the search was deleted',
      'posting-closed': 'the posting had closed',
      'posting-hidden': 'the posting was hidden',
      'no-longer-matches': 'the posting had changed and no longer matched',
      'company-muted': 'you muted the company',
      'hook-off': 'the channel was off',
      'nothing-left': 'nothing was left to send',
      expired: 'it was too late',
      rejected: 'your mail server refused the mail',
      'attempts-exhausted': 'your mail server could not be reached',
      'too-old': 'it was too late',
      unrenderable: 'a fault on our side',
      'ambiguous-not-repeated': 'we could not tell whether it arrived',
      discarded: 'whoever runs this board gave it up',
    },
  },
  keep: {
    title: 'Do you still want your searches?',
    lead: 'We have asked because you had not used this page for a year. Nothing changes before you press the button.',
    button: 'Yes, keep my searches',
    doneTitle: 'Your searches go on',
    done: 'Thank you. What was stopped is active again; postings that appear from now on will be matched.',
    asked: 'We have asked whether you still want your searches. Without an answer they stop.',
    ended: 'Your searches have stopped, because we asked whether you still want them and got no answer.',
  },
  mySearches: {
    title: 'My searches',
    lead: 'There are no accounts here: your searches are behind the link in our mails. We can send it to you again, and a browser can remember it.',
    kept: 'On this browser',
    keptLead: 'These links are kept in this browser only. Whoever uses it can open them.',
    open: (address: string) => `Searches of ${address}`,
    forget: 'Forget on this browser',
    end: 'End all links',
    remember: 'Remember on this browser',
    rememberHint: 'Then “My searches” at the top leads here. Do this only on a device of your own.',
    remembered: 'This browser remembers the link. It was not sent anywhere.',
    forgotten: 'This browser no longer remembers the link.',
    refused: 'This browser does not keep anything, so it cannot remember the link.',
    byMail: 'By mail',
    endTitle: 'End all links',
    endLead:
      'Every link to your searches that was made until now stops working, in all mails and browsers, this one too. We mail you a new one. Searches and mails go on as before, and so do unsubscribe links and feeds.',
    endButton: 'End all links and mail me a new one',
    endedTitle: 'All links are ended',
    ended:
      'The links that were made until now open nothing any more. If we may write to your address now, a mail with a new one is on its way.',
  },
  myLink: {
    title: 'Send me my link',
    lead: 'Deleted the mails? We send the link to your saved searches to your address.',
    button: 'Send the link',
    sent: 'If there are confirmed searches for this address and we may write to it now, a mail with the link is on its way.',
    limits:
      'If you have asked before, look for the mail of the last 24 hours: in that time we send at most ten such mails to one address, and one where its owner has stopped all mails.',
  },
  freshness: {
    title: 'How fresh alerts are',
    lead: 'Measured on every mail that a mail server accepted, from the same records that the mails are sent from.',
    since: (date: string) => `Since ${date}; at most the latest 5,000 mails of each kind.`,
    instant:
      'Instant alerts: from when we first saw the posting, or the change that made it match, until the mail was accepted',
    histogram: 'How long instant alerts took',
    took: 'Took',
    all: 'All sources',
    within: (seconds: string) => `up to ${seconds} s`,
    slower: (seconds: string) => `more than ${seconds} s`,
    bySource: 'The same by source',
    digests: 'Digests: from their due time until the mail was accepted',
    head: ['Mails', 'Counted', 'Half within', '95 of 100 within', '99 of 100 within'],
    names: { instant: 'Instant', hourly: 'Hourly', daily: 'Daily', weekly: 'Weekly' },
    promise:
      'What is promised: no alert is lost, and 99 of 100 instant alerts leave within a minute, and digests within a quarter of an hour of their due time, while the mail server answers. Instant alerts to one person that follow each other closely share a mail, and wait for it.',
  },
  erase: {
    title: 'Erase everything',
    lead: 'This removes your address, your searches and everything that matched. It cannot be undone.',
    stays:
      'Without your name or address we keep that mails to a keyed hash of your address came back or were complained about, usually for a year; and if your address refuses our mails, or they were reported as spam, the hash itself, so that nobody makes us write to it again.',
    button: 'Erase everything about me',
    doneTitle: 'Everything is erased',
    done: 'Your address, your searches and everything that matched are gone. What remains for a while identifies nobody: empty records of the searches, until every service has seen that they ended, for 30 days a keyed hash that keeps others from flooding the address, and, by the same hash, usually for a year, that mails came back or were complained about. An address that refused our mails stays blocked, by its hash. A mail that is on its way right now may still arrive.',
    open: 'Erase everything we hold about you',
  },
  unsubscribe: {
    title: 'Stop all mails',
    lead: 'One click, and no more alerts are sent. Your searches are kept, but paused.',
    button: 'Unsubscribe',
    doneTitle: 'You are unsubscribed',
    doneLead: 'No more alerts are sent to this address.',
    whyLead: 'Would you tell us why? You need not.',
    whyMissing: 'Choose a reason, or just leave this page: you are unsubscribed.',
    reasons: {
      'too-many': 'Too many mails',
      'not-right': 'The jobs were not right',
      'found-a-job': 'I have found a job',
      'never-asked': 'I never asked for these mails',
      other: 'Something else',
    },
    whyButton: 'Send the reason',
    whyThanks: 'Thank you. Your reason is noted.',
    undoLead: 'Clicked by mistake?',
    undo: 'Undo: keep sending alerts',
    undoneTitle: 'Your alerts are on again',
    undoneLead: 'Searches that were active before are active again.',
  },
} as const;
