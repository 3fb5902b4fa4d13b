import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import type { CaseView } from '../../case/index.ts'
import { Button, Card } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useCaseActions } from './case-data.ts'
import { DiscardDialog } from './discard-dialog.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'
import styles from './my.module.css'

/** The proof of the filing, and the acts by which the applicant ends the case. */
export function CaseActs({ view }: { readonly view: CaseView }): ReactElement | null {
  const text = useText()
  const { data: actions } = useCaseActions(view.caseId)
  const withdrawal = actions?.find(({ command }) => command === 'WithdrawApplication')
  const discarding = actions?.find(({ command }) => command === 'DiscardDraft')
  const filed = view.number !== null
  if (!filed && discarding?.available !== true) return null
  return (
    <Card>
      <section className={`${styles['section']} no-print`} aria-labelledby="case-acts">
        <h2 id="case-acts">{text({ zh: '凭据与操作', en: 'Proof and acts' })}</h2>
        {filed ? (
          <div>
            <a href={`/api/v1/cases/${view.caseId}/receipt`} download={`receipt-${view.number}.json`}>
              {text({ zh: '下载提交存证凭据', en: 'Download the proof of filing' })}
            </a>
            <p className={styles['faint']}>
              {text({
                zh: '证明您何时提交了什么，不依赖本平台即可核验，请妥善保存。',
                en: 'It proves what you filed and when, and can be checked without this platform. Keep it.',
              })}
            </p>
          </div>
        ) : null}
        {discarding?.available === true ? <Discard view={view} /> : null}
        {filed && withdrawal !== undefined ? (
          <Withdraw view={view} available={withdrawal.available} reason={withdrawal.disabledReason} />
        ) : null}
      </section>
    </Card>
  )
}

function Discard({ view }: { readonly view: CaseView }): ReactElement {
  const text = useText()
  const navigate = useNavigate()
  const [open, setOpen] = useState(false)
  return (
    <div>
      <Button look="danger" onPress={() => setOpen(true)}>
        {text({ zh: '删除草稿', en: 'Discard the draft' })}
      </Button>
      {open ? (
        <DiscardDialog
          view={view}
          onClose={() => setOpen(false)}
          onDone={() => void navigate({ to: '/my' })}
        />
      ) : null}
    </div>
  )
}

interface WithdrawProps {
  readonly view: CaseView
  readonly available: boolean
  readonly reason: { readonly zh: string; readonly en: string } | null
}

function Withdraw({ view, available, reason }: WithdrawProps): ReactElement {
  const text = useText()
  const [open, setOpen] = useState(false)
  return (
    <div>
      <Button look="danger" isDisabled={!available} onPress={() => setOpen(true)}>
        {text({ zh: '撤回申请', en: 'Withdraw the application' })}
      </Button>
      {available || reason === null ? null : <p className={styles['faint']}>{text(reason)}</p>}
      {open ? <WithdrawDialog view={view} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}
