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
      'instant.rows[0].when: Row "small" looks at "经营面积", for which nobody is named who answers.',
    )
    const inputs = { ...instant.inputs, 'food.remarks': 'choice' }
    expect(complaintsAbout({ inputs: inputs as never })).toEqual([
      'instant.inputs.food.remarks: No row looks at "说明" and no licence prints it, and yet its source is demanded.',
    ])
  })

  it('names only sources that can give the value', () => {
    const complain = (subject: string, sources: unknown) =>
      complaintsAbout({ inputs: { ...instant.inputs, [subject]: sources } as never }).filter((complaint) =>
        complaint.includes('cannot come from'),
      )
    expect(complain('premises.area', ['register', 'licence'])).toEqual([
      'instant.inputs.premises.area: "经营面积" cannot come from: register.',
    ])
    expect(complain('applicant.age', ['identity'])).toEqual([
      'instant.inputs.applicant.age: "Age of the applicant" cannot come from: identity.',
    ])
    expect(complain('business', ['identity', 'platform'])).toEqual([
      'instant.inputs.business: "经营哪一类？" cannot come from: identity, platform.',
    ])
    expect(complain('applicant.age', ['platform'])).toEqual([])
  })

  it('may look at what no form asks where a register or the platform answers for it', () => {
    const old = {
      row: 'old',
      when: { 'applicant.age': { above: 70 } },
      outcome: 'person',
      reason: '由人工审查。',
    }
    const inputs = { ...instant.inputs, 'applicant.age': ['platform'] }
    const given = { 'premises.area': 30, 'applicant.age': 71 }
    const examples = [
      { example: '年长', given, outcome: 'person', row: 'old' },
      ...instant.examples.map((entry) => ({ ...entry, given: { ...entry.given, 'applicant.age': 30 } })),
    ]
    expect(complaintsAbout({ inputs, rows: [old, ...instant.rows], examples } as never)).toEqual([])
  })

  it('has a source for all that the licence will say', () => {
    const { 'licence.scope': _scope, ...inputs } = instant.inputs
    expect(complaintsAbout({ inputs: inputs as never })).toEqual([
      'instant.inputs: The licence says "许可范围", and nobody is named who answers for it when it is granted at once.',
    ])
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
    ).toEqual(['instant.examples[2].given: The example does not give "经营面积".'])
  })
})
