import { describe, expect, it } from 'vitest'
import { listAvailableActions } from './available-actions.ts'
import { actors, restaurantItem } from './testing/case-fixture.ts'
import { reviewedByThursday, stepDone } from './testing/case-history.ts'
import { given } from './testing/case-story.ts'

describe('what a page offers', () => {
  it('a grant against the opinion of a step is shown with the reason why not', () => {
    const history = [...reviewedByThursday.slice(0, -1), stepDone('2026-03-12', 'legal', 'fail')]
    const facts = { actor: actors.head, revision: restaurantItem }
    const actions = listAvailableActions(given(history).state!, facts)
    expect(actions.find(({ command }) => command === 'GrantApplication')).toMatchObject({
      available: false,
      disabledReason: { zh: '以下环节的意见为不通过：法制审核。' },
      waitsFor: 'condition',
    })
  })

  it('what was turned into a filing offers no refusal, and says why', () => {
    const revision = {
      ...restaurantItem,
      definition: { ...restaurantItem.definition, reform: 'filing' as const },
    }
    const actions = listAvailableActions(given(reviewedByThursday).state!, { actor: actors.head, revision })
    expect(actions.find(({ command }) => command === 'RefuseApplication')).toMatchObject({
      available: false,
      disabledReason: { zh: '该事项的审批已改为备案，材料齐全即予备案，不得作出不予许可决定。' },
      waitsFor: 'condition',
    })
  })

  it('where all steps are done they are told by their names', () => {
    const facts = { actor: actors.reviewer, revision: restaurantItem }
    const actions = listAvailableActions(given(reviewedByThursday).state!, facts)
    expect(actions.find(({ command }) => command === 'CompleteStep')?.disabledReason?.zh).toBe(
      '各环节都已经完成：审查、核查、消防意见、法制审核。',
    )
  })

  it('what must wait says whether for something in the case, for another stage of it, or for somebody else', () => {
    const facts = { actor: actors.reviewer, revision: restaurantItem }
    const actions = listAvailableActions(given(reviewedByThursday).state!, facts)
    const find = (name: string) => actions.find(({ command }) => command === name)?.waitsFor
    expect(find('EndSpecialProcedure')).toBe('condition')
    expect(actions.find(({ command }) => command === 'EndSpecialProcedure')?.disabledReason?.zh).toBe(
      '没有正在进行的特别程序。',
    )
    expect(find('MoveToRevision')).toBe('stage')
    expect(find('ApproveExtension')).toBe('person')
  })
})
