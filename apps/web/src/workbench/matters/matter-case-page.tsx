import { formatBasis } from '@tongban/domain'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { api, send } from '../../api/index.ts'
import { MatterPapers, waitForPapers } from '../../case/index.ts'
import { AwaitedPage, Button, Card, FactList, PageHeading, ProblemNotice, Tag } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import {
  ConsequenceList,
  type MatterCase,
  type MatterObjection,
  type MatterTask,
  ObjectionList,
  TaskList,
  beyondCalendar,
} from '../../matter/index.ts'
import { AnswerObjectionDialog } from './answer-objection-dialog.tsx'
import styles from './matters.module.css'

/** A matter as its lead authority sees it: every item, the joint dates, corrections, what endings mean for the rest. */
export function MatterCasePage(): ReactElement {
  const { matterCaseId = '' }: { readonly matterCaseId?: string } = useParams({ strict: false })
  const text = useText()
  const {
    data: found,
    error,
    refetch,
  } = useQuery({
    queryKey: ['matter-case', matterCaseId],
    queryFn: () =>
      send(api.GET('/api/v1/matter-cases/{matterCaseId}', { params: { path: { matterCaseId } } })),
    staleTime: 5_000,
    refetchInterval: ({ state }) => waitForPapers(state),
  })
  if (found === undefined) {
    return (
      <AwaitedPage
        title={{ zh: '一件事', en: 'One matter' }}
        lines={10}
        problem={error}
        onRetry={() => void refetch()}
        way={<a href="/workbench/matters">{text({ zh: '返回一件事列表', en: 'Back to the matters' })}</a>}
      />
    )
  }
  return (
    <div className={styles['page']}>
      <PageHeading
        title={found.matterName}
        lead={
          <span className={styles['lead']}>
            <span>{found.number ?? text({ zh: '未编号', en: 'No number yet' })}</span>
            <Tag tone={found.status === 'in-progress' ? 'info' : undefined}>{text(found.statusName)}</Tag>
          </span>
        }
        actions={
          <Button size="small" onPress={() => print()}>
            <Printer size="1rem" aria-hidden />
            {text({ zh: '打印', en: 'Print' })}
          </Button>
        }
      />
      {error === null ? null : <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      <ConsequenceList matter={found} />
      <div className={styles['columns']}>
        <Card>
          <section className={styles['stack']} aria-labelledby="matter-items">
            <h2 id="matter-items">{text({ zh: '各事项办理情况', en: 'The items' })}</h2>
            <p className="no-print">
              <Link to="/workbench/cases" search={{ matterCaseId, order: 'newest' } as never}>
                {text({ zh: '在办件列表中查看全部子件', en: 'All its cases in the list of cases' })}
              </Link>
            </p>
            <TaskList
              tasks={found.tasks}
              matterCaseId={found.matterCaseId}
              casePath="/workbench/cases/$caseId"
              actsOf={showObjections(found)}
            />
          </section>
        </Card>
        <div className={styles['stack']}>
          <Facts found={found} />
          <MatterPapers matterCaseId={matterCaseId} documents={found.documents} />
          {found.corrections.length === 0 ? null : <Corrections found={found} />}
        </div>
      </div>
    </div>
  )
}

function showObjections(found: MatterCase): (task: MatterTask) => ReactElement | null {
  return (task) => (task.kind === 'notice' ? <Objections found={found} task={task} /> : null)
}

function offerAnswer(
  onAnswer: (objection: MatterObjection) => void,
): (objection: MatterObjection) => ReactElement | null {
  return (objection) =>
    objection.answer === null ? <AnswerButton onPress={() => onAnswer(objection)} /> : null
}

function AnswerButton({ onPress }: { readonly onPress: () => void }): ReactElement {
  const text = useText()
  return (
    <Button size="small" onPress={onPress}>
      {text({ zh: '答复异议……', en: 'Answer …' })}
    </Button>
  )
}

/** A notice with its objections, and the way to answer those that wait for it. */
function Objections({
  found,
  task,
}: {
  readonly found: MatterCase
  readonly task: MatterTask
}): ReactElement {
  const [answering, setAnswering] = useState<MatterObjection>()
  const isOpen = found.may.answerObjections && task.status === 'running'
  return (
    <>
      <ObjectionList
        matterCaseId={found.matterCaseId}
        task={task}
        {...(isOpen ? { actsOf: offerAnswer(setAnswering) } : {})}
      />
      {answering === undefined ? null : (
        <AnswerObjectionDialog
          found={found}
          task={task.task}
          objection={answering}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </>
  )
}

function Facts({ found }: { readonly found: MatterCase }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const on = (date: string | null | undefined) =>
    date === null || date === undefined ? undefined : formatDate(date, language)
  const onOrBeyond = (date: string | null | undefined) =>
    on(date) ?? (found.status === 'in-progress' ? text(beyondCalendar) : undefined)
  const { clock } = found
  return (
    <Card>
      <section className={styles['stack']} aria-labelledby="matter-facts">
        <h2 id="matter-facts">{text({ zh: '基本信息', en: 'About the matter' })}</h2>
        <FactList
          facts={[
            { name: { zh: '牵头部门', en: 'Led by' }, value: text(found.lead.name) },
            {
              name: { zh: '申请人', en: 'Applicant' },
              value: (
                <bdi>
                  {found.applicant.name} {found.applicant.identifier}
                </bdi>
              ),
            },
            {
              name: { zh: '联系人', en: 'Contact' },
              value:
                found.contact === null ? undefined : (
                  <bdi>
                    {found.contact.name} {found.contact.phone}
                  </bdi>
                ),
            },
            { name: { zh: '提交日期', en: 'Filed on' }, value: on(found.filedOn) },
            {
              name: { zh: '整体承诺日期', en: 'Promised for the whole' },
              value: onOrBeyond(clock?.promisedDue),
            },
            {
              name: { zh: '整体法定期限', en: 'Statutory limit of the whole' },
              value: onOrBeyond(clock?.statutoryDue),
            },
            { name: { zh: '办结日期', en: 'Ended on' }, value: on(found.endedOn) },
          ]}
        />
        {clock?.ceiling.exceeded === true ? (
          <p className={styles['soft']}>
            {text({
              zh: `整体承诺时限超过${clock.ceiling.workingDays}个工作日（${formatBasis(clock.ceiling.basis)}），须经本级人民政府负责人批准延长。`,
              en: `The whole is promised above ${clock.ceiling.workingDays} working days (${formatBasis(clock.ceiling.basis)}); the head of the government must extend it.`,
            })}
          </p>
        ) : null}
      </section>
    </Card>
  )
}

function Corrections({ found }: { readonly found: MatterCase }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  return (
    <Card>
      <section className={styles['stack']} aria-labelledby="matter-corrections">
        <h2 id="matter-corrections">{text({ zh: '统一补正', en: 'Joint corrections' })}</h2>
        {found.corrections.map(({ round, on, due, answeredOn, items }) => (
          <div key={round}>
            <p>
              {text({
                zh: `${formatDate(on, 'zh')}一次性告知，${
                  answeredOn === null
                    ? `应于${formatDate(due, 'zh')}前补正`
                    : `${formatDate(answeredOn, 'zh')}已补正`
                }`,
                en: `Told on ${formatDate(on, language)}; ${
                  answeredOn === null
                    ? `to be answered by ${formatDate(due, language)}`
                    : `answered on ${formatDate(answeredOn, language)}`
                }`,
              })}
            </p>
            <ul className={styles['siblings']}>
              {items.map(({ item, itemName, points }) => (
                <li key={item}>
                  {text(itemName)}
                  <span className={styles['soft']}>
                    {text({ zh: `${points.length}处`, en: `${points.length} points` })}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
    </Card>
  )
}
