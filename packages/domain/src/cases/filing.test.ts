import { describe, expect, it } from 'vitest'
import { completeContent, contact, noodleHouse, publishRestaurantItem } from './testing/case-fixture.ts'
import { fittingCommands } from './testing/case-commands.ts'
import { drafted, preExaminationRequested } from './testing/case-history.ts'
import { given } from './testing/case-story.ts'

const day = '2026-03-09'
const draft = fittingCommands.DraftApplication
const submit = fittingCommands.SubmitApplication

describe('drafting (行政许可法 第二十九条)', () => {
  it('an applicant begins a case under the revision in force', () => {
    const { state } = given([])
      .when({ ...draft, channel: 'web', takenInAt: undefined }, { on: day, as: 'applicant' })
      .happens({ type: 'ApplicationDrafted', item: 'food-licence', revision: 1, authority: 'bureau' })
    expect(state).toMatchObject({ status: 'draft', version: 1, documents: [] })
  })

  it.each([
    ['stranger', 'not-applicant'],
    ['agentForOtherItems', 'not-authorised-for-item'],
    ['reviewer', 'duty-missing'],
    ['clerkElsewhere', 'out-of-jurisdiction'],
  ] as const)('%s may not: %s', (as, kind) => {
    expect(given([]).when(draft, { on: day, as }).isRefused(kind).kind).toBe(kind)
  })

  it.each([
    ['before it takes effect', '2026-03-01'],
    ['after its last day', '2026-07-01'],
  ])('%s the item takes no draft', (_title, on) => {
    const revision = publishRestaurantItem({ effective: { from: '2026-03-02', to: '2026-06-30' } })
    given([], { revision }).when(draft, { on, as: 'clerk' }).isRefused('item-not-in-force')
    given([drafted(day)], { revision })
      .when(submit, { on, as: 'clerk' })
      .isRefused('item-not-in-force')
    given([], { revision })
      .when(draft, { on: '2026-06-30', as: 'clerk' })
      .happens({ type: 'ApplicationDrafted' })
  })

  const agent = { subject: 'qian', name: '钱立诚', as: 'agent' } as const

  it('an agent at the window shows the written authorisation (第二十九条第二款)', () => {
    given([])
      .when({ ...draft, agent }, { on: day, as: 'clerk' })
      .isRefused('invalid-input')
    given([])
      .when({ ...draft, agent: { ...agent, authorisationOnPaper: true } }, { on: day, as: 'clerk' })
      .happens({ type: 'ApplicationDrafted' })
    given([])
      .when({ ...draft, agent: { ...agent, as: 'legal-representative' } }, { on: day, as: 'clerk' })
      .happens({ type: 'ApplicationDrafted' })
  })

  it('an item for enterprises takes no person', () => {
    const applicant = { ...noodleHouse, kind: 'person', identifierKind: 'resident-id' } as const
    given([])
      .when({ ...draft, applicant }, { on: day, as: 'clerk' })
      .isRefused('invalid-input')
  })
})

describe('pre-examination (预审)', () => {
  it('an answer to amend says what to amend', () => {
    const command = { ...fittingCommands.PreExamineApplication, outcome: 'amend' } as const
    const asked = [drafted(day), preExaminationRequested(day)]
    given(asked).when(command, { on: day, as: 'clerk' }).isRefused('invalid-input')
    const { state } = given(asked)
      .when(
        { ...command, points: [{ subject: 'form:premises.area', problem: '不清楚', demand: '写明' }] },
        { on: day, as: 'clerk' },
      )
      .happens({ type: 'ApplicationPreExamined', outcome: 'amend' })
    expect(state).toMatchObject({ status: 'draft', preExamination: { outcome: 'amend' } })
    expect(state).not.toHaveProperty('content')
  })
})

