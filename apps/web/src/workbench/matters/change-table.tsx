import type { ReactElement } from 'react'
import { PlainTable, Tag } from '../../design/index.ts'
import { type Text, useText } from '../../language/index.ts'
import { type MatterChange, nameChangedPlace } from './definition-data.ts'
import styles from './matters.module.css'

const kinds: Readonly<Record<MatterChange['kind'], Text>> = {
  added: { zh: '新增', en: 'Added' },
  removed: { zh: '删除', en: 'Removed' },
  changed: { zh: '修改', en: 'Changed' },
}

/** What differs between two revisions of a matter, place by place. */
export function ChangeTable({ changes }: { readonly changes: readonly MatterChange[] }): ReactElement {
  const text = useText()
  if (changes.length === 0) {
    return <p className={styles['soft']}>{text({ zh: '内容没有变化。', en: 'Nothing differs.' })}</p>
  }
  return (
    <PlainTable caption={{ zh: '修改内容', en: 'What changes' }}>
      <thead>
        <tr>
          <th scope="col">{text({ zh: '部分', en: 'Part' })}</th>
          <th scope="col">{text({ zh: '变化', en: 'Change' })}</th>
          <th scope="col">{text({ zh: '修改前', en: 'Before' })}</th>
          <th scope="col">{text({ zh: '修改后', en: 'After' })}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ path, kind, before, after }) => {
          const { part, place } = nameChangedPlace(path)
          return (
            <tr key={path}>
              <th scope="row">
                {text(part)} {place === '' ? null : <code>{place}</code>}
              </th>
              <td>
                <Tag>{text(kinds[kind])}</Tag>
              </td>
              <td>{writeValue(before)}</td>
              <td>{writeValue(after)}</td>
            </tr>
          )
        })}
      </tbody>
    </PlainTable>
  )
}

function writeValue(value: unknown): string {
  if (value === undefined || value === null) return '—'
  return typeof value === 'string' ? value : JSON.stringify(value)
}
