import { describe, expect, it } from 'vitest'
import { fittingCommands } from '../testing/case-commands.ts'
import { drafted, submitted } from '../testing/case-history.ts'
import { given } from '../testing/case-story.ts'
import { contentWithPlanLater, itemWithTemporaryLicence } from '../testing/promise-fixture.ts'

const monday = '2026-03-09'
const revision = itemWithTemporaryLicence
const { AcceptApplication, CompleteStep, IssueTemporaryLicence, SupplyMaterial, ExamineSuppliedMaterial } =
  fittingCommands
const reviewed = () =>
  given([drafted(monday, 'web'), submitted(monday, contentWithPlanLater)], { revision })
    .when(AcceptApplication, { on: monday, as: 'clerk' })
    .happens({ type: 'ApplicationAccepted' })
    .when(CompleteStep, { on: monday, as: 'reviewer' })
    .happens({ type: 'StepCompleted' })
const issued = () =>
  reviewed()
    .when(IssueTemporaryLicence, { on: '2026-03-11', as: 'head' })
    .happens({
      type: 'TemporaryLicenceIssued',
      validFrom: '2026-03-11' as never,
      validTo: '2026-04-09' as never,
    })

describe('a licence for the time being, until what is owed has come (临时证照)', () => {
  it('is issued when all but the owed material is there, and ends with the limit of the item, not of its type', () => {
    given([drafted(monday, 'web'), submitted(monday, contentWithPlanLater)], { revision })
      .when(AcceptApplication, { on: monday, as: 'clerk' })
      .happens({ type: 'ApplicationAccepted' })
      .when(IssueTemporaryLicence, { on: monday, as: 'head' })
      .isRefused('steps-unfinished')
    issued().when(IssueTemporaryLicence, { on: '2026-03-12', as: 'head' }).isRefused('licence-issued')
  })

  it('the formal licence names the one that it replaces', () => {
    const story = issued()
      .when(SupplyMaterial, { on: '2026-03-12', as: 'applicant' })
      .happens({ type: 'MaterialSupplied' })
      .when(ExamineSuppliedMaterial, { on: '2026-03-12', as: 'clerk' })
      .happens({ type: 'SuppliedMaterialExamined' })
    const formal = story
      .when(fittingCommands.GrantApplication, { on: '2026-03-13', as: 'head' })
      .happens({ type: 'ApplicationGranted' })
      .when(fittingCommands.IssueLicence, { on: '2026-03-13', as: 'head' })
    formal.happens({ type: 'LicenceIssued', replaces: 'l-0' })
    story.when(IssueTemporaryLicence, { on: '2026-03-13', as: 'head' }).isRefused('licence-issued')
  })

  it('where the material does not come the case ends, on the credit file too, and the licence is known to end with it', () => {
    const lapsed = issued()
      .when({ type: 'SettleDeadlines' }, { on: '2026-03-24', as: 'system' })
      .happens({ type: 'OwedMaterialsLapsed' }, { type: 'CreditRecorded', kind: 'material-not-supplied' })
    expect(lapsed.state).toMatchObject({
      status: 'closed',
      filed: { temporaryLicence: { licence: 'l-0' }, credit: [{ record: 1 }] },
    })
    lapsed
      .when(fittingCommands.RepairCredit, { on: '2026-09-01', as: 'head' })
      .happens({ type: 'CreditRepaired' })
  })

  it('what came and is not in order is told in writing', () => {
    const story = issued()
      .when(SupplyMaterial, { on: '2026-03-12', as: 'applicant' })
      .happens({ type: 'MaterialSupplied' })
      .when(
        { ...ExamineSuppliedMaterial, outcome: 'not-in-order', reason: '平面图不清晰，无法辨认。' },
        { on: '2026-03-12', as: 'clerk' },
      )
      .happens({ type: 'SuppliedMaterialExamined', outcome: 'not-in-order' })
    expect(story.state?.documents.at(-1)?.kind).toBe('supply-notice')
  })
})
