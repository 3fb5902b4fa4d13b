import { type ItemRevision, listDeclaredFields, type PlainDate, readText } from '@tongban/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useCallback, useMemo, useState } from 'react'
import {
  ApplicationForm,
  ErrorSummary,
  focusField,
  SituationQuestions,
  useApplication,
  WholePromise,
} from '../../application/index.ts'
import { Notice, PageHeading, ProblemNotice, Tag, useAnnounce } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { ClosingPanel } from './closing-panel.tsx'
import { ContactFields } from './contact-fields.tsx'
import { followError } from './follow-error.ts'
import {
  checkIntake,
  composePoints,
  getDelivery,
  type IntakeDraft,
  listApplicantKinds,
  listIntakeDuties,
  suggestAct,
} from './intake.ts'
import { MaterialsSection } from './materials-section.tsx'
import { NoticeDialog } from './notice-dialog.tsx'
import { fitPresent } from './present.ts'
import { PresentFields } from './present-fields.tsx'
import { RefusalDialog } from './refusal-dialog.tsx'
import { rememberApplicant } from './same-applicant.ts'
import { Section } from './section.tsx'
import { useIntake, useServerErrors } from './use-intake.ts'
import { useIntakeKey } from './use-intake-key.ts'
import { type Closing, useFiling } from './use-filing.ts'
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
  const elements = useMemo(
    () => listDeclaredFields(revision.definition).map(({ element }) => element),
    [revision],
  )
  const [begun] = useState<IntakeDraft>(() => ({
    ...initial,
    present: fitPresent(initial.present, kinds),
    delivery: getDelivery(revision, initial.delivery),
  }))
  const application = useApplication(revision, initial.content)
  const { content, requirements } = application
  const check = useCallback(
    (filled: IntakeDraft, on: PlainDate) => checkIntake(revision, filled.content, filled.papers, on),
    [revision],
  )
  const intake = useIntake({ initial: begun, keeper, application, elements, check })
  const { draft, setDraft, whole, kept, completeness, errors, uploads } = intake
  const [dialog, setDialog] = useState<'notice' | 'refuse'>()
  const filing = useFiling(intake.save)
  const { problem } = filing
  useServerErrors(application, problem)
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
    rememberApplicant(draft.present)
    await kept.end()
    await queries.invalidateQueries({ queryKey: ['cases'] })
    announce({ zh: '已办理完成。', en: 'Done.' })
    await navigate({ to: '/workbench/intake/done/$caseId', params: { caseId }, replace: true })
  }

  /** Goes on to an act, where nothing that stands there is wrong. */
  function begin(act: 'receive' | 'accept' | 'notice' | 'refuse'): void {
    if (filing.pending) return
    filing.forgetProblem()
    if (!intake.tryToGoOn()) return
    if (act === 'notice' || act === 'refuse') setDialog(act)
    else void close({ act })
  }

  const suggested = suggestAct(completeness, content)
  useIntakeKey(() => {
    if (dialog === undefined && hasDuty) begin(suggested)
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
      <ErrorSummary
        problems={intake.revealed ? errors : []}
        attempt={intake.attempt}
        onFollow={followError}
      />
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
              present={draft.present}
              errors={intake.presentErrors}
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
              <ApplicationForm
                application={application}
                disabled={isFiled}
                {...(isFiled ? {} : { onReturn: focusField })}
              />
            </Section>
          )}
          <Section number={hasQuestions ? 4 : 3} title={{ zh: '收取材料', en: 'Materials' }}>
            <MaterialsSection
              application={application}
              uploads={uploads}
              papers={draft.papers}
              disabled={isFiled}
              onPapers={(edit) => setDraft((before) => ({ ...before, papers: edit(before.papers) }))}
            />
          </Section>
          <Section number={hasQuestions ? 5 : 4} title={{ zh: '联系与送达', en: 'Contact and delivery' }}>
            <ContactFields
              draft={{ ...draft, delivery: getDelivery(revision, draft.delivery) }}
              offered={revision.definition.result.delivery}
              disabled={isFiled}
              revealed={intake.revealed}
              onChange={(edit) => setDraft((before) => ({ ...before, ...edit }))}
            />
          </Section>
        </div>
        <ClosingPanel
          completeness={completeness}
          suggested={suggested}
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
          points={composePoints(revision, content, [...completeness.missing, ...completeness.later])}
          confirm={{ zh: '收件并出具告知书', en: 'Receive and give the notice' }}
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
