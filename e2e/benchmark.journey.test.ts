import type { components } from '@tongban/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refused } from './answers.ts'
import { beginJourney, type Answer, type Journey, type Person } from './harness.ts'

type Preview = components['schemas']['AdoptionPreview']

interface Reform {
  readonly classes: readonly { reform: string; items: number }[]
  readonly without: number
  readonly departments: readonly { authority: string; counts: Record<string, number> }[]
  readonly items: readonly { readonly item: string }[]
}

const item = 'human-resource-service-licence'
const place = encodeURIComponent('邻江市')
const outside = {
  name: '人力资源服务许可',
  code: '330111002000',
  promisedDays: 5,
  materials: ['人力资源服务许可申请书', '营业执照', '公司章程'],
  reviewProcedure: ['受理', '审查', '决定', '送达'],
  applicationMethod: ['全程网办'],
  certificateIssue: ['电子证照下载', '邮寄', '窗口领取'],
  mechanism: ['跨省通办', '告知承诺'],
}

let journey: Journey
let pan: Person
let key: string

beforeAll(async () => {
  journey = await beginJourney()
  pan = journey.as('item-manager-pan')
})
afterAll(() => journey.end())

function done<Body>(answer: Answer): Body {
  if (answer.status >= 300) throw new Error(`refused: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body as Body
}
const preview = async (changes?: readonly string[]) =>
  done<Preview>(
    await pan.send('POST', `/benchmarks/${place}/adoption-previews`, {
      key,
      item,
      ...(changes === undefined ? {} : { changes }),
    }),
  )

describe.sequential('another place asks for less', () => {
  test('its list is loaded and the own item found', async () => {
    const twice = { items: [outside, { name: '变更' }, { ...outside, visits: 9 }] }
    const problem = refused(await pan.send('PUT', `/benchmarks/${place}`, twice), 422, 'rule-refused')
    expect(problem.errors?.map(({ pointer }) => pointer)).toEqual(['/items/2/name'])
    done(await pan.send('PUT', `/benchmarks/${place}`, { items: [outside] }))
    const { items } = done<{ items: components['schemas']['OutsideComparison'][] }>(
      await pan.send('GET', `/benchmarks/${place}`),
    )
    expect(items).toMatchObject([{ matched: { item, by: 'code', mine: true } }])
    expect(items[0]?.adoptable).toBeGreaterThan(2)
    key = items[0]?.key ?? ''
  })

  test('the preview tells what changes, what the rules say of it, and what people have to decide and why', async () => {
    const { changes, decisions, findings, note } = await preview()
    expect(changes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['days', 'mechanism', 'materials:lease-contract']),
    )
    expect(changes.find(({ id }) => id === 'days')).toMatchObject({
      pointer: '/limits/1/promised',
      before: { zh: '9日' },
      after: { zh: '5日' },
    })
    expect(note).toMatch(/^对标邻江市：/)
    const rules = decisions.find(({ what }) => what.zh.includes('管理制度'))
    expect(rules?.reason.zh).toContain('《人力资源市场暂行条例》第三十三条')
    expect(rules?.pointer).toMatch(/^\/materials\/\d+$/)
    expect(decisions.find(({ what }) => what.zh === '现场核查')?.reason.zh).toContain('审查要点')
    expect(decisions.find(({ what }) => what.zh === '告知承诺')?.pointer).toBe('/onPromise')
    // Steps of nine days within five: what follows from the change is told before it is made.
    expect(findings.filter(({ isNew }) => isNew).map(({ pointer }) => pointer)).not.toEqual([])
  })

  test('several changes make one draft with one note, comments and the rest left alone', async () => {
    const wanted = ['days', 'materials:lease-contract', 'mechanism']
    const { draftId, note } = done<{ draftId: string; note: string }>(
      await pan.send('POST', `/benchmarks/${place}/adoptions`, { key, item, changes: wanted }),
    )
    const draft = done<{ source: string; version: number }>(await pan.send('GET', `/item-drafts/${draftId}`))
    expect(draft.source.startsWith(`# ${note}\nitem: ${item}\n`)).toBe(true)
    expect(draft.source).toContain('promised: 5')
    expect(draft.source).toMatch(/handledAcross:\s+- provinces/)
    expect(draft.source).not.toContain('lease-contract')
    expect(draft.source).toContain('material: management-rules')
    const again = await pan.send('POST', `/benchmarks/${place}/adoptions`, { key, item, changes: ['days'] })
    refused(again, 409, 'draft-exists')
  })

  test('what is not there to be taken over, and what belongs to others, is refused', async () => {
    const unknown = await pan.send('POST', `/benchmarks/${place}/adoption-previews`, {
      key,
      item,
      changes: ['fee'],
    })
    expect(refused(unknown, 400, 'invalid-request').errors?.[0]).toMatchObject({ pointer: '/changes/0' })
    const civil = journey.as('item-manager-civil')
    const foreign = await civil.send('POST', `/benchmarks/${place}/adoptions`, {
      key,
      item,
      changes: ['days'],
    })
    expect(foreign.status).toBe(404)
  })
})

describe('the reform of business licences', () => {
  test('is counted by class and department, and narrows the items of a bureau', async () => {
    const { classes, without, departments, items } = done<Reform>(await pan.send('GET', '/catalogue-reform'))
    expect(classes.find(({ reform }) => reform === 'commitment')).toMatchObject({ items: 2 })
    expect(classes.reduce((sum, one) => sum + one.items, 0) + without).toBe(items.length)
    const bureau = departments.find(({ authority }) => authority === 'minghu-approval-bureau')
    expect(bureau?.counts.commitment).toBe(2)
    const list = async (reform: string) =>
      done<{ items: { item: string }[] }>(await pan.send('GET', `/managed-items?reform=${reform}`)).items.map(
        (one) => one.item,
      )
    const onPromise = ['human-resource-service-licence', 'public-place-hygiene-licence']
    expect((await list('commitment')).toSorted()).toEqual(onPromise)
    // Each licence for enterprises names its class or stands outside, so none is left; what is outside is not counted.
    expect(without).toBe(0)
    expect(await list('none')).toEqual([])
    expect(await list('improved')).toContain('film-projection-licence')
    expect(await list('outside')).toContain('road-excavation')
    expect(items.map(({ item }) => item)).not.toContain('road-excavation')
  })
})
