import { dkimRecord, type DkimKey } from '@app/infra/mail';

/** One DNS record that mails need, and how to tell that it is there. */
export interface WantedRecord {
  readonly name: string;
  readonly type: 'TXT' | 'MX';
  /** As it is to be set; the operator fills in what stands in angle brackets. */
  readonly value: string;
  readonly why: string;
  /** True where one of the values found does what is wanted. */
  readonly fits: (found: string) => boolean;
}

/** What the records are made for. */
export interface MailDomains {
  /** Domain of the From address. */
  readonly from: string;
  /** Domain of the return paths. */
  readonly bounce: string;
  readonly keys: readonly DkimKey[];
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** The records, in the order in which they matter. */
export function wantedRecords({ from, bounce, keys }: MailDomains): WantedRecord[] {
  return [
    {
      name: bounce,
      type: 'TXT',
      value: 'v=spf1 <ip4:... or include:... of what sends> ~all',
      why: 'SPF: which servers may send with our return paths',
      fits: (found) => /^v=spf1\b/i.test(found),
    },
    ...keys.map(({ selector, key }): WantedRecord => {
      const value = dkimRecord(key);
      return {
        name: `${selector}._domainkey.${from}`,
        type: 'TXT',
        value,
        why: `DKIM: the public half of dkim-${selector}.pem`,
        fits: (found) => squeezed(found).includes(squeezed(value).slice(squeezed(value).indexOf('p='))),
      };
    }),
    {
      name: `_dmarc.${from}`,
      type: 'TXT',
      value: `v=DMARC1; p=none; rua=mailto:dmarc@${from}`,
      why: 'DMARC: what is done with mails that only claim to be ours; tighten p= when the reports are clean',
      fits: (found) => /^v=DMARC1\b/i.test(found),
    },
    {
      name: bounce,
      type: 'MX',
      value: '10 <the machine whose port 25 leads to FEEDBACK_SMTP_PORT, or your provider>',
      why: 'Return paths: where bounces and unsubscribe mails go',
      fits: (found) => found !== '',
    },
  ];
}

/** DMARC compares the domain of the return path with that of From: they must belong together. */
export const isAligned = ({ from, bounce }: Pick<MailDomains, 'from' | 'bounce'>): boolean =>
  bounce === from || bounce.endsWith(`.${from}`) || from.endsWith(`.${bounce}`);
