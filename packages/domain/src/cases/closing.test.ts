import { describe, expect, it } from 'vitest'
import { completeContent, publishRestaurantItem, scan } from './testing/case-fixture.ts'
import { commandTypes, fittingCommands } from './testing/case-commands.ts'
import {
  acceptedOnMonday,
  drafted,
  grantedOnFriday,
  licenceIssued,
  preExaminationRequested,
  submitted,
  withdrawn,
} from './testing/case-history.ts'
import { given } from './testing/case-story.ts'

const monday = '2026-03-09'
const filed = [drafted(monday), submitted(monday)]

describe('a case that ends without a decision', () => {
  it('withdrawal ends everything but reading it and finishing its papers', () => {
    const after = given([...filed, withdrawn('2026-03-10')])
    expect(after.state).toMatchObject({ status: 'closed', reason: 'withdrawn', closedOn: '2026-03-10' })
    const still = new Set(['ShowPersonalData', 'RecordDocument'])
    const givers = ['applicant', 'clerk', 'reviewer', 'head', 'system'] as const
    for (const command of commandTypes.filter((type) => !still.has(type))) {
      for (const as of givers) {
        const happens = () => after.when(fittingCommands[command], { on: '2026-03-11', as }).happens()
        expect(happens, `${command} by ${as}`).toThrow(/^refused: /)
      }
    }
  })

  it('a closed case keeps what it held', () => {
    const { state } = given([...acceptedOnMonday, withdrawn('2026-03-10')])
    expect(state).toMatchObject({ filed: { content: completeContent, acceptedOn: monday } })
  })

  it('one that was never filed holds nothing', () => {
    const { state } = given([drafted(monday), preExaminationRequested(monday), withdrawn(monday)])
    expect(state).toMatchObject({ status: 'closed', filed: undefined })
  })

  it('a withdrawal without words is one of free will, with a notice', () => {
    const { state } = given(filed)
      .when({ ...fittingCommands.WithdrawApplication, reason: '  ' }, { on: monday, as: 'applicant' })
      .happens({ type: 'ApplicationWithdrawn', reason: '申请人自愿撤回' })
    expect(state?.documents.map(({ kind }) => kind)).toEqual(['termination-notice'])
  })

  it.each([
    ['TerminateProcedure', 'ProcedureTerminated', 'terminated'],
    ['VoidCase', 'CaseVoided', 'voided'],
  ] as const)('%s takes a full reason', (command, type, reason) => {
    given(filed)
      .when({ ...fittingCommands[command], reason: '算了' }, { on: monday, as: 'head' })
      .isRefused('invalid-input')
    const { state } = given(filed)
      .when(fittingCommands[command], { on: monday, as: 'head' })
      .happens({ type })
    expect(state).toMatchObject({ status: 'closed', reason })
  })
})

describe('the provision by which a procedure is terminated', () => {
  const terminate = fittingCommands.TerminateProcedure
  const reason = '经营场所所在建筑因道路工程已经拆除，申请无法继续办理。'

  it('is named by the officer where it cannot go on for objective reasons, which no article names for all', () => {
    const command = { ...terminate, ground: 'objectively-impossible' as const, reason }
    const basis = '《基础设施和公用事业特许经营管理办法》第三十八条'
    given(filed).when(command, { on: monday, as: 'head' }).isRefused('invalid-input')
    given(filed)
      .when({ ...command, basis: ' ' }, { on: monday, as: 'head' })
      .isRefused('invalid-input')
    given(filed)
      .when({ ...command, basis }, { on: monday, as: 'head' })
      .happens({ type: 'ProcedureTerminated', ground: 'objectively-impossible', basis })
  })

  it('is the ground’s own elsewhere', () => {
    given(filed)
      .when({ ...terminate, ground: 'applicant-gone', reason }, { on: monday, as: 'head' })
      .happens({ type: 'ProcedureTerminated', ground: 'applicant-gone' })
  })
})

describe('correcting a slip of the pen', () => {
  const correct = fittingCommands.CorrectClericalError

  it('clerical correction keeps the old value in the event', () => {
    const { state } = given([...grantedOnFriday, licenceIssued('2026-03-13')])
      .when(correct, { on: '2026-03-16', as: 'head' })
      .happens({
        type: 'ClericalErrorCorrected',
        element: 'enterprise.name',
        from: '明湖面馆有限公司',
        to: '明湖面馆（总店）有限公司',
      })
    expect(state).toMatchObject({
      status: 'decided',
      content: { form: { 'enterprise.name': '明湖面馆（总店）有限公司' } },
    })
    expect(state?.documents.at(-1)?.kind).toBe('clerical-correction')
  })

  it.each([
    ['a field that the form does not have', { element: 'person.name', to: '王一' }],
    ['a value against its rule', { element: 'premises.area', to: -3 }],
    ['what it already says', { to: ' 明湖面馆有限公司 ' }],
    ['nothing in the place of something', { to: '' }],
    ['no value at all', { to: null }],
    ['a reason of two characters', { reason: '笔误' }],
  ])('with %s is refused', (_title, changes) => {
    given(grantedOnFriday)
      .when({ ...correct, ...changes }, { on: '2026-03-16', as: 'head' })
      .isRefused('invalid-input')
  })

  it('of a list with what it already says is refused', () => {
    const revision = publishRestaurantItem({ form: ['enterprise.name', 'enterprise.uscc', 'food.kinds'] })
    const form = { ...completeContent.form, 'food.kinds': ['hot', 'drinks'] }
    const history = [
      drafted(monday),
      submitted(monday, { ...completeContent, form }),
      ...grantedOnFriday.slice(2),
    ]
    given(history, { revision })
      .when({ ...correct, element: 'food.kinds', to: ['hot', 'drinks'] }, { on: '2026-03-16', as: 'head' })
      .isRefused('invalid-input')
    given(history, { revision })
      .when({ ...correct, element: 'food.kinds', to: ['hot'] }, { on: '2026-03-16', as: 'head' })
      .happens({ type: 'ClericalErrorCorrected', from: ['hot', 'drinks'] })
  })
})

