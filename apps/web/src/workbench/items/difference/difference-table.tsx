import { type ReactElement, useMemo } from 'react'
import { Notice, Tag, type Tone } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'
import { compareDefinitions, type Difference } from './compare-definitions.ts'
import { describeKind, describePlace, describeValue, type Names } from './describe-difference.ts'
import styles from './difference.module.css'

const tones: Readonly<Record<Difference['kind'], Tone>> = {
  added: 'good',
  removed: 'bad',
  changed: 'info',
  moved: 'info',
}

/** What the second says otherwise than the first, place by place, in words. */
export function DifferenceTable({
  before,
  after,
  names,
}: {
  readonly before: unknown
  readonly after: unknown
  readonly names: Names
}): ReactElement {
  const text = useText()
  const differences = useMemo(() => compareDefinitions(before, after), [before, after])
  if (differences.length === 0) {
    return <Notice>{text({ zh: '两者内容相同。', en: 'Both say the same.' })}</Notice>
  }
  return (
    <ul className={styles['list']}>
      {differences.map((difference) => {
        const { path, kind } = difference
        const holder = kind === 'removed' ? before : after
        const was = describeValue(path, difference.before, before, names)
        const is = describeValue(path, difference.after, after, names)
        return (
          <li key={`${kind} ${path.join('/')}`} className={styles['difference']}>
            <p className={styles['place']}>
              <Tag tone={tones[kind]}>{text(describeKind(difference))}</Tag>{' '}
              {text(describePlace(path, holder, names))}
            </p>
            {kind === 'added' ? null : (
              <p>
                <span className={styles['name']}>{text({ zh: '原为：', en: 'Was: ' })}</span>
                <del>{text(was)}</del>
              </p>
            )}
            {kind === 'removed' ? null : (
              <p>
                <span className={styles['name']}>{text({ zh: '现为：', en: 'Is: ' })}</span>
                <ins>{text(is)}</ins>
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
