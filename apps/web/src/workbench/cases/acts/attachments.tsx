import type { Bilingual } from '@tongban/domain'
import { Paperclip, Trash2 } from 'lucide-react'
import { type ReactElement, useRef, useState } from 'react'
import { type ApiProblem, toApiProblem } from '../../../api/index.ts'
import { sendFile } from '../../../application/index.ts'
import { Button, ProblemNotice, Progress } from '../../../design/index.ts'
import { formatSize, useText } from '../../../language/index.ts'
import styles from '../cases.module.css'

/** A file that was uploaded and waits to be sent with the act. */
export interface Attachment {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly mediaType: string
}

const endings = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.ofd,.dwg,.zip'

/** Files that go with an act: photographs of an inspection, the opinion of an expert. */
export function Attachments({
  label,
  files,
  onChange,
  error,
}: {
  readonly label: Bilingual
  readonly files: readonly Attachment[]
  readonly onChange: (change: (before: readonly Attachment[]) => readonly Attachment[]) => void
  readonly error?: Bilingual | undefined
}): ReactElement {
  const text = useText()
  const chooser = useRef<HTMLInputElement>(null)
  const [sent, setSent] = useState<{ readonly name: string; readonly part: number }>()
  const [problem, setProblem] = useState<ApiProblem>()

  async function upload(chosen: readonly File[]): Promise<void> {
    setProblem(undefined)
    try {
      for (const file of chosen) {
        setSent({ name: file.name, part: 0 })
        const uploaded = await sendFile(file, (bytes) =>
          setSent({ name: file.name, part: file.size === 0 ? 1 : bytes / file.size }),
        ).done
        onChange((before) =>
          before.some(({ id }) => id === uploaded.fileId)
            ? before
            : [
                ...before,
                {
                  id: uploaded.fileId,
                  name: uploaded.name,
                  size: uploaded.size,
                  mediaType: uploaded.mediaType,
                },
              ],
        )
      }
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
    } finally {
      setSent(undefined)
    }
  }

  return (
    <div className={styles['attachments']} role="group" aria-label={text(label)}>
      <p className={styles['label']}>
        {text(label)}
        <span className={styles['faint']}>{text({ zh: '（选填）', en: ' (optional)' })}</span>
      </p>
      {files.length === 0 ? null : (
        <ul className={styles['plainList']}>
          {files.map((file) => (
            <li key={file.id} className={styles['fileRow']}>
              <bdi>{file.name}</bdi>
              <span className={styles['faint']}>{formatSize(file.size)}</span>
              <Button
                size="small"
                look="quiet"
                aria-label={text({ zh: `移除附件：${file.name}`, en: `Remove: ${file.name}` })}
                onPress={() => onChange((before) => before.filter(({ id }) => id !== file.id))}
              >
                <Trash2 size="1rem" aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      )}
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        tabIndex={-1}
        accept={endings}
        aria-label={text({ zh: '选择附件', en: 'Choose files' })}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])]
          event.target.value = ''
          void upload(chosen)
        }}
      />
      <div>
        <Button size="small" isDisabled={sent !== undefined} onPress={() => chooser.current?.click()}>
          <Paperclip size="1rem" aria-hidden />
          {text({ zh: '添加附件', en: 'Add a file' })}
        </Button>
      </div>
      {sent === undefined ? null : (
        <Progress value={sent.part} label={{ zh: `正在上传：${sent.name}`, en: `Uploading: ${sent.name}` }} />
      )}
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      {error === undefined ? null : <p className={styles['error']}>{text(error)}</p>}
    </div>
  )
}
