/** The workbench: where staff take in, review, decide and keep the catalogue. */
import { RouterProvider } from '@tanstack/react-router'
import { startSite } from '../frame/index.ts'
import { router } from './router.tsx'

startSite(<RouterProvider router={router} />)
