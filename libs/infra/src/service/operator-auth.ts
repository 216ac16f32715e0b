import { createHash, timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../config/index.js';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** True for the operator's name and password; takes the same time for every wrong one. */
export function isOperator(secrets: Secrets, user: string, password: string): boolean {
  const given = digest(`${user}\u0000${password}`);
  const wanted = digest(`${secrets.operator.user}\u0000${secrets.operator.password}`);
  return timingSafeEqual(given, wanted);
}

/** Checks an `Authorization: Basic` header (RFC 7617), for machines such as Prometheus. */
export function isOperatorHeader(secrets: Secrets, header: string | undefined): boolean {
  if (header === undefined || !/^basic /i.test(header)) return false;
  const decoded = Buffer.from(header.slice(6).trim(), 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  return colon > 0 && isOperator(secrets, decoded.slice(0, colon), decoded.slice(colon + 1));
}
