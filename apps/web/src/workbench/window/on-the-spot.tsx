import { type ItemRevision, listChecks } from '@tongban/domain'
import { useQuery } from '@tanstack/react-query'
import { type ReactElement, useRef, useState } from 'react'
import { api, type ApiProblem, makeKey, send, toApiProblem } from '../../api/index.ts'
import { useRevision } from '../../application/index.ts'
import { type CaseView, deliveryNames } from '../../case/index.ts'
import {
  Button,
  Card,
  Checkbox,
  ProblemNotice,
  RadioField,
  TextField,
  useAnnounce,
} from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useSession } from '../../session/index.ts'
import { AssignedFields } from './assigned-fields.tsx'
import { listAssignedFields, listSpotActs, listSpotSteps, type SpotAct } from './spot.ts'
import styles from './window.module.css'

export interface OnTheSpotProps {
  readonly view: CaseView
  readonly onDone: () => Promise<void>
  /** Where several cases stand on one page. */
  readonly withName?: boolean
}

/** What this clerk may decide, make out and hand over at once (第三十四条第二款); nothing where the post does not carry it. */
export function OnTheSpot(props: OnTheSpotProps): ReactElement | null {
  const { view } = props
  const { caseId, item, revision: number, version } = view
  const { account } = useSession()
  const open = view.status === 'in-review' || view.status === 'decided'
  const { data } = useQuery({
    queryKey: ['intake-actions', caseId, version],
    queryFn: () => send(api.GET('/api/v1/cases/{caseId}/actions', { params: { path: { caseId } } })),
    enabled: open,
  })
  const { data: revision } = useRevision(item, number)
  if (!open || data === undefined || revision === undefined) return null
  const acts = listSpotActs(view, data.actions, revision, account?.duties ?? [])
  if (acts.length === 0) return null
  return <SpotForm key={version} {...props} revision={revision} acts={acts} />
}

interface SpotFormProps extends OnTheSpotProps {
  readonly revision: ItemRevision
  readonly acts: readonly SpotAct[]
}

