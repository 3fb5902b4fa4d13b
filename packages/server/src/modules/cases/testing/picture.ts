/** The smallest picture that cameras would call one: a JPEG of a single grey dot. */
const dot = Buffer.from(
  '/9j/4AAQSkZJRgABAQEAYABgAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8UHRofHh0aHBwgJC4nICIsIxwcKDcpLDAxNDQ0Hyc5PTgyPC4zNDL/wAALCAABAAEBAREA/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQFBgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFhcYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKjpKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/9oACAEBAAA/APn+v//Z',
  'base64',
)

/** What a camera writes into a picture. */
export interface CameraWriting {
  /** The time of the wall beside it: `2025:09:10 09:55:00`. */
  readonly at?: string
  readonly point?: { readonly latitude: number; readonly longitude: number }
}

/** A JPEG with what a camera writes into it (EXIF): when it was taken, and where. */
export function takePicture({ at, point }: CameraWriting = {}): Buffer {
  if (at === undefined && point === undefined) return dot
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), writeTags(at, point)])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(exif.length + 2)
  return Buffer.concat([dot.subarray(0, 2), Buffer.from([0xff, 0xe1]), length, exif, dot.subarray(2)])
}

/** The shortest film that telephones would call one: a header that names its brand, and no frame. */
export function takeFilm(brand: 'isom' | 'qt  ' = 'isom'): Buffer {
  const box = (kind: string, content: Buffer) => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(content.length + 8)
    return Buffer.concat([length, Buffer.from(kind, 'latin1'), content])
  }
  const header = box(
    'ftyp',
    Buffer.concat([Buffer.from(brand, 'latin1'), Buffer.alloc(4), Buffer.from(brand)]),
  )
  return Buffer.concat([header, box('mdat', Buffer.from('film'))])
}

type Tag = readonly [id: number, type: number, count: number, value: Buffer]

const ascii = (id: number, text: string): Tag => [id, 2, text.length + 1, Buffer.from(`${text}\0`, 'latin1')]
const long = (id: number, value: number): Tag => [id, 4, 1, writeLongs(value)]

function writeLongs(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4))
  return bytes
}

/** Degrees, minutes and hundredths of a thousandth of a second. */
function writeDegrees(id: number, degrees: number): Tag {
  const whole = Math.floor(degrees)
  const minutes = Math.floor((degrees - whole) * 60)
  const seconds = Math.round(((degrees - whole) * 60 - minutes) * 60 * 100_000)
  return [id, 5, 3, writeLongs(whole, 1, minutes, 1, seconds, 100_000)]
}

function writeTags(at: string | undefined, point: CameraWriting['point']): Buffer {
  const header = Buffer.concat([Buffer.from('MM\0*', 'latin1'), writeLongs(8)])
  const pointers = (at === undefined ? 0 : 1) + (point === undefined ? 0 : 1)
  const start = 8 + 2 + pointers * 12 + 4
  const taken = at === undefined ? Buffer.alloc(0) : writeDirectory([ascii(0x9003, at)], start)
  const place =
    point === undefined
      ? Buffer.alloc(0)
      : writeDirectory(
          [
            ascii(1, point.latitude < 0 ? 'S' : 'N'),
            writeDegrees(2, Math.abs(point.latitude)),
            ascii(3, point.longitude < 0 ? 'W' : 'E'),
            writeDegrees(4, Math.abs(point.longitude)),
          ],
          start + taken.length,
        )
  const first = writeDirectory(
    [
      ...(at === undefined ? [] : [long(0x8769, start)]),
      ...(point === undefined ? [] : [long(0x8825, start + taken.length)]),
    ],
    8,
  )
  return Buffer.concat([header, first, taken, place])
}

/** Values of more than four bytes lie behind the table that points to them. */
function writeDirectory(tags: readonly Tag[], offset: number): Buffer {
  const table = Buffer.alloc(2 + tags.length * 12 + 4)
  table.writeUInt16BE(tags.length, 0)
  const behind: Buffer[] = []
  let next = offset + table.length
  tags.forEach(([id, type, count, value], index) => {
    const at = 2 + index * 12
    table.writeUInt16BE(id, at)
    table.writeUInt16BE(type, at + 2)
    table.writeUInt32BE(count, at + 4)
    if (value.length <= 4) {
      value.copy(table, at + 8)
      return
    }
    table.writeUInt32BE(next, at + 8)
    behind.push(value)
    next += value.length
  })
  return Buffer.concat([table, ...behind])
}
