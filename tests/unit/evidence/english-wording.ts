import type { WordingRules } from './wording-rule';

const DENIES =
  /\b(?:not|no|never|nor|n’t|without|whether|if|may|might|uncertain|rather than|disagree|mixed)\b|n’t\b/iu;

export const ENGLISH_RULES: WordingRules = {
  'sitting-causes-pain': {
    because: 'sitting is linked with back pain in some studies; that it causes it is not shown',
    forbidden:
      /\bsit(?:ting|s)?\b.*\b(?:causes?|leads? to|results? in|damages?|harms|ruins?|destroys?|wrecks?)\b|\bcaused by (?:\w+ )?sitting\b|\bsitting is (?:bad|dangerous|harmful|the new smoking|killing|toxic)/iu,
    unless: DENIES,
    finds: [
      'Sitting causes back pain.',
      'Sitting for hours leads to low back pain.',
      'Back pain is often caused by long sitting.',
      'Sitting is the new smoking.',
    ],
    allows: [
      'Is sitting bad?',
      'Whether sitting causes back pain is not settled.',
      'Long sitting may lead to discomfort.',
      'In some studies, people who sit more have more back pain.',
    ],
  },
  'standing-cures': {
    because: 'standing more brought no less back pain',
    forbidden:
      /\bstand(?:ing|s)?\b.*\b(?:cures?|heals?|fix(?:es)?|prevents?|relieves?|protects?|gets? rid)\b|\bstanding is (?:healthier|better for|good for)/iu,
    unless: DENIES,
    finds: [
      'Standing cures back pain.',
      'A standing desk prevents pain.',
      'Standing is better for your back.',
    ],
    allows: [
      'Standing is a change, not a cure',
      'Stand, or walk a little.',
      'Standing desks were not shown to prevent pain.',
    ],
  },
  'eye-rule-is-proven': {
    because: 'trials of short breaks for the eyes disagree',
    forbidden:
      /20-20-20.*\b(?:proven|works?|shown|prevents?|saves?|protects?)\b|\b(?:proven|follow) .*20-20-20/iu,
    unless: /\b(?:not|disagree|mixed|one trial|another)\b/iu,
    finds: ['The 20-20-20 rule is proven to help.', 'Follow the proven 20-20-20 rule.'],
    allows: ['Trials of the 20-20-20 rule disagree on whether it works.', 'Look far away for 20 seconds.'],
  },
  'break-prevents-damage': {
    because: 'breaks went with fewer episodes in one trial; that they prevent damage is not shown',
    forbidden:
      /\b(?:breaks?|pauses?|walks?|walking|moving|moves?|stretch(?:es|ing)?|exercises?)\b.*\b(?:prevents?|protects?|saves?|stops?|avoids?)\b.*\b(?:discs?|damage|injur\w+|pain|wear|spine|your back)\b/iu,
    unless: DENIES,
    finds: [
      'A short break prevents disc damage.',
      'Stretching protects your back.',
      'Regular walks stop pain before it starts.',
    ],
    allows: [
      'Walking does not damage the discs.',
      'Walk without pain, and stop when it gets worse.',
      'In one trial, breaks went with fewer new episodes of back pain.',
      'That breaks prevent back pain is not shown.',
    ],
  },
  'sitting-loads-discs': {
    because: 'newer measurements found no higher load on the discs when sitting',
    forbidden: /\bsitting\b.*\b(?:squeez|compress|press|load|strain)\w*\b.*\bdis[ck]s?\b/iu,
    unless: DENIES,
    finds: ['Sitting compresses the discs.', 'Sitting puts more pressure on your discs than standing.'],
    allows: ['Sitting does not load the discs more than standing.', 'Sitting with a support'],
  },
  fear: {
    because: 'worst-case words frighten and are wrong for most backs; urgent words are for red flags',
    forbidden:
      /\b(?:crumbl\w+|shatter\w*|ticking|time bomb|too late|irreversibl\w+|permanent(?:ly)? damage\w*|crippl\w+|wheelchair|paraly[sz]\w+|silent killer|worn[- ]out (?:spine|back|discs?)|(?:disc|spine|back)s? (?:will|can eventually) (?:tear|slip|burst|break|crumble|give out)|do not ignore|don’t ignore|ruin(?:s|ed|ing)? your|destroy\w*|fragile)\b/iu,
    unless: /\b(?:not|isn’t|aren’t|never) (?:\w+ )?(?:fragile|crumbl\w+|worn|destroy\w*)/iu,
    finds: [
      'Your disc will tear without therapy.',
      'Act before it is too late.',
      'Sitting ruins your back.',
      'Do not ignore a pinched nerve.',
      'The spine is fragile.',
    ],
    allows: [
      'Discs age in everyone.',
      'Most ruptured discs shrink by themselves.',
      'The spine is not fragile.',
      'Wear of the joints is common with age.',
    ],
  },
  promise: {
    because: 'no one can promise that',
    forbidden:
      /\bwill (?:cure|heal|fix|end|stop|banish|get rid of|make you better)\b|\b(?:be|become|stay|get|live|feel|keeps? you|makes? you) pain-?free\b|\bpain-?free (?:life|day|back|work|sitting)|\bguarantee\w*|\bnever (?:hurt|ache|have (?:back )?pain) again\b|\bno more (?:back )?pain\b|\bsay goodbye\b|\bmiracle\b|\bonce and for all\b|\bfor good\b(?=\.|$)|\bcures? (?:your |back |low )/iu,
    unless: /\b(?:not|no one|nothing|nobody|never a) (?:\w+ ){0,2}(?:guarantee|promise|cure)/iu,
    finds: [
      'This will cure your back.',
      'Stay pain-free at work.',
      'We guarantee less pain.',
      'No more back pain.',
      'Cures back pain.',
    ],
    allows: [
      'Bulges are seen in 30 % of pain-free 20-year-olds.',
      'No one can guarantee that.',
      'Expect improvement in weeks, with flare-ups.',
      'And no way of sitting is good for long.',
    ],
  },
  proof: {
    because: 'studies suggest; few prove',
    forbidden:
      /\b(?:scientifically|clinically) proven\b|\b(?:stud(?:y|ies)|science|research|trials?) (?:has |have )?(?:proven?|proves)\b|\bproven to\b/iu,
    unless: /\b(?:not|never|n’t|nothing)\b/iu,
    finds: ['Scientifically proven.', 'Studies prove that it helps.', 'Proven to lower pain.'],
    allows: ['It has not been proven to help.', 'In one trial, it went with less pain.'],
  },
  shame: {
    because: 'nobody is to be blamed for how they sit, weigh or move',
    forbidden:
      /\b(?:laz(?:y|iness)|couch potato|no excuses?|shame|ashamed|guilty|you failed|you should have|your fault|(?:bad|poor|terrible) posture|sit up straight|stop slouching|too fat|obese|unfit|weak[- ]willed|sloppy)\b/iu,
    unless:
      /\b(?:not|no) (?:\w+ ){0,2}(?:your fault|shame|bad posture|poor posture|guilty)|\bno such thing\b/iu,
    finds: [
      'Don’t be lazy.',
      'Your bad posture is to blame.',
      'No excuses today.',
      'You should have stood up.',
    ],
    allows: [
      'If you slouch when you sit, the eye sinks a little.',
      'It is not your fault.',
      'There is no such thing as a bad posture.',
      'Extra weight is linked with more back pain.',
    ],
  },
  drugs: {
    because: 'Sitwell gives no advice on drugs or supplements',
    forbidden:
      /\b(?:ibuprofen|paracetamol|acetaminophen|aspirin|naproxen|diclofenac|opioids?|NSAIDs?|muscle relaxants?)\b|\b(?:take|use|try|swallow) (?:an? |some |your )?(?:pain ?killers?|pills?|tablets?|medicines?|supplements?|vitamins?|calcium)\b|\b\d+ ?mg\b/iu,
    unless: /\b(?:ask|pharmacist|doctor)\b(?!.*\b(?:ibuprofen|paracetamol|aspirin|naproxen|diclofenac)\b)/iu,
    finds: ['Take ibuprofen.', 'Take painkillers before you walk.', 'Try vitamin D: take supplements.'],
    allows: [
      'Ask a pharmacist or doctor whether to take painkillers.',
      'Calcium and vitamin D keep bones healthy.',
      'Take the stairs.',
      'Or if you have long used steroids.',
    ],
  },
  diagnosis: {
    because: 'Sitwell cannot know what somebody has',
    forbidden:
      /\byou (?:(?:probably|likely|may|might|must|could|clearly) )?(?:have(?: got)?|suffer from|are suffering from|’ve got) (?:an? |the )?(?:slipped|herniated|bulging|ruptured|torn|pinched|trapped|sciatica|disc|arthritis|stenosis|cauda|strain|sprain|non-specific|chronic|acute|subacute|inflam|osteo|fractur|infect|cancer|nerve)|\b(?:this|it|your pain) (?:is|means|must be|indicates) (?:clearly |probably |likely )?(?:an? )?(?:slipped|herniated|sciatica|stenosis|cauda equina|arthritis|fracture|cancer)\b|\byour diagnosis\b/iu,
    unless: /\b(?:not|no|n’t)\b/iu,
    finds: [
      'You have a slipped disc.',
      'You probably have sciatica.',
      'This is sciatica.',
      'You have chronic back pain.',
    ],
    allows: [
      'You have had it for 12 weeks.',
      'Pain that lasts for 12 weeks or more is called chronic.',
      'Sciatica is leg pain from an irritated nerve root.',
      'Sitwell cannot tell whether you have a slipped disc, so it does not try.',
    ],
  },
  exclamation: {
    because: 'Sitwell speaks calmly',
    forbidden: /(?<![([{])!/u,
    finds: ['Well done!', 'Time to stand up!'],
    allows: ['Well done.', 'Is it better?'],
  },
};