function SpotForm({ view, revision, acts, onDone, withName = false }: SpotFormProps): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const { caseId } = view
  const step = revision.definition.steps
    .flatMap((stage) => ('parallel' in stage ? stage.parallel : [stage]))
    .find(({ does }) => does === 'decide')
  const steps = acts.includes('review') ? listSpotSteps(view) : []
  const checks = [
    ...steps.flatMap((one) => one.checks),
    ...(step === undefined ? [] : listChecks(step)).map(({ name }) => name),
  ].filter((check, place, all) => all.findIndex(({ zh }) => zh === check.zh) === place)
  const [opinion, setOpinion] = useState('经当场审查，申请材料齐全、符合法定形式和条件，准予办理。')
  const [met, setMet] = useState<readonly string[]>([])
  const [validTo, setValidTo] = useState('')
  const [assigned, setAssigned] = useState<Readonly<Record<string, unknown>>>({})
  const [recipient, setRecipient] = useState(view.agent?.name ?? view.applicant.name)
  const ways: readonly string[] = revision.definition.result.delivery
  const [way, setWay] = useState<string>(ways.includes('window') ? 'window' : (view.delivery ?? 'electronic'))
  const [problem, setProblem] = useState<ApiProblem>()
  const [revealed, setRevealed] = useState(false)
  const [pending, setPending] = useState(false)
  const keys = useRef<Record<string, string>>({})

  const grants = acts.includes('grant')
  const issues = acts.includes('issue')
  const delivers = acts.includes('deliver')
  const fields = issues ? listAssignedFields(revision) : []
  const asksValidity = grants && revision.licence?.validity === 'stated'
  const unchecked = grants && checks.some(({ zh }) => !met.includes(zh))
  const missesField = fields.some((element) => (assigned[element] ?? '') === '')
  const incomplete =
    unchecked ||
    missesField ||
    (grants && opinion.trim() === '') ||
    (asksValidity && validTo === '') ||
    (delivers && recipient.trim() === '')

  function keyOf(act: string): string {
    return (keys.current[act] ??= makeKey())
  }

  async function decideAndHandOver(): Promise<void> {
    if (pending) return
    setRevealed(incomplete)
    if (incomplete) return
    setPending(true)
    setProblem(undefined)
    let current: string = 'grant'
    const params = () => ({ path: { caseId }, header: { 'Idempotency-Key': keyOf(current) } })
    try {
      for (const one of steps) {
        current = `review ${one.step}`
        await send(
          api.POST('/api/v1/cases/{caseId}/steps/{step}/completion', {
            params: { path: { caseId, step: one.step }, header: { 'Idempotency-Key': keyOf(current) } },
            body: {
              outcome: 'pass',
              opinion: opinion.trim(),
              checks: one.checks.map(({ zh }) => ({ check: zh, met: true })),
              people: [],
              attachments: [],
            },
          }),
        )
      }
      if (grants) {
        current = 'grant'
        await send(
          api.POST('/api/v1/cases/{caseId}/grant', {
            params: params(),
            body: { opinion: opinion.trim(), conditions: [], ...(asksValidity ? { validTo } : {}) },
          }),
        )
      }
      if (issues) {
        current = 'issue'
        await send(
          api.POST('/api/v1/cases/{caseId}/licence', {
            params: params(),
            body: { assigned: { ...assigned } },
          }),
        )
      }
      if (delivers) {
        current = 'deliver'
        await send(
          api.POST('/api/v1/cases/{caseId}/delivery', {
            params: params(),
            body: { way: way as 'window' | 'electronic', recipient: recipient.trim() },
          }),
        )
      }
      announce({ zh: '已当场办理。', en: 'Done on the spot.' })
    } catch (thrown) {
      const refused = toApiProblem(thrown)
      // Mended, it is another request.
      if (refused.status >= 400 && refused.status < 500 && refused.status !== 401)
        delete keys.current[current]
      setProblem(refused)
    } finally {
      setPending(false)
      // Whatever was done before a refusal stands, and the page shows what is left.
      await onDone()
    }
  }

  return (
    <Card>
      <section className={styles['section']} aria-labelledby={`spot-${caseId}`}>
        <h2 id={`spot-${caseId}`}>
          {text(
            grants ? { zh: '当场决定', en: 'Decide on the spot' } : { zh: '当场送达', en: 'Hand over now' },
          )}
          {withName ? text({ zh: `：${view.itemName.zh}`, en: `: ${view.itemName.en}` }) : null}
        </h2>
        {problem === undefined ? null : <ProblemNotice problem={problem} />}
        {grants ? (
          <>
            <div
              className={styles['fields']}
              role="group"
              aria-label={text({ zh: '审查要点', en: 'What to check' })}
            >
              {checks.map((check) => (
                <Checkbox
                  key={check.zh}
                  checked={met.includes(check.zh)}
                  invalid={revealed && !met.includes(check.zh)}
                  onChange={(checked) =>
                    setMet((before) =>
                      checked ? [...before, check.zh] : before.filter((one) => one !== check.zh),
                    )
                  }
                >
                  {text(check)}
                </Checkbox>
              ))}
            </div>
            {revealed && unchecked ? (
              <p className={styles['error']} role="alert">
                {text({
                  zh: '请逐项核对审查要点；有一项不符合的，请打开办件，由有权人员作出决定。',
                  en: 'Check each point; where one is not met, open the case and leave the decision to who may take it.',
                })}
              </p>
            ) : null}
            <TextField
              label={{ zh: '决定意见', en: 'Opinion' }}
              long
              value={opinion}
              maxLength={2000}
              onChange={setOpinion}
              error={
                revealed && opinion.trim() === ''
                  ? { zh: '请填写决定意见。', en: 'Give the opinion.' }
                  : undefined
              }
            />
            {asksValidity ? (
              <TextField
                label={{ zh: '有效期至', en: 'Valid until' }}
                type="date"
                value={validTo}
                onChange={setValidTo}
                error={
                  revealed && validTo === ''
                    ? { zh: '请填写证照的有效期截止日期。', en: 'Give the last day of validity.' }
                    : undefined
                }
              />
            ) : null}
          </>
        ) : null}
        <AssignedFields
          revision={revision}
          elements={fields}
          values={assigned}
          revealed={revealed}
          problem={problem}
          onChange={(element, value) => setAssigned((before) => ({ ...before, [element]: value }))}
        />
        {delivers ? (
          <div className={styles['grid']}>
            <RadioField
              label={{ zh: '送达方式', en: 'Delivery' }}
              value={way}
              choices={ways
                .filter((one) => one !== 'post')
                .map((one) => ({ value: one, label: deliveryNames[one] ?? one }))}
              onChange={setWay}
            />
            <TextField
              label={{ zh: '签收人', en: 'Received by' }}
              value={recipient}
              maxLength={100}
              onChange={setRecipient}
              error={
                revealed && recipient.trim() === ''
                  ? { zh: '请填写签收人。', en: 'Say who receives it.' }
                  : undefined
              }
            />
          </div>
        ) : null}
        <div className={styles['acts']}>
          <Button look="primary" isPending={pending} onPress={() => void decideAndHandOver()}>
            {text(nameActs(acts))}
          </Button>
        </div>
      </section>
    </Card>
  )
}

function nameActs(acts: readonly SpotAct[]) {
  const zh = [
    acts.includes('grant') ? '准予' : '',
    acts.includes('issue') ? '制证' : '',
    acts.includes('deliver') ? '送达' : '',
  ].filter((word) => word !== '')
  const en = [
    acts.includes('grant') ? 'grant' : '',
    acts.includes('issue') ? 'make out the licence' : '',
    acts.includes('deliver') ? 'hand over' : '',
  ].filter((word) => word !== '')
  const english = en.join(', ')
  return {
    zh: zh.length > 1 ? `当场${zh.join('、')}` : `当场${zh[0] ?? ''}`,
    en: english.charAt(0).toUpperCase() + english.slice(1),
  }
}
