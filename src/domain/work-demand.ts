// How much work a challenge asks for: little at rest, more while many are asked for or refused, and less again after.

/** 65,536 hashes on average: 0.05 to 0.1 s in Chromium on one desktop core, and done before a name is typed on a slow phone. */
export const BITS_AT_REST = 16;
/** 64 times as much, 3 s of that core: what a flood has to pay, and a reader in a flood can still pay. */
export const MOST_BITS = 22;
/** Without a picture the work is all that a program has to do, so there is eight times as much of it. */
const BITS_WITHOUT_PICTURE = 3;

/** About how many challenges were asked for in the last minute; one that was refused counts as five. */
export interface Load {
  site: number;
  address: number;
}

/** What a refused submission adds to the load, beside the fresh challenge that it brings. */
export const REFUSAL_WEIGHT = 4;

/** A busy newspaper's, and those of a handful of readers behind one address of a mobile carrier. */
const AT_REST: Load = { site: 120, address: 10 };

/** `isWorkAlone`: neither a code nor receipts stand beside the work. Each doubling of the load is one more bit: whoever sends twice as much works twice as long for each. */
export function bitsFor({ site, address }: Load, isWorkAlone: boolean): number {
  const doublings = (load: number, rest: number) => Math.floor(Math.log2(Math.max(1, load / rest)));
  const more = doublings(site, AT_REST.site) + doublings(address, AT_REST.address);
  return Math.min(MOST_BITS, BITS_AT_REST + more + (isWorkAlone ? BITS_WITHOUT_PICTURE : 0));
}
