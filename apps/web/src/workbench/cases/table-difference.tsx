import { type Bilingual, type DataElement, readText } from '@tongban/domain'
import type { ReactElement } from 'react'
import { readValue } from '../../application/index.ts'
import { PlainTable } from '../../design/index.ts'
import { type Text, useText } from '../../language/index.ts'
import styles from './cases.module.css'
import { compareRows, isSameCell, type RowChange } from './table-rows.ts'

export interface TableDifferenceProps {
  readonly name: Text
  readonly definition: DataElement
  readonly before: unknown
  readonly after: unknown
  /** The applicant changed it without being asked. */
  readonly isOwnMove: boolean
}

const kinds: Readonly<Record<RowChange['kind'], Bilingual>> = {
  changed: { zh: '修改', en: 'changed' },
  added: { zh: '新增', en: 'added' },
  removed: { zh: '删除', en: 'removed' },
}

/** What a correction changed in a table of the form, row by row; rows that stayed are only counted. */
export function TableDifference(props: TableDifferenceProps): ReactElement {
  const { name, definition, before, after, isOwnMove } = props
  const text = useText()
  const { changes, same } = compareRows(before, after)
  const columns = Object.entries(definition.columns ?? {})
  const said = text(name)
  return (
    <div className={styles['stack']}>
      <h3>
        {said}
        {isOwnMove ? (
          <span className={styles['flag']}>{text({ zh: '自行变更', en: 'Not asked for' })}</span>
        ) : null}
      </h3>
      {changes.length === 0 ? (
        <p className={styles['faint']}>
          {text({
            zh: '逐行所见相同，修改的是按规定遮蔽的内容，可点“查看完整信息”核对。',
            en: 'What was changed is masked; look at it under “See personal data in full”.',
          })}
        </p>
      ) : (
        <PlainTable caption={{ zh: `${said}：逐行对照`, en: `${said}: row by row` }}>
          <thead>
            <tr>
              <th scope="col">{text({ zh: '行', en: 'Row' })}</th>
              {columns.map(([column, { label }]) => (
                <th key={column} scope="col">
                  {text(readText(label))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <tr key={`${change.kind} ${change.at}`}>
                <th scope="row">
                  {text({
                    zh: `${change.kind === 'removed' ? '原' : ''}第 ${change.at} 行（${kinds[change.kind].zh}）`,
                    en: `${change.kind === 'removed' ? 'Former row' : 'Row'} ${change.at} (${kinds[change.kind].en})`,
                  })}
                </th>
                {columns.map(([column, cell]) => (
                  <td key={column}>
                    <Cell change={change} column={column} read={(value) => readValue(cell, value, text)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </PlainTable>
      )}
      {same === 0 ? null : (
        <p className={styles['faint']}>
          {text({ zh: `其余 ${same} 行没有变化。`, en: `${same} ${same === 1 ? 'row' : 'rows'} as before.` })}
        </p>
      )}
    </div>
  )
}

function Cell({
  change,
  column,
  read,
}: {
  readonly change: RowChange
  readonly column: string
  readonly read: (value: unknown) => string
}): ReactElement {
  const text = useText()
  const write = (value: unknown) => read(value) || text({ zh: '空', en: 'empty' })
  if (change.kind === 'added') return <ins>{write(change.after[column])}</ins>
  if (change.kind === 'removed') return <del>{write(change.before[column])}</del>
  if (isSameCell(change.before[column], change.after[column])) return <bdi>{write(change.after[column])}</bdi>
  return (
    <>
      <del>{write(change.before[column])}</del> <ins>{write(change.after[column])}</ins>
    </>
  )
}
