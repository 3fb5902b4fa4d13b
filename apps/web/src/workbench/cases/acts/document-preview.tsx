import { useQuery } from '@tanstack/react-query'
import type { components } from '@tongban/client'
import { lazy, type ReactElement, Suspense } from 'react'
import { api, send } from '../../../api/index.ts'
import { Button, Dialog, Loading, Notice, ProblemNotice } from '../../../design/index.ts'
import { useText } from '../../../language/index.ts'

export type PreviewBody = components['schemas']['DocumentPreview']

const PdfPages = lazy(async () => ({ default: (await import('../viewer/pdf-pages.tsx')).PdfPages }))

/** The document that the act would make out, rendered by the platform from the same template, and marked as a preview. */
export function DocumentPreview({
  caseId,
  body,
  onClose,
}: {
  readonly caseId: string
  readonly body: PreviewBody
  readonly onClose: () => void
}): ReactElement {
  const text = useText()
  const preview = useQuery({
    queryKey: ['document-preview', caseId, body],
    queryFn: async () =>
      (await send(
        api.POST('/api/v1/cases/{caseId}/document-previews', {
          params: { path: { caseId } },
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
      title={{ zh: '文书预览', en: 'Preview of the document' }}
      open
      wide
      onClose={onClose}
      actions={<Button onPress={onClose}>{text({ zh: '返回修改', en: 'Back to the form' })}</Button>}
    >
      <Notice tone="info">
        {text({
          zh: '预览稿未编号、未用印，不产生法律效力，也不记入办件过程。正式文书在办理后生成。',
          en: 'The preview has no number, no seal and no legal effect, and is not recorded. The real document is made after the act.',
        })}
      </Notice>
      {preview.isPending ? <Loading lines={8} /> : null}
      {preview.error ? (
        <ProblemNotice problem={preview.error} onRetry={() => void preview.refetch()} />
      ) : null}
      {preview.data ? (
        <Suspense fallback={<Loading lines={8} />}>
          <PdfPages bytes={preview.data} name={text({ zh: '文书预览', en: 'Preview' })} />
        </Suspense>
      ) : null}
    </Dialog>
  )
}
