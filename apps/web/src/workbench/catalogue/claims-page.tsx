import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { api, send, usePages } from '../../api/index.ts'
import { Empty, Loading, PageHeading, PlainTable, ProblemNotice, ShowMore } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import styles from './catalogue.module.css'
import { CatalogueTabs } from './catalogue-tabs.tsx'
import { claimStateNames } from './claim.ts'
import { ClaimTable } from './claim-table.tsx'
import { Figure } from './figure.tsx'
import { levelFilter, ListFilter, useListFilters } from './list-filters.tsx'
import { writeRate } from './words.tsx'

/** What each organisation is to claim, work to do first, and how far it has come. */
export function ClaimsPage(): ReactElement {
  const filters = useListFilters<'state' | 'level' | 'mine' | 'q'>()
  const text = useText()
  const claims = usePages(['base-claims', filters.chosen], (cursor) =>
    send(
      api.GET('/api/v1/base-lists/claims', {
        params: {
          query: { limit: 50, ...filters.chosen, ...(cursor === undefined ? {} : { cursor }) } as never,
        },
      }),
    ),
  )
  return (
    <>
      <CatalogueTabs />
      <PageHeading
        title={{ zh: '基本目录认领', en: 'Claims of the base list' }}
        lead={text({
          zh: '认领或者不认领上级发布的事项；目录调整后，在这里采用。',
          en: 'Claim or refuse what a higher level published, and take its changes over.',
        })}
      />
      <Rates />
      <section className={styles['stack']} aria-labelledby="claims">
        <h2 id="claims">{text({ zh: '认领清单', en: 'Claims' })}</h2>
        <div className={styles['filters']}>
          <ListFilter
            filters={filters}
            name="state"
            label={{ zh: '状态', en: 'State' }}
            choices={Object.entries(claimStateNames).map(([value, label]) => ({ value, label }))}
          />
          <ListFilter filters={filters} {...levelFilter} />
          <ListFilter
            filters={filters}
            name="mine"
            label={{ zh: '范围', en: 'Whose' }}
            choices={[{ value: 'yes', label: { zh: '本单位', en: 'Own' } }]}
            all={{ zh: '全部单位', en: 'All organisations' }}
          />
        </div>
        {claims.isPending ? (
          <Loading lines={8} />
        ) : claims.isError ? (
          <ProblemNotice problem={claims.error} onRetry={() => void claims.refetch()} />
        ) : claims.data.items.length === 0 ? (
          <Empty title={{ zh: '没有符合条件的认领任务', en: 'No such claims' }}>
            <p>{text({ zh: '请更换筛选条件。', en: 'Try other filters.' })}</p>
          </Empty>
        ) : (
          <ClaimTable claims={claims.data.items} />
        )}
        <ShowMore list={claims} />
      </section>
    </>
  )
}

function Rates(): ReactElement {
  const text = useText()
  const rates = useQuery({
    queryKey: ['base-claims', 'rates'],
    queryFn: () => send(api.GET('/api/v1/base-lists/claim-rates')),
  })
  if (rates.isPending) return <Loading lines={3} />
  if (rates.isError) return <ProblemNotice problem={rates.error} onRetry={() => void rates.refetch()} />
  const { total, byLevel, byOrganisation } = rates.data
  const groups = [
    ...byLevel.map(({ level, name, count }) => ({ key: level, name, count })),
    ...byOrganisation.map(({ organisation, name, count }) => ({ key: organisation, name, count })),
  ]
  return (
    <section className={styles['stack']} aria-labelledby="rates">
      <h2 id="rates">{text({ zh: '认领率', en: 'Rates' })}</h2>
      <dl className={styles['figures']}>
        <Figure name={{ zh: '应认领', en: 'To claim' }} value={String(total.toClaim)} />
        <Figure name={{ zh: '已认领', en: 'Claimed' }} value={String(total.claimed)} />
        <Figure name={{ zh: '认领率', en: 'Rate' }} value={writeRate(total.claimedRate)} />
        <Figure name={{ zh: '已答复率', en: 'Answered' }} value={writeRate(total.answeredRate)} />
        <Figure name={{ zh: '待采用', en: 'To adopt' }} value={String(total.behind)} />
      </dl>
      <details>
        <summary>{text({ zh: '按层级和单位', en: 'By level and organisation' })}</summary>
        <PlainTable caption={{ zh: '各层级、各单位认领率', en: 'Rates by level and organisation' }}>
          <thead>
            <tr>
              <th scope="col">{text({ zh: '层级、单位', en: 'Level or organisation' })}</th>
              <th scope="col">{text({ zh: '应认领', en: 'To claim' })}</th>
              <th scope="col">{text({ zh: '已认领', en: 'Claimed' })}</th>
              <th scope="col">{text({ zh: '不认领', en: 'Refused' })}</th>
              <th scope="col">{text({ zh: '认领率', en: 'Rate' })}</th>
            </tr>
          </thead>
          <tbody>
            {groups.map(({ key, name, count }) => (
              <tr key={key}>
                <th scope="row">{text(name)}</th>
                <td className={styles['number']}>{count.toClaim}</td>
                <td className={styles['number']}>{count.claimed}</td>
                <td className={styles['number']}>{count.refused}</td>
                <td className={styles['number']}>{writeRate(count.claimedRate)}</td>
              </tr>
            ))}
          </tbody>
        </PlainTable>
      </details>
    </section>
  )
}
