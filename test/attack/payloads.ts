import fs from 'node:fs';
import path from 'node:path';

/** Strings that are known to break programs, markup among them. From a package: none of them is ours. */
export const NAUGHTY: readonly string[] = (
  JSON.parse(
    fs.readFileSync(path.resolve('node_modules/big-list-of-naughty-strings/blns.json'), 'utf8'),
  ) as string[]
).filter((text) => text.trim() !== '');

/** Those of them that try to be markup or script. */
export const MARKUP: readonly string[] = NAUGHTY.filter((text) => /[<>]|javascript:|on\w+=/i.test(text));

/** Pieces whose repetition makes a careless pattern or parser slow. */
export const REPEATED: readonly string[] = [
  ...[
    '<',
    '<a ',
    '<!--',
    '<p><b>',
    '&',
    '&#',
    '&amp;',
    '"',
    "'",
    '(',
    '[',
    '{',
    '- ',
    '* ',
    '\n',
    ' \n',
    '\t',
  ],
  ...[
    '1',
    '1,',
    '1.',
    '1 000 ',
    '$',
    '$1',
    'EUR ',
    '€1-',
    '1k-',
    'a',
    'a ',
    'a-',
    'a.',
    'a,',
    'ab@',
    'remote ',
    'must ',
  ],
  ...['\u0301', '\u200d', '\u202e', 'İ', 'ß', '漢', '🏳️‍🌈', '\ufdfa'],
];

/** Ways to write 127.0.0.1, other inner hosts, and hosts that lead there, as the host of a URL. */
export const INNER_HOSTS: readonly string[] = [
  ...[
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.1',
    '0177.0.0.1',
    '0177.1',
    '017700000001',
  ],
  ...[
    '127.0.0.1.',
    '127.000.000.001',
    '0',
    '0.0.0.0',
    '127.255.255.254',
    'localhost',
    'localhost.',
    'LOCALHOST',
  ],
  ...['①②⑦.⓪.⓪.①', '127。0。0。1', '１２７.0.0.1', 'ⓛocalhost', 'foo.localhost'],
  ...[
    '[::1]',
    '[::]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[::7f00:1]',
  ],
  ...[
    '[64:ff9b::7f00:1]',
    '[64:ff9b:1::7f00:1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
    '[fe80::1]',
    '[fc00::1]',
  ],
  ...['[fd00:ec2::254]', '[ff02::1]', '[4000::1]', '[::ffff:0:127.0.0.1]', '[100::1]', '[5f00::1]'],
  ...['10.0.0.1', '172.16.0.1', '192.168.0.1', '169.254.169.254', '100.64.0.1', '198.18.0.1', '192.0.0.1'],
  ...['224.0.0.1', '240.0.0.1', '255.255.255.255', '192.0.2.1', '192.88.99.1', '0.1.2.3'],
  ...['user:pass@127.0.0.1', 'example.org@127.0.0.1', '127.0.0.1#@example.org', '127.0.0.1\\@example.org'],
];
