import type { MaterialType } from '@tongban/domain'
import type { Bilingual } from '@tongban/domain'
import { useCallback, useEffect, useRef, useState } from 'react'
import { type ApiProblem, onAnswer, toApiProblem } from '../api/index.ts'
import type { AttachedFile } from './content.ts'
import { filesMaximum, refuseFile } from './check-file.ts'
import { type Sending, SendingStopped, sendFile } from './send-file.ts'
import type { FilledApplication } from './use-application.ts'

/** Said to whoever wants to go on meanwhile. */
export const stillUploading: Bilingual = {
  zh: '文件还在上传，请稍候或者取消未完成的文件。',
  en: 'Files are still on their way; wait, or cancel them.',
}

/** A file on its way to a material. */
export interface Upload {
  readonly key: number
  readonly material: string
  readonly file: File
  readonly status: 'waiting' | 'sending' | 'paused' | 'failed'
  readonly sentBytes: number
  readonly problem?: ApiProblem
}

export interface Uploads {
  readonly list: readonly Upload[]
  /** Why files of a material were not taken, until others are chosen. */
  readonly refusals: Readonly<Record<string, readonly Bilingual[]>>
  readonly add: (
    material: string,
    files: readonly File[],
    accepts: MaterialType['accepts'],
    held: number,
  ) => void
  readonly pause: (key: number) => void
  /** Goes on with one that was paused or failed; it is sent from its beginning. */
  readonly resume: (key: number) => void
  readonly remove: (key: number) => void
  /** Picture of a file that was chosen on this page, by the id that it got. */
  readonly pictureOf: (id: string) => string | undefined
}

/** More at once would only make each slower on a phone's network. */
const atOnceMaximum = 2

/**
 * Uploads of a page. They go on while other steps of the page are open; what is done is put into the application.
 * @param setFiles of `useApplication`
 */
export function useUploads(setFiles: FilledApplication['setFiles']): Uploads {
  const [list, setList] = useState<readonly Upload[]>([])
  const [refusals, setRefusals] = useState<Uploads['refusals']>({})
  const sendings = useRef(new Map<number, Sending>())
  const pictures = useRef(new Map<string, string>())
  const nextKey = useRef(0)

  const change = useCallback((key: number, edit: Partial<Upload>) => {
    setList((before) => before.map((upload) => (upload.key === key ? { ...upload, ...edit } : upload)))
  }, [])

  const start = useCallback(
    ({ key, material, file }: Upload) => {
      const sending = sendFile(file, (sentBytes) => change(key, { sentBytes }))
      sendings.current.set(key, sending)
      change(key, { status: 'sending', sentBytes: 0 })
      sending.done
        .then((uploaded) => {
          const { fileId, name, mediaType, size } = uploaded
          const attached: AttachedFile = { id: fileId, name, mediaType, size }
          if (file.type.startsWith('image/')) pictures.current.set(fileId, URL.createObjectURL(file))
          setList((before) => before.filter((upload) => upload.key !== key))
          setFiles(material, (files) =>
            files.some(({ id }) => id === fileId) ? files : [...files, attached],
          )
        })
        .catch((thrown: unknown) => {
          if (!(thrown instanceof SendingStopped))
            change(key, { status: 'failed', problem: toApiProblem(thrown) })
        })
        .finally(() => sendings.current.delete(key))
    },
    [change, setFiles],
  )

  useEffect(() => {
    const free = atOnceMaximum - list.filter(({ status }) => status === 'sending').length
    const waiting = list.filter(({ key, status }) => status === 'waiting' && !sendings.current.has(key))
    for (const upload of waiting.slice(0, Math.max(0, free))) start(upload)
  }, [list, start])

  // What failed for want of a network or a session is tried again as soon as there is one.
  useEffect(() => {
    const again = (statuses: readonly number[]) =>
      setList((before) =>
        before.map((upload) =>
          upload.status === 'failed' && upload.problem && statuses.includes(upload.problem.status)
            ? { ...upload, status: 'waiting', sentBytes: 0 }
            : upload,
        ),
      )
    const onOnline = () => again([0])
    addEventListener('online', onOnline)
    const forget = onAnswer((status) => {
      // Of all answers only a new session says that somebody is signed in again.
      if (status === 201) again([401])
    })
    return () => {
      removeEventListener('online', onOnline)
      forget()
    }
  }, [])

  // A file that is not there yet is lost with the page; the browser asks before.
  const isUnderWay = list.length > 0
  useEffect(() => {
    if (!isUnderWay) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isUnderWay])

  useEffect(() => {
    const kept = { sendings: sendings.current, pictures: pictures.current }
    return () => {
      for (const sending of kept.sendings.values()) sending.stop()
      for (const picture of kept.pictures.values()) URL.revokeObjectURL(picture)
    }
  }, [])

  const add = useCallback<Uploads['add']>((material, files, accepts, held) => {
    const refused: Bilingual[] = []
    const taken: File[] = []
    for (const file of files) {
      const refusal = refuseFile(file, accepts)
      if (refusal !== undefined) refused.push(refusal)
      else if (held + taken.length >= filesMaximum)
        refused.push({
          zh: `一项材料最多上传 ${filesMaximum} 个文件，请合并后上传。`,
          en: `One material takes ${filesMaximum} files at most; put some together.`,
        })
      else taken.push(file)
    }
    setRefusals((before) => ({ ...before, [material]: refused }))
    const added = taken.map((file): Upload => ({
      key: (nextKey.current += 1),
      material,
      file,
      status: 'waiting',
      sentBytes: 0,
    }))
    setList((before) => [...before, ...added])
  }, [])
  const pause = useCallback(
    (key: number) => {
      sendings.current.get(key)?.stop()
      change(key, { status: 'paused', sentBytes: 0 })
    },
    [change],
  )
  const resume = useCallback((key: number) => change(key, { status: 'waiting', sentBytes: 0 }), [change])
  const remove = useCallback((key: number) => {
    sendings.current.get(key)?.stop()
    setList((before) => before.filter((upload) => upload.key !== key))
  }, [])
  const pictureOf = useCallback((id: string) => pictures.current.get(id), [])

  return { list, refusals, add, pause, resume, remove, pictureOf }
}
