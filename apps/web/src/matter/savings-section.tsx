import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { PlainTable } from '../design/index.ts'
import { useText } from '../language/index.ts'
import type { Saving } from './types.ts'
import styles from './matter.module.css'

/** What handling together saves: both sides, the difference as it is, and how every number comes about. */
export function SavingsSection({ savings }: { readonly savings: readonly Saving[] }): ReactElement {
  const text = useText()
  return (
    <>
      <PlainTable caption={{ zh: '逐项办理与一件事办理对比', en: 'One by one and as one matter' }}>
        <thead>
          <tr>
            <th scope="col">{text({ zh: '比较项', en: 'Compared' })}</th>
            <th scope="col">{text({ zh: '逐项办理', en: 'One by one' })}</th>
            <th scope="col">{text({ zh: '一件事', en: 'As one matter' })}</th>
            <th scope="col">{text({ zh: '减少', en: 'Saved' })}</th>
          </tr>
        </thead>
        <tbody>
          {savings.map((saving) => (
            <tr key={saving.measure}>
              <th scope="row">{text(saving.name)}</th>
              <td className={styles['count']}>{saving.oneByOne}</td>
              <td className={styles['count']}>{saving.joint}</td>
              <td className={styles['count']}>{text(describeSaved(saving))}</td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      <p className={styles['soft']}>
        {text({
          zh: '两边按同一情形、同样的平台能力计算；点开可以看到每个数字是怎样得来的。',
          en: 'Both sides are counted in the same situation and with what the platform does anyway; open a line to see where its numbers come from.',
        })}
      </p>
      <div className={styles['derivations']}>
        {savings.map((saving) => (
          <Derivation key={saving.measure} saving={saving} />
        ))}
      </div>
    </>
  )
}

function Derivation({ saving }: { readonly saving: Saving }): ReactElement {
  const text = useText()
  return (
    <details>
      <summary>
        {text({ zh: `${saving.name.zh}怎样计算`, en: `How it is counted: ${saving.name.en}` })}
      </summary>
      <p className={styles['soft']}>{text(saving.rule)}</p>
      {saving.lines.length === 0 ? (
        <p>{text({ zh: '两边都没有。', en: 'None on either side.' })}</p>
      ) : (
        <PlainTable caption={saving.name}>
          <thead>
            <tr>
              <th scope="col">{text({ zh: '明细', en: 'Line' })}</th>
              <th scope="col">{text({ zh: '逐项办理', en: 'One by one' })}</th>
              <th scope="col">{text({ zh: '一件事', en: 'As one matter' })}</th>
            </tr>
          </thead>
          <tbody>
            {numberLines(saving.lines).map(({ key, line }) => (
              <tr key={key}>
                <th scope="row">{text(line.text)}</th>
                <td className={styles['count']}>{line.oneByOne}</td>
                <td className={styles['count']}>{line.joint}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{text({ zh: '合计', en: 'Sum' })}</th>
              <td className={styles['count']}>{saving.oneByOne}</td>
              <td className={styles['count']}>{saving.joint}</td>
            </tr>
          </tfoot>
        </PlainTable>
      )}
    </details>
  )
}

/** The difference, also where the matter adds something. */
function describeSaved({ saved, percent }: Pick<Saving, 'saved' | 'percent'>): Bilingual {
  if (saved === 0) return { zh: '相同', en: 'the same' }
  if (saved < 0) return { zh: `增加${-saved}`, en: `${-saved} more` }
  if (percent === null) return { zh: `${saved}`, en: `${saved}` }
  return { zh: `${saved}（${percent}%）`, en: `${saved} (${percent}%)` }
}

/** Two lines may be called the same: an inspection of each of two items. */
function numberLines(lines: Saving['lines']) {
  const seen = new Map<string, number>()
  return lines.map((line) => {
    const times = (seen.get(line.text.zh) ?? 0) + 1
    seen.set(line.text.zh, times)
    return { key: `${line.text.zh} ${times}`, line }
  })
}
