import type { Bilingual } from '@tongban/domain'
import type { ExplainedClock } from './case-types.ts'
import { countDays } from './clock-bar.ts'

/**
 * Why a limit ends later than its number of days alone would have it, in a sentence: the days on which it stood, and
 * those over which its end moved. Undefined where there are none.
 */
export function describeShift({ derivation }: Pick<ExplainedClock, 'derivation'>): Bilingual | undefined {
  const count = (kind: string) =>
    derivation
      .filter((line) => line.kind === kind)
      .reduce((sum, { from, to }) => sum + (to === null ? 0 : countDays(from, to)), 0)
  const days = (number: number) => `${number} day${number === 1 ? '' : 's'}`
  const [stopped, moved] = [count('stopped'), count('moved')]
  const parts: Bilingual[] = [
    ...(stopped > 0
      ? [{ zh: `停止计算的 ${stopped} 天不计入期限`, en: `${days(stopped)} on which it stood do not count` }]
      : []),
    ...(moved > 0
      ? [
          {
            zh: `最后一天不是工作日，届满日顺延 ${moved} 天`,
            en: `its last day is no working day, so its end moves by ${days(moved)}`,
          },
        ]
      : []),
  ]
  if (parts.length === 0) return undefined
  const said = parts.map(({ en }) => en).join('; ')
  return {
    zh: `${parts.map(({ zh }) => zh).join('；')}。`,
    en: `${said.charAt(0).toUpperCase()}${said.slice(1)}.`,
  }
}
