import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { AlertsMail, MailModel } from '../model.js';
import { Button, Heading, Link, Paragraph } from './components.js';
import { MailDocument } from './mail-document.js';
import { actionPhrases, furtherLink, subjectOf, textsOf } from './phrases.js';
import { AlertsView } from './alerts-view.js';

const ActionView = ({ mail }: { readonly mail: Exclude<MailModel, AlertsMail> }): JSX.Element => {
  const { heading, paragraphs, button, url } = actionPhrases(mail);
  const further = furtherLink(mail);
  return (
    <MailDocument
      frame={mail.frame}
      title={subjectOf(mail)}
      footer={<Paragraph soft>{textsOf(mail).sentBy(mail.frame.boardName)}</Paragraph>}
    >
      <Heading level={1}>{heading}</Heading>
      {paragraphs.map((text) => (
        <Paragraph>{text}</Paragraph>
      ))}
      <Button href={url}>{button}</Button>
      {further === null ? null : (
        <Paragraph soft>
          <Link href={further}>{textsOf(mail).changeAll}</Link>
        </Paragraph>
      )}
    </MailDocument>
  );
};

/** The HTML part. Everything from postings and people is escaped; nothing is loaded from anywhere. */
export function renderHtml(mail: MailModel): string {
  const view = mail.kind === 'alerts' ? <AlertsView mail={mail} /> : <ActionView mail={mail} />;
  return `<!doctype html>${renderToString(view)}`;
}
