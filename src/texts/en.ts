/**
 * English texts.
 *
 * @module
 */
import { deepFreeze } from '../model/freeze.js'
import { formatNumber } from './formatNumber.js'
import type { Texts } from './texts.js'

const number = (value: number, digits?: number): string =>
  formatNumber(value, digits, { decimal: '.', group: ',' })

const count = (value: number, one: string, more: string): string =>
  `${number(value)} ${value === 1 ? one : more}`

const steps = (value: number): string => count(value, 'step', 'steps')

const list = (items: ReadonlyArray<string>): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} and ${items.slice(-1).join('')}`

/**
 * The texts in English.
 *
 * @example
 * en.positions.midden.meaning // => 'No choice has been made.'
 */
export const en: Texts = /*#__PURE__*/ deepFreeze<Texts>({
  language: { tag: 'en-GB', name: 'English' },
  positions: {
    laag: { label: 'low', meaning: 'A lower position has been chosen.' },
    midden: { label: 'middle', meaning: 'No choice has been made.' },
    hoog: { label: 'high', meaning: 'A higher position has been chosen.' },
  },
  sliders: {
    positioneringIntern: {
      label: 'Internal positioning',
      shortLabel: 'Positioning',
      about: 'Where district-based working sits internally, with what money and what mandate.',
      meaning: {
        laag: 'District-based working belongs to one domain, the spatial or the social, and has little direct cooperation with the other.',
        midden: 'No choice has been made for this slider.',
        hoog: 'District-based working stands on its own feet: with a budget and mandate of its own, a separate department or a broad remit across domains.',
      },
      characteristics: {
        eigenBudget: 'District-based working has its own budget.',
        aparteAfdeling: 'There is a separate department for the districts.',
        formelePositie:
          'Its position towards social teams, or towards sectors with account holders per area, is laid down formally.',
      },
      questions: {
        budget: 'Where does the money come from when a district needs something?',
        organogram:
          'Where does district-based working sit in the organisation, and do colleagues know?',
        sociaalDomein: 'How does cooperation with colleagues in the social domain work?',
        prioriteit: 'How do you choose what comes first in an area?',
      },
    },
    procesBinnenGemeente: {
      label: 'Process within the municipality',
      shortLabel: 'Process within',
      about: 'The way the municipality arranges its work for the districts internally.',
      meaning: {
        laag: 'Plans for the district come from the line organisation, sector by sector, or are carried out that way.',
        midden: 'No choice has been made for this slider.',
        hoog: 'Work processes are clear and laid down, for instance in an area cycle; sectors draw up and carry out the district agenda together.',
      },
      characteristics: {
        duidelijkeWerkprocessen: 'There are clear work processes for working in the areas.',
        gebiedscyclus: 'The municipality works with an area cycle.',
        beleidsplannen: 'Policy plans pay attention to district-based working.',
      },
      questions: {
        gebiedsplan: 'Does each area get a plan of its own, and how does such a plan come about?',
        sectoralePlannen: 'Do you bring the plans of the sectors together?',
        werkprocessen: 'How does the work run, and does every department do it the same way?',
      },
    },
    procesMetBewoners: {
      label: 'Process with residents',
      shortLabel: 'With residents',
      about: 'The way the municipality works with residents and deals with their input.',
      meaning: {
        laag: 'Residents are not continually invited to take part or to start something themselves.',
        midden: 'No choice has been made for this slider.',
        hoog: 'Residents have structural input: through several forms of participation, support for initiatives of their own and fixed arrangements for signals.',
      },
      characteristics: {
        methodieken: 'There are several forms of participation to choose from.',
        burgerinitiatieven: 'There are many examples of citizens’ initiatives.',
        bewonersgeluid: 'What residents have to say gets attention in a structured way.',
      },
      questions: {
        binnenkomst: 'Who in the organisation receives signals from residents?',
        opvolging: 'How do you make sure that such a signal is followed up?',
        burgerinitiatieven: 'What help is there for residents who want to set something up?',
      },
    },
    bestuurEnPolitiek: {
      label: 'Administration and politics',
      shortLabel: 'Administration',
      about: 'To what extent district-based working is on the agenda of the municipal executive.',
      meaning: {
        laag: 'The executive is far away from the district official.',
        midden: 'No choice has been made for this slider.',
        hoog: 'The executive is closely involved, for instance through district aldermen and a short line to the district official.',
      },
      characteristics: {
        dichtbijPolitiek: 'The district official is close to politics.',
        wijkwethouders: 'There are district aldermen.',
        gebiedscommissies: 'There are area committees.',
        coalitieakkoord: 'The coalition agreement pays attention to district-based working.',
      },
      questions: {
        organisatie: 'How are the executive and politics organised where districts are concerned?',
        gebiedscommissies:
          'Are there area committees or something like them, and what do they have a say in?',
        advies: 'In what way can a district official advise politicians?',
      },
    },
    communicatie: {
      label: 'Communication',
      shortLabel: 'Communication',
      about: 'Communication per area, with residents and inside the organisation.',
      meaning: {
        laag: 'There is less communication per area, or none, or the policy departments see to it themselves.',
        midden: 'No choice has been made for this slider.',
        hoog: 'Every area has structural communication of its own, coordinated with the sectors.',
      },
      characteristics: {
        communicatiestrategie: 'There is a strategy for communication per area.',
        afstemming: 'District officials and sectors regularly coordinate their communication.',
        gespreksmethodieken: 'Ways of getting into conversation with residents are known.',
      },
      questions: {
        structureel:
          'Does every area have structural communication, what is it about, and who sees to it?',
        aanspreekpunt: 'Do residents know whom to turn to for what, and how are they told?',
        intern: 'How does word from the districts travel inside the organisation?',
      },
    },
    wijkkenmerken: {
      label: 'District characteristics (proposed)',
      shortLabel: 'District (proposed)',
      about:
        'A proposal from the reflection, not part of the exercise: showing what characterises the district.',
      meaning: {
        laag: 'Our reading of this proposal: the approach is the same in every district.',
        midden: 'Our reading of this proposal: no choice has been made.',
        hoog: 'Our reading of this proposal: the approach follows the documented characteristics of the district.',
      },
      characteristics: {
        leefstijlen: 'Proposal: the lifestyles in the district are known.',
        bewonersgroepen: 'Proposal: the groups of residents in the district are known.',
        maatschappelijkeOpgaven: 'Proposal: the societal challenges are known.',
      },
      questions: {},
    },
  },
  aspects: {
    leefstijlen: 'Lifestyles',
    bewonersgroepen: 'Groups of residents',
    maatschappelijkeOpgaven: 'Societal challenges',
    overige: 'Further characteristics',
  },
  profiles: {
    ontwikkelend: {
      label: 'The developing municipality',
      shortLabel: 'Developing',
      summary:
        'This municipality is starting with district-based working. The executive and residents often get attention first; where it goes from there depends on the reason for starting.',
      sliders: {
        positioneringIntern: 'Makes it possible to work across domains and to link projects.',
        procesBinnenGemeente: 'Makes policy possible that differs between districts.',
        procesMetBewoners:
          'Picks up what residents say. If that is an aim, the municipality joins in with what is already going on in the district and chooses how residents take part.',
        bestuurEnPolitiek:
          'Brings the executive closer and gives district-based working a fixed place in the organisation.',
        communicatie:
          'Depends on the reason for starting and on the direction that the municipality takes.',
      },
      assignment:
        'As the one who prepares the ground, explore what is going on in the districts and what the challenges are. Forge a coalition of residents and partners, draw up a clear district agenda together and put it before the executive.',
      attentionPoints: {
        kleinBeginnen:
          'Moving all sliders at once is a large and complicated change. Start small, with the sliders that belong to the reason for starting.',
        geenMandaat:
          'Without a mandate or regular consultation a project leader gets little done with the sectors, and opportunities are missed.',
        geenDraagvlak:
          'Without support inside the organisation, ideas from the district run aground and residents drop out.',
        experimenteerruimte:
          'The first phase calls for officials who dare to leave the beaten track. Give them room to try things out.',
        schakelen:
          'The less the sectors work by district, the more the district official must be able to switch between strategy, tactics and execution.',
      },
    },
    participatief: {
      label: 'The participative municipality',
      shortLabel: 'Participative',
      summary:
        'Residents and their initiatives come first. The work happens mostly outside the town hall; the process within the municipality and the executive are further away.',
      sliders: {
        positioneringIntern:
          'Depends on a district budget and on who decides about it; a separate department is not needed.',
        procesBinnenGemeente: 'Has no priority: responding to what residents raise comes first.',
        procesMetBewoners:
          'Carries most weight: working with initiatives from the district and encouraging them, sometimes with a neighbourhood budget.',
        bestuurEnPolitiek:
          'Gets little attention: the executive is far away and a district alderman has a mainly ceremonial role.',
        communicatie:
          'The districts get structural communication of their own, and internal communication is arranged too.',
      },
      assignment:
        'Use the strength there is in the districts: encourage initiatives and support them with grants. Where you can, link up with the plans of the municipality, but that is not required.',
      attentionPoints: {
        eiland:
          'If the exchange with the sectors falters, district-based working becomes isolated internally and urgent challenges from the district are left lying.',
        bestuurlijkeAandacht:
          'If a district needs more, such as an integrated approach, attention from the executive is indispensable.',
        dezelfdeBewoners:
          'It is often the same residents who take the initiative. Look for people who do not come forward of their own accord; otherwise they feel unheard.',
        heleWijk:
          'Those who attend mostly to participation can lose sight of the district as a whole.',
        ideeenVerloren:
          'Ideas that do not reach the official concerned get lost in the organisation, above all in a large municipality.',
        botsendeBelangen:
          'The role of a sector and that of the district official can clash. Agree together on what residents have a say in: the why, the what or the how.',
      },
    },
    organisatiegericht: {
      label: 'The organisation-oriented municipality',
      shortLabel: 'Organisation-oriented',
      summary:
        'The organisation itself is central: a firm place for district-based working, clear work processes and an executive close by. There is less room for residents’ initiatives.',
      sliders: {
        positioneringIntern:
          'Gets a great deal of attention: often a separate department, with a structural budget and a mandate for the district official.',
        procesBinnenGemeente:
          'Comes first, with clear work processes, integrated district teams and a regular area cycle.',
        procesMetBewoners:
          'The municipality sees challenges in the district as its own task; there is little room for initiative and control by residents.',
        bestuurEnPolitiek:
          'The district official is close to the executive. District aldermen lead the district teams and speak for the district in the executive.',
        communicatie: 'Is directed inwards; external communication per area has no priority.',
      },
      assignment:
        'Make district-based working what holds the organisation together. Starting from the vision for the district, bring coherence to what departments do, and show management and the executive where aims and challenges in the districts meet.',
      attentionPoints: {
        eigenPlan:
          'The municipality can become so absorbed in its own plan that it rubs against what residents want.',
        bestuurEnBewoner:
          'In a large municipality district aldermen sometimes focus mainly on the town hall. Then it is up to the district official or the district team to keep in touch with residents and to pass on to the alderman what they say.',
        geenTerugkoppeling:
          'Residents do not always know the plans of the municipality or whom to turn to, and do not always hear what becomes of their input.',
        vakmanschap:
          'The work calls for so many skills that a team is more likely to have them than one district official.',
      },
    },
    toenaderingsgericht: {
      label: 'The approaching municipality',
      shortLabel: 'Approaching',
      summary:
        'This municipality wants to narrow the distance between residents and government. The district official picks up signals and takes them to the executive; connecting domains internally comes after that.',
      sliders: {
        positioneringIntern:
          'Can differ: a separate department, or a place in the social or the physical domain.',
        procesBinnenGemeente:
          'Carries less weight: involving residents comes before connecting domains internally.',
        procesMetBewoners:
          'Gets much attention, mostly in listening to the district; supporting initiatives carries less weight.',
        bestuurEnPolitiek:
          'Has priority: the executive is to come closer to residents, for instance through district aldermen.',
        communicatie:
          'Structural communication per area is not required; what counts is being within reach and talking with residents.',
      },
      assignment:
        'Build a network in the district and maintain it. Pass signals on to officials and above all to the executive, and help the communication department reach target groups.',
      attentionPoints: {
        signalenLandenNiet:
          'Signals from residents do not find their way to the sectors by themselves; those have agendas of their own.',
        verwachtingen:
          'Whoever listens also tells people what becomes of a signal, and is open about what is not possible.',
        balansWijkagenda:
          'A district agenda seeks a balance between the wishes of residents and what is feasible; so show policymakers the draft.',
        sectorenNietIngericht:
          'Sectors cannot always act on what the district brings in; that can cause friction between colleagues.',
        schaal:
          'In a large municipality it is harder to keep in touch with the district; in one made up of several villages, every village wants to be represented.',
        doorzettingsmacht:
          'Agree on how a deadlocked decision goes up, and let the district official decide on small wishes from the district.',
      },
    },
    gekanteld: {
      label: 'The tilted municipality',
      shortLabel: 'Tilted',
      summary:
        'A thought experiment: all sliders are high and the municipality works entirely from the perspective of residents. This form has not been met in practice.',
      sliders: {
        positioneringIntern:
          'One department across all policy fields, arranged as citizens think, with short lines.',
        procesBinnenGemeente:
          'Broad district teams continually coordinate with specialist colleagues.',
        procesMetBewoners:
          'Is the core: residents have a voice in decisions and help think about policy for their area.',
        bestuurEnPolitiek:
          'Members of the executive and directors work for the district and reason from the residents’ point of view.',
        communicatie:
          'There is much communication per area, internal and external, also for people who are hard to reach.',
      },
      assignment:
        'Show for every district how it is decided, within and between districts, what goes first. Agree on how sectors present themselves together as one municipality, and see to it that communication is open and coordinated with the district official.',
      attentionPoints: {
        begroting:
          'Broad teams with a budget of their own cost a lot of money and take a lot of coordination.',
        nietElkDomein:
          'The perspective of residents can come to weigh too heavily. Tailoring to the district does not suit every domain; in education, for instance, equal opportunities count.',
        ongelijkeDeelname:
          'Not every district and not every resident takes part equally actively; where it stays quiet, the municipality can set more in motion itself.',
      },
    },
  },
  risks: {
    'ambtelijke-organisatie-buitenspel': {
      label: 'Civil service sidelined',
      claim:
        'For the approaching municipality the reflection names the risk that the civil service is sidelined.',
      formalisation:
        '“Process with residents” is high, and so is “Administration and politics”; “Process within the municipality” is low.',
    },
    'samenwerking-sectoren-beperkt': {
      label: 'Too little cooperation between sectors',
      claim:
        'For the participative municipality the reflection names the risk that sectors cooperate too little internally.',
      formalisation:
        '“Process with residents” is high and “Process within the municipality” is low.',
    },
    'betrokkenheid-bewoners-te-klein': {
      label: 'Residents too little involved',
      claim:
        'For the organisation-oriented municipality the reflection names the risk that residents are too little involved.',
      formalisation:
        '“Process within the municipality” is high and “Process with residents” is low.',
    },
    'binnen-buiten-onbalans': {
      label: 'Imbalance between inside and outside',
      claim:
        'Cooperation with the outside succeeds only if cooperation inside works too; a focus on outside and a focus on inside need each other, each at an average level at least.',
      formalisation:
        '“Process with residents” (outside) or “Process within the municipality” (inside) is low. The level is that of the reflection; which slider stands for outside and which for inside is our formalisation.',
    },
    'totaal-wijkgericht': {
      label: 'Entirely district-based',
      claim:
        'The reflection warns against extremes, such as working entirely by district. Chapter 7 names pressure on the budget, much coordination, a perspective of residents that weighs too heavily, and unequal chances.',
      formalisation:
        'All five sliders are high, as in chapter 7. That this is the extreme that the reflection warns against is our formalisation.',
    },
    'totaal-sectorgericht': {
      label: 'Entirely sector-based',
      claim:
        'The reflection warns against extremes, such as working entirely by sector. In its comparison with music there is nothing to hear when all sliders are closed.',
      formalisation:
        'All five sliders are low. That this belongs to the extreme is our formalisation.',
    },
    'focus-buiten': {
      label: 'Focused on outside only',
      claim:
        'The reflection warns against extremes, such as a focus on outside only, and ties that direction to the participative municipality.',
      formalisation:
        '“Process with residents” and “Communication” are high, “Internal positioning” is low or middle, and “Process within the municipality” is low.',
    },
    'focus-binnen': {
      label: 'Focused on inside only',
      claim:
        'The reflection warns against extremes, such as a focus on inside only, and ties that direction to the organisation-oriented municipality.',
      formalisation:
        '“Internal positioning” and “Process within the municipality” are high, “Process with residents” is low, and “Communication” is low or middle.',
    },
  },
  riskKinds: { profile: 'tied to a profile', rule: 'general rule', extreme: 'extreme' },
  riskStatuses: { present: 'applies', possible: 'may apply', absent: 'does not apply' },
  formalisations: {
    stated: 'The whole condition is in the publication.',
    partly: 'Part of the condition is in the publication; the rest is ours.',
    ours: 'The publication names the risk; the condition is ours.',
  },
  correlations: {
    'bewoners-communicatie': {
      label: 'Residents and communication',
      explanation: 'If “Process with residents” goes up, “Communication” probably goes up too.',
    },
    'bestuur-positionering': {
      label: 'Administration and positioning',
      explanation:
        'If “Administration and politics” goes up, “Internal positioning” probably goes up too.',
    },
    'bestuur-proces': {
      label: 'Administration and process',
      explanation:
        'If “Administration and politics” goes up, the process possibly goes up too. We read that as “Process within the municipality”; the text can also mean “Process with residents”.',
    },
  },
  strengths: { waarschijnlijk: 'probably', mogelijk: 'possibly' },
  reasons: {
    'nabijheid-bestuur': {
      label: 'Keeping the executive close',
      explanation:
        'For instance after a merger, when residents may lose the tie with their municipality. Start with “Process with residents”, and also with “Administration and politics”.',
    },
    'verschillen-tussen-gebieden': {
      label: 'Differences between areas',
      explanation:
        'Villages or districts each have a character and challenges of their own. Start with “Process within the municipality”.',
    },
    'domeinoverstijgend-werken': {
      label: 'Working across domains',
      explanation:
        'Projects of different sectors come together in one area. Start with “Internal positioning”.',
    },
    'optrekken-met-bewoners': {
      label: 'Doing more with residents',
      explanation:
        'The municipality wants residents to take part more or to have more of a say. Start with “Process with residents”.',
    },
  },
  grades: {
    stated: { label: 'stated', meaning: 'The text names the position of this slider.' },
    implied: {
      label: 'follows from other positions',
      meaning: 'The position follows from positions that the text names.',
    },
    inferred: {
      label: 'inferred',
      meaning: 'We infer the position from the description, with a fixed rule.',
    },
  },
  codingRules: {
    1: 'What comes first, is central, or has the characteristics of a high position, we read as high.',
    2: 'What has no priority, gets little attention or stands at a large distance, we read as low.',
    3: 'What depends on something or is not required, we read as middle: no choice made.',
  },
  fits: {
    strong: {
      label: 'close to a profile',
      meaning: 'The panel is so close to a profile that no other profile can be as close.',
    },
    partial: {
      label: 'partly close to a profile',
      meaning: 'The panel partly resembles what is nearest to it.',
    },
    none: {
      label: 'no profile close by',
      meaning:
        'The nearest profile is at least as far away as two arbitrary panels usually are from each other. That, too, is an ordinary outcome.',
    },
  },
  roles: {
    wijkambtenaar: { label: 'district official', shortLabel: 'district' },
    sectorambtenaarSociaal: { label: 'sector official, social domain', shortLabel: 'social' },
    sectorambtenaarFysiek: { label: 'sector official, physical domain', shortLabel: 'physical' },
    overig: { label: 'other participant', shortLabel: 'other' },
  },
  moments: { huidig: 'now', ambitie: 'ambition', evaluatie: 'after a year' },
  patterns: {
    eensgezind: { label: 'unanimous', meaning: 'Everyone chose the same position.' },
    eenStap: { label: 'one step apart', meaning: 'The answers are one step apart.' },
    verspreid: {
      label: 'spread',
      meaning: 'The answers run from low to high, with middle between them.',
    },
    tegenoverElkaar: {
      label: 'opposed',
      meaning: 'Some chose low and others high; nobody chose middle.',
    },
  },
  progress: {
    reached: { label: 'at the ambition', meaning: 'The slider stands where the ambition lies.' },
    closer: {
      label: 'closer',
      meaning: 'The slider is closer to the ambition than at the start.',
    },
    unchanged: { label: 'unchanged', meaning: 'The slider stands where it stood at the start.' },
    further: {
      label: 'further away',
      meaning: 'The slider is further from the ambition than at the start.',
    },
    overshot: { label: 'past the ambition', meaning: 'The slider has gone past the ambition.' },
  },
  stepWhys: {
    onlyMoveLeft: 'Only this slider can still move.',
    reason: 'This slider belongs to the reason for starting.',
    balance:
      'This way the route has the fewest panels with an imbalance between inside and outside.',
    tension: 'This way there is the least tension between sliders on the way.',
    sourceFirst: 'A slider that is expected to take another along goes first.',
    canonicalOrder:
      'Apart from that it makes no difference; then the order of the mixing panel holds.',
  },
  headings: {
    report: 'Report of the slider exercise',
    panel: 'Mixing panel',
    slider: 'Slider',
    position: 'Position',
    profile: 'Profile',
    closestTo: 'Closest to',
    ranking: 'All profiles, nearest first',
    distance: 'Distance',
    similarity: 'Similarity',
    fit: 'How close',
    differences: 'Differences',
    uncertainty: 'What is uncertain',
    readings: 'Readings',
    evidence: 'Evidence',
    risks: 'Risks',
    claim: 'What the publication says',
    formalisation: 'Our formalisation',
    tensions: 'Tensions',
    expectedMoves: 'What is expected to move along',
    summary: 'Summary',
    perSlider: 'Per slider',
    assignment: 'Assignment to the district official',
    attentionPoints: 'Points of attention',
    characteristics: 'Characteristics of a high position',
    questions: 'Guiding questions',
    agenda: 'Discussion agenda',
    distribution: 'Distribution',
    agreement: 'Agreement',
    whoSaidWhat: 'Who said what',
    respondent: 'Respondent',
    role: 'Role',
    moment: 'Moment',
    answer: 'Answer',
    median: 'Median position',
    agreed: 'Agreed',
    closestSheets: 'Sheet closest to all others',
    plan: 'Plan',
    step: 'Step',
    why: 'Why now',
    reason: 'Reason for starting',
    progress: 'After a year',
    start: 'Start',
    thenRating: 'Start, in hindsight',
    newAmbition: 'New ambition',
    district: 'District characteristics (proposed)',
    needs: 'What the district needs',
    documented: 'Municipalities in the publication',
    sources: 'Sources',
  },
  words: {
    unknown: 'does not know',
    unanswered: 'unanswered',
    tie: 'tie',
    none: 'none',
    yes: 'yes',
    no: 'no',
    toDiscuss: 'to discuss',
    municipality: 'municipality',
    case: 'case',
    district: 'district',
    ambitionChanged: 'ambition changed',
    withinDisagreement: 'within the group’s own range',
    chosenReading: 'chosen reading',
    otherReading: 'other reading',
    proposed: 'proposed',
    hypothetical: 'thought experiment',
    invented: 'invented',
  },
  notes: {
    opinion:
      'A mixing panel is an opinion of officials about their municipality, from knowledge and experience; it is not a measurement. No position is right or wrong.',
    closestTo:
      'Profiles are magnified generalisations. “Closest to” says what a panel resembles, not what a municipality is.',
    readings:
      'The positions of the profiles are our reading of the text. Where it leaves room, we also work with the other readings.',
    similarity: 'Similarity runs from 0 (as far apart as can be) to 1 (equal).',
    correlations:
      'Correlations are expectations of experts, not findings. A tension is no reason to reject a panel.',
    coherence:
      'A number for the coherence of a whole panel is a hypothesis: according to the reflection, some combinations come about sooner than others.',
    risks:
      'A risk is a warning to talk about, not a judgement. What is our own formalisation is marked as such.',
    proposedSlider:
      'The sixth slider is a proposal from the reflection and does not belong to the exercise. What its positions mean is our reading. It does not count in the distance to a profile.',
    hypotheticalProfile: 'This profile is a thought experiment and has not been met in practice.',
    documented:
      'Of these municipalities the publication shows a few positions, as described in 2021. The profiles were built from municipalities like these, so these are no independent test.',
    median:
      'The median position is a calculation. What the group agrees on after talking is shown separately.',
    medianIsNobodys: 'None of the panels filled in coincides with the median positions.',
    plan: 'The plan is an order of preference, not a prediction. Raising sliders takes time and persistence.',
    thenRating:
      'People who look back sometimes put the start at another position than they did then. That is why both are shown.',
    withinDisagreement:
      '“Within the group’s own range” means: the change is no larger than the difference between the answers of the group.',
    invented: 'These data are invented and serve as an example.',
    noProfileFits: 'None of the profiles is close by. That is an ordinary outcome.',
    noDifferences: 'There are no differences.',
    noRisks: 'None of the risk profiles applies.',
    noTensions: 'None of the correlations points to a tension in this panel.',
    nothingToDiscuss: 'On no slider do the answers run from low to high.',
    noPlan: 'All sliders already stand where the ambition lies.',
    noAnswers: 'There are no answers yet.',
    attribution:
      'After: Emre Can and Jetze van der Ham (Platform31, The Hague, 2021), Organisatievormen in het wijkgericht werken; reflection by Merlijn van Hulst and Martine de Jong. In our own words.',
  },
  phrases: {
    number,
    percent: (share) => `${number(share * 100, 0)}%`,
    list,
    steps,
    moved: (value) =>
      value === 0 ? 'equal' : `${steps(Math.abs(value))} ${value > 0 ? 'higher' : 'lower'}`,
    sliderAt: (slider, position) => `${slider}: ${position}`,
    move: (slider, from, to) => `${slider}: from ${from} to ${to}`,
    panelOf: (name) => `Mixing panel of ${name}`,
    closestTo: (profiles) => `Closest to: ${list(profiles)}.`,
    stillPossible: (profiles) => `Still possible as nearest profile: ${list(profiles)}.`,
    certainlyClosest: (profile) => `Closest to, wherever the other sliders stand: ${profile}.`,
    decidesMost: (slider) => `The answer on “${slider}” would settle most.`,
    tie: (value) => `Equal distance to ${count(value, 'profile', 'profiles')}.`,
    margin: (value) => `The next profile is ${steps(value)} further away.`,
    typicality: (share) =>
      `Of all possible panels, ${number(share * 100, 0)}% lie further from their nearest profile than this one.`,
    readings: (value, of) =>
      `closest in ${number(value)} of the ${count(of, 'reading', 'readings')}`,
    completions: (value, of) =>
      `in ${number(value)} of the ${count(of, 'way', 'ways')} to complete the panel`,
    routes: (value) => count(value, 'shortest route', 'shortest routes'),
    stepNumber: (index) => `Step ${number(index)}`,
    insteadOf: (sliders) => `Could also have been: ${list(sliders)}.`,
    tension: (from, to, value) => `“${from}” is ${steps(value)} higher than “${to}”.`,
    expected: (slider, strength) => `“${slider}” ${strength} moves along.`,
    respondents: (value) => count(value, 'respondent', 'respondents'),
    unanswered: (value) => `${count(value, 'slider', 'sliders')} unanswered`,
    between: (lower, upper) => (lower === upper ? lower : `between ${lower} and ${upper}`),
    toAmbition: (value) => `${steps(value)} to the ambition`,
    gapClosure: (share) =>
      `${number(share * 100, 0)}% of the way to the ambition has been covered.`,
    wantsHigher: (municipality, slider) => `${municipality} wants to set “${slider}” higher.`,
    farthest: (districts) => `Furthest from the panel of the municipality: ${list(districts)}.`,
    source: ({ chapter, heading }) =>
      `${chapter.includes('.') ? 'section' : 'chapter'} ${chapter}${heading === undefined ? '' : `, “${heading.replaceAll("'", '’')}”`}`,
  },
  pictures: {
    map: 'All 243 mixing panels, with the profile that is closest',
    same: 'the same in every reading',
    sameInAll: 'capital: the same in every reading',
    dependsOnReading: 'small letter, pale: depends on the reading',
    tie: 'split cell: equally close',
    ownCell: 'the profile itself',
    yourPanel: 'your panel',
    panels: 'number of panels',
    readings: 'How far each profile lies, in all readings',
    chosenDistance: 'distance in the chosen reading',
    allDistances: 'from the smallest to the largest distance',
    smallest: 'smallest distance',
    largest: 'largest distance',
    tension: 'tension',
    risk: 'risk',
    decides: (profile, slider, positions) =>
      `It depends on “${slider}” of “${profile}”: ${positions.join(' or ')}.`,
    nothingDecides: 'No doubtful position changes what is closest.',
    journey: 'The steps to the ambition',
    appears: (label) => `appears: ${label}`,
    clears: (label) => `clears: ${label}`,
    tensions: 'What the sliders are expected to do to each other',
    noTension: 'no tension',
    cannotTell: 'cannot be said: a position is missing',
    answers: 'Answers per slider',
    missing: 'no answer',
    prevalence: 'How often each profile is closest',
    inAll: 'in every reading',
    inSome: 'in at least one reading',
    districts: 'What districts need, beside the panel',
    equal: 'equal',
    needHigher: 'need lies higher',
    needLower: 'need lies lower',
    needUnknown: 'need not known',
    share: 'Share of the largest possible distance',
    history: 'The panel over the years',
    date: 'Date',
    remarks: 'Remarks',
  },
  errors: {
    notAPlainObject: ({ received }) =>
      `A plain object with data is expected here, but there is ${received}.`,
    missingSlider: ({ slider }) => `The slider “${slider}” has no position.`,
    unknownSlider: ({ key }) => `“${key}” is not a slider of this mixing panel.`,
    unknownPosition: ({ slider, input }) =>
      `“${input}” is not a position${slider === undefined ? '' : ` for the slider “${slider}”`}; choose low, middle or high.`,
    unknownAnswer: ({ slider, input }) =>
      `“${input}” is not an answer${slider === undefined ? '' : ` for the slider “${slider}”`}; choose low, middle, high or unknown, or leave it blank.`,
    wrongType: ({ expected, slider, received }) =>
      `${slider === undefined ? 'Here' : `For the slider “${slider}”`} ${expected} is expected, but there is ${received}.`,
    wrongKeyLength: ({ input, expected }) =>
      `This key should have ${expected} letters; “${input}” has more or fewer.`,
    unknownLetter: ({ slider, index, letter }) =>
      `Letter ${index} of the key, for the slider “${slider}”, is “${letter}”; choose L, M or H.`,
    codeOutOfRange: ({ input, highest }) =>
      `“${input}” is not the code of a mixing panel; choose a whole number from 0 to ${highest}.`,
    emptyFile: () => 'The file is empty.',
    wrongEncoding: () => 'The file is not text in UTF-8; save it as UTF-8.',
    unknownColumn: ({ column, line }) =>
      `The column “${column}”${line === undefined ? '' : ` on line ${line}`} is not known here.`,
    missingColumn: ({ column }) => `The column “${column}” is missing.`,
    duplicateColumn: ({ column }) => `The column “${column}” occurs more than once.`,
    unclosedQuote: ({ line }) => `On line ${line} a quotation mark opens that is never closed.`,
    misplacedQuote: ({ line }) =>
      `Line ${line} has a quotation mark out of place; put the whole field between quotation marks.`,
    wrongFieldCount: ({ line, expected, received }) =>
      `Line ${line} has a different number of fields than expected: ${received} instead of ${expected}.`,
    unknownRole: ({ input }) =>
      `“${input}” is not a role; choose wijkambtenaar, sectorambtenaarSociaal, sectorambtenaarFysiek or overig.`,
    unknownMoment: ({ input }) =>
      `“${input}” is not a moment; choose huidig, ambitie or evaluatie.`,
    missingSubject: () => 'It does not say which municipality or case this is about.',
    duplicateSheet: ({ respondent, moment }) =>
      `Respondent “${respondent}” has more than one sheet for the moment “${moment}”.`,
    invalidJson: ({ message }) => `This is not valid JSON; the reader reports: “${message}”.`,
    tooDeep: () => 'The data are nested too deeply to be read.',
    tooLarge: ({ limit }) => `This is too long: at most ${limit} characters are allowed.`,
    notAList: ({ received }) => `A list is expected here, but there is ${received}.`,
    unexpectedValue: ({ column }) => `The value of “${column}” does not fit here.`,
    duplicateProfile: ({ profile }) => `More than one profile is called “${profile}”.`,
  },
  otherError: (code) => `Something else is the matter (code “${code}”).`,
  typeNames: {
    undefined: 'nothing',
    null: 'an empty value (null)',
    boolean: 'yes or no',
    number: 'a number',
    bigint: 'a big number',
    string: 'a text',
    symbol: 'a symbol',
    function: 'a function',
    array: 'a list',
    object: 'another kind of object',
  },
  inputKinds: {
    position: 'a position',
    key: 'the key of a mixing panel (a text)',
    answer: 'an answer',
    text: 'a text',
    number: 'a number',
    code: 'the code of a mixing panel (a number)',
  },
})
