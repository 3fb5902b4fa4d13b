import { useQuery } from '@tanstack/react-query'
import type { Bilingual } from '@tongban/domain'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { api, type ApiProblem, makeKey, send, toApiProblem } from '../../api/index.ts'
import { Button, Dialog, Notice, ProblemNotice, useAnnounce } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { useKept } from '../cases/kept.ts'
import { ActFields } from './act-fields.tsx'
import { ChangeFields } from './change-fields.tsx'
import {
  type ActForm,
  actNames,
  checkActForm,
  emptyActForm,
  graveActs,
  type Licence,
  type LicenceAct,
} from './licence-acts.ts'
import { sendLicenceAct } from './send-act.ts'
import styles from './licences.module.css'

export interface ActDialogProps {
  readonly licence: Licence
  readonly act: LicenceAct
  readonly onClose: () => void
  /** Reads the licence anew; resolves once it is there. */
  readonly onChanged: () => Promise<void>
}

/** One act on a licence, with its reason; what it does to the holder is said before. */
export function ActDialog({ licence, act, onClose, onChanged }: ActDialogProps): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const [form, write, forget] = useKept(`${licence.licenceId}.${act}`, emptyActForm)
  const [revealed, setRevealed] = useState(false)
  const [problem, setProblem] = useState<ApiProblem>()
  const [pending, setPending] = useState(false)
  /** What the licence said when the officer looked at it; the making of its file is no reason to look again. */
  const [seen, setSeen] = useState(() => describeStanding(licence))
  /** Counts refused attempts, so that the focus can follow each. */
  const [attempt, setAttempt] = useState(0)
  const body = useRef<HTMLDivElement>(null)
  const key = useRef<string>(undefined)
  const set = (edit: Partial<ActForm>) => {
    key.current = undefined
    write((before) => ({ ...before, ...edit }))
  }
  const { data: types } = useQuery({
    queryKey: ['licence-types'],
    queryFn: () => send(api.GET('/api/v1/licence-types')),
    staleTime: 300_000,
  })
  const type = types?.licenceTypes.find(({ licenceType }) => licenceType === licence.licenceType)
  const statesEnd = type?.validity.kind === 'stated'
  const errors = checkActForm(act, form, statesEnd)
  const errorOf = (field: keyof ActForm) =>
    toldOf(problem, `/${field}`) ?? (revealed ? errors[field] : undefined)
  const action = licence.actions.find(({ command }) => command === act)
  const moved = describeStanding(licence) !== seen

  useEffect(() => {
    if (attempt === 0) return
    const wrong = body.current?.querySelector<HTMLElement>(
      'input[aria-invalid="true"], textarea[aria-invalid="true"], select[aria-invalid="true"], [data-invalid] input',
    )
    const place = wrong ?? body.current?.querySelector<HTMLElement>('[data-act-problem]')
    place?.focus()
    place?.scrollIntoView({ block: 'center' })
  }, [attempt])

  async function confirm(): Promise<void> {
    if (pending) return
    setRevealed(true)
    setProblem(undefined)
    if (Object.keys(errors).length > 0) {
      setAttempt((before) => before + 1)
      return
    }
    setPending(true)
    try {
      const { licenceId } = licence
      const now = await send(api.GET('/api/v1/licences/{licenceId}', { params: { path: { licenceId } } }))
      if (describeStanding(now) !== seen) {
        await onChanged()
        return
      }
      key.current ??= makeKey()
      await sendLicenceAct(licenceId, act, form, key.current, now.version)
      announce({ zh: `证照已${actNames[act].zh}。`, en: 'Done, and on record.' })
      forget()
      onClose()
      await onChanged()
    } catch (thrown) {
      const refused = toApiProblem(thrown)
      if (refused.status >= 400 && refused.status < 500 && refused.status !== 401) key.current = undefined
      setProblem(refused)
      setAttempt((before) => before + 1)
      if (refused.status === 409 || refused.status === 412) await onChanged()
    } finally {
      setPending(false)
    }
  }

  return (
    <Dialog
      title={{
        zh: `${actNames[act].zh}证照 ${licence.number}`,
        en: `${actNames[act].en}: ${licence.number}`,
      }}
      open
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text({ zh: '取消', en: 'Cancel' })}</Button>
          <Button
            look={graveActs.has(act) ? 'danger' : 'primary'}
            isPending={pending}
            isDisabled={moved || action?.available === false}
            onPress={() => void confirm()}
          >
            {text(actNames[act])}
          </Button>
        </>
      }
    >
      <div ref={body} className={styles['stack']}>
        <p>{text(effects[act])}</p>
        {action?.available === false ? (
          <Notice tone="warn" title={{ zh: '现在不能办理', en: 'This cannot be done now' }}>
            {text(action.disabledReason ?? { zh: '证照状态已经变化。', en: 'The licence has moved on.' })}
          </Notice>
        ) : moved ? (
          <Notice
            tone="warn"
            title={{ zh: '此期间证照发生了变动', en: 'The licence has changed meanwhile' }}
            actions={
              <Button
                size="small"
                onPress={() => {
                  setSeen(describeStanding(licence))
                  setProblem(undefined)
                }}
              >
                {text({ zh: '已知悉，继续办理', en: 'I have seen it; go on' })}
              </Button>
            }
          >
            {text({
              zh: '请关闭后查看最新内容和变动过程；您填写的内容仍然保留。',
              en: 'Close this and look at what the licence says now; what you wrote is kept.',
            })}
          </Notice>
        ) : null}
        {problem === undefined ? null : (
          <div data-act-problem tabIndex={-1}>
            <ProblemNotice problem={problem} />
          </div>
        )}
        <ActFields act={act} form={form} set={set} errorOf={errorOf} statesEnd={statesEnd}>
          {act === 'ChangeLicence' ? (
            <ChangeFields
              licence={licence}
              changes={form.changes}
              errorOf={(pointer) => (pointer === '/changes' ? errorOf('changes') : toldOf(problem, pointer))}
              onChange={(changes) => set({ changes })}
            />
          ) : null}
        </ActFields>
      </div>
    </Dialog>
  )
}

