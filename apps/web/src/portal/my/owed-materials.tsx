import { type ReactElement, useState } from 'react'
import { api, send, toApiProblem, useSending } from '../../api/index.ts'
import { fileKinds } from '../../application/check-file.ts'
import { FilesToSend, useFilesToSend } from '../../application/files-to-send.tsx'
import { stillUploading } from '../../application/use-uploads.ts'
import { useRevision } from '../../application/use-revision.ts'
import {
  type CaseObligation,
  type CaseView,
  GrantPromises,
  nameObligations,
  ObligationList,
} from '../../case/index.ts'
import { Button, Card, ProblemNotice, useAnnounce } from '../../design/index.ts'
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

const nothingChosen = { zh: '请先选择文件，再提交。', en: 'Choose the files first, then hand them in.' }

/** The files of one material: chosen, looked at, and then handed in together. */
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
  const { data: revision } = useRevision(view.item, view.revision)
  const { material, materialName } = obligation
  const chosen = useFilesToSend(`supply:${view.caseId}:${material}`)
  const { isPending, problem, submit } = useSending()
  const [tooSoon, setTooSoon] = useState(false)

  const hindrance =
    chosen.uploads.list.length > 0 ? stillUploading : chosen.files.length === 0 ? nothingChosen : undefined

  async function supply(): Promise<void> {
    setTooSoon(hindrance !== undefined)
    if (hindrance !== undefined) return
    const files = chosen.files.map(({ id }) => id)
    await submit(files, async (key) => {
      try {
        await send(
          api.POST('/api/v1/cases/{caseId}/materials/{material}/supply', {
            params: {
              path: { caseId: view.caseId, material },
              header: { 'Idempotency-Key': key, 'If-Match': `"${view.version}"` },
            },
            body: { files },
          }),
        )
      } catch (thrown) {
        const { status } = toApiProblem(thrown)
        if (status === 409 || status === 412) await refresh()
        throw thrown
      }
      chosen.forget()
      announce({ zh: '补交材料已提交，等待审核。', en: 'Supplied; it will be examined.' })
      await refresh()
    })
  }

  const headingId = `supply-${material}`
  return (
    <div className={`no-print ${styles['section']}`} role="group" aria-labelledby={headingId}>
      <h3 id={headingId}>{text({ zh: `补交“${materialName.zh}”`, en: `Supply "${materialName.en}"` })}</h3>
      <FilesToSend
        chosen={chosen}
        title={materialName}
        accepts={revision?.materials[material]?.accepts ?? fileKinds}
        disabled={isPending}
        problem={tooSoon ? hindrance : undefined}
      />
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <div>
        <Button look="primary" isPending={isPending} onPress={() => void supply()}>
          {text({ zh: '提交补交材料', en: 'Hand it in' })}
        </Button>
      </div>
    </div>
  )
}
