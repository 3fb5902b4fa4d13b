import {
  type Applicant,
  type IdentifierRejection,
  type Instant,
  checkReason,
  describeIdentifierRejection,
  getBeijingDate,
  parseResidentId,
  parseUscc,
} from '@tongban/domain'
import type { Pool } from 'pg'
import { createBatching } from '../../database/index.ts'
import type { SubjectDirectory } from '../cases/index.ts'
import { type SubjectRow, getSubjectByNumber, takeSubject } from './subjects.ts'

const askForSubject = createBatching<string, SubjectRow | undefined>({
  size: 100,
  run: async (pool, subjects) => {
    const { rows } = await pool.query<SubjectRow>({
      name: 'find_subjects',
      text: `select subject_id, kind, name, identifier_kind, identifier, phone, representative_name
               from subject where subject_id = any ($1::uuid[])`,
      values: [[...new Set(subjects)]],
    })
    const found = new Map(rows.map((row) => [row.subject_id, row]))
    return subjects.map((subject) => found.get(subject.toLowerCase()))
  },
})

/** The subjects and officers that cases refer to. */
export function createSubjectDirectory(pool: Pool): SubjectDirectory {
  return {
    async findSubject(subject) {
      const row = await askForSubject(pool, subject)
      return row === undefined ? undefined : { ...describeApplicant(row), phone: row.phone ?? undefined }
    },

    async getOrCreateSubject({ kind, name, identifier, phone, nameReason, now }) {
      const parsed = parseIdentifier(kind, identifier, now)
      if (!parsed.ok) return refuse('/identifier', parsed.error)
      if (name.trim() === '')
        return refuseText('/name', 'value-missing', '请填写姓名或者名称。', 'Give the name.')
      const client = await pool.connect()
      try {
        const row = await takeSubject(client, {
          kind,
          name: name.trim(),
          identifier: parsed.value.value,
          phone: phone ?? null,
          address: null,
        })
        if (row) return describeApplicant(row)
        if (nameReason !== undefined) {
          const problems = checkReason('/nameReason', nameReason)
          if (problems.length > 0) return { refused: problems }
          const known = await getSubjectByNumber(client, parsed.value.value)
          const nameDiffers = { registered: known.name, reason: nameReason.trim() }
          return { ...describeApplicant(known), name: name.trim(), nameDiffers }
        }
        return refuseText(
          '/name',
          'name-differs',
          '该证件号码已登记在其他姓名（名称）之下，请核对证件。',
          'This number is registered under another name; look at the document again.',
        )
      } finally {
        client.release()
      }
    },

    async findOfficer(account, today) {
      const { rows } = await pool.query<{ name: string; duties: string[]; jurisdiction: string[] }>(
        `select a.name, p.duties,
                (with recursive covered as (
                   select o.organisation_id from organisation o where o.organisation_id = any (p.jurisdiction)
                   union
                   select o.organisation_id from organisation o join covered c on o.parent_id = c.organisation_id
                 ) select coalesce(array_agg(organisation_id), '{}') from covered) as jurisdiction
           from account a join staff_post p on p.account_id = a.id
          where a.id = $1 and a.disabled_at is null
            and p.starts_on <= $2 and (p.ends_on is null or p.ends_on >= $2)
          order by p.starts_on desc, p.post_id limit 1`,
        [account, today],
      )
      return rows[0]
    },
  }
}

function parseIdentifier(kind: 'person' | 'enterprise', identifier: string, now: Instant) {
  return kind === 'person'
    ? parseResidentId(identifier.trim(), getBeijingDate(now))
    : parseUscc(identifier.trim())
}

function describeApplicant(row: SubjectRow): Applicant {
  return {
    subject: row.subject_id,
    kind: row.kind,
    name: row.name,
    identifierKind: row.identifier_kind,
    identifier: row.identifier,
    ...(row.representative_name == null ? {} : { representative: row.representative_name }),
  }
}

function refuse(field: string, rejection: IdentifierRejection) {
  return { refused: [{ field, code: rejection.kind, message: describeIdentifierRejection(rejection) }] }
}

function refuseText(field: string, code: string, zh: string, en: string) {
  return { refused: [{ field, code, message: { zh, en } }] }
}