/** Everything about a licence on which an act on it may rest. */
function describeStanding({
  edition,
  standing,
  validFrom,
  validTo,
  suspension,
  revocation,
}: Licence): string {
  return JSON.stringify([edition, standing, validFrom, validTo, suspension, revocation])
}

function toldOf(problem: ApiProblem | undefined, pointer: string): Bilingual | undefined {
  return problem?.errors.find((error) => error.pointer.replace(/^#/, '') === pointer)?.message
}

const effects: Readonly<Record<LicenceAct, { zh: string; en: string }>> = {
  ChangeLicence: {
    zh: '变更证照记载的内容，历次内容均留存可查。',
    en: 'Changes what the licence says; every earlier edition stays on record.',
  },
  RenewLicence: {
    zh: '被许可人应当在有效期届满三十日前提出延续申请（行政许可法第五十条）。',
    en: 'The holder asks thirty days before the end (article 50 of the licensing law).',
  },
  SuspendLicence: {
    zh: '暂扣期间公开核验显示“暂扣”，持证人不得从事许可的活动。',
    en: 'While it is suspended, verification says so and the holder may not use it.',
  },
  ResumeLicence: {
    zh: '结束暂扣，证照即刻恢复有效。',
    en: 'Ends the suspension; the licence is valid again at once.',
  },
  RevokeLicence: {
    zh: '此操作不能撤回。证照即刻失效，公开核验同步显示。',
    en: 'This cannot be taken back. The licence ends at once, and verification says so.',
  },
  AnnulLicence: {
    zh: '此操作不能撤回。证照从登记中注销，公开核验同步显示。',
    en: 'This cannot be taken back. The licence is struck off the register, and verification says so.',
  },
}
