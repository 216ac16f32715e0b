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
  ...['openings', 'moderation', 'search', 'posting', 'subscribers', 'saved-searches'],
  ...['restraints', 'channels', 'my-data', 'feeds', 'push', 'mail-hooks', 'mcp', 'about', 'console'],
];
const API = '^apps/api/src/';

/** Folders with a second level, and what is in them, from the lowest up: each may import those before it, and none what stands beside them. */
const FOLDERS = {
  'libs/intake/src': [
    'drafts',
    'interpreting',
    'postings',
    'telling',
    'committing',
    'rereading',
    'reclustering',
    // A second front door: the rules without the record.
    'rules',
  ],
  'libs/subscriptions/src': ['unsubscribing', 'feedback'],
  'libs/embedded/src': ['programs', 'processes'],
  'libs/reading/src/normalise': [
    ...['claims', 'pay', 'skills', 'role-family', 'level', 'employment', 'visa', 'places'],
    ...['workplace', 'applicants'],
  ],
  'libs/search/src/language': ['lexing', 'amounts', 'readings', 'parsing'],
  'libs/search/src/board/store': ['sets', 'words', 'segments', 'openings'],
};
const eachFolder = (rule) => Object.entries(FOLDERS).flatMap(([folder, inner]) => rule(`^${folder}/`, inner));
/**
 * The rooms of apps/notifier, from the lowest up. `attempts` says what a channel is: the channels are made after it, and the way
 * of every delivery (`delivery`) is written to it.
 */
const NOTIFIER_ROOMS = [
  ...['work', 'attempts', 'channels', 'delivery', 'windows'],
  ...['retention', 'feedback', 'alarms'],
];
const NOTIFIER = '^apps/notifier/src/';

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
      name: 'infra-knows-only-search-reading-and-core',
      comment: 'Adapters serve the pure libraries; what uses adapters sits above them.',
      severity: 'error',
      from: { path: '^libs/infra/', pathNot: SPEC },
      to: { path: '^libs/', pathNot: '^libs/(infra|core|reading|search)/' },
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
    ...eachFolder((folder, inner) =>
      inner.map((name, index) => ({
        name: 'folders-in-order',
        comment: 'A folder imports what stands before it in FOLDERS: so there are no circles of folders.',
        severity: 'error',
        from: { path: `${folder}${name}/`, pathNot: SPEC },
        to: { path: folder, pathNot: `${folder}(${inner.slice(0, index + 1).join('|')})/` },
      })),
    ),
    ...eachFolder((folder, inner) => ({
      name: 'folders-are-listed',
      comment: 'A new folder beside those of FOLDERS takes its place among them.',
      severity: 'error',
      from: { path: `${folder}[^/]+/`, pathNot: [SPEC, `${folder}(${inner.join('|')})/`] },
      to: { path: folder },
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
