import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { FactList, Notice, RadioField } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
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

const relations = {
  self: { zh: '本人', en: 'Yourself' },
  'legal-representative': { zh: '本单位', en: 'Your enterprise' },
  agent: { zh: '受委托代办', en: 'As agent' },
} as const

/** What is missing while nobody is chosen. */
export const applicantMissing = {
  field: '/applicant',
  message: { zh: '请选择以谁的名义申请。', en: 'Choose in whose name you apply.' },
}

export interface ApplicantStepProps {
  readonly applicants: readonly PossibleApplicant[]
  readonly applicant: string | undefined
  readonly signedIn: boolean
  /** The draft is a case of this applicant already. */
  readonly fixed: boolean
  readonly fixedName: string | undefined
  readonly onChoose: (subject: string) => void
  readonly wrong: boolean
}

/** In whose name it is applied: one's own, that of one's enterprise, or of a principal. */
export function ApplicantStep(props: ApplicantStepProps): ReactElement | null {
  const { applicants, applicant, signedIn, fixed, fixedName, wrong } = props
  const text = useText()
  if (!signedIn) return null
  const chosen = applicants.find(({ subject }) => subject === applicant)
  if (fixed) {
    return (
      <FactList
        facts={[
          { name: { zh: '申请人', en: 'Applicant' }, value: <bdi>{chosen?.name ?? fixedName ?? ''}</bdi> },
          { name: { zh: '证件号码', en: 'Number' }, value: chosen?.identifier },
        ]}
      />
    )
  }
  const open = applicants.filter(({ refusal }) => refusal === undefined)
  if (open.length === 0) {
    return (
      <Notice
        tone="warn"
        title={
          applicants[0]?.refusal ?? {
            zh: '本账号没有可以代表的申请人。',
            en: 'This account may apply for nobody.',
          }
        }
      >
        {text({
          zh: '请换用适用的账号登录，或者请单位在“我的”中为您办理委托。',
          en: 'Sign in with another account, or ask the enterprise to authorise you.',
        })}
      </Notice>
    )
  }
  if (applicants.length === 1 && chosen !== undefined) {
    return (
      <FactList
        facts={[
          { name: { zh: '申请人', en: 'Applicant' }, value: <bdi>{chosen.name}</bdi> },
          { name: { zh: '证件号码', en: 'Number' }, value: chosen.identifier },
        ]}
      />
    )
  }
  return (
    <RadioField
      id="field-applicant"
      label={{ zh: '以谁的名义申请？', en: 'In whose name do you apply?' }}
      value={applicant ?? ''}
      onChange={props.onChoose}
      error={wrong ? applicantMissing.message : undefined}
      choices={applicants.map(({ subject, as, name, identifier, refusal }) => ({
        value: subject,
        label: {
          zh: `${name}（${relations[as].zh}）`,
          en: `${name} (${relations[as].en})`,
        },
        help: refusal ?? identifier,
        disabled: refusal !== undefined,
      }))}
    />
  )
}
