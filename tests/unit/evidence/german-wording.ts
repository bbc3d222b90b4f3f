import type { WordingRules } from './wording-rule';

const DENIES =
  /(?<!\p{L})(?:nicht|kein(?:e[nmrs]?)?|nie|weder|ohne|ob|falls|kann|können|könnte|vielleicht|unsicher|uneins|statt)(?!\p{L})/iu;

export const GERMAN_RULES: WordingRules = {
  'sitting-causes-pain': {
    because: 'Sitzen geht in manchen Studien mit Rückenschmerzen einher; dass es sie macht, ist nicht belegt',
    forbidden:
      /(?<!\p{L})sitz(?:en|t)(?!\p{L}).*(?:verursacht|führt zu|macht (?:krank|kaputt)|schadet|schädigt|ruiniert|zerstört)|vom (?:langen |vielen )?sitzen.*schmerz|schmerz.*vom (?:langen |vielen )?sitzen|sitzen ist (?:schlecht|gefährlich|schädlich|ungesund|das neue rauchen)/iu,
    unless: DENIES,
    finds: [
      'Sitzen verursacht Rückenschmerzen.',
      'Langes Sitzen führt zu Schmerzen.',
      'Rückenschmerzen kommen vom langen Sitzen.',
      'Sitzen ist das neue Rauchen.',
    ],
    allows: [
      'Ist Sitzen schlecht?',
      'Ob Sitzen Rückenschmerzen verursacht, ist nicht geklärt.',
      'In manchen Studien haben Menschen, die viel sitzen, öfter Rückenschmerzen.',
    ],
  },
  'standing-cures': {
    because: 'mehr Stehen brachte nicht weniger Rückenschmerzen',
    forbidden:
      /(?<!\p{L})(?:stehen|stehtische?n?)(?!\p{L}).*(?:heilt|kuriert|beugt|verhindert|schützt|lindert|beseitigt)|stehen ist (?:gesünder|besser für|gut für)/iu,
    unless: DENIES,
    finds: [
      'Stehen heilt Rückenschmerzen.',
      'Stehen beugt Schmerzen vor.',
      'Stehen ist besser für den Rücken.',
    ],
    allows: ['Stehen ist Abwechslung, kein Heilmittel', 'Steh auf oder geh ein wenig.'],
  },
  'eye-rule-is-proven': {
    because: 'Studien zu kurzen Pausen für die Augen sind uneins',
    forbidden: /20-20-20.*(?:bewiesen|belegt|wirkt|hilft|schützt)|(?:bewiesene|bewährte|belegte).*20-20-20/iu,
    unless: /(?<!\p{L})(?:nicht|uneins|ob|uneinheitlich)(?!\p{L})/iu,
    finds: ['Die 20-20-20-Regel ist bewiesen.', 'Die bewährte 20-20-20-Regel'],
    allows: ['Ob die 20-20-20-Regel hilft, darüber sind Studien uneins.', 'Schau 20 Sekunden weit weg.'],
  },
  'break-prevents-damage': {
    because:
      'Pausen gingen in einer Studie mit weniger neuen Fällen einher; dass sie Schaden verhindern, ist nicht belegt',
    forbidden:
      /(?:pausen?|gehen|gang|gänge|bewegung|übung(?:en)?|dehnen|spaziergänge?)(?!\p{L}).*(?:verhinder(?:t|n)|schütz(?:t|en)|bewahr(?:t|en)|beug(?:t|en)).*(?:bandscheibe|schaden|schäden|verletzung|schmerz|verschleiß|wirbelsäule|rücken)/iu,
    unless: DENIES,
    finds: [
      'Eine Pause verhindert Schäden an der Bandscheibe.',
      'Dehnen schützt deinen Rücken.',
      'Bewegung beugt Rückenschmerzen vor.',
    ],
    allows: [
      'In einer Studie gingen Pausen mit weniger neuen Rückenschmerzen einher.',
      'Dass Pausen Schmerzen verhindern, ist nicht belegt.',
      'Geh, ohne dass es schmerzt.',
    ],
  },
  'sitting-loads-discs': {
    because: 'neuere Messungen fanden beim Sitzen keinen höheren Druck in den Bandscheiben',
    forbidden:
      /sitzen.*(?:drück|quetsch|press|belast|druck).*bandscheibe|sitzen.*bandscheibe.*(?:drück|quetsch|press|belast|druck)/iu,
    unless: DENIES,
    finds: ['Sitzen drückt auf die Bandscheiben.', 'Beim Sitzen werden die Bandscheiben gequetscht.'],
    allows: ['Sitzen belastet die Bandscheiben nicht mehr als Stehen.', 'Sitzen mit Stütze'],
  },
  fear: {
    because:
      'Angst machende Worte sind für die meisten Rücken falsch; dringliche sind den Warnzeichen vorbehalten',
    forbidden:
      /(?<!\p{L})(?:zerbröckel\p{L}*|zerbröselt?|zeitbombe|zu spät|unumkehrbar\p{L}*|irreversib\p{L}*|bleibende[nrs]? schäden|dauerhafte[nrs]? schäden|rollstuhl|gelähmt|lähmung\p{L}*|abgenutzte[nr]? (?:rücken|wirbel\p{L}*|bandscheiben?)|(?:bandscheibe|wirbelsäule|rücken) (?:wird|reißt|bricht|platzt)|nicht ignorier\p{L}*|ignorier\p{L}* nicht|ruinier\p{L}*|zerstör\p{L}*|zerbrechlich\p{L}*|kaputt\p{L}*)(?!\p{L})/iu,
    unless: /nicht (?:\p{L}+ )?(?:zerbrechlich|kaputt|abgenutzt|zerstört)/iu,
    finds: [
      'Ohne Behandlung reißt es: die Bandscheibe platzt.',
      'Handle, bevor es zu spät ist.',
      'Sitzen ruiniert den Rücken.',
      'Dein Rücken ist kaputt.',
    ],
    allows: [
      'Bandscheiben altern bei allen.',
      'Die meisten gerissenen Bandscheiben schrumpfen von selbst.',
      'Der Rücken ist nicht zerbrechlich.',
    ],
  },
  promise: {
    because: 'das kann niemand versprechen',
    forbidden:
      /(?<!\p{L})(?:garantier\p{L}*|garantie|nie (?:wieder|mehr) (?:rücken)?schmerz\p{L}*|schluss mit (?:\p{L}+ )?(?:rücken)?schmerz\p{L}*|(?:wird|werden) (?:dich|deinen rücken|schmerzen) (?:heilen|befreien)|heilt (?:deinen|den|rücken)\p{L}*|wunder(?:mittel)?|ein für alle mal|(?:bleib\p{L}*|werd\p{L}*|wirst|leb\p{L}*) schmerzfrei|schmerzfreie[nrs]? (?:leben|tage?|rücken|arbeit\p{L}*|sitzen))(?!\p{L})/iu,
    unless: /(?<!\p{L})(?:niemand|nicht|nichts|keine) (?:\p{L}+ ){0,2}garant/iu,
    finds: [
      'Nie wieder Rückenschmerzen.',
      'Schluss mit Schmerzen.',
      'Bleib schmerzfrei.',
      'Wir garantieren weniger Schmerzen.',
    ],
    allows: [
      'Bei 30 % der schmerzfreien Zwanzigjährigen sieht man Vorwölbungen.',
      'Niemand kann das garantieren.',
      'Meist wird es in Wochen besser, mit Rückfällen.',
    ],
  },
  proof: {
    because: 'Studien legen nahe; wenige beweisen',
    forbidden:
      /(?:wissenschaftlich|klinisch) (?:bewiesen|erwiesen)|(?:studien?|wissenschaft|forschung) (?:hat |haben )?(?:beweis(?:t|en)|bewiesen)|erwiesenermaßen|nachweislich/iu,
    unless: /(?<!\p{L})(?:nicht|nichts|keine?)(?!\p{L})/iu,
    finds: ['Wissenschaftlich erwiesen.', 'Studien beweisen, dass es hilft.', 'Hilft nachweislich.'],
    allows: [
      'Das ist nicht wissenschaftlich bewiesen.',
      'In einer Studie ging es mit weniger Schmerzen einher.',
    ],
  },
  shame: {
    because: 'niemand ist schuld daran, wie er sitzt, wiegt oder sich bewegt',
    forbidden:
      /(?<!\p{L})(?:faul(?:heit|pelz)?|keine ausreden?|schäm\p{L}*|versagt|schuld|hättest (?:du )?(?:\p{L}+ )?(?:sollen|müssen)|schlechte[rn]? (?:körper)?haltung|falsche[rn]? haltung|sitz gerade|gerade sitzen|zu dick|fettleibig|unsportlich|schlampig|stubenhocker)(?!\p{L})/iu,
    unless: /(?<!\p{L})(?:nicht|keine|niemand) (?:\p{L}+ ){0,2}(?:schuld|schlechte|falsche)/iu,
    finds: [
      'Sei nicht so faul.',
      'Deine schlechte Haltung ist das Problem.',
      'Keine Ausreden heute.',
      'Du hättest aufstehen sollen.',
    ],
    allows: ['Es ist nicht deine Schuld.', 'Es gibt keine schlechte Haltung.', 'Sitz, wie du sonst sitzt.'],
  },
  drugs: {
    because: 'Sitwell rät weder zu Mitteln noch zu Präparaten',
    forbidden:
      /(?<!\p{L})(?:ibuprofen|paracetamol|aspirin|ass|naproxen|diclofenac|opioide?n?|muskelrelaxan\p{L}*)(?!\p{L})|(?<!\p{L})(?:nimm|nehm|schluck|einnehmen)\p{L}* (?:\p{L}+ )?(?:schmerzmittel|schmerztablette\p{L}*|tablette\p{L}*|medikament\p{L}*|vitamin\p{L}*|kalzium|präparat\p{L}*)|\d+ ?mg(?!\p{L})/iu,
    unless: /(?<!\p{L})(?:frag|arzt|ärzt\p{L}*|apothek\p{L}*)/iu,
    finds: ['Nimm Ibuprofen.', 'Nimm Schmerzmittel, bevor du gehst.', 'Nimm Vitamin D.'],
    allows: [
      'Frag in der Apotheke oder Praxis nach Schmerzmitteln.',
      'Kalzium und Vitamin D halten die Knochen gesund.',
      'Nimm die Treppe.',
      'Oder du nimmst lange schon Kortison.',
    ],
  },
  diagnosis: {
    because: 'Sitwell kann nicht wissen, was jemand hat',
    forbidden:
      /(?<!\p{L})du (?:hast|leidest an) (?:\p{L}+ ){0,2}?(?:bandscheibenvorfall|vorfall|ischias|arthrose|stenose|hexenschuss|zerrung|eingeklemmt\p{L}*|chronische\p{L}*|akute\p{L}*|entzünd\p{L}*)|(?<!\p{L})(?:das|es) (?:ist|bedeutet) (?:wohl |sicher |wahrscheinlich |vermutlich )?(?:ein(?:e)? )?(?:bandscheibenvorfall|ischias|arthrose|stenose|hexenschuss|bruch|krebs)|deine diagnose/iu,
    unless: /(?<!\p{L})(?:nicht|kein\p{L}*|ob)(?!\p{L})/iu,
    finds: [
      'Du hast einen Bandscheibenvorfall.',
      'Du hast wahrscheinlich Ischias.',
      'Das ist ein Bandscheibenvorfall.',
      'Du hast chronische Rückenschmerzen.',
    ],
    allows: [
      'Du hast sie seit 12 Wochen.',
      'Oder du hast Krebs oder hattest ihn früher.',
      'Schmerzen, die 12 Wochen oder länger dauern, nennt man chronisch.',
      'Ob du einen Bandscheibenvorfall hast, kann Sitwell nicht wissen.',
    ],
  },
  exclamation: {
    because: 'Sitwell spricht ruhig',
    forbidden: /(?<![([{])!/u,
    finds: ['Gut gemacht!', 'Steh auf!'],
    allows: ['Gut gemacht.', 'Ist es besser?'],
  },
};
