import { deflateRawSync } from 'node:zlib';
import { unzipOne } from './unzip.js';

interface Member {
  readonly name: string;
  readonly content: Buffer;
  readonly method: 0 | 8 | 99;
}

/** A small zip writer after PKWARE's APPNOTE, so that the reader is tested against the format and not against itself. */
function zipOf(members: readonly Member[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, method } of members) {
    const packed = method === 8 ? deflateRawSync(content) : content;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(content.length, 22);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(content.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    locals.push(local, Buffer.from(name), packed);
    directory.push(entry, Buffer.from(name));
    offset += 30 + name.length + packed.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end, Buffer.alloc(0)]);
}

const program = Buffer.from('a server program '.repeat(500));

describe('unzipOne', () => {
  it.each([0, 8] as const)('reads a member packed with method %p', async (method) => {
    const zip = zipOf([
      { name: 'pkg/README', content: Buffer.from('x'), method: 0 },
      { name: 'pkg/bin/mongod', content: program, method },
    ]);
    expect((await unzipOne(zip, '/bin/mongod')).equals(program)).toBe(true);
  });

  it('says what is wrong with an archive it cannot use', async () => {
    const zip = zipOf([{ name: 'bin/mongod', content: program, method: 99 }]);
    await expect(unzipOne(zip, 'redis-server')).rejects.toThrow('holds no redis-server');
    await expect(unzipOne(zip, 'mongod')).rejects.toThrow('unknown way (method 99)');
    await expect(unzipOne(Buffer.alloc(100), 'mongod')).rejects.toThrow('damaged');
  });

  it('never inflates more than the directory promises', async () => {
    const zip = zipOf([{ name: 'bin/mongod', content: program, method: 8 }]);
    const end = zip.length - 22;
    zip.writeUInt32LE(10, zip.readUInt32LE(end + 16) + 24);
    await expect(unzipOne(zip, 'mongod')).rejects.toThrow('damaged');
  });

  it('takes no archive with a name that leads out of its folder', async () => {
    const zip = zipOf([
      { name: '../../bin/mongod', content: program, method: 8 },
      { name: 'bin/mongod', content: program, method: 8 },
    ]);
    await expect(unzipOne(zip, 'bin/mongod')).rejects.toThrow('damaged: invalid relative path');
  });

  it('takes no archive that was cut', async () => {
    const zip = zipOf([{ name: 'bin/mongod', content: program, method: 8 }]);
    for (let end = 0; end < zip.length; end += 1)
      await expect(unzipOne(zip.subarray(0, end), 'mongod')).rejects.toThrow('damaged');
  });
});
