import type { Bilingual } from '@tongban/domain'
import { useQuery } from '@tanstack/react-query'
import { type ReactElement, useEffect, useEffectEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import { api, send, toApiProblem } from '../../api/index.ts'
import { sendFile } from '../../application/index.ts'
import { FileButton, Notice, ProblemNotice, RadioField, TextField } from '../../design/index.ts'
import { getToday, useText } from '../../language/index.ts'
import type { Present } from './intake.ts'
import { detectKind, hasOtherName, listPresences, type PresentErrors } from './present.ts'
import { useRecognition } from './use-recognition.ts'
import styles from './window.module.css'

export interface PresentFieldsProps {
  readonly kinds: readonly Present['kind'][]
  readonly present: Present
  readonly onChange: (edit: (before: Present) => Present) => void
  readonly errors: PresentErrors
  readonly disabled: boolean
}

/** The number as registers write it; one that is an organisation's makes the applicant an organisation. */
function takeNumber(typed: string, present: Present, kinds: readonly Present['kind'][]): Partial<Present> {
  const identifier = typed.replaceAll(/\s/g, '').toUpperCase()
  const kind = detectKind(identifier, present, kinds, getToday())
  if (kind === present.kind) return { identifier }
  return { identifier, kind, by: listPresences(kind)[0] ?? 'self' }
}

const kindNames = {
  person: { zh: '个人', en: 'Person' },
  enterprise: { zh: '单位', en: 'Organisation' },
} as const

const presenceNames = {
  self: { zh: '申请人本人', en: 'The applicant' },
  'legal-representative': { zh: '法定代表人（负责人）', en: 'The legal representative' },
  agent: { zh: '代理人', en: 'An agent' },
} as const

const nameField = 'intake-name'

/** Who applies and who stands at the window: first the number, which says who it is where it is known. */
export function PresentFields(props: PresentFieldsProps): ReactElement {
  const { kinds, present, onChange, errors, disabled } = props
  const text = useText()
  const set = (edit: Partial<Present>) => onChange((before) => ({ ...before, ...edit }))
  const isPerson = present.kind === 'person'
  const presences = listPresences(present.kind)
  return (
    <div className={styles['fields']}>
      {kinds.length < 2 ? null : (
        <RadioField
          label={{ zh: '申请人类型', en: 'Kind of applicant' }}
          id="intake-kind"
          value={present.kind}
          disabled={disabled}
          choices={kinds.map((kind) => ({ value: kind, label: kindNames[kind] }))}
          onChange={(kind) =>
            set({
              kind: kind as Present['kind'],
              identifier: '',
              name: '',
              by: listPresences(kind as Present['kind'])[0] ?? 'self',
            })
          }
        />
      )}
      <div className={styles['grid']}>
        <TextField
          id="intake-identifier"
          label={
            isPerson
              ? { zh: '公民身份号码', en: 'Resident id number' }
              : { zh: '统一社会信用代码', en: 'Unified social credit code' }
          }
          value={present.identifier}
          onChange={(typed) => set(takeNumber(typed, present, kinds))}
          error={errors.identifier}
          disabled={disabled}
          maxLength={18}
          autoComplete="off"
          inputMode="text"
        />
        <TextField
          id={nameField}
          label={isPerson ? { zh: '姓名', en: 'Name' } : { zh: '单位名称', en: 'Name of the organisation' }}
          value={present.name}
          onChange={(name) => set({ name })}
          error={errors.name}
          disabled={disabled}
          maxLength={100}
          autoComplete="off"
        />
        <TextField
          id="intake-phone"
          label={{ zh: '联系电话', en: 'Telephone' }}
          type="tel"
          inputMode="tel"
          value={present.phone}
          onChange={(phone) => set({ phone })}
          error={errors.phone}
          disabled={disabled}
          maxLength={20}
          autoComplete="off"
        />
      </div>
      <Recognition
        {...props}
        onName={(name) => set({ name })}
        onRegistered={(registered) => set({ registered })}
      />
      {hasOtherName(present, 'applicant') ? (
        <NameReason
          id="intake-nameReason"
          value={present.nameReason ?? ''}
          error={errors.nameReason}
          disabled={disabled}
          onChange={(nameReason) => set({ nameReason })}
        />
      ) : null}
      <RadioField
        label={{ zh: '到场办理人', en: 'Who is present' }}
        id="intake-by"
        value={present.by}
        disabled={disabled}
        choices={presences.map((by) => ({ value: by, label: presenceNames[by] }))}
        onChange={(by) => set({ by: by as Present['by'] })}
      />
      {present.by === 'self' ? null : <AgentFields {...props} set={set} />}
      {present.by === 'agent' ? (
        <p className={styles['faint']}>
          {text({
            zh: '依照《行政许可法》第二十九条，申请人可以委托代理人提出申请；请核对委托事项和期限。',
            en: 'Article 29 of the licensing law lets an agent apply; check what the authorisation covers and until when.',
          })}
        </p>
      ) : null}
    </div>
  )
}

function AgentFields({
  present,
  errors,
  disabled,
  set,
}: PresentFieldsProps & { readonly set: (edit: Partial<Present>) => void }): ReactElement {
  return (
    <div className={styles['fields']}>
      <div className={styles['grid']}>
        <TextField
          id="intake-agentIdentifier"
          label={{ zh: '到场人公民身份号码', en: 'Resident id of who is present' }}
          value={present.agentIdentifier}
          onChange={(value) => set({ agentIdentifier: value.replaceAll(/\s/g, '').toUpperCase() })}
          error={errors.agentIdentifier}
          disabled={disabled}
          maxLength={18}
          autoComplete="off"
        />
        <TextField
          id="intake-agentName"
          label={{ zh: '到场人姓名', en: 'Name of who is present' }}
          value={present.agentName}
          onChange={(agentName) => set({ agentName })}
          error={errors.agentName}
          disabled={disabled}
          maxLength={60}
          autoComplete="off"
        />
      </div>
      <AgentName present={present} errors={errors} disabled={disabled} set={set} />
      {present.by === 'agent' ? (
        <>
          <RadioField
            label={{ zh: '授权委托书', en: 'Written authorisation' }}
            id="intake-authorisation"
            value={present.authorisation}
            disabled={disabled}
            choices={[
              { value: 'paper', label: { zh: '已收纸质件', en: 'The paper was taken in' } },
              { value: 'scan', label: { zh: '上传扫描件', en: 'A scan is uploaded' } },
            ]}
            onChange={(value) => set({ authorisation: value as Present['authorisation'] })}
            error={errors.authorisation}
          />
          {present.authorisation === 'scan' ? (
            <ScanField
              scan={present.authorisationScan}
              disabled={disabled}
              onChange={(authorisationScan) => set({ authorisationScan })}
            />
          ) : null}
        </>
      ) : null}
    </div>
  )
}

/** Says where the register has another name for who is present. */
function AgentName({
  present,
  errors,
  disabled,
  set,
}: Pick<PresentFieldsProps, 'present' | 'errors' | 'disabled'> & {
  readonly set: (edit: Partial<Present>) => void
}): ReactElement | null {
  const { known } = useRecognition({ kind: 'person', identifier: present.agentIdentifier }, !disabled)
  const agentRegistered = known?.name
  const keep = useEffectEvent((name: string | undefined) => {
    if (present.agentRegistered !== name) set({ agentRegistered: name })
  })
  useEffect(() => keep(agentRegistered), [agentRegistered])
  if (!hasOtherName(present, 'agent')) return null
  return (
    <>
      <Notice tone="warn" title={describeKnown(present.agentRegistered ?? '', present.agentName)} />
      <NameReason
        id="intake-agentNameReason"
        value={present.agentNameReason ?? ''}
        error={errors.agentNameReason}
        disabled={disabled}
        onChange={(agentNameReason) => set({ agentNameReason })}
      />
    </>
  )
}

interface NameReasonProps {
  readonly id: string
  readonly value: string
  readonly error: Bilingual | undefined
  readonly disabled: boolean
  readonly onChange: (reason: string) => void
}

/** A name may have changed while the register still has the old one: the clerk says what proves it. */
function NameReason(props: NameReasonProps): ReactElement {
  return (
    <TextField
      {...props}
      label={{ zh: '更名核对情况', en: 'What proves the new name' }}
      help={{
        zh: '确已更名的，写明核对了什么证明，例如“已核对2026年3月换发的营业执照原件”；按证件上的名称收件，两个名称都记入办件。',
        en: 'Where the name has changed, say what you looked at, such as the new business licence. The case is taken in by the name of the document; both names go on record.',
      }}
      maxLength={1000}
      autoComplete="off"
    />
  )
}

interface ScanFieldProps {
  readonly scan: Present['authorisationScan']
  readonly disabled: boolean
  readonly onChange: (scan: Present['authorisationScan']) => void
}

function ScanField({ scan, disabled, onChange }: ScanFieldProps): ReactElement {
  const text = useText()
  const [problem, setProblem] = useState<unknown>()
  const [pending, setPending] = useState(false)

  async function take(file: File): Promise<void> {
    setProblem(undefined)
    setPending(true)
    try {
      const uploaded = await sendFile(file, () => undefined).done
      onChange({ id: uploaded.fileId, name: uploaded.name })
    } catch (thrown) {
      setProblem(toApiProblem(thrown))
    } finally {
      setPending(false)
    }
  }

  return (
    <div className={styles['fields']}>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <div className={styles['acts']}>
        <FileButton
          label={{ zh: '选择授权委托书扫描件', en: 'Choose the scan of the authorisation' }}
          accept=".pdf,.jpg,.jpeg,.png"
          size="small"
          isPending={pending}
          isDisabled={disabled}
          onChoose={(chosen) => void take(chosen)}
        >
          {scan === undefined
            ? text({ zh: '选择授权委托书扫描件', en: 'Choose the scan' })
            : text({ zh: '更换扫描件', en: 'Choose another scan' })}
        </FileButton>
        {scan === undefined ? null : <bdi>{scan.name}</bdi>}
      </div>
    </div>
  )
}

/** Says whom the register has under the number, and what of theirs is still open. */
function Recognition({
  present,
  onName,
  onRegistered,
  disabled,
}: PresentFieldsProps & {
  readonly onName: (name: string) => void
  readonly onRegistered: (name: string | undefined) => void
}): ReactElement | null {
  const text = useText()
  const statusId = useId()
  const { identifier, name } = present
  const { isWhole, known, error } = useRecognition(present, !disabled)
  const registered = known?.name
  const keep = useEffectEvent((found: string | undefined) => {
    if (present.registered !== found) onRegistered(found)
  })
  useEffect(() => keep(registered), [registered])
  const asked = useRef('')
  const filled = useRef('')
  useEffect(() => {
    // Filled in once for each number; what the clerk then types stays.
    if (known === undefined || known === null || asked.current === identifier) return
    asked.current = identifier
    if (name !== '') return
    filled.current = known.name
    onName(known.name)
  }, [known, identifier, name, onName])
  useLayoutEffect(() => {
    const field = document.activeElement
    // A clerk who has come to the field meanwhile types over what was filled in, and not behind it.
    if (name !== '' && name === filled.current && field instanceof HTMLInputElement && field.id === nameField)
      field.select()
    filled.current = ''
  }, [name])
  const { data: open } = useQuery({
    queryKey: ['recognition-cases', known?.name],
    queryFn: () =>
      send(
        api.GET('/api/v1/cases', {
          params: { query: { q: known?.name ?? '', order: 'pressing', limit: 50 } },
        }),
      ),
    enabled: known !== undefined && known !== null,
  })
  if (!isWhole || disabled) return null
  const ongoing = (open?.items ?? []).filter(
    ({ applicantName, finishedOn, closeReason, status }) =>
      applicantName === known?.name && finishedOn === null && closeReason === null && status !== 'draft',
  )
  return (
    <div role="status" id={statusId}>
      {error === null ? null : <ProblemNotice problem={error} />}
      {known === null ? (
        <p className={styles['faint']}>
          {text({
            zh: '号码有效，首次在本平台办理，请照证件填写姓名（名称）。',
            en: 'The number is valid and new here; write the name as on the document.',
          })}
        </p>
      ) : null}
      {known === undefined || known === null ? null : (
        <Notice
          tone={name !== '' && name.trim() !== known.name ? 'warn' : 'good'}
          title={describeKnown(known.name, name)}
        >
          {ongoing.length === 0 ? null : (
            <>
              <p>
                {text({
                  zh: `该申请人在办 ${ongoing.length} 件，请确认不是重复申请：`,
                  en: `This applicant has ${ongoing.length} open; make sure that this is not one of them:`,
                })}
              </p>
              <ul>
                {ongoing.slice(0, 5).map((one) => (
                  <li key={one.caseId}>
                    <a href={`/workbench/cases/${one.caseId}`} target="_blank" rel="noreferrer">
                      {one.itemName} {one.number}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Notice>
      )}
    </div>
  )
}

function describeKnown(registered: string, typed: string): Bilingual {
  if (typed !== '' && typed.trim() !== registered) {
    return {
      zh: `该号码登记的姓名（名称）是“${registered}”，与填写的不一致，请核对证件。`,
      en: `This number is registered as "${registered}", which differs; look at the document again.`,
    }
  }
  return { zh: `已识别：${registered}`, en: `Known: ${registered}` }
}
