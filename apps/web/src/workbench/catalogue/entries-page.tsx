import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { typeLabels } from '@tongban/domain'
import { type ReactElement, useRef, useState } from 'react'
import { api, makeKey, send } from '../../api/index.ts'
import {
  Button,
  Empty,
  Loading,
  Notice,
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
          <ImportList />
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

/** Publishes the entries of a file: a base list as YAML. */
function ImportList(): ReactElement {
  const text = useText()
  const queries = useQueryClient()
  const file = useRef<HTMLInputElement>(null)
  const [isPending, setPending] = useState(false)
  const [problem, setProblem] = useState<unknown>()
  const [wrong, setWrong] = useState(false)
  const [done, setDone] = useState<{ published: number; unchanged: number; affected: number }>()
  const load = async (chosen: File) => {
    setPending(true)
    setProblem(undefined)
    setWrong(false)
    try {
      const { parse } = await import('yaml')
      const list = readList(() => parse)(await chosen.text())
      if (list === undefined) setWrong(true)
      else {
        setDone(
          await send(
            api.POST('/api/v1/base-lists/import', {
              params: { header: { 'Idempotency-Key': makeKey() } },
              body: { publisher: list.baseList, entries: list.entries as never },
            }),
          ),
        )
        await queries.invalidateQueries()
      }
    } catch (thrown) {
      setProblem(thrown)
    } finally {
      setPending(false)
    }
  }
  return (
    <section className={styles['stack']} aria-labelledby="import">
      <h2 id="import">{text({ zh: '从定义文件导入', en: 'Load from a definition file' })}</h2>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      {wrong ? (
        <Notice tone="bad" spoken title={{ zh: '这不是基本目录文件', en: 'This is no base list' }}>
          {text({
            zh: '文件应为 YAML，写明 baseList（发布单位）和 entries（事项）。',
            en: 'It must be YAML with baseList (the publisher) and entries.',
          })}
        </Notice>
      ) : null}
      {done === undefined ? null : (
        <Notice tone="good" spoken title={{ zh: '已导入', en: 'Loaded' }}>
          {text({
            zh: `发布${done.published}项，${done.unchanged}项没有变化，${done.affected}个认领单位有调整待采用。`,
            en: `${done.published} published, ${done.unchanged} unchanged, ${done.affected} claims to adopt.`,
          })}
        </Notice>
      )}
      <input
        ref={file}
        type="file"
        accept=".yaml,.yml"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={text({ zh: '要导入的基本目录', en: 'Base list to load' })}
        onChange={(event) => {
          const [chosen] = event.target.files ?? []
          if (chosen !== undefined) void load(chosen)
          event.target.value = ''
        }}
      />
      <div>
        <Button isPending={isPending} onPress={() => file.current?.click()}>
          {text({ zh: '选择文件……', en: 'Choose a file …' })}
        </Button>
      </div>
    </section>
  )
}

function readList(
  parser: () => (text: string) => unknown,
): (text: string) => { baseList: string; entries: unknown[] } | undefined {
  return (source) => {
    let value: unknown
    try {
      value = parser()(source)
    } catch {
      return undefined
    }
    if (typeof value !== 'object' || value === null) return undefined
    const { baseList, entries } = value as { baseList?: unknown; entries?: unknown }
    return typeof baseList === 'string' && Array.isArray(entries) ? { baseList, entries } : undefined
  }
}
