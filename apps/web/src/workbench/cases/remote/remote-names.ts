import type { components } from '@tongban/client'
import type { Bilingual } from '@tongban/domain'

export type Remote = components['schemas']['RemoteInspection']

export const findingNames = {
  met: { zh: '符合', en: 'met' },
  'not-met': { zh: '不符合', en: 'not met' },
  'cannot-judge': { zh: '无法判断', en: 'cannot be judged' },
} as const satisfies Record<string, Bilingual>

export const witnessNames = {
  camera: { zh: '照片自带', en: 'in the file' },
  phone: { zh: '手机', en: 'by the phone' },
} as const satisfies Record<string, Bilingual>

export const missingNames = {
  refused: { zh: '申请人不同意定位', en: 'not agreed to' },
  unavailable: { zh: '手机没有找到位置', en: 'not to be had' },
} as const satisfies Record<string, Bilingual>
