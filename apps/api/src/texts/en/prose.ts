import type { Prose } from '../prose.js';

/** How the board works, in English. */
export const aboutEn: Prose = {
  title: 'How it works',
  lead: 'Postings come in from employers, are compared with every saved search, and go out by mail. Nothing in between is bought, ranked by taste or hidden.',
  sections: [
    {
      title: 'Where postings come from',
      paragraphs: [
        'We read the boards that employers publish themselves, as often as they allow, and employers can push postings to us. The facts on a posting’s page, such as pay or who may apply, are read from the posting, and the words that they were read from are quoted below them.',
        'Every posting shows two dates: when we first saw it, which is ours and cannot be changed by anybody, and when the employer says it was posted.',
        'A posting that its employer no longer lists is closed. A read that fails, or that looks half empty, closes nothing.',
      ],
    },
    {
      title: 'How a search matches',
      paragraphs: [
        'One search language stands behind the search box, the filters and the mails. What the board shows for a search is exactly what the saved search will send.',
        'Searches are never widened, but by other names of a word, as k8s finds kubernetes: the page shows them, and one click takes them away. A condition on something that a posting does not state is not met; excluding something does not exclude postings that are silent about it. Pay is compared in the currency that is stated, without exchange rates.',
        'Where a search has words, its results are in order of best match: first where the words stand, then how new the posting is. Otherwise, or when you ask for it, the newest come first. Age counts from the earlier of the two dates, so that a posting does not rise by being re-dated.',
      ],
    },
    {
      title: 'What you can rely on',
      paragraphs: [
        'Every posting that comes in is compared with every search that is active at that moment. For one person and one opening there is one alert, even when two searches match or the opening is listed in many places.',
        'One opening is the same work under the same title at one employer, in however many cities and wherever we read it. Other duties, another level, another language or number of years that is asked for, or another requisition number of the employer makes another opening. What only differs by place, such as pay, benefits and offices, does not.',
        'Each alert ends in one recorded state: accepted by your mail server, on the page that a mail links to, not sent for a stated reason, or failed with an alarm. None is lost. A second copy of a mail can exist only when the connection to a mail server broke at the last moment; it then is the same message, with the same Message-ID.',
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
        'There are no pictures from elsewhere and no counting of visitors. Two small scripts of this board help, and there are no others: one fills in your time zone where you save a search, one completes what you type in the search box. One cookie holds the language, if you choose one at the foot of a page; there is no other. Your network address is counted for at most an hour to stop floods of requests.',
        'While you type in the search box, the text is sent to this board, and nowhere else, to complete it; it is not stored. Your last eight searches are remembered in your browser alone: they are shown when the empty box has the focus, and “Forget them” below them deletes them. Without scripts nothing is sent before you press “Search”, and nothing is remembered.',
      ],
    },
    {
      title: 'When you save a search',
      paragraphs: [
        'We keep your address, the search, how often you want mails, and your time zone. One mail asks whether you really want this. Until you press the button in it, nothing else is sent.',
        'When you press it, we record the time and the wording you agreed to. We keep which postings matched and what became of each mail, so that we can tell you why you got something, or why you did not.',
        'Mails hold no tracking pictures and no counted links. We do not know whether you open them.',
      ],
    },
    {
      title: 'When you have had enough',
      paragraphs: [
        'Every mail has an unsubscribe link that works at once, without a login, and the button of your mail program works too. Behind the “manage” link of a mail you can change, pause or delete each search.',
      ],
    },
  ],
};
