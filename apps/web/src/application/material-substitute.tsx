import { useQuery } from '@tanstack/react-query'
import { type Bilingual, type DemandedMaterial, readText } from '@tongban/domain'
import { type ReactElement, type ReactNode, useState } from 'react'
import { api, send } from '../api/index.ts'
import { Button, Dialog, Empty, Loading, Notice, ProblemNotice, RadioField } from '../design/index.ts'
import { useLanguage, useText } from '../language/index.ts'
import { useSession } from '../session/index.ts'
import styles from './application.module.css'
import { substituteNames } from './substitute-names.ts'
import type { FilledApplication, MaterialPromises } from './use-application.ts'

type Way = Exclude<keyof typeof substituteNames, 'authorisation'>

export interface MaterialSubstituteProps {
  readonly application: FilledApplication
  readonly demand: DemandedMaterial
  readonly disabled: boolean
  /** The applicant signs on paper there, and the clerk says so. */
  readonly atWindow: boolean
}

/** The lawful ways to do without the files of a material, and the one that was chosen. */
export function MaterialSubstitute(props: MaterialSubstituteProps): ReactElement | null {
  const { application, demand, disabled, atWindow } = props
  const text = useText()
  const { account } = useSession()
  const [open, setOpen] = useState<Way>()
  const promises = application.rules.findPromises(demand)
  const chosen = application.content.substitutes?.[demand.material]
  const canUseLicence = demand.metBy.length > 0 && !atWindow && account !== null && account !== undefined
  const ways: readonly Way[] = [
    ...(canUseLicence ? (['licence'] as const) : []),
    ...(promises.later === undefined ? [] : (['later'] as const)),
    ...(promises.commitment === undefined ? [] : (['commitment'] as const)),
  ]
  if (chosen?.by === 'authorisation') {
    return (
      <p>
        {atWindow
          ? text({
              zh: '登记代理人时已经收取，不必重复提交。',
              en: 'It was taken in with the agent and is not asked for again.',
            })
          : text({
              zh: '申请时已核验授权委托，不必上传。',
              en: 'The authorisation was checked on applying; nothing needs to be uploaded.',
            })}
      </p>
    )
  }
  if (chosen !== undefined) {
    return (
      <Notice tone="good" title={substituteNames[chosen.by]}>
        {chosen.by === 'licence' ? (
          <p>
            {text({
              zh: '提交后由系统调用您选择的电子证照，不必上传。',
              en: 'The licence that you chose is fetched; nothing needs to be uploaded.',
            })}
          </p>
        ) : (
          <p>{chosen.promise}</p>
        )}
        {disabled ? null : (
          <Button size="small" onPress={() => application.setSubstitute(demand.material, undefined)}>
            {text({ zh: '取消，改为上传', en: 'Take back and upload instead' })}
          </Button>
        )}
      </Notice>
    )
  }
  if (disabled || ways.length === 0) return null
  const promise = open === undefined || open === 'licence' ? undefined : promises[open]
  return (
    <>
      <p className={styles['facts']}>
        <span>{text({ zh: '暂时没有这份材料？', en: 'Not at hand?' })}</span>
        {ways.map((way) => (
          <Button key={way} size="small" look="quiet" onPress={() => setOpen(way)}>
            {text(offers(demand)[way])}
          </Button>
        ))}
      </p>
      {open === undefined || promise === undefined || open === 'licence' ? null : (
        <PromiseDialog
          title={open === 'later' ? { zh: '容缺受理承诺书', en: 'Promise to supply later' } : commitmentTitle}
          promise={promise}
          items={promises.items}
          atWindow={atWindow}
          onClose={() => setOpen(undefined)}
          onPromise={(words) => {
            application.setSubstitute(demand.material, { by: open, promise: words })
            setOpen(undefined)
          }}
        />
      )}
      {open === 'licence' ? (
        <LicenceDialog
          demand={demand}
          onClose={() => setOpen(undefined)}
          onChoose={(licence) => {
            application.setSubstitute(demand.material, { by: 'licence', licence })
            setOpen(undefined)
          }}
        />
      ) : null}
    </>
  )
}

const commitmentTitle: Bilingual = { zh: '告知承诺书', en: 'Notice and commitment' }

