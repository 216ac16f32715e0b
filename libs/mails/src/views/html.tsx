import type { AlertsMail, MailModel } from '../model.js';
import { AlertsRows, alertsFooter } from './alerts-view.js';
import { Button, Heading, Line, Link, Paragraph, Quiet, Row } from './components.js';
import { mailDocument } from './mail-document.js';
import { actionPhrases, furtherLink, preheaderOf, subjectOf, textsOf } from './phrases.js';

const ActionRows = ({ mail }: { readonly mail: Exclude<MailModel, AlertsMail> }) => {
  const { heading, facts, paragraphs, button, url } = actionPhrases(mail);
  const further = furtherLink(mail);
  return (
    <Row>
      <Heading level={1}>{heading}</Heading>
      {facts.length === 0 ? null : (
        <p style="margin:12px 0">
          {facts.map(([name, value], i) => (
            <>
              {i === 0 ? null : <br />}
              {name}: <strong>{value}</strong>
            </>
          ))}
        </p>
      )}
      <div style="padding:8px 0 16px">
        <Button href={url}>{button}</Button>
      </div>
      {paragraphs.map((text) => (
        <Paragraph>{text}</Paragraph>
      ))}
      {further === null ? null : (
        <Quiet>
          <Link href={further}>{textsOf(mail).changeAll}</Link>
        </Quiet>
      )}
    </Row>
  );
};

/** The HTML part. Everything from postings and people is escaped; nothing is loaded from anywhere. */
export function renderHtml(mail: MailModel): string {
  const isAlerts = mail.kind === 'alerts';
  return mailDocument({
    frame: mail.frame,
    title: subjectOf(mail),
    preheader: preheaderOf(mail),
    content: isAlerts ? <AlertsRows mail={mail} /> : <ActionRows mail={mail} />,
    footer: isAlerts ? <Line parts={alertsFooter(mail)} /> : textsOf(mail).sentBy(mail.frame.boardName),
  });
}
