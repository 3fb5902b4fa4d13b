import { type ReactElement, useState } from 'react'
import { api, send, toApiProblem, useSending } from '../../api/index.ts'
import { fileKinds } from '../../application/check-file.ts'
import { FilesToSend, useFilesToSend } from '../../application/files-to-send.tsx'
import { stillUploading } from '../../application/use-uploads.ts'
import type { CaseObligation, CaseView } from '../../case/index.ts'
import { Button, ProblemNotice, TextField, useAnnounce } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useRefreshCase } from './case-data.ts'
import styles from './my.module.css'

const nothingSaid = {
  zh: '请填写办理情况，或者选择材料、照片。',
  en: 'Say what was done, or choose files that show it.',
}

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
  const [note, setNote] = useState('')
  const [tooSoon, setTooSoon] = useState(false)
  const { obligationId, kind, materialName } = obligation
  const duty = obligationId.slice(kind.length + 1)
  const chosen = useFilesToSend(`duty:${view.caseId}:${duty}`)
  const { isPending, problem, submit } = useSending()

  const isEmpty = chosen.files.length === 0 && note.trim() === ''
  const hindrance = chosen.uploads.list.length > 0 ? stillUploading : isEmpty ? nothingSaid : undefined

  async function perform(): Promise<void> {
    setTooSoon(hindrance !== undefined)
    if (hindrance !== undefined) return
    const body = { note: note.trim(), attachments: chosen.files.map(({ id }) => id) }
    await submit(body, async (key) => {
      try {
        await send(
          api.POST('/api/v1/cases/{caseId}/green-channel/duties/{duty}/performance', {
            params: {
              path: { caseId: view.caseId, duty },
              header: { 'Idempotency-Key': key, 'If-Match': `"${view.version}"` },
            },
            body,
          }),
        )
      } catch (thrown) {
        const { status } = toApiProblem(thrown)
        if (status === 409 || status === 412) await refresh()
        throw thrown
      }
      chosen.forget()
      announce({ zh: '补办情况已提交。', en: 'What was done is entered.' })
      await refresh()
    })
  }

  return (
    <div className={`no-print ${styles['section']}`}>
      <TextField
        label={{ zh: `“${materialName.zh}”的办理情况`, en: `What was done: ${materialName.en}` }}
        help={{ zh: '已选择材料或照片的可以不填。', en: 'May stay empty where files are sent.' }}
        long
        required={false}
        value={note}
        onChange={setNote}
        maxLength={2000}
      />
      <FilesToSend
        chosen={chosen}
        title={materialName}
        accepts={fileKinds}
        disabled={isPending}
        problem={tooSoon ? hindrance : undefined}
      />
      <div>
        <Button look="primary" isPending={isPending} onPress={() => void perform()}>
          {text({ zh: '提交补办情况', en: 'Hand it in' })}
        </Button>
      </div>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
    </div>
  )
}
