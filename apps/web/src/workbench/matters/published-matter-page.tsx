import { useParams } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { toApiProblem } from '../../api/index.ts'
import {
  ButtonLink,
  Card,
  Empty,
  FactList,
  Loading,
  Notice,
  PageHeading,
  PlainTable,
  ProblemNotice,
  Tag,
} from '../../design/index.ts'
import { formatMoment, useLanguage, useText } from '../../language/index.ts'
import { CompiledSections, type MatterFinding, useMatterGuide } from '../../matter/index.ts'
import { useSession } from '../../session/index.ts'
import { useManagedMatter } from './definition-data.ts'
import { MatterStanding } from './matter-standing.tsx'
import styles from './matters.module.css'

/** A published matter as it is compiled for the usual case, with everything that the rules find in it. */
export function PublishedMatterPage(): ReactElement {
  const { matter = '' }: { readonly matter?: string } = useParams({ strict: false })
  const text = useText()
  const { language } = useLanguage()
  const { data: found, error, refetch } = useMatterGuide(matter)
  if (found === undefined) {
    return error === null ? (
      <Loading lines={10} />
    ) : (
      <AbsentMatter matter={matter} problem={error} onRetry={() => void refetch()} />
    )
  }
  const findings = [...found.unavailable, ...(found.typical?.compiled.warnings ?? [])]
  return (
    <div className={styles['page']}>
      <PageHeading
        title={found.name}
        lead={
          <span className={styles['lead']}>
            <Tag tone={found.available ? 'good' : 'bad'}>
              {found.available
                ? text({ zh: '可以申请', en: 'Can be filed' })
                : text({ zh: '不能编排', en: 'Cannot be compiled' })}
            </Tag>
            <span>
              {text({
                zh: `第${found.revision}版，${formatMoment(found.publishedAt, 'zh')}发布`,
                en: `Revision ${found.revision}, published ${formatMoment(found.publishedAt, language)}`,
              })}
            </span>
          </span>
        }
      />
      <Card>
        <FactList
          facts={[
            { name: { zh: '标识', en: 'Id' }, value: found.matter },
            { name: { zh: '牵头部门', en: 'Led by' }, value: text(found.lead.name) },
            {
              name: { zh: '门户页面', en: 'On the portal' },
              value: (
                <a href={`/matters/${encodeURIComponent(found.matter)}`}>
                  {text({ zh: '按申请人看到的样子打开', en: 'Open it as applicants see it' })}
                </a>
              ),
            },
            {
              name: { zh: '日常用语', en: 'Everyday words' },
              value: found.keywords.join(text({ zh: '、', en: ', ' })),
            },
          ]}
        />
      </Card>
      <MatterStanding matter={found.matter} />
      <Findings findings={findings} />
      {found.typical === null ? (
        <Empty title={{ zh: '没有常见情形', en: 'No usual case' }}>
          <p>
            {text({
              zh: '定义文件没有写明常见情形的回答，或者按其回答不能编排。',
              en: 'The definition gives no answers of the usual case, or it cannot be compiled for them.',
            })}
          </p>
        </Empty>
      ) : (
        <>
          <Notice>
            {text({
              zh: '以下按定义文件所写的常见情形编排，节约的跑动、时间、材料以此公布。',
              en: 'Compiled for the usual case of the definition, for which the savings are published.',
            })}
          </Notice>
          <CompiledSections compiled={found.typical.compiled} itemPath="/workbench/items/$item" />
        </>
      )}
    </div>
  )
}

function Findings({ findings }: { readonly findings: readonly MatterFinding[] }): ReactElement {
  const text = useText()
  return (
    <section className={styles['stack']} aria-labelledby="findings">
      <h2 id="findings">{text({ zh: '检查结果', en: 'Findings' })}</h2>
      {findings.length === 0 ? (
        <p>{text({ zh: '没有发现问题。', en: 'Nothing was found.' })}</p>
      ) : (
        <PlainTable caption={{ zh: '检查结果', en: 'Findings' }}>
          <thead>
            <tr>
              <th scope="col">{text({ zh: '级别', en: 'Severity' })}</th>
              <th scope="col">{text({ zh: '位置', en: 'Place' })}</th>
              <th scope="col">{text({ zh: '问题', en: 'What is wrong' })}</th>
              <th scope="col">{text({ zh: '处理办法', en: 'What to do' })}</th>
            </tr>
          </thead>
          <tbody>
            {findings.map(({ rule, severity, at, message, cure }) => (
              <tr key={`${rule} ${at.join('/')} ${message.zh}`}>
                <td>
                  <Tag tone={severity === 'error' ? 'bad' : 'warn'}>
                    {severity === 'error'
                      ? text({ zh: '错误', en: 'Error' })
                      : text({ zh: '提醒', en: 'Warning' })}
                  </Tag>
                </td>
                <td>{at.join(' / ')}</td>
                <td>{text(message)}</td>
                <td>{text(cure)}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
    </section>
  )
}

/** A matter that nobody can file today: withdrawn or still to come, as its definition tells, or not there at all. */
function AbsentMatter({
  matter,
  problem,
  onRetry,
}: {
  readonly matter: string
  readonly problem: unknown
  readonly onRetry: () => void
}): ReactElement {
  const text = useText()
  const { may } = useSession()
  const mayRead = may('matter-definition.read')
  const { data: managed } = useManagedMatter(matter, mayRead)
  const isAbsent = toApiProblem(problem).status === 404
  if (isAbsent && mayRead && managed === undefined) return <Loading lines={4} />
  const found = isAbsent ? managed : undefined
  return (
    <div className={styles['page']}>
      <PageHeading
        title={found?.name ?? { zh: '一件事', en: 'Matter' }}
        actions={
          <ButtonLink to="/workbench/published-matters">
            {text({ zh: '返回一件事列表', en: 'Back to the matters' })}
          </ButtonLink>
        }
      />
      {found?.state === 'withdrawn' ? (
        <Notice tone="warn">
          {text({
            zh: '这件事已停用，不再受理新的申请。重新发布即可恢复。',
            en: 'This matter is withdrawn and takes nothing new. Publishing it again brings it back.',
          })}
        </Notice>
      ) : found?.state === 'to-come' ? (
        <Notice>
          {text({
            zh: '这件事尚未施行，施行之日起可以申请。',
            en: 'This matter is still to come; it can be filed from the day on which it is in force.',
          })}
        </Notice>
      ) : (
        <ProblemNotice problem={problem} {...(isAbsent ? {} : { onRetry })} />
      )}
      <MatterStanding matter={matter} />
    </div>
  )
}
