import { Link } from '@tanstack/react-router'
import { type FormEvent, type ReactElement, useState } from 'react'
import { PasswordRules } from '../../account/index.ts'
import { api, type ApiProblem, send, toApiProblem } from '../../api/index.ts'
import {
  Button,
  Card,
  Checkbox,
  Notice,
  PageHeading,
  ProblemNotice,
  RadioField,
  TextField,
} from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import { PasswordField, useFocusOnErrors } from '../../session/forms.ts'
import { useSession } from '../../session/index.ts'
import { searchForPath, useAskedPath, useGoOn } from './after-sign-in.ts'
import {
  type Registration,
  type RegistrationErrors,
  checkRegistration,
  emptyRegistration,
  placeErrors,
} from './registration.ts'
import styles from './account.module.css'

export function RegisterPage(): ReactElement {
  const text = useText()
  const asked = useAskedPath()
  return (
    <div className={styles['middle']}>
      <PageHeading
        title={{ zh: '注册', en: 'Register' }}
        lead={
          <>
            {text({ zh: '已有账号？', en: 'Have an account? ' })}
            <Link to="/sign-in" search={searchForPath(asked)}>
              {text({ zh: '直接登录', en: 'Sign in' })}
            </Link>
          </>
        }
      />
      <Notice title={{ zh: '代他人办理？', en: 'Acting for somebody else?' }}>
        {text({
          zh: '代理人请先以个人身份注册，再由委托人在其“账号”页面填写您的姓名和证件号码，委托您办理指定的事项。',
          en: 'Register as a person first. Then the one for whom you act authorises you on the account page, by your name and number, for the items that you are to do.',
        })}
      </Notice>
      <Card>
        <RegistrationForm />
      </Card>
    </div>
  )
}

function RegistrationForm(): ReactElement {
  const text = useText()
  const { refresh } = useSession()
  const goOn = useGoOn()
  const [given, setGiven] = useState<Registration>(emptyRegistration)
  const [errors, setErrors] = useState<RegistrationErrors>({})
  const [problem, setProblem] = useState<ApiProblem>()
  const [attempt, setAttempt] = useState(0)
  const [pending, setPending] = useState(false)
  const form = useFocusOnErrors(attempt)

  const change = (changed: Partial<Registration>) => {
    setGiven((before) => ({ ...before, ...changed }))
    setErrors((before) => {
      const left = { ...before }
      for (const field of Object.keys(changed)) delete left[field as keyof RegistrationErrors]
      return left
    })
  }

  function refuse(found: RegistrationErrors): void {
    setErrors(found)
    setAttempt((before) => before + 1)
  }

  async function register(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (pending) return
    setProblem(undefined)
    const found = checkRegistration(given, new Date())
    if (Object.keys(found).length > 0) {
      refuse(found)
      return
    }
    setPending(true)
    try {
      await send(api.POST('/api/v1/accounts', { body: describeBody(given) }))
      await send(
        api.POST('/api/v1/sessions', {
          body: { username: given.username.trim(), password: given.password },
        }),
      )
      await refresh()
      goOn('applicant')
    } catch (thrown) {
      const refused = toApiProblem(thrown)
      const placed = placeErrors(refused.errors, given.kind)
      setProblem(refused)
      refuse(placed)
    } finally {
      setPending(false)
    }
  }

  return (
    <form ref={form} className={styles['form']} onSubmit={(event) => void register(event)} noValidate>
      {problem === undefined ? null : <ProblemNotice problem={problem} />}
      <RadioField
        label={{ zh: '注册为', en: 'Register as' }}
        value={given.kind}
        onChange={(kind) => change({ kind: kind === 'enterprise' ? 'enterprise' : 'person', name: '' })}
        choices={[
          {
            value: 'person',
            label: { zh: '个人', en: 'A person' },
            help: {
              zh: '为本人办理，或者受他人委托办理',
              en: 'For yourself, or for others who authorise you',
            },
          },
          {
            value: 'enterprise',
            label: { zh: '企业', en: 'An enterprise' },
            help: {
              zh: '由法定代表人注册，注册后可以委托经办人',
              en: 'By its legal representative, who can then authorise others',
            },
          },
        ]}
      />
      {given.kind === 'person' ? (
        <PersonFields given={given} errors={errors} change={change} />
      ) : (
        <EnterpriseFields given={given} errors={errors} change={change} />
      )}
      <TextField
        label={{ zh: '联系电话', en: 'Telephone' }}
        help={{
          zh: '手机号码，或者带区号的固定电话，如 0989-8800001。',
          en: 'A mobile number, or a landline with its area code, such as 0989-8800001.',
        }}
        name="phone"
        type="tel"
        autoComplete="tel"
        maxLength={20}
        value={given.phone}
        onChange={(phone) => change({ phone })}
        error={errors.phone}
      />
      <fieldset className={styles['group']}>
        <legend>{text({ zh: '登录信息', en: 'For signing in' })}</legend>
        <TextField
          label={{ zh: '用户名', en: 'User name' }}
          help={{
            zh: '以小写字母开头，3 至 40 个字符，可用小写字母、数字、点、横线和下划线。',
            en: 'Begins with a lower-case letter; 3 to 40 lower-case letters, digits, dots, hyphens, underscores.',
          }}
          name="username"
          autoComplete="username"
          maxLength={40}
          value={given.username}
          onChange={(username) => change({ username })}
          error={errors.username}
        />
        <div>
          <PasswordField
            label={{ zh: '密码', en: 'Password' }}
            name="new-password"
            autoComplete="new-password"
            value={given.password}
            onChange={(password) => change({ password })}
            error={errors.password}
          />
          <PasswordRules password={given.password} username={given.username} />
        </div>
      </fieldset>
      <div>
        <Checkbox
          checked={given.agreed}
          onChange={(agreed) => change({ agreed })}
          invalid={errors.agreed !== undefined}
        >
          {text({
            zh: '我同意：为核实身份和办理政务服务事项，处理以上姓名、证件号码和联系电话（其中证件号码为敏感个人信息）。这些信息只用于依法办理我申请的事项，我可以查阅、复制和更正。',
            en: 'I agree that my name, identity number (sensitive personal information) and telephone are processed to verify who I am and to handle what I apply for, and for nothing else. I may see, copy and correct them.',
          })}
        </Checkbox>
        {errors.agreed === undefined ? null : (
          <p role="alert" style={{ color: 'var(--bad)' }}>
            {text(errors.agreed)}
          </p>
        )}
      </div>
      <div>
        <Button look="primary" type="submit" isPending={pending}>
          {text({ zh: '注册并登录', en: 'Register and sign in' })}
        </Button>
      </div>
    </form>
  )
}

