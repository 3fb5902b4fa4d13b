import { Link } from '@tanstack/react-router'
import { levelLabels } from '@tongban/domain'
import { type ReactElement, useState } from 'react'
import { api, send, usePages } from '../../api/index.ts'
import {
  Button,
  Empty,
  Loading,
  PageHeading,
  PlainTable,
  ProblemNotice,
  ShowMore,
  Tag,
} from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import styles from './catalogue.module.css'
import { CatalogueTabs } from './catalogue-tabs.tsx'
import { Figure } from './figure.tsx'
import { levelFilter, ListFilter, type ListFilters, useListFilters } from './list-filters.tsx'
import { saveTable } from './save-table.ts'
import { Words, writeRate } from './words.tsx'

type Filters = ListFilters<'entry' | 'level' | 'element' | 'agrees'>

const read = (chosen: Filters['chosen'], cursor: string | undefined, limit: number) =>
  send(
    api.GET('/api/v1/catalogue-consistency', {
      params: { query: { limit, ...chosen, ...(cursor === undefined ? {} : { cursor }) } as never },
    }),
  )

/** 四级十一同: how far the levels say the same, and where they do not. */
export function ConsistencyPage(): ReactElement {
  const filters: Filters = useListFilters()
  const text = useText()
  const [problem, setProblem] = useState<unknown>()
  const report = usePages(['catalogue-consistency', filters.chosen], (cursor) =>
    read(filters.chosen, cursor, 50),
  )
  const { first, items: rows = [] } = report.data ?? {}
  const save = async () => {
    setProblem(undefined)
    try {
      const all = []
      let cursor: string | undefined
      do {
        const page: Awaited<ReturnType<typeof read>> = await read(filters.chosen, cursor, 200)
        all.push(...page.items)
        cursor = page.nextCursor ?? undefined
      } while (cursor !== undefined)
      const words = (list: readonly { readonly zh: string }[]) => list.map(({ zh }) => zh).join('；')
      await saveTable(
        '四级十一同一致性',
        ['基本目录事项', '事项', '单位', '层级', '要素', '是否一致', '目录', '本级'],
        all.map((one) => [
          one.entryName.zh,
          one.itemName.zh,
          one.organisationName.zh,
          levelLabels[one.level].zh,
          one.elementName.zh,
          one.agrees ? '一致' : '不一致',
          words(one.reference),
          words(one.value),
        ]),
      )
    } catch (thrown) {
      setProblem(thrown)
    }
  }
  return (
    <>
      <CatalogueTabs />
      <PageHeading
        title={{ zh: '四级十一同一致性', en: 'Consistency of the levels' }}
        lead={text({
          zh: '省、市、县（区）、乡镇（街道）同一事项的十一个要素逐项比较；目录没有统一的要素，以最高层级的事项为准。',
          en: 'Eleven elements of the same item in the levels, one by one; what the list leaves open is held against the highest level.',
        })}
        actions={
          <>
            <Button onPress={() => window.print()}>{text({ zh: '打印', en: 'Print' })}</Button>
            <Button onPress={() => void save()}>{text({ zh: '导出表格', en: 'Export' })}</Button>
          </>
        }
      />
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      {report.isError ? (
        <ProblemNotice problem={report.error} onRetry={() => void report.refetch()} />
      ) : first === undefined ? (
        <Loading lines={8} />
      ) : (
        <>
          <dl className={styles['figures']}>
            <Figure name={{ zh: '比较要素', en: 'Compared' }} value={String(first.compared)} />
            <Figure name={{ zh: '一致', en: 'Agree' }} value={String(first.agreeing)} />
            <Figure name={{ zh: '一致率', en: 'Rate' }} value={writeRate(first.rate)} />
            {first.byLevel.map(({ level, name, rate }) => (
              <Figure key={level} name={name} value={writeRate(rate)} />
            ))}
          </dl>
          <section className={styles['stack']} aria-labelledby="elements">
            <h2 id="elements">{text({ zh: '各要素一致率', en: 'By element' })}</h2>
            <PlainTable caption={{ zh: '各要素一致率', en: 'Rates by element' }}>
              <thead>
                <tr>
                  <th scope="col">{text({ zh: '要素', en: 'Element' })}</th>
                  <th scope="col">{text({ zh: '比较', en: 'Compared' })}</th>
                  <th scope="col">{text({ zh: '一致', en: 'Agree' })}</th>
                  <th scope="col">{text({ zh: '一致率', en: 'Rate' })}</th>
                </tr>
              </thead>
              <tbody>
                {first.byElement.map(({ element, name, compared, agreeing, rate }) => (
                  <tr key={element}>
                    <th scope="row">{text(name)}</th>
                    <td className={styles['number']}>{compared}</td>
                    <td className={styles['number']}>{agreeing}</td>
                    <td className={styles['number']}>{writeRate(rate)}</td>
                  </tr>
                ))}
              </tbody>
            </PlainTable>
          </section>
          <section className={styles['stack']} aria-labelledby="items">
            <h2 id="items">{text({ zh: '逐项比较', en: 'One by one' })}</h2>
            <div className={styles['filters']}>
              <ListFilter
                filters={filters}
                name="agrees"
                label={{ zh: '是否一致', en: 'Agreement' }}
                choices={[
                  { value: 'no', label: { zh: '不一致', en: 'Differs' } },
                  { value: 'yes', label: { zh: '一致', en: 'Agrees' } },
                ]}
              />
              <ListFilter
                filters={filters}
                name="element"
                label={{ zh: '要素', en: 'Element' }}
                choices={first.byElement.map(({ element, name }) => ({ value: element, label: name }))}
              />
              <ListFilter filters={filters} {...levelFilter} />
            </div>
            {rows.length === 0 ? (
              <Empty title={{ zh: '没有符合条件的要素', en: 'Nothing to show' }} />
            ) : (
              <PlainTable caption={{ zh: '逐项比较', en: 'Element by element' }}>
                <thead>
                  <tr>
                    <th scope="col">{text({ zh: '事项', en: 'Item' })}</th>
                    <th scope="col">{text({ zh: '单位', en: 'Organisation' })}</th>
                    <th scope="col">{text({ zh: '要素', en: 'Element' })}</th>
                    <th scope="col">{text({ zh: '目录', en: 'Reference' })}</th>
                    <th scope="col">{text({ zh: '本级', en: 'Item says' })}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((one) => (
                    <tr key={`${one.item} ${one.element}`}>
                      <td>
                        <Link
                          to={'/workbench/catalogue/entries/$entry' as string}
                          params={{ entry: one.entry } as never}
                        >
                          {text(one.itemName)}
                        </Link>
                      </td>
                      <td>
                        {text(one.organisationName)}
                        <div className={styles['soft']}>{text(levelLabels[one.level])}</div>
                      </td>
                      <td>
                        {text(one.elementName)}
                        <div>
                          <Tag tone={one.agrees ? 'good' : 'bad'}>
                            {one.agrees
                              ? text({ zh: '一致', en: 'Agrees' })
                              : text({ zh: '不一致', en: 'Differs' })}
                          </Tag>
                        </div>
                      </td>
                      <td>
                        <Words words={one.reference} />
                      </td>
                      <td>
                        <Words words={one.value} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </PlainTable>
            )}
            <ShowMore list={report} />
          </section>
        </>
      )}
    </>
  )
}
