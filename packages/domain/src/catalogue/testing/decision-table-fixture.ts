/** Small shops are let through at once; large ones are looked at. */
export const smallShop = {
  row: 'small',
  when: { 'premises.area': { below: 60 } },
  outcome: 'grant',
  reason: '面积较小。',
} as const
export const largeShop = { row: 'large', outcome: 'person', reason: '面积较大，由人工审查。' } as const
export const tableExample = (area: number, outcome: 'grant' | 'person', row?: string) => ({
  example: `经营面积${area}平方米`,
  given: { 'premises.area': area },
  outcome,
  ...(row === undefined ? {} : { row }),
})
export const instantTable = {
  inputs: {
    'premises.area': ['licence' as const],
    // The licence says these.
    'enterprise.name': ['identity' as const],
    'enterprise.uscc': ['identity' as const],
    'licence.scope': ['register' as const],
  },
  rows: [smallShop, largeShop],
  examples: [tableExample(30, 'grant', 'small'), tableExample(300, 'person', 'large')],
  reexamined: { percent: 5 },
}
