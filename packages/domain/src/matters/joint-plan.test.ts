import { describe, expect, it } from 'vitest'
import { buildCalendar, calendarDefinitionSchema } from '../calendar/index.ts'
import { getPlainDate } from '../kernel/index.ts'
import { type CompiledMatter, compileMatter } from './compile-matter.ts'
import { dateMatter } from './joint-clock.ts'
import { publish, registries, revisions, sources, writeMatter } from './testing/matter-fixture.ts'

const large = { 'premises.area': 400 }
const basis = ['行政许可法 第二十六条']

function compile(input: Partial<Parameters<typeof compileMatter>[0]> = {}): CompiledMatter {
  const compiled = compileMatter({ definition: writeMatter(), sources, ...input })
  if (!compiled.ok)
    throw new Error(compiled.error.map(({ path, message }) => `${path}: ${message.en}`).join('\n'))
  return compiled.value
}

describe('the plan', () => {
  it('runs side by side what need not wait, and gives the reason of every wait', () => {
    const { plan } = compile({ answers: { 'optional/sign': 'yes' }, form: large })
    expect(plan.stages).toEqual([
      ['company', 'fire'],
      ['food', 'sign'],
    ])
    expect(plan.tasks.find(({ id }) => id === 'food')?.waitsFor).toEqual([
      {
        task: 'company',
        reason: { kind: 'result', material: 'business-licence', basis: ['食品安全法 第三十五条第二款'] },
      },
    ])
  })

  it('keeps the order that the matter sets', () => {
    const { plan } = compile({
      definition: writeMatter({
        items: ['company', 'fire', { item: 'food', with: { business: 'catering' } }],
        order: [{ first: 'fire', next: 'food', basis }],
      }),
    })
    expect(plan.stages).toEqual([['company', 'fire'], ['food']])
  })

  it('lets an opinion given beforehand take the place of an order', () => {
    const { plan } = compile({
      definition: writeMatter({
        items: ['fire', 'sign'],
        order: [{ first: 'fire', next: 'sign', basis }],
        preApproval: [{ item: 'fire', for: 'sign', effect: 'binding', days: 2, basis }],
      }),
    })
    expect(plan.stages).toEqual([['pre-approval/fire/sign'], ['sign'], ['fire']])
    expect(plan.tasks.find(({ id }) => id === 'sign')?.waitsFor).toMatchObject([
      { task: 'pre-approval/fire/sign', reason: { kind: 'pre-approval', effect: 'binding' } },
    ])
    expect(plan.tasks.find(({ id }) => id === 'fire')?.waitsFor).toMatchObject([
      { task: 'sign', reason: { kind: 'formal-act' } },
    ])
  })

  it('puts a notice between what comes before it and what waits for its end', () => {
    const notice = {
      notice: 'creditors',
      kind: 'public-notice' as const,
      name: '公示',
      days: 20,
      basis,
      after: ['company'],
      before: ['sign'],
    }
    const { plan, clock } = compile({
      definition: writeMatter({ items: ['company', 'sign'], notices: [notice] }),
    })
    expect(plan.stages).toEqual([['company'], ['notice/creditors'], ['sign']])
    const reason = { kind: 'notice', notice: 'creditors', basis }
    expect(plan.tasks.map(({ id, waitsFor }) => [id, waitsFor])).toEqual([
      ['company', []],
      ['notice/creditors', [{ task: 'company', reason }]],
      [
        'sign',
        [
          { task: 'company', reason: expect.objectContaining({ kind: 'result' }) as unknown },
          { task: 'notice/creditors', reason },
        ],
      ],
    ])
    expect(clock.promised).toMatchObject({
      // 1 day, 20 calendar days at 5 for 7, 5 days.
      workingDays: 1 + 15 + 5,
      parts: { workingDays: 6, calendarDays: 20 },
      criticalPath: ['company', 'notice/creditors', 'sign'],
    })
  })

  it('leaves out a notice where none of the items that would wait for it is taken', () => {
    const notice = {
      notice: 'creditors',
      kind: 'public-notice' as const,
      name: '公示',
      days: 20,
      basis,
      after: ['company'],
      before: ['fire'],
    }
    const { plan } = compile({
      definition: writeMatter({
        items: ['company', 'sign', { item: 'fire', optional: { zh: '是否验收？', en: 'Is it inspected?' } }],
        notices: [notice],
      }),
      answers: { 'optional/fire': 'no' },
    })
    expect(plan.tasks.map(({ id }) => id)).toEqual(['company', 'sign'])
  })

  it('is refused where items wait for each other, with materials, articles and the cure', () => {
    const circle = [
      publish('fire', { materials: [{ material: 'food-proof', basis: ['消防法 第十五条'] }] }),
      publish('food', {
        materials: [{ material: 'fire-proof', basis: ['食品安全法 第三十三条'] }],
        limits: { statutory: 20, promised: 2 },
        situations: {},
      }),
    ]
    const definition = writeMatter({ items: ['fire', 'food'] })
    const compiled = compileMatter({ definition, sources: { registries, revisions: circle } })
    expect(compiled.ok ? [] : compiled.error).toMatchObject([
      {
        rule: 'matter-no-circle',
        path: 'items[0]',
        message: {
          zh: expect.stringMatching(
            /fire-proof.*食品安全法.*food-proof.*消防法|food-proof.*消防法.*fire-proof/,
          ) as string,
        },
        cure: { en: expect.stringContaining('{ item: food, for: fire') as string },
      },
    ])
    const broken = compile({
      definition: writeMatter({
        items: ['fire', 'food'],
        preApproval: [{ item: 'food', for: 'fire', effect: 'advisory', days: 3, basis }],
      }),
      sources: { registries, revisions: circle },
    })
    expect(broken.plan.stages).toEqual([['pre-approval/food/fire'], ['fire'], ['food']])
    expect(broken.materials.find(({ material }) => material === 'food-proof')?.usedBy).toMatchObject([
      { origin: { kind: 'pre-approved', item: 'food', effect: 'advisory' } },
    ])
    // 3 days for the opinion, 9 calendar days, 2 days.
    expect(broken.clock.promised.workingDays).toBe(3 + 7 + 2)
  })
})

