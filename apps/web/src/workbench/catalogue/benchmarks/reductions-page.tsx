import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { api, send } from '../../../api/index.ts'
import {
  Button,
  Loading,
  PageHeading,
  PlainTable,
  ProblemNotice,
  SelectField,
} from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import styles from '../catalogue.module.css'
import { CatalogueTabs } from '../catalogue-tabs.tsx'
import { Figure } from '../figure.tsx'
import { writeRate } from '../words.tsx'
import { ItemReductions } from './item-reductions.tsx'
import { ReformClasses } from './reform-classes.tsx'
import { saveReductions } from './save-reductions.ts'

const kinds = [
  { figure: 'materials', name: { zh: '减材料', en: 'Materials' } },
  { figure: 'days', name: { zh: '减时限', en: 'Days' } },
  { figure: 'steps', name: { zh: '减环节', en: 'Steps' } },
  { figure: 'visits', name: { zh: '减跑动', en: 'Visits' } },
  { figure: 'items', name: { zh: '减事项', en: 'Items' } },
] as const

type ReductionsSearch = { readonly year?: string }

/** 五减: what a year cut, and how the reform of business licences stands. */
export function ReductionsPage(): ReactElement {
  const search = useSearch({ strict: false }) as ReductionsSearch
  const text = useText()
  const navigate = useNavigate()
  const [thisYear] = useState(() => new Date().getFullYear())
  const year = Number(search.year ?? thisYear)
  const report = useQuery({
    queryKey: ['reductions', year],
    queryFn: () => send(api.GET('/api/v1/catalogue-reductions', { params: { query: { year } } })),
  })
  const years = Array.from({ length: 5 }, (_, index) => String(thisYear - index))
  return (
    <>
      <CatalogueTabs />
      <PageHeading
        title={{ zh: '五减成效', en: 'The five reductions' }}
        lead={text({
          zh: '由已发布的事项版本计算：上年末（或者首次发布时）与本年末比较。',
          en: 'Counted from published revisions: the end of the year before, or the first publication, against the end of the year.',
        })}
        actions={
          <>
            <Button onPress={() => window.print()}>{text({ zh: '打印', en: 'Print' })}</Button>
            <Button
              isDisabled={report.data === undefined}
              onPress={() => {
                if (report.data === undefined) return
                void saveReductions(report.data)
              }}
            >
              {text({ zh: '导出表格', en: 'Export' })}
            </Button>
          </>
        }
      />
      <div className={styles['filters']}>
        <SelectField
          label={{ zh: '年度', en: 'Year' }}
          required={false}
          unmarked
          value={String(year)}
          choices={years.map((one) => ({ value: one, label: { zh: `${one}年`, en: one } }))}
          onChange={(value) => void navigate({ to: '.', search: { year: value } as never, replace: true })}
        />
      </div>
      {report.isPending ? (
        <Loading lines={8} />
      ) : report.isError ? (
        <ProblemNotice problem={report.error} onRetry={() => void report.refetch()} />
      ) : (
        <>
          <dl className={styles['figures']}>
            {kinds.map(({ figure, name }) => (
              <Figure
                key={figure}
                name={name}
                value={String(report.data.totals[figure].before - report.data.totals[figure].after)}
              />
            ))}
            <Figure
              name={{ zh: '时限压缩比', en: 'Cut of statutory days' }}
              value={writeRate(report.data.statutoryCut)}
            />
          </dl>
          <section className={styles['stack']} aria-labelledby="departments">
            <h2 id="departments">{text({ zh: '各部门', en: 'By department' })}</h2>
            <PlainTable caption={{ zh: '各部门五减成效', en: 'By department' }}>
              <thead>
                <tr>
                  <th scope="col">{text({ zh: '部门', en: 'Department' })}</th>
                  {kinds.map(({ figure, name }) => (
                    <th key={figure} scope="col">
                      {text(name)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {report.data.departments.map((one) => (
                  <tr key={one.authority}>
                    <th scope="row">{text(one.name)}</th>
                    {kinds.map(({ figure }) => (
                      <td key={figure} className={styles['number']}>
                        {one[figure].before} → {one[figure].after}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </PlainTable>
          </section>
          <ItemReductions items={report.data.items} />
        </>
      )}
      <ReformClasses />
    </>
  )
}
