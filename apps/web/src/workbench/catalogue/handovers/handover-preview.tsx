import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { api, send } from '../../../api/index.ts'
import { Loading, PlainTable, ProblemNotice } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import styles from '../catalogue.module.css'

/** What follows from a handover, before anybody signs for it. */
export function HandoverPreview({
  from,
  to,
  items,
}: {
  readonly from: string
  readonly to: string
  readonly items: readonly string[]
}): ReactElement {
  const text = useText()
  const preview = useQuery({
    queryKey: ['handover-preview', from, to, items],
    queryFn: () => send(api.POST('/api/v1/handover-previews', { body: { from, to, items: [...items] } })),
  })
  if (preview.isPending) return <Loading lines={3} />
  if (preview.isError) {
    return <ProblemNotice problem={preview.error} onRetry={() => void preview.refetch()} />
  }
  const { data } = preview
  return (
    <section className={styles['stack']} aria-labelledby="preview">
      <h2 id="preview">{text({ zh: '划转后将发生', en: 'What follows' })}</h2>
      <p>
        {text({
          zh: `在办件${data.openCases}件由接收单位继续办理；有效证照${data.licences}份仍以原发证机关名义有效；基本目录认领${data.claims}项随事项转移。`,
          en: `${data.openCases} open cases go on at the receiving side; ${data.licences} licences in force stay those of their issuer; ${data.claims} claims of the base list pass.`,
        })}
      </p>
      <PlainTable caption={{ zh: '逐项预览', en: 'By item' }}>
        <thead>
          <tr>
            <th scope="col">{text({ zh: '事项', en: 'Item' })}</th>
            <th scope="col">{text({ zh: '在办件', en: 'Open cases' })}</th>
            <th scope="col">{text({ zh: '需要注意', en: 'To look after' })}</th>
          </tr>
        </thead>
        <tbody>
          {data.items.map((one) => (
            <tr key={one.item}>
              <td>{text(one.name)}</td>
              <td className={styles['number']}>{one.openCases}</td>
              <td>
                <ul className={styles['words']}>
                  {one.problems.map((problem) => (
                    <li key={problem.zh}>{text(problem)}</li>
                  ))}
                  {one.vacantDuties.length === 0 ? null : (
                    <li>
                      {text({ zh: '接收单位无人担任：', en: 'Nobody at the receiving side holds: ' })}
                      {one.vacantDuties.map(({ name }) => text(name)).join(text({ zh: '、', en: ', ' }))}
                    </li>
                  )}
                  {one.drafts === 0 ? null : (
                    <li>
                      {text({
                        zh: `正在编辑的草稿${one.drafts}份随事项转移`,
                        en: `${one.drafts} drafts under way pass with it`,
                      })}
                    </li>
                  )}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </section>
  )
}
