import { api, send } from '../../api/index.ts'
import { formatDate } from '../../language/index.ts'
import { type Duty, shownDuties } from './duty.ts'

type List = 'to-examine' | 'to-conclude'

const verbs = {
  'to-examine': { zh: '复核秒批决定', en: 'Re-examine an instant approval' },
  'to-conclude': { zh: '处理秒批复核的不同意见', en: 'Say what follows from a re-examination' },
} as const

/**
 * Instant approvals that were drawn (每日抽查): their cases are finished, and so in no list of open cases. The opinion
 * waits for those who have the duty, what follows from it for the head.
 */
async function listReexaminations(list: List): Promise<Duty[]> {
  const { items } = await send(
    api.GET('/api/v1/instant-approvals', {
      params: { query: { list, limit: shownDuties, ...(list === 'to-examine' ? { waiting: 'me' } : {}) } },
    }),
  )
  return items.map(({ caseId, itemName, number, due, overdue }) => ({
    key: `${list} ${caseId}`,
    to: `/workbench/cases/${caseId}`,
    name: {
      zh: `${verbs[list].zh}：${itemName}（${[number, due === null ? null : `期限${formatDate(due, 'zh')}`, overdue ? '已逾期' : null].filter((part) => part !== null).join('，')}）`,
      en: `${verbs[list].en}: ${itemName} (${[number, due === null ? null : `until ${formatDate(due, 'en')}`, overdue ? 'overdue' : null].filter((part) => part !== null).join(', ')})`,
    },
  }))
}

export const listToExamine = (): Promise<Duty[]> => listReexaminations('to-examine')

export const listToConclude = (): Promise<Duty[]> => listReexaminations('to-conclude')
