/** How a person is placed at a desk, sitting or standing. Heights in mm above the floor, shoes on. */
export interface Arrangement {
  readonly position: 'sitting' | 'standing';
  /** The squashed seat, cushion included; null when nobody said where it is. Of no account while standing. */
  readonly seat: number | null;
  /** A firm cushion on the seat, squashed; 0 is none. */
  readonly seatCushion: number;
  /** What the soles stand on; 0 is the floor. */
  readonly footrest: number;
  /** The top of the desk. */
  readonly desk: number;
  /** Blocks under the legs of the desk; 0 is none. */
  readonly deskBlocks: number;
  /** From the top of the desk down to the lowest thing above the thighs. */
  readonly deskThickness: number;
  /** The top line of the screen; null when nobody said where it is. */
  readonly screenTop: number | null;
  /** A cushion behind the back makes a deep seat shorter; 0 is none. */
  readonly backCushion: number;
  /** Front edge to backrest; null when not told. */
  readonly seatDepth: number | null;
  readonly lowBack: 'adjustable' | 'curve' | 'towel' | 'nothing';
  /** Above the floor; null without armrests or when not told. */
  readonly armrest: number | null;
  /** The keys are the laptop's own. */
  readonly laptopKeys: boolean;
}
