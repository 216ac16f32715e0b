import { hookPosterProvider } from '@app/hooks';
import { Module } from '@nestjs/common';
import { SavedSearchesModule } from '../saved-searches/saved-searches.module.js';
import { SiteModule } from '../site/site.module.js';
import { SubscribersModule } from '../subscribers/subscribers.module.js';
import { ChannelStore } from './channel-store.js';
import { ChannelsPageController } from './channels-page.controller.js';
import { ChannelsController } from './channels.controller.js';
import { Channels } from './channels.js';

/** Feed and hooks of a saved search. */
@Module({
  imports: [SavedSearchesModule, SiteModule, SubscribersModule],
  controllers: [ChannelsPageController, ChannelsController],
  providers: [Channels, ChannelStore, hookPosterProvider],
  exports: [Channels],
})
export class ChannelsModule {}
