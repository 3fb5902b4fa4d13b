import type { Bilingual } from '@tongban/domain'
import type { ReactElement } from 'react'
import { useText } from '../../language/index.ts'
import type { CaseAction } from './case-data.ts'
import { groupWaiting } from './group-waiting.ts'
import styles from './cases.module.css'

/** The platform's English names begin small, as they stand within sentences. */
export const nameAct = ({ name }: Pick<CaseAction, 'name'>): Bilingual => ({
  zh: name.zh,
  en: name.en.slice(0, 1).toUpperCase() + name.en.slice(1),
})

type Folded = 'stage' | 'person'

const folded: Readonly<Record<Folded, (count: number) => Bilingual>> = {
  stage: (count) => ({ zh: `不在当前阶段（${count} 项）`, en: `At another stage (${count})` }),
  person: (count) => ({ zh: `由其他岗位办理（${count} 项）`, en: `For others to do (${count})` }),
}

/**
 * What the reader cannot do now. What waits for something in the case itself stands open, for the reader may bring that
 * about; what belongs to another stage or another post is folded away.
 */
export function WaitingActs({ actions }: { readonly actions: readonly CaseAction[] }): ReactElement | null {
  const text = useText()
  if (actions.length === 0) return null
  const conditional = actions.filter(({ waitsFor }) => waitsFor !== 'stage' && waitsFor !== 'person')
  return (
    <div className={styles['waiting']}>
      <h3>{text({ zh: '暂不能办理', en: 'Not possible now' })}</h3>
      {conditional.length === 0 ? null : <Reasons actions={conditional} />}
      {(['stage', 'person'] as const).map((kind) => {
        const waiting = actions.filter(({ waitsFor }) => waitsFor === kind)
        return waiting.length === 0 ? null : (
          <details key={kind}>
            <summary>{text(folded[kind](waiting.length))}</summary>
            <Reasons actions={waiting} />
          </details>
        )
      })}
    </div>
  )
}

function Reasons({ actions }: { readonly actions: readonly CaseAction[] }): ReactElement {
  const text = useText()
  const separator = text({ zh: '、', en: ', ' })
  return (
    <dl className={styles['reasons']}>
      {groupWaiting(actions).map(({ reason, actions: waiting }) => (
        <div key={reason.zh}>
          <dt>{waiting.map((action) => text(nameAct(action))).join(separator)}</dt>
          <dd>{text(reason)}</dd>
        </div>
      ))}
    </dl>
  )
}