function offers({ tolerant }: DemandedMaterial): Readonly<Record<Way, Bilingual>> {
  const days = tolerant?.days ?? 0
  return {
    licence: { zh: '调用电子证照', en: 'Use an electronic licence' },
    later: {
      zh: `稍后补交（容缺，受理后${days}个工作日内）`,
      en: `Supply it later (within ${days} working days)`,
    },
    commitment: { zh: '以承诺代替', en: 'Promise instead' },
  }
}

/** Shows the promise; what is read here is what goes on record. */
function PromiseDialog({
  title,
  promise,
  items,
  atWindow,
  onClose,
  onPromise,
}: {
  readonly title: Bilingual
  readonly promise: Bilingual
  readonly items: MaterialPromises['items']
  readonly atWindow: boolean
  readonly onClose: () => void
  readonly onPromise: (words: string) => void
}): ReactElement {
  const text = useText()
  const { language } = useLanguage()
  const words = promise[language === 'zh' ? 'zh' : 'en']
  return (
    <Dialog
      title={title}
      open
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text({ zh: '返回', en: 'Back' })}</Button>
          <Button look="primary" onPress={() => onPromise(words)}>
            {atWindow
              ? text({ zh: '申请人已经签署', en: 'The applicant has signed' })
              : text({ zh: '我已阅读并承诺', en: 'I have read it and promise' })}
          </Button>
        </>
      }
    >
      <p>{words}</p>
      {atWindow
        ? items.map(({ item, name }) => (
            <p key={item}>
              <a href={`/api/v1/items/${item}/blank-form.pdf`} target="_blank" rel="noreferrer">
                {items.length === 1
                  ? text({ zh: '打印承诺书供申请人签署（PDF）', en: 'Print the sheets to sign (PDF)' })
                  : text({
                      zh: `打印承诺书供申请人签署：${name.zh}（PDF）`,
                      en: `Print the sheets to sign: ${name.en} (PDF)`,
                    })}
              </a>
            </p>
          ))
        : null}
      <p className={styles['note']}>
        {text({
          zh: '承诺的内容将原文记录在办件中。',
          en: 'The promise goes on record word for word.',
        })}
      </p>
    </Dialog>
  )
}

/** The licences in force that the account can see and that meet the material. */
function LicenceDialog({
  demand,
  onClose,
  onChoose,
}: {
  readonly demand: DemandedMaterial
  readonly onClose: () => void
  readonly onChoose: (licence: string) => void
}): ReactElement {
  const text = useText()
  const [licence, setLicence] = useState('')
  const held = useQuery({
    queryKey: ['held-licences', demand.metBy],
    queryFn: async () => {
      const pages = await Promise.all(
        demand.metBy.map((type) =>
          send(api.GET('/api/v1/licences', { params: { query: { type, standing: 'valid', limit: 50 } } })),
        ),
      )
      return pages.flatMap(({ items }) => items)
    },
  })
  const choose = (body: ReactNode) => (
    <Dialog
      title={{ zh: '调用电子证照', en: 'Use an electronic licence' }}
      open
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{text({ zh: '返回', en: 'Back' })}</Button>
          <Button look="primary" isDisabled={licence === ''} onPress={() => onChoose(licence)}>
            {text({ zh: '用它代替上传', en: 'Use it instead' })}
          </Button>
        </>
      }
    >
      {body}
    </Dialog>
  )
  if (held.error) return choose(<ProblemNotice problem={held.error} onRetry={() => void held.refetch()} />)
  if (held.data === undefined) return choose(<Loading lines={3} />)
  if (held.data.length === 0) {
    return choose(
      <Empty title={{ zh: '没有可以调用的电子证照', en: 'There is no licence to use' }}>
        <p>
          {text({
            zh: `本平台没有查到您名下有效的相应证照，请上传“${readText(demand.type.name).zh}”。`,
            en: `The platform has no such licence of yours in force; upload "${readText(demand.type.name).en}".`,
          })}
        </p>
      </Empty>,
    )
  }
  return choose(
    <RadioField
      label={{ zh: '证照', en: 'Licence' }}
      value={licence}
      onChange={setLicence}
      choices={held.data.map(({ licenceId, typeName, number, holderName }) => ({
        value: licenceId,
        label: {
          zh: `${typeName.zh} ${number}（${holderName}）`,
          en: `${typeName.en} ${number} (${holderName})`,
        },
      }))}
    />,
  )
}
