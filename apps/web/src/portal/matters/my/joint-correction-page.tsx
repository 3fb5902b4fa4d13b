import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { type ApiProblem, api, makeKey, send, toApiProblem } from '../../../api/index.ts'
import {
  ApplicationForm,
  type Content,
  ErrorSummary,
  fromFiledContent,
  isSameContent,
  MaterialList,
  SituationQuestions,
  useFilledApplication,
  useUploads,
} from '../../../application/index.ts'
import {
  Button,
  ButtonLink,
  Card,
  Loading,
  Notice,
  PageHeading,
  ProblemNotice,
  useAnnounce,
} from '../../../design/index.ts'
import { findOnDevice, forgetOnDevice, keepOnDevice } from '../../../device/index.ts'
import { formatDate, useText } from '../../../language/index.ts'
import { type CompiledMatter, type MatterCase, useCompiledMatter } from '../../../matter/index.ts'
import { useSession } from '../../../session/index.ts'
import styles from '../../filing/filing.module.css'
import { PointText } from '../../filing/correction-points.tsx'
import { openJointRules } from '../filing/joint-rules.ts'
import { toMatterContent } from '../filing/matter-content.ts'
import { findQuestion, type JointPoint, listJointPoints, listUntouched } from './joint-points.ts'
import { useMatterCase, useMatterCaseParam, useRefreshMatter } from './matter-data.ts'

const nameMending = (matterCaseId: string) => `matter-correction:${matterCaseId}`

/** Answering a joint correction notice once for all items: each element and material is changed in one place. */
export function JointCorrectionPage(): ReactElement {
  const matterCaseId = useMatterCaseParam()
  const text = useText()
  const { account } = useSession()
  const keeper = account?.accountId ?? null
  const found = useMatterCase(matterCaseId, account !== undefined)
  const kept = useQuery({
    queryKey: ['kept-matter-correction', keeper, matterCaseId],
    queryFn: async () => (await findOnDevice<Content>(keeper, nameMending(matterCaseId))) ?? null,
    enabled: account !== undefined,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  })
  const filed = found.data?.content ?? undefined
  const compiled = useCompiledMatter(
    found.data?.matter ?? '',
    (filed?.answers ?? {}) as Content['answers'],
    filed?.form ?? {},
    filed !== undefined,
  )
  const problem = found.error ?? compiled.error
  if (problem) {
    return (
      <ProblemNotice
        problem={problem}
        onRetry={() => void (found.error ? found.refetch() : compiled.refetch())}
      />
    )
  }
  if (found.data === undefined || kept.data === undefined) return <Loading lines={8} />
  const correction = found.data.corrections.find(({ answeredOn }) => answeredOn === null)
  if (correction === undefined || filed === undefined || !found.data.may.answerCorrection) {
    return (
      <Notice
        title={{ zh: '这件事目前不需要补正', en: 'Nothing is to be corrected in this matter now' }}
        actions={
          <ButtonLink to="/my/matters/$matterCaseId" params={{ matterCaseId } as never} size="small">
            {text({ zh: '查看这件事', en: 'To the matter' })}
          </ButtonLink>
        }
      >
        {text({
          zh: '可能已经补正提交，或者已超过补正期限。',
          en: 'It may have been answered already, or the time for it is over.',
        })}
      </Notice>
    )
  }
  if (compiled.data === undefined) return <Loading lines={8} />
  return (
    <JointCorrectionDesk
      key={`${matterCaseId} ${correction.round}`}
      found={found.data}
      correction={correction}
      compiled={compiled.data}
      kept={kept.data ?? undefined}
      keeper={keeper}
    />
  )
}

interface JointCorrectionDeskProps {
  readonly found: MatterCase
  readonly correction: MatterCase['corrections'][number]
  readonly compiled: CompiledMatter
  readonly kept: Content | undefined
  readonly keeper: string | null
}