describe('the joint clock', () => {
  it('is the longest path, by promised and by statutory limits, with its tasks', () => {
    const { clock } = compile({ form: large })
    expect(clock.promised).toEqual({
      workingDays: 8,
      parts: { workingDays: 8, calendarDays: 0 },
      criticalPath: ['company', 'food'],
    })
    expect(clock.statutory).toMatchObject({ workingDays: 23, criticalPath: ['company', 'food'] })
    expect(clock.ceiling).toEqual({
      workingDays: 45,
      extensionWorkingDays: 15,
      basis: '行政许可法 第四十二条第二款',
      exceeded: false,
    })
  })

  it('warns where the promise of the whole is above 45 days of article 42', () => {
    const slow = publish('sign', { limits: { statutory: 60, promised: 45 } })
    const { warnings } = compile({
      definition: writeMatter({ items: ['company', 'sign'] }),
      sources: { registries, revisions: [slow, ...revisions.filter(({ item }) => item !== 'sign')] },
    })
    expect(warnings).toMatchObject([{ rule: 'matter-joint-limit', severity: 'warning' }])
  })

  it('tells what is not counted', () => {
    const expert = publish('sign', {
      specialProcedures: [{ kind: 'expert-review', name: '专家评审', days: 10 }],
      extension: { days: 10, basis: '行政许可法 第四十二条' },
    })
    const { clock } = compile({
      definition: writeMatter({ items: ['sign'] }),
      sources: { registries, revisions: [expert] },
    })
    expect(clock.notCounted).toEqual([
      {
        item: 'sign',
        name: { zh: '专家评审', en: '专家评审' },
        workingDays: 10,
        basis: '行政许可法 第四十五条',
      },
      {
        item: 'sign',
        name: { zh: '延长审批期限', en: 'Extension' },
        workingDays: 10,
        basis: '行政许可法 第四十二条',
      },
    ])
  })

  const calendar = buildCalendar(
    calendarDefinitionSchema.parse({
      calendar: 'national',
      years: { 2026: { source: '放假通知', holidays: { '2026-03-05': '假' }, makeUpWorkingDays: {} } },
    }),
  )

  it('gives days on the calendar: each task begins when the last that it waits for is due', () => {
    const dates = dateMatter(compile({ form: large }).plan, { calendar, from: getPlainDate('2026-03-02') })
    expect(dates.ok && dates.value).toMatchObject({
      tasks: [
        { task: 'company', promised: { start: '2026-03-02', due: '2026-03-03' } },
        { task: 'fire', promised: { start: '2026-03-02', due: '2026-03-11' } },
        // Seven working days after Tuesday the 3rd, the holiday of the 5th left out.
        { task: 'food', promised: { start: '2026-03-03', due: '2026-03-13' } },
      ],
      promisedDue: '2026-03-13',
    })
  })

  it('counts from the day on which an item really ended', () => {
    const { plan } = compile()
    const dates = dateMatter(plan, {
      calendar,
      from: getPlainDate('2026-03-02'),
      ended: { company: getPlainDate('2026-03-09') },
    })
    expect(dates.ok && dates.value.tasks[1]?.promised).toEqual({ start: '2026-03-09', due: '2026-03-18' })
  })

  it('counts from the own clock of an item under way, by each of its limits, and is never due before it', () => {
    const { plan } = compile()
    const day = getPlainDate('2026-03-25')
    const date = (running: Parameters<typeof dateMatter>[1]['running']) => {
      const dates = dateMatter(plan, { calendar, from: getPlainDate('2026-03-02'), running })
      if (!dates.ok) throw new Error(dates.error.kind)
      return dates.value
    }
    const { promisedDue: promised, statutoryDue: statutory } = date({})
    // Seven working days after the 25th, and twenty.
    expect(date({ company: { promised: day } })).toMatchObject({
      promisedDue: '2026-04-03',
      statutoryDue: statutory,
    })
    expect(date({ company: { statutory: day } })).toMatchObject({
      promisedDue: promised,
      statutoryDue: '2026-04-22',
    })
    expect(date({ food: { promised: day } }).promisedDue).toBe('2026-03-25')
    expect(date({ company: {} })).toEqual(date({}))
  })

  it('places a task after those that it waits for, in whatever order they stand', () => {
    const { plan } = compile()
    const input = { calendar, from: getPlainDate('2026-03-02') }
    const reversed = dateMatter({ tasks: plan.tasks.toReversed() }, input)
    const straight = dateMatter(plan, input)
    expect(reversed.ok && reversed.value.tasks.toReversed()).toEqual(straight.ok && straight.value.tasks)
  })

  it('refuses to guess days of a year without calendar', () => {
    const dates = dateMatter(compile().plan, { calendar, from: getPlainDate('2026-12-30') })
    expect(dates.ok ? undefined : dates.error.kind).toBe('calendar-year-missing')
  })

  it('tells the promised days where only the statutory ones lie in a year without calendar', () => {
    const dates = dateMatter(compile().plan, { calendar, from: getPlainDate('2026-12-10') })
    expect(dates.ok && dates.value.promisedDue).toBe('2026-12-22')
    expect(dates.ok && dates.value.statutoryDue).toBeUndefined()
    expect(dates.ok && dates.value.tasks.map(({ statutory }) => statutory)).toEqual([undefined, undefined])
  })
})

