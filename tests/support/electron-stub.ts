/**
 * Stands in for `electron` outside Electron. Empty on purpose: what is under test gets its Electron objects injected, and a
 * module that reaches for the real ones fails at once.
 */
export {};
