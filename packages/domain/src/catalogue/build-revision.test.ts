import { describe, expect, it } from 'vitest'
import { canonicalJson, getInstant, getPlainDate } from '../kernel/index.ts'
import { buildRevision, writeRevisionDigestText } from './build-revision.ts'
import { differenceBetween } from './difference.ts'
import { buildGuide } from './guide.ts'
import { buildSearchText } from './search-text.ts'
import { bendItem, publishItem, registries, steps, writeItem } from './testing/catalogue-fixture.ts'

describe('a revision', () => {
  const revision = publishItem()

  it('has an implementation code of USCC 18, level 1 and base code 12, and a handling code of two more', () => {
    expect(revision.codes).toEqual({
      base: '990131001000',
      implementation: '11990000MB9000015T4990131001000',
      handling: '11990000MB9000015T499013100100001',
    })
    expect(revision.codes.implementation).toHaveLength(31)
  })

  it('carries all that it names and nothing else', () => {
    expect(Object.keys(revision.elements)).toEqual([
      'enterprise.name',
      'enterprise.uscc',
      'food.remarks',
      'licence.scope',
      'premises.area',
    ])
    expect(Object.keys(revision.materials)).toEqual(['business-licence', 'floor-plan', 'safety-rules'])
    expect(Object.keys(revision.organisations)).toEqual(['bureau'])
    expect(revision.licence?.id).toBe('food-licence')
  })

  it('has a digest over everything but the digest itself', () => {
    expect(revision.digest).toBe(`digest of ${writeRevisionDigestText(revision).length} characters`)
    const changed = { ...revision, revision: 2, digest: undefined }
    expect(writeRevisionDigestText({ ...revision, revision: 2 })).toBe(canonicalJson(changed))
  })

  it('is not built where something that it names is missing; all of it is said', () => {
    const definition = bendItem((item) => {
      item.code.authority = 'nobody'
      item.materials.push('moon-rock')
      item.form.push('__proto__')
    })
    const built = buildRevision({
      definition,
      registries,
      revision: 1,
      effectiveFrom: getPlainDate('2026-03-02'),
      publishedAt: getInstant('2026-03-02T01:00:00.000Z'),
      digest: () => '',
    })
    expect(built.ok ? [] : built.error.map(({ registry, id }) => `${registry} ${id}`)).toEqual([
      'elements __proto__',
      'materials moon-rock',
      'organisations nobody',
    ])
  })
})

describe('the guide (行政许可法 第三十条)', () => {
  it('shows the steps with the finishing between decision and delivery', () => {
    const said = buildGuide(publishItem()).steps.map(({ stage, does }) => `${stage} ${does.zh}`)
    expect(said).toEqual(['1 受理', '2 审查', '2 现场核查', '3 决定', '4 办结', '5 送达'])
  })

  it('says which steps are taken where needed, and what follows the decision through', () => {
    const { accept, review, inspect, decide, archive, deliver } = steps
    const when = { business: 'catering' }
    const guide = buildGuide(
      publishItem({
        steps: [
          accept,
          { parallel: [review, { ...inspect, optional: true, when }] },
          decide,
          { ...archive, optional: true },
          deliver,
        ],
      }),
    )
    const said = guide.steps.map(({ stage, does, optional, when: words }) => [
      stage,
      does.zh,
      optional,
      words?.zh,
    ])
    expect(said).toEqual([
      [1, '受理', false, undefined],
      [2, '审查', false, undefined],
      [2, '现场核查', true, '“经营哪一类？”为“餐饮服务”，必要时'],
      [3, '决定', false, undefined],
      [4, '办结', false, undefined],
      [5, '后续办理', true, '必要时'],
      [6, '送达', false, undefined],
    ])
  })

  it('says in words for whom a material is', () => {
    const [, plan, rules] = buildGuide(publishItem()).materials
    expect(plan?.when?.zh).toBe('“经营哪一类？”为“餐饮服务”或“单位食堂”，或者“是否现场制售？”为“是”')
    expect(rules?.when?.zh).toBe('“经营哪一类？”为“单位食堂”，并且“经营面积”不少于300平方米')
    expect(plan?.tolerantDays).toBe(10)
    expect(rules?.commitment).toBe(true)
  })

  it('offers no application where the approval was cancelled, whatever the definition says of going online', () => {
    const offered = (input: Parameters<typeof publishItem>[0]) => {
      const { online, onlineDepth } = buildGuide(publishItem(input))
      return [online.zh, onlineDepth]
    }
    expect(offered({ online: 'entire', reform: 'cancelled' })).toEqual(['不需要办理', 'none'])
    expect(offered({ online: 'entire', reform: 'improved' })).toEqual(['全程网办', 'entire'])
  })

  it('states limits, windows, result and phones', () => {
    const guide = buildGuide(publishItem())
    expect(guide.limits[0]?.statutory).toEqual({ zh: '20个工作日', en: '20 working days' })
    expect(guide.windows).toHaveLength(1)
    expect(guide.result.name.zh).toBe('食品经营许可证')
    expect(guide.contacts.complain).toBe('0989-12345')
  })
})

describe('differences between revisions', () => {
  it('are none where only the publication differs', () => {
    const before = publishItem()
    expect(differenceBetween(before, { ...before, revision: 2, digest: 'x' })).toEqual([])
  })

  it('name each place that changed', () => {
    const after = publishItem({ limits: { statutory: 20, promised: 5 }, keywords: ['开饭馆', '小吃店'] })
    expect(differenceBetween(publishItem(), after).map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      'added definition.keywords[1]',
      'removed definition.limits.basis',
      'changed definition.limits.promised',
    ])
  })
})

describe('search texts', () => {
  it('hold names, everyday words, department, topic and result', () => {
    const texts = buildSearchText(writeItem(), registries)
    expect(texts.names).toEqual(['食品经营许可', 'Food business licence'])
    expect(texts.keywords).toEqual(['开饭馆'])
    expect(texts.labels).toEqual(
      expect.arrayContaining(['明湖区行政审批局', '区审批局', '餐饮', '食品经营许可证']),
    )
    expect(texts.body).toContain('单位食堂')
  })
})
