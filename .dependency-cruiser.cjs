// The arrows of ARCHITECTURE.md, checked. test/arch plants one violation of each rule to prove that it bites.
const SPEC = '[.]spec[.]tsx?$';
const FRONT_DOORS = [
  '^libs/(core|reading|search|infra)/src/[^/]+/index[.]ts$',
  '^libs/[^/]+/src/index[.]ts$',
  '^libs/intake/src/rules/index[.]ts$',
];

/** The rooms of apps/api, from the lowest up: each may import those before it. What stands beside them (app.ts, modules) sees all. */
const API_ROOMS = [
  ...['texts', 'http', 'board', 'site', 'rest', 'errors'],
  ...['openings', 'quality', 'moderation', 'search', 'posting', 'subscribers', 'saved-searches'],
  ...[
    'more',
    'insights',
    'restraints',
    'judgements',
    'kept-away',
    'my-jobs',
    'why-not',
    'channels',
    'my-data',
    'feeds',
    'push',
    'mail-hooks',
    'mcp',
    'about',
    'your-match',
    'console',
  ],
];
const API = '^apps/api/src/';

/** Folders with a second level, and what is in them, from the lowest up: each may import those before it, and none what stands beside them. */
const FOLDERS = {
  'libs/core/src': [
    ...['lists', 'time', 'chance', 'untrusted', 'feedback', 'ids', 'operators', 'subscription', 'posting'],
    ...['delivery', 'quiet', 'wordings', 'records', 'quality', 'kept-away', 'trace', 'contracts', 'alarms'],
    ...['alerts', 'digest', 'lifecycle', 'searches', 'sending', 'timeline', 'running'],
    ...['operating', 'queue-figures', 'figures'],
  ],
  'libs/reading/src': ['text', 'places', 'normalise', 'cluster', 'cv'],
  'libs/search/src': [
    ...['text', 'words', 'tree', 'fields', 'query', 'language', 'match', 'telling', 'board'],
    ...['wordings', 'why', 'fit'],
  ],
  'libs/infra/src': [
    ...['html', 'language', 'postings', 'config', 'system', 'tracing', 'fetch', 'mail', 'mongo', 'logging'],
    ...['metrics', 'coordination', 'migrations', 'backup', 'queue', 'start', 'trace', 'why', 'service'],
  ],
  'libs/intake/src': [
    'drafts',
    'interpreting',
    'postings',
    'telling',
    'committing',
    'comparing',
    'rereading',
    'reclustering',
    // A second front door: the rules without the record.
    'rules',
  ],
  'apps/api/src/subscribers': ['stores', 'alerts', 'links', 'requests'],
  'libs/subscriptions/src': ['unsubscribing', 'feedback'],
  'libs/embedded/src': ['programs', 'processes'],
  'libs/reading/src/normalise': [
    ...['claims', 'pay', 'skills', 'role-family', 'level', 'employment', 'visa', 'places'],
    ...['workplace', 'applicants'],
  ],
  'libs/reading/src/places': ['tables', 'gazetteer'],
  'libs/search/src/language': ['lexing', 'amounts', 'readings', 'parsing'],
  'libs/search/src/board': ['store', 'plan', 'suggest', 'rank', 'search', 'back-test', 'insights'],
  'libs/search/src/board/store': ['sets', 'words', 'segments', 'openings'],
  'libs/search/src/match/engine': ['arrays', 'features', 'programs', 'segments'],
  'apps/ingestion/src': [
    ...['rereading', 'sources', 'reading', 'dry-run', 'lifecycle', 'schedule', 'setup', 'admin', 'cli'],
  ],
  'apps/launcher/src': ['samples', 'seed', 'replay', 'cli', 'demo', 'dev'],
};
/** Here what stands beside the folders is the program that they are about: they may import it. */
const LEAN_ON_WHAT_IS_BESIDE = ['apps/launcher/src'];
const eachFolder = (rule) =>
  Object.entries(FOLDERS).flatMap(([folder, inner]) => {
    const target = LEAN_ON_WHAT_IS_BESIDE.includes(folder) ? `^${folder}/[^/]+/` : `^${folder}/`;
    return rule(`^${folder}/`, inner, target);
  });
/**
 * The rooms of apps/notifier, from the lowest up. `attempts` says what a channel is: the channels are made after it, and the way
 * of every delivery (`delivery`) is written to it.
 */
