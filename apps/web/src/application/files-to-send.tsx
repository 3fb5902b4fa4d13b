import type { Bilingual, MaterialType } from '@tongban/domain'
import { type ReactElement, useCallback, useEffect, useState } from 'react'
import { AddFiles } from './add-files.tsx'
import type { AttachedFile } from './content.ts'
import { AttachedFileRow, UploadRow } from './file-rows.tsx'
import { type Uploads, useUploads } from './use-uploads.ts'
import { findOnDevice, forgetOnDevice, keepOnDevice } from '../device/index.ts'
import { useText } from '../language/index.ts'
import { useSession } from '../session/index.ts'
import styles from './application.module.css'

export interface ChosenFiles {
  readonly name: string
  readonly files: readonly AttachedFile[]
  readonly uploads: Uploads
  readonly remove: (fileId: string) => void
  /** After they were sent. */
  readonly forget: () => void
}

/**
 * Files that are chosen, uploaded and looked at before they are handed in together. They are kept on the device until
 * then, so that a reload loses none.
 *
 * @param name of what they are for, different for each
 */
export function useFilesToSend(name: string): ChosenFiles {
  const { account } = useSession()
  const keeper = account?.accountId ?? null
  const [files, setFiles] = useState<readonly AttachedFile[]>([])
  const change = useCallback(
    (edit: (before: readonly AttachedFile[]) => readonly AttachedFile[]) =>
      setFiles((before) => {
        const after = edit(before)
        void keepOnDevice(keeper, name, after)
        return after
      }),
    [keeper, name],
  )
  useEffect(() => {
    let left = false
    void findOnDevice<readonly AttachedFile[]>(keeper, name).then((kept) => {
      if (left || kept === undefined) return
      setFiles((before) => [...kept.filter(({ id }) => !before.some((file) => file.id === id)), ...before])
    })
    return () => {
      left = true
    }
  }, [keeper, name])
  const uploads = useUploads(
    useCallback((_name, edit) => change((before) => [...edit([...before])]), [change]),
  )
  return {
    name,
    files,
    uploads,
    remove: (fileId) => change((before) => before.filter(({ id }) => id !== fileId)),
    forget: () => {
      setFiles([])
      void forgetOnDevice(keeper, name)
    },
  }
}

/** The files so far, each of which can be removed, and the way to choose more. */
export function FilesToSend({
  chosen: { name, files, uploads, remove },
  title,
  accepts,
  disabled,
  problem,
}: {
  readonly chosen: ChosenFiles
  /** What they are for, for who cannot see beside what the buttons stand. */
  readonly title: Bilingual
  readonly accepts: MaterialType['accepts']
  readonly disabled: boolean
  /** Why they cannot be handed in, once that was tried. */
  readonly problem: Bilingual | undefined
}): ReactElement {
  const text = useText()
  return (
    <>
      {(uploads.refusals[name] ?? []).map((refusal) => (
        <p key={refusal.en} className={styles['error']} role="alert">
          {text(refusal)}
        </p>
      ))}
      {files.length + uploads.list.length === 0 ? null : (
        <ul
          className={styles['files']}
          aria-label={text({ zh: `${title.zh}的文件`, en: `Files of ${title.en}` })}
        >
          {files.map((file) => (
            <AttachedFileRow
              key={file.id}
              file={file}
              picture={uploads.pictureOf(file.id)}
              disabled={disabled}
              onRemove={() => remove(file.id)}
            />
          ))}
          {uploads.list.map((upload) => (
            <UploadRow key={upload.key} upload={upload} uploads={uploads} />
          ))}
        </ul>
      )}
      {problem === undefined ? null : (
        <p className={styles['error']} role="alert">
          {text(problem)}
        </p>
      )}
      {disabled ? null : (
        <AddFiles
          name={text(title)}
          accepts={accepts}
          again={files.length > 0}
          onChoose={(added) => uploads.add(name, added, accepts, files.length + uploads.list.length)}
        />
      )}
    </>
  )
}
