/** What this file needs of Electron's `nativeTheme`. */
interface Theme {
  readonly shouldUseDarkColors: boolean;
  readonly shouldUseDarkColorsForSystemIntegratedUI?: boolean;
}

/**
 * Whether the panel is dark. Windows tells its task bar's colour apart from the programs'; GNOME's bar is
 * dark in either theme; elsewhere the panel follows the theme.
 */
export function isPanelDark(theme: Theme, platform: NodeJS.Platform, desktop: string | undefined): boolean {
  if (platform === 'win32')
    return theme.shouldUseDarkColorsForSystemIntegratedUI ?? theme.shouldUseDarkColors;
  if (platform === 'linux' && (desktop ?? '').toUpperCase().includes('GNOME')) return true;
  return theme.shouldUseDarkColors;
}
