import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { ChannelsModule } from '../channels/channels.module.js';
import { SiteModule } from '../site/site.module.js';
import { SubscribersModule } from '../subscribers/subscribers.module.js';
import { FeedsController } from './feeds.controller.js';
import { FeedReadings } from './feed-readings.js';
import { FoundOpenings } from './found-openings.js';
import { FoundStore } from './found-store.js';
import { SavedFeedsController } from './saved-feeds.controller.js';

/** Feeds, sitemap and robots.txt. */
@Module({
  imports: [BoardModule, SiteModule, ChannelsModule, SubscribersModule],
  providers: [FeedReadings, FoundOpenings, FoundStore],
  controllers: [FeedsController, SavedFeedsController],
})
export class FeedsModule {}
