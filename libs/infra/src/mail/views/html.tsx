import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { AlertsMail, MailGroup, MailItem, MailModel, MarkedText } from '../model.js';
import { Button, Heading, Link, MailDocument, Mark, Paragraph, Section } from './components.js';
import {
  ACTIONS,
  CHANGED_SINCE,
  actionWording,
  introductionOf,
  moreText,
  reasonText,
  subjectOf,
} from './wording.js';

const Snippet = ({ parts }: { readonly parts: readonly MarkedText[] }): JSX.Element => (
  <Paragraph>{parts.map(({ text, marked }) => (marked ? <Mark>{text}</Mark> : text))}</Paragraph>
);

const Item = ({ item }: { readonly item: MailItem }): JSX.Element => (
  <Section>
    <Heading level={3}>
      <Link href={item.url} strong>
        {item.title}
      </Link>
      {` at ${item.company}`}
    </Heading>
    {item.where === '' ? null : <Paragraph>{item.where}</Paragraph>}
    {item.pay === null ? null : <Paragraph>{`Pay: ${item.pay}`}</Paragraph>}
    <Paragraph soft>{item.times}</Paragraph>
    <Paragraph soft>Why it matched:</Paragraph>
    <ul style="margin:0 0 8px;padding-left:20px">
      {item.reasons.map((reason) => (
        <li>
          <Paragraph>
            <strong>{reason.clause}</strong>
            {`: ${reasonText(reason)}`}
          </Paragraph>
        </li>
      ))}
      {item.alsoMatches.map((query) => (
        <li>
          <Paragraph>
            also matches your search: <strong>{query}</strong>
          </Paragraph>
        </li>
      ))}
    </ul>
    {item.snippet.length === 0 ? null : <Snippet parts={item.snippet} />}
    {item.changedSince ? <Paragraph soft>{CHANGED_SINCE}</Paragraph> : null}
    <Paragraph soft>
      <Link href={item.lessUrl}>{ACTIONS.less}</Link>
      {' · '}
      <Link href={item.muteUrl}>{ACTIONS.mute(item.company)}</Link>
    </Paragraph>
  </Section>
);

const Group = ({ group }: { readonly group: MailGroup }): JSX.Element => (
  <Section>
    <Heading level={2}>
      Your search: <Link href={group.searchUrl}>{group.query}</Link>
    </Heading>
    <Paragraph soft>
      <Link href={group.editUrl}>{ACTIONS.edit}</Link>
      {' · '}
      <Link href={group.snoozeUrl}>{ACTIONS.snooze}</Link>
    </Paragraph>
    {group.items.map((item) => (
      <Item item={item} />
    ))}
  </Section>
);

const AlertsView = ({ mail }: { readonly mail: AlertsMail }): JSX.Element => (
  <MailDocument
    frame={mail.frame}
    title={subjectOf(mail)}
    footer={
      <Paragraph soft>
        <Link href={mail.manageUrl}>Change, pause or delete your searches</Link>
        {' · '}
        <Link href={mail.unsubscribeUrl}>Stop all alerts</Link>
      </Paragraph>
    }
  >
    <Heading level={1}>{introductionOf(mail)}</Heading>
    {mail.groups.map((group) => (
      <Group group={group} />
    ))}
    {mail.more === 0 ? null : (
      <Section>
        <Paragraph>
          <Link href={mail.manageUrl}>{moreText(mail.more)}</Link>
        </Paragraph>
      </Section>
    )}
  </MailDocument>
);

const ActionView = ({ mail }: { readonly mail: Exclude<MailModel, AlertsMail> }): JSX.Element => {
  const { heading, paragraphs, button, url } = actionWording(mail);
  return (
    <MailDocument
      frame={mail.frame}
      title={subjectOf(mail)}
      footer={
        <Paragraph
          soft
        >{`This mail was sent by ${mail.frame.boardName} because of a request on its page.`}</Paragraph>
      }
    >
      <Heading level={1}>{heading}</Heading>
      {paragraphs.map((text) => (
        <Paragraph>{text}</Paragraph>
      ))}
      <Button href={url}>{button}</Button>
    </MailDocument>
  );
};

/** The HTML part. Everything from postings and people is escaped; nothing is loaded from anywhere. */
export function renderHtml(mail: MailModel): string {
  const view = mail.kind === 'alerts' ? <AlertsView mail={mail} /> : <ActionView mail={mail} />;
  return `<!doctype html>${renderToString(view)}`;
}
