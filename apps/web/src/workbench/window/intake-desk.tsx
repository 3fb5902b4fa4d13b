import { type ItemRevision, listDeclaredFields, type PlainDate, readText } from '@tongban/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useCallback, useMemo, useState } from 'react'
import {
  listOpenQuestions,
  SituationQuestions,
  useApplication,
  WholePromise,
} from '../../application/index.ts'
import { Notice, ProblemNotice, Tag, useAnnounce } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { ClosingActs } from './closing-acts.tsx'
import {
  checkIntake,
  composePoints,
  getDelivery,
  type IntakeDraft,
  listApplicantKinds,
  listIntakeDuties,
  suggestAct,
} from './intake.ts'
import { IntakeDeskFrame } from './intake-desk-frame.tsx'
import { NoticeDialog } from './notice-dialog.tsx'
import { fitPresent } from './present.ts'
import { RefusalDialog } from './refusal-dialog.tsx'
import { rememberApplicant } from './same-applicant.ts'
import { useIntake, useServerErrors } from './use-intake.ts'
import { useIntakeKey } from './use-intake-key.ts'
import { type Closing, useFiling } from './use-filing.ts'

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
  const own = useMemo(
    () =>
      listDeclaredFields(revision.definition).flatMap(({ element, of }) =>
        of === undefined ? [element] : [],
      ),
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
  const intake = useIntake({ initial: begun, keeper, application, own, check })
  const { draft, whole, kept, completeness } = intake
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
    const caseId = await filing.file(whole, asked, closing)
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

  return (
    <>
      <IntakeDeskFrame
        title={readText(revision.definition.name)}
        lead={
          <>
            {revision.definition.case === 'on-the-spot' ? (
              <Tag tone="good">{text({ zh: '即办件', en: 'On the spot' })}</Tag>
            ) : null}
            <span>{text(readText(revision.authority.name))}</span>
          </>
        }
        intake={intake}
        application={application}
        kinds={kinds}
        own={own}
        offered={revision.definition.result.delivery}
        isFiled={isFiled}
        notices={
          <>
            {hasDuty ? null : <WithoutDuty />}
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
            {draft.filed === undefined ? null : <Filed number={draft.filed.number ?? ''} />}
          </>
        }
        situation={
          listOpenQuestions(application).length === 0 ? undefined : (
            <>
              <SituationQuestions application={application} disabled={isFiled} />
              {isFiled ? null : <WholePromise application={application} onPaper />}
            </>
          )
        }
        closing={
          <ClosingActs suggested={suggested} disabled={!hasDuty} pending={filing.pending} onAct={begin} />
        }
      />
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
    </>
  )
}

function WithoutDuty(): ReactElement {
  const text = useText()
  return (
    <Notice
      tone="warn"
      title={{ zh: '本岗位没有受理本事项的职责', en: 'Your post has no duty to take this item in' }}
    >
      {text({
        zh: '请引导申请人到负责该事项的窗口，或者联系安全管理员调整岗位职责。',
        en: 'Send the applicant to the window that has it, or ask the security administrator for the duty.',
      })}
    </Notice>
  )
}

function Filed({ number }: { readonly number: string }): ReactElement {
  const text = useText()
  return (
    <Notice title={{ zh: `申请已登记，办件编号 ${number}`, en: `The application is filed as ${number}` }}>
      {text({
        zh: '填写内容不能再修改，请选择下一步操作。',
        en: 'What was filled in is fixed now; choose what comes next.',
      })}
    </Notice>
  )
}
