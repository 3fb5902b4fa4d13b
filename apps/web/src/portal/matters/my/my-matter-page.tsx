import { Link } from '@tanstack/react-router'
import { Printer } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import { MatterPapers, deliveryNames } from '../../../case/index.ts'
import {
  Button,
  ButtonLink,
  Card,
  FactList,
  Notice,
  PageHeading,
  ProblemNotice,
  Tag,
} from '../../../design/index.ts'
import { type Text, formatDate, useLanguage, useText } from '../../../language/index.ts'
import {
  ConsequenceList,
  type MatterCase,
  type MatterTask,
  ObjectionList,
  TaskList,
  beyondCalendar,
} from '../../../matter/index.ts'
import { MyFrame } from '../../my/my-frame.tsx'
import { OpenActNotice } from '../../my/open-act-notice.tsx'
import { listOpenActs } from '../../my/open-acts.ts'
import my from '../../my/my.module.css'
import { countResults } from '../count-results.ts'
import { AwaitedMatter } from './awaited-matter.tsx'
import { listItemsToCorrect } from './joint-points.ts'
import { useMatterCase, useMatterCaseParam } from './matter-data.ts'
import { UnfavourableAdvice } from './unfavourable-advice.tsx'
import { WithdrawMatterDialog } from './withdraw-matter-dialog.tsx'

export function MyMatterPage(): ReactElement {
  const matterCaseId = useMatterCaseParam()
  return (
    <MyFrame>
      <MyMatter key={matterCaseId} matterCaseId={matterCaseId} />
    </MyFrame>
  )
}

/** A matter with its items: where each stands, what it waits for, results as they come, and what is asked now. */
function MyMatter({ matterCaseId }: { readonly matterCaseId: string }): ReactElement {
  const text = useText()
  const { data: found, error, refetch } = useMatterCase(matterCaseId)
  if (found === undefined) {
    return <AwaitedMatter problem={error} onRetry={() => void refetch()} />
  }
  return (
    <>
      <PageHeading
        title={found.matterName}
        lead={
          <span className={my['actions']}>
            <Tag tone={found.status === 'in-progress' ? 'info' : undefined}>{text(found.statusName)}</Tag>
            {found.number === null ? null : (
              <span>{text({ zh: `一件事编号 ${found.number}`, en: `Number ${found.number}` })}</span>
            )}
          </span>
        }
        actions={
          <Button onPress={() => print()}>
            <Printer size="1.125em" aria-hidden />
            {text({ zh: '打印', en: 'Print' })}
          </Button>
        }
      />
      {error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : null}
      <WhatToDo found={found} />
      {found.status === 'draft' ? null : <OpenActs found={found} />}
      <ConsequenceList matter={found} />
      <div className={my['columns']}>
        <div className={my['column']}>
          {found.tasks.length === 0 ? null : (
            <Card>
              <section className={my['section']} aria-labelledby="matter-items">
                <h2 id="matter-items">{text({ zh: '各事项办理情况', en: 'The items' })}</h2>
                <TaskList
                  tasks={found.tasks}
                  matterCaseId={matterCaseId}
                  casePath="/my/cases/$caseId"
                  actsOf={showMore(matterCaseId)}
                />
              </section>
            </Card>
          )}
        </div>
        <div className={my['column']}>
          <MatterFacts found={found} />
          <MatterPapers matterCaseId={matterCaseId} documents={found.documents} />
          <MatterActs found={found} />
        </div>
      </div>
    </>
  )
}

/** Whether the matter as a whole asks something of the applicant. */
function isAsked({ corrections, may, tasks }: MatterCase): boolean {
  return (
    (may.answerCorrection && corrections.some(({ answeredOn }) => answeredOn === null)) ||
    tasks.some(({ preApproval }) => preApproval?.awaitsApplicant === true)
  )
}

/** What is asked of the applicant now for the whole; that comes before everything else. */
function WhatToDo({ found }: { readonly found: MatterCase }): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  const { matterCaseId, matter, status } = found
  if (status === 'draft') {
    return (
      <Notice
        tone="warn"
        title={{ zh: '这件事还没有提交', en: 'This matter has not been filed' }}
        actions={
          <ButtonLink
            look="primary"
            to="/matters/$matter/apply"
            params={{ matter } as never}
            search={{ case: matterCaseId } as never}
          >
            {text({ zh: '继续填写', en: 'Go on filling it in' })}
          </ButtonLink>
        }
      >
        <p>{text({ zh: '已填写的内容保存在草稿中。', en: 'What you filled in is kept in the draft.' })}</p>
      </Notice>
    )
  }
  const correction = found.corrections.find(({ answeredOn }) => answeredOn === null)
  if (correction !== undefined && found.may.answerCorrection) {
    const items = listItemsToCorrect(correction)
    const points = items.reduce((sum, item) => sum + item.points.length, 0)
    return (
      <Notice
        tone="warn"
        title={{
          zh: `请于${formatDate(correction.due, 'zh')}前一次补正：${items.length}个事项，共${points}处`,
          en: `Correct it all at once by ${formatDate(correction.due, language)}: ${points} points of ${items.length} items`,
        }}
        actions={
          <ButtonLink
            look="primary"
            to="/my/matters/$matterCaseId/correction"
            params={{ matterCaseId } as never}
          >
            {text({ zh: '统一补正', en: 'Correct all of it' })}
          </ButtonLink>
        }
      >
        <p>
          {text({
            zh: `涉及：${items.map(({ itemName }) => itemName.zh).join('、')}。同一内容只改一次，各事项一并更新。`,
            en: `It concerns ${items.map(({ itemName }) => itemName.en).join(', ')}. What is changed once is changed for all of them.`,
          })}
        </p>
      </Notice>
    )
  }
  const advised = found.tasks.find(({ preApproval }) => preApproval?.awaitsApplicant === true)
  if (advised !== undefined) return <UnfavourableAdvice found={found} task={advised} />
  return null
}

