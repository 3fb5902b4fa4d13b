import type { PromiseWayDefinition } from '../../catalogue/index.ts'
import { type Bilingual, type PlainDate, addYears, formatChineseDate } from '../../kernel/index.ts'
import type { CreditRecordKind } from './promise-events.ts'

/** What is on file about somebody who wants to promise. */
export interface PromiseStanding {
  /** Promises found false and neither put right nor repaired since. */
  readonly openFalsePromises: number
  /** Entries of the exclusion list (不适用告知承诺名单) in force today, for this item or for all. */
  readonly exclusions: readonly { readonly reason: string; readonly until: PlainDate | undefined }[]
  /** Entries of the credit file that were not repaired. */
  readonly creditRecords: readonly { readonly kind: CreditRecordKind; readonly on: PlainDate }[]
}

/** Why somebody is not served on a promise. */
export interface PromiseExclusion {
  readonly code: 'false-promise-open' | 'on-exclusion-list' | 'credit-record'
  readonly message: Bilingual
}

/**
 * Whether somebody may be served on a promise: whoever has promised falsely may not until that is put right, nor may
 * whom staff have put on the list, nor whom the item's own conditions leave out.
 * @param way the terms of the item, where the whole item is to be decided on the promise
 * @returns every reason; none where it may
 */
export function judgePromiseEligibility(
  standing: PromiseStanding,
  way: Pick<PromiseWayDefinition, 'refuses'> | undefined,
  today: PlainDate,
): PromiseExclusion[] {
  const years = way?.refuses?.creditRecordYears
  const recent =
    years === undefined ? [] : standing.creditRecords.filter(({ on }) => addYears(on, years) > today)
  return [
    ...(standing.openFalsePromises > 0
      ? [
          {
            code: 'false-promise-open' as const,
            message: {
              zh: '申请人曾作出不实承诺，在信用修复前不适用告知承诺。',
              en: 'An earlier promise of the applicant was found false and has not been put right.',
            },
          },
        ]
      : []),
    ...standing.exclusions.map(({ reason, until }) => ({
      code: 'on-exclusion-list' as const,
      message: {
        zh: `申请人在不适用告知承诺名单中${until === undefined ? '' : `，至${formatChineseDate(until)}止`}，理由：${reason.replace(/[。.]$/, '')}。`,
        en: `The applicant is on the list of those not served on a promise${until === undefined ? '' : ` until ${until}`}: ${reason}`,
      },
    })),
    ...(recent.length > 0 && years !== undefined
      ? [
          {
            code: 'credit-record' as const,
            message: {
              zh: `申请人近${years}年内有${recent.length}条未修复的不良信用记录，本事项不适用告知承诺。`,
              en: `The applicant has ${recent.length} unrepaired credit record(s) of the last ${years} year(s), which this item does not accept.`,
            },
          },
        ]
      : []),
  ]
}

/** The refusal of a promise in one sentence, with the way that is open. */
export function describeExclusion(
  exclusions: readonly PromiseExclusion[],
  about: 'material' | 'item',
): Bilingual {
  const next =
    about === 'material'
      ? { zh: '请提交材料本身。', en: 'Supply the material itself.' }
      : { zh: '请改选一般程序办理。', en: 'Choose the ordinary way instead.' }
  return {
    zh: `${exclusions.map(({ message }) => message.zh).join('')}${next.zh}`,
    en: `${exclusions.map(({ message }) => message.en).join(' ')} ${next.en}`,
  }
}
