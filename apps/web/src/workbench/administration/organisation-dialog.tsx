import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactElement, type ReactNode, useId, useRef, useState } from 'react'
import { api, type ApiProblem, makeKey, send, toApiProblem } from '../../api/index.ts'
import {
  Button,
  Dialog,
  Loading,
  ProblemNotice,
  SelectField,
  TextField,
  useAnnounce,
} from '../../design/index.ts'
import { type Text, useText } from '../../language/index.ts'
import { useFocusOnErrors } from '../../session/forms.ts'
import type { Organisation } from './administration-data.ts'
import { kindNames, levelNames, listChoices } from './organisation-names.ts'
import {
  emptyOrganisation,
  emptyWindow,
  type OrganisationForm,
  readOrganisation,
  type TwoTexts,
  type WindowForm,
  writeOrganisation,
} from './organisations.ts'
import styles from './administration.module.css'

export interface OrganisationDialogProps {
  /** Null: a new one. */
  readonly organisation: string | null
  readonly organisations: readonly Organisation[]
  readonly onClose: () => void
}

/** An organisation in full. */
export function OrganisationDialog(props: OrganisationDialogProps): ReactElement {
  const { organisation, onClose } = props
  const { data, error } = useQuery({
    queryKey: ['organisation', organisation],
    queryFn: () =>
      send(
        api.GET('/api/v1/organisations/{organisation}', {
          params: { path: { organisation: organisation ?? '' } },
        }),
      ),
    enabled: organisation !== null,
    staleTime: 0,
    gcTime: 0,
  })
  if (organisation === null) return <Editor {...props} definition={{}} initial={emptyOrganisation} />
  if (data !== undefined) {
    return (
      <Editor
        {...props}
        definition={data.definition}
        initial={readOrganisation(organisation, data.definition)}
      />
    )
  }
  return (
    <Dialog
      title={props.organisations.find((one) => one.organisation === organisation)?.name ?? organisation}
      open
      wide
      onClose={onClose}
    >
      {error === null ? <Loading lines={8} /> : <ProblemNotice problem={error} />}
    </Dialog>
  )
}

interface EditorProps extends OrganisationDialogProps {
  readonly definition: Readonly<Record<string, unknown>>
  readonly initial: OrganisationForm
}

const identifierShape = /^[a-z][a-z0-9-]{0,62}$/

function Editor({ organisation, organisations, onClose, definition, initial }: EditorProps): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const queries = useQueryClient()
  const [form, setForm] = useState(initial)
  const [attempt, setAttempt] = useState(0)
  const place = useFocusOnErrors(attempt)
  const formId = useId()
  const revealed = attempt > 0
  const [problem, setProblem] = useState<ApiProblem>()
  const [pending, setPending] = useState(false)
  const key = useRef<string>(undefined)
  const set = (edit: Partial<OrganisationForm>) => {
    key.current = undefined
    setForm((before) => ({ ...before, ...edit }))
  }
  const wrongId = !identifierShape.test(form.organisation)
  const noName = form.name.zh.trim() === ''
  const told = (pointer: string) =>
    problem?.errors.find((error) => error.pointer.startsWith(pointer))?.message

  async function save(): Promise<void> {
    if (pending) return
    if (wrongId || noName) {
      setAttempt((before) => before + 1)
      return
    }
    setPending(true)
    setProblem(undefined)
    try {
      key.current ??= makeKey()
      await send(
        api.PUT('/api/v1/organisations/{organisation}', {
          params: { path: { organisation: form.organisation }, header: { 'Idempotency-Key': key.current } },
          body: writeOrganisation(form, definition) as never,
        }),
      )
      await queries.invalidateQueries({ queryKey: ['organisations'] })
      announce({ zh: '机构信息已保存。', en: 'The organisation is saved.' })
      onClose()
    } catch (thrown) {
      key.current = undefined
      setProblem(toApiProblem(thrown))
      setAttempt((before) => before + 1)
    } finally {
      setPending(false)
    }
  }

  return (
    <Dialog
      title={organisation === null ? { zh: '登记机构', en: 'Enter an organisation' } : form.name}
      open
      wide
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text({ zh: '取消', en: 'Cancel' })}</Button>
          <Button look="primary" type="submit" form={formId} isPending={pending}>
            {text({ zh: '保存', en: 'Save' })}
          </Button>
        </>
      }
    >
      <form
        ref={place}
        id={formId}
        className={styles['stack']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {problem === undefined ? null : <ProblemNotice problem={problem} />}
        <div className={styles['grid']}>
          <TextField
            label={{ zh: '编号', en: 'Id' }}
            help={{
              zh: '小写字母、数字和短横线，登记后不变。',
              en: 'Lower-case letters, digits, hyphens; fixed once entered.',
            }}
            value={form.organisation}
            readOnly={organisation !== null}
            maxLength={63}
            onChange={(value) => set({ organisation: value.trim().toLowerCase() })}
            error={
              revealed && wrongId
                ? {
                    zh: '编号须以小写字母开头，只含小写字母、数字和短横线。',
                    en: 'Begin with a letter; use lower-case letters, digits and hyphens.',
                  }
                : undefined
            }
          />
          <TextsField
            label={{ zh: '名称', en: 'Name' }}
            value={form.name}
            onChange={(name) => set({ name })}
            error={revealed && noName ? { zh: '请填写名称。', en: 'Give the name.' } : told('/name')}
          />
          <TextField
            label={{ zh: '简称', en: 'Short name' }}
            value={form.shortName}
            maxLength={20}
            onChange={(shortName) => set({ shortName })}
            error={told('/shortName')}
          />
          <SelectField
            id="organisation-kind"
            label={{ zh: '类别', en: 'Kind' }}
            value={form.kind}
            onChange={(kind) => set({ kind })}
            choices={listChoices(kindNames)}
          />
          <SelectField
            id="organisation-level"
            label={{ zh: '层级', en: 'Level' }}
            value={form.level}
            onChange={(level) => set({ level })}
            choices={listChoices(levelNames)}
          />
          <SelectField
            id="organisation-parent"
            label={{ zh: '上级机构', en: 'Parent organisation' }}
            required={false}
            placeholder={{ zh: '无', en: 'None' }}
            value={form.parent}
            onChange={(parent) => set({ parent })}
            error={told('/parent')}
            choices={organisations
              .filter((one) => one.organisation !== form.organisation)
              .map((one) => ({ value: one.organisation, label: one.name }))}
          />
          <TextField
            label={{ zh: '区划代码', en: 'Area code' }}
            value={form.area}
            inputMode="numeric"
            maxLength={12}
            onChange={(area) => set({ area })}
            error={told('/area')}
          />
          <TextField
            label={{ zh: '统一社会信用代码', en: 'Unified social credit code' }}
            required={false}
            value={form.uscc}
            maxLength={18}
            onChange={(uscc) => set({ uscc })}
            error={told('/uscc')}
          />
          <TextField
            label={{ zh: '机关代字', en: 'Prefix of document numbers' }}
            required={false}
            value={form.documentWord}
            maxLength={20}
            onChange={(documentWord) => set({ documentWord })}
            error={told('/documentWord')}
          />
        </div>
        <section className={styles['stack']} aria-labelledby="organisation-windows">
          <h3 id="organisation-windows">{text({ zh: '办理窗口', en: 'Windows' })}</h3>
          {form.windows.map((window, index) => (
            <WindowFields
              // Windows have no names of their own until they are written.
              key={`window-${index + 1}`}
              window={window}
              number={index + 1}
              error={told(`/windows/${index}`)}
              onChange={(next) =>
                set({ windows: form.windows.map((one, place) => (place === index ? next : one)) })
              }
              onRemove={() => set({ windows: form.windows.filter((_, place) => place !== index) })}
            />
          ))}
          <div>
            <Button size="small" onPress={() => set({ windows: [...form.windows, emptyWindow] })}>
              {text({ zh: '增加窗口', en: 'Add a window' })}
            </Button>
          </div>
        </section>
        <section className={styles['stack']} aria-labelledby="organisation-remedies">
          <h3 id="organisation-remedies">{text({ zh: '救济途径', en: 'Remedies' })}</h3>
          <div className={styles['grid']}>
            <TextsField
              label={{ zh: '行政复议机关', en: 'Reviewing authority' }}
              required={false}
              value={form.review}
              onChange={(review) => set({ review })}
              error={told('/remedies/review')}
            />
            <TextsField
              label={{ zh: '管辖法院', en: 'Competent court' }}
              required={false}
              value={form.court}
              onChange={(court) => set({ court })}
              error={told('/remedies/court')}
            />
          </div>
        </section>
      </form>
    </Dialog>
  )
}

