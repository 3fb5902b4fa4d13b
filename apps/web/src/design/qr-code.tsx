import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { type Text, useText } from '../language/index.ts'
import styles from './qr-code.module.css'

export interface QrCodeProps {
  /** What a phone reads; it stands beside the picture for who cannot scan it, where it is more than this page. */
  readonly content: string
  readonly alt: Text
  readonly size?: 'normal' | 'small'
}

/** A picture to be scanned. The library is loaded after the page is there; the place is kept until then. */
export function QrCode({ content, alt, size = 'normal' }: QrCodeProps): ReactElement {
  const text = useText()
  const { data } = useQuery({
    queryKey: ['qr-code', content],
    queryFn: async () => {
      const { default: qrCode } = await import('qrcode')
      return qrCode.toString(content, { type: 'svg', errorCorrectionLevel: 'M', margin: 1 })
    },
    staleTime: Infinity,
    // What is drawn may be a secret: it goes with the page.
    gcTime: 0,
    retry: false,
  })
  return data === undefined ? (
    <div className={styles['code']} data-size={size} />
  ) : (
    <img
      className={styles['code']}
      data-size={size}
      src={`data:image/svg+xml;utf8,${encodeURIComponent(data)}`}
      alt={text(alt)}
    />
  )
}
