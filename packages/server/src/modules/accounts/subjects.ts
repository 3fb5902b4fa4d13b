import {
  assert,
  describeIdentifierRejection,
  getBeijingDate,
  maskPhone,
  maskResidentId,
  parsePhoneNumber,
  parseResidentId,
  parseUscc,
  type IdentifierRejection,
  type Instant,
  type Result,
} from '@tongban/domain'
import type { ClientBase, Pool } from 'pg'
import { randomUUID } from 'node:crypto'
import { refuseValue } from '../../http/index.ts'

export interface SubjectRow {
  subject_id: string
  kind: 'person' | 'enterprise'
  name: string
  identifier_kind: 'resident-id' | 'uscc'
  identifier: string
  phone: string | null
  /** Where it was asked for. */
  representative_name?: string | null
}

export interface NewSubject {
  readonly kind: 'person' | 'enterprise'
  readonly name: string
  readonly identifier: string
  readonly phone: string | null
  readonly address: string | null
  readonly representative?: { readonly name: string; readonly residentId: string }
}

/** As it may be shown to anybody: personal numbers masked. */
export function describeSubject(row: SubjectRow) {
  return {
    subjectId: row.subject_id,
    kind: row.kind,
    name: row.name,
    identifierKind: row.identifier_kind,
    identifier: row.identifier_kind === 'resident-id' ? maskResidentId(row.identifier) : row.identifier,
    phone: row.phone === null ? null : maskPhone(row.phone),
  }
}

function readIdentifier(
  parsed: Result<{ readonly value: string }, IdentifierRejection>,
  pointer: string,
): string {
  if (parsed.ok) return parsed.value.value
  throw refuseValue(pointer, parsed.error.kind, describeIdentifierRejection(parsed.error))
}

/** @throws RefusedRequest naming the field when the text is no resident id of somebody born by now */
export function readResidentId(text: string, now: Instant, pointer: string): string {
  return readIdentifier(parseResidentId(text, getBeijingDate(now)), pointer)
}

export function readUscc(text: string, pointer: string): string {
  return readIdentifier(parseUscc(text), pointer)
}

export function readPhone(text: string, pointer: string): string {
  return readIdentifier(parsePhoneNumber(text), pointer)
}

/**
 * Adds a subject, or takes the one that has the number already when the name is the same.
 * @returns undefined when the number belongs to another name
 */
export async function takeSubject(client: ClientBase, subject: NewSubject): Promise<SubjectRow | undefined> {
  const identifierKind = subject.kind === 'person' ? 'resident-id' : 'uscc'
  const { rows } = await client.query<SubjectRow>(
    `insert into subject as s (subject_id, kind, name, identifier_kind, identifier, phone, address,
                               representative_name, representative_identifier)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (identifier_kind, identifier) do update set phone = coalesce(s.phone, excluded.phone)
       where s.name = excluded.name
     returning subject_id, kind, name, identifier_kind, identifier, phone, representative_name`,
    [
      randomUUID(),
      subject.kind,
      subject.name,
      identifierKind,
      subject.identifier,
      subject.phone,
      subject.address,
      subject.representative?.name ?? null,
      subject.representative?.residentId ?? null,
    ],
  )
  return rows[0]
}

/** @throws when nobody is known by the number: ask only after `takeSubject` has refused the name */
export async function getSubjectByNumber(client: ClientBase, identifier: string): Promise<SubjectRow> {
  const { rows } = await client.query<SubjectRow>(
    `select subject_id, kind, name, identifier_kind, identifier, phone, representative_name
       from subject where identifier = $1`,
    [identifier],
  )
  assert(rows[0] !== undefined, 'a number whose name differs is known')
  return rows[0]
}

export async function findSubjectByNumber(
  pool: Pool,
  name: string,
  identifier: string,
): Promise<SubjectRow | undefined> {
  const { rows } = await pool.query<SubjectRow>(
    'select subject_id, kind, name, identifier_kind, identifier, phone from subject where identifier = $1 and name = $2',
    [identifier, name],
  )
  return rows[0]
}