describe('the savings', () => {
  it('add up line by line, and say how they are counted', () => {
    const { savings } = compile({ answers: { 'optional/sign': 'yes', agent: 'no' }, form: large })
    for (const saving of savings) {
      expect(saving.lines.reduce((sum, line) => sum + line.oneByOne, 0)).toBe(saving.oneByOne)
      expect(saving.lines.reduce((sum, line) => sum + line.joint, 0)).toBe(saving.joint)
      expect(saving.rule.zh).toMatch(/^逐件办理|^只计/)
    }
    const count = Object.fromEntries(
      savings.map(({ measure, oneByOne, joint }) => [measure, [oneByOne, joint]]),
    )
    expect(count).toEqual({
      visits: [1, 1],
      // 1 + 7 + 5 + 9 calendar days taken as 7; together the path from the company to the food licence.
      days: [20, 8],
      // Lease 3 times, floor plan twice; the business licence is fetched on both sides.
      materials: [5, 2],
      // 2 + 4 + 2 + 2; together name, person, area, the words of the sign.
      fields: [10, 4],
      // agent twice, business once; together agent once and whether there is a sign.
      questions: [3, 2],
      steps: [4 + 3 + 1 + 0 + 4, 1 + 1 + 1 + 0 + 4],
      inspections: [1, 1],
    })
  })

  it('count visits to one place together, to several apart', () => {
    const visiting = (item: string, organisation?: string) =>
      publish(item, {
        visits: 2,
        visitsReason: '核验原件',
        steps: [
          {
            step: 'accept',
            name: '受理',
            does: 'accept',
            duty: 'counter',
            ...(organisation && { organisation }),
          },
          { step: 'decide', name: '决定', does: 'decide', duty: 'head' },
        ],
      })
    const visits = (organisation?: string) =>
      compile({
        definition: writeMatter({ items: ['company', 'sign'] }),
        sources: { registries, revisions: [visiting('company'), visiting('sign', organisation)] },
      }).savings.find(({ measure }) => measure === 'visits')
    expect(visits()).toMatchObject({ oneByOne: 4, joint: 2, saved: 2, percent: 50 })
    expect(visits('fire')).toMatchObject({ oneByOne: 4, joint: 4, saved: 0 })
  })

  it('count inspections at one appointment where the matter joins them', () => {
    const { savings, appointments } = compile({
      definition: writeMatter({
        items: ['company', { item: 'food', with: { business: 'catering' } }, 'fire'],
        jointInspections: [{ name: '联合勘验', items: ['food', 'fire'] }],
      }),
      sources: {
        registries,
        revisions: revisions.map(({ item }) =>
          publish(item, {
            steps: [
              { step: 'accept', name: '受理', does: 'accept', duty: 'counter' },
              { step: 'inspect', name: '核查', does: 'inspect', duty: 'inspector', people: 2 },
              { step: 'decide', name: '决定', does: 'decide', duty: 'head' },
            ],
          }),
        ),
      },
    })
    expect(
      appointments.map(({ joint, inspections }) => [joint, inspections.map(({ item }) => item)]),
    ).toEqual([
      [true, ['food', 'fire']],
      [false, ['company']],
    ])
    expect(savings.find(({ measure }) => measure === 'inspections')).toMatchObject({ oneByOne: 3, joint: 2 })
  })
})
