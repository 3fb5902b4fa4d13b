import { findErrorCode } from '../environment-error.ts'

/** Connection lost, refused, exhausted, or the server shutting down: it may work in a moment. */
const codes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  '53300', // too_many_connections
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now
  '08000',
  '08001',
  '08003',
  '08006',
  '3D000', // the database is not there (yet), as during a restore
  '28000',
  '28P01', // the password was changed under us
])

/** Sentences of pg without a code. */
const messages = [
  'timeout exceeded when trying to connect',
  'Connection terminated',
  'Client has encountered a connection error',
  'Cannot use a pool after calling end',
  'Query read timeout',
]

/** Whether there was no connection, or it was lost on the way: then nobody knows whether a statement was carried out. */
export function isConnectionLost(error: unknown): boolean {
  if (codes.has(findErrorCode(error) ?? '')) return true
  return error instanceof Error && messages.some((text) => error.message.includes(text))
}
