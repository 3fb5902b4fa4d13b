import { type Bilingual, type Instant, type PlainDate, formatChineseDate } from '@tongban/domain'
import { type Database, runInTransaction } from '../../database/index.ts'
import { type Problem, problem } from '../../http/index.ts'

/** That an item was taken off the published list (停用), as anybody may know it. */
export interface Withdrawal {
  readonly item: string
  readonly name: Bilingual
  readonly on: PlainDate
  /** As the authority gave it; null where it was given before reasons were kept. */
  readonly reason: string | null
}

/**
 * Takes an item off the published list; what was filed goes on. Publishing it again brings it back and ends what is
 * told here.
 * @returns false where it is off the list already
 */
export async function withdrawItem(
  database: Database,
  withdrawal: {
    readonly item: string
    readonly on: PlainDate
    readonly reason: string
    readonly now: Instant
  },
): Promise<boolean> {
  const { item, on, reason, now } = withdrawal
  return runInTransaction(database, async (transaction) => {
    const row = await transaction
      .selectFrom('service_item')
      .select('summary')
      .where('item_id', '=', item)
      .where('withdrawn_on', 'is', null)
      .forUpdate()
      .executeTakeFirst()
    if (row === undefined) return false
    const summary = { ...(row.summary as SummaryOfWithdrawn), withdrawalReason: reason }
    await transaction
      .updateTable('service_item')
      .set({ withdrawn_on: on, summary: JSON.stringify(summary), updated_at: now })
      .where('item_id', '=', item)
      .execute()
    return true
  })
}

/** Undefined where the item is on the list, or was never on it. */
export async function findWithdrawal(database: Database, item: string): Promise<Withdrawal | undefined> {
  const row = await database.query
    .selectFrom('service_item')
    .select(['withdrawn_on', 'summary'])
    .where('item_id', '=', item)
    .where('withdrawn_on', 'is not', null)
    .executeTakeFirst()
  if (row === undefined || row.withdrawn_on === null) return undefined
  const { name, withdrawalReason = null } = row.summary as SummaryOfWithdrawn
  return { item, name, on: row.withdrawn_on as PlainDate, reason: withdrawalReason }
}

interface SummaryOfWithdrawn {
  readonly name: Bilingual
  readonly withdrawalReason?: string
}

/** Why an item cannot be read or applied for: since when and for what reason it was withdrawn, or that there is none. */
export async function refuseAbsentItem(database: Database, item: string): Promise<Problem> {
  const withdrawal = await findWithdrawal(database, item)
  if (withdrawal === undefined) return problem('not-found')
  const { name, on, reason } = withdrawal
  const told = reason === null || /[。.!！?？]$/.test(reason) ? (reason ?? '') : `${reason}。`
  return problem('item-withdrawn', {
    detail: {
      zh: `“${name.zh}”已于${formatChineseDate(on)}停用，不再受理新的申请。${told === '' ? '' : `停用原因：${told}`}`,
      en: `"${name.en}" was withdrawn on ${on}; nothing new is accepted.${told === '' ? '' : ` The reason: ${told}`}`,
    },
    next: {
      zh: '已经提交的申请继续办理，可在“我的办件”中查看；其他事项请重新查找。',
      en: 'What was filed goes on and is found under “My cases”; look for another service.',
    },
    facts: { item, name, withdrawn: { on, reason } },
  })
}
