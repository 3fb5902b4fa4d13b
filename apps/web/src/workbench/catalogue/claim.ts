import type { components } from '@tongban/client'

export type Claim = components['schemas']['BaseClaim']

export const claimStateNames = {
  open: { zh: '待认领', en: 'To be answered' },
  refused: { zh: '不认领', en: 'Refused' },
  unpublished: { zh: '已认领，未发布', en: 'Claimed, not published' },
  behind: { zh: '目录有调整，待采用', en: 'Changed above, to adopt' },
  settled: { zh: '已认领，一致', en: 'Claimed and the same' },
} as const
