/** An id as it may be shown: it comes from a file, and must not drive the terminal or turn the line around. */
export function printable(id: string): string {
  return id.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '·')
}
