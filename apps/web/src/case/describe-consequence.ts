import type { Bilingual } from '@tongban/domain'
import type { CaseView } from './case-types.ts'

type Owed = Pick<CaseView['obligations'][number], 'kind' | 'status' | 'consequence'>

const consequences: Readonly<Partial<Record<Owed['consequence'], Bilingual>>> = {
  'case-ends': {
    zh: '逾期未补交的，终止办理；已经制发临时证照的，一并失效。',
    en: 'If it does not come in time, the procedure ends, and with it any licence for the time being.',
  },
  recorded: {
    zh: '逾期未补交的，记录在案；补齐之前不能作出准予决定。',
    en: 'If it does not come in time, this is put on record; nothing is granted before it has come.',
  },
}

/** What follows by itself where a material that is still to follow does not come; undefined where none is owed. */
export function describeConsequence({ kind, status, consequence }: Owed): Bilingual | undefined {
  return kind === 'supply-material' && status === 'open' ? consequences[consequence] : undefined
}
