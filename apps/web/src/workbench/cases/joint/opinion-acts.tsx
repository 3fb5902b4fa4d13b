import { openItemNames } from '@tongban/domain'
import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { CheckboxField, RadioField, TextField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { ActDialog } from '../acts/act-dialog.tsx'
import { type Attachment, Attachments } from '../acts/attachments.tsx'
import { checkFilled, checkReason, pointTo } from '../acts/check-act.ts'
import { type ActProps, useActForm } from '../acts/use-act-form.ts'
import { useMemo } from 'react'
import { listOpenSteps } from './open-steps.ts'

const chooseOne = { zh: '请至少选择一个环节。', en: 'Choose at least one step.' } as const

export function RequestOpinionsAct(props: ActProps): ReactElement {
  const text = useText()
  const choices = useMemo(() => listOpenSteps(props.open, 'ask'), [props.open])
  const form = useActForm(props, 'RequestOpinions', { steps: choices.map(({ value }) => value) })
  const { draft, set } = form
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '征求意见', en: 'Ask for opinions' }}
      submit={{ zh: '发出征求意见函', en: 'Send the request' }}
      told={{ zh: '征求意见函已发出，请各单位签收。', en: 'Sent; each authority signs for it.' }}
      lead={text({
        zh: '各单位同时审查，各有期限。规定缺席视为同意的，自送达之日起计算期限；没有送达证明的，不会视为同意。',
        en: 'All review side by side, each with its limit. Silence counts as consent only where the item says so, and only after proven service.',
      })}
      check={() => pointTo(['/steps', draft.steps.length === 0 ? chooseOne : undefined])}
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/opinion-requests', {
            params: { path, header },
            body: { steps: [...draft.steps] },
          }),
        )
      }
    >
      {(errorOf) => (
        <CheckboxField
          label={{ zh: '环节', en: 'Steps' }}
          choices={choices}
          value={draft.steps}
          onChange={(steps) => set({ steps })}
          error={errorOf('/steps')}
        />
      )}
    </ActDialog>
  )
}

export function RemindReviewersAct(props: ActProps): ReactElement {
  const { view, revision } = props.open
  const names = useMemo(() => openItemNames(revision), [revision])
  const choices = (view.joint?.opinions ?? [])
    .filter(({ doneOn }) => doneOn === null)
    .map(({ step, organisationName }) => ({
      value: step,
      label: {
        zh: `${organisationName.zh}：${names.nameStep(step).zh}`,
        en: `${organisationName.en}: ${names.nameStep(step).en}`,
      },
    }))
  const form = useActForm(props, 'RemindReviewers', { steps: choices.map(({ value }) => value), note: '' })
  const { draft, set } = form
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '催办', en: 'Remind' }}
      submit={{ zh: '发出催办', en: 'Remind them' }}
      told={{ zh: '催办已记录。', en: 'The reminder is on record.' }}
      check={() =>
        pointTo(
          ['/steps', draft.steps.length === 0 ? chooseOne : undefined],
          ['/note', checkFilled(draft.note)],
        )
      }
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/opinion-reminders', {
            params: { path, header },
            body: { steps: [...draft.steps], note: draft.note.trim() },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <CheckboxField
            label={{ zh: '催办对象', en: 'Whom' }}
            choices={choices}
            value={draft.steps}
            onChange={(steps) => set({ steps })}
            error={errorOf('/steps')}
          />
          <TextField
            label={{ zh: '催办内容', en: 'What to say' }}
            long
            value={draft.note}
            onChange={(note) => set({ note })}
            error={errorOf('/note')}
            maxLength={2000}
          />
        </>
      )}
    </ActDialog>
  )
}

export function CombineOpinionsAct(props: ActProps): ReactElement {
  const text = useText()
  const form = useActForm(props, 'CombineOpinions', { opinion: '' })
  const { draft, set } = form
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '汇总意见', en: 'Combine the opinions' }}
      submit={{ zh: '形成汇总意见', en: 'Put it on record' }}
      told={{ zh: '汇总意见已记录。', en: 'The combined opinion is on record.' }}
      lead={text({
        zh: '各单位意见齐全后汇总。汇总不改变任何单位的意见；有单位不同意的，须由该单位重新审查。',
        en: 'Once all opinions are there. It changes none of them; a dissent is for its own authority to take back.',
      })}
      check={() => pointTo(['/opinion', checkReason(draft.opinion)])}
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/combined-opinion', {
            params: { path, header },
            body: { opinion: draft.opinion.trim() },
          }),
        )
      }
    >
      {(errorOf) => (
        <TextField
          label={{ zh: '汇总意见', en: 'Combined opinion' }}
          long
          value={draft.opinion}
          onChange={(opinion) => set({ opinion })}
          error={errorOf('/opinion')}
          maxLength={2000}
        />
      )}
    </ActDialog>
  )
}

