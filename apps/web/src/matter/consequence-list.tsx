import type { ReactElement } from 'react'
import { Notice } from '../design/index.ts'
import { useText } from '../language/index.ts'
import type { MatterCase } from './types.ts'

export interface ConsequenceListProps {
  readonly matter: Pick<MatterCase, 'consequences' | 'tasks'>
}

/** What a refusal, a closing or an objection means for the rest of the matter: each item is named once. */
export function ConsequenceList({ matter }: ConsequenceListProps): ReactElement {
  const text = useText()
  const names = new Map(matter.tasks.map(({ task, name }) => [task, name]))
  const nameAll = (tasks: readonly string[]) =>
    tasks.map((task) => text(names.get(task) ?? task)).join(text({ zh: '、', en: ', ' }))
  return (
    <>
      {matter.consequences.map(({ task, outcome, on, what, notFiled, goOn, resting }) => (
        <Notice key={`${task} ${on}`} tone="warn" title={what}>
          {outcome === 'refused' ? (
            <p>
              {text({
                zh: '理由和救济途径见该事项的决定书；条件具备后，可以再次申请。',
                en: 'Its decision gives the reasons and the remedies; once the conditions are met, it can be applied for again.',
              })}
            </p>
          ) : null}
          {notFiled.length === 0 ? null : (
            <p>
              {text({ zh: '须以它为前提，不再提交：', en: 'Would have rested on it, not filed any more: ' })}
              {nameAll(notFiled)}
              {text({ zh: '。', en: '.' })}
            </p>
          )}
          {resting.length === 0 ? null : (
            <p>
              {text({
                zh: '以它为前提，由审批部门按撤销后的情况重新审查：',
                en: 'Rests on it, and is examined again by its authority: ',
              })}
              {nameAll(resting)}
              {text({ zh: '。', en: '.' })}
            </p>
          )}
          {notFiled.length + resting.length > 0 ? null : (
            <p>{text({ zh: '没有其他事项以它为前提。', en: 'No other item rests on it.' })}</p>
          )}
          {goOn.length === 0 ? null : (
            <p>
              {text({ zh: '不受影响，继续办理：', en: 'Not affected, goes on: ' })}
              {nameAll(goOn)}
              {text({ zh: '。', en: '.' })}
            </p>
          )}
        </Notice>
      ))}
    </>
  )
}
