import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, type ReactElement, useState } from 'react'
import { api, send } from '../../api/index.ts'
import {
  Button,
  ButtonLink,
  Empty,
  Loading,
  Notice,
  PageHeading,
  ProblemNotice,
  SelectField,
  TextField,
} from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import type { CaseListEntry } from '../../case/index.ts'
import { MyMatters } from '../matters/my-matters.tsx'
import { CaseEntry } from './case-entry.tsx'
import {
  type ListName,
  type ListSearch,
  listChoices,
  readListSearch,
  writeListSearch,
} from './list-choice.ts'
import { MyFrame } from './my-frame.tsx'
import { OwedEntry } from './owed-entry.tsx'
import styles from './my.module.css'

const pageSize = 20

export function MyCasesPage(): ReactElement {
  const text = useText()
  return (
    <MyFrame
      heading={
        <PageHeading
          title={{ zh: '我的办件', en: 'My cases' }}
          actions={
            <ButtonLink look="primary" to="/">
              {text({ zh: '办理新事项', en: 'Apply for something' })}
            </ButtonLink>
          }
        />
      }
    >
      <MyCases />
    </MyFrame>
  )
}

function MyCases(): ReactElement {
  const text = useText()
  const search = readListSearch(useSearch({ strict: false }) as Record<string, unknown>)
  const asked = search.q !== '' || search.applicant !== ''
  const first = search.list === 'all' && !asked && search.cursor === ''
  const toDo = useToDo(first)
  return (
    <>
      {first ? <ToDo entries={toDo} /> : null}
      {first ? <MyMatters /> : null}
      <section className={styles['group']} aria-labelledby="my-cases">
        <h2 id="my-cases">{text({ zh: '办件列表', en: 'Cases' })}</h2>
        <ul className={styles['chips']}>
          {(Object.keys(listChoices) as ListName[]).map((list) => (
            <li key={list}>
              <Link
                to="/my"
                search={writeListSearch({ ...search, list, cursor: '' })}
                activeOptions={{ exact: true }}
                aria-current={list === search.list ? 'true' : undefined}
              >
                {text(listChoices[list].name)}
              </Link>
            </li>
          ))}
        </ul>
        <CaseFilters key={search.q} search={search} />
        <CasePage search={search} asked={asked} above={toDo} />
      </section>
    </>
  )
}

/** What waits for the applicant besides what is owed: corrections first, then what was begun and not filed. */
function useToDo(enabled: boolean): readonly CaseListEntry[] {
  const read = (status: 'correction-requested' | 'draft', limit: number) => ({
    queryKey: ['cases', 'to-do', status],
    queryFn: () => send(api.GET('/api/v1/cases', { params: { query: { status, limit } } })),
    enabled,
  })
  const corrections = useQuery(read('correction-requested', 5))
  const drafts = useQuery(read('draft', 3))
  if (!enabled) return []
  return [...(corrections.data?.items ?? []), ...(drafts.data?.items ?? [])]
}

function ToDo({ entries }: { readonly entries: readonly CaseListEntry[] }): ReactElement | null {
  const text = useText()
  const { data } = useQuery({
    queryKey: ['obligations', 'to-do'],
    queryFn: () => send(api.GET('/api/v1/obligations', { params: { query: { limit: 10 } } })),
  })
  const owed = data?.items ?? []
  if (entries.length + owed.length === 0) return null
  return (
    <section className={styles['group']} aria-labelledby="my-to-do">
      <h2 id="my-to-do">{text({ zh: '等待您处理', en: 'Waiting for you' })}</h2>
      <ul className={styles['list']}>
        {owed.map((entry) => (
          <OwedEntry key={`${entry.caseId} ${entry.obligationId}`} owed={entry} />
        ))}
        {entries.map((entry) => (
          <CaseEntry key={entry.caseId} entry={entry} />
        ))}
      </ul>
    </section>
  )
}

