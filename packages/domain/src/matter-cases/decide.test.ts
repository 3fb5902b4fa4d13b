import { describe, expect, it } from 'vitest'
import { contact, noodleHouse } from '../cases/testing/case-fixture.ts'
import type { Actor, ApplicantActor } from '../permissions/index.ts'
import {
  type MatterCommand,
  type MatterState,
  checkMatterApplicant,
  decideMatter,
  describeConsequences,
  describeNotFiled,
  findNextMatterSettlement,
} from './index.ts'
import {
  MatterStory,
  applicant,
  filedItems,
  lead,
  neighbour,
  notice,
  platform,
} from './testing/matter-story.ts'

const agent = (...items: string[]): ApplicantActor => ({
  kind: 'applicant',
  account: 'qian',
  name: '钱三',
  subject: 'qian',
  actsFor: [{ subject: noodleHouse.subject, as: 'agent', authorisation: 'a-1', items }],
})
const object = { type: 'RaiseObjection', task: notice, by: ' 孙九 ', text: ' 尚欠货款。 ' } as const
const answer = (upheld: boolean, objection = 1) =>
  ({ type: 'AnswerObjection', task: notice, objection, upheld, text: ' 查无此事。 ' }) as const
const withdraw = (...items: string[]) =>
  ({ type: 'WithdrawMatter', items, reason: ' 不再需要 ', decided: [] }) as const
const record = { type: 'RecordDocument', number: '收件〔2026〕1号', digest: 'd'.repeat(64), size: 9 } as const

/** The company is there on Tuesday, and its notice runs from then on. */
const noticed = (...terms: ConstructorParameters<typeof MatterStory>) => {
  const story = new MatterStory(...terms)
  story.file('company').file('fire').on('2026-03-03').end('company', 'granted').settle()
  return story
}

describe('who acts on a matter (一件事)', () => {
  it.each<[string, MatterCommand, Actor, string | undefined]>([
    ['the lead authority answers objections', answer(true), lead, 'objection-unknown'],
    ['no other authority does', answer(true), { ...lead, jurisdiction: ['fire'] }, 'not-matter-officer'],
    ['nor does an applicant', answer(true), applicant, 'not-matter-officer'],
    ['who applies does not object', object, applicant, 'own-notice'],
    ['the applicant withdraws', withdraw('sign'), applicant, undefined],
    ['nobody else does', withdraw('sign'), neighbour, 'not-matter-applicant'],
    ['nor the platform by itself', withdraw('sign'), platform, 'not-matter-applicant'],
    ['nor an officer at whose window it was not taken in', withdraw('sign'), lead, 'not-matter-applicant'],
    ['what time brings the platform settles', { type: 'SettleMatter' }, applicant, 'not-matter-system'],
    ['papers come from the platform', record, lead, 'not-matter-system'],
  ])('%s', (_, command, actor, kind) => {
    expect(noticed().refuse(command, actor)?.kind).toBe(kind)
  })

  it('an agent acts where every item is covered, and is told which are not', () => {
    const state = {
      applicant: noodleHouse,
      takenInAt: undefined,
      items: [{ item: 'food' }, { item: 'sign' }],
    }
    expect(checkMatterApplicant(state, agent('food', 'sign'))).toBeUndefined()
    expect(checkMatterApplicant(state, applicant)).toBeUndefined()
    const [of] = agent().actsFor
    const forAll = { ...agent(), actsFor: [{ ...of, items: undefined }] } as Actor
    expect(checkMatterApplicant(state, forAll)).toBeUndefined()
    // Several authorisations by one principal add up.
    const twice = {
      ...agent(),
      actsFor: [
        { ...of, items: ['food'] },
        { ...of, items: ['sign'] },
      ],
    } as Actor
    expect(checkMatterApplicant(state, twice)).toBeUndefined()
    expect(checkMatterApplicant(state, agent('food'))).toEqual({
      kind: 'not-authorised-for-items',
      items: ['sign'],
    })
    const window = { ...state, takenInAt: 'bureau' }
    expect(checkMatterApplicant(window, lead)).toBeUndefined()
    expect(checkMatterApplicant(window, { ...lead, jurisdiction: ['fire'] })).toBeDefined()
  })
})

