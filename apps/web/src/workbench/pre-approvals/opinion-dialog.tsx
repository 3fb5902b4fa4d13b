import { formatBasis } from '@tongban/domain'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { type ApiProblem, api, makeKey, send, toApiProblem } from '../../api/index.ts'
import {
  Button,
  CheckboxField,
  Dialog,
  ProblemNotice,
  RadioField,
  TextField,
  useAnnounce,
} from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { outcomeNames } from '../../matter/index.ts'
import { OpinionPreview } from './opinion-preview.tsx'
import type { PreApproval } from './types.ts'
import styles from './pre-approvals.module.css'

type Outcome = NonNullable<PreApproval['outcome']>

/** The opinion with reasons and articles, a preview of its paper, and the confirmation that it is given. */
export function OpinionDialog({
  found,
  onClose,
  onDone,
}: {
  readonly found: PreApproval
  readonly onClose: () => void
  readonly onDone: () => void
}): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const queries = useQueryClient()
  const [key] = useState(makeKey)
  const [seen] = useState(found.version)
  const [outcome, setOutcome] = useState('')
  const [reason, setReason] = useState('')
  const [conditions, setConditions] = useState('')
  const [basis, setBasis] = useState<readonly string[]>([])
  const [tried, setTried] = useState(false)
  const [previewing, setPreviewing] = useState(false)
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()

  const lines = conditions
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const wrong = {
    outcome: outcome === '' ? { zh: '请选择意见。', en: 'Choose the opinion.' } : undefined,
    reason:
      [...reason.trim()].length < 10
        ? { zh: '请写明理由，不少于10个字。', en: 'Give the reason in at least 10 characters.' }
        : undefined,
    conditions:
      outcome === 'conditional' && lines.length === 0
        ? { zh: '请逐项写明条件，每行一项。', en: 'State each condition on a line of its own.' }
        : undefined,
    basis:
      basis.length === 0
        ? { zh: '请选择所依据的条款。', en: 'Choose the articles on which it rests.' }
        : undefined,
  }
  const isComplete = Object.values(wrong).every((entry) => entry === undefined)
  const body = {
    outcome: outcome as Outcome,
    reason: reason.trim(),
    conditions: outcome === 'conditional' ? lines : [],
    basis: [...basis],
  }

  async function give(): Promise<void> {
    setTried(true)
    if (pending || !isComplete) return
    setPending(true)
    setProblem(undefined)
    try {
      await send(
        api.POST('/api/v1/matter-cases/{matterCaseId}/pre-approvals/{item}/{next}/opinion', {
          params: {
            path: { matterCaseId: found.matterCaseId, item: found.item, next: found.for },
            header: { 'Idempotency-Key': key, 'If-Match': `"${seen}"` },
          },
          body,
        }),
      )
      announce({
        zh: '已出具预审意见，意见书正在生成。',
        en: 'The opinion is given; its paper is being made out.',
      })
      await queries.invalidateQueries({ queryKey: ['pre-approvals'] })
      onDone()
      onClose()
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
    } finally {
      setPending(false)
    }
  }

  return (
    <Dialog
      title={{ zh: '出具预审意见', en: 'Give the opinion' }}
      open
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text({ zh: '关闭', en: 'Close' })}</Button>
          <Button
            onPress={() => {
              setTried(true)
              if (isComplete) setPreviewing(true)
            }}
          >
            {text({ zh: '预览意见书', en: 'Preview the paper' })}
          </Button>
          <Button look="primary" isPending={pending} onPress={() => void give()}>
            {text({ zh: '确认出具', en: 'Give the opinion' })}
          </Button>
        </>
      }
    >
      <div className={styles['stack']}>
        <p>{text(describeFollowing(found, outcome))}</p>
        {problem === undefined ? null : <ProblemNotice problem={problem} />}
        <RadioField
          label={{ zh: '意见', en: 'Opinion' }}
          value={outcome}
          onChange={setOutcome}
          choices={(['favourable', 'conditional', 'unfavourable'] as const).map((value) => ({
            value,
            label: outcomeNames[value],
          }))}
          error={tried ? wrong.outcome : undefined}
        />
        <TextField
          label={{ zh: '理由', en: 'Reason' }}
          help={{ zh: '写入意见书，申请人可见。', en: 'Printed in the paper; the applicant reads it.' }}
          long
          maxLength={2000}
          value={reason}
          onChange={setReason}
          error={tried ? wrong.reason : undefined}
        />
        {outcome === 'conditional' ? (
          <TextField
            label={{ zh: '所附条件', en: 'Conditions' }}
            help={{ zh: '每行一项。', en: 'One on each line.' }}
            long
            maxLength={2000}
            value={conditions}
            onChange={setConditions}
            error={tried ? wrong.conditions : undefined}
          />
        ) : null}
        <CheckboxField
          label={{ zh: '依据', en: 'Articles' }}
          value={basis}
          onChange={setBasis}
          choices={found.offeredBasis.map((article) => ({
            value: article,
            label: formatBasis(article),
          }))}
          error={tried ? wrong.basis : undefined}
        />
      </div>
      {previewing ? <OpinionPreview found={found} body={body} onClose={() => setPreviewing(false)} /> : null}
    </Dialog>
  )
}

/** What the opinion brings about, before it is given. */
function describeFollowing({ effect, forName, itemName }: PreApproval, outcome: string) {
  if (outcome === '')
    return {
      zh: '意见出具后不能更改，并记入办理过程。',
      en: 'An opinion cannot be changed once it is given, and goes on record.',
    }
  if (outcome !== 'unfavourable')
    return {
      zh: `出具后，“${forName.zh}”由平台自动提交；其办结后“${itemName.zh}”自动转为正式申请。`,
      en: `“${forName.en}” is then filed by itself, and “${itemName.en}” when it is granted.`,
    }
  return effect === 'binding'
    ? {
        zh: `出具后，“${forName.zh}”和“${itemName.zh}”不再提交。`,
        en: `“${forName.en}” and “${itemName.en}” will then not be filed.`,
      }
    : {
        zh: '出具后，由申请人决定继续办理或者撤回。',
        en: 'The applicant then decides whether to go on or to withdraw.',
      }
}
