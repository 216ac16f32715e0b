import { Module } from '@nestjs/common';
import { BoardModule } from '../board/board.module.js';
import { MoreModule } from '../more/more.module.js';
import { PostingModule } from '../posting/posting.module.js';
import { SubscribersModule } from '../subscribers/subscribers.module.js';
import { McpController } from './mcp.controller.js';
import { PostingReader } from './posting-reader.js';
import { McpTools, SearchTests } from './tools.js';
import { LookTools } from './look-tools.js';

/** The Model Context Protocol: searching, reading, back-testing and saving for programs that are told in words what to do. */
@Module({
  imports: [BoardModule, MoreModule, PostingModule, SubscribersModule],
  controllers: [McpController],
  providers: [LookTools, McpTools, PostingReader, SearchTests],
})
export class McpModule {}
