import { EditMap } from 'micromark-util-edit-map'

/**
 * The parser edits its list of events at every end of a quotation, list item and underlined heading, always near its
 * end, but copies the whole list each time (micromark 4.0.3), so that a long article takes the square of its length. This
 * does the same edits and copies only what stands behind the first of them.
 */
export function editInPlace(): void {
  EditMap.prototype.consume = function (events) {
    const changes = this.map.sort(([a], [b]) => a - b)
    if (changes.length === 0) return
    const from = changes[0]![0]
    const tail = events.slice(from)
    events.length = from
    let at = 0
    for (const [index, remove, added] of changes) {
      for (; at < index - from; at++) events.push(tail[at]!)
      for (const event of added) events.push(event)
      at += remove
    }
    for (; at < tail.length; at++) events.push(tail[at]!)
    this.map.length = 0
    this.index.clear()
  }
}
