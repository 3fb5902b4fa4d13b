import { describe, expect, it } from 'vitest'
import {
  composePoint,
  findPointProblems,
  listCommonFaults,
  listNoticeSubjects,
  listStillOpen,
  writePoints,
} from './notice-composer.ts'

const canteenOnly = { text: '食堂的条件。', basis: ['食品安全法 第五十七条第一款'] }
const suitable = { text: '具有合理的设备布局。', basis: ['食品安全法 第三十三条第一款第四项'] }
const item = { basis: ['食品安全法 第三十五条'], conditions: [canteenOnly, suitable] }

const subjects = listNoticeSubjects(item, {
  materials: [
    {
      material: 'plan',
      type: { name: '平面图' },
      standard: '标明各房间面积。',
      basis: ['食品安全法 第三十三条第一款第四项'],
    },
  ],
  fields: [{ element: 'premises.name', definition: { label: '经营场所名称' }, basis: item.basis }],
  questions: [{ id: 'kind', definition: { ask: '经营哪一类？' } }],
  conditions: [suitable],
})
const plan = subjects.find(({ subject }) => subject === 'material:plan')

describe('the checklist of a notice', () => {
  it('has the materials, fields, questions and conditions of this application, and no others', () => {
    expect(subjects.map(({ subject }) => subject)).toEqual([
      'material:plan',
      'form:premises.name',
      'answer:kind',
      // By its place in the item, though a condition before it does not apply here.
      'condition:1',
    ])
  })

  it('tells the standard and the article on which each is asked for', () => {
    expect(plan).toMatchObject({
      standard: { zh: '标明各房间面积。' },
      basis: ['食品安全法 第三十三条第一款第四项'],
    })
  })
})

describe('a point', () => {
  it('of a common fault names the thing, the cure and the article', () => {
    if (plan === undefined) throw new Error('the plan is among the subjects')
    expect(composePoint(plan, 'standard')).toEqual({
      subject: 'material:plan',
      problem: '“平面图”不符合受理标准（标明各房间面积）。',
      demand: '请重新提交符合下列标准的“平面图”：标明各房间面积。',
      basis: '食品安全法 第三十三条第一款第四项',
    })
  })

  it.each(
    subjects.flatMap((subject) => listCommonFaults(subject.part).map(({ fault }) => ({ subject, fault }))),
  )('of $subject.subject and $fault is complete as it stands', ({ subject, fault }) => {
    expect(findPointProblems([composePoint(subject, fault)])).toEqual(new Map())
  })

  it('without words or cure is told at its fields', () => {
    if (plan === undefined) throw new Error('the plan is among the subjects')
    const points = [composePoint(plan, 'missing'), { ...composePoint(plan), problem: ' ' }]
    expect([...findPointProblems(points).keys()]).toEqual(['/points/1/problem', '/points/1/demand'])
  })

  it('without an article is sent without one', () => {
    expect(
      writePoints([{ subject: 'form:premises.name', problem: ' 有误。', demand: '更正。', basis: ' ' }]),
    ).toEqual([{ subject: 'form:premises.name', problem: '有误。', demand: '更正。' }])
  })
})

describe('a further notice', () => {
  it('may speak only of what was asked for before or changed since', () => {
    expect(listStillOpen([])).toBeUndefined()
    const open = listStillOpen([{ points: [{ subject: 'material:plan' }], changed: ['form:premises.name'] }])
    expect([...(open ?? [])]).toEqual(['material:plan', 'form:premises.name'])
  })
})
