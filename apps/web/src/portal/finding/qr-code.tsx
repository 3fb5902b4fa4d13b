import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { useText } from '../../language/index.ts'
import styles from './guide.module.css'

/** The address of this page to be read by a phone. The library is loaded after the page is there. */
export function QrCode({ address }: { readonly address: string }): ReactElement | null {
  const text = useText()
  const { data } = useQuery({
    queryKey: ['qr-code', address],
    queryFn: async () => {
      const { default: qrCode } = await import('qrcode')
      return qrCode.toString(address, { type: 'svg', errorCorrectionLevel: 'M', margin: 1 })
    },
    staleTime: Infinity,
    retry: false,
  })
  if (data === undefined) return null
  return (
    <figure className={styles['qr']}>
      <img
        src={`data:image/svg+xml;utf8,${encodeURIComponent(data)}`}
        width="112"
        height="112"
        alt={text({ zh: '本页网址的二维码', en: 'QR code of the address of this page' })}
      />
      <figcaption>{text({ zh: '手机扫码查看本指南', en: 'Open this guide on a phone' })}</figcaption>
    </figure>
  )
}
