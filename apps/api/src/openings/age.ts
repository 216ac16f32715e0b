import type { PostingAge } from '@app/core/lifecycle';
import { openSince, type Repost } from '@app/core/posting';
import { formatPay } from '../site/format/pay.js';
import { formatDate } from '../site/format/when.js';
import type { Texts } from '../texts/index.js';

/** From so many days, and so many re-postings on, a list says so. */
const TELLING_DAYS = 60;
const TELLING_REPOSTS = 2;
const DAY = 86_400_000;

/** The truth about the age of a posting, a sentence for each thing. */
export function ageSentences(age: PostingAge, texts: Texts): string[] {
  const { locale, pay } = texts;
  const date = (at: Date): string => formatDate(at, locale);
  const { openDays, openSince: since, repost, payChanges, comebacks } = age;
  return [
    ...(openDays === null ? [] : [texts.age.open(openDays, date(since))]),
    ...(repost === null ? [] : [texts.age.reposted(repost.times, repost.afterDays, date(repost.at))]),
    ...payChanges.map(({ at, was, became }) => {
      if (was === null) return texts.age.payStated(date(at));
      const before = formatPay(was, pay);
      return became === null ? texts.age.payTaken(date(at), before) : texts.age.payChanged(date(at), before);
    }),
    ...comebacks.map(({ closedAt, at }) =>
      closedAt === null ? texts.age.back(date(at)) : texts.age.comeback(date(closedAt), date(at)),
    ),
  ];
}

/** What a list says of the age of an opening: only where it is telling. Null elsewhere. */
export function ageChip(
  posting: { readonly firstSeenAt: Date; readonly postedAt: Date | null; readonly repost?: Repost | null },
  now: Date,
  { age }: Texts,
): string | null {
  const times = posting.repost?.times ?? 0;
  if (times >= TELLING_REPOSTS) return age.repostedShort(times);
  const days = Math.floor((now.getTime() - openSince(posting).getTime()) / DAY);
  return days > TELLING_DAYS ? age.openShort(days) : null;
}
