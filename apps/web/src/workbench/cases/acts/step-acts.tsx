import { listDeclaredSteps, readText } from '@tongban/domain'
import { type ReactElement, useMemo, useState } from 'react'
import { api, send } from '../../../api/index.ts'
import { RadioField, SelectField, TextField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { useSession } from '../../../session/index.ts'
import { type CaseStep, type OpenCase, useColleagues } from '../case-data.ts'
import styles from '../cases.module.css'
import { ActDialog } from './act-dialog.tsx'
import { type Attachment, Attachments } from './attachments.tsx'
import { checkFilled, checkReason, pointTo } from './check-act.ts'
import { CheckAnswers, listAnswerFaults, useCheckAnswers, writeAnswer } from './check-answers.tsx'
import { ReasonField } from './reason-field.tsx'
import { type ActProps, useActForm } from './use-act-form.ts'

/** The steps on which the reader may do this now. */
function listSteps(open: OpenCase, command: string): CaseStep[] {
  const own = open.actions.find((action) => action.command === command)?.steps ?? []
  return own.flatMap((id) => open.view.steps.filter(({ step }) => step === id))
}

function StepField({
  steps,
  value,
  onChange,
}: {
  readonly steps: readonly CaseStep[]
  readonly value: string
  readonly onChange: (step: string) => void
}): ReactElement | null {
  const text = useText()
  if (steps.length === 1 && steps[0]?.step === value) {
    return (
      <p className={styles['label']}>
        {text({ zh: '环节：', en: 'Step: ' })}
        {text(steps[0].name)}
      </p>
    )
  }
  return (
    <SelectField
      id="act-step"
      label={{ zh: '环节', en: 'Step' }}
      value={value}
      onChange={onChange}
      choices={steps.map((step) => ({ value: step.step, label: step.name }))}
    />
  )
}

interface StepActProps extends ActProps {
  /** Chosen where the act was opened; else the first that may be taken. */
  readonly step?: string | undefined
}

/** Takes a step, gives it to a colleague, or hands it on; with the reason on record. */
export function AssignAct(props: StepActProps): ReactElement {
  const { open, step } = props
  const text = useText()
  const { account } = useSession()
  const { view, revision } = open
  const steps = listSteps(open, 'AssignStep')
  const form = useActForm(
    props,
    'AssignStep',
    {
      step: step ?? steps[0]?.step ?? '',
      account: '',
      reason: '',
    },
    step,
  )
  const { draft, set } = form
  const chosen = steps.find((one) => one.step === draft.step) ?? steps[0]
  const declared = useMemo(
    () => listDeclaredSteps(revision.definition).find((one) => one.step.step === chosen?.step)?.step,
    [revision, chosen?.step],
  )
  const colleagues = useColleagues({
    organisation: declared?.organisation ?? view.authority,
    ...(declared === undefined ? {} : { duty: declared.duty }),
  })
  const isHead = account?.roles.includes('head') ?? false
  const mine = chosen?.assignedTo !== null && chosen?.assignedTo !== undefined
  const toOther = draft.account !== ''
  const choices = [
    { value: '', label: { zh: '本人', en: 'Myself' } },
    ...(isHead || mine ? (colleagues.data ?? []) : [])
      .filter((colleague) => colleague.account !== account?.accountId)
      .map((colleague) => ({
        value: colleague.account,
        label: {
          zh: `${colleague.name}（${colleague.organisationName.zh}）`,
          en: `${colleague.name} (${colleague.organisationName.en})`,
        },
      })),
  ]
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '承办、转交环节', en: 'Take or hand on a step' }}
      submit={toOther ? { zh: '转交', en: 'Hand it on' } : { zh: '由本人承办', en: 'Take it' }}
      told={
        toOther
          ? { zh: '环节已转交。', en: 'The step is handed on.' }
          : { zh: '环节已由您承办。', en: 'The step is yours.' }
      }
      check={() =>
        pointTo(
          ['/step', draft.step === '' ? { zh: '请选择环节。', en: 'Choose the step.' } : undefined],
          ['/reason', toOther ? checkReason(draft.reason) : undefined],
        )
      }
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/steps/{step}/assignment', {
            params: { ...params, path: { ...params.path, step: chosen?.step ?? draft.step } },
            body: toOther ? { account: draft.account, reason: draft.reason.trim() } : {},
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <StepField
            steps={steps}
            value={chosen?.step ?? ''}
            onChange={(next) => set({ step: next, account: '' })}
          />
          {chosen?.assignedToName === null || chosen === undefined ? null : (
            <p className={styles['faint']}>
              {text({ zh: '现由', en: 'In the hand of ' })}
              {chosen.assignedToName}
              {text({ zh: '承办。', en: '.' })}
            </p>
          )}
          <RadioField
            label={{ zh: '由谁承办', en: 'Who takes it' }}
            choices={choices}
            value={draft.account}
            onChange={(next) => set({ account: next })}
            error={errorOf('/account')}
            help={
              isHead || mine
                ? { zh: '列出岗位具有该环节职责的人员。', en: 'Those whose post has the duty of the step.' }
                : {
                    zh: '领取后可以转交同事；分派给他人由负责人办理。',
                    en: 'Once it is yours you can hand it on; giving it to others is for the head.',
                  }
            }
          />
          {toOther ? (
            <ReasonField
              form={form}
              errorOf={errorOf}
              label={{ zh: '转交理由', en: 'Reason' }}
              help={{ zh: '记入办件过程。', en: 'It goes on record.' }}
            />
          ) : null}
        </>
      )}
    </ActDialog>
  )
}

