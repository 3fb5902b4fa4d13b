import { describe, expect, test } from 'vitest'
import { openBrowser } from './open-browser.ts'

/** A code point that stands for no letter in any font: what it looks like is the box. */
const nothing = '\u0378'

/** How each letter looks in the browser, as one text of its pixels. */
async function drawLetters(bare: boolean, letters: readonly string[]): Promise<string[]> {
  const browser = await openBrowser({ bare })
  try {
    const page = await browser.newPage()
    return await page.evaluate((drawn) => {
      const canvas = document.createElement('canvas')
      canvas.width = 48
      canvas.height = 48
      const brush = canvas.getContext('2d', { willReadFrequently: true })
      if (brush === null) throw new Error('the browser cannot draw')
      brush.font = "32px 'Noto Sans CJK SC', sans-serif"
      return drawn.map((letter) => {
        brush.clearRect(0, 0, 48, 48)
        brush.fillText(letter, 4, 38)
        return brush.getImageData(0, 0, 48, 48).data.join(' ')
      })
    }, letters)
  } finally {
    await browser.close()
  }
}

describe.each([
  { title: 'the browser of the journeys', bare: false },
  { title: 'the browser and the letters that npm packages ship', bare: process.platform === 'linux' },
])('$title', ({ bare }) => {
  test('draws Chinese letters, each its own, and no boxes', async () => {
    const letters = ['政', '务', '许', '可', '證', nothing, ' ']
    const drawn = await drawLetters(bare, letters)
    expect(new Set(drawn).size).toBe(letters.length)
  })
})