const ways = [
  { value: 'document-exchange', label: { zh: '公文交换', en: 'Document exchange' } },
  { value: 'in-person', label: { zh: '直接送达', en: 'In person' } },
  { value: 'post', label: { zh: '邮寄送达', en: 'By post' } },
] as const

/** @param part `sign <number>`; by the calling authority `enter <number> <organisation>`, or without one for the applicant */
export function RecordServiceAct({
  part = '',
  ...props
}: ActProps & { readonly part?: string | undefined }): ReactElement {
  const text = useText()
  const [how, notice = '', organisation] = part.split(' ')
  const form = useActForm(
    props,
    'RecordNoticeService',
    {
      way: 'document-exchange' as (typeof ways)[number]['value'],
      receivedBy: '',
      servedOn: '',
      reference: '',
      files: [] as readonly Attachment[],
    },
    part,
  )
  const { draft, set, change } = form
  if (how === 'sign') {
    return (
      <ActDialog
        {...form.dialog}
        title={{ zh: '签收通知', en: 'Sign for the notice' }}
        submit={{ zh: '确认签收', en: 'Sign for it' }}
        told={{ zh: '已签收。', en: 'Signed for.' }}
        lead={text({
          zh: `签收后，通知“${notice}”即送达本单位，所载期限和缺席、逾期的后果对本单位生效。`,
          en: `Once signed for, "${notice}" has been served, with the time and consequence that it names.`,
        })}
        send={({ path, header }) =>
          send(
            api.POST('/api/v1/cases/{caseId}/notice-services', {
              params: { path, header },
              body: { notice },
            }),
          )
        }
      />
    )
  }
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '登记送达', en: 'Enter the service' }}
      submit={{ zh: '登记送达', en: 'Enter it' }}
      told={{ zh: '送达已登记。', en: 'The service is on record.' }}
      lead={text({
        zh: '对方没有在平台签收、以其他方式送达的，登记签收人、日期和凭证。凭证不实的，由登记人负责。',
        en: 'Where it was served outside the platform: who took it, when, and what proves it.',
      })}
      check={() =>
        pointTo(
          ['/outside/receivedBy', checkFilled(draft.receivedBy)],
          ['/outside/servedOn', checkFilled(draft.servedOn)],
          ['/outside/reference', checkFilled(draft.reference)],
        )
      }
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/notice-services', {
            params: { path, header },
            body: {
              notice,
              outside: {
                ...(organisation === undefined ? {} : { organisation }),
                way: draft.way,
                receivedBy: draft.receivedBy.trim(),
                servedOn: draft.servedOn,
                reference: draft.reference.trim(),
                attachments: draft.files.map(({ id }) => id),
              },
            },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <RadioField
            label={{ zh: '送达方式', en: 'Way' }}
            choices={[...ways]}
            value={draft.way}
            onChange={(way) => set({ way: ways.find(({ value }) => value === way)?.value ?? 'in-person' })}
          />
          <TextField
            label={{ zh: '签收人', en: 'Taken by' }}
            value={draft.receivedBy}
            onChange={(receivedBy) => set({ receivedBy })}
            error={errorOf('/outside/receivedBy')}
          />
          <TextField
            label={{ zh: '送达日期', en: 'Served on' }}
            type="date"
            value={draft.servedOn}
            onChange={(servedOn) => set({ servedOn })}
            error={errorOf('/outside/servedOn')}
          />
          <TextField
            label={{ zh: '凭证（文号、邮件号、交换登记号）', en: 'What proves it' }}
            value={draft.reference}
            onChange={(reference) => set({ reference })}
            error={errorOf('/outside/reference')}
          />
          <Attachments
            label={{ zh: '送达凭证扫描件', en: 'Scan' }}
            files={draft.files}
            onChange={(edit) => change((before) => ({ ...before, files: edit(before.files) }))}
          />
        </>
      )}
    </ActDialog>
  )
}
