import { type ItemRevision, readText } from '@tongban/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useCallback, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import {
  ApplicationForm,
  ErrorSummary,
  SituationQuestions,
  useApplication,
  useUploads,
  WholePromise,
} from '../../application/index.ts'
import { Notice, PageHeading, ProblemNotice, Tag, useAnnounce } from '../../design/index.ts'
import { getToday, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { ClosingPanel } from './closing-panel.tsx'
import { ContactFields } from './contact-fields.tsx'
import { followError } from './follow-error.ts'
import {
  checkIntake,
  getDelivery,
  type IntakeDraft,
  listApplicantKinds,
  listIntakeDuties,
  prefillForm,
  suggestAct,
} from './intake.ts'
import { listIntakeErrors } from './intake-errors.ts'
import { MaterialsSection } from './materials-section.tsx'
import { NoticeDialog } from './notice-dialog.tsx'
import { checkPresent, fitPresent, selectShownErrors } from './present.ts'
import { PresentFields } from './present-fields.tsx'
import { RefusalDialog } from './refusal-dialog.tsx'
import { rememberApplicant } from './same-applicant.ts'
import { Section } from './section.tsx'
import { useIntakeKey } from './use-intake-key.ts'
import { type Closing, useFiling } from './use-filing.ts'
import { useKeptIntake } from './use-kept-intake.ts'
import styles from './window.module.css'

export interface IntakeDeskProps {
  readonly initial: IntakeDraft
  readonly keeper: string | null
  readonly revision: ItemRevision
}

/** Everything of one intake on one page, in the order in which it happens at the counter. */
export function IntakeDesk({ initial, keeper, revision }: IntakeDeskProps): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { account } = useSession()
  const kinds = useMemo(() => listApplicantKinds(revision.definition.serves), [revision])
  const [draft, setDraft] = useState<IntakeDraft>(() => ({
    ...initial,
    present: fitPresent(initial.present, kinds),
    delivery: getDelivery(revision, initial.delivery),
  }))
  const application = useApplication(revision, initial.content)
  const { content, requirements, setValue, setFiles } = application
  const uploads = useUploads(setFiles)
  const [attempt, setAttempt] = useState(0)
  const [revealed, setRevealed] = useState(false)
  const [dialog, setDialog] = useState<'notice' | 'refuse'>()
  const whole = useMemo(() => ({ ...draft, content }), [draft, content])

  const kept = useKeptIntake(keeper, whole)
  const { keep } = kept
  const save = useCallback(
    async (next: IntakeDraft) => {
      setDraft(next)
      await keep(next)
    },
    [keep],
  )
  const filing = useFiling(save)

  // The clerk begins with the document in hand.
  useEffect(() => document.getElementById('intake-identifier')?.focus(), [])

  const { present } = draft
  const today = getToday()
  const filled = useRef<Record<string, string>>({})
  // Only a change of who is present fills anything in; what the clerk empties stays empty.
  const prefill = useEffectEvent((who: typeof present) => {
    const values = prefillForm(revision, content.form, who, filled.current, today)
    filled.current = { ...filled.current, ...values }
    for (const [element, value] of Object.entries(values)) setValue(element, value)
  })
  useEffect(() => prefill(present), [present])

  const papers = draft.papers
  const completeness = useMemo(
    () => checkIntake(revision, content, papers, today),
    [revision, content, papers, today],
  )
  const presentErrors = useMemo(() => checkPresent(present, today), [present, today])
  const errors = listIntakeErrors(presentErrors, completeness, whole)
  const isFiled = draft.filed !== undefined
  const asked = new Set(requirements.materials.map(({ material }) => material))
  const duties = listIntakeDuties(requirements)
  const hasDuty = duties.some((duty) => account?.duties.includes(duty) === true)

  async function close(closing: Closing): Promise<void> {
    setDialog(undefined)
    const caseId = await filing.file(
      { ...whole, delivery: getDelivery(revision, whole.delivery) },
      asked,
      closing,
    )
    if (caseId === undefined) return
    rememberApplicant(present)
    await kept.end()
    await queries.invalidateQueries({ queryKey: ['cases'] })
    announce({ zh: '已办理完成。', en: 'Done.' })
    await navigate({ to: '/workbench/intake/done/$caseId', params: { caseId }, replace: true })
  }

  /** Goes on to an act, where nothing that stands there is wrong. */
  function begin(act: 'receive' | 'accept' | 'notice' | 'refuse'): void {
    if (filing.pending) return
    filing.forgetProblem()
    if (errors.length > 0) {
      setRevealed(true)
      for (const { field } of completeness.wrong) application.leave(field)
      setAttempt((before) => before + 1)
      return
    }
    if (uploads.list.some(({ status }) => status === 'sending' || status === 'waiting')) {
      announce({ zh: '文件仍在上传，请稍候。', en: 'Files are still being uploaded; wait a moment.' })
      return
    }
    if (act === 'notice' || act === 'refuse') setDialog(act)
    else void close({ act })
  }

  const { problem } = filing
  const takeErrors = useEffectEvent((found: NonNullable<typeof problem>) =>
    application.takeServerErrors(found.errors),
  )
  useEffect(() => {
    if (problem !== undefined) takeErrors(problem)
  }, [problem])

  const shownErrors = revealed ? presentErrors : selectShownErrors(presentErrors, present)
  useIntakeKey(() => {
    if (dialog === undefined && hasDuty) begin(suggestAct(completeness))
  })
  const hasQuestions = requirements.questions.length > 0

  return (
    <div className={styles['page']}>
      <PageHeading
        title={readText(revision.definition.name)}
        lead={
          <span className={styles['lead']}>
            {revision.definition.case === 'on-the-spot' ? (
              <Tag tone="good">{text({ zh: '即办件', en: 'On the spot' })}</Tag>
            ) : null}
            <span>{text(readText(revision.authority.name))}</span>
            <span>
              {kept.keeps
                ? text({ zh: '填写内容随时保存在本机', en: 'Kept on this device as you go' })
                : text({
                    zh: '本机无法保存草稿，请勿刷新页面',
                    en: 'This device keeps nothing; do not reload',
                  })}
            </span>
          </span>
        }
      />
      {hasDuty ? null : (
        <Notice
          tone="warn"
          title={{ zh: '本岗位没有受理本事项的职责', en: 'Your post has no duty to take this item in' }}
        >
          {text({
            zh: '请引导申请人到负责该事项的窗口，或者联系安全管理员调整岗位职责。',
            en: 'Send the applicant to the window that has it, or ask the security administrator for the duty.',
          })}
        </Notice>
      )}
      <ErrorSummary problems={attempt > 0 ? errors : []} attempt={attempt} onFollow={followError} />
      {problem === undefined ? null : (
        <ProblemNotice
          problem={problem}
          actions={
            draft.filed === undefined ? undefined : (
              <a href={`/workbench/cases/${draft.filed.caseId}`}>
                {text({ zh: '打开已登记的办件', en: 'Open the case as it was filed' })}
              </a>
            )
          }
        />
      )}
      {isFiled ? (
        <Notice
          title={{
            zh: `申请已登记，办件编号 ${draft.filed?.number ?? ''}`,
            en: `The application is filed as ${draft.filed?.number ?? ''}`,
          }}
        >
          {text({
            zh: '填写内容不能再修改，请选择下一步操作。',
            en: 'What was filled in is fixed now; choose what comes next.',
          })}
        </Notice>
      ) : null}
      <div className={styles['desk']}>
        <div className={styles['sections']}>
          <Section number={1} title={{ zh: '申请人', en: 'Applicant' }}>
            <PresentFields
              kinds={kinds}
              present={present}
              errors={shownErrors}
              disabled={isFiled}
              onChange={(edit) => setDraft((before) => ({ ...before, present: edit(before.present) }))}
            />
          </Section>
          {hasQuestions ? (
            <Section number={2} title={{ zh: '办理情形', en: 'Situation' }}>
              <SituationQuestions application={application} disabled={isFiled} />
              {isFiled ? null : <WholePromise application={application} onPaper />}
            </Section>
          ) : null}
          {requirements.fields.length === 0 ? null : (
            <Section number={hasQuestions ? 3 : 2} title={{ zh: '申请书', en: 'Application form' }}>
              <ApplicationForm application={application} disabled={isFiled} />
            </Section>
          )}
          <Section number={hasQuestions ? 4 : 3} title={{ zh: '收取材料', en: 'Materials' }}>
            <MaterialsSection
              application={application}
              uploads={uploads}
              papers={papers}
              disabled={isFiled}
              onPapers={(edit) => setDraft((before) => ({ ...before, papers: edit(before.papers) }))}
            />
          </Section>
          <Section number={hasQuestions ? 5 : 4} title={{ zh: '联系与送达', en: 'Contact and delivery' }}>
            <ContactFields
              draft={{ ...draft, delivery: getDelivery(revision, draft.delivery) }}
              offered={revision.definition.result.delivery}
              disabled={isFiled}
              revealed={revealed}
              onChange={(edit) => setDraft((before) => ({ ...before, ...edit }))}
            />
          </Section>
        </div>
        <ClosingPanel
          completeness={completeness}
          disabled={!hasDuty}
          pending={filing.pending}
          onFollow={followError}
          onAct={begin}
        />
      </div>
      {dialog === 'notice' ? (
        <NoticeDialog
          revision={revision}
          content={content}
          missing={completeness.missing}
          pending={filing.pending}
          onClose={() => setDialog(undefined)}
          onConfirm={(points) => void close({ act: 'notice', points })}
        />
      ) : null}
      {dialog === 'refuse' ? (
        <RefusalDialog
          pending={filing.pending}
          onClose={() => setDialog(undefined)}
          onConfirm={(refusal) => void close({ act: 'refuse', refusal })}
        />
      ) : null}
    </div>
  )
}
