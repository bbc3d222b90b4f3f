import type { Configuration } from 'electron-builder';

/** https://www.electronjs.org/docs/latest/tutorial/fuses */
export const FUSES = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
} as const;

const icon = 'resources/icons/sitwell.png';

/**
 * Installers, by `npm run package`. Everything that runs is in out/ and resources/icons/; what a checkout needs around
 * the product (scripts/, the old runtime's compatibility folder among them) is not.
 */
const configuration: Configuration = {
  appId: 'io.github.sitwell',
  productName: 'Sitwell',
  copyright: 'Sitwell contributors',
  directories: { output: 'dist' },
  files: ['package.json', 'out/**', '!out/complete', 'resources/icons/**', '!node_modules/**'],
  asar: true,
  electronFuses: FUSES,
  linux: {
    target: ['AppImage', 'deb'],
    executableName: 'sitwell',
    category: 'Utility',
    icon,
    maintainer: 'Sitwell contributors',
    synopsis: 'Times sitting, prompts position changes and walks',
  },
  mac: {
    target: ['dmg', 'zip'],
    category: 'public.app-category.healthcare-fitness',
    icon,
    hardenedRuntime: true,
  },
  win: { target: 'nsis', icon },
  publish: null,
};
export default configuration;
