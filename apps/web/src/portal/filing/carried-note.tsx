import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { Notice } from '../../design/index.ts'
import { type Text, useText } from '../../language/index.ts'
import type { Carried } from './draft.ts'
import styles from './filing.module.css'

/** What is different in the revision to which a draft was taken over, until the application is filed. */
export function CarriedNote({
  carried,
  revision,
}: {
  readonly carried: Carried
  readonly revision: number
}): ReactElement {
  const text = useText()
  const { added, dropped, again } = carried
  const isSame = added.length + dropped.length + again.length === 0
  return (
    <Notice
      title={{
        zh: `已改按第 ${revision} 版填写，适用的内容已经带入`,
        en: `This follows revision ${revision} now; what applies was taken along`,
      }}
    >
      {isSame ? (
        <p>
          {text({
            zh: '您的情形下，需要填写的内容和材料没有变化，请核对后提交。',
            en: 'Nothing else is asked for in your situation. Look it over and file it.',
          })}
        </p>
      ) : (
        <>
          <Changes title={{ zh: '新增要求', en: 'Newly asked for' }} names={added} />
          <Changes title={{ zh: '需要重新填写', en: 'To be filled in again' }} names={again} />
          <Changes title={{ zh: '不再需要', en: 'No longer asked for' }} names={dropped} />
        </>
      )}
    </Notice>
  )
}

function Changes({
  title,
  names,
}: {
  readonly title: Text
  readonly names: readonly Bilingual[]
}): ReactElement | null {
  const text = useText()
  if (names.length === 0) return null
  return (
    <div>
      <p>
        <strong>{text(title)}</strong>
      </p>
      <ul className={styles['drafts']}>
        {names.map((name) => (
          <li key={name.zh}>{text(name)}</li>
        ))}
      </ul>
    </div>
  )
}
