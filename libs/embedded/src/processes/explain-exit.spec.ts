import { explainExit } from './explain-exit.js';

describe('what is said of a server that ended', () => {
  it.each([
    ['[1] WiredTiger error (28) No space left on device', 'The disk is full'],
    ['{"c":"CONTROL","attr":{"error":"DBPathInUse: Unable to lock the lock file"}}', 'Another mongod'],
    ['# Could not create server TCP listening socket 127.0.0.1:6379: bind: Address already in use', 'port'],
    ["# Can't handle RDB format version 12", 'newer Redis'],
    ['mongod: error while loading shared libraries: libcurl.so.4: cannot open', 'libcurl4'],
    ['Error: Permission denied', 'may not write'],
  ])('%s', (log, advice) => {
    expect(explainExit(log)).toContain(advice);
  });

  it('is the end of its log where nothing is known', () => {
    expect(explainExit('one\ntwo')).toContain('one\ntwo');
    expect(explainExit('')).toContain('wrote nothing');
  });
});
