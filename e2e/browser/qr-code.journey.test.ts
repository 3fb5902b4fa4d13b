import { describe, expect, test } from 'vitest'
import { beginBrowserJourney, phone, type BrowserJourney } from './begin-browser-journey.ts'
import { readQrCode } from './read-qr-code.ts'
import { item } from './seed-cases.ts'
import { tellJourney } from './tell-journey.ts'

let journey: BrowserJourney

tellJourney(async () => (journey = await beginBrowserJourney()))

describe('the QR code of a guide', () => {
  test('as it is drawn leads a phone to the same guide', async () => {
    const page = await journey.visitAsAnybody(`/items/${item}`)
    const title = await page.getByRole('heading', { level: 1 }).innerText()
    const address = await readQrCode(page.getByRole('img', { name: '本页网址的二维码' }))
    expect(new URL(address).origin).toBe(journey.url)
    const other = await journey.visitAsAnybody(new URL(address).pathname, { device: phone })
    await other.getByRole('heading', { level: 1, name: title }).waitFor()
  })
})
