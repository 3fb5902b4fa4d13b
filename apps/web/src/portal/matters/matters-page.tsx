import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, type ReactElement, useState } from 'react'
import {
  Button,
  ButtonLink,
  Empty,
  Loading,
  PageHeading,
  ProblemNotice,
  SelectField,
  TextField,
} from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useItemCounts } from '../finding/index.ts'
import { MatterCard } from './matter-card.tsx'
import { type MatterSearch, useMatters } from './use-matters.ts'
import styles from './matters.module.css'

const cardsOnPage = 30

/** All matters (一件事), to be searched and filtered. */
export function MattersPage(): ReactElement {
  const text = useText()
  const search = readMatterSearch(useSearch({ strict: false }))
  const { data, error, isPlaceholderData, refetch } = useMatters(search, cardsOnPage)
  return (
    <>
      <PageHeading
        title={{ zh: '高效办成一件事', en: 'Several services as one matter' }}
        lead={text({
          zh: '把要跑多个部门的事放在一起：一次告知、一张表、一套材料、一次申请，能并联的并联办。',
          en: 'What took several departments, done together: one guide, one form, one set of materials, one application; in parallel where the law allows.',
        })}
      />
      <MatterFilters key={`${search.q} ${search.serves} ${search.topic}`} search={search} />
      {error === null ? null : <ProblemNotice problem={error} onRetry={() => void refetch()} />}
      {data === undefined ? (
        error === null ? (
          <Loading lines={8} />
        ) : null
      ) : data.items.length === 0 ? (
        <Empty title={{ zh: '没有找到这样的“一件事”', en: 'No such matter' }}>
          <p>
            {text({
              zh: '请换一种说法，例如“开药店”“生孩子”，或者查找单个事项。',
              en: 'Try other words, or look for a single service.',
            })}
          </p>
          <p>
            <Link to="/matters">{text({ zh: '查看全部“一件事”', en: 'See all matters' })}</Link>
          </p>
          <p>
            <Link to="/search" search={(search.q === undefined ? {} : { q: search.q }) as never}>
              {text({ zh: '查找单个事项', en: 'Look for a single service' })}
            </Link>
          </p>
        </Empty>
      ) : (
        <ul className={styles['cards']} aria-busy={isPlaceholderData}>
          {data.items.map((entry) => (
            <MatterCard key={entry.matter} entry={entry} />
          ))}
        </ul>
      )}
      {search.cursor === undefined && (data?.nextCursor ?? null) === null ? null : (
        <nav className={styles['filters']} aria-label={text({ zh: '分页', en: 'Pages' })}>
          {search.cursor === undefined ? null : (
            <ButtonLink to="/matters" search={{ ...search, cursor: undefined } as never}>
              {text({ zh: '回到第一页', en: 'First page' })}
            </ButtonLink>
          )}
          {data === undefined || data.nextCursor === null ? null : (
            <ButtonLink to="/matters" search={{ ...search, cursor: data.nextCursor } as never}>
              {text({ zh: '下一页', en: 'Next page' })}
            </ButtonLink>
          )}
        </nav>
      )}
    </>
  )
}

function MatterFilters({ search }: { readonly search: MatterSearch }): ReactElement {
  const text = useText()
  const navigate = useNavigate()
  const [sought, setSought] = useState(search.q ?? '')
  const { data: counts } = useItemCounts({})
  const show = (changed: MatterSearch) =>
    void navigate({ to: '/matters', search: { ...search, cursor: undefined, ...changed } as never })

  function submit(event: FormEvent): void {
    event.preventDefault()
    const q = sought.trim()
    show({ q: q === '' ? undefined : q })
  }

  return (
    <form className={styles['filters']} role="search" onSubmit={submit}>
      <TextField
        label={{ zh: '想办什么事？', en: 'What do you want to do?' }}
        placeholder={{ zh: '例如：开药店', en: 'For example: pharmacy' }}
        type="search"
        required={false}
        unmarked
        maxLength={60}
        value={sought}
        onChange={setSought}
      />
      <SelectField
        label={{ zh: '服务对象', en: 'For whom' }}
        required={false}
        unmarked
        value={search.serves ?? ''}
        placeholder={{ zh: '全部', en: 'All' }}
        choices={[
          { value: 'person', label: { zh: '个人', en: 'Persons' } },
          { value: 'enterprise', label: { zh: '企业', en: 'Enterprises' } },
        ]}
        onChange={(serves) =>
          show({ serves: serves === 'person' || serves === 'enterprise' ? serves : undefined })
        }
      />
      <SelectField
        label={{ zh: '主题', en: 'Topic' }}
        required={false}
        unmarked
        value={search.topic ?? ''}
        placeholder={{ zh: '全部', en: 'All' }}
        choices={[
          // A topic of persons and of enterprises is counted for each of them.
          ...new Map(counts?.topics.map(({ value, name }) => [value, { value, label: name }])).values(),
        ]}
        onChange={(topic) => show({ topic: topic === '' ? undefined : topic })}
      />
      <Button type="submit">{text({ zh: '查找', en: 'Search' })}</Button>
    </form>
  )
}

/** What the address says, cut to what the platform takes. */
function readMatterSearch(search: Readonly<Record<string, unknown>>): MatterSearch {
  const read = (name: string, length: number) => {
    const value = search[name]
    if (typeof value !== 'string' && typeof value !== 'number') return undefined
    const words = String(value).trim().slice(0, length)
    return words === '' ? undefined : words
  }
  const serves = read('serves', 20)
  return {
    q: read('q', 60),
    serves: serves === 'person' || serves === 'enterprise' ? serves : undefined,
    topic: read('topic', 80),
    cursor: read('cursor', 1000),
  }
}
