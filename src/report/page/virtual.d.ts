/** What assets.ts makes of the files in `browser`. */
declare module 'virtual:page' {
  export const style: string
  export const script: string
}
