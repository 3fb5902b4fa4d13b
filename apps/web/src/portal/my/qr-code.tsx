import { type ReactElement, useEffect, useState } from 'react'
import { type Text, useText } from '../../language/index.ts'
import styles from './my.module.css'

/** An address as a picture to be scanned; the address itself stands beside it, for who cannot. */
export function QrCode({ address, alt }: { readonly address: string; readonly alt: Text }): ReactElement {
  const text = useText()
  const [picture, setPicture] = useState<string>()
  useEffect(() => {
    let open = true
    void import('qrcode')
      .then(({ default: qrCode }) =>
        qrCode.toDataURL(address, { margin: 1, width: 400, errorCorrectionLevel: 'M' }),
      )
      .then((made) => {
        if (open) setPicture(made)
      })
      .catch(() => undefined)
    return () => {
      open = false
    }
  }, [address])
  return picture === undefined ? (
    <div className={styles['code']} />
  ) : (
    <img className={styles['code']} src={picture} alt={text(alt)} />
  )
}
