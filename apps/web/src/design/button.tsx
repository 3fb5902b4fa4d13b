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

/**
 * Does something here. While what it did is under way, `isPending` keeps it from being done twice: the focus stays, and
 * a press does nothing. (The library's own pending state speaks of a progress bar that our buttons do not have.)
 */
export function Button(props: ActionButtonProps): ReactElement {
  const { look = 'secondary', size = 'normal', isPending = false, onPress, type, ...rest } = props
  const way = isPending
    ? ({ 'aria-disabled': 'true', type: 'button' } as const)
    : { ...(onPress === undefined ? {} : { onPress }), ...(type === undefined ? {} : { type }) }
  return (
    <AriaButton {...rest} {...way} className={styles['button'] ?? ''} data-look={look} data-size={size} />
  )
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
