import { z } from 'zod';
import { parseMailLimits } from '@app/core/delivery';
import { parseRoleRules } from '@app/core/operators';
import { parseFunctions, WORK_FUNCTIONS } from '@app/core/posting';

const port = (fallback: number) => z.coerce.number().int().min(1).max(65_535).default(fallback);
const optionalUrl = (protocols: RegExp, example: string) =>
  z
    .string()
    .refine((value) => protocols.test(value), { message: `must look like ${example}` })
    .optional();

const wholeDays = (min: number, fallback: number) =>
  z.coerce.number().int().min(min).max(36_500).default(fallback);
const days = (fallback: number) => z.coerce.number().int().min(7).max(36_500).default(fallback);
const isMailLimits = (text: string): boolean => parseMailLimits(text).ok;

/**
 * Every setting, read from the environment and nowhere else. The table of docs/settings.md is generated from this
 * schema, so each one carries its description.
 */
export const SettingsSchema = z.object({
  PORT: port(3000).describe('Port of the board (web pages and REST).'),
  OPS_PORT: port(3001).describe(
    "Port of the operators' console, /metrics and health of the api. Always behind a login.",
  ),
  INBOX_PORT: port(3002).describe(
    'Port of the e-mail inbox page that `npm start` opens when SMTP_URL is not set.',
  ),
  INBOX_SMTP_PORT: port(3025).describe('SMTP port of that inbox.'),
  INGESTION_PORT: port(3011).describe('Health and metrics of the ingestion service.'),
  MATCHER_PORT: port(3012).describe('Health and metrics of the matcher service.'),
  NOTIFIER_PORT: port(3013).describe('Health and metrics of the notifier service.'),
  HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('Address the board listens on. Use 0.0.0.0 in a container.'),
  OPS_HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe("Address of the operators' console and of every health and metrics listener."),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Address of the board in mails and feeds, without a trailing slash. Default: http://localhost:PORT.',
    ),
  BOARD_NAME: z.string().min(1).max(60).default('TechJobBoard').describe('Name shown on pages and in mails.'),
  HOME_FUNCTIONS: z
    .string()
    .default('engineering, data, security, product, design, research, it')
    .refine((text) => parseFunctions(text) !== null, {
      message: `must be all, or some of ${WORK_FUNCTIONS.join(', ')}`,
    })
    .describe(
      'Functions whose openings the home page shows before anything is searched; `all` for everything. Searches always find everything.',
    ),
  LOGOS_DIR: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Folder with logos of companies, named by the company in its address on the board: `acme-rockets.svg`, `.png` or `.webp`, at most 200 kB each. Not set: initials.',
    ),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>@]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, {
      message: 'must be an address, or a name and an address: Board <alerts@example.org>',
    })
    .default('TechJobBoard <alerts@techjobboard.example>')
    .describe(
      'From address of every mail: `Name <address>`. Its domain signs the mails (DKIM) once keys are made.',
    ),
  SMTP_URL: optionalUrl(/^smtps?:\/\//, 'smtp://user:password@host:587').describe(
    'Mail server that takes the mails. Not set: `npm start` runs an inbox that shows them.',
  ),
  OPERATOR_POSTAL_ADDRESS: z
    .string()
    .max(200)
    .default('')
    .describe(
      'Name and postal address of who runs the board, on one line: the last line of every mail. Many countries demand it.',
    ),
  OPERATOR_MAIL: z
    .email()
    .optional()
    .describe(
      'Address that alarms and all-clears are mailed to. Not set: they are logged and shown on the console.',
    ),
  OPERATOR_WEBHOOK: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Address that alarms and all-clears are posted to as JSON with a `text`, as Slack and its like take it.',
    ),
  OPERATOR_SECOND_FACTOR: z
    .enum(['optional', 'required'])
    .default('optional')
    .describe(
      'Whether operators with a password need a second factor. `required`: who has none can do nothing but set one up.',
    ),
  OPS_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      "Address of the operators' console in browsers: in invitations, and where an identity provider sends back to. Default: http://localhost:OPS_PORT.",
    ),
  OPERATOR_OIDC_ISSUER: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Issuer of an identity provider (OpenID Connect) that operators may log in by. It may be internal; without TLS only on loopback. Not set: none.',
    ),
  OPERATOR_OIDC_CLIENT_ID: z
    .string()
    .min(1)
    .optional()
    .describe('Name of the console at that provider. Its redirect URI there is OPS_URL/login/oidc/callback.'),
  OPERATOR_OIDC_SECRET_FILE: z
    .string()
    .min(1)
    .optional()
    .describe('File with the client secret that the provider gave.'),
  OPERATOR_OIDC_ROLES: z
    .string()
    .default('')
    .refine((text) => parseRoleRules(text) !== null, {
      message: 'must look like groups=board-admins=administer, groups=support=help+look',
    })
    .describe(
      'Roles by claims of the ID token, as claim=value=roles: `groups=board-admins=administer, groups=support=help+look`. Whom no rule names is not let in.',
    ),
  ALARM_BACKUP_OLDER_HOURS: z.coerce
    .number()
    .min(0)
    .max(87_600)
    .default(0)
    .describe(
      'An alarm rings when the last `techjobboard backup` is older than this, or there was none. 0: no alarm.',
    ),
  ALARM_PAUSE_LONGER_HOURS: z.coerce
    .number()
    .min(0)
    .max(8_760)
    .default(24)
    .describe(
      'An alarm rings when an operator paused a source, a queue, a domain or all mail longer ago than this. 0: no alarm.',
    ),
  BOUNCE_DOMAIN: z
    .string()
    .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i, {
      message: 'must be a domain such as bounces.example.org',
    })
    .optional()
    .describe(
      'Domain of the return paths of mails: bounces, complaints and unsubscribe mails come to it. Default: that of MAIL_FROM.',
    ),
  SES_TOPIC_ARN: z
    .string()
    .regex(/^arn:aws[a-z-]*:sns:/, { message: 'must look like arn:aws:sns:eu-west-1:123456789012:name' })
    .optional()
    .describe('SNS topic whose notifications of SES are taken at /api/mail-hooks/ses.'),
  POSTMARK_HOOK_SECRET: z
    .string()
    .min(16)
    .optional()
    .describe(
      'Password in the address of the webhook at Postmark: https://hook:PASSWORD@board/api/mail-hooks/postmark.',
    ),
  SENDGRID_HOOK_KEY: z
    .base64()
    .optional()
    .describe('Verification key of the signed event webhook of SendGrid at /api/mail-hooks/sendgrid.'),
  MAILGUN_HOOK_KEY: z
    .string()
    .min(16)
    .optional()
    .describe('Webhook signing key of Mailgun, for /api/mail-hooks/mailgun.'),
  MAIL_RATE: z.coerce
    .number()
    .min(0)
    .max(100_000)
    .default(0)
    .describe('Most mails a second that one notifier hands over, as the provider demands. 0: no limit.'),
  MAIL_DOMAIN_LIMITS: z
    .string()
    .default('')
    .refine(isMailLimits, { message: 'must look like example.org=1:2, *=20' })
    .describe(
      'Most mails a second to a domain, and after a colon most at a time: `example.org=1:2, *=20`. `*` is for every other domain.',
    ),
  FEEDBACK_SMTP_PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .optional()
    .describe(
      'SMTP port of the notifier for bounces, complaints and unsubscribe mails to BOUNCE_DOMAIN, whose MX leads there. Not set: none; 0: any free one.',
    ),
  FEEDBACK_SMTP_HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .describe('Address that this port listens on. Use 0.0.0.0 where other mail servers come in.'),
  RETAIN_DELIVERIES_DAYS: days(180).describe(
    'How long settled mails are kept on record with their attempts, and alerts of openings that have closed.',
  ),
  RETAIN_CLOSED_POSTINGS_DAYS: days(365).describe('How long closed postings are kept.'),
  RETAIN_CLOSED_HTML_DAYS: days(30).describe(
    'How long the markup of closed postings is kept; their text stays.',
  ),
  RETAIN_DEAD_LETTERS_DAYS: days(90).describe('How long dead letters are kept after they were last seen.'),
  RETAIN_FEEDBACK_DAYS: days(365).describe(
    'How long bounces and complaints are kept on record. Suppressed addresses stay suppressed.',
  ),
  RETAIN_UNCONFIRMED_DAYS: days(30).describe('How long people who never confirmed are kept.'),
  RETAIN_TRACE_DAYS: days(90).describe(
    'How long the trace is kept, and what postings, saved searches and restraints said before they changed.',
  ),
  RETAIN_AUDIT_DAYS: days(365).describe('How long it is kept which operator did what.'),
  MONGODB_URI: optionalUrl(
    /^mongodb(\+srv)?:\/\//,
    'mongodb://host:27017/techjobboard?replicaSet=rs0',
  ).describe('MongoDB replica set (one node is enough). Not set: `npm start` runs its own.'),
  REDIS_URL: optionalUrl(/^rediss?:\/\//, 'redis://host:6379').describe(
    'Redis with maxmemory-policy noeviction. Not set: `npm start` runs its own.',
  ),
  MONGODB_PASSWORD_FILE: z
    .string()
    .min(1)
    .optional()
    .describe('File with the password of the user that MONGODB_URI names without one.'),
  REDIS_PASSWORD_FILE: z
    .string()
    .min(1)
    .optional()
    .describe('File with the password of the user that REDIS_URL names without one.'),
  DATA_DIR: z
    .string()
    .min(1)
    .default('./data')
    .describe('Folder for databases, secrets and downloaded servers.'),
  SOURCES_FILE: z.string().min(1).default('./sources.yaml').describe('The list of sources to read.'),
  SAMPLES: z
    .enum(['auto', 'always', 'never'])
    .default('auto')
    .describe(
      'Sample postings of invented companies: `auto` shows them when the store is empty and no source answers.',
    ),
  SAMPLES_URL: optionalUrl(/^http:\/\//, 'http://127.0.0.1:4000').describe(
    'Address of the sample sources; `npm start` sets it.',
  ),
  TRUST_PROXY: z.coerce
    .number()
    .int()
    .min(0)
    .max(10)
    .default(0)
    .describe(
      'How many reverse proxies stand in front and may set X-Forwarded-For. 0: the header is ignored.',
    ),
  FETCH_ALLOW_ORIGINS: z
    .string()
    .default('')
    .describe(
      'Comma-separated origins (http://127.0.0.1:4000) that sources may be read from although they are internal.',
    ),
  HOOK_ALLOW_ORIGINS: z
    .string()
    .default('')
    .describe(
      'Comma-separated origins that hooks of saved searches may lead to although they are internal, or without TLS.',
    ),
  INTAKE_THREADS: z.coerce
    .number()
    .int()
    .min(0)
    .max(16)
    .optional()
    .describe(
      'Threads that read postings when many come at once. Default: one for each core, at most 4. 0: none.',
    ),
  REREAD_PER_SECOND: z.coerce
    .number()
    .int()
    .min(0)
    .max(10_000)
    .default(50)
    .describe(
      'Most stored postings a second that are read again in the background after the rules of reading, or the imported cities, have changed. 0: none.',
    ),
  MATCHER_PARTITION: z
    .string()
    .regex(/^[1-9]\d?\/[1-9]\d?$/, 'must be i/n, such as 2/4')
    .refine((text) => Number(text.split('/')[0]) <= Number(text.split('/')[1]), 'i must not be larger than n')
    .default('1/1')
    .describe(
      'Share of the saved searches that this matcher holds, as i/n. Every share from 1/n to n/n must run, any number of times.',
    ),
  NEW_OPENING_AFTER_DAYS: z.coerce
    .number()
    .int()
    .min(1)
    .max(3650)
    .default(180)
    .describe(
      'An opening that was closed for longer than this is a new one when it is listed again: it may alert again.',
    ),
  QUIET_AFTER_ABSENCE_DAYS: wholeDays(1, 7).describe(
    'A source that had no good read for longer than this was absent: what its next read finds was there before and alerts nobody.',
  ),
  QUIET_EXCEPT_DATED_DAYS: wholeDays(0, 3).describe(
    'On the first read of a source, and after an absence, what the source itself dates within the last so many days alerts all the same. 0: nothing does.',
  ),
  QUIET_CLAIM_OLDER_DAYS: wholeDays(1, 30).describe(
    'A posting of a source or a file that is dated longer ago than this alerts nobody when it is first seen. Pushes always may.',
  ),
  INSTANT_GATHER_SECONDS: z.coerce
    .number()
    .int()
    .min(0)
    .max(3600)
    .default(60)
    .describe(
      'After an instant mail, how long further instant alerts of that person are gathered into the next one.',
    ),
  START_TIMEOUT_SECONDS: z.coerce
    .number()
    .int()
    .min(1)
    .max(86_400)
    .default(600)
    .describe('How long `npm start` waits for a service that lives and is not ready yet.'),
  DEV_RELOAD_URL: z
    .url({
      protocol: /^http$/,
      hostname: /^(127\.0\.0\.1|\[::1\]|localhost)$/,
      message: 'must look like http://127.0.0.1:3003',
    })
    .transform((address) => address.replace(/\/+$/, ''))
    .optional()
    .describe(
      'Only for `npm run dev`, which sets it: pages load its script `reload.js`. A loopback address; refused where PUBLIC_URL is none.',
    ),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Collector that traces are sent to by OTLP over HTTP, without `/v1/traces`: http://127.0.0.1:4318. Not set: nothing is traced.',
    ),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .default('')
    .refine((text) => text === '' || /^[^=,\s]+=[^,]*(,[^=,\s]+=[^,]*)*$/.test(text), {
      message: 'must look like name=value,name=value',
    })
    .describe(
      'Headers that go with them, such as those that the collector knows you by: `name=value,name=value`.',
    ),
  OTEL_TRACES_SAMPLER_ARG: z.coerce
    .number()
    .min(0)
    .max(1)
    .default(1)
    .describe('The part of all traces that is kept, from 0 to 1.'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error'])
    .default('info')
    .describe('Least severe log line that is written.'),
});

export type Settings = z.infer<typeof SettingsSchema>;

/** One row of the table of docs/settings.md. */
export interface SettingDoc {
  readonly name: string;
  readonly fallback: string;
  readonly description: string;
}

/** The settings in the order of the schema, for the generated documentation. */
export function describeSettings(): SettingDoc[] {
  return Object.entries(SettingsSchema.shape).map(([name, schema]) => {
    const parsed = schema.safeParse(undefined);
    const fallback = parsed.success && parsed.data !== undefined ? String(parsed.data) : '';
    return { name, fallback, description: schema.description ?? '' };
  });
}
