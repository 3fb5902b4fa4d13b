import { createReadStream } from 'node:fs'
import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { findErrorCode } from '@tongban/server'
import { describeUnreadableFile } from '../../clock/unreadable-file.ts'
import { CommandFailure } from '../../command-failure.ts'
import { exitCodes } from '../../exit-codes.ts'
import { refuseLog } from './refuse-log.ts'

const lineFeed = 10
/** Bytes that show how a text is written and in which XML declares its encoding. */
const headBytes = 400

/**
 * The text of a file, piece by piece: unpacked where its first bytes say gzip, decoded strictly, so that no wrong
 * character slips in.
 * @throws CommandFailure with the line at which the file is cut off, damaged, or not in its encoding
 */
export async function* readText(file: string): AsyncGenerator<string> {
  let line = 1
  let decoder: StrictDecoder | undefined
  try {
    for await (const bytes of readBytes(file)) {
      decoder ??= openDecoder(file, bytes)
      const text = decoder.decode(bytes, line)
      if (text.includes('\0')) throw refuseLog(file, line + countLines(text.split('\0')[0] ?? ''), binary)
      line += countLines(text)
      yield text
    }
    decoder?.finish(line)
  } catch (error) {
    throw explainReadError(error, file, line)
  }
  if (decoder === undefined) {
    throw refuseLog(file, undefined, {
      zh: '文件是空的。请重新导出事件日志。',
      en: 'the file is empty. Export the event log again.',
    })
  }
}

const binary = {
  zh: '这不是文本文件。事件日志应为 XES 或者 CSV（可以用 gzip 压缩），请重新导出。',
  en: 'this is not a text. An event log is XES or CSV (gzipped or not); export it as one of them.',
}

async function* readBytes(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file, { highWaterMark: 256 * 1024 })
  const pieces = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  const first = await pieces.next()
  if (first.done === true) return
  async function* listPieces() {
    for (let piece = first; piece.done !== true; piece = await pieces.next()) yield piece.value
  }
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* listPieces()
    return
  }
  const packed = Readable.from(listPieces())
  const unpacked = createGunzip({ chunkSize: 256 * 1024 })
  packed.on('error', (error) => unpacked.destroy(error))
  try {
    yield* packed.pipe(unpacked) as AsyncIterable<Buffer>
  } finally {
    packed.destroy()
    source.destroy()
  }
}

interface StrictDecoder {
  /** @param line of the file on which the bytes begin */
  decode(bytes: Uint8Array, line: number): string
  finish(line: number): void
}

function openDecoder(file: string, start: Buffer): StrictDecoder {
  const encoding = chooseEncoding(file, start.subarray(0, headBytes))
  const decoder = new TextDecoder(encoding, { fatal: true })
  const refuse = (line: number) =>
    refuseLog(file, line, {
      zh: `文字不是 ${encoding.toUpperCase()} 编码。请转换编码后重试，例如：iconv -f GB18030 -t UTF-8。`,
      en: `the text is not ${encoding.toUpperCase()}. Convert it first, for example with iconv -f GB18030 -t UTF-8.`,
    })
  return {
    decode(bytes, line) {
      try {
        return decoder.decode(bytes, { stream: true })
      } catch {
        throw refuse(line + countLinesBeforeFault(bytes, encoding, line === 1))
      }
    },
    finish(line) {
      try {
        decoder.decode()
      } catch {
        throw refuse(line)
      }
    },
  }
}

/** UTF-8, unless XML declares another; files in UTF-16 are turned away, for CSV has no way to declare it. */
function chooseEncoding(file: string, head: Buffer): string {
  const [first, second] = head
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
  const wideWithoutMark = (first === 0 && second !== 0) || (first !== 0 && second === 0)
  if (wide || wideWithoutMark) {
    throw refuseLog(file, 1, {
      zh: '文件是 UTF-16 编码或者不是文本。请转换为 UTF-8 后重试，例如：iconv -f UTF-16 -t UTF-8。',
      en: 'the file is UTF-16, or no text at all. Convert it to UTF-8, for example with iconv -f UTF-16 -t UTF-8.',
    })
  }
  if (first === 0x50 && second === 0x4b) {
    throw refuseLog(file, undefined, {
      zh: '这是 ZIP 压缩包或者电子表格。请解压缩，或者另存为 CSV 后重试。',
      en: 'this is a ZIP archive or a spreadsheet. Unpack it, or save it as CSV.',
    })
  }
  const declared = /^(?:\uFEFF|ï»¿)?\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/.exec(
    head.toString('latin1'),
  )?.[1]
  if (declared === undefined) return 'utf-8'
  try {
    return new TextDecoder(declared).encoding
  } catch {
    throw refuseLog(file, 1, {
      zh: `不认识所声明的编码“${declared}”。请转换为 UTF-8 后重试。`,
      en: `the encoding "${declared}" that it declares is not known. Convert it to UTF-8.`,
    })
  }
}

function countLinesBeforeFault(bytes: Uint8Array, encoding: string, isFirst: boolean): number {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let lines = 0
  // The piece may begin within a character, the beginning of which was in the piece before.
  let begin = isFirst ? 0 : bytes.findIndex((byte) => (byte & 0xc0) !== 0x80)
  for (let end = bytes.indexOf(lineFeed, begin); end >= 0; end = bytes.indexOf(lineFeed, begin)) {
    try {
      decoder.decode(bytes.subarray(begin, end))
    } catch {
      return lines
    }
    lines += 1
    begin = end + 1
  }
  return lines
}

function countLines(text: string): number {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

function explainReadError(error: unknown, file: string, line: number): unknown {
  if (error instanceof CommandFailure) return error
  const code = findErrorCode(error)
  if (code === 'Z_BUF_ERROR') {
    return refuseLog(file, line, {
      zh: '压缩文件在此中断，没有传完。请重新下载或者复制整个文件。',
      en: 'the gzip file is cut off here. Download or copy the whole file again.',
    })
  }
  if (code?.startsWith('Z_') === true) {
    return refuseLog(file, line, {
      zh: '压缩文件在此损坏。请重新下载或者复制整个文件。',
      en: 'the gzip file is damaged here. Download or copy the whole file again.',
    })
  }
  if (error instanceof Error && 'syscall' in error) {
    return new CommandFailure(exitCodes.usage, describeUnreadableFile(file, error))
  }
  return error
}
