import type { ReactElement } from 'react'
import { useText } from '../language/index.ts'
import { layOutPlan, type PlacedTask } from './lay-out-plan.ts'
import { describeDays } from './name-days.ts'
import type { PlanTask } from './types.ts'
import styles from './plan.module.css'

export interface PlanPictureProps {
  readonly tasks: readonly PlanTask[]
  /** Id of the element that names the picture. */
  readonly labelledBy: string
}

/** Lengths in the letters of the page, so that large text makes the rows higher. */
const rowHeight = 2.75
const barHeight = 0.75
const top = 2

/** The plan on an axis of working days: a bar for each task, a line from what it waits for. Told in words beside it. */
export function PlanPicture({ tasks, labelledBy }: PlanPictureProps): ReactElement {
  const text = useText()
  const placed = layOutPlan(tasks)
  const names = new Map(tasks.map(({ task, name }) => [task, name]))
  const rows = new Map(placed.tasks.map((task, row) => [task.id, { task, row }]))
  const at = (day: number) => `${1 + (day / placed.length) * 97}%`
  const middleOf = (row: number) => `${top + row * rowHeight + rowHeight - barHeight}em`
  const height = top + placed.tasks.length * rowHeight + 0.5
  return (
    <svg
      className={styles['picture']}
      style={{ height: `${height}em` }}
      role="img"
      aria-labelledby={labelledBy}
    >
      {placed.marks.map((day) => (
        <g key={day} className={styles['mark']}>
          <line x1={at(day)} y1={`${top}em`} x2={at(day)} y2={`${height}em`} />
          <text x={at(day)} y="1.25em" textAnchor={chooseAnchor(day / placed.length)}>
            {day === 0
              ? text({ zh: '受理', en: 'Accepted' })
              : text({ zh: `第${day}个工作日`, en: `day ${day}` })}
          </text>
        </g>
      ))}
      {placed.tasks.flatMap((task, row) =>
        task.after.map((id) => {
          const before = rows.get(id)
          if (before === undefined) return null
          const end = at(before.task.from + before.task.days)
          return (
            <g key={`${id} ${task.id}`} className={styles['wait']} data-critical={isLink(before.task, task)}>
              <line x1={end} y1={middleOf(before.row)} x2={end} y2={middleOf(row)} />
              <line x1={end} y1={middleOf(row)} x2={at(task.from)} y2={middleOf(row)} />
            </g>
          )
        }),
      )}
      {placed.tasks.map((task, row) => {
        const share = task.from / placed.length
        const isLate = share > 0.5
        return (
          <g key={task.id} className={styles['task']} data-critical={task.critical}>
            {task.days === 0 ? (
              <circle cx={at(task.from)} cy={middleOf(row)} r={`${barHeight / 2}em`} />
            ) : (
              <rect
                x={at(task.from)}
                y={`${top + row * rowHeight + rowHeight - barHeight * 1.5}em`}
                width={`${(task.days / placed.length) * 97}%`}
                height={`${barHeight}em`}
                rx="2"
              />
            )}
            <text
              x={at(isLate ? task.from + task.days : task.from)}
              y={`${top + row * rowHeight + 1.25}em`}
              dx={isLate ? 0 : '0.5em'}
              textAnchor={isLate ? 'end' : 'start'}
            >
              {text(names.get(task.id) ?? task.id)}
              <tspan className={styles['length']}>
                {text({ zh: '　', en: ' · ' })}
                {text(describeDays(task.days))}
              </tspan>
            </text>
          </g>
        )
      })}
    </svg>
  )
}

/** Whether the time of the whole runs through this wait. */
function isLink(before: PlacedTask, task: PlacedTask): boolean {
  return before.critical && task.critical && before.from + before.days === task.from
}

function chooseAnchor(share: number): 'start' | 'middle' | 'end' {
  return share < 0.04 ? 'start' : share > 0.96 ? 'end' : 'middle'
}