/** Opinion, an answer to each check, who took part, attachments. */
export function CompleteAct(props: StepActProps): ReactElement {
  const { open, step } = props
  const steps = listSteps(open, 'CompleteStep')
  const first = steps.find((one) => one.step === step) ?? steps[0]
  const [chosenStep, choose] = useState(first?.step ?? '')
  const chosen = steps.find((one) => one.step === chosenStep) ?? first
  if (chosen === undefined) {
    return (
      <ActDialog
        open={open}
        onClose={props.onClose}
        command="CompleteStep"
        title={{ zh: '完成环节', en: 'Complete a step' }}
        submit={{ zh: '完成环节', en: 'Complete' }}
        told={{ zh: '', en: '' }}
        send={() => Promise.reject(new Error('there is no step to complete'))}
      />
    )
  }
  return <CompleteForm {...props} key={chosen.step} step={chosen} steps={steps} onChoose={choose} />
}

interface CompleteFormProps extends ActProps {
  readonly step: CaseStep
  readonly steps: readonly CaseStep[]
  readonly onChoose: (step: string) => void
}

function CompleteForm(props: CompleteFormProps): ReactElement {
  const { step, steps, onChoose } = props
  const initial = {
    outcome: '' as '' | 'pass' | 'fail',
    opinion: '',
    people: '',
    attachments: [] as readonly Attachment[],
  }
  const form = useActForm(props, 'CompleteStep', initial, step.step)
  const { draft, set } = form
  const [answers, answer, forgetAnswers] = useCheckAnswers(props.open.view.caseId, step)
  const unanswered = answers.filter(({ met }) => met === undefined)
  const unmet = answers.some(({ met }) => met === false)
  const people = draft.people
    .split(/[、,，;；\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: `完成环节：${step.name.zh}`, en: `Complete: ${step.name.en}` }}
      submit={{ zh: '提交意见', en: 'Submit the opinion' }}
      told={{ zh: `“${step.name.zh}”已完成。`, en: `${step.name.en} is done.` }}
      wide={step.checks.length > 0}
      content={{ step: step.step, draft, answers }}
      check={() =>
        pointTo(
          [
            '/checks',
            unanswered.length > 0
              ? {
                  zh: `还有 ${unanswered.length} 项审查要点没有结论。`,
                  en: `${unanswered.length} checks have no answer yet.`,
                }
              : undefined,
          ],
          ...listAnswerFaults(step, answers),
          [
            '/outcome',
            draft.outcome === ''
              ? { zh: '请选择审查意见。', en: 'Choose the outcome.' }
              : draft.outcome === 'pass' && unmet
                ? {
                    zh: '有审查要点不符合，不能给出通过的意见。',
                    en: 'A check is not met, so the step cannot pass.',
                  }
                : undefined,
          ],
          ['/opinion', draft.outcome === 'fail' ? checkReason(draft.opinion) : checkFilled(draft.opinion)],
          [
            '/people',
            people.length + 1 < step.people
              ? {
                  zh: `本环节须由 ${step.people} 人以上共同办理，请写明其他参加人员。`,
                  en: `This step takes ${step.people} people or more; name the others.`,
                }
              : undefined,
          ],
        )
      }
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/steps/{step}/completion', {
            params: { ...params, path: { ...params.path, step: step.step } },
            body: {
              outcome: draft.outcome === 'fail' ? 'fail' : 'pass',
              opinion: draft.opinion.trim(),
              checks: answers.map(writeAnswer),
              people,
              attachments: draft.attachments.map(({ id }) => id),
            },
          }),
        )
      }
      onDone={() => {
        form.forget()
        forgetAnswers()
      }}
    >
      {(errorOf) => (
        <>
          {steps.length > 1 ? <StepField steps={steps} value={step.step} onChange={onChoose} /> : null}
          <CheckAnswers
            step={step}
            answers={answers}
            onAnswer={answer}
            choices={{ materials: listHeldMaterials(props.open), files: draft.attachments }}
            errorOf={errorOf}
          />
          <RadioField
            label={{ zh: '审查意见', en: 'Outcome' }}
            choices={[
              { value: 'pass', label: { zh: '通过', en: 'Passes' } },
              { value: 'fail', label: { zh: '不通过', en: 'Does not pass' } },
            ]}
            value={draft.outcome}
            onChange={(outcome) => set({ outcome: outcome as typeof draft.outcome })}
            error={errorOf('/outcome')}
          />
          <TextField
            label={{ zh: '意见', en: 'Opinion' }}
            long
            value={draft.opinion}
            onChange={(opinion) => set({ opinion })}
            error={errorOf('/opinion')}
            maxLength={2000}
          />
          <TextField
            label={{ zh: '其他参加人员', en: 'Others who took part' }}
            help={
              step.people > 1
                ? {
                    zh: `本环节须由 ${step.people} 人以上共同办理，本人已计入。多人用顿号分开。`,
                    en: `${step.people} people or more, you included. Separate names by commas.`,
                  }
                : { zh: '多人用顿号分开。', en: 'Separate names by commas.' }
            }
            required={step.people > 1}
            value={draft.people}
            onChange={(names) => set({ people: names })}
            error={errorOf('/people')}
            maxLength={400}
          />
          <Attachments
            label={{ zh: '附件', en: 'Attachments' }}
            files={draft.attachments}
            onChange={(next) =>
              form.change((before) => ({ ...before, attachments: next(before.attachments) }))
            }
            error={errorOf('/attachments/0')}
          />
        </>
      )}
    </ActDialog>
  )
}

