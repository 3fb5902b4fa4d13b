import type { MultipartFile } from '@fastify/multipart'
import { fileTypeFromFile } from 'file-type'
import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Bilingual } from '@tongban/domain'
import type { Upload } from '@tongban/contract'
import { findErrorCode } from '../environment-error.ts'
import { problem, RefusedRequest } from './problem.ts'

/** A file that arrived: on disk under a name of our own, hashed while it streamed, its type seen in its bytes. */
export interface ReceivedFile {
  /** Where it lies until the answer is sent. */
  readonly path: string
  /** What the uploader called it, without folders and control characters; for display only. */
  readonly name: string
  readonly size: number
  /** By its content, not by what the uploader said. */
  readonly mediaType: string
  /** SHA-256, hexadecimal. */
  readonly digest: string
}

/** Says whether a file is clean; configured installations ask ClamAV. */
export type ScanFile = (path: string) => Promise<{ readonly clean: boolean; readonly signature?: string }>

export interface FileReception {
  /** Folder on the same file system as the store, so that taking a file is a rename. */
  readonly temporaryFolder: string
  readonly scan?: ScanFile
}

/** Ending of the name → endings that the content may show → media type. OFD and DWG have no own magic everywhere. */
const acceptedTypes: Readonly<
  Record<string, { readonly shows: readonly string[]; readonly mediaType: string }>
> = {
  pdf: { shows: ['pdf'], mediaType: 'application/pdf' },
  png: { shows: ['png'], mediaType: 'image/png' },
  jpg: { shows: ['jpg'], mediaType: 'image/jpeg' },
  jpeg: { shows: ['jpg'], mediaType: 'image/jpeg' },
  docx: {
    shows: ['docx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: { shows: ['xlsx'], mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  ofd: { shows: ['ofd', 'zip'], mediaType: 'application/ofd' },
  mp4: { shows: ['mp4', 'm4v', '3gp'], mediaType: 'video/mp4' },
  mov: { shows: ['mov', 'mp4'], mediaType: 'video/quicktime' },
  dwg: { shows: ['dwg'], mediaType: 'image/vnd.dwg' },
  zip: { shows: ['zip'], mediaType: 'application/zip' },
}

function refuseFile(name: string, code: string, message: Bilingual): RefusedRequest {
  // Of several files in one request, the entry says which.
  const told = name === '' ? message : { zh: `“${name}”：${message.zh}`, en: `“${name}”: ${message.en}` }
  return new RefusedRequest(
    problem('file-refused', { detail: message, errors: [{ pointer: '/file', code, message: told }] }),
  )
}

/** The name without folders, control characters and marks that turn the direction of writing; at most 200 characters. */
export function cleanFileName(name: string | undefined): string {
  const last =
    (name ?? '')
      .replaceAll(/\p{Cs}/gu, '')
      .split(/[/\\]/)
      .at(-1) ?? ''
  const cleaned = last
    .replaceAll(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .replaceAll(/^\.+/g, '')
    .trim()
  if ([...cleaned].length <= 200) return cleaned
  const ending = extname(cleaned).slice(0, 10)
  return `${[...cleaned].slice(0, 200 - ending.length).join('')}${ending}`
}

async function findMediaType(path: string, name: string): Promise<string> {
  const ending = extname(name).slice(1).toLowerCase()
  const accepted = Object.hasOwn(acceptedTypes, ending) ? acceptedTypes[ending] : undefined
  const list = Object.keys(acceptedTypes)
    .filter((key) => key !== 'jpeg')
    .join('、')
  if (accepted === undefined) {
    throw refuseFile(name, 'ending-not-accepted', {
      zh: `不接受此类文件。可以上传的类型：${list}。`,
      en: `Files of this kind are not accepted. These are: ${list.replaceAll('、', ', ')}.`,
    })
  }
  const shown = await fileTypeFromFile(path)
  if (shown === undefined || !accepted.shows.includes(shown.ext)) {
    throw refuseFile(name, 'content-differs-from-name', {
      zh: `文件内容不是 ${ending} 格式${shown === undefined ? '' : `（实际为 ${shown.ext}）`}，请用相应的软件另存后重新上传。`,
      en: `The content is not of the kind ${ending}${shown === undefined ? '' : ` (it is ${shown.ext})`}; save it again with its program and upload it.`,
    })
  }
  return accepted.mediaType
}

/** What cannot be scanned now is not taken: a scanner that is away must not open the door. */
async function scanFile(path: string, { scan }: FileReception): Promise<{ readonly clean: boolean }> {
  if (scan === undefined) return { clean: true }
  try {
    return await scan(path)
  } catch {
    throw new RefusedRequest(problem('service-unavailable', { headers: { 'retry-after': '30' } }))
  }
}

/** The parser of multipart bodies throws plain errors without code for what the caller sent wrongly. */
function explainMultipartError(error: unknown): unknown {
  if (error instanceof RefusedRequest) return error
  const code = findErrorCode(error)
  if (code === undefined || code === 'ERR_STREAM_PREMATURE_CLOSE')
    return new RefusedRequest(problem('malformed-request'))
  return error
}

async function receiveFile(part: MultipartFile, reception: FileReception): Promise<ReceivedFile> {
  const name = cleanFileName(part.filename)
  const path = join(reception.temporaryFolder, randomUUID())
  const hash = createHash('sha256')
  let size = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      hash.update(chunk)
      done(null, chunk)
    },
  })
  try {
    await pipeline(part.file, measure, createWriteStream(path, { flags: 'wx', mode: 0o600 }))
    if (part.file.truncated) throw new RefusedRequest(problem('body-too-large'))
    if (name === '') {
      throw refuseFile('', 'name-missing', {
        zh: '文件没有名称，请命名后上传。',
        en: 'The file has no name; give it one.',
      })
    }
    if (size === 0) {
      throw refuseFile(name, 'empty', {
        zh: '文件是空的，请检查后重新上传。',
        en: 'The file is empty; check it and upload it again.',
      })
    }
    const mediaType = await findMediaType(path, name)
    const verdict = await scanFile(path, reception)
    if (!verdict.clean) {
      throw refuseFile(name, 'malicious', {
        zh: '文件未通过病毒检查，不能上传。请杀毒后重试。',
        en: 'The file did not pass the virus check. Clean it and try again.',
      })
    }
    return { path, name, size, mediaType, digest: hash.digest('hex') }
  } catch (error) {
    await rm(path, { force: true })
    throw error
  }
}

