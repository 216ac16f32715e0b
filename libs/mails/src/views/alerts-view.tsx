import type { JSX } from 'preact';
import type { AlertsMail, MailGroup, MailItem, MailNews, MarkedText } from '../model.js';
import { Heading, Link, Mark, Paragraph, Section } from './components.js';
import { MailDocument } from './mail-document.js';
import type { MailTexts } from '../texts/index.js';
import { introductionOf, newsPhrases, reasonText, subjectOf, textsOf } from './phrases.js';

const Snippet = ({ parts }: { readonly parts: readonly MarkedText[] }): JSX.Element => (
  <Paragraph>{parts.map(({ text, marked }) => (marked ? <Mark>{text}</Mark> : text))}</Paragraph>
);

/** The two answers are links by their class alone: their style would take 3 kB of a long mail. */
const Item = ({ item, texts }: { readonly item: MailItem; readonly texts: MailTexts }): JSX.Element => (
  <Section>
    <Heading level={3}>
      <Link href={item.url} strong>
        {item.title}
      </Link>
      {texts.atCompany(item.company)}
    </Heading>
    {item.sample ? <Paragraph>{texts.sample}</Paragraph> : null}
    {item.where === '' ? null : <Paragraph>{item.where}</Paragraph>}
    {item.pay === null ? null : <Paragraph>{texts.pay(item.pay)}</Paragraph>}
    <Paragraph soft>{item.times}</Paragraph>
    <Paragraph soft>{texts.whyMatched}</Paragraph>
    <ul style="margin:0 0 8px;padding-left:20px">
      {item.reasons.map((reason) => (
        <li>
          <Paragraph>
            <strong>{reason.clause}</strong>
            {`: ${reasonText(reason, texts.seen)}`}
          </Paragraph>
        </li>
      ))}
      {item.alsoMatches.map((query) => (
        <li>
          <Paragraph>
            {texts.alsoMatches} <strong>{query}</strong>
          </Paragraph>
        </li>
      ))}
    </ul>
    {item.snippet.length === 0 ? null : <Snippet parts={item.snippet} />}
    {item.changedSince ? <Paragraph soft>{texts.changedSince}</Paragraph> : null}
    <Paragraph soft>
      {texts.wasRight}{' '}
      <a class="link" href={item.rightUrl}>
        {texts.yes}
      </a>
      {' · '}
      <a class="link" href={item.wrongUrl}>
        {texts.no}
      </a>
      {' · '}
      <Link href={item.lessUrl}>{texts.less}</Link>
      {' · '}
      <Link href={item.muteUrl}>{texts.mute(item.company)}</Link>
    </Paragraph>
  </Section>
);

const Group = ({ group, texts }: { readonly group: MailGroup; readonly texts: MailTexts }): JSX.Element => (
  <Section>
    <Heading level={2}>
      {texts.yourSearch} <Link href={group.searchUrl}>{group.name ?? group.query}</Link>
    </Heading>
    {group.name === null ? null : <Paragraph soft>{group.query}</Paragraph>}
    <Paragraph soft>
      <Link href={group.editUrl}>{texts.edit}</Link>
      {' · '}
      <Link href={group.snoozeUrl}>{texts.snooze}</Link>
    </Paragraph>
    {group.items.map((item) => (
      <Item item={item} texts={texts} />
    ))}
  </Section>
);

const News = ({ one, texts }: { readonly one: MailNews; readonly texts: MailTexts }): JSX.Element => {
  const { spelled, alone } = newsPhrases(one, texts.news);
  return (
    <>
      <Heading level={3}>
        {texts.yourSearch} {one.query}
      </Heading>
      {spelled === null ? null : <Paragraph>{spelled}</Paragraph>}
      {alone === null ? null : <Paragraph>{alone}</Paragraph>}
      <Paragraph soft>
        <Link href={one.editUrl}>{texts.edit}</Link>
        {alone === null ? null : ' · '}
        {alone === null ? null : <Link href={one.withoutUrl}>{texts.news.tryWithout}</Link>}
      </Paragraph>
    </>
  );
};

export const AlertsView = ({ mail }: { readonly mail: AlertsMail }): JSX.Element => (
  <MailDocument
    frame={mail.frame}
    title={subjectOf(mail)}
    footer={
      <Paragraph soft>
        <Link href={mail.manageUrl}>{textsOf(mail).changeAll}</Link>
        {' · '}
        <Link href={mail.unsubscribeUrl}>{textsOf(mail).stopAll}</Link>
      </Paragraph>
    }
  >
    <Heading level={1}>{introductionOf(mail)}</Heading>
    {mail.groups.map((group) => (
      <Group group={group} texts={textsOf(mail)} />
    ))}
    {mail.more === 0 ? null : (
      <Section>
        <Paragraph>
          <Link href={mail.manageUrl}>{textsOf(mail).more(mail.more)}</Link>
        </Paragraph>
      </Section>
    )}
    {mail.news.length === 0 ? null : (
      <Section>
        <Heading level={2}>{textsOf(mail).news.heading}</Heading>
        {mail.news.map((one) => (
          <News one={one} texts={textsOf(mail)} />
        ))}
      </Section>
    )}
  </MailDocument>
);
