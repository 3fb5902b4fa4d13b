import type { ReactElement } from 'react'
import { MatterPapers } from '../../../case/index.ts'
import { Button, ButtonLink, Card, FactList, Notice, PageHeading, PlainTable } from '../../../design/index.ts'
import { formatDate, type Text, useLanguage, useText } from '../../../language/index.ts'
import { type MatterTask, beyondCalendar } from '../../../matter/index.ts'
import { MyFrame } from '../../my/my-frame.tsx'
import styles from '../../filing/filing.module.css'
import { AwaitedMatter } from './awaited-matter.tsx'
import { useMatterCase, useMatterCaseParam } from './matter-data.ts'

/** After filing: the number of the matter and of each of its cases, and what happens next; to be kept on paper. */
export function MatterReceiptPage(): ReactElement {
  return (
    <MyFrame>
      <MatterReceipt />
    </MyFrame>
  )
}

function MatterReceipt(): ReactElement {
  const matterCaseId = useMatterCaseParam()
  const text = useText()
  const { language } = useLanguage()
  const { data: found, error, refetch } = useMatterCase(matterCaseId)
  if (found === undefined) {
    return <AwaitedMatter problem={error} onRetry={() => void refetch()} />
  }
  if (found.status === 'draft') {
    return (
      <Notice
        tone="warn"
        title={{ zh: '这件事还没有提交', en: 'This matter is not filed yet' }}
        actions={
          <ButtonLink
            to="/matters/$matter/apply"
            params={{ matter: found.matter } as never}
            search={{ case: matterCaseId } as never}
            size="small"
          >
            {text({ zh: '继续填写', en: 'Go on filling it in' })}
          </ButtonLink>
        }
      />
    )
  }
  const items = found.tasks.filter(({ kind }) => kind === 'item')
  return (
    <div className={styles['desk']}>
      <PageHeading
        title={{ zh: '一件事申请已提交', en: 'The matter is filed' }}
        lead={text(found.matterName)}
      />
      <Card>
        <div className={styles['receipt']}>
          <p>{text({ zh: '一件事编号', en: 'Number of the matter' })}</p>
          <p className={styles['number']}>{found.number}</p>
          <FactList
            facts={[
              { name: { zh: '申请人', en: 'Applicant' }, value: <bdi>{found.applicant.name}</bdi> },
              {
                name: { zh: '提交日期', en: 'Filed on' },
                value: found.filedOn === null ? null : formatDate(found.filedOn, language),
              },
              { name: { zh: '牵头部门', en: 'Led by' }, value: text(found.lead.name) },
              {
                name: { zh: '整体承诺日期', en: 'Promised for the whole' },
                value:
                  found.clock === null
                    ? null
                    : found.clock.promisedDue === null
                      ? text(beyondCalendar)
                      : formatDate(found.clock.promisedDue, language),
              },
            ]}
          />
        </div>
      </Card>
      <Card>
        <div className={styles['stepPage']}>
          <h2>{text({ zh: '各事项', en: 'The items' })}</h2>
          <PlainTable caption={{ zh: '各事项的办件编号', en: 'Case numbers of the items' }}>
            <thead>
              <tr>
                <th scope="col">{text({ zh: '事项', en: 'Item' })}</th>
                <th scope="col">{text({ zh: '实施机关', en: 'Authority' })}</th>
                <th scope="col">{text({ zh: '办件编号', en: 'Case number' })}</th>
              </tr>
            </thead>
            <tbody>
              {items.map((task) => (
                <tr key={task.task}>
                  <th scope="row">
                    {text(task.name)}
                    {task.promise?.whole === true
                      ? text({ zh: '（告知承诺）', en: ' (on a promise)' })
                      : null}
                  </th>
                  <td>{task.authority === null ? '' : text(task.authority.name)}</td>
                  <td>
                    {task.case?.number ??
                      text(task.status === 'waiting' ? nameTurn(task, found.tasks) : task.statusName)}
                  </td>
                </tr>
              ))}
            </tbody>
          </PlainTable>
        </div>
      </Card>
      <MatterPapers matterCaseId={matterCaseId} documents={found.documents} />
      <Card>
        <div className={styles['stepPage']}>
          <h2>{text({ zh: '接下来', en: 'What happens next' })}</h2>
          <ol className={styles['next']}>
            <li>
              {text({
                zh: '已提交的事项由各部门同时审查；需要补正的，各部门的要求合在一起，一次性告知您。',
                en: 'The items that are filed are looked at side by side. What is to be mended is told all at once, for all of them.',
              })}
            </li>
            <li>
              {text({
                zh: '有先后的事项，前一项办结后由系统自动提交，不用再交材料。',
                en: 'An item that comes after another is filed by itself when that is done; nothing more is to be handed in.',
              })}
            </li>
            <li>
              {text({
                zh: '每个事项作出决定后，结果随办随送。',
                en: 'Each result reaches you as soon as it is decided.',
              })}
            </li>
          </ol>
          <div className={`${styles['ways']} no-print`}>
            <ButtonLink look="primary" to="/my/matters/$matterCaseId" params={{ matterCaseId } as never}>
              {text({ zh: '查看办理进度', en: 'Follow the matter' })}
            </ButtonLink>
            <Button onPress={() => print()}>{text({ zh: '打印本页', en: 'Print this page' })}</Button>
          </div>
        </div>
      </Card>
    </div>
  )
}

/** When an item that waits is filed. */
function nameTurn(task: MatterTask, tasks: readonly MatterTask[]): Text {
  const before = new Set(task.waitsFor.map((wait) => wait.task))
  return tasks.some((other) => before.has(other.task) && other.kind === 'pre-approval')
    ? { zh: '预审同意后自动提交', en: 'Filed by itself after a favourable opinion' }
    : { zh: '前一事项办结后自动提交', en: 'Filed by itself when its turn comes' }
}
