import { Injectable } from '@nestjs/common';
import { asId, type DeliveryId } from '@app/core/ids';
import type { KeptDelivery } from '@app/core/records';
import { ofAlert, ofDelivery, ofLine, pageOf, type Moment } from '@app/core/timeline';
import { WhyDesk } from '@app/infra/why';
import { textOf } from '../../http/form-values.js';
import type { Answer, Change, ConsoleFeature, Visit } from '../shell/feature.js';
import { deliveryPath } from '../shell/paths.js';
import { Copies } from './copies.js';
import { DeliveryPage } from './delivery-page.js';
import { DeliveryRecords } from './delivery-store.js';
import { SentMails } from './sent-mails.js';
import { deliveryTexts as texts } from './texts.js';

const MOST_MOMENTS = 200;

/** One delivery: what it tells and why, each attempt, and the mail as it was sent. */
@Injectable()
export class DeliveriesFeature implements ConsoleFeature {
  readonly routes = [
    {
      method: 'get',
      path: '/deliveries/:id',
      needs: 'help',
      looksAt: (visit: Visit) => this.records.personOf(idIn(visit)),
      handle: (visit: Visit) => this.show(visit, null),
    },
    {
      method: 'get',
      path: '/deliveries/:id/mail',
      needs: 'help',
      looksAt: (visit: Visit) => this.records.personOf(idIn(visit)),
      handle: (visit: Visit) => this.mail(visit),
    },
    {
      method: 'post',
      path: '/deliveries/:id/copy',
      needs: 'help',
      handle: (visit: Visit) => this.copy(visit),
    },
  ] as const satisfies ConsoleFeature['routes'];

  constructor(
    private readonly records: DeliveryRecords,
    private readonly mails: SentMails,
    private readonly copies: Copies,
    private readonly desk: WhyDesk,
  ) {}

  private async show(
    visit: Visit,
    wrong: { readonly typed: string; readonly fault: string } | null,
  ): Promise<Answer> {
    const delivery = await this.records.find(idIn(visit));
    if (delivery === null) return nothing;
    const [alerts, again, { to, copies }, moments] = await Promise.all([
      this.records.alerts(delivery._id),
      this.mails.again(delivery),
      this.copies.of(visit.operator.name, delivery),
      this.moments(delivery),
    ]);
    const form = { to: wrong?.typed ?? to, fault: wrong?.fault ?? null };
    const body = DeliveryPage({ csrf: visit.csrf, delivery, alerts, again, copies, form, moments });
    return { kind: 'page', title: texts.title, body, ...(wrong === null ? {} : { status: 422 }) };
  }

  /** What the frame of the page shows. */
  private async mail(visit: Visit): Promise<Answer> {
    const delivery = await this.records.find(idIn(visit));
    if (delivery === null) return nothing;
    const { sent } = await this.mails.again(delivery);
    return sent.kind === 'written' ? { kind: 'framed', html: sent.mail.html } : nothing;
  }

  private async copy(visit: Visit): Promise<Change> {
    const delivery = await this.records.find(idIn(visit));
    if (delivery === null) return { answer: nothing, did: [] };
    const typed = textOf(visit.form, 'to', 400).trim();
    const asked = await this.copies.ask(visit.operator.name, delivery, typed);
    if (!asked.ok) return { answer: await this.show(visit, { typed, fault: asked.fault }), did: [] };
    const answer = { kind: 'redirect', to: `${deliveryPath(delivery._id)}#copy` } as const;
    return { answer, did: asked.isNew ? [{ action: 'person.copy', person: delivery.subscriberId }] : [] };
  }

  private async moments(delivery: KeptDelivery): Promise<readonly Moment[]> {
    const person = await this.desk.store.person({ _id: delivery.subscriberId });
    const [lines, alerts, feedback] = await Promise.all([
      this.records.lines(delivery._id),
      this.records.alerts(delivery._id),
      person === null ? [] : this.desk.feedback(person.addressHash, delivery.createdAt, [delivery]),
    ]);
    const about = new Set<string>([delivery._id]);
    const all = [
      ...ofDelivery(delivery),
      ...alerts.flatMap(ofAlert),
      ...feedback
        .filter(({ mail }) => mail === delivery._id)
        .map(({ at, kind, status }) => ({ at, what: `feedback ${kind}`, seen: status ?? '', process: null })),
      ...lines.map((line) => ofLine(line, about)),
    ];
    return pageOf(all, null, MOST_MOMENTS).moments;
  }
}

const nothing: Answer = { kind: 'message', status: 404, title: texts.title, text: texts.none };

const idIn = ({ params }: Visit): DeliveryId => asId<DeliveryId>(params['id'] ?? '');
