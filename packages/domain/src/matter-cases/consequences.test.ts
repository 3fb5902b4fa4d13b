import { describe, expect, it } from 'vitest'
import { describeConsequences, describeNotFiled, previewWithdrawal, settleMatter } from './index.ts'
import {
  type Item,
  MatterStory,
  applicant,
  calendar,
  lead,
  neighbour,
  notice,
  platform,
} from './testing/matter-story.ts'

/** The company is there on 3 March and its notice runs; the fire check is under way. */
const begun = (terms: ConstructorParameters<typeof MatterStory>[0] = {}) =>
  new MatterStory(terms).file('company').file('fire').on('2026-03-03')
const told = (story: MatterStory) =>
  describeConsequences(story.filed).map(({ what, text, ...rest }) => {
    expect(text.zh.startsWith(what.zh)).toBe(true)
    return { ...rest, text: text.zh }
  })
const revoke = (story: MatterStory, item: Item) =>
  story.append({
    type: 'MatterItemRevoked',
    item,
    caseId: `case-${item}`,
    reason: '承诺不实。',
    on: '2026-03-12' as never,
  })

describe('the end of one part says what happens to the rest:', () => {
  it('a refusal is called as its item is decided on, with all that is not filed because of it', () => {
    const story = begun().end('company', 'refused')
    story.settle()
    expect(told(story)).toEqual([
      {
        task: 'company',
        outcome: 'refused',
        on: '2026-03-03',
        notFiled: ['food', 'sign'],
        goOn: ['fire'],
        resting: [],
        text: '“公司设立登记”不予登记。“食品经营许可”“店招设置”须以它为前提，不再提交。其他事项不受影响，继续办理。',
      },
    ])
    expect(describeConsequences(story.filed)[0]?.text.en).toBe(
      '"公司设立登记" was refused. "食品经营许可", "店招设置" would have rested on it and will not be filed. The other items are not affected and go on.',
    )
  })

  it('a case that is closed, on which nothing rests', () => {
    const story = begun().end('fire', 'closed')
    expect(told(story)).toMatchObject([
      {
        task: 'fire',
        outcome: 'closed',
        notFiled: [],
        goOn: ['company', 'food', 'sign'],
        text: '“消防检查”已终止办理。没有其他事项以它为前提。其他事项不受影响，继续办理。',
      },
    ])
  })

  it('the last one that ends leaves nothing that goes on', () => {
    const story = new MatterStory()
    story.give({ type: 'WithdrawMatter', reason: '不再需要', decided: [] }, applicant)
    const fire = told(story).find(({ task }) => task === 'fire')
    expect(fire).toMatchObject({ outcome: 'not-filed', goOn: [] })
    expect(fire?.text).toBe('“消防检查”没有提交。没有其他事项以它为前提。')
  })

  it('what was withdrawn together is told of each, and what was lost with it of that', () => {
    const story = new MatterStory()
    const items = ['company', 'sign']
    story.give({ type: 'WithdrawMatter', items, reason: '不再需要', decided: [] }, applicant)
    expect(told(story).map(({ task, notFiled }) => [task, notFiled])).toEqual([
      ['company', ['food']],
      ['sign', []],
    ])
  })

  it('an objection that ends a notice', () => {
    const story = begun({ onObjection: 'stop' }).end('company', 'granted')
    story.settle()
    story.give({ type: 'RaiseObjection', task: notice, by: '孙九', text: '尚欠货款。' }, neighbour)
    expect(told(story)).toMatchObject([
      {
        task: notice,
        outcome: 'stopped',
        notFiled: ['sign'],
        text: '“公示”因异议终止。“店招设置”须以它为前提，不再提交。其他事项不受影响，继续办理。',
      },
    ])
  })

  it('what came is told of nothing', () => {
    expect(told(begun().end('company', 'granted'))).toEqual([])
  })
})

describe('a grant that is revoked says what happens to what rested on it:', () => {
  const granted = () => {
    const story = begun().end('company', 'granted')
    story.settle()
    return story
  }

  it('what waited is not filed; what is under way is decided by what is there; what was granted is looked at again', () => {
    const story = granted().on('2026-03-11')
    story.settle()
    story.file('food').file('sign').end('sign', 'granted')
    revoke(story, 'company')
    expect(told(story)).toEqual([
      {
        task: 'company',
        outcome: 'revoked',
        on: '2026-03-12',
        notFiled: [],
        goOn: ['fire'],
        resting: ['food', 'sign'],
        text: '“公司设立登记”以告知承诺方式准予后，因承诺不实被撤销。“食品经营许可”以它为前提，正在办理，由审批部门按撤销后的情况审查决定。“店招设置”以它为前提，已经准予，由审批部门重新核查，依法处理。其他事项不受影响，继续办理。',
      },
    ])
  })

  it('what still waited is not filed, and the reason says that the grant was revoked', () => {
    const story = granted()
    revoke(story, 'company')
    story.settle()
    const [consequence] = told(story)
    expect(consequence).toMatchObject({ notFiled: ['food', 'sign'], goOn: ['fire'], resting: [] })
    expect(consequence?.text).toBe(
      '“公司设立登记”以告知承诺方式准予后，因承诺不实被撤销。“食品经营许可”“店招设置”须以它为前提，不再提交。其他事项不受影响，继续办理。',
    )
    const because = { kind: 'prerequisite', task: 'company' } as const
    expect(describeNotFiled(story.filed, because).zh).toBe(
      '须以“公司设立登记”为前提，其准予决定已被撤销，因此没有提交。',
    )
  })

  it('where nothing rested on it, and nothing is left, that is said', () => {
    const story = granted().end('fire', 'granted')
    story.give({ type: 'WithdrawMatter', items: ['food', 'sign'], reason: '', decided: [] }, applicant)
    revoke(story, 'fire')
    expect(told(story).find(({ task }) => task === 'fire')?.text).toBe(
      '“消防检查”以告知承诺方式准予后，因承诺不实被撤销。没有其他事项以它为前提。',
    )
  })
})

