import { type GeoPoint, type Instant, findInstant } from '@tongban/domain'
import exifReader from 'exifreader'
import type { Readable } from 'node:stream'

/** Cameras write what they know before the picture itself. */
const headBytes = 256 * 1024

/** What a camera wrote into a picture of when and where it was taken (EXIF); what cannot be read is not there. */
export interface CameraNotes {
  readonly at?: Instant
  readonly point?: GeoPoint
}

/** Reads no more than the head of the file. */
export async function readCameraNotes(content: Readable): Promise<CameraNotes> {
  const head = await readHead(content)
  try {
    const { exif, gps } = exifReader.load(head, { expanded: true })
    const at = readMoment(
      exif?.DateTimeOriginal?.description,
      exif?.OffsetTimeOriginal?.description ?? exif?.OffsetTime?.description,
    )
    const { Latitude: latitude, Longitude: longitude } = gps ?? {}
    const known = latitude !== undefined && longitude !== undefined && !(latitude === 0 && longitude === 0)
    return {
      ...(at === undefined ? {} : { at }),
      ...(known && Number.isFinite(latitude + longitude) ? { point: { latitude, longitude } } : {}),
    }
  } catch {
    // Many pictures have no notes at all, and some are broken: the reader throws at both.
    return {}
  }
}

/** Cameras tell the time of the wall beside them; one that does not say in which zone is taken to hang in China. */
function readMoment(text: string | undefined, offset = '+08:00'): Instant | undefined {
  const parts = /^(\d{4})[:-](\d{2})[:-](\d{2})[ T](\d{2}:\d{2}:\d{2})/.exec(text ?? '')
  if (parts === null) return undefined
  const zone = /^[+-]\d{2}:\d{2}$/.test(offset) ? offset : '+08:00'
  const moment = Date.parse(`${parts[1]}-${parts[2]}-${parts[3]}T${parts[4]}${zone}`)
  return Number.isNaN(moment) ? undefined : findInstant(new Date(moment).toISOString())
}

async function readHead(content: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of content) {
    chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size >= headBytes) break
  }
  return Buffer.concat(chunks).subarray(0, headBytes)
}
