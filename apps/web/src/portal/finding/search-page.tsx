import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import { Empty, Loading, Notice, PageHeading, ProblemNotice, SelectField } from '../../design/index.ts'
import { type Text, useText } from '../../language/index.ts'
import { FoundMatters } from '../matters/index.ts'
import { ItemEntry } from './item-entry.tsx'
import { SearchBox } from './search-box.tsx'
import { SearchFilters } from './search-filters.tsx'
import { filterNames, type ItemSearch, useItemSearch } from './search-words.ts'
import styles from './finding.module.css'

const entriesOnPage = 20

/** The address is checked by the platform; what it does not know is answered as a problem. */
function askForItems(query: ItemSearch) {
  return send(api.GET('/api/v1/items', { params: { query: { ...query, limit: entriesOnPage } as never } }))
}

export function SearchPage(): ReactElement {
  const text = useText()
  const [search, change] = useItemSearch()
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery({
    queryKey: ['items', search] as const,
    queryFn: ({ queryKey: [, query] }: { queryKey: readonly [string, ItemSearch] }) => askForItems(query),
    placeholderData: (before) => before,
  })
  const isNarrowed = filterNames.some((name) => search[name] !== undefined)
  return (
    <>
      <PageHeading title={nameSearch(search)} />
      <SearchBox
        {...(search.q === undefined ? {} : { words: search.q })}
        onSearch={(q) => change({ q: q === '' ? undefined : q })}
      />
      {search.cursor === undefined ? <FoundMatters words={search.q} topic={search.topic} /> : null}
      <div className={styles['results']}>
        <SearchFilters search={search} />
        <section
          aria-label={text({ zh: '搜索结果', en: 'Results' })}
          aria-busy={isPlaceholderData}
          className={styles['found']}
        >
          {error === null ? null : <ProblemNotice problem={error} onRetry={() => void refetch()} />}
          {data === undefined && isPending ? <Loading lines={10} /> : null}
          {data === undefined || error !== null ? null : (
            <>
              <div className={styles['foundHead']}>
                <p role="status">{text({ zh: `共${data.total}个事项`, en: `${data.total} services` })}</p>
                {data.total < 2 ? null : (
                  <div className={styles['sort']}>
                    <SelectField
                      label={{ zh: '排序', en: 'Order' }}
                      name="sort"
                      value={search.sort ?? 'relevance'}
                      choices={sorts}
                      onChange={(sort) => change({ sort: sort === 'relevance' ? undefined : sort })}
                    />
                  </div>
                )}
              </div>
              {data.approximate && data.total > 0 && search.q !== undefined ? (
                <Approximate words={search.q} by={data.items[0]?.foundBy ?? undefined} />
              ) : null}
              {data.total === 0 ? <NothingFound search={search} isNarrowed={isNarrowed} /> : null}
              <ul className={styles['entries']}>
                {data.items.map((entry) => (
                  <ItemEntry key={entry.item} entry={entry} />
                ))}
              </ul>
              <Pages search={search} next={data.nextCursor} />
            </>
          )}
        </section>
      </div>
    </>
  )
}

const sorts = [
  { value: 'relevance', label: { zh: '最相关', en: 'Best match' } },
  { value: 'limit', label: { zh: '承诺时限从短到长', en: 'Shortest promised limit' } },
  { value: 'newest', label: { zh: '最近发布', en: 'Published last' } },
]

function nameSearch({ q }: ItemSearch): Text {
  return q === undefined
    ? { zh: '全部事项', en: 'All services' }
    : { zh: `搜索“${q}”的结果`, en: `Results for “${q}”` }
}

/** Nothing is written so; says what was understood instead. */
function Approximate({
  words,
  by,
}: {
  readonly words: string
  readonly by: string | undefined
}): ReactElement {
  const text = useText()
  return (
    <Notice>
      <p>
        {text({
          zh: `没有找到与“${words}”完全一致的事项，以下是相近的结果。`,
          en: `Nothing is called “${words}”; these are similar.`,
        })}
        {by === undefined ? null : (
          <>
            {text({ zh: '您要找的是不是：', en: ' Did you mean ' })}
            <Link to="/search" search={{ q: by } as never}>
              {by}
            </Link>
            {text({ zh: '？', en: '?' })}
          </>
        )}
      </p>
    </Notice>
  )
}

function NothingFound({
  search,
  isNarrowed,
}: {
  readonly search: ItemSearch
  readonly isNarrowed: boolean
}): ReactElement {
  const text = useText()
  return (
    <Empty title={{ zh: '没有找到相关事项', en: 'Nothing was found' }}>
      <p>
        {text({
          zh: '请换一种说法，例如用“开饭馆”代替“餐饮许可”，或者只输入两三个关键字。',
          en: 'Try other words, or only two or three of them.',
        })}
      </p>
      {isNarrowed ? (
        <p>
          <Link to="/search" search={{ q: search.q } as never}>
            {text({ zh: '去掉全部筛选条件', en: 'Remove all filters' })}
          </Link>
        </p>
      ) : null}
      <p>
        <Link to="/">{text({ zh: '按主题和部门浏览', en: 'Browse by topic and department' })}</Link>
      </p>
      <p>
        {text({
          zh: '仍然找不到的，可到政务服务大厅窗口咨询，或拨打 12345 热线。',
          en: 'Still nothing? Ask at the window of the service hall, or call 12345.',
        })}
      </p>
    </Empty>
  )
}

function Pages({
  search,
  next,
}: {
  readonly search: ItemSearch
  readonly next: string | null
}): ReactElement | null {
  const text = useText()
  if (next === null && search.cursor === undefined) return null
  return (
    <nav className={styles['pages']} aria-label={text({ zh: '翻页', en: 'Pages' })}>
      {search.cursor === undefined ? null : (
        <Link to="/search" search={{ ...search, cursor: undefined } as never}>
          {text({ zh: '回到第一页', en: 'First page' })}
        </Link>
      )}
      {next === null ? null : (
        <Link to="/search" search={{ ...search, cursor: next } as never}>
          {text({ zh: '下一页', en: 'Next page' })}
        </Link>
      )}
    </nav>
  )
}
