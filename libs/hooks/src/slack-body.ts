import { reasonsLine, type Opening } from '@app/mails';
import { called, cut, lead, SAMPLE, type HookMessage } from './message.js';

/** A message may have 50 blocks, and a section 3,000 characters (Slack's reference of blocks). */
const MOST_ITEMS = 20;
const MOST_CHARACTERS = 2_900;

/** The three characters that Slack's markup takes as its own. */
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const section = (text: string) => ({
  type: 'section',
  text: { type: 'mrkdwn', text: cut(text, MOST_CHARACTERS) },
});

const link = (url: string, text: string): string => `<${url}|${escape(text.replaceAll('|', '¦'))}>`;

function itemText(item: Opening): string {
  const facts = [item.where, item.pay ?? ''].filter((text) => text !== '').join(' · ');
  return [
    `*${link(item.url, cut(item.title, 200))}*, ${escape(item.company)}`,
    item.sample ? SAMPLE : '',
    escape(facts),
    `_${escape(cut(reasonsLine(item), 600))}_`,
  ]
    .filter((line) => line !== '' && line !== '__')
    .join('\n');
}

/** What Slack's incoming webhooks take, and those of the many systems that follow it. */
export function slackBody(message: HookMessage): unknown {
  const { search, items } = message;
  const more = items.length - MOST_ITEMS;
  return {
    text: cut(escape(`${lead(message)} ${called(message)}`), MOST_CHARACTERS),
    unfurl_links: false,
    blocks: [
      section(`${escape(lead(message))} ${link(search.url, called(message))}`),
      ...items.slice(0, MOST_ITEMS).map((item) => section(itemText(item))),
      ...(more > 0 ? [section(`and ${more} more: ${link(search.url, 'see them all')}`)] : []),
    ],
  };
}
