const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder; check the spelling',
  ENOTDIR: 'no such file or folder; check the spelling',
  EACCES: 'permission denied; make it readable',
  EPERM: 'permission denied; make it readable',
  EISDIR: 'is a folder, not a file',
  ELOOP: 'a symbolic link that leads round in a circle; point it at a file',
  ENAMETOOLONG: 'the name is too long for a file',
}

/** Why the file system refused, in words. */
export function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException
  return reasons[code ?? ''] ?? `can't be read: ${message}`
}
