export { estUuid } from './est_uuid.ts'
