/** The texts of the page about the API, in English. */
export const apiEn = {
  title: 'API',
  lead: 'Everything the pages do can be done by programs. No key is needed to read.',
  document: 'OpenAPI document',
  operations: 'Addresses',
  parameters: 'Parameters',
  required: 'required',
  needs: 'Needs',
  answers: 'Answers',
  body: 'Body',
  problems: 'Problems',
  problemsLead:
    'Errors are problem documents (RFC 9457, application/problem+json). Their type is an address on this page; errors names each wrong field.',
  problemHead: ['Kind', 'Status', 'Title'] as const,
  limits: 'Limits',
  limitsLead:
    'Requests are counted by network: an IPv4 address or an IPv6 /64. The RateLimit and RateLimit-Policy headers say what is left.',
  limitHead: ['Limit', 'Requests', 'In seconds'] as const,
} as const;
