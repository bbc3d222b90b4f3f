import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { AREA_IDS, type AreaId } from '@shared/discomfort/areas';
import type { Intensities } from '@shared/discomfort/check-in';

export interface AreaWords {
  /** `Low back`, `Left knee`. */
  readonly name: (area: AreaId) => string;
  /** `Low back, left knee`. */
  readonly join: (areas: readonly AreaId[]) => string;
  /** `Low back 4, left knee 2`, or that nothing hurts. */
  readonly list: (areas: Intensities) => string;
}

export function useAreaWords(): AreaWords {
  const { t, i18n } = useTranslation('discomfort');
  return useMemo(() => {
    const join = new Intl.ListFormat(i18n.language, { type: 'unit', style: 'short' });
    return {
      name: (area) => t(`areas.${area}`),
      join: (areas) => join.format(areas.map((area) => t(`areas.${area}`))),
      list: (areas) => {
        const marked = AREA_IDS.flatMap((area) => {
          const intensity = areas[area];
          return intensity === undefined
            ? []
            : [t('entries.area', { area: t(`areas.${area}`), value: intensity })];
        });
        return marked.length === 0 ? t('entries.nothing') : join.format(marked);
      },
    };
  }, [t, i18n.language]);
}
