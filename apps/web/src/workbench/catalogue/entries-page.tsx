import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { typeLabels } from '@tongban/domain'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import {
  Empty,
  Loading,
  PageHeading,
  PlainTable,
  ProblemNotice,
  ShowMore,
  TextField,
} from '../../design/index.ts'
import { formatDate, useLanguage, useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import styles from './catalogue.module.css'
import { CatalogueTabs } from './catalogue-tabs.tsx'
import { FileImport } from './file-import.tsx'
import { TableImport } from './table-import.tsx'
import { writeRate } from './words.tsx'

/** Entries of the base lists, and loading a list from a file. */
export function EntriesPage(): ReactElement {
  const search = useSearch({ strict: false }) as { readonly q?: string }
  const text = useText()
  const { language } = useLanguage()
  const { may, account } = useSession()
  const publisher = account?.organisation ?? null
  const navigate = useNavigate()
  const entries = useInfiniteQuery({
    queryKey: ['base-entries', search],
    queryFn: ({ pageParam }) =>
      send(
        api.GET('/api/v1/base-lists/entries', {
          params: { query: { limit: 50, ...search, ...(pageParam === '' ? {} : { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    placeholderData: keepPreviousData,
  })
  const found = entries.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <CatalogueTabs />
      <PageHeading
        title={{ zh: '基本目录', en: 'Base lists' }}
        lead={text({
          zh: '上级发布的事项和共性要素；发布新版本后，认领单位立即收到待采用的调整。',
          en: 'What a higher level published; a new version is work to do for all who claimed it at once.',
        })}
      />
      {may('base-list.publish') ? (
        <>
          {publisher === null ? null : <TableImport publisher={publisher} />}
          <FileImport />
        </>
      ) : null}
      <div className={styles['filters']}>
        <TextField
          label={{ zh: '按名称或者编码查找', en: 'Find by name or code' }}
          type="search"
          required={false}
          unmarked
          value={search.q ?? ''}
          onChange={(q) =>
            void navigate({
              to: '.',
              search: { q: q === '' ? undefined : q } as never,
              replace: true,
            })
          }
        />
      </div>
      {entries.isPending ? (
        <Loading lines={8} />
      ) : entries.isError ? (
        <ProblemNotice problem={entries.error} onRetry={() => void entries.refetch()} />
      ) : found.length === 0 ? (
        <Empty title={{ zh: '没有基本目录事项', en: 'No entries' }} />
      ) : (
        <PlainTable caption={{ zh: '基本目录', en: 'Base list' }}>
          <thead>
            <tr>
              <th scope="col">{text({ zh: '事项', en: 'Entry' })}</th>
              <th scope="col">{text({ zh: '类型', en: 'Kind' })}</th>
              <th scope="col">{text({ zh: '发布单位', en: 'Published by' })}</th>
              <th scope="col">{text({ zh: '版本', en: 'Version' })}</th>
              <th scope="col">{text({ zh: '认领率', en: 'Claimed' })}</th>
            </tr>
          </thead>
          <tbody>
            {found.map((entry) => (
              <tr key={entry.entry}>
                <td>
                  <Link
                    to={'/workbench/catalogue/entries/$entry' as string}
                    params={{ entry: entry.entry } as never}
                  >
                    {text(entry.name)}
                  </Link>
                  <div className={styles['soft']}>{entry.code}</div>
                </td>
                <td>{text(typeLabels[entry.type as keyof typeof typeLabels] ?? entry.type)}</td>
                <td>{text(entry.publisherName)}</td>
                <td>
                  {text({ zh: `第${entry.version}版`, en: `Version ${entry.version}` })}
                  <div className={styles['soft']}>{formatDate(entry.publishedAt, language)}</div>
                </td>
                <td className={styles['number']}>{writeRate(entry.claims.claimedRate)}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
      <ShowMore list={entries} />
    </>
  )
}