/**
 * Streams the files of a multipart request to disk.
 * @throws RefusedRequest when one is empty, too large, not what its name says, or found malicious; none is kept then
 */
export async function receiveFiles(
  parts: AsyncIterable<MultipartFile>,
  upload: Upload,
  reception: FileReception,
): Promise<ReceivedFile[]> {
  await mkdir(reception.temporaryFolder, { recursive: true, mode: 0o700 })
  const files: ReceivedFile[] = []
  try {
    for await (const part of parts) files.push(await receiveFile(part, reception))
    if (files.length === 0) {
      throw refuseFile('', 'file-missing', { zh: '请求中没有文件。', en: 'The request holds no file.' })
    }
    if (files.length > upload.maximumFiles) throw new RefusedRequest(problem('body-too-large'))
    return files
  } catch (error) {
    await discardFiles(files)
    throw explainMultipartError(error)
  }
}

/** Longer than any upload may take. */
const abandonedAfterMilliseconds = 24 * 60 * 60 * 1000

/** Clears away what processes that were killed had received; other servers on the same folder may be receiving now. */
export async function clearAbandonedFiles({ temporaryFolder }: FileReception): Promise<void> {
  const oldest = Date.now() - abandonedAfterMilliseconds
  for (const name of await readdir(temporaryFolder).catch(() => [])) {
    const path = join(temporaryFolder, name)
    const found = await stat(path).catch(() => undefined)
    if (found !== undefined && found.mtimeMs < oldest) await rm(path, { force: true })
  }
}

/** Removes what no handler took. */
export async function discardFiles(files: readonly ReceivedFile[]): Promise<void> {
  await Promise.all(files.map((file) => rm(file.path, { force: true })))
}
