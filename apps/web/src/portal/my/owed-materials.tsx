import { type ReactElement, useRef, useState } from 'react'
import { type ApiProblem, api, makeKey, send, toApiProblem } from '../../api/index.ts'
import { SendingStopped, sendFile } from '../../application/send-file.ts'
import {
  type CaseObligation,
  type CaseView,
  GrantPromises,
  nameObligations,
  ObligationList,
} from '../../case/index.ts'
import { Button, Card, ProblemNotice, Progress, useAnnounce } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useRefreshCase } from './case-data.ts'
import { PerformDuty } from './owed-duties.tsx'
import styles from './my.module.css'

/** What the applicant promised in this case: what is still to come, until when, and the way to supply it. */
export function OwedMaterials({ view }: { readonly view: CaseView }): ReactElement | null {
  const text = useText()
  if (view.obligations.length === 0) return null
  return (
    <Card>
      <section className={styles['section']} aria-labelledby="case-obligations">
        <h2 id="case-obligations">{text(nameObligations(view))}</h2>
        <GrantPromises view={view} />
        <ObligationList obligations={view.obligations} />
        {view.obligations
          .filter(({ kind, status }) => kind === 'supply-material' && status === 'open')
          .map((obligation) => (
            <Supply key={obligation.obligationId} view={view} obligation={obligation} />
          ))}
        {view.obligations
          .filter(
            ({ kind, status, debtor }) =>
              kind === 'green-channel-duty' && status === 'open' && debtor === 'applicant',
          )
          .map((obligation) => (
            <PerformDuty key={obligation.obligationId} view={view} obligation={obligation} />
          ))}
      </section>
    </Card>
  )
}

const endings = '.pdf,.png,.jpg,.jpeg,.docx,.xlsx,.ofd,.dwg,.zip'

function Supply({
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
  const [sent, setSent] = useState<{ readonly name: string; readonly part: number }>()
  const [problem, setProblem] = useState<ApiProblem>()
  const { material, materialName } = obligation

  async function supply(chosen: readonly File[]): Promise<void> {
    if (chosen.length === 0) return
    setProblem(undefined)
    try {
      const files: string[] = []
      for (const file of chosen) {
        setSent({ name: file.name, part: 0 })
        const uploaded = await sendFile(file, (bytes) =>
          setSent({ name: file.name, part: file.size === 0 ? 1 : bytes / file.size }),
        ).done
        files.push(uploaded.fileId)
      }
      await send(
        api.POST('/api/v1/cases/{caseId}/materials/{material}/supply', {
          params: {
            path: { caseId: view.caseId, material },
            header: { 'Idempotency-Key': makeKey(), 'If-Match': `"${view.version}"` },
          },
          body: { files },
        }),
      )
      announce({ zh: '补交材料已提交，等待审核。', en: 'Supplied; it will be examined.' })
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
          void supply(chosen)
        }}
      />
      <Button look="primary" isDisabled={sent !== undefined} onPress={() => chooser.current?.click()}>
        {text({ zh: `补交“${materialName.zh}”`, en: `Supply "${materialName.en}"` })}
      </Button>
      {sent === undefined ? null : (
        <Progress value={sent.part} label={{ zh: `正在上传：${sent.name}`, en: `Uploading: ${sent.name}` }} />
      )}
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
    </div>
  )
}