function JointCorrectionDesk(props: JointCorrectionDeskProps): ReactElement {
  const { found, correction, compiled, kept, keeper } = props
  const { matterCaseId } = found
  const text = useText()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const refresh = useRefreshMatter(matterCaseId)
  const filed = useMemo(
    () => fromFiledContent({ answers: {}, form: {}, materials: {}, ...found.content, substitutes: {} }),
    [found.content],
  )
  const rules = useMemo(() => openJointRules(compiled), [compiled])
  const application = useFilledApplication(rules, kept ?? filed)
  const uploads = useUploads(application.setFiles)
  const [attempt, setAttempt] = useState(0)
  const [problem, setProblem] = useState<ApiProblem>()
  const [pending, setPending] = useState(false)
  const key = useRef({ content: '', key: makeKey() })
  const acting = useRef(false)
  const [shown, setShown] = useState<readonly { field: string; message: { zh: string; en: string } }[]>([])

  useEffect(() => {
    if (!isSameContent(application.content, filed))
      void keepOnDevice(keeper, nameMending(matterCaseId), application.content)
  }, [application.content, filed, keeper, matterCaseId])

  const points = useMemo(() => listJointPoints(correction), [correction])
  const asked = (part: 'form' | 'material') => points.flatMap(({ kind, id }) => (kind === part ? [id] : []))
  const elements = asked('form')
  const materials = asked('material')
  const { requirements } = application
  const isShown = (point: JointPoint) =>
    (point.kind === 'form' && requirements.fields.some(({ element }) => element === point.id)) ||
    (point.kind === 'material' && requirements.materials.some(({ material }) => material === point.id)) ||
    findQuestion(compiled.questions, point) !== undefined
  const elsewhere = points.filter((point) => !isShown(point))
  const questions = points.flatMap((point) => {
    const question = findQuestion(compiled.questions, point)
    return question === undefined ? [] : [{ point, question }]
  })

  /** What was asked of one place, each with the item that asks it. */
  function showPointsAt(kind: string, id: string): ReactElement | null {
    const at = points.find((point) => point.kind === kind && point.id === id)
    return at === undefined ? null : showPoint(at)
  }

  function showPoint(at: JointPoint): ReactElement {
    return (
      <>
        {at.asked.map(({ itemName, point }) => (
          <div key={`${itemName.zh} ${point.problem} ${point.demand}`}>
            <p className={styles['note']}>{text(itemName)}</p>
            <PointText point={{ ...point, basis: point.basis ?? undefined }} />
          </div>
        ))}
      </>
    )
  }

  async function answer(): Promise<void> {
    if (acting.current) return
    if (uploads.list.length > 0) {
      announce({
        zh: '文件还在上传，请稍候或者取消未完成的文件。',
        en: 'Files are still on their way; wait, or cancel them.',
      })
      return
    }
    application.reveal('answers', 'form', 'materials')
    const within = new Set([
      ...elements.map((id) => `/form/${id}`),
      ...materials.map((id) => `/materials/${id}`),
    ])
    const wrong = application.problems.filter(({ field }) =>
      [...within].some((pointer) => field === pointer || field.startsWith(`${pointer}/`)),
    )
    const untouched = listUntouched(points.filter(isShown), filed, application.content).map(
      ({ kind, id }) => ({
        field: kind === 'form' ? `/form/${id}` : `/materials/${id}`,
        message: { zh: '这一处还没有按要求修改。', en: 'This has not been changed as asked.' },
      }),
    )
    setShown([...wrong, ...untouched])
    setAttempt((before) => before + 1)
    if (wrong.length + untouched.length > 0) return
    acting.current = true
    setPending(true)
    setProblem(undefined)
    const content = toMatterContent(application.content, compiled)
    const pick = <Value,>(record: Readonly<Record<string, Value>>, ids: readonly string[]) =>
      Object.fromEntries(Object.entries(record).filter(([id]) => ids.includes(id)))
    const answers: Record<string, Record<string, string | string[]>> = {}
    for (const { point, question } of questions) {
      const given = content.answers[question.key]
      for (const { item } of point.asked)
        if (given !== undefined) answers[item] = { ...answers[item], [point.id]: given }
    }
    const body = {
      answers,
      form: pick(content.form, elements),
      materials: pick(content.materials, materials),
      ...(content.substitutes === undefined ? {} : { substitutes: pick(content.substitutes, materials) }),
    }
    const written = JSON.stringify(body)
    // The same answer sent again is the same act; another answer is another.
    if (key.current.content !== written) key.current = { content: written, key: makeKey() }
    try {
      await send(
        api.POST('/api/v1/matter-cases/{matterCaseId}/correction-answer', {
          params: { path: { matterCaseId }, header: { 'Idempotency-Key': key.current.key } },
          body,
        }),
      )
      await forgetOnDevice(keeper, nameMending(matterCaseId))
      await refresh()
      announce({ zh: '补正已提交，各事项一并更新。', en: 'The correction was sent for all items.' })
      await navigate({ to: '/my/matters/$matterCaseId', params: { matterCaseId } })
    } catch (thrown) {
      const refused = toApiProblem(thrown)
      application.takeServerErrors(refused.errors)
      setProblem(refused)
    } finally {
      acting.current = false
      setPending(false)
    }
  }

  return (
    <div className={styles['desk']}>
      <PageHeading
        title={{ zh: '统一补正', en: 'Answer the joint correction' }}
        lead={
          <>
            {text(found.matterName)} · {found.number}
          </>
        }
      />
      <Notice
        tone="warn"
        title={{
          zh: `请在 ${formatDate(correction.due, 'zh')}之前（含当日）一次提交，涉及${correction.items.length}个事项`,
          en: `Answer once by ${formatDate(correction.due, 'en')}, for ${correction.items.length} items`,
        }}
      >
        {text({
          zh: '只需修改下面列出的内容；同一内容只改一次，要求它的各事项一并更新。补正期间不计入办理时限。',
          en: 'Change only what is listed below, each thing once: it is changed for all items that ask for it. No time limit runs meanwhile.',
        })}
      </Notice>
      <ErrorSummary problems={shown} attempt={shown.length > 0 ? attempt : 0} />
      {elsewhere.length === 0 ? null : (
        <Card>
          <div className={styles['stepPage']}>
            <h2>{text({ zh: '其他要求', en: 'Other demands' })}</h2>
            {elsewhere.map((point) => (
              <div key={`${point.kind} ${point.id} ${point.asked[0]?.item}`}>{showPoint(point)}</div>
            ))}
            <p className={styles['note']}>
              {text({
                zh: '这些要求不能在本页直接修改，请按要求准备后联系牵头部门窗口。',
                en: 'These cannot be mended on this page; prepare what is asked and turn to the window of the lead authority.',
              })}
            </p>
          </div>
        </Card>
      )}
      {questions.length === 0 ? null : (
        <Card>
          <div className={styles['stepPage']}>
            <h2>{text({ zh: '办理情形', en: 'Situation' })}</h2>
            {questions.map(({ point, question }) => (
              <div key={`${question.key} ${point.asked[0]?.item}`}>
                {showPoint(point)}
                <SituationQuestions
                  application={{
                    ...application,
                    requirements: {
                      questions: requirements.questions.filter(({ id }) => id === question.key),
                    },
                  }}
                />
              </div>
            ))}
          </div>
        </Card>
      )}
      {elements.length === 0 ? null : (
        <Card>
          <div className={styles['stepPage']}>
            <h2>{text({ zh: '需要修改的内容', en: 'What to change in the form' })}</h2>
            <ApplicationForm
              application={application}
              only={elements}
              before={(element) => showPointsAt('form', element)}
            />
          </div>
        </Card>
      )}
      {materials.length === 0 ? null : (
        <section className={styles['stepPage']}>
          <h2>{text({ zh: '需要补充或者更换的材料', en: 'Documents to add or replace' })}</h2>
          <MaterialList
            application={application}
            uploads={uploads}
            only={materials}
            before={(material) => showPointsAt('material', material)}
          />
        </section>
      )}
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <div className={styles['foot']}>
        <ButtonLink to="/my/matters/$matterCaseId" params={{ matterCaseId } as never}>
          {text({ zh: '返回', en: 'Back' })}
        </ButtonLink>
        <Button look="primary" isPending={pending} onPress={() => void answer()}>
          {text({ zh: '提交补正', en: 'Send the correction' })}
        </Button>
      </div>
    </div>
  )
}
