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