interface TextsFieldProps {
  readonly label: { readonly zh: string; readonly en: string }
  readonly value: TwoTexts
  readonly onChange: (value: TwoTexts) => void
  readonly error?: Text | undefined
  readonly required?: boolean
}

/** Chinese, and English where it is known. */
function TextsField({ label, value, onChange, error, required = true }: TextsFieldProps): ReactNode {
  return (
    <>
      <TextField
        label={label}
        required={required}
        value={value.zh}
        maxLength={300}
        onChange={(zh) => onChange({ ...value, zh })}
        error={error}
      />
      <TextField
        label={{ zh: `${label.zh}（英文）`, en: `${label.en} in English` }}
        required={false}
        value={value.en}
        maxLength={300}
        onChange={(en) => onChange({ ...value, en })}
      />
    </>
  )
}

interface WindowFieldsProps {
  readonly window: WindowForm
  readonly number: number
  readonly error: Text | undefined
  readonly onChange: (window: WindowForm) => void
  readonly onRemove: () => void
}

function WindowFields({ window, number, error, onChange, onRemove }: WindowFieldsProps): ReactElement {
  const text = useText()
  return (
    <div
      className={styles['post']}
      role="group"
      aria-label={text({ zh: `窗口 ${number}`, en: `Window ${number}` })}
    >
      <div className={styles['grid']} style={{ flex: '1 1 100%' }}>
        <TextsField
          label={{ zh: '窗口名称', en: 'Name of the window' }}
          value={window.name}
          onChange={(name) => onChange({ ...window, name })}
          error={error}
        />
        <TextsField
          label={{ zh: '地址', en: 'Address' }}
          value={window.address}
          onChange={(address) => onChange({ ...window, address })}
        />
        <TextsField
          label={{ zh: '办公时间', en: 'Hours' }}
          value={window.hours}
          onChange={(hours) => onChange({ ...window, hours })}
        />
        <TextField
          label={{ zh: '电话', en: 'Telephone' }}
          help={{ zh: '带区号，例如 0989-2120001。', en: 'With the area code: 0989-2120001.' }}
          value={window.phone}
          maxLength={13}
          onChange={(phone) => onChange({ ...window, phone })}
        />
      </div>
      <Button size="small" look="quiet" onPress={onRemove}>
        {text({ zh: '删除此窗口', en: 'Remove this window' })}
      </Button>
    </div>
  )
}
