import { formatBasis } from '@tongban/domain'
import type { ReactElement } from 'react'
import { useRevision } from '../../application/use-revision.ts'
import type { CaseView } from '../../case/index.ts'
import { ButtonLink, Notice } from '../../design/index.ts'
import { formatDate, type Text, useLanguage, useText } from '../../language/index.ts'
import { nameSubject } from './name-subject.ts'
import { OpenActNotice } from './open-act-notice.tsx'
import { listOpenActs } from './open-acts.ts'
import styles from './my.module.css'

type Point = CaseView['notices'][number]['points'][number]

/** What is asked of the applicant now, or that there is nothing to do and what comes next. */
export function NextStep({ view }: { readonly view: CaseView }): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  const { caseId, status } = view
  if (status === 'correction-requested') {
    const notice = view.notices.at(-1)
    const due = notice === undefined ? '' : formatDate(notice.due, language)
    return (
      <Notice
        tone="warn"
        title={{ zh: `请于${due}前补正以下内容`, en: `Correct the following by ${due}` }}
        actions={
          view.matter === null ? (
            <ButtonLink look="primary" to="/my/cases/$caseId/correction" params={{ caseId }}>
              {text({ zh: '开始补正', en: 'Begin to correct' })}
            </ButtonLink>
          ) : (
            <ButtonLink
              look="primary"
              to="/my/matters/$matterCaseId/correction"
              params={{ matterCaseId: view.matter.matterCaseId } as never}
            >
              {text({ zh: '与一件事的其他事项统一补正', en: 'Correct all items of the matter at once' })}
            </ButtonLink>
          )
        }
      >
        <Points view={view} points={notice?.points ?? []} />
        <p>
          {text({
            zh: '以上为一次性告知的全部内容。逾期未补正的，申请将被退回，备齐材料后可以重新申请。',
            en: 'This is all that is asked. If it is not handed in by then, the application is returned; you can apply again.',
          })}
        </p>
      </Notice>
    )
  }
  if (status === 'draft') return <DraftStep view={view} />
  const acts = listOpenActs(view)
  const isOneKind = acts.every(({ kind }) => kind === 'supply') || acts.every(({ kind }) => kind === 'shots')
  if (!isOneKind) return <OpenActNotice acts={acts.map((act) => ({ ...act, caseId }))} />
  const owed = view.obligations.filter(
    ({ kind, status: standing, due }) => kind === 'supply-material' && standing === 'open' && due !== null,
  )
  const first = owed.map(({ due }) => due ?? '').toSorted()[0]
  if (first !== undefined) {
    const due = formatDate(first, language)
    return (
      <Notice
        tone="warn"
        title={{ zh: `请于${due}前补交容缺材料`, en: `Supply what you promised by ${due}` }}
      >
        <p>
          {text({
            zh: `${owed.map(({ materialName }) => materialName.zh).join('、')}。补齐之前不能作出准予决定。`,
            en: `${owed.map(({ materialName }) => materialName.en).join(', ')}. Nothing is granted before it is there.`,
          })}
        </p>
      </Notice>
    )
  }
  const remote =
    status === 'in-review' ? view.remoteInspections.find(({ stage }) => stage === 'awaited') : undefined
  if (remote !== undefined) {
    const due = formatDate(remote.due, language)
    return (
      <Notice
        tone="warn"
        title={
          remote.overdue
            ? {
                zh: `远程勘验已于${due}到期，请尽快拍摄并提交`,
                en: `Shots were due by ${due}; send them soon`,
              }
            : { zh: `请于${due}前拍摄并提交远程勘验要点`, en: `Take the shots and send them by ${due}` }
        }
        actions={
          <ButtonLink
            look="primary"
            to="/my/cases/$caseId/remote/$inspection"
            params={{ caseId, inspection: remote.inspection } as never}
          >
            {text({ zh: '开始拍摄', en: 'Begin' })}
          </ButtonLink>
        }
      >
        <p>
          {text({
            zh: `${remote.stepName.zh}改用远程勘验：共${remote.awaited.length}个要点，用手机逐项拍摄，不用等待上门。`,
            en: `${remote.stepName.en} is done from afar: ${remote.awaited.length} shots with a telephone; nobody need visit.`,
          })}
        </p>
      </Notice>
    )
  }
  const waiting = nameWaiting(view, (date) => formatDate(date, language))
  return waiting === undefined ? null : (
    <Notice title={{ zh: '目前不需要您操作', en: 'Nothing for you to do at the moment' }}>
      <p>{text(waiting)}</p>
    </Notice>
  )
}

