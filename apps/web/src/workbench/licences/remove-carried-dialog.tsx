import { useQueryClient } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import type { ReactElement } from 'react'
import { api, send } from '../../api/index.ts'
import { useText } from '../../language/index.ts'
import { ReasonDialog } from '../reason-dialog.tsx'

type Licence = components['schemas']['Licence']
export type CarriedEntry = NonNullable<Licence['trade']>['carried'][number]

/** Takes one licence out of a trade licence; it keeps its own force, and the trade licence gets a new edition. */
export function RemoveCarriedDialog({
  licence,
  entry,
  onClose,
}: {
  readonly licence: Licence
  readonly entry: CarriedEntry
  readonly onClose: () => void
}): ReactElement {
  const text = useText()
  const queries = useQueryClient()
  return (
    <ReasonDialog
      title={{ zh: '移出证照', en: 'Take a licence out' }}
      open
      confirm={{ zh: '移出', en: 'Take out' }}
      label={{ zh: '移出原因', en: 'Reason' }}
      told={{
        zh: '已移出，行业综合许可证已换新版本。',
        en: 'It is out; the trade licence has a new edition.',
      }}
      onClose={onClose}
      send={async (reason, key) => {
        await send(
          api.POST('/api/v1/licences/{licenceId}/carried/{carried}/removal', {
            params: {
              path: { licenceId: licence.licenceId, carried: entry.licence },
              header: { 'Idempotency-Key': key, 'If-Match': `"${licence.version}"` },
            },
            body: { reason },
          }),
        )
        for (const name of ['licence', 'licences', 'licence-events', 'trade-licences'])
          void queries.invalidateQueries({ queryKey: [name] })
      }}
    >
      <p>
        {text({
          zh: `行业综合许可证不再载明“${entry.typeName.zh}”（${entry.number}），并换发新版本。这张证照本身的效力不变。`,
          en: `The trade licence no longer carries "${entry.typeName.en}" (${entry.number}) and gets a new edition. That licence itself stands as before.`,
        })}
      </p>
    </ReasonDialog>
  )
}
