import { focusField } from '../../application/index.ts'

/** Fields of who is present stand outside the application; the others are found by their pointer. */
export function followError(field: string): void {
  const own = /^\/(?:present|contact)\/(.+)$/.exec(field)?.[1]
  if (own === undefined) {
    focusField(field)
    return
  }
  const place = document.getElementById(`intake-${own}`)
  place?.scrollIntoView({ block: 'center' })
  const control = place?.matches('input, select') ? place : place?.querySelector<HTMLElement>('input, button')
  control?.focus({ preventScroll: true })
}
