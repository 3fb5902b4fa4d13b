import { type MatterDefinition, formatChineseDate, getPlainDate, readText } from '@tongban/domain'
import type { Database } from '../../database/index.ts'
import { type Problem, problem } from '../../http/index.ts'

/**
 * Why a matter that is not on the list cannot be read or filed: since when and for what reason it was withdrawn.
 * @returns undefined where it was never on the list, or is on it
 */
export async function refuseWithdrawnMatter(
  database: Database,
  matter: string,
): Promise<Problem | undefined> {
  const row = await database.query
    .selectFrom('matter as m')
    .innerJoin('matter_revision as r', (join) =>
      join.onRef('r.matter_id', '=', 'm.matter_id').onRef('r.revision', '=', 'm.current_revision'),
    )
    .select(['m.withdrawn_on', 'm.withdrawal_reason', 'r.definition'])
    .where('m.matter_id', '=', matter)
    .where('m.withdrawn_on', 'is not', null)
    .executeTakeFirst()
  if (row === undefined || row.withdrawn_on === null) return undefined
  const on = row.withdrawn_on
  const reason = row.withdrawal_reason
  const name = readText((row.definition as MatterDefinition).name)
  const told = reason === null || /[。.!！?？]$/.test(reason) ? (reason ?? '') : `${reason}。`
  return problem('matter-withdrawn', {
    detail: {
      zh: `“${name.zh}”已于${formatChineseDate(getPlainDate(on))}停用，不再受理新的申请。${told === '' ? '' : `停用原因：${told}`}`,
      en: `"${name.en}" was withdrawn on ${on}; nothing new is accepted.${told === '' ? '' : ` The reason: ${told}`}`,
    },
    next: {
      zh: '已经提交的一件事继续办理，可在“我的办件”中查看；所含事项仍可逐项申请。',
      en: 'What was filed goes on and is found under “My cases”; its items can still be applied for one by one.',
    },
    facts: { matter, name, withdrawn: { on, reason } },
  })
}
