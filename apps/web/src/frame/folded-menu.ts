import { createContext, useContext } from 'react'

export const FoldedMenu = createContext(false)

/** Whether the menu is behind one button, where its ways stand one below another. */
export function useFoldedMenu(): boolean {
  return useContext(FoldedMenu)
}
