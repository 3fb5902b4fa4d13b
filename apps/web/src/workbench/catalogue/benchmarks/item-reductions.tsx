import type { components } from '@tongban/client'
import type { ReactElement } from 'react'
import { PlainTable, Tag } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import styles from '../catalogue.module.css'

type ReducedItem = components['schemas']['CatalogueReductions']['items'][number]

const figures = [
  { figure: 'materials', name: { zh: '减材料', en: 'Materials' } },
  { figure: 'days', name: { zh: '减时限', en: 'Days' } },
  { figure: 'steps', name: { zh: '减环节', en: 'Steps' } },
  { figure: 'visits', name: { zh: '减跑动', en: 'Visits' } },
] as const

/** Items that changed in the year, one by one; those that stayed as they were are only counted. */
export function ItemReductions({ items }: { readonly items: readonly ReducedItem[] }): ReactElement {
  const text = useText()
  const changed = items.filter(
    ({ before, after }) => after === null || figures.some(({ figure }) => before[figure] !== after[figure]),
  )
  return (
    <section className={styles['stack']} aria-labelledby="reduced-items">
      <h2 id="reduced-items">{text({ zh: '各事项', en: 'By item' })}</h2>
      <p className={styles['soft']}>
        {text({
          zh: `本年有变化的事项${changed.length}个，其余${items.length - changed.length}个没有变化。导出的表格包含全部事项。`,
          en: `${changed.length} items changed, ${items.length - changed.length} did not. The export holds all of them.`,
        })}
      </p>
      {changed.length === 0 ? null : (
        <PlainTable caption={{ zh: '各事项五减成效', en: 'By item' }}>
          <thead>
            <tr>
              <th scope="col">{text({ zh: '事项', en: 'Item' })}</th>
              {figures.map(({ figure, name }) => (
                <th key={figure} scope="col">
                  {text(name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changed.map(({ item, name, before, after }) => (
              <tr key={item}>
                <th scope="row">
                  {text(name)} {after === null ? <Tag>{text({ zh: '已停用', en: 'Withdrawn' })}</Tag> : null}
                </th>
                {figures.map(({ figure }) => (
                  <td key={figure} className={styles['number']}>
                    {before[figure]} → {after === null ? '—' : after[figure]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
    </section>
  )
}
