import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BackgroundProgram, startProgram } from './background-program';
import { waitFor } from './wait-for';

export interface MessageBus {
  readonly address: string;
  readonly program: BackgroundProgram;
}

/** The window manager and the panel ask for their settings here; nothing else may start by itself. */
const STARTABLE = ['org.xfce.Xfconf.service'];

/** Starts a private bus in a folder. Services that the machine offers are not started by it, xfconf apart. */
export async function startMessageBus(
  name: string,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<MessageBus> {
  const services = join(folder, `${name}-services`);
  mkdirSync(services, { recursive: true });
  for (const service of STARTABLE) {
    const path = join('/usr/share/dbus-1/services', service);
    if (existsSync(path)) cpSync(path, join(services, service));
  }
  const socket = join(folder, `${name}-bus`);
  const configuration = join(folder, `${name}-bus.conf`);
  writeFileSync(
    configuration,
    `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type><keep_umask/><listen>unix:path=${socket}</listen><auth>EXTERNAL</auth>
  <servicedir>${services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
`,
  );
  const program = startProgram(
    'dbus-daemon',
    [`--config-file=${configuration}`, '--nofork'],
    env,
    join(folder, `${name}-bus.log`),
  );
  await waitFor(`the ${name} bus: ${program.output()}`, () => existsSync(socket));
  return { address: `unix:path=${socket}`, program };
}