describe('submitting', () => {
  const incomplete = { ...completeContent, materials: {} }

  it('on line the machine says at once all that is missing, which is the notice on the spot (第三十二条)', () => {
    const refusal = given([drafted(day, 'web')])
      .when({ ...submit, content: incomplete }, { on: day, as: 'applicant' })
      .isRefused('invalid-input')
    expect(refusal).toMatchObject({
      problems: [
        { field: '/content/materials/business-licence', code: 'material-missing' },
        { field: '/content/materials/floor-plan', code: 'material-missing' },
      ],
    })
  })

  it.each(['window', 'post'] as const)('by %s the papers are taken as they are', (channel) => {
    given([drafted(day, channel)])
      .when({ ...submit, content: incomplete }, { on: day, as: 'applicant' })
      .happens({ type: 'ApplicationSubmitted', on: day as never })
  })

  it('what the applicant signed goes on record word for word', () => {
    const statement = '本人所填写的内容和提交的材料真实、有效。'
    given([drafted(day)])
      .when({ ...submit, statement }, { on: day, as: 'applicant' })
      .happens({ type: 'ApplicationSubmitted', statement } as never)
  })

  const originals = { originals: 1, copies: 0, originalSeen: false }
  const papers = {
    'business-licence': { originals: 0, copies: 1, originalSeen: true },
    'floor-plan': originals,
  }
  const onPaper = { ...incomplete, papers }

  it('papers that the clerk holds count as the material, and go with the case', () => {
    const { state } = given([drafted(day)])
      .when({ ...submit, content: onPaper }, { on: day, as: 'clerk' })
      .happens({ type: 'ApplicationSubmitted' })
      .when({ type: 'AcceptApplication' }, { on: day, as: 'clerk' })
      .happens({ type: 'ApplicationAccepted' })
    expect(state).toMatchObject({ content: { materials: {}, papers } })
  })

  it('a material of which nothing was handed over is missing', () => {
    const none = { originals: 0, copies: 0, originalSeen: false }
    const { state } = given([drafted(day)])
      .when(
        { ...submit, content: { ...onPaper, papers: { ...papers, 'floor-plan': none } } },
        { on: day, as: 'clerk' },
      )
      .happens({ type: 'ApplicationSubmitted' })
    expect(state).toMatchObject({ content: { papers: { 'business-licence': papers['business-licence'] } } })
    given([drafted(day)])
      .when({ ...submit, content: { ...onPaper, papers: {} } }, { on: day, as: 'clerk' })
      .happens({ type: 'ApplicationSubmitted' })
      .when({ type: 'AcceptApplication' }, { on: day, as: 'clerk' })
      .isRefused('invalid-input')
  })

  it('papers for what the item does not ask for are refused', () => {
    given([drafted(day)])
      .when({ ...submit, content: { ...onPaper, papers: { love: originals } } }, { on: day, as: 'clerk' })
      .isRefused('invalid-input')
  })

  it('nobody on line says that papers were handed over', () => {
    given([drafted(day, 'web')])
      .when({ ...submit, content: onPaper }, { on: day, as: 'applicant' })
      .isRefused('invalid-input')
  })

  it('what is there must be right, through whatever channel', () => {
    const content = { ...completeContent, form: { ...completeContent.form, 'premises.area': -1 } }
    given([drafted(day)])
      .when({ ...submit, content }, { on: day, as: 'clerk' })
      .isRefused('invalid-input')
  })

  it('keeps values as registers write them', () => {
    const form = {
      ...completeContent.form,
      'enterprise.uscc': ' 11990000mb9000015t',
      'premises.area': '１２０',
    }
    const { state } = given([drafted(day)])
      .when({ ...submit, content: { ...completeContent, form } }, { on: day, as: 'clerk' })
      .happens({ type: 'ApplicationSubmitted' })
    expect(state).toMatchObject({ content: completeContent, submittedOn: day, materialsOn: day })
  })

  it.each([
    ['a phone that nobody can call', { contact: { ...contact, phone: '12345' } }],
    ['a contact without a name', { contact: { ...contact, name: ' ' } }],
    ['delivery by post without an address', { contact: { ...contact, address: '' }, delivery: 'post' }],
  ] as const)('%s is refused', (_title, changes) => {
    given([drafted(day)])
      .when({ ...submit, ...changes }, { on: day, as: 'clerk' })
      .isRefused('invalid-input')
  })

  it('a way of delivery that the item does not offer is refused', () => {
    const revision = publishRestaurantItem({ result: { licence: 'food-licence', delivery: ['window'] } })
    given([drafted(day)], { revision })
      .when(submit, { on: day, as: 'clerk' })
      .isRefused('invalid-input')
  })

  it('the day is that of Beijing', () => {
    expect(
      given([drafted(day)])
        .when(submit, { on: '2026-03-10', as: 'clerk' })
        .happens({
          type: 'ApplicationSubmitted',
          on: '2026-03-10' as never,
        }).state?.sequence,
    ).toBe(2)
  })
})
