import type { FactoryProvider } from '@nestjs/common';
import type { ServiceConfig } from '@app/infra/config';
import { Database } from '@app/infra/mongo';
import { CONFIG } from '@app/infra/service';
import { TokenSigner } from '@app/infra/system';
import { WhyDesk } from '@app/infra/why';

/** The desk that both people and operators ask why. */
export const whyDesk: FactoryProvider<WhyDesk> = {
  provide: WhyDesk,
  useFactory: (database: Database, signer: TokenSigner, config: ServiceConfig) =>
    new WhyDesk(database, signer, config.RETAIN_TRACE_DAYS),
  inject: [Database, TokenSigner, CONFIG],
};
