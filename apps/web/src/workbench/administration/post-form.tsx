import { type ReactElement, useRef, useState } from 'react'
import { api, type ApiProblem, makeKey, send, toApiProblem } from '../../api/index.ts'
import { Button, CheckboxField, ProblemNotice, SelectField, TextField } from '../../design/index.ts'
import { getToday, useText } from '../../language/index.ts'
import { useFocusOnErrors } from '../../session/forms.ts'
import { type Organisation, useDuties } from './administration-data.ts'
import { needsDuties, roleNames, type StaffRole } from './role-names.ts'
import styles from './administration.module.css'

export interface PostFormProps {
  readonly accountId: string
  readonly organisations: readonly Organisation[]
  readonly onCancel: () => void
  readonly onDone: () => Promise<void>
}

interface NewPost {
  readonly organisation: string
  readonly role: StaffRole | ''
  readonly duties: readonly string[]
  readonly jurisdiction: string
  readonly startsOn: string
  readonly endsOn: string
}

/** A post: where, as what, with which duties, over what, from when. */
export function PostForm({ accountId, organisations, onCancel, onDone }: PostFormProps): ReactElement {
  const text = useText()
  const { data: duties = [] } = useDuties()
  const [post, setPost] = useState<NewPost>({
    organisation: '',
    role: '',
    duties: [],
    jurisdiction: '',
    startsOn: getToday(),
    endsOn: '',
  })
  const [search, setSearch] = useState('')
  const [attempt, setAttempt] = useState(0)
  const form = useFocusOnErrors(attempt)
  const [problem, setProblem] = useState<ApiProblem>()
  const [pending, setPending] = useState(false)
  const key = useRef<string>(undefined)
  const set = (edit: Partial<NewPost>) => {
    key.current = undefined
    setPost((before) => ({ ...before, ...edit }))
  }
  const { role } = post
  const missing = post.organisation === '' || role === '' || post.startsOn === ''
  const told = (pointer: string) => problem?.errors.find((error) => error.pointer === pointer)?.message
  const required = (value: string, zh: string, en: string) =>
    attempt > 0 && value === '' ? { zh, en } : undefined
  const choices = organisations.map(({ organisation, name }) => ({ value: organisation, label: name }))
  const offered = duties.filter(
    ({ duty, name }) =>
      post.duties.includes(duty) ||
      (search.trim() !== '' && `${duty} ${readName(name).zh} ${readName(name).en}`.includes(search.trim())),
  )

  async function assign(): Promise<void> {
    if (pending) return
    if (missing) {
      setAttempt((before) => before + 1)
      return
    }
    setPending(true)
    setProblem(undefined)
    try {
      key.current ??= makeKey()
      await send(
        api.POST('/api/v1/accounts/{accountId}/posts', {
          params: { path: { accountId }, header: { 'Idempotency-Key': key.current } },
          body: {
            organisation: post.organisation,
            role,
            duties: needsDuties(role) ? [...post.duties] : [],
            jurisdiction: [post.jurisdiction === '' ? post.organisation : post.jurisdiction],
            startsOn: post.startsOn,
            endsOn: post.endsOn === '' ? null : post.endsOn,
          },
        }),
      )
      await onDone()
    } catch (thrown) {
      key.current = undefined
      setProblem(toApiProblem(thrown))
      setAttempt((before) => before + 1)
    } finally {
      setPending(false)
    }
  }

  return (
    <form
      ref={form}
      className={styles['stack']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void assign()
      }}
    >
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <div className={styles['grid']}>
        <SelectField
          id="post-role"
          label={{ zh: '角色', en: 'Role' }}
          value={role}
          onChange={(value) => set({ role: value as StaffRole })}
          choices={Object.entries(roleNames).map(([value, label]) => ({ value, label }))}
          error={required(role, '请选择角色。', 'Choose the role.')}
        />
        <SelectField
          id="post-organisation"
          label={{ zh: '任职机构', en: 'Organisation' }}
          value={post.organisation}
          onChange={(organisation) => set({ organisation })}
          choices={choices}
          error={
            told('/organisation') ?? required(post.organisation, '请选择机构。', 'Choose the organisation.')
          }
        />
        <SelectField
          id="post-jurisdiction"
          label={{ zh: '管辖范围', en: 'Covers' }}
          help={{
            zh: '含其下属机构；不选则与任职机构相同。',
            en: 'With all below it; the organisation itself if left out.',
          }}
          required={false}
          placeholder={{ zh: '与任职机构相同', en: 'The organisation itself' }}
          value={post.jurisdiction}
          onChange={(jurisdiction) => set({ jurisdiction })}
          choices={choices}
        />
        <TextField
          label={{ zh: '任职起始日', en: 'From' }}
          type="date"
          value={post.startsOn}
          onChange={(startsOn) => set({ startsOn })}
          error={told('/startsOn') ?? required(post.startsOn, '请填写起始日。', 'Give the first day.')}
        />
        <TextField
          label={{ zh: '任职截止日', en: 'Until' }}
          type="date"
          required={false}
          value={post.endsOn}
          onChange={(endsOn) => set({ endsOn })}
          error={told('/endsOn')}
        />
      </div>
      {role !== '' && needsDuties(role) ? (
        <>
          <TextField
            label={{ zh: '查找岗位职责', en: 'Find duties' }}
            help={{ zh: '例如：窗口、受理、核查。', en: 'For example: counter, inspector.' }}
            type="search"
            required={false}
            value={search}
            maxLength={40}
            onChange={setSearch}
          />
          {offered.length === 0 ? null : (
            <div className={styles['scroll']}>
              <CheckboxField
                label={{ zh: '职责', en: 'Duties' }}
                required={false}
                value={post.duties}
                onChange={(chosen) => set({ duties: chosen })}
                choices={offered.map(({ duty, name }) => ({ value: duty, label: readName(name) }))}
              />
            </div>
          )}
        </>
      ) : null}
      <div className={styles['acts']}>
        <Button onPress={onCancel}>{text({ zh: '取消', en: 'Cancel' })}</Button>
        <Button look="primary" type="submit" isPending={pending}>
          {text({ zh: '任命', en: 'Give the post' })}
        </Button>
      </div>
    </form>
  )
}

/** A text of the registry: in one language for both, or in two. */
function readName(name: unknown): { zh: string; en: string } {
  if (typeof name === 'string') return { zh: name, en: name }
  const { zh, en } = (name ?? {}) as { zh?: unknown; en?: unknown }
  return { zh: String(zh ?? ''), en: String(en ?? zh ?? '') }
}
