/**
 * Finds which rows of the window's own scrolling are in sight. What it gives is asked anew at each rendering and never
 * memoised, for its answers change while its functions stay the same.
 */
export { type Range, type VirtualItem, useWindowVirtualizer as useWindowRows } from '@tanstack/react-virtual'
