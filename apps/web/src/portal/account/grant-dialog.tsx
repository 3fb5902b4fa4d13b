import type { Bilingual } from '@tongban/domain'
import { type FormEvent, type ReactElement, useState } from 'react'
import { api, type ApiProblem, makeKey, send, toApiProblem } from '../../api/index.ts'
import {
  Button,
  Dialog,
  ProblemNotice,
  RadioField,
  SelectField,
  TextField,
  useAnnounce,
} from '../../design/index.ts'
import { formatDate, useText } from '../../language/index.ts'
import { useFocusOnErrors } from '../../session/forms.ts'
import { useSession } from '../../session/index.ts'
import { ItemPicker, type PickedItem } from './item-picker.tsx'
import styles from './account.module.css'

export interface GrantDialogProps {
  readonly onClose: () => void
  readonly onGranted: () => void
}

type Field = 'principal' | 'agent' | 'identifier' | 'items' | 'startsOn' | 'endsOn' | 'statement'

const fieldsOfPointers: Readonly<Record<string, Field>> = {
  '/principalSubject': 'principal',
  '/agent': 'agent',
  '/agent/name': 'agent',
  '/agent/identifier': 'identifier',
  '/items': 'items',
  '/startsOn': 'startsOn',
  '/endsOn': 'endsOn',
  '/statement': 'statement',
}

/** The day in Beijing, so many days from now. */
function findDay(days: number): string {
  const moment = new Date(Date.now() + days * 86_400_000)
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(moment)
}

