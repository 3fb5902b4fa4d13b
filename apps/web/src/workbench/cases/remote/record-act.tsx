import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { RadioField, TextField } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { ActDialog } from '../acts/act-dialog.tsx'
import { checkFilled, checkReason, pointTo } from '../acts/check-act.ts'
import { useActForm } from '../acts/use-act-form.ts'
import styles from '../cases.module.css'
import { findRemote, type RemoteActProps } from './remote-acts.tsx'
import { findingNames } from './remote-names.ts'
import { ShotFiles } from './shot-files.tsx'

type Outcome = keyof typeof findingNames
type Judged = Readonly<Record<string, { readonly outcome: Outcome | ''; readonly reason: string }>>

const nothing = { outcome: '', reason: '' } as const
const outcomeChoices = Object.entries(findingNames).map(([value, label]) => ({ value, label }))
const wanted = { zh: '请作出认定。', en: 'Say what you found.' }

/** A finding on each shot beside the shot, the other points of the standard, the opinion, and who looked. */
export function RecordRemoteAct({ part, ...props }: RemoteActProps): ReactElement | null {
  const text = useText()
  const remote = findRemote(props.open, part)
  const form = useActForm(
    props,
    'RecordRemoteInspection',
    {
      found: {} as Judged,
      checks: {} as Judged,
      outcome: 'pass' as 'pass' | 'fail',
      opinion: '',
      people: '',
    },
    remote?.inspection,
  )
  if (remote === undefined) return null
  const { draft, change, set } = form
  const foundOn = (shot: string) => draft.found[shot] ?? nothing
  const checkOf = (check: string) => draft.checks[check] ?? nothing
  const judge = (shot: string, edit: Partial<Judged[string]>) =>
    change((before) => ({
      ...before,
      found: { ...before.found, [shot]: { ...(before.found[shot] ?? nothing), ...edit } },
    }))
  const answer = (check: string, edit: Partial<Judged[string]>) =>
    change((before) => ({
      ...before,
      checks: { ...before.checks, [check]: { ...(before.checks[check] ?? nothing), ...edit } },
    }))
  return (
    <ActDialog
      {...form.dialog}
      wide
      title={{ zh: '认定并形成远程勘验记录', en: 'Judge and record' }}
      submit={{ zh: '形成记录并完成环节', en: 'Record, and complete the step' }}
      told={{ zh: '记录正在生成，环节已完成。', en: 'The record is being made out; the step is done.' }}
      lead={text({
        zh: `每个要点都要认定；拍摄要点对应的审查要点据此得出。须由${remote.people}名以上工作人员勘验。无法判断的，请要求再次拍摄或者改为现场勘验。`,
        en: `Every shot gets a finding; the checks that shots serve follow from them. ${remote.people} officers or more must look. What cannot be judged is asked for again or visited.`,
      })}
      check={() =>
        pointTo(
          ...remote.shots.flatMap(({ shot }, index) => {
            const { outcome, reason } = foundOn(shot)
            return [
              [`/findings/${index}/outcome`, outcome === '' ? wanted : undefined] as const,
              [
                `/findings/${index}/reason`,
                outcome === '' || outcome === 'met' ? undefined : checkReason(reason),
              ] as const,
            ]
          }),
          ...remote.otherChecks.flatMap((check) => {
            const { outcome, reason } = checkOf(check)
            return [
              [`/check/${check}`, outcome === '' ? wanted : undefined] as const,
              [`/check/${check}/note`, outcome === 'not-met' ? checkReason(reason) : undefined] as const,
            ]
          }),
          ['/opinion', draft.outcome === 'fail' ? checkReason(draft.opinion) : checkFilled(draft.opinion)],
          ['/people', remote.people > 1 ? checkFilled(draft.people) : undefined],
        )
      }
      send={({ path, header }) =>
        send(
          api.POST('/api/v1/cases/{caseId}/remote-inspections/{inspection}/record', {
            params: { path: { ...path, inspection: remote.inspection }, header },
            body: {
              outcome: draft.outcome,
              opinion: draft.opinion.trim(),
              findings: remote.shots.map(({ shot }) => {
                const { outcome, reason } = foundOn(shot)
                return {
                  shot,
                  outcome: outcome === '' ? 'cannot-judge' : outcome,
                  ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
                }
              }),
              checks: remote.otherChecks.map((check) => {
                const { outcome, reason } = checkOf(check)
                const note = reason.trim()
                return { check, met: outcome === 'met', ...(note === '' ? {} : { note }) }
              }),
              people: draft.people.split(/[，,、\s]+/u).filter((name) => name !== ''),
            },
          }),
        )
      }
    >
      {(errorOf) => (
        <>
          {remote.shots.map(({ shot, name, show }, index) => {
            const { outcome, reason } = foundOn(shot)
            const missing = remote.missing.find((one) => one.shot === shot)
            return (
              <section key={shot} className={styles['stack']} aria-label={text(name)}>
                <h3>
                  {index + 1}. {text(name)}
                </h3>
                <p className={styles['faint']}>{text(show)}</p>
                {missing === undefined ? null : (
                  <p>
                    {text({
                      zh: `申请人说明：${missing.reason}`,
                      en: `The applicant says: ${missing.reason}`,
                    })}
                  </p>
                )}
                <ShotFiles open={props.open} remote={remote} shot={shot} />
                <RadioField
                  label={{ zh: `认定：${name.zh}`, en: `Finding: ${name.en}` }}
                  choices={outcomeChoices}
                  value={outcome}
                  onChange={(value) => judge(shot, { outcome: value as Outcome })}
                  error={errorOf(`/findings/${index}/outcome`)}
                />
                {outcome === '' || outcome === 'met' ? null : (
                  <TextField
                    label={{ zh: `理由：${name.zh}`, en: `Reason: ${name.en}` }}
                    long
                    value={reason}
                    onChange={(said) => judge(shot, { reason: said })}
                    error={errorOf(`/findings/${index}/reason`)}
                    maxLength={2000}
                  />
                )}
              </section>
            )
          })}
          {remote.otherChecks.length === 0 ? null : (
            <h3>{text({ zh: '没有拍摄要点对应的审查要点', en: 'Checks that no shot serves' })}</h3>
          )}
          {remote.otherChecks.map((check) => {
            const { outcome, reason } = checkOf(check)
            return (
              <div key={check} className={styles['stack']}>
                <RadioField
                  label={{ zh: check, en: check }}
                  choices={outcomeChoices.filter(({ value }) => value !== 'cannot-judge')}
                  value={outcome}
                  onChange={(value) => answer(check, { outcome: value as Outcome })}
                  error={errorOf(`/check/${check}`)}
                />
                {outcome === 'not-met' ? (
                  <TextField
                    label={{ zh: `理由：${check}`, en: `Reason: ${check}` }}
                    long
                    value={reason}
                    onChange={(said) => answer(check, { reason: said })}
                    error={errorOf(`/check/${check}/note`)}
                    maxLength={2000}
                  />
                ) : null}
              </div>
            )
          })}
          <RadioField
            label={{ zh: '环节结论', en: 'Result of the step' }}
            choices={[
              { value: 'pass', label: { zh: '通过', en: 'passed' } },
              { value: 'fail', label: { zh: '不通过', en: 'not passed' } },
            ]}
            value={draft.outcome}
            onChange={(outcome) => set({ outcome: outcome === 'fail' ? 'fail' : 'pass' })}
            error={errorOf('/outcome')}
          />
          <TextField
            label={{ zh: '勘验意见', en: 'Opinion' }}
            long
            value={draft.opinion}
            onChange={(opinion) => set({ opinion })}
            error={errorOf('/opinion')}
            maxLength={2000}
          />
          <TextField
            label={{ zh: '一同勘验的人员', en: 'Who looked with you' }}
            help={{ zh: '多人用顿号分开。', en: 'Several names with commas.' }}
            required={remote.people > 1}
            value={draft.people}
            onChange={(people) => set({ people })}
            error={errorOf('/people')}
          />
        </>
      )}
    </ActDialog>
  )
}
