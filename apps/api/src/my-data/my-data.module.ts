import { Module } from '@nestjs/common';
import { IntakeModule } from '@app/intake';
import { SiteModule } from '../site/site.module.js';
import { SubscribersModule } from '../subscribers/subscribers.module.js';
import { LateLines } from './late-lines.js';
import { MyDataPageController } from './my-data-page.controller.js';
import { MyDataController } from './my-data.controller.js';
import { PersonalDataStore } from './personal-data-store.js';
import { PersonalDataService } from './personal-data.js';

/** What is held of a person, and the end of it. */
// The module of the intake brings the one client that hints are sent with.
@Module({
  imports: [IntakeModule, SiteModule, SubscribersModule],
  controllers: [MyDataPageController, MyDataController],
  providers: [LateLines, PersonalDataService, PersonalDataStore],
})
export class MyDataModule {}
