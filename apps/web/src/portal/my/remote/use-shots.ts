import { useCallback, useEffect, useRef, useState } from 'react'
import { makeKey, toApiProblem, type ApiProblem } from '../../../api/index.ts'
import { sendFile } from '../../../application/send-file.ts'
import { findOnDevice, forgetOnDevice, keepOnDevice } from '../../../device/index.ts'
import { findPlace } from './find-place.ts'
import { type KeptShot, type KeptShots, noShots } from './kept-shots.ts'

/** How far a file is, or why it did not get through. */
export interface Upload {
  readonly part?: number
  readonly problem?: ApiProblem
}

/**
 * The shots of one round: kept on the device as they are taken, uploaded at once, again where that failed, and after a
 * reload from where they were.
 *
 * @param name of the round, so that shots asked for again begin anew
 */
export function useShots(account: string, name: string) {
  const [kept, setKept] = useState<KeptShots>()
  const [uploads, setUploads] = useState<Readonly<Record<string, Upload>>>({})
  const held = useRef<KeptShots>(noShots)
  const change = useCallback(
    (edit: (before: KeptShots) => KeptShots) => {
      held.current = edit(held.current)
      setKept(held.current)
      void keepOnDevice(account, name, held.current)
    },
    [account, name],
  )
  const upload = useCallback(
    async ({ id, file }: KeptShot) => {
      const tell = (state: Upload) => setUploads((before) => ({ ...before, [id]: state }))
      tell({ part: 0 })
      try {
        const { fileId } = await sendFile(file, (bytes) =>
          tell({ part: file.size === 0 ? 1 : bytes / file.size }),
        ).done
        change((before) => ({
          ...before,
          files: before.files.map((one) => (one.id === id ? { ...one, fileId } : one)),
        }))
        tell({})
      } catch (thrown) {
        tell({ problem: toApiProblem(thrown) })
      }
    },
    [change],
  )
  useEffect(() => {
    let left = false
    void findOnDevice<KeptShots>(account, name).then((found) => {
      if (left) return
      held.current = found ?? noShots
      setKept(held.current)
      for (const shot of held.current.files) if (shot.fileId === undefined) void upload(shot)
    })
    return () => {
      left = true
    }
  }, [account, name, upload])

  const add = useCallback(
    async (shot: string, files: readonly File[]) => {
      const asks = held.current.placeConsent === true
      const place = asks ? await findPlace() : ({ placeMissing: 'refused' } as const)
      for (const file of files) {
        const taken: KeptShot = {
          id: makeKey(),
          shot,
          file,
          takenAt: new Date(file.lastModified).toISOString(),
          ...place,
        }
        change((before) => {
          const { [shot]: _reason, ...missing } = before.missing
          return { ...before, files: [...before.files, taken], missing }
        })
        void upload(taken)
      }
    },
    [change, upload],
  )
  const remove = useCallback(
    (id: string) => change((before) => ({ ...before, files: before.files.filter((one) => one.id !== id) })),
    [change],
  )
  const forget = useCallback(() => forgetOnDevice(account, name), [account, name])
  return { kept, uploads, change, add, remove, upload, forget }
}

export type Shots = ReturnType<typeof useShots>
