import type { Prose } from '../prose.js';

/** How the board works, in English. */
export const aboutEn: Prose = {
  title: 'How it works',
  lead: 'Postings come in from employers, are compared with every saved search, and go out by mail. Nothing along the way is paid for, ranked by taste or hidden.',
  sections: [
    {
      title: 'Where postings come from',
      paragraphs: [
        'We read the boards that employers publish themselves, as often as they allow, and employers can push postings to us. The facts on a posting’s page, such as pay or who may apply, are read from the posting, and the words that they were read from are quoted below them.',
        'Every posting shows two dates: when we first saw it, which is our own record and which nobody can change, and when the employer says it was posted.',
        'A posting that its employer no longer lists is closed. A read that fails, or that looks half empty, closes nothing.',
      ],
    },
    {
      title: 'How a search matches',
      paragraphs: [
        'The search box, the filters and the mails all use one search language. What the board shows for a search is exactly what the saved search will send.',
        'Searches are never widened, except by other names of a word (k8s also finds kubernetes): the page shows them, and one click takes them away. A posting that does not state something does not meet a condition on it; excluding something does not exclude postings that say nothing about it. Pay is compared in the currency in which it is stated, without exchange rates.',
        'If a search has words, the best matches come first: what counts is where the words appear, then how new the posting is. Otherwise, or if you ask for it, the newest come first. Age counts from the earlier of the two dates, so that a posting does not rise by being re-dated.',
      ],
    },
    {
      title: 'What you can rely on',
      paragraphs: [
        'Every posting that comes in is compared with every search that is active at that moment. For one person and one opening there is one alert, even when two searches match or the opening is listed in many places.',
        'One opening is the same work under the same title at one employer, in however many cities and wherever we read it. Different duties, another level, another required language or number of years, or another requisition number make it a different opening. What merely depends on the place, such as pay, benefits and offices, does not.',
        'Every alert ends up in one recorded state: accepted by your mail server, listed on the page that a mail links to, not sent for a stated reason, or failed with an alarm. None is lost. A second copy of a mail can exist only when the connection to a mail server broke at the last moment; it is then the same message, with the same Message-ID.',
      ],
    },
  ],
};

/** What is kept about people, in English. */
export const privacyEn: Prose = {
  title: 'Privacy',
  lead: 'You can search without telling us anything. To get mails you give us an address, and nothing else.',
  sections: [
    {
      title: 'When you search',
      paragraphs: [
        'No images are loaded from elsewhere, and visitors are not counted. This board uses a few small scripts of its own and, on the page “Your match”, the reader of CVs, and no others: one fills in your time zone when you save a search, one completes what you type in the search box, one puts a slider below the picture of pay, one keeps your marks of jobs, one remembers the link to your searches in this browser, if you press the button for it. That link stays in the browser, and “My searches” makes it forget it. One cookie remembers the language, if you choose one at the foot of a page; there is no other. Your network address is counted for at most an hour to stop floods of requests.',
        'While you type in the search box, the text is sent to this board, and nowhere else, to complete it; it is not stored. Only your browser remembers your last eight searches: they are shown when you focus the empty box, and “Forget them” below them deletes them. Without scripts nothing is sent before you press “Search”, and nothing is remembered.',
        'Only your browser knows which jobs you looked at, saved, hid or applied to, and when you were last here: it keeps that until you delete it, at most 5,000 jobs, and nothing of it is sent to us. “My jobs” shows all of it, saves it as a file, and deletes it.',
      ],
    },
    {
      title: 'When you show your CV',
      paragraphs: [
        'The page “Your match” reads a CV in your browser. The file, its text, and your years of work never leave your computer: they are neither sent nor kept. The page loads its reader first; after that you may cut the connection and still read a file. What you tick becomes a search, which the page shows. It is sent when you press a button, as any search is.',
      ],
    },
    {
      title: 'When you save a search',
      paragraphs: [
        'We keep your address, the search as you typed it and as we compare it, the name that you give it, how often you want mails, and your time zone. One mail asks whether you really want this. Until you press the button in it, nothing else is sent.',
        'When you press it, we record the time and the wording you agreed to. We keep which postings matched and what became of each mail, so that we can tell you why you got something, or why you did not.',
        'Our mails contain no tracking pixels, and opening a link counts nothing: we do not know whether you read them. Only the button on a page says anything. We keep the month in which you last used a page behind your link, and nothing more exact: twelve months after it we ask by one mail whether you still want your searches, and stop them if we hear nothing for 30 days.',
        'Beside each job in a mail you may say whether it was right. We keep that answer with the posting, the search and the clauses that matched. We also keep what you leave out by “Not this, because …”, which companies you mute, that you unsubscribed, with the reason if you give one, and whether your mail program reported a mail as spam. The operator sees how often each of these happens, and can look up which person it was in order to help. All of it is deleted after half a year, and with you when you erase your data. When you say that a fact of a posting is wrong, we keep nothing about who you are.',
        'If you hide a job behind the link of a mail, or say there that you have applied, or hand over what your browser keeps, we keep which job it is, which of the two, and when, so that your mails leave it out, also when it is listed again: at most 1,000 jobs, each for two years at most, until you take it back or erase your data. It is in the export of your data.',
      ],
    },
    {
      title: 'When you have had enough',
      paragraphs: [
        'Every mail has an unsubscribe link that works at once, without a login, and the button of your mail program works too. Behind the “manage” link of a mail you can change, pause or delete each search.',
        'There you can end all links to your searches that were made until then: we keep since when links count. You can also download everything that we hold about you, ask why a posting did not come, and erase everything. What stays after that names nobody: usually for a year, that mails to a keyed hash of your address came back or were complained about; for 30 days, the hash that keeps others from flooding the address; and, if the address refused our mails or they were reported as spam, the hash by which it stays blocked.',
      ],
    },
  ],
};
