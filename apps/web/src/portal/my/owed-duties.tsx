import { type ReactElement, useRef, useState } from 'react'
import { type ApiProblem, api, makeKey, send, toApiProblem } from '../../api/index.ts'
import { SendingStopped, sendFile } from '../../application/send-file.ts'
import type { CaseObligation, CaseView } from '../../case/index.ts'
import { Button, ProblemNotice, Progress, TextField, useAnnounce } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useRefreshCase } from './case-data.ts'

const endings = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.ofd,.dwg,.zip'

/** Something that an emergency left to be done afterwards: with files, or in words. */
export function PerformDuty({
  view,
  obligation,
}: {
  readonly view: CaseView
  readonly obligation: CaseObligation
}): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const refresh = useRefreshCase(view.caseId)
  const chooser = useRef<HTMLInputElement>(null)
  const [note, setNote] = useState('')
  const [sent, setSent] = useState<{ readonly name: string; readonly part: number }>()
  const [problem, setProblem] = useState<ApiProblem>()
  const { obligationId, kind, materialName } = obligation
  const duty = obligationId.slice(kind.length + 1)

  async function perform(chosen: readonly File[]): Promise<void> {
    setProblem(undefined)
    try {
      const attachments: string[] = []
      for (const file of chosen) {
        setSent({ name: file.name, part: 0 })
        const uploaded = await sendFile(file, (bytes) =>
          setSent({ name: file.name, part: file.size === 0 ? 1 : bytes / file.size }),
        ).done
        attachments.push(uploaded.fileId)
      }
      await send(
        api.POST('/api/v1/cases/{caseId}/green-channel/duties/{duty}/performance', {
          params: {
            path: { caseId: view.caseId, duty },
            header: { 'Idempotency-Key': makeKey(), 'If-Match': `"${view.version}"` },
          },
          body: { note: note.trim(), attachments },
        }),
      )
      announce({ zh: '补办情况已提交。', en: 'What was done is entered.' })
      await refresh()
    } catch (thrown) {
      if (thrown instanceof SendingStopped) return
      const refused = toApiProblem(thrown)
      setProblem(refused)
      if (refused.status === 409 || refused.status === 412) await refresh()
    } finally {
      setSent(undefined)
    }
  }

  return (
    <div className="no-print">
      <TextField
        label={{ zh: `“${materialName.zh}”的办理情况`, en: `What was done: ${materialName.en}` }}
        help={{ zh: '上传材料或照片的可以不填。', en: 'May stay empty where files are sent.' }}
        long
        required={false}
        value={note}
        onChange={setNote}
        maxLength={2000}
      />
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        tabIndex={-1}
        accept={endings}
        aria-label={text({
          zh: `选择“${materialName.zh}”的文件`,
          en: `Choose files of "${materialName.en}"`,
        })}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])]
          event.target.value = ''
          if (chosen.length > 0) void perform(chosen)
        }}
      />
      <Button look="primary" isDisabled={sent !== undefined} onPress={() => chooser.current?.click()}>
        {text({ zh: '上传材料并提交', en: 'Upload and hand in' })}
      </Button>{' '}
      <Button isDisabled={sent !== undefined || note.trim() === ''} onPress={() => void perform([])}>
        {text({ zh: '只提交说明', en: 'Hand in the words alone' })}
      </Button>
      {sent === undefined ? null : (
        <Progress value={sent.part} label={{ zh: `正在上传：${sent.name}`, en: `Uploading: ${sent.name}` }} />
      )}
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
    </div>
  )
}
