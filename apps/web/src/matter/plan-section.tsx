import { type Bilingual, formatBasis } from '@tongban/domain'
import { type ReactElement, useId, useRef, useState } from 'react'
import { Tag, useUnfoldedPrint } from '../design/index.ts'
import { formatDate, useLanguage, useText } from '../language/index.ts'
import { beyondCalendar, describeDays } from './name-days.ts'
import { PlanPicture } from './plan-picture.tsx'
import type { CompiledMatter, PlanTask } from './types.ts'
import styles from './plan.module.css'

type Reason = PlanTask['waitsFor'][number]['reason']

/** Below this the picture would be too small to read, and the list stands in its place. */
const narrow = '(max-width: 44rem)'

export interface PlanSectionProps {
  readonly matter: Pick<CompiledMatter, 'plan' | 'clock' | 'materials' | 'items'>
}

/** What runs side by side and what waits for what: drawn where there is room, and told in words. */
export function PlanSection({ matter }: PlanSectionProps): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const id = useId()
  const { plan, clock } = matter
  const [isOpen, setOpen] = useState(() => matchMedia(narrow).matches)
  const told = useRef<HTMLDetailsElement>(null)
  useUnfoldedPrint(told)
  const days = clock.promised.workingDays
  return (
    <>
      <p id={id}>
        {text({
          zh: `共${plan.tasks.length}个环节，能同时办理的同时办理，按承诺时限最长${describeDays(days).zh}。`,
          en: `${plan.tasks.length} tasks; what can run side by side does. By the promised limits it takes ${describeDays(days).en} at most.`,
        })}
        {clock.from === null
          ? null
          : clock.promisedDue === null
            ? text({ zh: beyondCalendar.zh, en: ` ${beyondCalendar.en}` })
            : text({
                zh: `如果${formatDate(clock.from, 'zh')}受理，最迟${formatDate(clock.promisedDue, 'zh')}全部办结。`,
                en: ` If it is taken in on ${formatDate(clock.from, language)}, all is done by ${formatDate(clock.promisedDue, language)}.`,
              })}
      </p>
      <p className={styles['legend']} aria-hidden>
        <span>
          <span className={styles['swatch']} data-critical />
          {text({ zh: '决定总时间的环节', en: 'Decides how long the whole takes' })}
        </span>
        <span>
          <span className={styles['swatch']} />
          {text({ zh: '同时办理的环节', en: 'Runs beside it' })}
        </span>
      </p>
      <PlanPicture tasks={plan.tasks} labelledBy={id} />
      <details
        ref={told}
        className={styles['told']}
        open={isOpen}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>{text({ zh: '办理顺序（文字说明）', en: 'The order in words' })}</summary>
        <ol className={styles['stages']}>
          {plan.stages.map((stage, index) => (
            <li key={stage.join(' ')}>
              <h3>{text(nameStage(index, stage.length))}</h3>
              <ul className={styles['tasks']}>
                {stage.map((task) => (
                  <TaskRow
                    key={task}
                    task={plan.tasks.find((entry) => entry.task === task)}
                    matter={matter}
                  />
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </details>
    </>
  )
}

function nameStage(index: number, tasks: number): Bilingual {
  const together =
    tasks > 1 ? { zh: `，${tasks}项同时办理`, en: `: ${tasks} side by side` } : { zh: '', en: '' }
  return { zh: `第${index + 1}批${together.zh}`, en: `Stage ${index + 1}${together.en}` }
}

function TaskRow({
  task,
  matter,
}: {
  readonly task: PlanTask | undefined
  readonly matter: PlanSectionProps['matter']
}): ReactElement | null {
  const text = useText()
  const { language } = useLanguage()
  if (task === undefined) return null
  const { promised, statutory, critical, dates } = task
  const authority = matter.items.find(({ item }) => item === task.item)?.authority.name
  return (
    <li data-critical={critical}>
      <p className={styles['taskName']}>
        <strong>{text(task.name)}</strong>
        {authority === undefined ? null : <span className={styles['soft']}>{text(authority)}</span>}
        {critical ? <Tag tone="info">{text({ zh: '决定总时间', en: 'Decides the time' })}</Tag> : null}
      </p>
      <p className={styles['soft']}>
        {task.kind === 'notice'
          ? text({
              zh: `期间${describeDays(promised.days, promised.unit).zh}`,
              en: `Lasts ${describeDays(promised.days, promised.unit).en}`,
            })
          : text({
              zh: `承诺${describeDays(promised.days, promised.unit).zh}，法定${describeDays(statutory.days, statutory.unit).zh}`,
              en: `Promised: ${describeDays(promised.days, promised.unit).en}; statutory: ${describeDays(statutory.days, statutory.unit).en}`,
            })}
        {dates === null
          ? null
          : text({
              zh: `；${formatDate(dates.promised.start, 'zh')}至${formatDate(dates.promised.due, 'zh')}`,
              en: `; ${formatDate(dates.promised.start, language)} to ${formatDate(dates.promised.due, language)}`,
            })}
      </p>
      {groupWaits(task).map(({ before, reasons }) => (
        <p key={before} className={styles['soft']}>
          {text(describeWait(before, reasons, matter))}
        </p>
      ))}
    </li>
  )
}

/** What the task waits for, each once, with all reasons. */
function groupWaits(
  task: PlanTask,
): readonly { readonly before: string; readonly reasons: readonly Reason[] }[] {
  const groups = new Map<string, Reason[]>()
  for (const { task: before, reason } of task.waitsFor) {
    groups.set(before, [...(groups.get(before) ?? []), reason])
  }
  return [...groups].map(([before, reasons]) => ({ before, reasons }))
}

function describeWait(
  before: string,
  reasons: readonly Reason[],
  { plan, materials }: PlanSectionProps['matter'],
): Bilingual {
  const name = plan.tasks.find(({ task }) => task === before)?.name ?? { zh: before, en: before }
  const results = reasons.flatMap((reason) => {
    if (reason.kind !== 'result') return []
    return materials.find(({ material }) => material === reason.material)?.name ?? []
  })
  const basis = [...new Set(reasons.flatMap((reason) => reason.basis))].map(formatBasis)
  const needs: Bilingual =
    results.length === 0
      ? { zh: '', en: '' }
      : {
          zh: `，用到其结果“${results.map(({ zh }) => zh).join('、')}”`,
          en: `, whose result it needs: ${results.map(({ en }) => en).join(', ')}`,
        }
  const law: Bilingual =
    basis.length === 0
      ? { zh: '', en: '' }
      : { zh: `（依据：${basis.join('、')}）`, en: ` (basis: ${basis.join(', ')})` }
  return {
    zh: `须在“${name.zh}”之后${needs.zh}${law.zh}`,
    en: `After “${name.en}”${needs.en}${law.en}`,
  }
}
