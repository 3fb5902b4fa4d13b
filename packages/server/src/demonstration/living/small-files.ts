import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { deflateSync, crc32 } from 'node:zlib'

/** What a paper of the demonstration says: its title and some lines. */
export interface Paper {
  readonly title: string
  readonly holder: string
  readonly lines: readonly string[]
}

const source = `
#let data = json(bytes(sys.inputs.data))
#set document(date: none)
#set page(paper: "a5", margin: 18mm, footer: align(center, text(size: 8pt, fill: gray)[演示材料，内容均为虚构]))
#set text(font: "Noto Serif SC", size: 11pt, lang: "zh")
#set par(leading: 1em)
#align(center, text(size: 17pt, data.title))
#v(6mm)
#for line in data.lines [ #line #parbreak() ]
#v(1fr)
#align(right)[#data.holder（签章）]
`

export interface PaperPress {
  /** The paper as a PDF of one page, without a date of its own: the same bytes whenever it is printed. */
  print(paper: Paper): Uint8Array
}

/** Reads the font with the first paper. */
export function openPaperPress(): PaperPress {
  let compiler: NodeCompiler | undefined
  return {
    print(paper) {
      const fonts = dirname(
        createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/package.json'),
      )
      compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: [`${fonts}/400Regular`] }] })
      return compiler.pdf({ mainFileContent: source, inputs: { data: JSON.stringify(paper) } })
    },
  }
}

/** A picture as a phone might have taken it: a sky, a wall, a door and windows, in the colours of the seed. */
export function drawPicture(seed: number): Uint8Array {
  const [width, height] = [320, 240]
  const rows = Buffer.alloc((width * 3 + 1) * height)
  const tone = (base: number, step: number) => (base + seed * step) % 90
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const place = y * (width * 3 + 1) + 1 + x * 3
      rows.set(colourAt(x, y, tone), place)
    }
  }
  return encodePng(width, height, rows)
}

function colourAt(x: number, y: number, tone: (base: number, step: number) => number): number[] {
  if (y < 60) return [150 + y, 190 + y / 2, 235]
  if (y > 205) return [120, 118, 112]
  if (y > 72 && y < 100) return [150 + tone(10, 17), 40 + tone(20, 31), 40]
  const inDoor = x > 135 && x < 185 && y > 120
  if (inDoor) return [90 + tone(0, 7), 62, 40]
  const inWindow = y > 120 && y < 180 && (Math.abs(x - 70) < 38 || Math.abs(x - 250) < 38)
  if (inWindow) return (x + y) % 38 < 3 ? [230, 230, 230] : [120, 160, 180]
  return [205 + (tone(3, 11) % 30), 195, 170 + (tone(5, 13) % 40)]
}

/** ISO/IEC 15948: eight bits a channel, no alpha, no filter. */
function encodePng(width: number, height: number, rows: Buffer): Uint8Array {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    writeChunk('IHDR', header),
    writeChunk('IDAT', deflateSync(rows)),
    writeChunk('IEND', Buffer.alloc(0)),
  ])
}

function writeChunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  const [length, sum] = [frame.subarray(0, 4), frame.subarray(4)]
  sum.writeUInt32BE(crc32(body), 0)
  return Buffer.concat([length, body, sum])
}
