import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { type ItemRevision, openItemNames } from '@tongban/domain'
import { type ReactElement, useMemo } from 'react'
import { api, send } from '../../api/index.ts'
import {
  ApplicationReview,
  type Content,
  fromFiledContent,
  SituationQuestions,
  toSentContent,
  useApplication,
  useFiler,
  useRevision,
  useUploads,
  WholePromise,
} from '../../application/index.ts'
import { ButtonLink, Card, Loading, ProblemNotice, useAnnounce } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { CorrectionFrame, NothingToCorrect } from './correction-frame.tsx'
import { type Point, PointText, showPointsAt } from './correction-points.tsx'
import { keepApplicable } from './draft.ts'
import { readCase } from './filing-calls.ts'
import { findPointer, isCalledFor, isOutside, listUntouched, readSubject } from './places.ts'
import { type KeptAs, useCorrection, useKeptCorrection } from './use-correction.ts'
import styles from './filing.module.css'

type CaseView = Awaited<ReturnType<typeof readCase>>

/** Answering a one-time notice (补正): what was asked, at the field or material that it names. */
export function CorrectionPage(): ReactElement {
  const { caseId = '' } = useParams({ strict: false }) as { readonly caseId?: string }
  const text = useText()
  const { account } = useSession()
  const found = useQuery({
    queryKey: ['case', caseId],
    queryFn: () => readCase(caseId),
    enabled: account !== undefined,
    refetchOnWindowFocus: false,
  })
  const kept = { keeper: account?.accountId ?? null, name: `correction:${caseId}` }
  const mended = useKeptCorrection(kept, account !== undefined)
  const revision = useRevision(found.data?.item ?? '', found.data?.revision, found.data !== undefined)
  const problem = found.error ?? revision.error
  if (problem) return <ProblemNotice problem={problem} onRetry={() => void found.refetch()} />
  if (found.data === undefined || revision.data === undefined || mended === undefined)
    return <Loading lines={8} />
  const notice = found.data.notices.find(({ answeredOn }) => answeredOn === null)
  if (found.data.status !== 'correction-requested' || notice === undefined || found.data.content === null) {
    return (
      <NothingToCorrect
        title={{ zh: '这个办件目前不需要补正', en: 'Nothing is to be corrected in this case now' }}
        way={
          <ButtonLink to="/my/cases/$caseId" params={{ caseId }} size="small">
            {text({ zh: '查看办件', en: 'To the case' })}
          </ButtonLink>
        }
      />
    )
  }
  return (
    <CorrectionDesk
      key={caseId}
      found={found.data}
      points={notice.points}
      due={notice.due}
      revision={revision.data}
      mended={mended ?? undefined}
      kept={kept}
    />
  )
}

interface CorrectionDeskProps {
  readonly found: CaseView
  readonly points: readonly Point[]
  readonly due: string
  readonly revision: ItemRevision
  /** What was changed on this device before. */
  readonly mended: Content | undefined
  readonly kept: KeptAs
}

