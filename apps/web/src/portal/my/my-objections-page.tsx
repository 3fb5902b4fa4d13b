import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { components } from '@tongban/client'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import {
  Button,
  Card,
  Empty,
  FactList,
  Loading,
  PageHeading,
  ProblemNotice,
  Tag,
} from '../../design/index.ts'
import { type Text, formatDate, useLanguage, useText } from '../../language/index.ts'
import { MyFrame } from './my-frame.tsx'
import styles from './my.module.css'

type OwnObjection = components['schemas']['OwnObjection']

/** What one objected to in notices of others, and what became of it; here also when the notice is shown no more. */
export function MyObjectionsPage(): ReactElement {
  return (
    <MyFrame heading={<PageHeading title={{ zh: '我的异议', en: 'My objections' }} />}>
      <MyObjections />
    </MyFrame>
  )
}

function MyObjections(): ReactElement {
  const text = useText()
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['objections', 'mine'],
    queryFn: ({ pageParam }) =>
      send(
        api.GET('/api/v1/objections', {
          params: { query: { limit: 20, ...(pageParam === null ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  })
  if (error && data === undefined) return <ProblemNotice problem={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Loading lines={6} />
  const objections = data.pages.flatMap((page) => page.items)
  if (objections.length === 0) {
    return (
      <Empty title={{ zh: '没有提出过异议', en: 'You have raised no objection' }}>
        <p>
          {text({
            zh: '对正在公示的事项有异议的，可以在公示页面提出；处理结果在这里查看。',
            en: 'Whoever objects to what a notice announces may say so on its page; what becomes of it is told here.',
          })}
        </p>
        <Link to="/notices">{text({ zh: '查看公示公告', en: 'See the public notices' })}</Link>
      </Empty>
    )
  }
  return (
    <>
      {error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : null}
      {objections.map((entry) => (
        <ObjectionCard key={`${entry.matterCaseId} ${entry.notice} ${entry.objection}`} entry={entry} />
      ))}
      {hasNextPage ? (
        <div className={styles['pages']}>
          <Button isPending={isFetchingNextPage} onPress={() => void fetchNextPage()}>
            {text({ zh: '查看更早的异议', en: 'Earlier objections' })}
          </Button>
        </div>
      ) : null}
    </>
  )
}

function ObjectionCard({ entry }: { readonly entry: OwnObjection }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const { answer } = entry
  const id = `objection-${entry.matterCaseId}-${entry.notice}-${entry.objection}`
  const standing = nameStanding(entry)
  return (
    <Card>
      <section className={styles['section']} aria-labelledby={id}>
        <h2 id={id} className={styles['caseTitle']}>
          <span>
            {text({ zh: `第${entry.objection}号异议：`, en: `Objection ${entry.objection}: ` })}
            {text(entry.noticeName)}
          </span>
          <Tag {...(standing.tone === undefined ? {} : { tone: standing.tone })}>{text(standing.name)}</Tag>
        </h2>
        <FactList
          facts={[
            { name: { zh: '公示对象', en: 'Concerns' }, value: <bdi>{entry.applicantName}</bdi> },
            { name: { zh: '申请事项', en: 'Applies for' }, value: text(entry.matterName) },
            { name: { zh: '公示机关', en: 'Published by' }, value: text(entry.lead.name) },
            {
              name: { zh: '公示期', en: 'Runs' },
              value: text({
                zh: `${formatDate(entry.from, 'zh')}至${formatDate(entry.until, 'zh')}`,
                en: `${formatDate(entry.from, language)} to ${formatDate(entry.until, language)}`,
              }),
            },
            { name: { zh: '提出日期', en: 'Raised on' }, value: formatDate(entry.on, language) },
            {
              name: { zh: '异议内容', en: 'What you said' },
              value: <span className={styles['written']}>{entry.text}</span>,
            },
            {
              name: { zh: '答复日期', en: 'Answered on' },
              value: answer === null ? undefined : formatDate(answer.on, language),
            },
            {
              name: { zh: '答复理由', en: 'Reasons' },
              value: answer === null ? undefined : <span className={styles['written']}>{answer.text}</span>,
            },
          ]}
        />
        <p>{text(describeOutcome(entry))}</p>
        {answer?.upheld === false ? <Remedies entry={entry} /> : null}
        {entry.next === null ? null : (
          <p className={styles['faint']}>
            {text({
              zh: `咨询电话：${entry.next.consult}；监督投诉电话：${entry.next.complain}`,
              en: `Questions: ${entry.next.consult}; complaints: ${entry.next.complain}`,
            })}
          </p>
        )}
        {entry.noticeStatus === 'running' ? (
          <p>
            <Link
              to="/notices/$matterCaseId/$notice"
              params={{ matterCaseId: entry.matterCaseId, notice: entry.notice } as never}
            >
              {text({ zh: '查看公示', en: 'See the notice' })}
            </Link>
          </p>
        ) : null}
      </section>
    </Card>
  )
}

function nameStanding({ answer, noticeStatus }: OwnObjection): {
  readonly name: Text
  readonly tone?: 'info' | 'good' | 'bad'
} {
  if (answer?.upheld === true) return { name: { zh: '异议成立', en: 'Upheld' }, tone: 'good' }
  if (answer?.upheld === false) return { name: { zh: '异议不成立', en: 'Not upheld' }, tone: 'bad' }
  return noticeStatus === 'stopped'
    ? { name: { zh: '公示已终止', en: 'Notice stopped' } }
    : { name: { zh: '正在审查', en: 'Being examined' }, tone: 'info' }
}

/** What the objection has brought about, or what comes next. */
function describeOutcome({ answer, noticeStatus, endedOn, lead, next }: OwnObjection): Text {
  const day = endedOn === null ? undefined : { zh: formatDate(endedOn, 'zh'), en: formatDate(endedOn, 'en') }
  if (noticeStatus === 'stopped') {
    const lost =
      next === null
        ? { zh: '', en: '' }
        : {
            zh: `须以公示期满为前提的“${next.itemName.zh}”不再办理。`,
            en: ` “${next.itemName.en}”, which waited for it, is not handled.`,
          }
    return {
      zh: `公示已于${day?.zh ?? ''}终止，${lost.zh}您与公示对象之间的债权债务等民事权利，请依法另行主张。`,
      en: `The notice ended on ${day?.en ?? ''}.${lost.en} Claims between you and whom the notice concerns are pursued on their own.`,
    }
  }
  if (answer !== null) {
    return noticeStatus === 'passed'
      ? {
          zh: `公示已于${day?.zh ?? ''}期满。`,
          en: `The notice ran its time on ${day?.en ?? ''}.`,
        }
      : { zh: '公示继续进行。', en: 'The notice goes on.' }
  }
  return {
    zh: `由${lead.name.zh}审查答复；答复以前，须以公示期满为前提的事项暂不提交。答复后通过消息告知您。`,
    en: `${lead.name.en} examines and answers it; what waits for the notice is not filed before. You are told the answer in a message.`,
  }
}

/**
 * The answer is a step on the way to the decision; that decision is what is reviewed and sued over (行政复议法 第二十条,
 * 行政诉讼法 第四十六条).
 */
function Remedies({ entry: { next } }: { readonly entry: OwnObjection }): ReactElement | null {
  const text = useText()
  if (next === null) return null
  const review = next.remedies?.review ?? { zh: '行政复议机关', en: 'the body of review' }
  const court = next.remedies?.court ?? { zh: '有管辖权的人民法院', en: 'the court' }
  return (
    <p>
      {text({
        zh: `对答复有不同意见的，可以向${next.authorityName.zh}补充证据、继续反映，也可以拨打监督投诉电话。认为${next.authorityName.zh}对“${next.itemName.zh}”作出的决定侵犯您合法权益的，可以自知道或者应当知道该决定之日起六十日内向${review.zh}申请行政复议，也可以自知道或者应当知道该决定之日起六个月内依法直接向${court.zh}提起行政诉讼。`,
        en: `If you disagree, give further evidence to ${next.authorityName.en}, or call the number for complaints. If its decision on “${next.itemName.en}” infringes your rights, you may ask ${review.en} for review within 60 days, or sue at ${court.en} within six months, of when you knew or should have known of it.`,
      })}
    </p>
  )
}
