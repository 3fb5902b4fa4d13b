import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { BadgeCheck, Building2, FolderOpen, Layers, Megaphone, User } from 'lucide-react'
import type { ReactElement } from 'react'
import { Loading, PageHeading, ProblemNotice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { SearchBox, useItemCounts } from '../finding/index.ts'
import { HomeMatters } from '../matters/index.ts'
import { LifeCycle } from './life-cycle.tsx'
import { QuickItems } from './quick-items.tsx'
import styles from './home.module.css'

/** The first page: what do you want to get done, for whom, and what goes on already. */
export function HomePage(): ReactElement {
  const text = useText()
  const navigate = useNavigate()
  const search: { readonly for?: unknown } = useSearch({ strict: false })
  const audience = search.for === 'enterprise' ? 'enterprise' : 'person'
  const { data, error, refetch } = useItemCounts({})
  const counted = (served: string) => data?.serves.find(({ value }) => value === served)?.count
  return (
    <>
      <div className={styles['hero']}>
        <PageHeading
          title={{ zh: '您想办什么事？', en: 'What would you like to get done?' }}
          lead={text({
            zh: '用平常的话说就行，也可以输入拼音或者首字母，打错个别字不要紧。',
            en: 'Use everyday words, pinyin or its initials; small typing errors do not matter.',
          })}
        />
        <SearchBox
          large
          onSearch={(q) => void navigate({ to: '/search', search: q === '' ? {} : { q } } as never)}
        />
      </div>
      <nav className={styles['ways']} aria-label={text({ zh: '常用入口', en: 'Shortcuts' })}>
        <Link to="/my">
          <FolderOpen size="1.5rem" aria-hidden />
          <span>
            <strong>{text({ zh: '我的办件', en: 'My cases' })}</strong>
            <span>{text({ zh: '查进度、补材料、取结果', en: 'Progress, corrections, results' })}</span>
          </span>
        </Link>
        <Link to="/matters">
          <Layers size="1.5rem" aria-hidden />
          <span>
            <strong>{text({ zh: '一件事', en: 'One matter' })}</strong>
            <span>{text({ zh: '多个部门的事，一次申请', en: 'Several services in one application' })}</span>
          </span>
        </Link>
        <a href="/verify">
          <BadgeCheck size="1.5rem" aria-hidden />
          <span>
            <strong>{text({ zh: '证照核验', en: 'Verify a licence' })}</strong>
            <span>{text({ zh: '查验证照、文书的真伪', en: 'Is a licence or document genuine?' })}</span>
          </span>
        </a>
        <Link to="/notices">
          <Megaphone size="1.5rem" aria-hidden />
          <span>
            <strong>{text({ zh: '公示公告', en: 'Public notices' })}</strong>
            <span>{text({ zh: '看公示、提异议', en: 'Read them, object to them' })}</span>
          </span>
        </Link>
      </nav>

      <section className={styles['section']} aria-labelledby="life-cycle">
        <div className={styles['sectionHead']}>
          <h2 id="life-cycle">{text({ zh: '按全生命周期找', en: 'By stage of life' })}</h2>
          <div className={styles['audience']}>
            <AudienceLink audience="person" present={audience} count={counted('person')} />
            <AudienceLink audience="enterprise" present={audience} count={counted('enterprise')} />
          </div>
        </div>
        {error === null ? null : <ProblemNotice problem={error} onRetry={() => void refetch()} />}
        {data === undefined ? (
          error === null ? (
            <Loading lines={6} />
          ) : null
        ) : (
          <LifeCycle topics={data.topics.filter(({ serves }) => serves === audience)} audience={audience} />
        )}
      </section>

      <HomeMatters audience={audience} />

      <QuickItems audience={audience} />

      {data === undefined ? null : (
        <>
          <section className={styles['section']} aria-labelledby="departments">
            <h2 id="departments">{text({ zh: '按部门找', en: 'By department' })}</h2>
            <ul className={styles['departments']}>
              {data.authorities.map(({ value, name, count }) => (
                <li key={value}>
                  <Link to="/search" search={{ authority: value } as never}>
                    <span>{text(name)}</span>
                    <span className={styles['count']}>{count}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </section>
          <section className={styles['section']} aria-labelledby="levels">
            <h2 id="levels">{text({ zh: '按层级找', en: 'By level' })}</h2>
            <ul className={styles['departments']}>
              {data.levels.map(({ value, name, count }) => (
                <li key={value}>
                  <Link to="/search" search={{ level: value } as never}>
                    <span>{text(name)}</span>
                    <span className={styles['count']}>{count}</span>
                  </Link>
                </li>
              ))}
              <li>
                <Link to="/search">
                  <span>{text({ zh: '全部事项', en: 'All services' })}</span>
                  <span className={styles['count']}>{data.total}</span>
                </Link>
              </li>
            </ul>
          </section>
        </>
      )}
    </>
  )
}

interface AudienceLinkProps {
  readonly audience: 'person' | 'enterprise'
  readonly present: 'person' | 'enterprise'
  readonly count: number | undefined
}

function AudienceLink({ audience, present, count }: AudienceLinkProps): ReactElement {
  const text = useText()
  const isPerson = audience === 'person'
  const Icon = isPerson ? User : Building2
  return (
    <Link
      to="/"
      search={(isPerson ? {} : { for: audience }) as never}
      resetScroll={false}
      aria-current={audience === present ? 'true' : undefined}
      data-present={audience === present || undefined}
      activeOptions={{ exact: true, includeSearch: true }}
    >
      <Icon size="1.125rem" aria-hidden />
      {text(isPerson ? { zh: '个人办事', en: 'Persons' } : { zh: '企业办事', en: 'Enterprises' })}
      {count === undefined ? null : <span className={styles['count']}>{count}</span>}
    </Link>
  )
}
