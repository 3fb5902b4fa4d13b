import { makePrintable } from './printable-text.ts'

/** Red of official seals. */
const sealRed = '#d7000f'
const size = 420
const centre = size / 2
const ringWidth = 11
const ringRadius = centre - ringWidth / 2 - 1
const starRadius = 62
/** How far the characters of the name stand from the ring, in units of the drawing. */
const gap = 9

/**
 * The picture of a round seal as SVG: a ring, a five-pointed star, the name on an arc from left to right in Song type,
 * and the words of a special seal under the star (印章管理的规定 第十三条、第十七条). One unit is a tenth of a
 * millimetre, so that the whole measures 4.2 cm. The picture proves nothing; the signature in the file does.
 *
 * @param name of the organisation; a long one is set closer and narrower
 * @param caption words of a special seal, at most 12
 */
export function drawSeal(name: string, caption?: string): string {
  const characters = [...makePrintable(name).replaceAll(/\s/g, '')]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size}" height="${size}">`,
    `<g fill="${sealRed}" font-family="Noto Serif SC" font-weight="700">`,
    `<circle cx="${centre}" cy="${centre}" r="${ringRadius}" fill="none" stroke="${sealRed}" stroke-width="${ringWidth}"/>`,
    `<path d="${drawStar(centre, centre - (caption ? 6 : 0), starRadius)}"/>`,
    ...placeOnArc(characters, caption ? 236 : 285),
    ...(caption ? [placeCaption([...makePrintable(caption)])] : []),
    '</g></svg>',
  ].join('\n')
}

function drawStar(x: number, y: number, radius: number): string {
  // The inner points of a regular star lie at sin 18° ÷ sin 54° of its radius.
  const inner = (radius * Math.sin(Math.PI / 10)) / Math.sin((3 * Math.PI) / 10)
  const points = Array.from({ length: 10 }, (_, index) => {
    const angle = (index * Math.PI) / 5 - Math.PI / 2
    const distance = index % 2 === 0 ? radius : inner
    return `${format(x + distance * Math.cos(angle))} ${format(y + distance * Math.sin(angle))}`
  })
  return `M${points.join('L')}Z`
}

/** Characters stand upright on the arc, tall and narrow as on a cut seal; a caption keeps the ends apart. */
function placeOnArc(characters: readonly string[], widestDegrees: number): string[] {
  const count = characters.length
  const spanDegrees = Math.min(widestDegrees, Math.max(110, count * 19))
  const stepDegrees = count > 1 ? spanDegrees / (count - 1) : 0
  const outer = centre - ringWidth - gap
  const height = count <= 16 ? 56 : count <= 22 ? 50 : 44
  const middle = outer - height / 2
  // As wide as the arc leaves room for, with a little air, and never wider than it is tall.
  const room = count > 1 ? (middle * stepDegrees * Math.PI) / 180 : height
  const width = Math.min(height * 0.86, room * 0.9)
  return characters.map((character, index) => {
    const degrees = -spanDegrees / 2 + index * stepDegrees
    const turn = `translate(${centre} ${centre}) rotate(${format(degrees)}) translate(0 ${format(-middle)})`
    return drawCharacter(character, `${turn} scale(${format(width / height)} 1)`, height)
  })
}

function placeCaption(characters: readonly string[]): string {
  const width = Math.min(30, 190 / characters.length)
  const height = 34
  const start = centre - (width * (characters.length - 1)) / 2
  return characters
    .map((character, index) => {
      const turn = `translate(${format(start + index * width)} ${centre + 108})`
      return drawCharacter(character, `${turn} scale(${format(width / height)} 1)`, height)
    })
    .join('\n')
}

function drawCharacter(character: string, transform: string, height: number): string {
  // The baseline of Chinese characters lies 0.36 of their height below their middle.
  const baseline = format(height * 0.36)
  return `<text transform="${transform}" y="${baseline}" font-size="${height}" text-anchor="middle">${escapeXml(character)}</text>`
}

function format(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
