/** The portal: where people and enterprises find, apply for, follow and receive what they need. */
import { RouterProvider } from '@tanstack/react-router'
import { startSite } from '../frame/index.ts'
import { router } from './router.tsx'

startSite(<RouterProvider router={router} />)
