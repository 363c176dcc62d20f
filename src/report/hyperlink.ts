/** A text that leads somewhere, on a terminal that knows OSC 8. The address comes from `URL`, which lets no control through. */
export function hyperlink(text: string, address: string | undefined): string {
  return address === undefined ? text : `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`
}
