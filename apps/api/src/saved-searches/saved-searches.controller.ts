import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { RateLimited } from '../http/rate-limit.js';
import { Confirmations } from '../subscribers/links/confirmations.js';
import { SearchRequests } from '../subscribers/requests/search-requests.js';
import { Unsubscriptions } from '@app/subscriptions';
import { languageOf } from '@app/core/records';
import { TEXTS } from '../texts/index.js';
import { OpenConfirmation, type Confirmation } from '../subscribers/links/opened-confirmation.js';
import { OpenUnsubscription, type Unsubscription } from '../subscribers/links/opened-unsubscription.js';
import { Answers, Refuses } from '../rest/openapi.js';
import { consentWording } from '../texts/consent-wording.js';
import { requireAddress } from '../rest/read-address.js';
import { requireAsked } from '../rest/read-query.js';
import {
  SaveSearchSchema,
  SavedAnswerSchema,
  SavedSearchSchema,
  TokenSchema,
  type SaveSearch,
  type SavedSearchAnswer,
} from './saved-search-schemas.js';
import { toSavedSearch } from './to-answer.js';

/** The same for every address: whether a mail goes out now is told to its owner alone. */
export const MAIL_MAY_COME =
  'If the address can be written to now, a mail with a link is on its way. If you have asked before, look for the mail of the last 24 hours.';

const StateSchema = z.object({ state: z.enum(['subscribed', 'unsubscribed']) });

/** Saving a search for an address, and what the links in mails do. */
@ApiTags('Saved searches')
@Controller('api')
export class SavedSearchesController {
  constructor(
    private readonly requests: SearchRequests,
    private readonly confirmations: Confirmations,
    private readonly unsubscriptions: Unsubscriptions,
  ) {}

  @Post('saved-searches')
  @HttpCode(202)
  @RateLimited('save')
  @ApiOperation({
    operationId: 'saveSearch',
    summary: 'Save a search for an e-mail address',
    description:
      'Sends one mail with a link to confirm; nothing else until its owner confirms. The answer is the same whether the address is known or not. To an address that nobody has confirmed at most one such mail goes out in 24 hours, three in 30 days; to a confirmed one ten in 24 hours. Where the address has this search already, the mail says so and brings the link to it.',
  })
  @Answers(202, 'The request was accepted.', SavedAnswerSchema)
  @Refuses('invalid-parameters', 'invalid-query', 'malformed-body')
  async save(
    @Body({ schema: SaveSearchSchema }) body: SaveSearch,
  ): Promise<z.infer<typeof SavedAnswerSchema>> {
    const query = requireAsked(body.query, 'query');
    const address = requireAddress(body.email);
    const { name = '', rhythm, timeZone, hour, weekday, language } = body;
    await this.requests.save({
      address,
      ...query,
      name,
      rhythm,
      schedule: { timeZone, hour, weekday },
      language,
    });
    return {
      status: 'confirmation-requested',
      message: MAIL_MAY_COME,
    };
  }

  @Post('confirmations')
  @HttpCode(200)
  @RateLimited('token')
  @ApiOperation({
    operationId: 'confirmSearch',
    summary: 'Confirm a saved search with the token of its mail',
  })
  @Answers(200, 'The search is active.', SavedSearchSchema)
  @Refuses('invalid-parameters', 'link-not-valid', 'gone')
  async confirm(
    @Body({ schema: TokenSchema, pipes: [OpenConfirmation] }) asked: Confirmation,
  ): Promise<SavedSearchAnswer> {
    const language = languageOf(asked.subscriber);
    await this.confirmations.confirm(asked, {
      consentWording: (search) => consentWording(TEXTS[language], search),
      language,
    });
    return { ...toSavedSearch(asked.search), state: 'active' };
  }

  @Post('unsubscriptions')
  @HttpCode(200)
  @RateLimited('token')
  @ApiOperation({
    operationId: 'unsubscribe',
    summary: 'Stop all mails with the token of an unsubscribe link',
  })
  @Answers(200, 'No more mails are sent.', StateSchema)
  @Refuses('invalid-parameters', 'link-not-valid')
  async unsubscribe(
    @Body({ schema: TokenSchema, pipes: [OpenUnsubscription] }) { subscriberId }: Unsubscription,
  ): Promise<z.infer<typeof StateSchema>> {
    await this.unsubscriptions.leave(subscriberId);
    return { state: 'unsubscribed' };
  }

  @Post('unsubscriptions/undo')
  @HttpCode(200)
  @RateLimited('token')
  @ApiOperation({ operationId: 'undoUnsubscribe', summary: 'Take an unsubscription back' })
  @Answers(200, 'The searches that were active are active again.', StateSchema)
  @Refuses('invalid-parameters', 'link-not-valid')
  async undo(
    @Body({ schema: TokenSchema, pipes: [OpenUnsubscription] }) { subscriberId }: Unsubscription,
  ): Promise<z.infer<typeof StateSchema>> {
    const isSubscribed = await this.unsubscriptions.undo(subscriberId);
    return { state: isSubscribed ? 'subscribed' : 'unsubscribed' };
  }
}