describe('what waits', () => {
  const settleWith = (story: MatterStory, ...waits: string[]) => {
    const { filed, now } = story
    const waitsFor = waits.map((task) => ({ task, reason: { kind: 'order', basis: [] } as const }))
    const tasks = filed.tasks.map((task) => (task.id === 'sign' ? { ...task, waitsFor } : task))
    const settled = settleMatter({ ...filed, tasks }, { now, actor: platform, calendar })
    return settled.ok && settled.value.filter(({ type }) => type === 'MatterItemNotFiled')
  }
  const noticed = () => {
    const story = begun().end('company', 'granted')
    story.settle()
    return story.file('food')
  }

  it('for a case that rests on what was revoked waits on, because its authority decides', () => {
    const story = noticed()
    revoke(story, 'company')
    expect(settleWith(story, 'food')).toEqual([])
  })

  it('is not filed for whichever of its waits did not come, though a notice still runs', () => {
    const notFiled = (because: string) => [
      {
        type: 'MatterItemNotFiled',
        item: 'sign',
        because: { kind: 'prerequisite', task: because },
        on: '2026-03-03',
      },
    ]
    expect(settleWith(noticed().end('fire', 'refused'), notice, 'fire')).toEqual(notFiled('fire'))
    const story = noticed()
    revoke(story, 'company')
    expect(settleWith(story, 'fire', notice)).toEqual(notFiled('company'))
  })
})

describe('why an item was not filed', () => {
  const { filed } = new MatterStory()
  const problem = (zh: string) =>
    ({ field: '/form', code: 'value-missing', message: { zh, en: zh } }) as const

  it.each([
    [
      'is what did not come',
      { kind: 'prerequisite', task: notice },
      '须以“公示”为前提，该环节没有完成，因此没有提交。',
    ],
    [
      'is that the applicant withdrew it',
      { kind: 'withdrawn', reason: '不再需要' },
      '申请人在提交前撤回：不再需要。',
    ],
    [
      'is what is wrong, with the way that is left',
      { kind: 'not-fileable', problems: [problem('请填写面积。'), problem('请填写名称。')] },
      '提交时不符合要求：请填写面积。请填写名称。请单独申请该事项，或者向牵头部门咨询。',
    ],
  ] as const)('%s', (_, because, text) => {
    expect(describeNotFiled(filed, because as never).zh).toBe(text)
  })
})

describe('what a withdrawal would bring is told beforehand', () => {
  it('of a part, of the whole, and not of what is decided', () => {
    const story = begun()
    const preview = (wanted: string[] | undefined, decided: string[] = []) =>
      previewWithdrawal(story.filed, wanted, decided)
    expect(preview(['company'])).toEqual({
      withdrawn: ['company'],
      notFiled: ['food', 'sign'],
      goOn: ['fire'],
    })
    expect(preview(['food'])).toEqual({
      withdrawn: ['food'],
      notFiled: [],
      goOn: ['company', 'sign', 'fire'],
    })
    expect(preview(undefined)).toMatchObject({ notFiled: [], goOn: [] })
    expect(preview(['company', 'fire'], ['fire'])).toEqual({
      withdrawn: ['company'],
      notFiled: ['food', 'sign'],
      goOn: ['fire'],
    })
    story.end('company', 'granted')
    expect(preview(['company'])).toEqual({ withdrawn: [], notFiled: [], goOn: ['food', 'sign', 'fire'] })
  })

  it('of what is under way already no more than its own wish is taken', () => {
    const story = begun().end('company', 'granted')
    story.settle()
    story.file('food')
    const answered = { type: 'RaiseObjection', task: notice, by: '孙九', text: '尚欠货款。' } as const
    story.give(answered, lead)
    expect(previewWithdrawal(story.filed, ['sign'], [])).toEqual({
      withdrawn: ['sign'],
      notFiled: [],
      goOn: ['food', 'fire'],
    })
  })
})
