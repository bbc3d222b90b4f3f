import { changePose, type LimbChange, type Pose } from '../body/pose';
import { RADIANS_PER_DEGREE } from '../vector';
import { STANDING_UPRIGHT } from './base-poses';

/**
 * An easy walk, mm at a stature of 1700 mm: stride, the share of it that a foot is on the floor, where the heel lands
 * ahead of the hip. Usual textbook figures, trimmed by eye.
 */
const STRIDE = 1_180;
const STANCE = 0.62;
const HEEL_LANDS = 232;
/** From the ankle to heel and ball along the shoe, and down to its sole. */
const SHOE = { heel: -50, ball: 118, sole: 94.7 } as const;
/** The foot is flat between these shares of its cycle. */
const FLAT = { from: 0.1, to: 0.36 } as const;
const LANDING_PITCH = 17;
const LEAVING_PITCH = -56;
/** How high the toes clear the floor. */
const CLEARANCE = 24;

/** How far the floor goes back under a walker in one cycle of both legs, mm. */
export const WALK_STRIDE = STRIDE;

function smooth(t: number): number {
  const share = Math.min(1, Math.max(0, t));
  return share * share * (3 - 2 * share);
}

/** The ankle ahead of a point of the shoe that stays where it is, when the sole is pitched. */
function ankleFrom(along: number, pitch: number): number {
  const angle = pitch * RADIANS_PER_DEGREE;
  return -(along * Math.cos(angle) + SHOE.sole * Math.sin(angle));
}

const HEEL_TO_BALL = SHOE.ball - SHOE.heel;

/** Heel, whole foot, then ball on the floor: none of them slides. */
function standFoot(phase: number): LimbChange {
  const heel = HEEL_LANDS - STRIDE * phase;
  if (phase < FLAT.from) {
    const pitch = LANDING_PITCH * (1 - smooth(phase / FLAT.from));
    return { foot: heel + ankleFrom(SHOE.heel, pitch), pitch, lift: 0, toe: 0 };
  }
  const share = (phase - FLAT.to) / (STANCE - FLAT.to);
  const pitch = LEAVING_PITCH * Math.max(0, share) ** 1.7;
  return { foot: heel + HEEL_TO_BALL + ankleFrom(SHOE.ball, pitch), pitch, lift: 0, toe: -pitch * 0.82 };
}

/** From where the toes leave to where the heel lands. */
function swingFoot(phase: number): LimbChange {
  const t = (phase - STANCE) / (1 - STANCE);
  const [left, lands] = [standFoot(STANCE), standFoot(0)];
  const [from, to] = [left.foot ?? 0, lands.foot ?? 0];
  // Leaves and lands with the floor, and is fastest between.
  const speed = -STRIDE * (1 - STANCE);
  const [t2, t3] = [t * t, t * t * t];
  const foot =
    from * (2 * t3 - 3 * t2 + 1) + speed * (t3 - 2 * t2 + t) + to * (3 * t2 - 2 * t3) + speed * (t3 - t2);
  return {
    foot,
    pitch: LEAVING_PITCH + (LANDING_PITCH - LEAVING_PITCH) * smooth(t * 1.12),
    lift: CLEARANCE * Math.sin(Math.PI * t) ** 2 + 40 * Math.sin(Math.PI * t) * (1 - t) ** 2,
    toe: (left.toe ?? 0) * (1 - smooth(t * 2.4)),
  };
}

function legAt(phase: number): LimbChange {
  const own = phase - Math.floor(phase);
  return { apart: -34, toeOut: 6, ...(own < STANCE ? standFoot(own) : swingFoot(own)) };
}

/** A walker whose right heel landed a share `phase` of the cycle ago. */
export function walkAt(phase: number): Pose {
  const round = 2 * Math.PI * phase;
  const swing = Math.cos(round);
  const arm = (forward: number): LimbChange => ({
    shoulder: 1 + 23 * forward,
    elbow: 24 + 11 * forward,
    aside: 7,
    inward: 16 + 8 * forward,
  });
  return changePose(STANDING_UPRIGHT, {
    drop: 19 + 12 * Math.cos(2 * round - 0.4),
    sway: 14 * Math.sin(round),
    ...{ pelvis: 3, lumbar: -1, neck: 0, head: -2 },
    twist: 8 * swing,
    headTurn: -7 * swing,
    near: { ...legAt(phase), ...arm(-swing) },
    far: { ...legAt(phase + 0.5), ...arm(swing) },
  });
}

/** Where in its cycle a foot is that stands below the hip. */
const BELOW_HIP = (HEEL_LANDS - SHOE.heel) / STRIDE;

/** Standing before a walk, feet as close as in it. */
export const READY_TO_WALK = changePose(STANDING_UPRIGHT, { both: { apart: -34, toeOut: 6 } });

/** The leg that stands while the other one makes a first step: a share `t` of the way, and how much floor that is. */
export function pushOff(t: number): { readonly leg: LimbChange; readonly passed: number } {
  const phase = BELOW_HIP + (0.5 - BELOW_HIP) * t;
  return { leg: legAt(phase), passed: STRIDE * (phase - 0.5) };
}
