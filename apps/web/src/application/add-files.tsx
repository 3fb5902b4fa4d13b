import type { MaterialType } from '@tongban/domain'
import { Camera, FilePlus } from 'lucide-react'
import { type ChangeEvent, type ReactElement, useRef } from 'react'
import { Button } from '../design/index.ts'
import { useText } from '../language/index.ts'
import styles from './application.module.css'
import { listEndings, takesPictures } from './check-file.ts'

export interface AddFilesProps {
  /** Of the material, for who cannot see beside what the buttons stand. */
  readonly name: string
  readonly accepts: MaterialType['accepts']
  /** Files are there already. */
  readonly again: boolean
  readonly onChoose: (files: readonly File[]) => void
  readonly errorId?: string
}

/** A phone or tablet: its camera is at hand. */
function hasCameraAtHand(): boolean {
  return matchMedia('(pointer: coarse)').matches
}

export function AddFiles({ name, accepts, again, onChoose, errorId }: AddFilesProps): ReactElement {
  const text = useText()
  const chooser = useRef<HTMLInputElement>(null)
  const camera = useRef<HTMLInputElement>(null)

  function choose(event: ChangeEvent<HTMLInputElement>): void {
    onChoose([...(event.target.files ?? [])])
    // The same file may be chosen again, after it was mended.
    event.target.value = ''
  }

  return (
    <div className={styles['add']}>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        tabIndex={-1}
        accept={listEndings(accepts)}
        aria-label={text({ zh: `选择文件：${name}`, en: `Choose files: ${name}` })}
        onChange={choose}
      />
      <Button
        size="small"
        onPress={() => chooser.current?.click()}
        aria-label={
          again
            ? text({ zh: `继续添加文件：${name}`, en: `Add files: ${name}` })
            : text({ zh: `选择文件：${name}`, en: `Choose files: ${name}` })
        }
        {...(errorId === undefined ? {} : { 'aria-describedby': errorId })}
      >
        <FilePlus size="1rem" aria-hidden />
        {again ? text({ zh: '继续添加文件', en: 'Add files' }) : text({ zh: '选择文件', en: 'Choose files' })}
      </Button>
      {takesPictures(accepts) && hasCameraAtHand() ? (
        <>
          <input
            ref={camera}
            type="file"
            hidden
            tabIndex={-1}
            accept="image/jpeg"
            capture="environment"
            aria-label={text({ zh: `拍照：${name}`, en: `Take a picture: ${name}` })}
            onChange={choose}
          />
          <Button
            size="small"
            onPress={() => camera.current?.click()}
            aria-label={text({ zh: `拍照：${name}`, en: `Take a picture: ${name}` })}
          >
            <Camera size="1rem" aria-hidden />
            {text({ zh: '拍照', en: 'Take a picture' })}
          </Button>
        </>
      ) : null}
    </div>
  )
}
