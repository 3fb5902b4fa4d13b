import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClamAvScan } from './clamav.ts'

let folder: string

/** Speaks the daemon's INSTREAM protocol: collects the chunks and judges their bytes. */
const daemon = createServer((socket) => {
  let received = Buffer.alloc(0)
  socket.on('error', () => undefined)
  socket.on('data', (chunk: Buffer) => {
    received = Buffer.concat([received, chunk])
    const command = 'zINSTREAM\0'
    if (received.length < command.length + 4) return
    let at = command.length
    const parts: Buffer[] = []
    while (at + 4 <= received.length) {
      const length = received.readUInt32BE(at)
      if (length === 0) {
        const content = Buffer.concat(parts)
        if (content.includes('EICAR')) socket.end('stream: Eicar-Test-Signature FOUND\0')
        else if (content.includes('BROKEN')) socket.end('INSTREAM size limit exceeded. ERROR\0')
        else
          socket.end(
            content.length === 300_000 || content.length < 100
              ? 'stream: OK\0'
              : 'stream: lost bytes ERROR\0',
          )
        return
      }
      if (at + 4 + length > received.length) return
      parts.push(received.subarray(at + 4, at + 4 + length))
      at += 4 + length
    }
  })
})

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongban-scan-'))
  await new Promise<void>((resolve) => {
    daemon.listen(0, '127.0.0.1', resolve)
  })
})
afterAll(async () => {
  daemon.close()
  await rm(folder, { recursive: true, force: true })
})

async function scan(content: string) {
  const path = join(folder, 'file')
  await writeFile(path, content)
  return createClamAvScan('127.0.0.1', (daemon.address() as AddressInfo).port)(path)
}

test('a clean file is clean, however many chunks it takes', async () => {
  expect(await scan('hello')).toEqual({ clean: true })
  expect(await scan('x'.repeat(300_000))).toEqual({ clean: true })
})

test('a malicious file is named by its signature', async () => {
  expect(await scan('EICAR')).toEqual({ clean: false, signature: 'Eicar-Test-Signature' })
})

test('a daemon that fails or is away is an error and not a clean file', async () => {
  await expect(scan('BROKEN')).rejects.toThrow('size limit')
  await expect(createClamAvScan('127.0.0.1', 1)(join(folder, 'file'))).rejects.toThrow('ECONNREFUSED')
})
