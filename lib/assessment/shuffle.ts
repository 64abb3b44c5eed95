/** 32 well-mixed bits of a text (FNV-1a with the finish of MurmurHash3). */
export function fingerprint(text: string): number {
  let bits = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  }
  bits = Math.imul(bits ^ bits >>> 16, 0x85ebca6b);
  bits = Math.imul(bits ^ bits >>> 13, 0xc2b2ae35);
  return (bits ^ bits >>> 16) >>> 0;
}

/**
 * A list in an order that depends on nothing but the seed and the items' ids: the same for one attempt whenever it is
 * looked at, on every server, also after an item has left the list.
 */
export function shuffled<T extends { id: string }>(items: readonly T[], seed: string): T[] {
  return items.map((item) => ({ item, key: fingerprint(`${seed}/${item.id}`) }))
    .sort((a, b) => a.key - b.key || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}