/** Materials that came with the application, or in the place of which something stands. */
function listHeldMaterials({ view, revision }: OpenCase) {
  const { materials = {}, papers = {}, substitutes = {} } = view.content ?? {}
  const held = new Set([...Object.keys(materials), ...Object.keys(papers), ...Object.keys(substitutes)])
  return [...held].map((material) => ({
    material,
    name: readText(revision.materials[material]?.name ?? material),
  }))
}

/** Sends a finished step back; later steps that rested on it open again with it. */
export function ReopenAct(props: StepActProps): ReactElement {
  const { open, step } = props
  const text = useText()
  const steps = listSteps(open, 'ReopenStep')
  const form = useActForm(
    props,
    'ReopenStep',
    {
      step: step ?? steps[0]?.step ?? '',
      reason: '',
    },
    step,
  )
  const { draft, set } = form
  const chosen = steps.find((one) => one.step === draft.step) ?? steps[0]
  return (
    <ActDialog
      {...form.dialog}
      title={{ zh: '退回环节', en: 'Send a step back' }}
      submit={{ zh: '退回', en: 'Send it back' }}
      told={{ zh: '环节已退回重新办理。', en: 'The step is open again.' }}
      danger
      lead={text({
        zh: '原意见保留在办件过程中。以该环节为前提的后续环节一并重新办理。',
        en: 'The opinion stays on record. Later steps that rested on it open again too.',
      })}
      check={() => pointTo(['/reason', checkReason(draft.reason)])}
      send={(params) =>
        send(
          api.POST('/api/v1/cases/{caseId}/steps/{step}/reopening', {
            params: { ...params, path: { ...params.path, step: chosen?.step ?? '' } },
            body: { reason: draft.reason.trim() },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          <StepField steps={steps} value={chosen?.step ?? ''} onChange={(next) => set({ step: next })} />
          <ReasonField form={form} errorOf={errorOf} />
        </>
      )}
    </ActDialog>
  )
}
