import type { ReactElement } from 'react'
import { FactList, Notice, RadioField } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import type { FoundProblem } from './delivery-step.tsx'
import type { DeskDraft } from './use-desk-draft.ts'

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
  readonly draft: DeskDraft
  /** Shown at their fields. */
  readonly problems: readonly FoundProblem[]
}

/** In whose name it is applied: one's own, that of one's enterprise, or of a principal. */
export function ApplicantStep({ draft, problems }: ApplicantStepProps): ReactElement | null {
  const { applicants, applicant: chosen } = draft
  const text = useText()
  if (draft.account === null) return null
  if (draft.caseId !== undefined) {
    return (
      <FactList
        facts={[
          {
            name: { zh: '申请人', en: 'Applicant' },
            value: <bdi>{chosen?.name ?? draft.applicantName ?? ''}</bdi>,
          },
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
      value={draft.subject ?? ''}
      onChange={draft.choose}
      error={problems.find(({ field }) => field === applicantMissing.field)?.message}
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
