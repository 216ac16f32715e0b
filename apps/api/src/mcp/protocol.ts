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

/** Codes of JSON-RPC 2.0, section 5.1. */
export const RPC_ERRORS = {
  parse: -32_700,
  request: -32_600,
  method: -32_601,
  params: -32_602,
} as const;
export type RpcErrorName = keyof typeof RPC_ERRORS;

/** An answer to one request. */
export type Answer =
  | { readonly jsonrpc: '2.0'; readonly id: string | number; readonly result: unknown }
  | {
      readonly jsonrpc: '2.0';
      readonly id: string | number | null;
      readonly error: { readonly code: number; readonly message: string };
    };

/** A request that was done. */
export const resultOf = (id: string | number, result: unknown): Answer => ({ jsonrpc: '2.0', id, result });

/** A request that cannot be done. */
export const errorOf = (id: string | number | null, name: RpcErrorName, message: string): Answer => ({
  jsonrpc: '2.0',
  id,
  error: { code: RPC_ERRORS[name], message },
});
