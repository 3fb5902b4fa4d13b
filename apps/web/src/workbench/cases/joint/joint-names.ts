import type { Bilingual } from '@tongban/domain'

/** How a notice reached its party. */
export const serviceWayNames = {
  platform: { zh: '平台签收', en: 'signed for on the platform' },
  'document-exchange': { zh: '公文交换', en: 'document exchange' },
  'in-person': { zh: '直接送达', en: 'in person' },
  post: { zh: '邮寄送达', en: 'by post' },
} as const satisfies Record<string, Bilingual>

export const outcomeNames = {
  pass: { zh: '同意', en: 'in favour' },
  fail: { zh: '不同意', en: 'against' },
  'consent-by-silence': { zh: '逾期未反馈或者缺席，视为同意', en: 'silent or absent, counted as consent' },
} as const satisfies Record<string, Bilingual>

export const causeNames = {
  'applicant-absent': { zh: '申请人未到场', en: 'the applicant was not there' },
  'applicant-asked': { zh: '申请人申请改期', en: 'the applicant asked' },
  authority: { zh: '参加单位原因', en: 'an authority could not come' },
  circumstances: { zh: '天气等客观原因', en: 'weather or the like' },
} as const satisfies Record<string, Bilingual>

export const signatureNames = {
  'on-paper': { zh: '已在纸质笔录上签名', en: 'signed on paper' },
  later: { zh: '由申请人在平台上确认', en: 'will confirm on the platform' },
  refused: { zh: '拒绝签名', en: 'refused to sign' },
} as const satisfies Record<string, Bilingual>
