import type { Bilingual } from '@tongban/domain'
import type { MatterCaseListEntry } from '../../matter/index.ts'

type MatterStatus = MatterCaseListEntry['status']

const names: Readonly<Record<MatterStatus, Bilingual>> = {
  draft: { zh: '草稿', en: 'Draft' },
  'in-progress': { zh: '办理中', en: 'Under way' },
  ended: { zh: '已办结', en: 'Ended' },
  discarded: { zh: '草稿已删除', en: 'Draft discarded' },
}

export const matterStatuses = Object.keys(names) as MatterStatus[]

export function nameMatterStatus(status: MatterStatus): Bilingual {
  return names[status]
}
