import { useParams } from '@tanstack/react-router'

/** The matter in the address. */
export function useMatterParam(): string {
  const params: { readonly matter?: unknown } = useParams({ strict: false })
  return typeof params.matter === 'string' ? params.matter.slice(0, 80) : ''
}
