import { createReadStream } from 'node:fs'
import { connect } from 'node:net'
import type { ScanFile } from '../../http/index.ts'

const timeLimitMilliseconds = 60_000

/**
 * Asks ClamAV's daemon about files by its INSTREAM command: chunks behind their length, a zero at the end, one line
 * of answer. A daemon that does not answer is an error, not a clean file.
 */
export function createClamAvScan(host: string, port: number): ScanFile {
  return async (path) => {
    const answer = await new Promise<string>((resolve, reject) => {
      const socket = connect({ host, port })
      const chunks: Buffer[] = []
      socket.setTimeout(timeLimitMilliseconds, () =>
        socket.destroy(new Error('ClamAV did not answer in time')),
      )
      socket.on('error', reject)
      socket.on('data', (chunk: Buffer) => chunks.push(chunk))
      socket.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')))
      socket.on('connect', () => {
        socket.write('zINSTREAM\0')
        const file = createReadStream(path, { highWaterMark: 64 * 1024 })
        file.on('error', (error) => socket.destroy(error))
        file.on('data', (chunk) => {
          const bytes = Buffer.from(chunk)
          const length = Buffer.alloc(4)
          length.writeUInt32BE(bytes.length)
          socket.write(length)
          if (!socket.write(bytes)) {
            file.pause()
            socket.once('drain', () => file.resume())
          }
        })
        file.on('end', () => socket.write(Buffer.alloc(4)))
      })
    })
    const text = answer.replaceAll('\0', '').trim()
    if (text.endsWith('OK')) return { clean: true }
    const signature = /^stream: (.+) FOUND$/.exec(text)?.[1]
    if (signature !== undefined) return { clean: false, signature }
    throw new Error(`ClamAV answered: ${text}`)
  }
}
