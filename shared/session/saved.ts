import { z } from 'zod';
import { HOLDS } from '../reminders/hold';
import { BOUT_KINDS } from './bout';
import type { SavedSession } from './restore';

const instant = z.object({ wall: z.number(), tick: z.number() });
const kind = z.enum(BOUT_KINDS);
const hold = z.enum(HOLDS);
const probe = z.union([z.boolean(), z.literal('unknown')]);

const stage = z.discriminatedUnion('name', [
  z.object({ name: z.literal('asking-context') }),
  z.object({ name: z.literal('held'), retryAt: z.number().nullable() }),
  z.object({ name: z.literal('asking-input') }),
  z.object({ name: z.literal('typing'), retryAt: z.number() }),
  z.object({
    name: z.literal('shown'),
    at: instant,
    escalation: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  }),
]);

const savedSession: z.ZodType<SavedSession> = z.object({
  version: z.literal(1),
  boot: z.string(),
  aliveUntil: z.number(),
  state: z.object({
    at: instant,
    timeZone: z.string(),
    position: z.enum(['sitting', 'standing']),
    walking: z.boolean(),
    away: z.boolean(),
    locked: z.boolean(),
    suspended: z.boolean(),
    lastInput: z.number(),
    lastIdle: z.union([z.number(), z.literal('unknown')]),
    bouts: z.array(z.object({ kind, from: instant, to: instant })),
    open: z.object({ kind, from: instant }),
    resets: z.record(z.string(), z.number()),
    snoozes: z.record(z.string(), z.object({ until: z.number(), times: z.number(), asked: z.boolean() })),
    notice: z.object({ reminder: z.string(), at: instant }).nullable(),
    prompt: z
      .object({
        reminder: z.string(),
        satisfies: z.array(z.string()),
        dueAt: instant,
        noticedAt: instant.nullable(),
        heldBy: z.array(hold),
        heldSince: instant.nullable(),
        probedAt: z.number(),
        typingSince: z.number().nullable(),
        counted: z.number(),
        asked: z.boolean(),
        stage,
      })
      .nullable(),
    break: z
      .object({
        reminder: z.string(),
        // Breaks saved before the player began any have none.
        shownBy: z.enum(['prompt', 'player']).default('prompt'),
        from: instant,
        until: instant,
      })
      .nullable(),
    ended: z.array(
      z.object({
        reminder: z.string(),
        at: instant,
        outcome: z.enum(['taken', 'snoozed', 'skipped', 'missed', 'credited', 'open']),
      }),
    ),
    // States saved before there were moves have none.
    moved: z
      .array(
        z.object({
          routine: z.string().nullable(),
          moves: z.array(z.string()),
          from: instant,
          to: instant,
        }),
      )
      .default([]),
    mode: z.enum(['normal', 'reading', 'meeting']),
    pausedUntil: z.union([z.number(), z.literal('until-resumed')]).nullable(),
    context: z
      .object({ doNotDisturb: probe, fullScreen: probe, camera: probe, microphone: probe })
      .nullable(),
    awayQuestion: z.object({ from: instant, to: instant }).nullable(),
  }),
});

/** Checks a state that comes from the disk; null when it is not one. */
export function readSavedSession(value: unknown): SavedSession | null {
  const result = savedSession.safeParse(value);
  return result.success ? result.data : null;
}
