import { expect, test } from 'vitest'
import { fromFiledContent, isSameContent, toSentContent } from './content.ts'

const file = { id: 'f-1', name: '布局图.pdf', mediaType: 'application/pdf', size: 10 }
const promised = {
  answers: {},
  form: {},
  materials: {},
  substitutes: { 'floor-plan': { by: 'later', promise: '本申请人承诺补交。' } },
} as const

test('a promise is sent word for word, and not where the material is there', () => {
  expect(toSentContent(promised).substitutes).toEqual(promised.substitutes)
  expect(toSentContent({ ...promised, materials: { 'floor-plan': [file] } })).not.toHaveProperty(
    'substitutes',
  )
})

test('what stands in the place of a material is kept when a filed application is filled in further', () => {
  const licence = { licence: 'l-1', licenceType: 'business-licence', number: '1', validTo: null }
  const filed = {
    answers: {},
    form: {},
    materials: {},
    substitutes: {
      'floor-plan': { by: 'later', promise: '本申请人承诺补交。', licence: null },
      'business-licence': { by: 'licence', promise: null, licence },
    },
  } as const
  expect(fromFiledContent(filed).substitutes).toEqual({
    ...promised.substitutes,
    'business-licence': { by: 'licence', licence: 'l-1' },
  })
})

test('a promise that was taken back is a change', () => {
  expect(isSameContent(promised, { ...promised, substitutes: {} })).toBe(false)
})
