import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { api, send } from '../../api/index.ts'
import {
  Button,
  Card,
  Empty,
  Loading,
  PageHeading,
  PlainTable,
  ProblemNotice,
  ShowMore,
  Tag,
  TextField,
} from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import styles from './obligations.module.css'
import { PromiseTabs } from './promise-tabs.tsx'

/**
 * The credit file (信用记录): of one subject by its number, or of all, newest first. The number is not kept in the
 * address, for addresses are passed on.
 */
export function CreditPage(): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const [typed, setTyped] = useState('')
  const [identifier, setIdentifier] = useState('')
  const list = useInfiniteQuery({
    queryKey: ['credit-records', identifier],
    queryFn: ({ pageParam }) =>
      send(
        api.GET('/api/v1/credit-records', {
          params: {
            query: {
              limit: 50,
              ...(identifier === '' ? {} : { identifier }),
              ...(pageParam === undefined ? {} : { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor ?? undefined,
  })
  const rows = list.data?.pages.flatMap(({ items }) => items)
  return (
    <div className={styles['page']}>
      <PageHeading
        title={{ zh: '信用记录', en: 'Credit file' }}
        lead={text({
          zh: '不实承诺、逾期未补交容缺材料的记录。记录不删除；修复在办件中办理。',
          en: 'False promises and materials that never followed. Nothing is deleted; a record is repaired in its case.',
        })}
      />
      <PromiseTabs />
      <form
        className={styles['filters']}
        role="search"
        onSubmit={(event) => {
          event.preventDefault()
          setIdentifier(typed.trim())
        }}
      >
        <TextField
          label={{ zh: '统一社会信用代码或者身份证号码', en: 'Credit code, or number of the person' }}
          required={false}
          value={typed}
          onChange={setTyped}
        />
        <Button type="submit">{text({ zh: '查询', en: 'Look up' })}</Button>
      </form>
      <Card>
        {list.error ? <ProblemNotice problem={list.error} onRetry={() => void list.refetch()} /> : null}
        {rows === undefined && !list.error ? <Loading lines={4} /> : null}
        {rows?.length === 0 ? (
          <Empty title={{ zh: '没有信用记录', en: 'Nothing is on file' }}>
            <p>
              {text({
                zh: '没有符合条件的记录。请核对号码是否完整。',
                en: 'There is no such record; look whether the number is complete.',
              })}
            </p>
          </Empty>
        ) : null}
        {rows !== undefined && rows.length > 0 ? (
          <PlainTable caption={{ zh: '信用记录', en: 'Credit file' }}>
            <thead>
              <tr>
                <th scope="col">{text({ zh: '日期', en: 'Day' })}</th>
                <th scope="col">{text({ zh: '申请人', en: 'Applicant' })}</th>
                <th scope="col">{text({ zh: '情形', en: 'What' })}</th>
                <th scope="col">{text({ zh: '办件', en: 'Case' })}</th>
                <th scope="col">{text({ zh: '记录单位', en: 'Entered by' })}</th>
                <th scope="col">{text({ zh: '状态', en: 'State' })}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={`${row.caseId} ${row.record}`}>
                  <td>{formatDate(row.on, language)}</td>
                  <th scope="row">
                    <bdi>{row.subjectName}</bdi>
                  </th>
                  <td>
                    {text(row.kindName)}
                    <br />
                    {row.reason}
                  </td>
                  <td>
                    <Link to="/workbench/cases/$caseId" params={{ caseId: row.caseId }}>
                      {row.itemName}
                    </Link>
                    <br />
                    {row.number}
                  </td>
                  <td>
                    {text(row.authorityName)}
                    <br />
                    {row.by}
                  </td>
                  <td>
                    {row.repairedOn === null ? (
                      <Tag tone="bad">{text({ zh: '未修复', en: 'Open' })}</Tag>
                    ) : (
                      <>
                        <Tag>{text({ zh: '已修复', en: 'Repaired' })}</Tag>
                        <br />
                        {formatDate(row.repairedOn, language)} {row.repairReason}
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </PlainTable>
        ) : null}
        <ShowMore list={list} />
      </Card>
    </div>
  )
}
