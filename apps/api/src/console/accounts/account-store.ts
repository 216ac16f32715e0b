import { Injectable } from '@nestjs/common';
import type { QueryFilter } from 'mongoose';
import type { OperatorId } from '@app/core/ids';
import type { OperatorAccount } from '@app/core/operators';
import { Database, isDuplicateKey } from '@app/infra/mongo';

/** What of an account is written anew. */
type AccountChange = Partial<Omit<OperatorAccount, '_id' | 'generation'>>;

/** Accounts of operators in MongoDB. */
@Injectable()
export class AccountStore {
  constructor(private readonly database: Database) {}

  /** By name. */
  all(): Promise<OperatorAccount[]> {
    return this.database.operators.find().sort({ _id: 1 }).lean<OperatorAccount[]>();
  }

  find(id: OperatorId): Promise<OperatorAccount | null> {
    return this.database.operators.findById(id).lean<OperatorAccount>();
  }

  findByIdentity(identity: string): Promise<OperatorAccount | null> {
    return this.database.operators.findOne({ identity }).lean<OperatorAccount>();
  }

  /** The account that a live invitation is for. */
  findByInvitation(hash: string, now: Date): Promise<OperatorAccount | null> {
    const filter = { 'invitation.hash': hash, 'invitation.until': { $gt: now } };
    return this.database.operators.findOne(filter).lean<OperatorAccount>();
  }

  /** False where the name, or the identity, has an account. */
  async create(account: OperatorAccount): Promise<boolean> {
    try {
      await this.database.operators.create(account);
      return true;
    } catch (error) {
      if (isDuplicateKey(error)) return false;
      throw error;
    }
  }

  /** Writes where the account still is as `where` says. False: it is not. */
  async change(id: OperatorId, where: QueryFilter<OperatorAccount>, change: AccountChange): Promise<boolean> {
    const { matchedCount } = await this.database.operators.updateOne({ ...where, _id: id }, { $set: change });
    return matchedCount === 1;
  }

  /** The same, and ends all sessions of the account. */
  async changeAndEnd(
    id: OperatorId,
    where: QueryFilter<OperatorAccount>,
    change: AccountChange,
  ): Promise<boolean> {
    const { matchedCount } = await this.database.operators.updateOne(
      { ...where, _id: id },
      { $set: change, $inc: { generation: 1 } },
    );
    return matchedCount === 1;
  }

  /** Takes a code of the app: false where it, or one after it, was taken before. */
  async takeStep(id: OperatorId, step: number): Promise<boolean> {
    const { modifiedCount } = await this.database.operators.updateOne(
      { _id: id, 'secondFactor.lastStep': { $lt: step } },
      { $set: { 'secondFactor.lastStep': step } },
    );
    return modifiedCount === 1;
  }

  /** Takes a recovery code: false where there is none such, or none any more. */
  async takeRecovery(id: OperatorId, hash: string): Promise<boolean> {
    const { modifiedCount } = await this.database.operators.updateOne(
      { _id: id, 'secondFactor.recoveryHashes': hash },
      { $pull: { 'secondFactor.recoveryHashes': hash } },
    );
    return modifiedCount === 1;
  }

  /** New recovery codes of the second factor with that salt. */
  async setRecovery(id: OperatorId, salt: string, hashes: string[]): Promise<boolean> {
    const { matchedCount } = await this.database.operators.updateOne(
      { _id: id, 'secondFactor.salt': salt },
      { $set: { 'secondFactor.recoveryHashes': hashes } },
    );
    return matchedCount === 1;
  }
}
