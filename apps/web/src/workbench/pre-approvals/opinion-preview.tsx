import { useQuery } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import { lazy, type ReactElement, Suspense } from 'react'
import { api, send } from '../../api/index.ts'
import { Button, Dialog, Loading, ProblemNotice } from '../../design/index.ts'
import { useText } from '../../language/index.ts'
import type { PreApproval } from './types.ts'

const PdfPages = lazy(async () => ({ default: (await import('../cases/viewer/pdf-pages.tsx')).PdfPages }))

/** The paper of the opinion as it would be made out, marked as a preview. */
export function OpinionPreview({
  found,
  body,
  onClose,
}: {
  readonly found: PreApproval
  readonly body: components['schemas']['OpinionInput']
  readonly onClose: () => void
}): ReactElement {
  const text = useText()
  const preview = useQuery({
    queryKey: ['opinion-preview', found.matterCaseId, found.task, body],
    queryFn: async () =>
      (await send(
        api.POST('/api/v1/matter-cases/{matterCaseId}/pre-approvals/{item}/{next}/preview', {
          params: { path: { matterCaseId: found.matterCaseId, item: found.item, next: found.for } },
          body,
          parseAs: 'arrayBuffer',
        }),
      )) as ArrayBuffer,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  })
  return (
    <Dialog
      title={{ zh: '预审意见书预览', en: 'Preview of the opinion' }}
      open
      wide
      onClose={onClose}
      actions={<Button onPress={onClose}>{text({ zh: '返回修改', en: 'Back to the form' })}</Button>}
    >
      {preview.isPending ? <Loading lines={8} /> : null}
      {preview.error ? (
        <ProblemNotice problem={preview.error} onRetry={() => void preview.refetch()} />
      ) : null}
      {preview.data ? (
        <Suspense fallback={<Loading lines={8} />}>
          <PdfPages bytes={preview.data} name={text({ zh: '预审意见书预览', en: 'Preview' })} />
        </Suspense>
      ) : null}
    </Dialog>
  )
}