const NOTIFIER_ROOMS = [
  ...['work', 'attempts', 'channels', 'delivery', 'windows'],
  ...['retention', 'renewals', 'feedback', 'copies', 'alarms'],
];
const NOTIFIER = '^apps/notifier/src/';
const SOURCES = '^apps/ingestion/src/sources/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files that need each other are one thing: merge them, or move what they share.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'libs-never-import-apps',
      comment: 'Arrows point inwards: a library knows nothing of the processes that use it.',
      severity: 'error',
      from: { path: '^libs/' },
      to: { path: '^apps/' },
    },
    {
      name: 'apps-never-import-each-other',
      comment: 'Processes meet in the queues and in the record, not in code.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'core-is-pure',
      comment:
        'libs/core may use zod, luxon and lru-cache and nothing else: no Nest, no database, no node:*, no other library.',
      severity: 'error',
      from: { path: '^libs/core/src/', pathNot: SPEC },
      to: { pathNot: ['^libs/core/src/', '(^|/)node_modules/(@types/)?(zod|luxon|lru-cache)/'] },
    },
    {
      name: 'reading-knows-only-core',
      comment:
        'The reading of postings is pure, and knows nothing of searches; of packages it may use lru-cache.',
      severity: 'error',
      from: { path: '^libs/reading/src/', pathNot: SPEC },
      to: { pathNot: ['^libs/(reading|core)/src/', '(^|/)node_modules/lru-cache/'] },
    },
    {
      name: 'search-knows-only-reading-and-core',
      comment:
        'The language and both indexes are pure: what a word names they ask of libs/reading. Of packages they may use lru-cache.',
      severity: 'error',
      from: { path: '^libs/search/src/', pathNot: SPEC },
      to: { pathNot: ['^libs/(search|reading|core)/src/', '(^|/)node_modules/lru-cache/'] },
    },
    {
      name: 'mails-know-only-search-reading-and-core',
      comment: 'What is said of an opening is words: neither how they are sent nor where they are kept.',
      severity: 'error',
      from: { path: '^libs/mails/src/', pathNot: SPEC },
      to: { path: '^libs/', pathNot: '^libs/(mails|search|reading|core)/' },
    },
    {
      name: 'hooks-know-neither-mail-nor-mongo',
      comment: 'A message to a hook says what a mail says, and leans on no adapter but that of its own way.',
      severity: 'error',
      from: { path: '^libs/hooks/src/', pathNot: SPEC },
      to: { path: '^libs/', pathNot: '^libs/(hooks|mails|core|infra/src/(config|fetch|service|system))/' },
    },
    {
      name: 'intake-knows-neither-search-nor-mail',
      comment:
        'What a draft becomes is read, clustered and kept: who is told of it is found out later, elsewhere.',
      severity: 'error',
      from: { path: '^libs/intake/src/', pathNot: SPEC },
      to: {
        path: '^libs/',
        pathNot: [
          '^libs/(intake|core|reading)/',
          '^libs/infra/src/(config|coordination|fetch|html|language|logging|metrics|mongo|queue|service|system|trace|tracing)/',
        ],
      },
    },
    {
      name: 'subscriptions-know-no-words',
      comment:
        'Who leaves and what comes back about a mail: neither what is searched for nor what a mail says.',
      severity: 'error',
      from: { path: '^libs/subscriptions/src/', pathNot: SPEC },
      to: {
        path: '^libs/',
        pathNot: [
          '^libs/(subscriptions|core)/',
          '^libs/infra/src/(coordination|logging|mail|metrics|mongo|service|system)/',
        ],
      },
    },
    {
      name: 'cli-knows-no-board',
      comment: 'What commands share is how they are called and how they fail, whatever they do.',
      severity: 'error',
      from: { path: '^libs/cli/src/', pathNot: SPEC },
      to: { path: '^libs/', pathNot: '^libs/(cli|infra/src/(config|system))/' },
    },
    {
      name: 'embedded-knows-no-board',
      comment: 'It starts programs of others, and knows nothing of what is kept in them.',
      severity: 'error',
      from: { path: '^libs/embedded/src/', pathNot: SPEC },
      to: { path: '^libs/', pathNot: '^libs/(embedded|core/src/untrusted|infra/src/(config|system))/' },
    },
    {
      name: 'inbox-knows-no-board',
      comment: 'A mail server that was written with the code that mails would share its mistakes.',
      severity: 'error',
      from: { path: '^libs/inbox/src/', pathNot: SPEC },
      to: { path: '^libs/', pathNot: '^libs/(inbox|infra/src/system)/' },
    },
    {
      name: 'replay-knows-no-record',
      comment:
        'A replay computes from what it is handed: its worker can neither ask nor write the record, nor send anything.',
      severity: 'error',
      from: { path: '^libs/replay/src/', pathNot: SPEC },
      to: {
        path: '^libs/',
        pathNot: '^libs/(replay|core|reading|search|intake/src/rules|infra/src/system)/',
      },
    },
    {
      name: 'mail-adapter-knows-only-core',
      comment: 'SMTP, MIME and DKIM carry what is handed to them, whatever it says.',
      severity: 'error',
      from: { path: '^libs/infra/src/mail/', pathNot: SPEC },
      to: { path: '^libs/', pathNot: '^libs/(core|infra/src/(mail|system))/' },
    },
    {
      name: 'infra-knows-only-search-and-core',
      comment: 'Adapters serve the pure libraries, and read no posting; what uses adapters sits above them.',
      severity: 'error',
      from: { path: '^libs/infra/', pathNot: SPEC },
      to: { path: '^libs/', pathNot: '^libs/(infra|core|search)/' },
    },
    {
      name: 'front-doors-only',
      comment:
        'A library is used through its index.ts (in core, reading, search and infra: the index.ts of a folder).',
      severity: 'error',
      from: { path: '^(?:libs|apps)/([^/]+)/' },
      to: { path: '^libs/', pathNot: ['^libs/$1/', ...FRONT_DOORS] },
    },
    {
      name: 'never-own-front-door',
      comment: 'Inside a folder, import the file itself: going through index.ts makes cycles.',
      severity: 'error',
      from: {
        path: '^(libs/(?:core|reading|search|infra)/src/[^/]+|libs/(?:cli|embedded|hooks|inbox|intake|mails|replay|subscriptions|testing)/src)/',
      },
      to: { path: '^$1/index[.]ts$' },
    },
    {
      name: 'testing-only-in-tests',
      comment: 'libs/testing is for tests.',
      severity: 'error',
      from: { path: '^(?:libs|apps)/', pathNot: [SPEC, '^libs/testing/'] },
      to: { path: '^libs/testing/' },
    },
    ...API_ROOMS.map((room, index) => ({
      name: 'api-rooms-in-order',
      comment: 'A room of apps/api imports what stands before it in API_ROOMS: so there are no circles.',
      severity: 'error',
      from: { path: `${API}${room}/` },
      to: { path: `${API}[^/]+/`, pathNot: `${API}(${API_ROOMS.slice(0, index + 1).join('|')})/` },
    })),
    {
      name: 'api-rooms-are-listed',
      comment: 'A new room of apps/api takes its place in API_ROOMS.',
      severity: 'error',
      from: { path: `${API}[^/]+/`, pathNot: `${API}(${API_ROOMS.join('|')})/` },
      to: { path: API },
    },
    ...eachFolder((folder, inner, target) =>
      inner.map((name, index) => ({
        name: 'folders-in-order',
        comment: 'A folder imports what stands before it in FOLDERS: so there are no circles of folders.',
        severity: 'error',
        from: { path: `${folder}${name}/`, pathNot: SPEC },
        to: { path: target, pathNot: `${folder}(${inner.slice(0, index + 1).join('|')})/` },
      })),
    ),
    ...eachFolder((folder, inner, target) => ({
      name: 'folders-are-listed',
      comment: 'A new folder beside those of FOLDERS takes its place among them.',
      severity: 'error',
      from: { path: `${folder}[^/]+/`, pathNot: [SPEC, `${folder}(${inner.join('|')})/`] },
      to: { path: target },
    })),
    ...NOTIFIER_ROOMS.map((room, index) => ({
      name: 'notifier-rooms-in-order',
      comment:
        'A room of apps/notifier imports what stands before it in NOTIFIER_ROOMS, and nothing that stands beside the rooms.',
      severity: 'error',
      from: { path: `${NOTIFIER}${room}/` },
      to: { path: NOTIFIER, pathNot: `${NOTIFIER}(${NOTIFIER_ROOMS.slice(0, index + 1).join('|')})/` },
    })),
    {
      name: 'notifier-rooms-are-listed',
      comment: 'A new room of apps/notifier takes its place in NOTIFIER_ROOMS.',
      severity: 'error',
      from: { path: `${NOTIFIER}[^/]+/`, pathNot: `${NOTIFIER}(${NOTIFIER_ROOMS.join('|')})/` },
      to: { path: NOTIFIER },
    },
    {
      name: 'notifier-way-knows-no-channel',
      comment:
        'Deliveries are made and sent by what a channel is (attempts/channel.ts), never by which one it is.',
      severity: 'error',
      from: { path: `${NOTIFIER}(delivery|windows)/` },
      to: { path: `${NOTIFIER}channels/` },
    },
    {
      name: 'channels-know-no-channel',
      comment: 'A channel is one folder: what two of them share stands beside the folders.',
      severity: 'error',
      from: { path: `${NOTIFIER}channels/([^/]+)/` },
      to: { path: `${NOTIFIER}channels/[^/]+/`, pathNot: `${NOTIFIER}channels/$1/` },
    },
    {
      name: 'channels-know-no-channel',
      comment:
        'Nor do two channels meet through what they share: but for the list of all (index.ts), it knows none.',
      severity: 'error',
      from: { path: `${NOTIFIER}channels/[^/]+$`, pathNot: [SPEC, `${NOTIFIER}channels/index[.]ts$`] },
      to: { path: `${NOTIFIER}channels/[^/]+/` },
    },
    {
      name: 'sources-know-no-source',
      comment: 'A kind of source is one folder: what several share is `kit`, or stands beside the folders.',
      severity: 'error',
      from: { path: `${SOURCES}([^/]+)/` },
      to: { path: `${SOURCES}[^/]+/`, pathNot: `${SOURCES}($1|kit)/` },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: ['^dist/', '/src/.*/fixtures/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