interface FieldsProps {
  readonly given: Registration
  readonly errors: RegistrationErrors
  readonly change: (changed: Partial<Registration>) => void
}

function PersonFields({ given, errors, change }: FieldsProps): ReactElement {
  return (
    <>
      <TextField
        label={{ zh: '姓名', en: 'Name' }}
        name="name"
        autoComplete="name"
        maxLength={60}
        value={given.name}
        onChange={(name) => change({ name })}
        error={errors.name}
      />
      <TextField
        label={{ zh: '居民身份证号码', en: 'Resident identity number' }}
        help={{ zh: '18 位，末位可以是字母 X。', en: '18 characters; the last may be the letter X.' }}
        name="resident-id"
        maxLength={18}
        value={given.residentId}
        onChange={(residentId) => change({ residentId: residentId.toUpperCase() })}
        error={errors.residentId}
      />
    </>
  )
}

function EnterpriseFields({ given, errors, change }: FieldsProps): ReactElement {
  const text = useText()
  return (
    <>
      <TextField
        label={{ zh: '企业名称', en: 'Name of the enterprise' }}
        name="organisation"
        autoComplete="organization"
        maxLength={120}
        value={given.name}
        onChange={(name) => change({ name })}
        error={errors.name}
      />
      <TextField
        label={{ zh: '统一社会信用代码', en: 'Unified social credit code' }}
        help={{ zh: '18 位，见营业执照。', en: '18 characters, on the business licence.' }}
        name="uscc"
        maxLength={18}
        value={given.uscc}
        onChange={(uscc) => change({ uscc: uscc.toUpperCase() })}
        error={errors.uscc}
      />
      <fieldset className={styles['group']}>
        <legend>{text({ zh: '法定代表人', en: 'Legal representative' })}</legend>
        <TextField
          label={{ zh: '姓名', en: 'Name' }}
          name="representative"
          autoComplete="name"
          maxLength={60}
          value={given.representativeName}
          onChange={(representativeName) => change({ representativeName })}
          error={errors.representativeName}
        />
        <TextField
          label={{ zh: '居民身份证号码', en: 'Resident identity number' }}
          name="representative-id"
          maxLength={18}
          value={given.representativeResidentId}
          onChange={(entered) => change({ representativeResidentId: entered.toUpperCase() })}
          error={errors.representativeResidentId}
        />
      </fieldset>
    </>
  )
}

function describeBody(given: Registration) {
  const shared = {
    username: given.username.trim(),
    password: given.password,
    name: given.name.trim(),
    phone: given.phone.trim(),
  }
  return given.kind === 'person'
    ? { kind: 'person' as const, ...shared, residentId: given.residentId.trim() }
    : {
        kind: 'enterprise' as const,
        ...shared,
        uscc: given.uscc.trim(),
        legalRepresentative: {
          name: given.representativeName.trim(),
          residentId: given.representativeResidentId.trim(),
        },
      }
}
