import { UsageError } from '@app/cli';
import { asMember, prepareMongo, rolesOn } from '@app/embedded';
import { databaseSecrets, mongoKeyFile, type Config } from '@app/infra/config';
import { SNAPSHOTS_KEPT } from '@app/infra/backup';

/** Host and database of an address that names one host. */
const ONE_HOST = /^mongodb:\/\/(?:[^@/]*@)?([^/?,@]+)\/([^/?]+)/;

/** Makes the MongoDB of MONGODB_URI, which runs with our key file, a replica set of one whose user is the services'. */
export async function setUpMongo(config: Config): Promise<void> {
  const [, host, database] = ONE_HOST.exec(config.MONGODB_URI ?? '') ?? [];
  if (host === undefined || database === undefined) {
    throw new UsageError('MONGODB_URI must name one host and a database: mongodb://host:27017/techjobboard');
  }
  const { mongoKeyFile: keyFile, mongoPassword: password } = databaseSecrets(config.DATA_DIR);
  await prepareMongo({ host, keyFile }, { password, roles: rolesOn(database) });
}

/**
 * Has a MongoDB of ours keep what a backup reads until that is done, which its user may not demand. False where it is not
 * ours, or refuses.
 */
export async function keepSnapshots(uri: string, dataDir: string): Promise<boolean> {
  const [, host] = ONE_HOST.exec(uri) ?? [];
  const keyFile = mongoKeyFile(dataDir);
  if (host === undefined || keyFile === null) return false;
  return asMember({ host, keyFile }, (client) => client.db('admin').command(SNAPSHOTS_KEPT)).then(
    () => true,
    () => false,
  );
}
