import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react'
import type { ReactElement } from 'react'
import { useText } from '../../../language/index.ts'
import { describePlace } from '../difference/describe-difference.ts'
import { type SourceFinding, useEditor } from './editor-state.ts'
import styles from './editor.module.css'
import { findSection } from './sections.ts'

/** `/materials/2/when` → `['materials', 2, 'when']`. */
export function readPointer(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part))
}

/** Everything that the rules found, errors first; each leads to its field. */
export function FindingsList({
  onChoose,
}: {
  readonly onChoose: (finding: SourceFinding) => void
}): ReactElement {
  const { findings, value, names } = useEditor()
  const text = useText()
  const sorted = findings.toSorted((left, right) =>
    left.severity === right.severity ? 0 : left.severity === 'error' ? -1 : 1,
  )
  if (sorted.length === 0) {
    return (
      <p className={styles['clean']}>
        <CircleCheck size="1.25rem" aria-hidden />{' '}
        {text({ zh: '没有发现问题，可以发布。', en: 'Nothing is wrong; it can be published.' })}
      </p>
    )
  }
  return (
    <ul className={styles['findings']}>
      {sorted.map((finding) => {
        const Icon = finding.severity === 'error' ? CircleAlert : TriangleAlert
        const place =
          finding.pointer === '' ? undefined : describePlace(readPointer(finding.pointer), value, names)
        return (
          <li
            key={`${finding.rule} ${finding.pointer} ${finding.line}:${finding.column} ${finding.message.en}`}
            data-severity={finding.severity}
          >
            <button type="button" onClick={() => onChoose(finding)}>
              <Icon size="1.125rem" aria-hidden />
              <span>
                <span className={styles['place']}>
                  {text(
                    finding.severity === 'error'
                      ? { zh: '错误', en: 'Error' }
                      : { zh: '提示', en: 'Warning' },
                  )}{' '}
                  · {text(place ?? findSection(finding.pointer).name)} ·{' '}
                  {text({ zh: `第${finding.line}行`, en: `line ${finding.line}` })}
                </span>
                <span>
                  {text(finding.message)} {text(finding.cure)}
                </span>
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
