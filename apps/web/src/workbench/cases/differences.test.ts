import { describe, expect, it } from 'vitest'
import { listDifferences } from './differences.ts'

const content = {
  answers: { kind: 'shop' },
  form: { 'premises.name': '湖畔小馆', 'contact.phone': '138****8000' },
  materials: { plan: [{ digest: 'a' }] },
}

describe('what a correction changed', () => {
  it('is told by form, answer and material, and nothing else is', () => {
    const after = {
      ...content,
      form: { ...content.form, 'premises.name': '湖畔面馆' },
      materials: { plan: [{ digest: 'b' }] },
    }
    expect(listDifferences(content, after)).toEqual([
      { subject: 'form:premises.name', before: '湖畔小馆', after: '湖畔面馆' },
      { subject: 'material:plan', before: [{ digest: 'a' }], after: [{ digest: 'b' }] },
    ])
    expect(listDifferences(content, content)).toEqual([])
  })

  it('is told of a masked value where the record names it, though both look alike', () => {
    expect(listDifferences(content, content, ['form:contact.phone'])).toEqual([
      { subject: 'form:contact.phone', before: '138****8000', after: '138****8000' },
    ])
  })

  it('does not count an empty value that was never there, nor the order of files', () => {
    const before = { ...content, materials: { plan: [{ digest: 'a' }, { digest: 'b' }] } }
    const after = {
      ...before,
      form: { ...content.form, note: '' },
      materials: { plan: [{ digest: 'b' }, { digest: 'a' }] },
    }
    expect(listDifferences(before, after)).toEqual([])
  })
})
