import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import { Empty, Loading, PlainTable, ProblemNotice } from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import styles from './instant.module.css'

/** What was drawn each day, and from which root, so that anybody draws the same again. */
export function DrawList({
  period,
}: {
  readonly period: { readonly from?: string; readonly to?: string }
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const draws = useQuery({
    queryKey: ['instant', 'draws', period],
    queryFn: () => send(api.GET('/api/v1/instant-approvals/draws', { params: { query: period } })),
  })
  if (draws.error) return <ProblemNotice problem={draws.error} onRetry={() => void draws.refetch()} />
  if (draws.data === undefined) return <Loading lines={3} />
  const { items } = draws.data
  if (items.length === 0) {
    return (
      <Empty title={{ zh: '还没有抽取记录', en: 'Nothing was drawn yet' }}>
        <p>
          {text({
            zh: '次日零时以后，以当日存证根为种子抽取，任何人都可以重新验算。',
            en: 'After midnight the signed root of the record is the seed of the draw, which anybody can repeat.',
          })}
        </p>
      </Empty>
    )
  }
  return (
    <>
      <p className={styles['soft']}>
        {text({
          zh: '验算方法：把 tongban-reexamination-1、存证根、日期、事项编号、办件编号（UUID）各占一行，取 SHA-256，由小到大排列，前若干件即为抽中。',
          en: 'To draw again: the SHA-256 of tongban-reexamination-1, root, day, item and case id (UUID), one a line; the smallest are drawn.',
        })}
      </p>
      <PlainTable caption={{ zh: '每日抽取记录', en: 'The daily draws' }}>
        <thead>
          <tr>
            <th scope="col">{text({ zh: '日期', en: 'Day' })}</th>
            <th scope="col">{text({ zh: '事项', en: 'Item' })}</th>
            <th scope="col">{text({ zh: '抽取', en: 'Drawn' })}</th>
            <th scope="col">{text({ zh: '比例', en: 'Share' })}</th>
            <th scope="col">{text({ zh: '存证根', en: 'Root' })}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((draw) => (
            <tr key={`${draw.day} ${draw.item}`}>
              <th scope="row">{formatDate(draw.day, language)}</th>
              <td>{text(draw.itemName)}</td>
              <td>
                {text({
                  zh: `${draw.candidates}件中抽取${draw.drawn}件`,
                  en: `${draw.drawn} of ${draw.candidates}`,
                })}
              </td>
              <td>
                {text({
                  zh: `${draw.percent}%，至少${draw.atLeast}件`,
                  en: `${draw.percent}%, at least ${draw.atLeast}`,
                })}
              </td>
              <td className={styles['root']}>
                {text({ zh: `第${draw.root.number}号 `, en: `No. ${draw.root.number} ` })}
                <code>{draw.root.merkleRoot}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </>
  )
}
