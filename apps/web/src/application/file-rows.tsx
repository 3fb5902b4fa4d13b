import { FileText, Pause, Play, Trash2, X } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button, Progress } from '../design/index.ts'
import { formatSize, useText } from '../language/index.ts'
import styles from './application.module.css'
import type { AttachedFile } from './content.ts'
import type { Upload, Uploads } from './use-uploads.ts'

export interface AttachedFileRowProps {
  readonly file: AttachedFile
  readonly picture: string | undefined
  readonly disabled: boolean
  readonly onRemove: () => void
}

export function AttachedFileRow({ file, picture, disabled, onRemove }: AttachedFileRowProps): ReactElement {
  const text = useText()
  return (
    <li className={styles['file']}>
      {picture === undefined ? (
        <span className={styles['thumbnail']} aria-hidden>
          <FileText size="1.5rem" />
        </span>
      ) : (
        <img className={styles['thumbnail']} src={picture} alt="" />
      )}
      <span>
        <bdi className={styles['fileName']}>{file.name}</bdi>
        <span className={styles['note']} style={{ display: 'block' }}>
          {formatSize(file.size)}
        </span>
      </span>
      <span className={styles['fileTools']}>
        {disabled ? null : (
          <Button
            size="small"
            look="quiet"
            onPress={onRemove}
            aria-label={text({ zh: `移除 ${file.name}`, en: `Remove ${file.name}` })}
          >
            <Trash2 size="1rem" aria-hidden />
            {text({ zh: '移除', en: 'Remove' })}
          </Button>
        )}
      </span>
    </li>
  )
}

/** A file on its way: how far it is, and what to do where it does not get on. */
export function UploadRow({
  upload,
  uploads,
}: {
  readonly upload: Upload
  readonly uploads: Uploads
}): ReactElement {
  const text = useText()
  const { key, file, status, sentBytes, problem } = upload
  const share = file.size === 0 ? 0 : Math.min(1, sentBytes / file.size)
  return (
    <li className={styles['file']}>
      <span className={styles['thumbnail']} aria-hidden>
        <FileText size="1.5rem" />
      </span>
      <span>
        <bdi className={styles['fileName']}>{file.name}</bdi>
        <span className={styles['note']} style={{ display: 'block' }}>
          {formatSize(file.size)} · {text(statusTexts[status])}
          {status === 'sending' ? ` ${Math.round(share * 100)}%` : null}
        </span>
      </span>
      <span className={styles['fileTools']}>
        {status === 'sending' || status === 'waiting' ? (
          <Button
            size="small"
            look="quiet"
            onPress={() => uploads.pause(key)}
            aria-label={text({ zh: `暂停 ${file.name}`, en: `Pause ${file.name}` })}
          >
            <Pause size="1rem" aria-hidden />
            {text({ zh: '暂停', en: 'Pause' })}
          </Button>
        ) : problem !== undefined && isFinal(problem.status) ? null : (
          <Button
            size="small"
            onPress={() => uploads.resume(key)}
            aria-label={
              status === 'paused'
                ? text({ zh: `继续上传 ${file.name}`, en: `Go on with ${file.name}` })
                : text({ zh: `重新上传 ${file.name}`, en: `Try ${file.name} again` })
            }
          >
            <Play size="1rem" aria-hidden />
            {status === 'paused' ? text({ zh: '继续', en: 'Go on' }) : text({ zh: '重试', en: 'Try again' })}
          </Button>
        )}
        <Button
          size="small"
          look="quiet"
          onPress={() => uploads.remove(key)}
          aria-label={text({ zh: `取消 ${file.name}`, en: `Cancel ${file.name}` })}
        >
          <X size="1rem" aria-hidden />
          {text({ zh: '取消', en: 'Cancel' })}
        </Button>
      </span>
      {status === 'sending' ? (
        <div data-wide>
          <Progress value={share} label={{ zh: `${file.name} 上传进度`, en: `Progress of ${file.name}` }} />
        </div>
      ) : null}
      {problem === undefined || status !== 'failed' ? null : (
        <p className={styles['error']} role="alert" data-wide>
          {text(problem.errors[0]?.message ?? problem.detail)} {text(problem.next)}
        </p>
      )}
    </li>
  )
}

const statusTexts = {
  waiting: { zh: '等待上传', en: 'Waiting' },
  sending: { zh: '正在上传', en: 'Uploading' },
  paused: { zh: '已暂停', en: 'Paused' },
  failed: { zh: '上传失败', en: 'Failed' },
} as const

/** The file itself was refused: to send it again would change nothing. */
function isFinal(status: number): boolean {
  return status === 413 || status === 415 || status === 422
}
