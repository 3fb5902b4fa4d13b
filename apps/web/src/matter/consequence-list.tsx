import type { ReactElement } from 'react'
import { Notice } from '../design/index.ts'
import { useText } from '../language/index.ts'
import type { MatterCase } from './types.ts'

export interface ConsequenceListProps {
  readonly matter: Pick<MatterCase, 'consequences' | 'tasks'>
}

/** What a refusal, a closing or an objection means for the rest of the matter. */
export function ConsequenceList({ matter }: ConsequenceListProps): ReactElement {
  const text = useText()
  const names = new Map(matter.tasks.map(({ task, name }) => [task, name]))
  const nameAll = (tasks: readonly string[]) =>
    tasks.map((task) => text(names.get(task) ?? task)).join(text({ zh: '、', en: ', ' }))
  return (
    <>
      {matter.consequences.map(({ task, on, text: told, notFiled, goOn, resting }) => (
        <Notice key={`${task} ${on}`} tone="warn" title={told}>
          {notFiled.length === 0 ? null : (
            <p>
              {text({ zh: '因此不再办理：', en: 'Not handled because of it: ' })}
              {nameAll(notFiled)}
              {text({ zh: '。', en: '.' })}
            </p>
          )}
          {resting.length === 0 ? null : (
            <p>
              {text({ zh: '以它为前提，由审批部门重新审查：', en: 'Rests on it and is examined again: ' })}
              {nameAll(resting)}
              {text({ zh: '。', en: '.' })}
            </p>
          )}
          {goOn.length === 0 ? null : (
            <p>
              {text({ zh: '不受影响、继续办理：', en: 'Goes on as before: ' })}
              {nameAll(goOn)}
              {text({ zh: '。', en: '.' })}
            </p>
          )}
        </Notice>
      ))}
    </>
  )
}
