import { describe, expect, test } from 'vitest'
import { emptyContent } from '../../application/content.ts'
import { findPointer, listUntouched, readSubject } from './places.ts'

const file = (id: string) => ({ id, name: `${id}.pdf`, mediaType: 'application/pdf', size: 1 })
const places = (...subjects: readonly string[]) => subjects.map(readSubject)

describe('a place that a point of a notice names', () => {
  test('is found in the application by its pointer, a condition by none', () => {
    expect(
      places('form:premises.area', 'material:a/b', 'answer:chain', 'condition:0').map(findPointer),
    ).toEqual(['/form/premises.area', '/materials/a~1b', '/answers/chain', undefined])
  })

  test('is untouched as long as it says what was filed, whatever was changed elsewhere', () => {
    const filed = {
      answers: { chain: 'no', sells: ['hot'] },
      form: { area: 86, name: '湖畔' },
      materials: { plan: [file('a')], lease: [file('b')] },
    }
    const now = { ...filed, answers: { chain: 'yes', sells: ['hot'] }, form: { area: 90, name: '湖畔' } }
    const asked = places(
      'answer:chain',
      'answer:sells',
      'form:area',
      'form:name',
      'material:plan',
      'condition:1',
    )
    expect(listUntouched(asked, filed, now).map(({ id }) => id)).toEqual(['sells', 'name', 'plan'])
  })

  test('a material is answered for by other files, by none, and by what stands in its place', () => {
    const filed = {
      ...emptyContent,
      materials: { plan: [file('a')], lease: [file('b')], photo: [file('c')] },
    }
    const now = {
      ...filed,
      materials: { plan: [file('d')], photo: [file('c')] },
      substitutes: { photo: { by: 'later', promise: '承诺补交。' } as const },
    }
    expect(listUntouched(places('material:plan', 'material:lease', 'material:photo'), filed, now)).toEqual([])
    expect(listUntouched(places('material:photo'), now, now)).toHaveLength(1)
  })

  test('a licence that is fetched for a material that was not filed answers for it', () => {
    const now = { ...emptyContent, substitutes: { identity: { by: 'licence', licence: 'L1' } as const } }
    expect(listUntouched(places('material:identity'), emptyContent, now)).toEqual([])
  })
})