describe('a matter begins', () => {
  const draft = {
    type: 'DraftMatter',
    matter: 'open-restaurant',
    revision: 1,
    digest: '',
    name: { zh: '我要开餐馆', en: 'Open a restaurant' },
    serves: ['enterprise'],
    lead: 'bureau',
    window: undefined,
    applicant: noodleHouse,
    channel: 'web',
  } as const
  const { now, filed } = new MatterStory()
  const calendar = {} as never
  const begin = (changes: object, actor = applicant) =>
    decideMatter(undefined, { ...draft, ...changes }, { now, actor, calendar })

  it('for those whom it serves, and says whom', () => {
    expect(begin({})).toMatchObject({ ok: true })
    const place = (zh: string) => ({
      error: { kind: 'invalid-matter-input', problems: [{ field: '/applicant', message: { zh } }] },
    })
    expect(begin({ serves: ['person'] })).toMatchObject(place('这件事只面向个人，请以个人身份申请。'))
    const person = { ...noodleHouse, kind: 'person' as const }
    expect(begin({ applicant: person })).toMatchObject(place('这件事不面向个人，请以单位身份申请。'))
    expect(begin({ applicant: person, serves: ['person', 'enterprise'] })).toMatchObject({ ok: true })
    expect(begin({}, neighbour)).toMatchObject({ error: { kind: 'not-matter-applicant' } })
  })

  it('with who acts for the applicant, and at which window', () => {
    const also = { window: '综合窗口', agent: { as: 'agent', name: '钱三' } }
    const { serves: _serves, window: _window, ...facts } = draft
    expect(begin({})).toEqual({ ok: true, value: [{ ...facts, type: 'MatterDrafted' }] })
    expect(begin(also)).toEqual({ ok: true, value: [{ ...facts, type: 'MatterDrafted', ...also }] })
    expect(begin({ takenInAt: 'bureau' }, lead)).toMatchObject({ value: [{ takenInAt: 'bureau' }] })
  })

  it('with at least one item, each within the authorisation of the agent', () => {
    const drafted = begin({})
    expect(drafted.ok).toBe(true)
    const state = { ...filed, status: 'draft', items: undefined } as never
    const planned = { items: filedItems, tasks: filed.tasks, clock: filed.clock }
    const command = {
      type: 'FileMatter',
      number: 'YJS-2',
      content: filed.content,
      contact,
      delivery: 'electronic',
      planned,
    } as const
    const file = (actor: Actor, changes: object = {}) =>
      decideMatter(state, { ...command, ...changes }, { now, actor, calendar })
    const { type: _type, planned: _planned, ...filing } = command
    const event = { type: 'MatterFiled', ...filing, ...planned, on: '2026-03-02' }
    expect(file(applicant)).toEqual({ ok: true, value: [event] })
    const receipt = { kind: 'matter-receipt', number: '收件〔2026〕2号', date: '2026-03-02' }
    const signed = { statement: '本单位承诺所填内容真实。' }
    expect(file(applicant, { ...signed, receipt })).toEqual({
      ok: true,
      value: [{ ...event, ...signed, document: receipt }],
    })
    expect(decideMatter(state, { type: 'DiscardMatterDraft' }, { now, actor: applicant, calendar })).toEqual({
      ok: true,
      value: [{ type: 'MatterDraftDiscarded' }],
    })
    expect(file(agent('food'))).toMatchObject({ error: { items: ['company', 'sign', 'fire'] } })
    expect(file(applicant, { planned: { ...planned, items: [] } })).toMatchObject({
      error: { problems: [{ field: '/content/answers', code: 'no-item-left' }] },
    })
  })
})

describe('a command has its time', () => {
  it.each<[string, MatterCommand]>([
    ['a matter begins once', { type: 'DraftMatter', applicant: noodleHouse } as never],
    ['is discarded while it is a draft', { type: 'DiscardMatterDraft' }],
    ['is filed once', { type: 'FileMatter' } as never],
  ])('%s', (_, command) => {
    expect(new MatterStory().refuse(command, applicant)).toEqual({
      kind: 'matter-not-in-status',
      command: command.type,
      status: 'in-progress',
    })
  })

  it('nothing is done in a matter that never began, or was discarded', () => {
    const { now, filed } = new MatterStory()
    const give = (state: MatterState | undefined, command: MatterCommand) =>
      decideMatter(state, command, { now, actor: applicant, calendar: {} as never })
    const discarded = { ...filed, status: 'discarded' } as unknown as MatterState
    const kind = 'matter-not-in-status'
    for (const command of [withdraw('food'), { type: 'DiscardMatterDraft' } as const]) {
      expect(give(undefined, command)).toMatchObject({ error: { kind, status: 'none' } })
      expect(give(discarded, command)).toMatchObject({ error: { kind, status: 'discarded' } })
    }
  })

  it('what the day has brought about comes before what somebody does on it', () => {
    const story = noticed().on('2026-03-11')
    expect(story.give(withdraw('fire'), applicant)).toEqual(['MatterNoticeEnded', 'MatterItemsWithdrawn'])
  })
})

