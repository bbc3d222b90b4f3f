/** What this file needs of Electron's `nativeTheme`. */
interface Theme {
  readonly themeSource: 'system' | 'light' | 'dark';
  readonly shouldUseDarkColors: boolean;
  readonly shouldUseDarkColorsForSystemIntegratedUI?: boolean;
}

/**
 * Tells whether the panel is dark, asked before the app's own theme is set and at each drawing. Windows tells its task
 * bar's colour apart from the programs'; GNOME's bar is dark in either theme; elsewhere the panel follows the system's
 * theme, which can't be seen while the app has one of its own: then the last one seen counts.
 */
export function watchPanel(
  theme: Theme,
  platform: NodeJS.Platform,
  desktop: string | undefined,
): () => boolean {
  const isGnome = platform === 'linux' && (desktop ?? '').toUpperCase().includes('GNOME');
  let system = theme.shouldUseDarkColors;
  return () => {
    if (theme.themeSource === 'system') system = theme.shouldUseDarkColors;
    if (platform === 'win32') return theme.shouldUseDarkColorsForSystemIntegratedUI ?? system;
    return isGnome || system;
  };
}
