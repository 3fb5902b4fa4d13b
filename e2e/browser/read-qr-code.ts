import jsQr from 'jsqr'
import type { Locator } from 'playwright-core'

/**
 * What a phone reads from a picture on a page, as it is drawn there.
 *
 * @throws Error where there is nothing that a phone could read
 */
export async function readQrCode(picture: Locator): Promise<string> {
  await picture.scrollIntoViewIfNeeded()
  const shown = await picture.screenshot({ type: 'png' })
  // The browser is the one that knows how to read its own picture.
  const { pixels, width, height } = await picture.page().evaluate(
    async (url) => {
      const image = new Image()
      image.src = url
      await image.decode()
      const canvas = document.createElement('canvas')
      canvas.width = image.width
      canvas.height = image.height
      const drawing = canvas.getContext('2d')
      drawing?.drawImage(image, 0, 0)
      const data = drawing?.getImageData(0, 0, image.width, image.height).data ?? []
      return { pixels: [...data], width: image.width, height: image.height }
    },
    `data:image/png;base64,${shown.toString('base64')}`,
  )
  const found = jsQr.default(new Uint8ClampedArray(pixels), width, height)
  if (found === null) throw new Error('no QR code can be read from the picture')
  return found.data
}