describe('a part is withdrawn', () => {
  it('that is not filed yet, and takes along what waits for it', () => {
    const story = new MatterStory()
    expect(story.give(withdraw('company', 'company'), applicant)).toEqual([
      'MatterItemsWithdrawn',
      'MatterItemNotFiled',
      'MatterNoticeCancelled',
      'MatterItemNotFiled',
      'MatterItemNotFiled',
    ])
    expect(story.happened[0]).toEqual({
      type: 'MatterItemsWithdrawn',
      items: ['company'],
      reason: '不再需要',
      on: '2026-03-02',
    })
    expect(story.recordOf('company')).toMatchObject({
      status: 'not-filed',
      because: { kind: 'withdrawn', reason: '不再需要' },
      endedOn: '2026-03-02',
    })
    expect(story.recordOf('food').because).toEqual({ kind: 'prerequisite', task: 'company' })
    expect(story.recordOf(notice)).toMatchObject({
      status: 'not-filed',
      because: { kind: 'prerequisite', task: 'company' },
      endedOn: '2026-03-02',
    })
    expect(story.recordOf('sign').because).toEqual({ kind: 'prerequisite', task: notice })
    expect(story.recordOf('fire').status).toBe('waiting')
  })

  it('whose case is under way only as a wish: its case is withdrawn on its own record', () => {
    const story = new MatterStory().file('company')
    expect(story.give(withdraw('company'), applicant)).toEqual(['MatterItemsWithdrawn'])
    expect(story.recordOf('company').status).toBe('running')
  })

  it('as the whole of what is still open, for whatever reason', () => {
    const story = noticed()
    const whole = { type: 'WithdrawMatter', reason: ' ', decided: ['fire'] } as const
    story.give(whole, applicant)
    expect(story.recordOf('food').because).toEqual({ kind: 'withdrawn', reason: '申请人自愿撤回' })
    expect(story.recordOf('fire').status).toBe('running')
    expect(story.refuse(whole, applicant)).toEqual({ kind: 'nothing-to-withdraw' })
  })

  it('with the notice that only served what is withdrawn, however long it would run', () => {
    const story = noticed()
    story.give(object, neighbour)
    expect(story.give(withdraw('sign'), applicant)).toEqual([
      'MatterItemsWithdrawn',
      'MatterItemNotFiled',
      'MatterNoticeEnded',
    ])
    const record = story.recordOf(notice)
    expect(record).toMatchObject({ status: 'stopped', because: { kind: 'needless', task: 'sign' } })
    expect(record.because && describeNotFiled(story.filed, record.because).zh).toContain('不再办理，因此终止')
    // What was withdrawn tells of itself; the notice is no failure beside it.
    expect(describeConsequences(story.filed).map(({ task }) => task)).toEqual(['sign'])
  })

  it('never that is over, is decided, or is none of the matter', () => {
    const story = noticed()
    expect(story.refuse(withdraw('moon'), applicant)).toEqual({ kind: 'matter-item-unknown', item: 'moon' })
    const over = { kind: 'matter-item-over', item: 'company', name: { zh: '公司设立登记' } }
    expect(story.refuse(withdraw('company'), applicant)).toMatchObject(over)
    const decided = { ...withdraw('fire'), decided: ['fire'] }
    expect(story.refuse(decided, applicant)).toMatchObject({ kind: 'matter-item-over', item: 'fire' })
  })
})