function CaseFilters({ search }: { readonly search: ListSearch }): ReactElement {
  const text = useText()
  const navigate = useNavigate()
  const { account } = useSession()
  const [sought, setSought] = useState(search.q)
  const principals = account?.actsFor ?? []
  const show = (changed: Partial<ListSearch>) =>
    void navigate({ to: '/my', search: writeListSearch({ ...search, ...changed, cursor: '' }) })

  function submit(event: FormEvent): void {
    event.preventDefault()
    show({ q: sought.trim() })
  }

  return (
    <form className={styles['filters']} role="search" onSubmit={submit}>
      <TextField
        label={{ zh: '查找办件', en: 'Find a case' }}
        placeholder={{ zh: '办件编号、事项名称', en: 'Number, name of the item' }}
        type="search"
        required={false}
        unmarked
        maxLength={60}
        value={sought}
        onChange={(value) => {
          setSought(value)
          if (value === '' && search.q !== '') show({ q: '' })
        }}
      />
      {principals.length > 1 ? (
        <SelectField
          label={{ zh: '申请人', en: 'Applicant' }}
          name="applicant"
          required={false}
          unmarked
          value={search.applicant}
          onChange={(applicant) => show({ applicant })}
          placeholder={{ zh: '全部申请人', en: 'All applicants' }}
          choices={[...new Map(principals.map((one) => [one.subject, one])).values()].map((one) => ({
            value: one.subject,
            label:
              one.as === 'agent' ? { zh: `${one.name}（代办）`, en: `${one.name} (as agent)` } : one.name,
          }))}
        />
      ) : null}
      <Button type="submit">{text({ zh: '查找', en: 'Search' })}</Button>
    </form>
  )
}

interface CasePageProps {
  readonly search: ListSearch
  readonly asked: boolean
  /** Those that stand above the list already. */
  readonly above: readonly CaseListEntry[]
}

function CasePage({ search, asked, above }: CasePageProps): ReactElement {
  const text = useText()
  const { list, q, applicant, cursor } = search
  const { data, error, refetch, isPlaceholderData, fetchStatus } = useQuery({
    queryKey: ['cases', 'mine', list, q, applicant, cursor],
    queryFn: () =>
      send(
        api.GET('/api/v1/cases', {
          params: {
            query: {
              limit: pageSize,
              ...listChoices[list].query,
              ...(q === '' ? {} : { q }),
              ...(applicant === '' ? {} : { applicant }),
              ...(cursor === '' ? {} : { cursor }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  })
  if (error && data === undefined) return <ProblemNotice problem={error} onRetry={() => void refetch()} />
  if (fetchStatus === 'paused' && (data === undefined || isPlaceholderData)) return <OfflineList />
  if (data === undefined) return <Loading lines={8} />
  if (data.items.length === 0) return <NoCases list={list} asked={asked} />
  return (
    <>
      {error ? <ProblemNotice problem={error} onRetry={() => void refetch()} /> : null}
      <ul className={styles['list']} aria-busy={isPlaceholderData}>
        {data.items
          .filter(({ caseId }) => !above.some((entry) => entry.caseId === caseId))
          .map((entry) => (
            <CaseEntry key={entry.caseId} entry={entry} />
          ))}
      </ul>
      {cursor === '' && data.nextCursor === null ? null : (
        <nav className={styles['pages']} aria-label={text({ zh: '分页', en: 'Pages' })}>
          {cursor === '' ? null : (
            <ButtonLink to="/my" search={writeListSearch({ ...search, cursor: '' })}>
              {text({ zh: '回到第一页', en: 'First page' })}
            </ButtonLink>
          )}
          {data.nextCursor === null ? null : (
            <ButtonLink to="/my" search={writeListSearch({ ...search, cursor: data.nextCursor })}>
              {text({ zh: '下一页', en: 'Next page' })}
            </ButtonLink>
          )}
        </nav>
      )}
    </>
  )
}

/** A list that was not read before the network went: it comes by itself when that is back. */
function OfflineList(): ReactElement {
  const text = useText()
  return (
    <Notice
      tone="warn"
      spoken
      title={{ zh: '网络已断开，暂时无法加载办件', en: 'Offline: the cases cannot be read' }}
    >
      {text({
        zh: '网络恢复后将自动加载，您不需要做任何操作。',
        en: 'They come by themselves when the network is back.',
      })}
    </Notice>
  )
}

function NoCases({ list, asked }: { readonly list: ListName; readonly asked: boolean }): ReactElement {
  const text = useText()
  if (asked) {
    return (
      <Empty title={{ zh: '没有找到符合条件的办件', en: 'No case fits' }}>
        <p>{text({ zh: '请核对编号，或者换一个词。', en: 'Check the number, or try another word.' })}</p>
        <Link to="/my">{text({ zh: '查看全部办件', en: 'See all cases' })}</Link>
      </Empty>
    )
  }
  return (
    <Empty title={listChoices[list].empty}>
      {list === 'all' ? (
        <>
          <p>
            {text({
              zh: '在首页查找要办的事项，在线填写并提交后，可以在这里随时查看进度。',
              en: 'Find what you need on the first page; once you have filed it you can follow it here.',
            })}
          </p>
          <ButtonLink look="primary" to="/">
            {text({ zh: '查找事项', en: 'Find an item' })}
          </ButtonLink>
        </>
      ) : (
        <Link to="/my">{text({ zh: '查看全部办件', en: 'See all cases' })}</Link>
      )}
    </Empty>
  )
}
