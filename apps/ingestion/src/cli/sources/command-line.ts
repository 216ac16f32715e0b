import { subcommandOf, type CommandLine } from '@app/cli';

/** How `techjobboard sources` is used. */
export const USAGE = `techjobboard sources list                      every source: its state, counts, last fault, next read
techjobboard sources check NAME|--all          reads sources of SOURCES_FILE now and says what was found; stores nothing
techjobboard sources add NAME FIELD=VALUE ...  adds a source to the store: kind=greenhouse board=acme every=10m
techjobboard sources remove NAME               takes a source out of the store; its postings are closed
techjobboard sources pause|resume|read NAME    stops reading it, goes on, or reads it now
techjobboard sources import FILE.opml          adds the feeds of an OPML file`;

export const COMMAND_LINE: CommandLine<readonly string[]> = {
  usage: USAGE,
  read: subcommandOf(USAGE, ['list', 'check', 'add', 'remove', 'pause', 'resume', 'read', 'import']),
};