describe('a notice (公示)', () => {
  it('begins with what it waits for, runs its days, and ends with the day after the last', () => {
    const story = noticed()
    expect(story.recordOf(notice)).toMatchObject({
      status: 'running',
      since: '2026-03-03',
      until: '2026-03-10',
    })
    expect(findNextMatterSettlement(story.filed)).toBe('2026-03-11')
    expect(story.on('2026-03-10').refuse({ type: 'SettleMatter' }, platform)?.kind).toBe('nothing-follows')
    expect(story.on('2026-03-11').settle()).toEqual(['MatterNoticeEnded'])
    expect(story.recordOf(notice)).toMatchObject({ status: 'passed', endedOn: '2026-03-11' })
    expect(findNextMatterSettlement(story.filed)).toBeUndefined()
    // The fifth calendar day is a Sunday.
    expect(noticed({}, 'calendar-day').recordOf(notice).until).toBe('2026-03-09')
  })

  it('takes objections until its last day, with who objects and why', () => {
    const story = noticed().on('2026-03-10')
    const written = { ...object, contact: ' 13800138000 ' }
    story.give(written, neighbour)
    expect(story.recordOf(notice).objections).toEqual([
      {
        objection: 1,
        by: '孙九',
        contact: '13800138000',
        text: '尚欠货款。',
        on: '2026-03-10',
        account: 'sun',
      },
    ])
    story.give(object, lead)
    expect(story.recordOf(notice).objections[1]).toEqual({
      objection: 2,
      by: '孙九',
      text: '尚欠货款。',
      on: '2026-03-10',
    })
    expect(story.on('2026-03-11').refuse(object, neighbour)?.kind).toBe('notice-not-running')
  })

  it.each([
    ['who objects', { by: ' ' }, '/by'],
    ['how to reach them', { contact: ' ' }, '/contact'],
    ['why', { text: ' ' }, '/text'],
  ])('wants to know %s', (_, changes, field) => {
    expect(noticed().refuse({ ...object, ...changes }, neighbour)).toMatchObject({ problems: [{ field }] })
  })

  it('takes none before it runs, of another task, or where it only lets time pass', () => {
    expect(new MatterStory().refuse(object, neighbour)).toEqual({
      kind: 'notice-not-running',
      task: notice,
      until: undefined,
    })
    expect(noticed().refuse({ ...object, task: 'fire' }, neighbour)?.kind).toBe('notice-not-running')
    expect(noticed({ kind: 'waiting-period' }).refuse(object, neighbour)?.kind).toBe(
      'notice-without-objections',
    )
  })

  it('waits for the answer to an objection, and goes on where it is not upheld', () => {
    const story = noticed()
    story.give(object, neighbour)
    expect(findNextMatterSettlement(story.filed)).toBeUndefined()
    expect(story.on('2026-03-20').refuse({ type: 'SettleMatter' }, platform)?.kind).toBe('nothing-follows')
    expect(story.refuse({ ...answer(false), text: ' ' }, lead)).toMatchObject({
      problems: [{ field: '/text' }],
    })
    expect(story.give(answer(false), lead)).toEqual(['ObjectionAnswered', 'MatterNoticeEnded'])
    expect(story.recordOf(notice)).toMatchObject({
      status: 'passed',
      objections: [{ answer: { upheld: false, text: '查无此事。', on: '2026-03-20' } }],
    })
  })

  it('answers each objection once, and knows which there are', () => {
    const story = noticed()
    story.give(object, neighbour)
    story.give(object, neighbour)
    story.give(answer(false, 2), lead)
    expect(story.recordOf(notice).objections.map((entry) => entry.answer !== undefined)).toEqual([
      false,
      true,
    ])
    expect(story.refuse(answer(true, 2), lead)).toEqual({ kind: 'objection-answered', objection: 2 })
    expect(story.refuse(answer(true, 3), lead)).toEqual({ kind: 'objection-unknown', objection: 3 })
    expect(new MatterStory().refuse(answer(true), lead)?.kind).toBe('notice-not-running')
  })

  it('ends what waits for it where an objection is upheld, and at once where any objection does', () => {
    const stopped = ['MatterNoticeEnded', 'MatterItemNotFiled']
    const examined = noticed()
    examined.give(object, neighbour)
    expect(examined.give(answer(true), lead)).toEqual(['ObjectionAnswered', ...stopped])
    const atOnce = noticed({ onObjection: 'stop' })
    expect(atOnce.give(object, neighbour)).toEqual(['ObjectionRaised', ...stopped])
    for (const story of [examined, atOnce]) {
      expect(story.recordOf(notice).status).toBe('stopped')
      expect(story.recordOf('sign').because).toEqual({ kind: 'prerequisite', task: notice })
    }
  })
})

describe('a matter ends', () => {
  const over = () => {
    const story = noticed()
    story.end('fire', 'granted').on('2026-03-11').settle()
    story.file('food').file('sign').end('food', 'refused').end('sign', 'closed')
    return story
  }

  it('with the last of its tasks, and nothing is done in it afterwards', () => {
    const story = over()
    expect(story.settle()).toEqual(['MatterEnded'])
    expect(story.filed).toMatchObject({ status: 'ended', endedOn: '2026-03-11' })
    expect(findNextMatterSettlement(story.filed)).toBeUndefined()
    expect(story.refuse(withdraw('food'), applicant)).toEqual({
      kind: 'matter-not-in-status',
      command: 'WithdrawMatter',
      status: 'ended',
    })
  })

  it('before an act that comes when all is over', () => {
    expect(over().refuse(withdraw('food'), applicant)).toMatchObject({ status: 'ended' })
  })

  it('though its papers may be sealed later, each once', () => {
    const story = over()
    story.settle()
    const { version } = story.filed
    expect(story.give(record, platform)).toEqual(['DocumentProduced'])
    expect(story.filed.documents).toMatchObject([
      { number: '收件〔2026〕1号', digest: 'd'.repeat(64), size: 9 },
    ])
    expect(story.filed.version).toBe(version)
    expect(story.refuse(record, platform)?.kind).toBe('matter-document-produced')
    expect(story.refuse({ ...record, number: '无' }, platform)?.kind).toBe('matter-document-unknown')
  })
})
