import { type ReactElement, useMemo } from 'react'
import { Button, Notice } from '../../../design/index.ts'
import { formatMoment, useLanguage, useText } from '../../../language/index.ts'
import { describePlace, describeValue, type Names } from '../difference/describe-difference.ts'
import { DifferenceTable } from '../difference/difference-table.tsx'
import { mergeSources } from '../difference/merge-sources.ts'
import { readSource } from '../source/definition-source.ts'
import { saveFile } from '../../../device/save-file.ts'
import styles from './editor.module.css'
import type { Collision } from './use-draft.ts'

/** A colleague has saved meanwhile: both sides are shown, and one is chosen or both are brought together. */
export function CollisionPanel({
  collision,
  mine,
  names,
  onSettle,
}: {
  readonly collision: Collision
  readonly mine: string
  readonly names: Names
  readonly onSettle: (source: string) => void
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const merge = useMemo(() => mergeSources(collision.base, mine, collision.theirs), [collision, mine])
  const own = useMemo(() => readSource(mine).value, [mine])
  const theirs = useMemo(() => readSource(collision.theirs).value, [collision])
  return (
    <Notice
      tone="warn"
      spoken
      title={{
        zh: `${collision.savedBy}于${formatMoment(collision.savedAt, 'zh')}保存了这份草稿`,
        en: `${collision.savedBy} saved this draft on ${formatMoment(collision.savedAt, 'en')}`,
      }}
      actions={
        <>
          {merge === undefined ? null : (
            <Button look="primary" size="small" onPress={() => onSettle(merge.source)}>
              {text({ zh: '合并双方的修改', en: 'Bring both together' })}
            </Button>
          )}
          <Button size="small" onPress={() => onSettle(mine)}>
            {text({ zh: '以我的内容为准', en: 'Keep mine' })}
          </Button>
          <Button size="small" onPress={() => onSettle(collision.theirs)}>
            {text({ zh: '以对方的内容为准', en: 'Keep theirs' })}
          </Button>
          <Button size="small" look="quiet" onPress={() => saveFile('my-version.yaml', 'text/yaml', mine)}>
            {text({ zh: '下载我的内容', en: 'Download mine' })}
          </Button>
        </>
      }
    >
      <div className={styles['stack']}>
        <p>
          {text({
            zh: '您的修改还没有保存，也没有丢失。请比较双方的内容后选择：',
            en: 'Your changes are not saved yet and not lost. Compare both and choose:',
          })}
        </p>
        {merge === undefined || merge.conflicts.length === 0 ? null : (
          <ul>
            {merge.conflicts.map((conflict) => (
              <li key={conflict.path.join('/')}>
                {text({ zh: '双方都修改了', en: 'Both changed ' })}“
                {text(describePlace(conflict.path, theirs ?? own, names))}”
                {text({ zh: '：我的为', en: ': mine is ' })}“
                {text(describeValue(conflict.path, conflict.mine, own, names))}”
                {text({ zh: '，对方的为', en: ', theirs is ' })}“
                {text(describeValue(conflict.path, conflict.theirs, theirs, names))}”
                {language === 'zh' ? '；合并时以对方的为准。' : '; bringing both together keeps theirs.'}
              </li>
            ))}
          </ul>
        )}
        <details>
          <summary>
            {text({ zh: '从对方的内容到我的内容，有以下不同', en: 'What differs, from theirs to mine' })}
          </summary>
          <DifferenceTable before={theirs} after={own} names={names} />
        </details>
      </div>
    </Notice>
  )
}
