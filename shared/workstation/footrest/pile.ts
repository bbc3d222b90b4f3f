/** Higher than this (mm) a pile of books is shaky; a box or a stool is better. Our own judgement: no source gives it. */
const MOST_BOOKS = 120;

/** What a thing of this height (mm) is best made of. */
export function choosePile(mm: number): 'books' | 'box' {
  return mm <= MOST_BOOKS ? 'books' : 'box';
}
