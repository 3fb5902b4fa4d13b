import { type PlainDate, getPlainDate } from '@tongban/domain'
import { type Database, everyRow, withRows } from '../../database/index.ts'
import type { HeldLicences } from '../cases/index.ts'

/** The licences that an applicant holds in force, for cases in which one stands in the place of a material (免提交). */
export function createHeldLicences(database: Database): HeldLicences {
  return {
    findHeld: (holder: string, licence: string, today: PlainDate) =>
      withRows(database, everyRow, async (transaction) => {
        const row = await transaction
          .selectFrom('licence')
          .select(['licence_type', 'number', 'issuer_id', 'valid_to'])
          .where('licence_id', '=', licence)
          .where('holder_subject', '=', holder)
          .where('status', '=', 'valid')
          .where('valid_from', '<=', today)
          .where((where) => where.or([where('valid_to', 'is', null), where('valid_to', '>=', today)]))
          .executeTakeFirst()
        if (row === undefined) return undefined
        const { licence_type: licenceType, number, issuer_id: issuer, valid_to: validTo } = row
        return {
          licenceType,
          number,
          issuer,
          ...(validTo === null ? {} : { validTo: getPlainDate(validTo) }),
        }
      }),
  }
}
