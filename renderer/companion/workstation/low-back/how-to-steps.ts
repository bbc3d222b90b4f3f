/** What can hold the low back, and where: one how-to each, in the order of the tabs. */
export const SUPPORTS = ['towel', 'pillow', 'backrest', 'car', 'sofa'] as const;
export type Support = (typeof SUPPORTS)[number];

/** The steps of each how-to; a step has words and a picture. */
export const HOW_TO_STEPS = {
  towel: ['fold', 'roll', 'place'],
  pillow: ['choose', 'place', 'deep'],
  backrest: ['back', 'move', 'depth'],
  car: ['seat', 'hollow', 'check'],
  sofa: ['deep', 'hollow', 'feet'],
} as const satisfies Readonly<Record<Support, readonly string[]>>;

export type HowToStep = { readonly [S in Support]: `${S}.${(typeof HOW_TO_STEPS)[S][number]}` }[Support];
