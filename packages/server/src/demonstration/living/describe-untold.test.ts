import { expect, test } from 'vitest'
import { describeUntold } from './describe-untold.ts'

test('stories that stop for one reason are told of in one sentence, each by its name', () => {
  const year = { zh: '没有2027年的安排。', en: 'No data for 2027.' }
  const other = { zh: '事项已取消。', en: 'The item was withdrawn.' }
  expect(
    describeUntold([
      { story: 'bookshop', reason: year },
      { story: 'sign', reason: other },
      { story: 'cinema', reason: { ...year } },
    ]),
  ).toEqual([
    {
      zh: '2个示范办件没有办到最后：没有2027年的安排。（bookshop、cinema）',
      en: '2 demonstration cases did not come to an end: No data for 2027. (bookshop, cinema)',
    },
    {
      zh: '1个示范办件没有办到最后：事项已取消。（sign）',
      en: 'One demonstration case did not come to an end: The item was withdrawn. (sign)',
    },
  ])
})
