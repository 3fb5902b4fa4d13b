import { describe, expect, test } from 'vitest'
import { layOutPlan } from './lay-out-plan.ts'

const criticalPath = new Set(['company', 'drugs'])

function plan(
  ...tasks: readonly (readonly [id: string, days: number, stage: number, ...after: string[]])[]
): Parameters<typeof layOutPlan>[0] {
  return tasks.map(([task, days, stage, ...after]) => ({
    task,
    stage,
    critical: criticalPath.has(task),
    promised: { days, unit: 'working-day' },
    waitsFor: after.map((before) => ({
      task: before,
      reason: { kind: 'order', material: null, notice: null, basis: [] },
    })),
  }))
}

describe('the picture of a plan', () => {
  test('a task begins when the last of those that it waits for is done, and the others run beside it', () => {
    const { tasks, length } = layOutPlan(
      plan(
        ['company', 1, 1],
        ['pharmacist', 3, 1],
        ['drugs', 10, 2, 'company', 'pharmacist'],
        ['seal', 0, 2, 'company'],
      ),
    )
    expect(tasks.map(({ id, from, days }) => [id, from, days])).toEqual([
      ['company', 0, 1],
      ['pharmacist', 0, 3],
      ['seal', 1, 0],
      ['drugs', 3, 10],
    ])
    expect(length).toBe(13)
  })

  test('the tasks that make the whole as long as it is are marked', () => {
    const { tasks } = layOutPlan(
      plan(['company', 1, 1], ['seal', 1, 2, 'company'], ['drugs', 5, 2, 'company']),
    )
    expect(tasks.filter(({ critical }) => critical).map(({ id }) => id)).toEqual(['company', 'drugs'])
  })

  test('a wait for several reasons is one wait', () => {
    const { tasks } = layOutPlan(plan(['company', 1, 1], ['drugs', 5, 2, 'company', 'company']))
    expect(tasks[1]?.after).toEqual(['company'])
  })

  test('the axis has a length and few marks, whether all is done at once or takes a year', () => {
    expect(layOutPlan(plan(['company', 0, 1]))).toMatchObject({ length: 1, marks: [0, 1] })
    expect(layOutPlan(plan(['company', 13, 1])).marks).toEqual([0, 2, 4, 6, 8, 10, 12])
    expect(layOutPlan(plan(['company', 250, 1])).marks).toHaveLength(6)
  })
})
