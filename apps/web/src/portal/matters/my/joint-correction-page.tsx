import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useMemo } from 'react'
import { api, send } from '../../../api/index.ts'
import {
  type Content,
  fromFiledContent,
  SituationQuestions,
  useFilledApplication,
  useFiler,
  useUploads,
} from '../../../application/index.ts'
import { ItemPromises, openJointRules, toMatterContent } from '../../../application/matter/index.ts'
import { ButtonLink, Card, Loading, ProblemNotice, useAnnounce } from '../../../design/index.ts'
import { formatDate, useText } from '../../../language/index.ts'
import { type CompiledMatter, type MatterCase, useCompiledMatter } from '../../../matter/index.ts'
import { useSession } from '../../../session/index.ts'
import styles from '../../filing/filing.module.css'
import { CorrectionFrame, NothingToCorrect } from '../../filing/correction-frame.tsx'
import { PointText } from '../../filing/correction-points.tsx'
import { findPointer, isCalledFor, isOutside, listUntouched } from '../../filing/places.ts'
import { type KeptAs, useCorrection, useKeptCorrection } from '../../filing/use-correction.ts'
import {
  findQuestion,
  type JointPoint,
  listItemsToCorrect,
  listJointPoints,
  namePlace,
} from './joint-points.ts'
import { useMatterCase, useMatterCaseParam, useRefreshMatter } from './matter-data.ts'

/** Answering a joint correction notice once for all items: each element and material is changed in one place. */
export function JointCorrectionPage(): ReactElement {
  const matterCaseId = useMatterCaseParam()
  const text = useText()
  const { account } = useSession()
  const found = useMatterCase(matterCaseId, account !== undefined)
  const kept = { keeper: account?.accountId ?? null, name: `matter-correction:${matterCaseId}` }
  const mended = useKeptCorrection(kept, account !== undefined)
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
  if (found.data === undefined || mended === undefined) return <Loading lines={8} />
  const correction = found.data.corrections.find(({ answeredOn }) => answeredOn === null)
  if (correction === undefined || filed === undefined || !found.data.may.answerCorrection) {
    return (
      <NothingToCorrect
        title={{ zh: '这件事目前不需要补正', en: 'Nothing is to be corrected in this matter now' }}
        way={
          <ButtonLink to="/my/matters/$matterCaseId" params={{ matterCaseId } as never} size="small">
            {text({ zh: '查看这件事', en: 'To the matter' })}
          </ButtonLink>
        }
      />
    )
  }
  if (compiled.data === undefined) return <Loading lines={8} />
  return (
    <JointCorrectionDesk
      key={`${matterCaseId} ${correction.round}`}
      found={found.data}
      correction={correction}
      compiled={compiled.data}
      mended={mended ?? undefined}
      kept={kept}
    />
  )
}

interface JointCorrectionDeskProps {
  readonly found: MatterCase
  readonly correction: MatterCase['corrections'][number]
  readonly compiled: CompiledMatter
  /** What was changed on this device before. */
  readonly mended: Content | undefined
  readonly kept: KeptAs
}

