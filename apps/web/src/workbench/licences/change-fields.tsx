import { useQuery } from '@tanstack/react-query'
import type { Bilingual, ItemRevision } from '@tongban/domain'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import { ValueField } from '../../application/value-field.tsx'
import { Loading, ProblemNotice, TextField } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import type { ActForm, Licence } from './licence-acts.ts'
import styles from './licences.module.css'

/** What the fields of a licence are, by the revision of the item under which it was issued. */
function useElements({ caseId }: Licence) {
  return useQuery({
    queryKey: ['licence-elements', caseId],
    queryFn: async () => {
      const { item, revision } = await send(
        api.GET('/api/v1/cases/{caseId}', { params: { path: { caseId } } }),
      )
      const answer = await send(
        api.GET('/api/v1/items/{item}/revisions/{revision}', { params: { path: { item, revision } } }),
      )
      return (answer.revision as unknown as ItemRevision).elements
    },
    staleTime: Infinity,
  })
}

export interface ChangeFieldsProps {
  readonly licence: Licence
  readonly changes: ActForm['changes']
  readonly errorOf: (pointer: string) => Bilingual | undefined
  readonly onChange: (changes: ActForm['changes']) => void
}

/** What the licence says, each with room for what it shall say. */
export function ChangeFields({ licence, changes, errorOf, onChange }: ChangeFieldsProps): ReactElement {
  const text = useText()
  const { data: elements, error, refetch } = useElements(licence)
  if (error !== null) return <ProblemNotice problem={error} onRetry={() => void refetch()} />
  if (elements === undefined) return <Loading lines={6} />
  const fields = [
    {
      element: 'holder.name',
      label: { zh: '持证人名称', en: 'Name of the holder' },
      text: licence.holder.name,
    },
    ...licence.fields,
  ]
  const none = errorOf('/changes')
  return (
    <div className={styles['stack']}>
      {none === undefined ? null : (
        <p className={styles['error']} role="alert">
          {text(none)}
        </p>
      )}
      <p className={styles['faint']}>
        {text({
          zh: '只填写变更的项目；变更后生成新版证照和新的标识，旧版标识核验时提示已换版。',
          en: 'Fill in only what changes. A new edition with a new identifier is made; the old one is shown as replaced.',
        })}
      </p>
      {fields.map(({ element, label, text: current }) => {
        const shared = {
          id: `change-${element.replaceAll('.', '-')}`,
          help: { zh: `现为：${current || '（空）'}`, en: `Now: ${current || '(empty)'}` },
          required: false,
          error: errorOf(`/changes/${element}`),
          onChange: (value: unknown) => onChange({ ...changes, [element]: value }),
        }
        const definition = elements[element]
        return definition === undefined || definition.type === 'table' ? (
          <TextField
            key={element}
            {...shared}
            label={label}
            value={String(changes[element] ?? '')}
            maxLength={500}
          />
        ) : (
          <ValueField
            key={element}
            {...shared}
            definition={definition}
            value={changes[element]}
            onLeave={() => undefined}
          />
        )
      })}
    </div>
  )
}
