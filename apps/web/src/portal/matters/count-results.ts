import type { Bilingual } from '@tongban/domain'

interface ResultCounts {
  readonly total: number
  readonly granted: number
  readonly refused: number
  /** Under way, or waiting for what comes before. */
  readonly open: number
  /** Of those: how many wait for the applicant. */
  readonly asked?: number
}

/** How many items have which result; one that was withdrawn, revoked or never filed has none (办结). */
export function countResults({ total, granted, refused, open, asked = 0 }: ResultCounts): Bilingual {
  const rest = total - granted - refused - open
  const zh = [
    granted > 0 && `准予${granted}个`,
    refused > 0 && `未获准予${refused}个`,
    rest > 0 && `撤回、终止、撤销或者未提交${rest}个`,
    open > 0 && `正在办理${open}个`,
    asked > 0 && `等您处理${asked}个`,
  ]
  const en = [
    granted > 0 && `${granted} granted`,
    refused > 0 && `${refused} refused`,
    rest > 0 && `${rest} withdrawn, ended, revoked or not filed`,
    open > 0 && `${open} under way`,
    asked > 0 && `${asked} waiting for you`,
  ]
  return {
    zh: `共${total}个事项：${zh.filter(Boolean).join('，')}`,
    en: `${total} items: ${en.filter(Boolean).join(', ')}`,
  }
}