/** What single items ask of the applicant; where nothing is asked at all, that. */
function OpenActs({ found }: { readonly found: MatterCase }): ReactElement | null {
  const text = useText()
  const { tasks, status } = found
  const acts = tasks.flatMap((task) => {
    const { caseId = null, asking = null } = task.case ?? {}
    if (caseId === null || asking === null) return []
    return listOpenActs(asking).map((act) => ({ ...act, caseId, of: asking.itemName }))
  })
  if (acts.length > 0) {
    const sorted = acts.toSorted((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999'))
    return <OpenActNotice acts={sorted} />
  }
  if (status !== 'in-progress' || isAsked(found)) return null
  return (
    <Notice title={{ zh: '目前不需要您操作', en: 'Nothing for you to do at the moment' }}>
      <p>{text(tellResults(found.tasks))}</p>
    </Notice>
  )
}

/** The counts of the results; each comes as soon as it is there. */
function tellResults(tasks: readonly MatterTask[]): Text {
  const items = tasks.filter(({ kind }) => kind === 'item')
  const count = (...statuses: MatterTask['status'][]) =>
    items.filter(({ status }) => statuses.includes(status)).length
  const { zh, en } = countResults({
    total: items.length,
    granted: items.filter(({ status, promise }) => status === 'granted' && !promise?.revoked).length,
    refused: count('refused'),
    open: count('waiting', 'running'),
  })
  return {
    zh: `${zh}。结果随办随送，不必等到全部办完。`,
    en: `${en}. Each result comes as soon as it is there.`,
  }
}

/** Of an item its result, of a notice what was objected. */
function showMore(matterCaseId: string): (task: MatterTask) => ReactElement {
  return (task) =>
    task.kind === 'notice' ? (
      <ObjectionList matterCaseId={matterCaseId} task={task} />
    ) : (
      <Result task={task} />
    )
}

/** The result of an item, as soon as it is there. */
function Result({ task }: { readonly task: MatterTask }): ReactElement | null {
  const text = useText()
  const filed = task.case
  if (filed === null || filed.caseId === null) return null
  if (filed.licence !== null) {
    return (
      <p>
        <Link to="/my/licences/$licenceId" params={{ licenceId: filed.licence }}>
          {text({ zh: '查看、下载证照', en: 'See and download the licence' })}
          <span className="visually-hidden">{text(task.name)}</span>
        </Link>
      </p>
    )
  }
  if (filed.outcome === null) return null
  return (
    <p>
      <Link to="/my/cases/$caseId" params={{ caseId: filed.caseId }}>
        {text({ zh: '查看决定和文书', en: 'See the decision and its documents' })}
        <span className="visually-hidden">{text(task.name)}</span>
      </Link>
    </p>
  )
}

function MatterFacts({ found }: { readonly found: MatterCase }): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const on = (date: string | null | undefined) =>
    date === null || date === undefined ? undefined : formatDate(date, language)
  const onOrBeyond = (date: string | null | undefined) =>
    on(date) ?? (found.status === 'in-progress' ? text(beyondCalendar) : undefined)
  const delivery = found.delivery === null ? undefined : deliveryNames[found.delivery]
  return (
    <Card>
      <section className={my['section']} aria-labelledby="matter-facts">
        <h2 id="matter-facts">{text({ zh: '基本信息', en: 'About the matter' })}</h2>
        <FactList
          facts={[
            { name: { zh: '一件事编号', en: 'Number' }, value: found.number },
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
              name: { zh: '代理人', en: 'Agent' },
              value: found.agent?.as === 'agent' ? <bdi>{found.agent.name}</bdi> : undefined,
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
              value: onOrBeyond(found.clock?.promisedDue),
            },
            {
              name: { zh: '整体法定期限', en: 'Statutory limit of the whole' },
              value: onOrBeyond(found.clock?.statutoryDue),
            },
            { name: { zh: '领取方式', en: 'Delivery' }, value: delivery && text(delivery) },
          ]}
        />
        {found.clock === null || found.status !== 'in-progress' ? null : (
          <p className={my['faint']}>
            {text({
              zh: '整体日期按办理顺序推算；每个事项依法各有自己的时限，见各办件页的逐日说明。',
              en: 'The dates of the whole follow from the plan; each item has its own lawful limit, told day by day on its page.',
            })}
          </p>
        )}
      </section>
    </Card>
  )
}

function MatterActs({ found }: { readonly found: MatterCase }): ReactElement | null {
  const text = useText()
  const [withdrawing, setWithdrawing] = useState(false)
  if (found.status === 'draft') return null
  return (
    <Card>
      <section className={`${my['section']} no-print`} aria-labelledby="matter-acts">
        <h2 id="matter-acts">{text({ zh: '其他操作', en: 'Further acts' })}</h2>
        <div className={my['actions']}>
          <ButtonLink
            to="/my/matters/$matterCaseId/receipt"
            params={{ matterCaseId: found.matterCaseId } as never}
          >
            {text({ zh: '提交回执', en: 'Receipt' })}
          </ButtonLink>
          {found.may.withdraw.length === 0 ? null : (
            <Button look="danger" onPress={() => setWithdrawing(true)}>
              {text({ zh: '撤回……', en: 'Withdraw …' })}
            </Button>
          )}
        </div>
      </section>
      {withdrawing ? <WithdrawMatterDialog found={found} onClose={() => setWithdrawing(false)} /> : null}
    </Card>
  )
}
