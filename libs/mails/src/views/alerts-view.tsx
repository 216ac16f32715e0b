import type { ComponentChildren, JSX } from 'preact';
import type { AlertsMail, MailGroup, MailItem, MailNews } from '../model.js';
import type { MailTexts } from '../texts/index.js';
import { Heading, Line, Link, Marked, Paragraph, Quiet, Row } from './components.js';
import { introductionOf, newsPhrases, shortened, textsOf } from './phrases.js';
import { whyLine } from './why.js';

/** The longest of what employers and people write that a line shows; the text part has it whole. */
const MOST = { title: 140, company: 80, place: 60, work: 60, pay: 80, query: 120 } as const;

/** A long list of places must not hide how the work is done and who may apply. */
function whereOf(where: string): string {
  const [work, ...places] = where.split(' – ').reverse();
  const place = places.reverse().join(' – ');
  const parts = [shortened(place, MOST.place), shortened(work ?? '', MOST.work)];
  return parts.filter((part) => part !== '').join(' – ');
}

const factsOf = ({ company, where, pay, seen }: MailItem): ComponentChildren[] => [
  <strong>{shortened(company, MOST.company)}</strong>,
  ...(where === '' ? [] : [whereOf(where)]),
  ...(pay === null ? [] : [<strong>{shortened(pay, MOST.pay)}</strong>]),
  seen,
];

/** Four lines: what it is, its facts, why it is told, and what can be done about it. */
const Item = ({ item, texts }: { readonly item: MailItem; readonly texts: MailTexts }): JSX.Element => (
  <Row ruled>
    <Heading level={3}>
      <Link href={item.url}>{shortened(item.title, MOST.title)}</Link>
    </Heading>
    <div class="f">
      {item.sample ? `${texts.sample} ` : ''}
      <Line parts={factsOf(item)} />
    </div>
    <div class="q">
      {texts.whyMatched}{' '}
      <Line
        parts={whyLine(item, texts).map((parts) => (
          <Marked parts={parts} />
        ))}
      />
      {item.changedSince ? ` ${texts.changedSince}` : ''}
    </div>
    <div class="q t">
      <Line
        parts={[
          <>
            {texts.wasRight} <Link href={item.rightUrl}>{texts.yes}</Link>
          </>,
          <Link href={item.wrongUrl}>{texts.no}</Link>,
          <Link href={item.appliedUrl}>{texts.applied}</Link>,
          <Link href={item.lessUrl}>{texts.less}</Link>,
        ]}
      />
    </div>
  </Row>
);

const Group = ({ group, texts }: { readonly group: MailGroup; readonly texts: MailTexts }): JSX.Element => (
  <>
    <Row tinted>
      <Heading level={2}>
        {texts.yourSearch}{' '}
        <Link href={group.searchUrl}>{shortened(group.name ?? group.query, MOST.query)}</Link>
      </Heading>
      <Quiet>
        <Line
          parts={[
            ...(group.name === null ? [] : [shortened(group.query, MOST.query)]),
            <Link href={group.editUrl}>{texts.edit}</Link>,
            <Link href={group.snoozeUrl}>{texts.snooze}</Link>,
          ]}
        />
      </Quiet>
    </Row>
    {group.items.map((item) => (
      <Item item={item} texts={texts} />
    ))}
  </>
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
      <div class="q" style="margin:0 0 12px">
        <Line
          parts={[
            <Link href={one.editUrl}>{texts.edit}</Link>,
            ...(alone === null ? [] : [<Link href={one.withoutUrl}>{texts.news.tryWithout}</Link>]),
          ]}
        />
      </div>
    </>
  );
};

export const alertsFooter = (mail: AlertsMail): readonly ComponentChildren[] => [
  <Link href={mail.manageUrl}>{textsOf(mail).changeAll}</Link>,
  <Link href={mail.unsubscribeUrl}>{textsOf(mail).stopAll}</Link>,
];

export const AlertsRows = ({ mail }: { readonly mail: AlertsMail }): JSX.Element => {
  const texts = textsOf(mail);
  return (
    <>
      <Row>
        <Heading level={1}>{introductionOf(mail)}</Heading>
      </Row>
      {mail.groups.map((group) => (
        <Group group={group} texts={texts} />
      ))}
      {mail.more === 0 ? null : (
        <Row ruled>
          <strong>
            <Link href={mail.manageUrl}>{texts.more(mail.more)}</Link>
          </strong>
        </Row>
      )}
      {mail.news.length === 0 ? null : (
        <Row ruled>
          <Heading level={2}>{texts.news.heading}</Heading>
          {mail.news.map((one) => (
            <News one={one} texts={texts} />
          ))}
        </Row>
      )}
    </>
  );
};
