import { z } from 'zod';

/** Versions of the Model Context Protocol that are answered, the newest first. */
export const PROTOCOL_VERSIONS = ['2025-11-25', '2025-06-18', '2025-03-26'] as const;

const requestId = z.union([z.string(), z.number()]);

/** One message of JSON-RPC 2.0: a request, or a notification where it has no id. Batches are not part of the protocol any more. */
export const MessageSchema = z.object({
  jsonrpc: z.literal('2.0'),
  id: requestId.optional(),
  method: z.string().optional(),
  params: z.record(z.string(), z.unknown()).optional(),
});
export type Message = z.infer<typeof MessageSchema>;