describe('another revision of the item', () => {
  const move = fittingCommands.MoveToRevision

  it('is taken before acceptance, with the reason on record', () => {
    const revision = publishRestaurantItem({}, { revision: 2 })
    const { state } = given(filed, { revision })
      .when(move, { on: monday, as: 'clerk' })
      .happens({ type: 'MovedToRevision', from: 1, to: 2 })
    expect(state).toMatchObject({ status: 'submitted', revision: 2 })
    given(acceptedOnMonday, { revision }).when(move, { on: monday, as: 'clerk' }).isRefused('not-in-status')
  })

  it.each([
    ['the same', { to: 1 }, 'revision-unchanged'],
    ['an older one', { to: 0 }, 'invalid-input'],
    ['a reason of two characters', { reason: '改版' }, 'invalid-input'],
  ] as const)('%s is refused', (_title, changes, kind) => {
    const answer = given(filed).when({ ...move, ...changes }, { on: monday, as: 'clerk' })
    expect(answer.isRefused(kind).kind).toBe(kind)
  })

  it('that asks for more makes the application incomplete until it is supplied', () => {
    const revision = publishRestaurantItem(
      { materials: ['business-licence', 'floor-plan', 'seal-card'] },
      { revision: 2 },
    )
    const moved = given(filed, { revision })
      .when(move, { on: monday, as: 'clerk' })
      .happens({ type: 'MovedToRevision' })
    moved.when(fittingCommands.AcceptApplication, { on: monday, as: 'clerk' }).isRefused('invalid-input')
    const content = {
      ...completeContent,
      materials: { ...completeContent.materials, 'seal-card': [scan] },
    }
    moved
      .when(
        {
          type: 'RequestCorrection',
          points: [{ subject: 'material:seal-card', problem: '缺', demand: '补' }],
        },
        { on: monday, as: 'clerk' },
      )
      .happens({ type: 'CorrectionRequested' })
      .when({ type: 'ResubmitApplication', content }, { on: monday, as: 'applicant' })
      .happens({ type: 'ApplicationResubmitted' })
      .when(fittingCommands.AcceptApplication, { on: monday, as: 'clerk' })
      .happens({ type: 'ApplicationAccepted' })
  })
})

describe('keeping books about a case', () => {
  it.each([
    ['ShowPersonalData', 'clerk', 'PersonalDataShown'],
    ['RecomputeClock', 'system', 'ClockRecomputed'],
    ['RecordDocument', 'system', 'DocumentProduced'],
  ] as const)('%s leaves the version alone and counts the event', (command, as, type) => {
    const { state } = given(acceptedOnMonday)
      .when(fittingCommands[command], { on: '2026-03-10', as })
      .happens({ type })
    expect(state).toMatchObject({ sequence: 4, version: 3 })
  })

  it('goes on when acts have fallen due, and settles nothing', () => {
    given(filed)
      .when(fittingCommands.ShowPersonalData, { on: '2026-03-20', as: 'clerk' })
      .happens({ type: 'PersonalDataShown' })
  })

  it('a recomputed clock records both due dates, and of which day to which each moved', () => {
    given(acceptedOnMonday)
      .when(fittingCommands.RecomputeClock, { on: '2026-03-10', as: 'system' })
      .happens({
        type: 'ClockRecomputed',
        statutoryDue: '2026-04-07' as never,
        promisedDue: '2026-03-19' as never,
        moved: [{ period: 'promised', from: '2026-03-18', to: '2026-03-19' }] as never,
      })
  })

  it('a document is made out once', () => {
    const record = fittingCommands.RecordDocument
    const made = given(acceptedOnMonday)
      .when(record, { on: monday, as: 'system' })
      .happens({ type: 'DocumentProduced', kind: 'acceptance-notice', digest: record.digest })
    expect(made.state?.documents).toMatchObject([{ sequence: 3, digest: record.digest }])
    made.when(record, { on: monday, as: 'system' }).isRefused('document-produced')
  })

  it.each([
    ['no values named', { fields: [] }],
    ['no full reason', { reason: '看看' }],
  ])('personal data are shown for a reason: %s is refused', (_title, changes) => {
    given(filed)
      .when({ ...fittingCommands.ShowPersonalData, ...changes }, { on: monday, as: 'clerk' })
      .isRefused('invalid-input')
  })
})
