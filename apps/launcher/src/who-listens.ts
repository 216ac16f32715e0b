import fs from 'node:fs';

const LISTEN = '0A';

function socketInodes(port: number): Set<string> {
  const wanted = `:${port.toString(16).toUpperCase().padStart(4, '0')}`;
  const rows = ['/proc/net/tcp', '/proc/net/tcp6']
    .filter((file) => fs.existsSync(file))
    .flatMap((file) => fs.readFileSync(file, 'utf8').split('\n').slice(1))
    .map((line) => line.trim().split(/\s+/));
  return new Set(
    rows.filter((row) => row[1]?.endsWith(wanted) && row[3] === LISTEN).map((row) => row[9] ?? ''),
  );
}

function holds(pid: string, inodes: ReadonlySet<string>): boolean {
  try {
    return fs.readdirSync(`/proc/${pid}/fd`).some((fd) => {
      const inode = /^socket:\[(\d+)\]$/.exec(fs.readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1];
      return inode !== undefined && inodes.has(inode);
    });
  } catch {
    return false; // Another user's process, or one that has just ended: it cannot be named.
  }
}

/** Names the program that listens on a port ("node, process 4711"), where the system tells us; else null. Linux only. */
export function whoListens(port: number): string | null {
  if (!fs.existsSync('/proc/net/tcp')) return null;
  const inodes = socketInodes(port);
  const pid = fs.readdirSync('/proc').find((name) => /^\d+$/.test(name) && holds(name, inodes));
  if (pid === undefined) return null;
  return `${fs.readFileSync(`/proc/${pid}/comm`, 'utf8').trim()}, process ${pid}`;
}
