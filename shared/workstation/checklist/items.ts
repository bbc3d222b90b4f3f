import type { SourceId } from '../../evidence/sources';

export const CHECKLIST_SECTIONS = [
  'chair',
  'desk',
  'keyboard',
  'screen',
  'papers',
  'laptop',
  'standing',
  'environment',
  'routine',
] as const;
export type ChecklistSection = (typeof CHECKLIST_SECTIONS)[number];

/** To whom an item applies; judged by `listItems`. */
export type ChecklistCondition =
  'always' | 'armrests' | 'multifocal' | 'papers' | 'phone' | 'laptop' | 'sit-stand';

interface ItemData {
  readonly id: string;
  readonly section: ChecklistSection;
  /** 3 is to be mended first. */
  readonly weight: 1 | 2 | 3;
  readonly condition: ChecklistCondition;
  readonly sources: readonly SourceId[];
}

/** All questions in the order in which they are asked, merged from the checklists of the sources (EVIDENCE A4). */
export const CHECKLIST_ITEMS = [
  {
    id: 'CH1',
    section: 'chair',
    weight: 3,
    condition: 'always',
    sources: ['S-OSHA-EVAL', 'S-HSE-CK1', 'S-BIFMA-FIT', 'S-NIOSH5G'],
  },
  {
    id: 'CH2',
    section: 'chair',
    weight: 2,
    condition: 'always',
    sources: ['S-OSHA-EVAL', 'S-OSHA-POSTURE', 'S-BIFMA-FIT'],
  },
  {
    id: 'CH3',
    section: 'chair',
    weight: 2,
    condition: 'always',
    sources: ['S-CSA', 'S-OHCOW', 'S-HSE-CK1', 'I-ROSA-GUIDE'],
  },
  {
    id: 'CH4',
    section: 'chair',
    weight: 3,
    condition: 'always',
    sources: ['S-OSHA-EVAL', 'S-HSE-CK1', 'S-CSA', 'S-COLEMAN'],
  },
  { id: 'CH5', section: 'chair', weight: 2, condition: 'always', sources: ['S-OSHA-EVAL'] },
  {
    id: 'CH6',
    section: 'chair',
    weight: 1,
    condition: 'always',
    sources: ['S-SS514', 'S-OSHA-EVAL', 'L-SLATER'],
  },
  {
    id: 'CH7',
    section: 'chair',
    weight: 1,
    condition: 'armrests',
    sources: ['S-WISC', 'S-HSE-CK1', 'I-ROSA', 'S-HFES100'],
  },
  {
    id: 'CH8',
    section: 'chair',
    weight: 1,
    condition: 'always',
    sources: ['S-HSE-CK1', 'S-OSHA-TIPS', 'S-CCOHS'],
  },
  { id: 'CH9', section: 'chair', weight: 1, condition: 'always', sources: ['S-HSE-CK1', 'S-OR-OSHA'] },
  {
    id: 'DK1',
    section: 'desk',
    weight: 3,
    condition: 'always',
    sources: ['S-OSHA-EVAL', 'S-ERGOSTYLE', 'S-WISC'],
  },
  {
    id: 'DK2',
    section: 'desk',
    weight: 2,
    condition: 'always',
    sources: ['S-OSHA-EVAL', 'S-NIOSH5G', 'S-EN527'],
  },
  { id: 'DK3', section: 'desk', weight: 1, condition: 'always', sources: ['S-HSE-CK1', 'S-OSHA-EVAL'] },
  { id: 'DK4', section: 'desk', weight: 1, condition: 'always', sources: ['S-HSE-CK1', 'S-EN527'] },
  { id: 'KM1', section: 'keyboard', weight: 2, condition: 'always', sources: ['S-OSHA-EVAL', 'S-OSHA-TIPS'] },
  { id: 'KM2', section: 'keyboard', weight: 1, condition: 'always', sources: ['S-HSE-CK1', 'S-OSHA-TIPS'] },
  {
    id: 'KM3',
    section: 'keyboard',
    weight: 2,
    condition: 'always',
    sources: ['S-HSE-CK1', 'S-OSHA-TIPS', 'I-ROSA'],
  },
  { id: 'KM4', section: 'keyboard', weight: 1, condition: 'always', sources: ['S-HSE-CK1'] },
  { id: 'KM5', section: 'keyboard', weight: 1, condition: 'always', sources: ['S-NIOSH5G', 'S-HSE-CK1'] },
  { id: 'SC1', section: 'screen', weight: 2, condition: 'always', sources: ['S-OSHA-TIPS', 'S-OSHA-EVAL'] },
  {
    id: 'SC2',
    section: 'screen',
    weight: 2,
    condition: 'always',
    sources: ['S-OSHA-TIPS', 'S-CALOSHA', 'S-HSE-CK1'],
  },
  {
    id: 'SC3',
    section: 'screen',
    weight: 2,
    condition: 'multifocal',
    sources: ['S-LAPTOP', 'S-CALOSHA', 'S-WISC'],
  },
  {
    id: 'SC4',
    section: 'screen',
    weight: 2,
    condition: 'always',
    sources: ['S-OSHA-TIPS', 'S-CALOSHA', 'S-ANKRUM'],
  },
  {
    id: 'SC5',
    section: 'screen',
    weight: 1,
    condition: 'always',
    sources: ['S-HSE-CK1', 'S-EN12464', 'S-EU270'],
  },
  { id: 'SC6', section: 'screen', weight: 1, condition: 'always', sources: ['S-HSE-CK1'] },
  { id: 'SC7', section: 'screen', weight: 1, condition: 'always', sources: ['S-ANKRUM', 'S-OSHA-MON'] },
  { id: 'DP1', section: 'papers', weight: 1, condition: 'papers', sources: ['S-NIOSH5G', 'S-OSHA-EVAL'] },
  { id: 'DP2', section: 'papers', weight: 2, condition: 'phone', sources: ['S-OSHA-TIPS', 'I-ROSA'] },
  { id: 'LT1', section: 'laptop', weight: 3, condition: 'laptop', sources: ['S-LAPTOP', 'S-HSE-CK1'] },
  { id: 'ST1', section: 'standing', weight: 2, condition: 'sit-stand', sources: ['S-ERGOSTYLE', 'P-ENGFIX'] },
  { id: 'ST2', section: 'standing', weight: 2, condition: 'sit-stand', sources: ['S-OSHA-TIPS'] },
  { id: 'ST3', section: 'standing', weight: 2, condition: 'sit-stand', sources: ['B-COENEN', 'B-FEWSTER'] },
  {
    id: 'EN1',
    section: 'environment',
    weight: 1,
    condition: 'always',
    sources: ['S-EN12464', 'S-AS1680', 'S-EU270'],
  },
  { id: 'EN2', section: 'environment', weight: 1, condition: 'always', sources: ['S-HSE-CK1', 'S-EU270'] },
  { id: 'EN3', section: 'environment', weight: 1, condition: 'always', sources: ['S-EU270', 'S-HSE-CK1'] },
  {
    id: 'RT1',
    section: 'routine',
    weight: 3,
    condition: 'always',
    sources: ['S-CUERGO-STAND', 'B-WAO21', 'B-WAO18'],
  },
  {
    id: 'RT2',
    section: 'routine',
    weight: 2,
    condition: 'always',
    sources: ['S-NIBIZ', 'S-HSE-FAQ', 'S-AUVA'],
  },
  { id: 'RT3', section: 'routine', weight: 1, condition: 'always', sources: ['B-2020-T', 'B-2020-J'] },
  { id: 'RT4', section: 'routine', weight: 1, condition: 'always', sources: ['S-HSE-CK1', 'S-EU270'] },
  { id: 'RT5', section: 'routine', weight: 3, condition: 'always', sources: ['S-HSE-CK1', 'L-GIRFT'] },
] as const satisfies readonly ItemData[];

export type ChecklistItemId = (typeof CHECKLIST_ITEMS)[number]['id'];
export interface ChecklistItem extends ItemData {
  readonly id: ChecklistItemId;
}
