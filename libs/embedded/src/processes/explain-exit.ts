interface Explanation {
  readonly sign: RegExp;
  readonly advice: string;
}

const EXPLANATIONS: readonly Explanation[] = [
  {
    sign: /No space left on device|OutOfDiskSpace/i,
    advice: 'The disk is full. Free some space, or set DATA_DIR to a folder on another disk.',
  },
  {
    sign: /Address already in use|SocketException.*bind/i,
    advice: 'Another program took its port just now. Start again: a taken port is replaced.',
  },
  {
    sign: /DBPathInUse|Unable to lock the lock file/i,
    advice: 'Another mongod uses this folder. Stop it, or set DATA_DIR to another folder.',
  },
  {
    sign: /featureCompatibilityVersion|UPGRADE PROBLEM|IncompatibleServerVersion/i,
    advice:
      'The data was written by another version. Use that one (DATA_DIR/versions.json), or move the data: techjobboard backup with that one, restore with this one.',
  },
  {
    sign: /Can't handle RDB format version|Wrong signature trying to load DB/i,
    advice:
      'The queue files were written by a newer Redis. Remove DATA_DIR/redis: the queues are made again.',
  },
  {
    sign: /Bad file format reading the append only file|Unexpected end of file reading the append only file/i,
    advice: 'The queue files are damaged. Remove DATA_DIR/redis: the queues are made again.',
  },
  {
    sign: /Permission denied|IllegalOperation.*permission/i,
    advice: 'It may not write its folder. Give DATA_DIR to the user who runs TechJobBoard.',
  },
  {
    sign: /error while loading shared libraries: (\S+)/i,
    advice: 'A system library is missing: on Debian or Ubuntu, sudo apt-get install libcurl4 libssl3.',
  },
];

/** What a person can do about a server that ended, judged by the end of its log. The log itself where nothing is known. */
export function explainExit(logTail: string): string {
  const known = EXPLANATIONS.find(({ sign }) => sign.test(logTail));
  if (known !== undefined) return known.advice;
  const lines = logTail.trim().split('\n').slice(-5).join('\n');
  return lines === '' ? 'It wrote nothing to its log.' : `The end of its log:\n${lines}`;
}
