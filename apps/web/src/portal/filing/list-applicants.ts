import type { Bilingual } from '@tongban/domain'
import type { OwnAccount } from '../../session/index.ts'

/** Somebody in whose name the account may apply; with the reason where this item does not allow it. */
export interface PossibleApplicant {
  readonly subject: string
  readonly as: 'self' | 'legal-representative' | 'agent'
  readonly kind: 'person' | 'enterprise'
  readonly name: string
  /** Personal numbers are masked. */
  readonly identifier: string
  readonly refusal: Bilingual | undefined
}

/** What is applied for, as far as it decides who may. */
export interface AppliedFor {
  readonly serves: readonly string[]
  readonly items: readonly string[]
}

export function listApplicants(
  account: OwnAccount | null,
  { serves, items: wanted }: AppliedFor,
): readonly PossibleApplicant[] {
  return (account?.actsFor ?? []).map(({ subject, as, kind, name, identifier, items }) => {
    const isServed = serves.some((served) => (served === 'person') === (kind === 'person'))
    const isAuthorised = items === undefined || wanted.every((item) => items.includes(item))
    return {
      subject,
      as,
      kind,
      name,
      identifier,
      refusal: !isServed
        ? kind === 'person'
          ? {
              zh: '本事项不面向个人，请用单位账号或者受单位委托办理。',
              en: 'This item does not serve persons; apply with the account of the enterprise or as its agent.',
            }
          : { zh: '本事项只面向个人。', en: 'This item serves persons only.' }
        : isAuthorised
          ? undefined
          : wanted.length > 1
            ? {
                zh: '委托书没有包括这件事的全部事项。',
                en: 'The authorisation does not cover all items of this matter.',
              }
            : { zh: '委托书没有包括本事项。', en: 'The authorisation does not cover this item.' },
    }
  })
}