function JointCorrectionDesk(props: JointCorrectionDeskProps): ReactElement {
  const { found, correction: notice, compiled, mended, kept } = props
  const { matterCaseId } = found
  const text = useText()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const refresh = useRefreshMatter(matterCaseId)
  const filed = useMemo(
    () => ({
      ...fromFiledContent({ answers: {}, form: {}, materials: {}, ...found.content, substitutes: {} }),
      ...(found.content === null ? {} : { promises: found.content.promises }),
    }),
    [found.content],
  )
  const rules = useMemo(() => openJointRules(compiled), [compiled])
  const application = useFilledApplication(rules, mended ?? filed)
  useFiler(application, found.agent?.as === 'agent' ? 'agent' : 'applicant')
  const uploads = useUploads(application.setFiles)
  const { requirements } = application
  const points = useMemo(() => listJointPoints(notice), [notice])
  // Elements and materials are changed here; an answer only where the matter asks for it.
  const fields = points.filter(({ kind }) => kind === 'form' || kind === 'material')
  const listAsked = (kind: string) => fields.flatMap((point) => (point.kind === kind ? [point.id] : []))
  const [asked, materials] = [listAsked('form'), listAsked('material')]
  // Another answer may leave other options of a field, so that it is filled in anew.
  const loosened = requirements.fields
    .filter((field) => isOutside(field, filed.form))
    .map(({ element }) => element)
  const elements = [...new Set([...asked, ...loosened])]
  const questions = points.flatMap((point) => {
    const question = findQuestion(compiled.questions, point)
    return question === undefined ? [] : [{ point, question }]
  })
  // An item that is to be decided on a promise after all needs it signed; those of other items stay as they are.
  const offers = compiled.promiseOffers.filter(({ question }) =>
    questions.some((asked) => asked.question.key === question),
  )
  const promised = offers.map(({ item }) => item)
  const isShown = (point: JointPoint) =>
    fields.includes(point)
      ? isCalledFor(point, requirements)
      : questions.some((asked) => asked.point === point)
  const elsewhere = points.filter((point) => !isShown(point))

  function check() {
    application.reveal('answers', 'form', 'materials')
    const within = [
      ...fields.map(findPointer),
      ...loosened.map((id) => findPointer({ kind: 'form', id })),
      ...promised.map((item) => `/promises/${item}`),
    ]
    return [
      ...application.problems.filter(({ field }) =>
        within.some((pointer) => field === pointer || field.startsWith(`${pointer}/`)),
      ),
      ...listUntouched(
        [
          ...[...new Set(questions.map(({ question }) => question.key))]
            .map((id) => ({ kind: 'answer', id }))
            .filter((place) => isCalledFor(place, requirements)),
          ...fields.filter(isShown),
        ],
        filed,
        application.content,
      ).map((place) => {
        const name = namePlace(place, requirements)
        return {
          field: findPointer(place) ?? '',
          message: {
            zh: `“${name.zh}”还没有按要求修改。`,
            en: `"${name.en}" has not been changed as asked.`,
          },
        }
      }),
    ]
  }

  /** Only what was asked: each answer to the items whose question it is. */
  function write() {
    const content = toMatterContent(application.content, compiled)
    const answers: Record<string, Record<string, string | string[]>> = {}
    for (const { point, question } of questions) {
      const given = content.answers[question.key]
      for (const { item } of point.asked)
        if (given !== undefined) answers[item] = { ...answers[item], [point.id]: given }
    }
    return {
      answers,
      form: pick(content.form, elements),
      materials: pick(content.materials, materials),
      ...(content.substitutes === undefined ? {} : { substitutes: pick(content.substitutes, materials) }),
      ...(content.promises === undefined ? {} : { promises: pick(content.promises, promised) }),
    }
  }

  const correction = useCorrection({
    application,
    uploads,
    filed,
    kept,
    check,
    write,
    send: async (body, key) => {
      await send(
        api.POST('/api/v1/matter-cases/{matterCaseId}/correction-answer', {
          params: { path: { matterCaseId }, header: { 'Idempotency-Key': key } },
          body,
        }),
      )
    },
    leave: async () => {
      await refresh()
      announce({ zh: '补正已提交，各事项一并更新。', en: 'The correction was sent for all items.' })
      await navigate({ to: '/my/matters/$matterCaseId', params: { matterCaseId } })
    },
  })

  return (
    <CorrectionFrame
      title={{ zh: '统一补正', en: 'Answer the joint correction' }}
      lead={
        <>
          {text(found.matterName)} · {found.number}
        </>
      }
      demand={{
        zh: `请在 ${formatDate(notice.due, 'zh')}之前（含当日）一次提交，涉及${listItemsToCorrect(notice).length}个事项`,
        en: `Answer once by ${formatDate(notice.due, 'en')}, for ${listItemsToCorrect(notice).length} items`,
      }}
      how={{
        zh: '只需修改下面列出的内容；同一内容只改一次，要求它的各事项一并更新。补正期间不计入办理时限。',
        en: 'Change only what is listed below, each thing once: it is changed for all items that ask for it. No time limit runs meanwhile.',
      }}
      application={application}
      uploads={uploads}
      correction={correction}
      others={
        <>
          {elsewhere.length === 0 ? null : (
            <Card>
              <div className={styles['stepPage']}>
                <h2>{text({ zh: '其他要求', en: 'Other demands' })}</h2>
                {elsewhere.map((point) => (
                  <JointPointText key={`${point.kind} ${point.id} ${point.asked[0]?.item}`} point={point} />
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
                  <div className={styles['stepPage']} key={`${question.key} ${point.asked[0]?.item}`}>
                    <JointPointText point={point} />
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
          {offers.length === 0 ? null : (
            <ItemPromises
              application={{
                ...application,
                content: {
                  ...application.content,
                  promises: pick(application.content.promises ?? {}, promised),
                },
              }}
              compiled={{ ...compiled, promiseOffers: offers }}
              subject={found.applicant.subject}
            />
          )}
        </>
      }
      elements={elements}
      materials={materials}
      showPointsAt={({ kind, id }) =>
        fields
          .filter((point) => point.kind === kind && point.id === id)
          .map((point) => <JointPointText key={`${kind} ${id}`} point={point} />)
      }
      back={
        <ButtonLink to="/my/matters/$matterCaseId" params={{ matterCaseId } as never}>
          {text({ zh: '返回', en: 'Back' })}
        </ButtonLink>
      }
    />
  )
}

/** What was asked of one place, each with the item that asks it. */
function JointPointText({ point: { asked } }: { readonly point: JointPoint }): ReactElement {
  const text = useText()
  return (
    <div>
      {asked.map(({ itemName, point }) => (
        <div key={`${itemName.zh} ${point.problem} ${point.demand}`}>
          <p className={styles['note']}>{text(itemName)}</p>
          <PointText point={{ ...point, basis: point.basis ?? undefined }} />
        </div>
      ))}
    </div>
  )
}

function pick<Value>(record: Readonly<Record<string, Value>>, ids: readonly string[]): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => ids.includes(id)))
}
