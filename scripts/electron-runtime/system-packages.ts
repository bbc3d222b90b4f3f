import { readFileSync } from 'node:fs';
import { type Say, withProgress } from './progress';
import { lastLine, runCommand } from './run-command';

/** A Debian package, or the names it goes by in different releases, newest first. */
export type SystemPackage = string | readonly [string, ...string[]];

export type PackagesResult = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** What Electron links to on Linux, as Debian and Ubuntu name it. */
export const ELECTRON_PACKAGES: readonly SystemPackage[] = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  'libnss3',
  'libgbm1',
  ['libasound2t64', 'libasound2'],
  'libnotify4',
];

/** Libraries that a program needs and this system lacks. Empty where that can't be told (no ldd). */
async function listMissingLibraries(binary: string): Promise<readonly string[]> {
  if (process.platform !== 'linux') return [];
  const { stdout } = await runCommand('ldd', [binary]);
  return [...stdout.matchAll(/^\s*(\S+) => not found$/gm)].map(([, name]) => name ?? '');
}

/** Installs what Electron lacks here, or says how to. */
export async function ensureLibraries(binary: string, say: Say): Promise<PackagesResult> {
  const missing = await listMissingLibraries(binary);
  if (missing.length === 0) {
    await offerNotifications(say);
    return { ok: true };
  }
  const reason = `for Electron, which lacks ${nameSome(missing)}`;
  if (!isDebian()) {
    return { ok: false, reason: `Electron can't start: install the libraries ${missing.join(', ')}.` };
  }
  return installPackages(ELECTRON_PACKAGES, reason, say);
}

/** Electron loads libnotify when it first notifies, and does without where it is missing: so do we. */
async function offerNotifications(say: Say): Promise<void> {
  const { code, stdout } = await runCommand('/sbin/ldconfig', ['-p']);
  if (code !== 0 || stdout.includes('libnotify.so.4') || !isDebian()) return;
  const result = await ensurePackages(['libnotify4'], 'for notifications', say);
  if (!result.ok) say(result.reason);
}

/**
 * Makes sure that Debian packages are installed: as root on Debian or Ubuntu by installing them, otherwise by saying
 * the exact command.
 *
 * @param reason completes the sentence "Installing n system packages ..."
 */
export async function ensurePackages(
  wanted: readonly SystemPackage[],
  reason: string,
  say: Say,
): Promise<PackagesResult> {
  if (!isDebian()) {
    return {
      ok: false,
      reason: `Install what your system calls ${firstNames(wanted).join(' ')}, ${reason}.`,
    };
  }
  const installed = await listInstalled();
  const missing = wanted.filter((names) => ![names].flat().some((name) => installed.has(name)));
  return missing.length === 0 ? { ok: true } : installPackages(missing, reason, say);
}

async function installPackages(
  packages: readonly SystemPackage[],
  reason: string,
  say: Say,
): Promise<PackagesResult> {
  if (process.getuid?.() !== 0) {
    const command = `sudo apt-get install --no-install-recommends ${(await chooseNames(packages)).join(' ')}`;
    return { ok: false, reason: `Packages are missing ${reason}. Run:\n  ${command}` };
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const lock = ['-o', 'DPkg::Lock::Timeout=300'];
  await withProgress(say, 'Updating the package lists', runCommand('apt-get', ['update', '-qq'], { env }));
  const names = await chooseNames(packages);
  const doing = `Installing ${names.length} system packages ${reason} (${names.join(' ')})`;
  const install = ['install', '-y', '-qq', '--no-install-recommends', ...lock, ...names];
  const result = await withProgress(say, doing, runCommand('apt-get', install, { env }));
  if (result.code === 0) return { ok: true };
  return { ok: false, reason: `apt-get ${install.join(' ')} failed: ${lastLine(result.stderr)}` };
}

/** Of each package's names, the first that this release offers, otherwise the last. */
async function chooseNames(packages: readonly SystemPackage[]): Promise<readonly string[]> {
  const names: string[] = [];
  for (const alternatives of packages) {
    const list = [alternatives].flat();
    const { stdout } = await runCommand('apt-cache', ['policy', ...list]);
    const offered = list.find((name) =>
      new RegExp(`^${escapePattern(name)}:\\n.*\\n\\s+Candidate: (?!\\(none\\))`, 'm').test(stdout),
    );
    names.push(offered ?? list.at(-1) ?? '');
  }
  return names;
}

async function listInstalled(): Promise<ReadonlySet<string>> {
  const { stdout } = await runCommand('dpkg-query', ['-W', '-f', '${Package} ${db:Status-Status}\n']);
  const rows = stdout.split('\n').map((row) => row.split(' '));
  return new Set(rows.filter(([, status]) => status === 'installed').map(([name]) => name ?? ''));
}

/** Debian, Ubuntu and what is made from them. */
export function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function nameSome(libraries: readonly string[]): string {
  const rest = libraries.length - 3;
  return rest > 0 ? `${libraries.slice(0, 3).join(', ')} and ${rest} more` : libraries.join(', ');
}

function firstNames(packages: readonly SystemPackage[]): string[] {
  return packages.map((names) => [names].flat().at(-1) ?? '');
}

function escapePattern(text: string): string {
  return text.replace(/[.+*?^$()[\]{}|\\]/g, '\\$&');
}
