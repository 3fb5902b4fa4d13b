import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import type { ItemRevision } from '@tongban/domain'
import { type ReactElement, useEffect, useMemo, useRef, useState } from 'react'
import { type ApiProblem, api, makeKey, send, toApiProblem } from '../../api/index.ts'
import {
  ApplicationForm,
  ApplicationReview,
  type Content,
  ErrorSummary,
  fromFiledContent,
  isSameContent,
  MaterialList,
  SituationQuestions,
  toSentContent,
  useApplication,
  useRevision,
  useUploads,
} from '../../application/index.ts'
import {
  Button,
  ButtonLink,
  Card,
  Loading,
  Notice,
  PageHeading,
  ProblemNotice,
  useAnnounce,
} from '../../design/index.ts'
import { findOnDevice, forgetOnDevice, keepOnDevice } from '../../device/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { findPointer, nameSubject, type Point, PointText, showPointsAt } from './correction-points.tsx'
import { keepApplicable } from './draft.ts'
import { readCase } from './filing-calls.ts'
import styles from './filing.module.css'

type CaseView = Awaited<ReturnType<typeof readCase>>

function nameMending(caseId: string): string {
  return `correction:${caseId}`
}

/** Answering a one-time notice (补正): what was asked, at the field or material that it names. */
export function CorrectionPage(): ReactElement {
  const { caseId = '' } = useParams({ strict: false }) as { readonly caseId?: string }
  const text = useText()
  const { account } = useSession()
  const keeper = account?.accountId ?? null
  const found = useQuery({
    queryKey: ['case', caseId],
    queryFn: () => readCase(caseId),
    enabled: account !== undefined,
    refetchOnWindowFocus: false,
  })
  const kept = useQuery({
    queryKey: ['kept-correction', keeper, caseId],
    queryFn: async () => (await findOnDevice<Content>(keeper, nameMending(caseId))) ?? null,
    enabled: account !== undefined,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
  })
  const revision = useRevision(found.data?.item ?? '', found.data?.revision, found.data !== undefined)
  const problem = found.error ?? revision.error
  if (problem) return <ProblemNotice problem={problem} onRetry={() => void found.refetch()} />
  if (found.data === undefined || revision.data === undefined || kept.data === undefined)
    return <Loading lines={8} />
  const notice = found.data.notices.find(({ answeredOn }) => answeredOn === null)
  if (found.data.status !== 'correction-requested' || notice === undefined || found.data.content === null) {
    return (
      <Notice
        title={{ zh: '这个办件目前不需要补正', en: 'Nothing is to be corrected in this case now' }}
        actions={
          <ButtonLink to="/my/cases/$caseId" params={{ caseId }} size="small">
            {text({ zh: '查看办件', en: 'To the case' })}
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
  return (
    <CorrectionDesk
      key={caseId}
      found={found.data}
      points={notice.points}
      due={notice.due}
      revision={revision.data}
      kept={kept.data ?? undefined}
      keeper={keeper}
    />
  )
}

interface CorrectionDeskProps {
  readonly found: CaseView
  readonly points: readonly Point[]
  readonly due: string
  readonly revision: ItemRevision
  readonly kept: Content | undefined
  readonly keeper: string | null
}

function CorrectionDesk(props: CorrectionDeskProps): ReactElement {
  const { found, points, due, revision, kept, keeper } = props
  const { caseId } = found
  const text = useText()
  const { language } = useLanguage()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const filed = useMemo(
    () => fromFiledContent(found.content ?? { answers: {}, form: {}, materials: {} }),
    [found.content],
  )
  const application = useApplication(revision, kept ?? filed)
  const uploads = useUploads(application.setFiles)
  const [attempt, setAttempt] = useState(0)
  const [problem, setProblem] = useState<ApiProblem>()
  const [pending, setPending] = useState(false)
  const key = useRef({ content: '', key: makeKey() })
  const acting = useRef(false)
  const [shown, setShown] = useState<readonly { field: string; message: { zh: string; en: string } }[]>([])

  useEffect(() => {
    if (!isSameContent(application.content, filed))
      void keepOnDevice(keeper, nameMending(caseId), application.content)
  }, [application.content, filed, keeper, caseId])

  const asked = useMemo(() => listAsked(points), [points])
  const isNew = (part: 'form' | 'materials', id: string) => !(id in filed[part])
  const elements = application.requirements.fields
    .map(({ element }) => element)
    .filter((element) => asked.form.has(element) || (asked.answers.size > 0 && isNew('form', element)))
  const materials = application.requirements.materials
    .map(({ material }) => material)
    .filter(
      (material) => asked.materials.has(material) || (asked.answers.size > 0 && isNew('materials', material)),
    )
  const elsewhere = points.filter(
    ({ subject }) => findPointer(subject) === undefined || subject.startsWith('answer:'),
  )

  async function resubmit(): Promise<void> {
    if (acting.current) return
    if (uploads.list.length > 0) {
      announce({
        zh: '文件还在上传，请稍候或者取消未完成的文件。',
        en: 'Files are still on their way; wait, or cancel them.',
      })
      return
    }
    const wrong = application.reveal('answers', 'form', 'materials')
    const untouched = listUntouched(points, filed, application.content).map((subject) => ({
      field: findPointer(subject) ?? subject,
      message: {
        zh: `“${nameSubject(subject, revision).zh}”还没有按要求修改。`,
        en: `"${nameSubject(subject, revision).en}" has not been changed as asked.`,
      },
    }))
    const all = [...wrong, ...untouched]
    setShown(all)
    setAttempt((before) => before + 1)
    if (all.length > 0) return
    acting.current = true
    setPending(true)
    setProblem(undefined)
    const content = toSentContent(keepApplicable(application.requirements, application.content))
    const written = JSON.stringify(content)
    // The same answer sent again is the same act; another answer is another.
    if (key.current.content !== written) key.current = { content: written, key: makeKey() }
    try {
      await send(
        api.POST('/api/v1/cases/{caseId}/resubmission', {
          params: { path: { caseId }, header: { 'Idempotency-Key': key.current.key } },
          body: { content },
        }),
      )
      await forgetOnDevice(keeper, nameMending(caseId))
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      await queries.invalidateQueries({ queryKey: ['cases'] })
      announce({ zh: '补正材料已提交。', en: 'The correction was sent.' })
      await navigate({ to: '/my/cases/$caseId', params: { caseId } })
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
        title={{ zh: '补正申请', en: 'Answer the correction notice' }}
        lead={
          <>
            {text(found.itemName)} · {found.number}
          </>
        }
      />
      <Notice
        tone="warn"
        title={{
          zh: `请在 ${formatDate(due, 'zh')}之前（含当日）提交补正，共 ${points.length} 处`,
          en: `Answer by ${formatDate(due, 'en')}: ${points.length} ${points.length === 1 ? 'point' : 'points'}`,
        }}
      >
        {text({
          zh: '只需修改下面列出的内容，其他内容保持不变。补正期间不计入办理时限。',
          en: 'Change only what is listed below; the rest stays as it is. No time limit runs meanwhile.',
        })}
      </Notice>
      <ErrorSummary problems={shown} attempt={shown.length > 0 ? attempt : 0} />
      {elsewhere.length === 0 ? null : (
        <Card>
          <div className={styles['stepPage']}>
            <h2>{text({ zh: '办理情形和其他要求', en: 'Situation and other demands' })}</h2>
            {elsewhere.map((point) => (
              <div key={`${point.subject} ${point.problem}`} className={styles['receipt']}>
                <h3>{text(nameSubject(point.subject, revision))}</h3>
                <PointText point={point} />
              </div>
            ))}
            {asked.answers.size > 0 ? <SituationQuestions application={application} /> : null}
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
              before={(element) => showPointsAt(points, `form:${element}`)}
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
            before={(material) => showPointsAt(points, `material:${material}`)}
          />
        </section>
      )}
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <div className={styles['foot']}>
        <ButtonLink to="/my/cases/$caseId" params={{ caseId }}>
          {text({ zh: '返回办件', en: 'Back to the case' })}
        </ButtonLink>
        <Button look="primary" isPending={pending} onPress={() => void resubmit()}>
          {text({ zh: '提交补正', en: 'Send the correction' })}
        </Button>
      </div>
      <Card>
        <details>
          <summary>
            {text({ zh: '查看全部申请内容（只读）', en: 'See the whole application (read only)' })}
          </summary>
          <ApplicationReview
            requirements={application.requirements}
            content={application.content}
            level={3}
          />
        </details>
        <p className={styles['note']}>
          {text({
            zh: `申请提交于 ${found.submittedOn === null ? '' : formatDate(found.submittedOn, 'zh')}`,
            en: `Filed on ${found.submittedOn === null ? '' : formatDate(found.submittedOn, language)}`,
          })}
        </p>
      </Card>
    </div>
  )
}

/** What the points name, by part. */
function listAsked(points: readonly Point[]) {
  const of = (kind: string) =>
    new Set(
      points
        .filter(({ subject }) => subject.startsWith(`${kind}:`))
        .map(({ subject }) => subject.slice(kind.length + 1)),
    )
  return { form: of('form'), materials: of('material'), answers: of('answer') }
}

/** Points on paper that were not answered: the server would refuse the correction for them. */
function listUntouched(points: readonly Point[], filed: Content, now: Content): string[] {
  return points
    .map(({ subject }) => subject)
    .filter((subject) => {
      const id = subject.slice(subject.indexOf(':') + 1)
      if (subject.startsWith('form:')) return JSON.stringify(filed.form[id]) === JSON.stringify(now.form[id])
      if (subject.startsWith('answer:'))
        return JSON.stringify(filed.answers[id]) === JSON.stringify(now.answers[id])
      if (subject.startsWith('material:'))
        return (
          JSON.stringify(filed.materials[id]?.map((file) => file.id)) ===
          JSON.stringify(now.materials[id]?.map((file) => file.id))
        )
      return false
    })
}