function DraftStep({ view }: { readonly view: CaseView }): ReactElement {
  const text = useText()
  const { caseId, preExamination } = view
  const amend = preExamination?.outcome === 'amend'
  const title: Text =
    preExamination === null
      ? { zh: '申请还没有提交', en: 'The application has not been filed' }
      : amend
        ? { zh: '预审意见：请修改后再提交', en: 'Pre-examined: amend it, then file it' }
        : { zh: '预审通过，可以提交', en: 'Pre-examined: it can be filed' }
  return (
    <Notice
      tone={amend || preExamination === null ? 'warn' : 'good'}
      title={title}
      actions={
        <ButtonLink look="primary" to="/cases/$caseId/edit" params={{ caseId }}>
          {text({ zh: '继续填写', en: 'Go on filling it in' })}
        </ButtonLink>
      }
    >
      {preExamination === null ? (
        <p>{text({ zh: '已填写的内容保存在草稿中。', en: 'What you filled in is kept in the draft.' })}</p>
      ) : (
        <>
          <p>{preExamination.opinion}</p>
          <Points view={view} points={preExamination.points} />
        </>
      )}
    </Notice>
  )
}

/** Each point: about what, what is wrong, what is to be done, on which ground. */
function Points({
  view,
  points,
}: {
  readonly view: CaseView
  readonly points: readonly Point[]
}): ReactElement | null {
  const text = useText()
  const { data: revision } = useRevision(view.item, view.revision)
  if (points.length === 0) return null
  return (
    <ol className={styles['points']}>
      {points.map((point) => {
        const subject = revision && nameSubject(revision, point.subject)
        return (
          <li key={`${point.subject} ${point.problem}`}>
            {subject === undefined ? null : (
              <strong>
                {text(subject)}
                {text({ zh: '：', en: ': ' })}
              </strong>
            )}
            {text({
              zh: `${point.problem}${point.demand}`,
              en: `${point.problem} ${point.demand}`,
            })}
            {point.basis === undefined ? null : (
              <span className={styles['faint']}> {formatBasis(point.basis)}</span>
            )}
          </li>
        )
      })}
    </ol>
  )
}

/** What the authority owes next, and by when. */
function nameWaiting(view: CaseView, on: (date: string) => string): Text | undefined {
  const read = (kind: string) => view.clocks.find((clock) => clock.kind === kind)?.reading
  const due = (kind: string) => read(kind)?.due ?? undefined
  /** Nobody is told of a day that is over as if it were still to come; the guide says where to complain. */
  const tell = (kind: string, text: { readonly zh: string; readonly en: string }): Text =>
    (read(kind)?.overdueDays ?? 0) === 0
      ? text
      : {
          zh: `${text.zh}该期限已过，您可以拨打办事指南所列的监督投诉电话。`,
          en: `${text.en} That day has passed: the guide of the item says where to complain.`,
        }
  switch (view.status) {
    case 'pre-examination':
      return {
        zh: '行政机关正在预审您的申请，有结果后将告知您。',
        en: 'The authority looks at your application before it is filed; you will be told.',
      }
    case 'submitted':
    case 'received': {
      const acceptance = due('acceptance')
      return acceptance === undefined
        ? { zh: '行政机关正在核对材料。', en: 'The authority checks the materials.' }
        : {
            zh: `行政机关应于${on(acceptance)}前决定是否受理，或者一次性告知需要补正的全部内容；逾期不告知的，视为受理。`,
            en: `By ${on(acceptance)} the authority accepts it or tells you, all at once, what to correct; if it says nothing, it counts as accepted.`,
          }
    }
    case 'in-review': {
      const kind = due('promised') === undefined ? 'statutory' : 'promised'
      const promised = due(kind)
      if (promised === undefined) {
        return {
          zh: '特别程序进行中，期间不计入办理期限；结束后恢复计算。',
          en: 'A special procedure is under way; the clock stands and runs again after it.',
        }
      }
      return tell(kind, {
        zh: `行政机关正在审查，${kind === 'promised' ? '承诺' : '应当'}于${on(promised)}前作出决定。`,
        en: `The authority reviews it and ${kind === 'promised' ? 'promises a decision' : 'has to decide'} by ${on(promised)}.`,
      })
    }
    case 'decided': {
      const delivery = due('delivery')
      // Of a grant that was revoked nobody waits for the result.
      return delivery === undefined || view.revokedOn !== null
        ? undefined
        : tell('delivery', {
            zh: `结果应于${on(delivery)}前送达。`,
            en: `The result is to reach you by ${on(delivery)}.`,
          })
    }
    default:
      return undefined
  }
}
