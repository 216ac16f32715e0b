import { reasonsLine, type Opening } from '@app/mails';
import { called, cut, lead, SAMPLE, type HookMessage } from './message.js';

/** Ten embeds with 6,000 characters among them (Discord's reference of messages): what is left of 600 each is room. */
const MOST_ITEMS = 10;
const TITLE = 160;
const DESCRIPTION = 380;
const CONTENT = 1_900;

/** Markdown of a stranger is shown as it was written. */
const escape = (text: string): string => text.replaceAll(/[\\*_~`|>#[\]()]/g, String.raw`\$&`);

function embed(item: Opening) {
  const facts = [item.company, item.where, item.pay ?? ''].filter((text) => text !== '').join(' · ');
  return {
    title: cut(escape(item.title), TITLE),
    url: item.url,
    description: cut(
      `${item.sample ? `${SAMPLE}\n` : ''}${escape(facts)}\n${escape(reasonsLine(item))}`,
      DESCRIPTION,
    ),
  };
}

/** What Discord's incoming webhooks take. Nobody is ever notified by what a posting says. */
export function discordBody(message: HookMessage): unknown {
  const { search, items } = message;
  const more = items.length - MOST_ITEMS;
  const rest = more > 0 ? `\nand ${more} more: <${search.url}>` : '';
  return {
    content: cut(escape(`${lead(message)} ${called(message)}`), CONTENT - rest.length) + rest,
    embeds: items.slice(0, MOST_ITEMS).map(embed),
    allowed_mentions: { parse: [] },
  };
}
