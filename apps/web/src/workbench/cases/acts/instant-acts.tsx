import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { RadioField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { ActDialog } from './act-dialog.tsx'
import { checkReason, pointTo } from './check-act.ts'
import { ReasonField } from './reason-field.tsx'
import { type ActProps, useActForm } from './use-act-form.ts'

const missing = { zh: '请选择。', en: 'Choose one.' }

/** A person looks again at what a decision table granted (秒批复核). */
export function ReexamineAct(props: ActProps): ReactElement {
  const text = useText()
  const form = useActForm(props, 'ReexamineDecision', { outcome: '', reason: '' })
  const { draft, set } = form
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '复核秒批决定', en: 'Re-examine the decision' }}
      submit={{ zh: '提交复核意见', en: 'Give the opinion' }}
      told={{ zh: '复核意见已登记。', en: 'The opinion is on record.' }}
      lead={text({
        zh: '本件由系统按规则即时准予，被当日抽取复核。请核对申请内容和各项事实，说明换作人工审查是否会作出同样的决定。',
        en: 'The platform granted this by rule and the daily draw hit it. Look at the application and its facts and say whether a person would have decided so too.',
      })}
      check={() =>
        pointTo(
          ['/outcome', draft.outcome === '' ? missing : undefined],
          ['/reason', checkReason(draft.reason)],
        )
      }
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/reexamination', {
            params: { path, header },
            body: {
              outcome: draft.outcome === 'disagreed' ? 'disagreed' : 'agreed',
              reason: draft.reason.trim(),
            },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <RadioField
            label={{ zh: '复核意见', en: 'Opinion' }}
            choices={[
              { value: 'agreed', label: { zh: '同意原决定', en: 'I agree' } },
              { value: 'disagreed', label: { zh: '不同意原决定', en: 'I do not agree' } },
            ]}
            value={draft.outcome}
            onChange={(outcome) => set({ outcome })}
            error={errorOf('/outcome')}
          />
          <ReasonField form={form} errorOf={errorOf} />
        </>
      )}
    </ActDialog>
  )
}

/** What follows where the person who looked again did not agree. */
export function ConcludeReexaminationAct(props: ActProps): ReactElement {
  const text = useText()
  const form = useActForm(props, 'ConcludeReexamination', { conclusion: '', reason: '' })
  const { draft, set } = form
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '处理复核不同意见', en: 'Conclude on the re-examination' }}
      submit={{ zh: '登记处理结果', en: 'Enter the conclusion' }}
      told={{ zh: '处理结果已登记。', en: 'The conclusion is entered.' }}
      lead={text({
        zh: '撤销的，请先在证照页面依法作出撤销决定，再在这里登记。',
        en: 'Where the decision is set aside, revoke the licence on its own page first, then say so here.',
      })}
      check={() =>
        pointTo(
          ['/conclusion', draft.conclusion === '' ? missing : undefined],
          ['/reason', checkReason(draft.reason)],
        )
      }
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/reexamination/conclusion', {
            params: { path, header },
            body: {
              conclusion:
                draft.conclusion === 'revoked' || draft.conclusion === 'corrected'
                  ? draft.conclusion
                  : 'upheld',
              reason: draft.reason.trim(),
            },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <RadioField
            label={{ zh: '处理结果', en: 'Conclusion' }}
            choices={[
              { value: 'revoked', label: { zh: '决定已经撤销', en: 'The decision was set aside' } },
              { value: 'corrected', label: { zh: '决定已经更正', en: 'The decision was corrected' } },
              { value: 'upheld', label: { zh: '维持原决定', en: 'The decision stands' } },
            ]}
            value={draft.conclusion}
            onChange={(conclusion) => set({ conclusion })}
            error={errorOf('/conclusion')}
          />
          <ReasonField form={form} errorOf={errorOf} />
        </>
      )}
    </ActDialog>
  )
}
