import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { api, send } from '../api/index.ts'
import { Button, Card, Dialog, Loading, Notice, ProblemNotice, Tag } from '../design/index.ts'
import { type Text, useText } from '../language/index.ts'
import { useSession } from '../session/index.ts'
import { BackupCodes } from './backup-codes.tsx'
import { BeginForm, ConfirmForm, type Enrolment } from './enrol-second-factor.tsx'
import { ProveHolderForm } from './prove-holder-form.tsx'
import styles from './account.module.css'

const secondFactorKey = ['second-factor'] as const

/** With so few left it is time for new ones. */
const fewCodes = 3

interface Told {
  readonly title: Text
  readonly codes?: readonly string[]
}

/** The second factor: enrolling it, its backup codes, which are shown once, and switching it off. */
export function SecondFactorSection(): ReactElement | null {
  const text = useText()
  const { account } = useSession()
  const [enrolment, setEnrolment] = useState<Enrolment>()
  const [told, setTold] = useState<Told>()
  if (!account) return null
  const { enrolled, required } = account.secondFactor
  return (
    <Card>
      <section className={styles['section']} aria-labelledby="account-second-factor">
        <h2 id="account-second-factor" className={styles['name']}>
          {text({ zh: '双因素验证', en: 'Second factor' })}
          <Tag tone={enrolled ? 'good' : required ? 'warn' : 'info'}>
            {enrolled ? text({ zh: '已启用', en: 'On' }) : text({ zh: '未启用', en: 'Off' })}
          </Tag>
        </h2>
        {told === undefined ? null : <Notice tone="good" spoken title={told.title} />}
        {told?.codes === undefined ? null : (
          <BackupCodes key={told.codes[0]} codes={told.codes} onKept={() => setTold(undefined)} />
        )}
        {enrolled ? (
          <Enrolled onTold={setTold} />
        ) : enrolment === undefined ? (
          <>
            <p>
              {text({
                zh: '启用后，登录时除密码外还需要输入手机验证器上的 6 位验证码，他人即使知道密码也无法登录。请先在手机上安装任意一款支持 TOTP 的身份验证器应用。',
                en: 'Once it is on, signing in asks for six digits from your phone besides the password, so that the password alone is of no use to others. Install any authenticator app (TOTP) on your phone first.',
              })}
            </p>
            <BeginForm
              onBegun={(begun) => {
                setTold(undefined)
                setEnrolment(begun)
              }}
            />
          </>
        ) : (
          <ConfirmForm
            uri={enrolment.uri}
            onDone={() => {
              setTold({
                title: { zh: '双因素验证已启用', en: 'The second factor is on' },
                codes: enrolment.backupCodes,
              })
              setEnrolment(undefined)
            }}
          />
        )}
      </section>
    </Card>
  )
}

/** What one can do with a second factor that is on. */
function Enrolled({ onTold }: { readonly onTold: (told: Told) => void }): ReactElement {
  const text = useText()
  const { account, refresh } = useSession()
  const queries = useQueryClient()
  const [open, setOpen] = useState<'renewal' | 'end'>()
  const { data, error, refetch } = useQuery({
    queryKey: secondFactorKey,
    queryFn: () => send(api.GET('/api/v1/account/second-factor')),
    staleTime: 0,
  })
  const close = () => setOpen(undefined)
  return (
    <>
      <p>
        {text({
          zh: '登录时除密码外，还需要输入手机验证器上的 6 位验证码。手机不在身边的，可以使用备用码登录，每个备用码只能使用一次。更换手机的，请先停用，再用新手机重新启用。',
          en: 'Signing in asks for the six digits of your authenticator besides the password. Without your phone, use a backup code; each is good once. To change the phone, switch the second factor off and on again with the new one.',
        })}
      </p>
      {error ? (
        <ProblemNotice problem={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <Loading lines={1} />
      ) : (
        <LeftCodes left={data.backupCodesLeft} />
      )}
      <div className={styles['buttons']}>
        <Button onPress={() => setOpen('renewal')}>
          {text({ zh: '更换备用码', en: 'Make new backup codes' })}
        </Button>
        <Button look="danger" onPress={() => setOpen('end')}>
          {text({ zh: '停用双因素验证', en: 'Switch it off' })}
        </Button>
      </div>
      <Dialog
        title={{ zh: '更换备用码', en: 'Make new backup codes' }}
        open={open === 'renewal'}
        onClose={close}
      >
        <p>
          {text({
            zh: '将生成 10 个新的备用码，原有的备用码同时作废。',
            en: 'There will be ten new backup codes; those that you have become void.',
          })}
        </p>
        <ProveHolderForm
          submit={{ zh: '生成新的备用码', en: 'Make new ones' }}
          onCancel={close}
          onSubmit={async (body) => {
            const { backupCodes } = await send(
              api.POST('/api/v1/account/second-factor/backup-codes', { body }),
            )
            await queries.invalidateQueries({ queryKey: secondFactorKey })
            close()
            onTold({ title: { zh: '备用码已更换', en: 'There are new backup codes' }, codes: backupCodes })
          }}
        />
      </Dialog>
      <Dialog
        title={{ zh: '停用双因素验证', en: 'Switch the second factor off' }}
        open={open === 'end'}
        onClose={close}
      >
        <p>
          {account?.secondFactor.required
            ? text({
                zh: '您的岗位必须启用双因素验证：停用后须立即重新启用，才能继续工作。您在其他设备上的登录将同时退出。',
                en: 'Your post requires a second factor: you must enrol another one before you can go on working. Your sessions on other devices will end.',
              })
            : text({
                zh: '停用后，仅凭密码即可登录。备用码同时作废，您在其他设备上的登录将同时退出。',
                en: 'After that the password alone is enough. Your backup codes become void and your sessions on other devices end.',
              })}
        </p>
        <ProveHolderForm
          danger
          submit={{ zh: '停用', en: 'Switch it off' }}
          onCancel={close}
          onSubmit={async (body) => {
            await send(api.POST('/api/v1/account/second-factor/end', { body }))
            queries.removeQueries({ queryKey: secondFactorKey })
            onTold({ title: { zh: '双因素验证已停用', en: 'The second factor is off' } })
            await refresh()
          }}
        />
      </Dialog>
    </>
  )
}

function LeftCodes({ left }: { readonly left: number }): ReactElement {
  const text = useText()
  if (left > fewCodes)
    return (
      <p>
        {text({ zh: `备用码还有 ${left} 个未使用。`, en: `${left} backup codes have not been used yet.` })}
      </p>
    )
  return (
    <Notice
      tone="warn"
      title={
        left === 0
          ? { zh: '没有可用的备用码', en: 'No backup code is left' }
          : {
              zh: `备用码只剩 ${left} 个`,
              en: `Only ${left} backup ${left === 1 ? 'code is' : 'codes are'} left`,
            }
      }
    >
      {text({
        zh: '手机遗失而又没有备用码的，须由安全管理员重置。请更换备用码，妥善保存。',
        en: 'Whoever loses the phone without a backup code must have the account reset. Make new codes and keep them safe.',
      })}
    </Notice>
  )
}
