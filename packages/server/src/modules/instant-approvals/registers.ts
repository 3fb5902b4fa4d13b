import { type PlainDate, getPlainDate } from '@tongban/domain'
import type { Pool } from 'pg'

/** What a register of a department says of somebody. */
export type RegisterAnswer =
  | {
      readonly kind: 'found'
      /** By data element. */
      readonly values: Readonly<Record<string, unknown>>
      readonly asOf?: PlainDate
    }
  /** The register knows nobody of this number. */
  | { readonly kind: 'absent' }
  /** It could not be asked, gave no answer in time, or what it said is too old to rely on. */
  | { readonly kind: 'unavailable' }

/** The registers that decision tables may ask (主管部门登记信息). */
export interface Registers {
  /** @param identifier the resident id or unified social credit code of the applicant */
  ask(register: string, identifier: string, today: PlainDate): Promise<RegisterAnswer>
}

/** Registers as far as they are kept here (共享数据落地); one that was never loaded cannot answer. */
export function createStoredRegisters(pool: Pool): Registers {
  return {
    async ask(register, identifier, today) {
      const { rows } = await pool.query<{
        content: Readonly<Record<string, unknown>>
        as_of: string
        is_old: boolean
      }>(
        `select content, as_of, coalesce(valid_until <= $3::date, false) as is_old
           from register_record where register = $1 and identifier = $2`,
        [register, identifier, today],
      )
      const [row] = rows
      if (row !== undefined) {
        if (row.is_old) return { kind: 'unavailable' }
        return { kind: 'found', values: row.content, asOf: getPlainDate(row.as_of) }
      }
      const { rowCount } = await pool.query('select from register_record where register = $1 limit 1', [
        register,
      ])
      return { kind: rowCount === 0 ? 'unavailable' : 'absent' }
    },
  }
}

/** Writes down what registers say; what was kept of the same number before is replaced. */
export async function keepRegisterRecords(
  pool: Pool,
  records: readonly {
    readonly register: string
    readonly identifier: string
    readonly values: Readonly<Record<string, unknown>>
    readonly asOf: PlainDate
    readonly validUntil?: PlainDate
  }[],
): Promise<void> {
  await pool.query(
    `insert into register_record (register, identifier, content, as_of, valid_until)
     select register, identifier, content, as_of, valid_until
       from json_to_recordset($1::json) as r (register text, identifier text, content json, as_of date, valid_until date)
     on conflict (register, identifier) do update
        set (content, as_of, valid_until) = (excluded.content, excluded.as_of, excluded.valid_until)`,
    [
      JSON.stringify(
        records.map(({ register, identifier, values, asOf, validUntil }) => ({
          register,
          identifier,
          content: values,
          as_of: asOf,
          valid_until: validUntil ?? null,
        })),
      ),
    ],
  )
}
