import { describe, expect, it } from 'vitest'
import type { ItemDefinitionInput } from '../item.ts'
import { registries, steps, writeItem } from '../testing/catalogue-fixture.ts'
import { lintItem } from './lint-item.ts'

const { accept, review, inspect, decide, archive, deliver } = steps

describe('limits by law', () => {
  it('allows 45 working days, and 15 more, where several authorities handle an item together (art. 42)', () => {
    const joint = {
      steps: [accept, { ...review, organisation: 'fire' }, decide, deliver],
      limits: { statutory: 45, promised: 30, basis: '行政许可法 第四十二条第二款' },
      extension: { days: 15, basis: '行政许可法 第四十二条第二款' },
    }
    expect(rulesOf(joint)).not.toContain('licence-limit-ceiling')
    expect(rulesOf(joint)).not.toContain('extension-ceiling')
    expect(rulesOf({ ...joint, steps: [accept, review, decide, deliver] })).toEqual(
      expect.arrayContaining(['licence-limit-ceiling', 'extension-ceiling']),
    )
  })

  it('asks of a licence an examination that is not optional, and lets optional steps and follow-through take their time', () => {
    const optional = { ...review, limit: 60, optional: true } as const
    const long = { ...archive, limit: 60 } as const
    expect(rulesOf({ steps: [accept, optional, decide, long, deliver] })).toEqual(['licence-examined'])
    expect(rulesOf({ steps: [accept, { parallel: [inspect, optional] }, decide, long, deliver] })).toEqual([])
  })
})

function rulesOf(changes: Partial<ItemDefinitionInput>): string[] {
  return lintItem(writeItem(changes), registries).map((finding) => finding.rule)
}
