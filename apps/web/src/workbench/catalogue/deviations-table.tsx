import type { components } from '@tongban/client'
import type { ReactElement } from 'react'
import { PlainTable } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { Words } from './words.tsx'

/** Common elements against what an item says, side by side. */
export function DeviationsTable({
  deviations,
}: {
  readonly deviations: readonly components['schemas']['ElementDeviation'][]
}): ReactElement {
  const text = useText()
  return (
    <PlainTable caption={{ zh: '与基本目录不一致的要素', en: 'Elements that differ from the base list' }}>
      <thead>
        <tr>
          <th scope="col">{text({ zh: '要素', en: 'Element' })}</th>
          <th scope="col">{text({ zh: '基本目录', en: 'Base list' })}</th>
          <th scope="col">{text({ zh: '本单位事项', en: 'Own item' })}</th>
        </tr>
      </thead>
      <tbody>
        {deviations.map(({ element, name, common, local }) => (
          <tr key={element}>
            <th scope="row">{text(name)}</th>
            <td>
              <Words words={common} />
            </td>
            <td>
              <Words words={local} />
            </td>
          </tr>
        ))}
      </tbody>
    </PlainTable>
  )
}
