import { describe, expect, it } from 'vitest'
import type { ItemDefinitionInput } from '../item.ts'
import { registries, writeItem } from '../testing/catalogue-fixture.ts'
import {
  instantTable as instant,
  largeShop as large,
  smallShop as small,
  tableExample as example,
} from '../testing/decision-table-fixture.ts'
import { lintItem } from './lint-item.ts'

describe('a decision table', () => {
  const complaintsAbout = (change: Partial<typeof instant>) =>
    lintItem(writeItem({ instant: { ...instant, ...change } as ItemDefinitionInput['instant'] }), registries)
      .filter(({ rule }) => rule.startsWith('instant-'))
      .map(({ path, message }) => `${path}: ${message.en}`)

  it('looks at nothing for which nobody answers, and demands no source in vain', () => {
    expect(complaintsAbout({ inputs: {} as typeof instant.inputs })[0]).toBe(
      'instant.rows[0].when: Row "small" looks at "premises.area", for which nobody is named who answers.',
    )
    const inputs = { ...instant.inputs, 'enterprise.name': ['identity'] }
    expect(complaintsAbout({ inputs: inputs as never })[0]).toBe(
      'instant.inputs.enterprise.name: No row looks at "enterprise.name", and yet its source is demanded.',
    )
  })

  it('has no row behind others that decide wherever it holds', () => {
    const smaller = { ...small, row: 'smaller', when: { 'premises.area': { below: 20 } } }
    const shadowed = { ...small, row: 'shadowed', when: { 'premises.area': { below: 10 } } }
    expect(complaintsAbout({ rows: [small, shadowed, large] as never })).toContain(
      'instant.rows[1]: Row "shadowed" is never reached: wherever it holds, a row before it has decided.',
    )
    expect(complaintsAbout({ rows: [smaller, small, large] as never })).toEqual([
      'instant.rows[0]: No example tries row "smaller".',
    ])
  })

  it('has rows of different names, each tried by an example that gives all inputs', () => {
    expect(complaintsAbout({ rows: [small, { ...large, row: 'small' }] as never })).toContain(
      'instant.rows[1].row: There are two rows "small".',
    )
    expect(complaintsAbout({ examples: [example(30, 'grant', 'small')] })).toEqual([
      'instant.rows[1]: No example tries row "large".',
    ])
    expect(
      complaintsAbout({ examples: [...instant.examples, { ...example(1, 'grant'), given: {} as never }] }),
    ).toEqual(['instant.examples[2].given: The example does not give premises.area.'])
  })
})
