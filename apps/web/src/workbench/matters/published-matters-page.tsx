import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { api, send, usePages } from '../../api/index.ts'
import {
  ButtonLink,
  Empty,
  Loading,
  PageHeading,
  PlainTable,
  ProblemNotice,
  ShowMore,
  Tag,
} from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { useManagedMatters } from './definition-data.ts'
import { MatterState } from './matter-standing.tsx'
import styles from './matters.module.css'

/** The matters that are published, with what keeps them from being filed where something does. */
export function PublishedMattersPage(): ReactElement {
  const text = useText()
  const list = usePages(['matters', 'published'], (cursor) =>
    send(
      api.GET('/api/v1/matters', {
        params: { query: { limit: 50, ...(cursor === undefined ? {} : { cursor }) } },
      }),
    ),
  )
  const { data, error, isPending, refetch } = list
  const { may } = useSession()
  const managed = useManagedMatters(may('matter-definition.read'))
  const others = (managed.data ?? []).filter(({ state }) => state !== 'in-force')
  const found = data?.items ?? []
  return (
    <div className={styles['page']}>
      <PageHeading
        title={{ zh: '已发布的一件事', en: 'Published matters' }}
        lead={text({
          zh: '由已发布事项自动编排：事项改版后，表单、材料、顺序和时限随之更新。定义文件在此发布，也可由命令行检查和导入。',
          en: 'Compiled from published items: with a new revision form, materials, plan and limits follow. Definitions are published here, or checked and imported on the command line.',
        })}
        actions={
          may('matter-definition.publish') ? (
            <ButtonLink look="primary" to={'/workbench/published-matters/edit' as string} preload={false}>
              {text({ zh: '发布新的一件事', en: 'Publish a new matter' })}
            </ButtonLink>
          ) : undefined
        }
      />
      {error === null ? null : <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {isPending && error === null ? <Loading lines={8} /> : null}
      {data !== undefined && found.length === 0 ? (
        <Empty title={{ zh: '还没有发布一件事', en: 'No matter is published' }}>
          <p>
            {text({
              zh: '请按“一件事”文档编写定义文件，检查后发布。',
              en: 'Write a definition as the documentation says, check and publish it.',
            })}
          </p>
        </Empty>
      ) : null}
      {found.length === 0 ? null : (
        <PlainTable caption={{ zh: '已发布的一件事', en: 'Published matters' }}>
          <thead>
            <tr>
              <th scope="col">{text({ zh: '一件事', en: 'Matter' })}</th>
              <th scope="col">{text({ zh: '牵头部门', en: 'Led by' })}</th>
              <th scope="col">{text({ zh: '事项', en: 'Items' })}</th>
              <th scope="col">{text({ zh: '部门', en: 'Authorities' })}</th>
              <th scope="col">{text({ zh: '常见情形承诺', en: 'Usual case, promised' })}</th>
              <th scope="col">{text({ zh: '状态', en: 'State' })}</th>
              <th scope="col">{text({ zh: '版本', en: 'Revision' })}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((entry) => (
              <tr key={entry.matter}>
                <th scope="row">
                  <Link to="/workbench/published-matters/$matter" params={{ matter: entry.matter } as never}>
                    {text(entry.name)}
                  </Link>
                </th>
                <td>{text(entry.leadName)}</td>
                <td>{entry.items}</td>
                <td>{entry.departments}</td>
                <td>
                  {entry.promisedDays === null
                    ? '—'
                    : text({
                        zh: `${entry.promisedDays}个工作日`,
                        en: `${entry.promisedDays} working days`,
                      })}
                </td>
                <td>
                  {entry.available ? (
                    <Tag tone="good">{text({ zh: '可以申请', en: 'Can be filed' })}</Tag>
                  ) : (
                    <Tag tone="bad">{text({ zh: '不能编排', en: 'Cannot be compiled' })}</Tag>
                  )}
                </td>
                <td>{entry.revision}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
      <ShowMore list={list} />
      {others.length === 0 ? null : (
        <section className={styles['stack']} aria-labelledby="other-matters">
          <h2 id="other-matters">{text({ zh: '已停用和待施行', en: 'Withdrawn and to come' })}</h2>
          <ul className={styles['siblings']}>
            {others.map((entry) => (
              <li key={entry.matter}>
                <Link to="/workbench/published-matters/$matter" params={{ matter: entry.matter } as never}>
                  {text(entry.name)}
                </Link>
                <MatterState found={entry} />
                <span className={styles['soft']}>{entry.withdrawn?.reason}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