function CorrectionDesk(props: CorrectionDeskProps): ReactElement {
  const { found, points, due, revision, mended, kept } = props
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
  const application = useApplication(revision, mended ?? filed)
  useFiler(application, found.agent?.as === 'agent' ? 'agent' : 'applicant')
  const uploads = useUploads(application.setFiles)
  const { requirements } = application
  const names = openItemNames(revision)
  const asked = points.map((point) => ({ ...readSubject(point.subject), point }))
  const listAsked = (kind: string) => asked.flatMap((place) => (place.kind === kind ? [place.id] : []))
  const correction = useCorrection({
    application,
    uploads,
    filed,
    kept,
    check: () => [
      ...application.reveal('answers', 'form', 'materials'),
      ...listUntouched(
        asked.filter((place) => isCalledFor(place, requirements)),
        filed,
        application.content,
      ).map(({ point: { subject }, ...place }) => ({
        field: findPointer(place) ?? subject,
        message: {
          zh: `“${names.nameSubject(subject).zh}”还没有按要求修改。`,
          en: `"${names.nameSubject(subject).en}" has not been changed as asked.`,
        },
      })),
    ],
    write: () => toSentContent(keepApplicable(requirements, application.content)),
    send: async (content, key) => {
      await send(
        api.POST('/api/v1/cases/{caseId}/resubmission', {
          params: { path: { caseId }, header: { 'Idempotency-Key': key } },
          body: { content },
        }),
      )
    },
    leave: async () => {
      await queries.invalidateQueries({ queryKey: ['case', caseId] })
      await queries.invalidateQueries({ queryKey: ['cases'] })
      announce({ zh: '补正材料已提交。', en: 'The correction was sent.' })
      await navigate({ to: '/my/cases/$caseId', params: { caseId } })
    },
  })

  // Another answer to a question may bring fields and materials that were not there before.
  const mayBring = listAsked('answer').length > 0
  const isOpen = (kind: string, part: 'form' | 'materials') => (id: string) =>
    listAsked(kind).includes(id) || (mayBring && !(id in filed[part]))
  const elsewhere = points.filter(({ subject }) => {
    const place = readSubject(subject)
    return place.kind === 'answer' || findPointer(place) === undefined
  })
  return (
    <CorrectionFrame
      title={{ zh: '补正申请', en: 'Answer the correction notice' }}
      lead={
        <>
          {text(found.itemName)} · {found.number}
        </>
      }
      demand={{
        zh: `请在 ${formatDate(due, 'zh')}之前（含当日）提交补正，共 ${points.length} 处`,
        en: `Answer by ${formatDate(due, 'en')}: ${points.length} ${points.length === 1 ? 'point' : 'points'}`,
      }}
      how={{
        zh: '只需修改下面列出的内容，其他内容保持不变。补正期间不计入办理时限。',
        en: 'Change only what is listed below; the rest stays as it is. No time limit runs meanwhile.',
      }}
      application={application}
      uploads={uploads}
      correction={correction}
      others={
        elsewhere.length === 0 ? null : (
          <Card>
            <div className={styles['stepPage']}>
              <h2>{text({ zh: '办理情形和其他要求', en: 'Situation and other demands' })}</h2>
              {elsewhere.map((point) => (
                <div key={`${point.subject} ${point.problem}`} className={styles['receipt']}>
                  <h3>{text(names.nameSubject(point.subject))}</h3>
                  <PointText point={point} />
                </div>
              ))}
              {mayBring ? (
                <>
                  <SituationQuestions application={application} />
                  <WholePromise application={application} subject={found.applicant.subject} />
                </>
              ) : null}
            </div>
          </Card>
        )
      }
      elements={requirements.fields
        .filter((field) => isOpen('form', 'form')(field.element) || isOutside(field, filed.form))
        .map(({ element }) => element)}
      materials={requirements.materials
        .map(({ material }) => material)
        .filter(isOpen('material', 'materials'))}
      showPointsAt={({ kind, id }) => showPointsAt(points, `${kind}:${id}`)}
      back={
        <ButtonLink to="/my/cases/$caseId" params={{ caseId }}>
          {text({ zh: '返回办件', en: 'Back to the case' })}
        </ButtonLink>
      }
    >
      <Card>
        <details>
          <summary>
            {text({ zh: '查看全部申请内容（只读）', en: 'See the whole application (read only)' })}
          </summary>
          <ApplicationReview requirements={requirements} content={application.content} level={3} />
        </details>
        <p className={styles['note']}>
          {text({
            zh: `申请提交于 ${found.submittedOn === null ? '' : formatDate(found.submittedOn, 'zh')}`,
            en: `Filed on ${found.submittedOn === null ? '' : formatDate(found.submittedOn, language)}`,
          })}
        </p>
      </Card>
    </CorrectionFrame>
  )
}
