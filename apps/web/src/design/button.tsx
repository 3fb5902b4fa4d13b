import { Button as AriaButton, type ButtonProps } from 'react-aria-components/Button'
import { createLink, type LinkComponent } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ReactElement, ReactNode } from 'react'
import styles from './controls.module.css'

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger'

interface Look {
  readonly look?: ButtonLook
  readonly size?: 'normal' | 'small'
}

export interface ActionButtonProps extends Look, Omit<ButtonProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode
}

/** Does something here. While what it did is under way, `isPending` keeps it from being done twice. */
export function Button({ look = 'secondary', size = 'normal', ...rest }: ActionButtonProps): ReactElement {
  return <AriaButton {...rest} className={styles['button'] ?? ''} data-look={look} data-size={size} />
}

interface AnchorProps extends Look, AnchorHTMLAttributes<HTMLAnchorElement> {}

function Anchor({ look = 'secondary', size = 'normal', children, ...rest }: AnchorProps): ReactElement {
  return (
    <a {...rest} className={styles['button']} data-look={look} data-size={size}>
      {children}
    </a>
  )
}

const RoutedAnchor = createLink(Anchor)

/** Goes somewhere on this site, and looks like a button. */
export const ButtonLink: LinkComponent<typeof Anchor> = (props) => <RoutedAnchor {...props} />
