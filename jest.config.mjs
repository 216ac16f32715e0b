const shared = {
  testEnvironment: 'node',
  rootDir: '.',
  resolver: '<rootDir>/jest.resolver.cjs',
  transform: { '\\.(m?js|tsx?)$': '<rootDir>/jest.transform.cjs' },
  transformIgnorePatterns: ['/node_modules/(?:@swc|typescript)/'],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
  modulePathIgnorePatterns: [
    '<rootDir>/dist/',
    '<rootDir>/data/',
    '<rootDir>/data-dev/',
    '<rootDir>/.cache/',
  ],
  moduleNameMapper: {
    '^@app/(core|reading|search|infra|intake)/([^/]+)$': '<rootDir>/libs/$1/src/$2/index.ts',
    '^@app/([^/]+)$': '<rootDir>/libs/$1/src/index.ts',
    '^(\\.{1,2}/.*)\\.js$': ['$1', '$1.js'],
    '^fast-check$': '<rootDir>/test/setup/fast-check.cjs',
  },
};

/** Specs that count processor time, over inputs that are long on purpose: they run with what takes its time anyway. */
const COUNTS_CPU = '\\.cost\\.spec\\.ts$';

/**
 * unit: no I/O, beside the code. integration: real servers, started once by test/setup/start-servers.ts. pages: Chromium.
 * screenshots: not tests, but the pictures of docs/screenshots, made by `npm run docs:screenshots`.
 */
export default {
  // Against hanging only: how long a test takes says something about the machine.
  testTimeout: 120_000,
  // Most suites wait for servers rather than for the processor: with three at a time two cores were busy for sixty in a hundred.
  maxWorkers: 4,
  testSequencer: '<rootDir>/test/setup/longest-first.cjs',
  reporters: ['default', '<rootDir>/test/setup/summary-reporter.cjs'],
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/{apps,libs}/**/src/**/*.spec.{ts,tsx}', '<rootDir>/test/docs/**/*.spec.ts'],
      testPathIgnorePatterns: [COUNTS_CPU, '/node_modules/'],
    },
    {
      ...shared,
      displayName: 'integration',
      testMatch: [
        '<rootDir>/test/{integration,scenarios,arch,launch}/**/*.spec.{ts,tsx}',
        '<rootDir>/{apps,libs}/**/src/**/*.cost.spec.ts',
      ],
      globalSetup: '<rootDir>/test/setup/start-servers.ts',
      globalTeardown: '<rootDir>/test/setup/stop-servers.ts',
    },
    {
      ...shared,
      displayName: 'faults',
      testMatch: ['<rootDir>/test/faults/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/setup/start-servers.ts',
      globalTeardown: '<rootDir>/test/setup/stop-servers.ts',
    },
    {
      ...shared,
      displayName: 'attack',
      testMatch: ['<rootDir>/test/attack/**/*.spec.ts'],
      globalSetup: '<rootDir>/test/setup/start-servers.ts',
      globalTeardown: '<rootDir>/test/setup/stop-servers.ts',
    },
    {
      ...shared,
      displayName: 'pages',
      testMatch: ['<rootDir>/test/pages/**/*.spec.{ts,tsx}'],
      globalSetup: '<rootDir>/test/setup/start-servers.ts',
      globalTeardown: '<rootDir>/test/setup/stop-servers.ts',
    },
    {
      ...shared,
      displayName: 'screenshots',
      testMatch: ['<rootDir>/test/pages/screenshots.ts'],
      globalSetup: '<rootDir>/test/setup/start-servers.ts',
      globalTeardown: '<rootDir>/test/setup/stop-servers.ts',
    },
  ],
};
