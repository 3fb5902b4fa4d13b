import { assert } from './assert.ts'

/** What the record can hold: plain data, so that its text is the same wherever it is written. */
export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/**
 * The one text of a value (after RFC 8785: keys sorted by UTF-16 unit, no white space, shortest numbers), the form
 * in which events are hashed. Keys whose value is undefined are left out.
 * @throws BrokenInvariant on numbers that are not finite and on values that are no plain data.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') {
    assert(Number.isFinite(value), `not a finite number: ${value}`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalJson(entry)).join(',')}]`
  assert(typeof value === 'object', `not plain data: ${typeof value}`)
  let members = ''
  for (const key of Object.keys(value).sort()) {
    const entry: unknown = Reflect.get(value, key)
    if (entry === undefined) continue
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(entry)}`
  }
  return `{${members}}`
}