/** Authorising an agent in writing (民法典 第一百六十五条): who, for what, for how long. */
export function GrantDialog({ onClose, onGranted }: GrantDialogProps): ReactElement {
  const text = useText()
  const announce = useAnnounce()
  const { account } = useSession()
  const principals = account?.actsFor.filter(({ as }) => as !== 'agent') ?? []
  const [principal, setPrincipal] = useState(principals[0]?.subject ?? '')
  const [agent, setAgent] = useState('')
  const [identifier, setIdentifier] = useState('')
  const [reach, setReach] = useState('named')
  const [items, setItems] = useState<readonly PickedItem[]>([])
  const [startsOn, setStartsOn] = useState(() => findDay(0))
  const [endsOn, setEndsOn] = useState(() => findDay(90))
  const [written, setWritten] = useState<string>()
  const [errors, setErrors] = useState<Partial<Record<Field, Bilingual>>>({})
  const [problem, setProblem] = useState<ApiProblem>()
  const [attempt, setAttempt] = useState(0)
  const [pending, setPending] = useState(false)
  const [key, setKey] = useState(makeKey)
  const form = useFocusOnErrors(attempt)
  const statement = written ?? writeStatement(agent, reach === 'all' ? undefined : items, endsOn)

  function check(): Partial<Record<Field, Bilingual>> {
    return {
      ...(agent.trim().length < 2 && {
        agent: { zh: '请填写代理人的姓名或者名称。', en: 'Enter the name of the agent.' },
      }),
      ...(identifier.trim().length < 15 && {
        identifier: {
          zh: '请填写代理人的居民身份证号码或者统一社会信用代码。',
          en: 'Enter the resident identity number or credit code of the agent.',
        },
      }),
      ...(reach === 'named' &&
        items.length === 0 && {
          items: { zh: '请至少选择一个事项。', en: 'Choose at least one item.' },
        }),
      ...(startsOn === '' && { startsOn: { zh: '请选择起始日期。', en: 'Choose the first day.' } }),
      ...((endsOn === '' || endsOn < startsOn) && {
        endsOn: { zh: '截止日期不能早于起始日期。', en: 'The last day cannot be before the first.' },
      }),
      ...(statement.trim().length < 10 && {
        statement: {
          zh: '请写明委托内容，不少于 10 个字。',
          en: 'Write what is authorised, in 10 characters or more.',
        },
      }),
    }
  }

  async function grant(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (pending) return
    setProblem(undefined)
    const found = check()
    setErrors(found)
    if (Object.keys(found).length > 0) {
      setAttempt((before) => before + 1)
      return
    }
    setPending(true)
    try {
      await send(
        api.POST('/api/v1/authorisations', {
          params: { header: { 'Idempotency-Key': key } },
          body: {
            principalSubject: principal,
            agent: { name: agent.trim(), identifier: identifier.trim() },
            items: reach === 'all' ? null : items.map(({ item }) => item),
            startsOn,
            endsOn,
            statement: statement.trim(),
          },
        }),
      )
      announce({
        zh: '委托已生效，代理人可以登录办理。',
        en: 'The authorisation is given; the agent can sign in and act.',
      })
      onGranted()
    } catch (thrown) {
      const refused = toApiProblem(thrown)
      // What was refused and is mended is another act.
      if (refused.status !== 0) setKey(makeKey())
      setProblem(refused)
      const placed: Partial<Record<Field, Bilingual>> = {}
      for (const { pointer, message } of refused.errors) {
        const field = fieldsOfPointers[pointer]
        if (field !== undefined) placed[field] ??= message
      }
      setErrors(placed)
      setAttempt((before) => before + 1)
      setPending(false)
    }
  }

  return (
    <Dialog title={{ zh: '委托代理人', en: 'Authorise an agent' }} open onClose={onClose}>
      <form ref={form} className={styles['form']} onSubmit={(event) => void grant(event)} noValidate>
        {problem === undefined ? null : <ProblemNotice problem={problem} />}
        {principals.length > 1 ? (
          <SelectField
            label={{ zh: '委托人', en: 'Principal' }}
            name="principal"
            value={principal}
            onChange={setPrincipal}
            choices={principals.map(({ subject, name }) => ({ value: subject, label: name }))}
            error={errors.principal}
          />
        ) : null}
        <TextField
          label={{ zh: '代理人姓名或者名称', en: 'Name of the agent' }}
          help={{ zh: '代理人须已经注册账号。', en: 'The agent must be registered already.' }}
          name="agent"
          maxLength={120}
          value={agent}
          onChange={setAgent}
          error={errors.agent}
        />
        <TextField
          label={{ zh: '代理人证件号码', en: 'Number of the agent' }}
          help={{
            zh: '个人填写居民身份证号码，企业填写统一社会信用代码。',
            en: 'Resident identity number, or the credit code of an enterprise.',
          }}
          name="agent-identifier"
          maxLength={18}
          value={identifier}
          onChange={(entered) => setIdentifier(entered.toUpperCase())}
          error={errors.identifier}
        />
        <RadioField
          label={{ zh: '委托范围', en: 'For what' }}
          value={reach}
          onChange={setReach}
          choices={[
            { value: 'named', label: { zh: '指定的事项', en: 'Named items' } },
            { value: 'all', label: { zh: '全部事项', en: 'Every item' } },
          ]}
        />
        {reach === 'named' ? <ItemPicker picked={items} onChange={setItems} error={errors.items} /> : null}
        <div className={styles['pair']}>
          <TextField
            label={{ zh: '自', en: 'From' }}
            type="date"
            name="starts-on"
            value={startsOn}
            onChange={setStartsOn}
            error={errors.startsOn}
          />
          <TextField
            label={{ zh: '至', en: 'Until' }}
            type="date"
            name="ends-on"
            value={endsOn}
            onChange={setEndsOn}
            error={errors.endsOn}
          />
        </div>
        <TextField
          label={{ zh: '授权委托书内容', en: 'Words of the authorisation' }}
          long
          name="statement"
          maxLength={4000}
          value={statement}
          onChange={setWritten}
          error={errors.statement}
        />
        <div style={{ display: 'flex', gap: '0.625rem', justifyContent: 'flex-end', flexWrap: 'wrap' }}>
          <Button onPress={onClose}>{text({ zh: '取消', en: 'Cancel' })}</Button>
          <Button look="primary" type="submit" isPending={pending}>
            {text({ zh: '确认委托', en: 'Authorise' })}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** A first wording, which the principal may change; a document of Chinese law, in Chinese. */
function writeStatement(agent: string, items: readonly PickedItem[] | undefined, endsOn: string): string {
  const what =
    items === undefined
      ? '全部政务服务事项'
      : items.length === 0
        ? '指定事项'
        : items.map(({ name }) => name.zh).join('、')
  const until = endsOn === '' ? '' : `，委托期限至${formatDate(endsOn, 'zh')}`
  return `委托${agent.trim() || '代理人'}代为办理${what}的申请、补正和领取事宜${until}。`
}
