import { describe, expect, it } from 'vitest';
import { LANGUAGES, readTexts, type Language } from '../locales/read-texts';
import { openSearch } from './open-search';

/** What worried people type, a line for each kind of sign (EVIDENCE D1). */
const WORRIES: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'pins and needles, tingling, numb, groin numb, numb bum, can’t feel toilet paper, dead leg, slipped disc and numb',
    "wet myself, I wet the bed, can’t pee, can't pee, trouble peeing, can’t hold my pee, leaking urine, soiled myself",
    'cant walk, cant feel my legs, my foot is asleep, pissed myself, tumer',
    'inpotence, impotence, impotent, no erection, sexual problems, no feeling in my penis',
    'foot drop, drop foot, leg gives way, my leg gave way, knees buckle, weak legs, can’t walk, paralysed, paralisis',
    'both legs hurt, tingling in both feet, chest pain, heart attack',
    'accident, after a fall, fell off a ladder, fell down the stairs, car crash, broken back',
    'fever, feverish and back pain, temprature, shivering, feel unwell, infection, night sweats',
    'cancer, had breast cancer, tumour, chemo, weight loss, lost weight, losing weight',
    'night pain, worse at night, wakes me up, pain at rest, lump on my back, swollen',
    'between my shoulder blades, hurts when I cough, back pain when sneezing',
    'steroids, prednisolone, osteoporosis, weak immune system, morning stiffness, stiff in the morning',
    'no better, it won’t go away, cauda equina, emergency, ambulance, red flags',
  ].flatMap(splitNames),
  de: [
    'Reithose, Reithosenanästhesie, Ameisenlaufen, Kribbeln, taub, taubes Bein, taub im Schritt, spüre nichts',
    'Taubheitsgefühl, Taubheitsgefuhl, gefühllos, gefuhllos, Bein eingeschlafen',
    'in die Hose gemacht, eingenässt, eingenaesst, einnässen, Bettnässen, kann nicht pinkeln, Klopapier',
    'Wasserlassen, kann es nicht halten, Harndrang, Blasenschwäche, Stuhlinkontinenz',
    'Hose nass, Beine versagen, Fuß hängt, kribeln, Lämung',
    'Impotenz, Erektionsstörung, keine Erektion, Potenzprobleme',
    'Lähmungserscheinungen, Lähmung, Laehmung, Fußheberschwäche, Fussheberschwaeche, Fallfuß',
    'Bein knickt weg, Bein gibt nach, Beinschwäche, keine Kraft im Bein, beide Beine tun weh',
    'Brustschmerzen, Schmerzen in der Brust, Herzinfarkt',
    'Unfall, Arbeitsunfall, Treppensturz, nach einem Sturz, hingefallen',
    'Fieber, Schüttelfrost, Nachtschweiß, fühle mich krank, Krebs, Brustkrebs, Tumor',
    'Gewichtsverlust, 10 Kilo abgenommen, Nachtschmerz, nachts schlimmer, Ruheschmerz, Schmerzen in Ruhe',
    'Knoten am Rücken, Schwellung, zwischen den Schulterblättern, Schmerzen beim Niesen, beim Husten',
    'Kortison, Steroide, Osteoporose, Immunschwäche, Morgensteifigkeit',
    'wird nicht besser, geht nicht weg, Notfall, Warnzeichen',
  ].flatMap(splitNames),
};

/** What may be read in peace; some of it is a letter or two from a worry. */
const CALM: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'sciatica, sitting, lose weight, weight, legs, sleep, pillow, lifting, back pain, slipped disc, surgery',
    'standing desk, ibuprofen, massage, injection, prevention, traction, pain after lifting, strong muscles, bend your knees',
  ].flatMap(splitNames),
  de: [
    'Stuhl, Alter, Ischias, abnehmen, Gewicht, Schlaf, Kissen, Bandscheibenvorfall, Rückenschmerzen, Hexenschuss',
    'Bürostuhl, Schritte, Wirbelsäule, Matratze, Heben, Muskeln stärken, schwanger, Knochen, Schwimmen',
  ].flatMap(splitNames),
};

function splitNames(names: string): readonly string[] {
  return names.split(', ');
}

describe.each(LANGUAGES)('in %s', (language) => {
  const search = openSearch(language);

  it.each(WORRIES[language])('“%s” leads to the signs that need a doctor before anything else', (query) => {
    expect(search(query).findings[0]).toBe('red-flags');
  });

  it.each(CALM[language])('“%s” leads to a topic', (query) => {
    const [first] = search(query).findings;
    expect(first).toBeDefined();
    expect(first).not.toBe('red-flags');
  });

  it.each(['Kribbeln', 'eingenässt', 'tingling', 'wet myself'])(
    '“%s” is understood, whatever language it is',
    (query) => {
      expect(search(query).findings[0]).toBe('red-flags');
    },
  );

  it('each sign is found by the words in which it is told', () => {
    const signs = [...readTexts(language, 'red-flags.json')].filter(([key]) =>
      /^(?:emergency|same-day|routine)\.(?!title$|action$)/u.test(key),
    );
    expect(signs).toHaveLength(16);
    for (const [key, words] of signs) expect(search(words).findings[0], key).toBe('red-flags');
  });
});
