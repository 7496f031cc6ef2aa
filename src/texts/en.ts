/**
 * English texts.
 *
 * @module
 */
import { deepFreeze } from '../model/freeze.js'
import { inSentence, list, number, percent } from './english.js'
import { explanationEn } from './explanation.en.js'
import { isNumber } from './isNumber.js'
import type { Texts } from './texts.js'

/**
 * The texts in English.
 *
 * @example
 * en.moments.evaluatie // => 'after a year'
 */
export const en: Texts = /*#__PURE__*/ deepFreeze<Texts>({
  language: { tag: 'en-GB', name: 'English' },
  positions: {
    laag: {
      label: 'low',
      meaning: 'The slider is low: few or none of the characteristics of a high position apply.',
    },
    midden: {
      label: 'middle',
      meaning:
        'No choice has been made, or the slider is somewhere in between: a little, or average.',
    },
    hoog: {
      label: 'high',
      meaning: 'The slider is high: the characteristics of a high position apply.',
    },
  },
  sliders: {
    positioneringIntern: {
      label: 'Internal positioning',
      shortLabel: 'Positioning',
      about:
        'The place of district-based working in the organisation, with its budget and its mandate.',
      meaning: {
        laag: 'District-based working comes under the physical or the social domain. There is little direct cooperation with the other domain.',
        midden: 'No choice has been made, or the slider is somewhere in between.',
        hoog: 'District-based working has a firm place of its own: with its own budget and mandate, a separate department or a broad remit across domains.',
      },
      characteristics: {
        eigenBudget: 'District-based working has its own budget.',
        aparteAfdeling: 'There is a separate department for the districts.',
        formelePositie:
          'Its relationship with social teams, or with sectors that have account managers for each area, is set out formally.',
      },
      questions: {
        budget: 'Where does the money come from when a district needs something?',
        organogram:
          'Where does district-based working sit in the organisation? Do colleagues know?',
        sociaalDomein: 'How does cooperation with colleagues in the social domain work?',
        prioriteit: 'How do you choose what comes first in an area?',
      },
    },
    procesBinnenGemeente: {
      label: 'Process within the municipality',
      shortLabel: 'Process within',
      about: 'How the municipality organises its work for the districts internally.',
      meaning: {
        laag: 'Plans for the district come from the line organisation, sector by sector, or are carried out sector by sector.',
        midden: 'No choice has been made, or the slider is somewhere in between.',
        hoog: 'Work processes are clear and documented, for instance in an area cycle. Sectors draw up the district agenda together and carry it out together.',
      },
      characteristics: {
        duidelijkeWerkprocessen: 'There are clear work processes for work in the areas.',
        gebiedscyclus: 'The municipality works with an area cycle.',
        beleidsplannen: 'Policy plans pay attention to district-based working.',
      },
      questions: {
        gebiedsplan: 'Does each area get its own plan? How is such a plan made?',
        sectoralePlannen: 'Do you combine the plans of the sectors?',
        werkprocessen:
          'How are the work processes organised? Does every department work in the same way?',
      },
    },
    procesMetBewoners: {
      label: 'Process with residents',
      shortLabel: 'With residents',
      about: 'How the municipality works with residents and deals with their input.',
      meaning: {
        laag: 'The municipality mostly tackles issues in the district itself, with little consultation and little room for residents’ initiatives.',
        midden: 'No choice has been made, or the slider is somewhere in between.',
        hoog: 'Residents have regular input: through several forms of participation, support for their own initiatives and set procedures for what they report.',
      },
      characteristics: {
        methodieken: 'There are several forms of participation to choose from.',
        burgerinitiatieven: 'There are many examples of residents’ initiatives.',
        bewonersgeluid: 'What residents report gets regular attention.',
      },
      questions: {
        binnenkomst: 'Who in the organisation hears what residents report?',
        opvolging: 'How do you make sure that it is followed up?',
        burgerinitiatieven: 'What help is there for residents who want to set something up?',
      },
    },
    bestuurEnPolitiek: {
      label: 'Executive and politics',
      shortLabel: 'Executive',
      about: 'How far district-based working is on the agenda of the municipal executive.',
      meaning: {
        laag: 'The executive is far away from the district official.',
        midden: 'No choice has been made, or the slider is somewhere in between.',
        hoog: 'The executive is closely involved, for instance through district aldermen and a direct line to the district official.',
      },
      characteristics: {
        dichtbijPolitiek: 'The district official is close to politics.',
        wijkwethouders: 'There are district aldermen.',
        gebiedscommissies: 'There are area committees.',
        coalitieakkoord: 'The coalition agreement pays attention to district-based working.',
      },
      questions: {
        organisatie:
          'How are the executive and the council organised where districts are concerned?',
        gebiedscommissies:
          'Are there area committees, or something like them? What do they have a say in?',
        advies: 'How can a district official advise politicians?',
      },
    },
    communicatie: {
      label: 'Communication',
      shortLabel: 'Communication',
      about: 'Communication for each area, with residents and inside the organisation.',
      meaning: {
        laag: 'There is little or no communication for each area, or the policy departments handle it themselves.',
        midden: 'No choice has been made, or the slider is somewhere in between.',
        hoog: 'Every area has regular communication of its own, coordinated with the sectors.',
      },
      characteristics: {
        communicatiestrategie: 'There is a strategy for communication in each area.',
        afstemming: 'District officials and sectors regularly coordinate their communication.',
        gespreksmethodieken: 'Methods for talking with residents are known.',
      },
      questions: {
        structureel:
          'Does every area have regular communication? What is it about, and who is responsible for it?',
        aanspreekpunt:
          'Do residents know who to turn to with which question? And how do they find out?',
        intern: 'How do you share information about the areas inside the organisation?',
      },
    },
    wijkkenmerken: {
      label: 'District characteristics (proposed)',
      shortLabel: 'District (proposed)',
      about:
        'A proposal from the reflection, not part of the exercise: showing what the district is like.',
      meaning: {
        laag: 'Our reading of this proposal: the approach is the same in every district.',
        midden:
          'Our reading of this proposal: no choice has been made, or the slider is somewhere in between.',
        hoog: 'Our reading of this proposal: the approach follows the described characteristics of the district.',
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
        'This municipality is starting with district-based working. The executive and residents often get attention first. Where it goes from there depends on the reason for starting.',
      sliders: {
        positioneringIntern: 'Makes it possible to work across domains and to link projects.',
        procesBinnenGemeente: 'Makes it possible for policy to differ between districts.',
        procesMetBewoners:
          'The municipality picks up what residents say. If participation is an aim, it joins in with what is already happening in the district and chooses how residents take part.',
        bestuurEnPolitiek:
          'Keeps the executive near and gives district-based working a permanent place in the organisation.',
        communicatie:
          'Depends on the reason for starting and on the direction that the municipality takes.',
      },
      assignment:
        'Prepare the ground: explore what is going on in the districts and what the challenges are. Build a coalition of residents and partners, draw up a clear district agenda together and put it before the executive.',
      attentionPoints: {
        kleinBeginnen:
          'Moving all sliders at once is a large and complicated change. Start small, with the sliders that go with the reason for starting.',
        geenMandaat:
          'Without a mandate or regular consultation a project leader has little say with the sectors, and opportunities are missed.',
        geenDraagvlak:
          'Without support inside the organisation, ideas from the district can stall and residents can lose their enthusiasm.',
        experimenteerruimte:
          'The early phase needs officials who dare to do something new. Give them room to experiment.',
        schakelen:
          'The less the sectors work by district, the more the district official must be able to switch between strategy, tactics and operations.',
      },
    },
    participatief: {
      label: 'The participative municipality',
      shortLabel: 'Participative',
      summary:
        'Residents and their initiatives come first. The work happens mostly outside the town hall. The process within the municipality and the executive are more distant.',
      sliders: {
        positioneringIntern:
          'Depends on a district budget and on who decides how it is spent; a separate department is not needed.',
        procesBinnenGemeente: 'Is not a priority: responding to what residents raise comes first.',
        procesMetBewoners:
          'Carries most weight: working with initiatives from the district and encouraging them, sometimes with a neighbourhood budget.',
        bestuurEnPolitiek:
          'Gets little attention: the executive is far away and a district alderman has a mainly ceremonial role.',
        communicatie:
          'The districts have regular communication of their own, and internal communication is in order too.',
      },
      assignment:
        'Use the strength there is in the districts: encourage initiatives and support them with grants. Where you can, link up with the plans of the municipality, but that is not required.',
      attentionPoints: {
        eiland:
          'If cooperation with the sectors falters, district-based working can become isolated from the rest of the municipality. Urgent issues in the district may then not be picked up promptly.',
        bestuurlijkeAandacht:
          'If a district needs more, such as an integrated approach, attention from the executive is essential.',
        dezelfdeBewoners:
          'It is often the same residents who take the initiative. If most attention goes to them, others can feel that nobody listens. So also look for people who do not come forward by themselves.',
        heleWijk:
          'Officials who focus mainly on participation can lose sight of the district as a whole.',
        ideeenVerloren:
          'Ideas that do not reach the official concerned can get lost in the organisation. That can happen especially in a large municipality.',
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
          'Gets a great deal of attention: often a separate department, with a permanent budget and a mandate for the district official.',
        procesBinnenGemeente:
          'Comes first, with clear work processes, integrated district teams and a regular area cycle.',
        procesMetBewoners:
          'The municipality sees challenges in the district as its own task. There is little room for residents’ initiatives and control.',
        bestuurEnPolitiek:
          'The district official is close to the executive. District aldermen lead the district teams and speak up for the district in the executive.',
        communicatie:
          'Is directed inwards. External communication for each area is not a priority.',
      },
      assignment:
        'Make district-based working the thing that holds the organisation together. Starting from the vision for the district, align what departments do, and show management and the executive where aims and challenges in the districts meet.',
      attentionPoints: {
        eigenPlan:
          'The municipality may be too busy with its own plan. Less room for initiatives can cause friction with residents.',
        bestuurEnBewoner:
          'In a large municipality district aldermen sometimes focus mainly on the town hall. It is then up to the district official or the district team to keep in touch with residents and to pass on what they say to the alderman.',
        geenTerugkoppeling:
          'Residents do not always know what the municipality is planning or who to turn to. Nor do they always hear what happens to their input.',
        vakmanschap:
          'The work calls for many different skills. A team is more likely to have them than one district official.',
      },
    },
    toenaderingsgericht: {
      label: 'The outreach-oriented municipality',
      shortLabel: 'Outreach-oriented',
      summary:
        'This municipality wants to narrow the distance between residents and government. The district official picks up what residents report and takes it to the executive. Connecting domains internally comes second.',
      sliders: {
        positioneringIntern:
          'Varies: a separate department, or a place in the social or the physical domain.',
        procesBinnenGemeente:
          'Matters less: involving residents comes before connecting domains internally.',
        procesMetBewoners:
          'Gets a lot of attention, mostly by listening to the district. Supporting initiatives matters less.',
        bestuurEnPolitiek:
          'Has priority: bringing the executive closer to residents, for instance through district aldermen.',
        communicatie:
          'Regular communication for each area is not required. What counts is being accessible and talking with residents.',
      },
      assignment:
        'Build a network in the district and maintain it. Pass on what residents report to officials and above all to the executive, and help the communication department reach target groups.',
      attentionPoints: {
        signalenLandenNiet:
          'What residents report does not reach the sectors by itself, especially if work processes within the municipality are not in order. Sectors then follow their own agenda.',
        verwachtingen:
          'If you listen, also tell people what happens with what they report, and be open about what is not possible.',
        balansWijkagenda:
          'A district agenda balances what residents want against what is feasible. So show policymakers the draft.',
        sectorenNietIngericht:
          'Sectors are not always equipped to act on requests from the district. That can cause friction between colleagues.',
        schaal:
          'In a large municipality it is harder to keep in touch with the district. In one made up of several villages, every village wants to be heard.',
        doorzettingsmacht:
          'Agree how to escalate a decision that is stuck. Let the district official decide on small wishes from the district.',
      },
    },
    gekanteld: {
      label: 'The inverted municipality (gekanteld)',
      shortLabel: 'Inverted (gekanteld)',
      summary:
        'A thought experiment: all sliders are high and the municipality works entirely from the perspective of residents. This form has not been found in practice.',
      sliders: {
        positioneringIntern:
          'A flat organisation, organised from the citizen’s point of view and not by policy field, with short lines of communication.',
        procesBinnenGemeente:
          'There is constant coordination with specialist colleagues, and there are broad district teams.',
        procesMetBewoners:
          'Is central: residents take part in decisions and help to shape policy for their area.',
        bestuurEnPolitiek:
          'Members of the executive and directors work for the district and take the residents’ point of view.',
        communicatie:
          'There is a lot of communication for each area, internal and external, also for people who are hard to reach.',
      },
      assignment:
        'Show for every district how priorities are set within and between districts. Agree how sectors present themselves as one municipality, and make sure that communication is open and coordinated with the district official.',
      attentionPoints: {
        begroting:
          'Broad teams with their own budget cost a lot of money and take a lot of coordination.',
        nietElkDomein:
          'The residents’ perspective can come to weigh too heavily. Tailoring to the district does not suit every domain. In education, for instance, equal opportunities count.',
        ongelijkeDeelname:
          'Not every district and not every resident is equally active. Where it stays quiet, the municipality can take more initiative itself.',
      },
    },
  },
  risks: {
    'ambtelijke-organisatie-buitenspel': {
      label: 'Civil service sidelined',
      claim:
        'For the outreach-oriented municipality, Van Hulst and De Jong mention the risk that the civil service is sidelined.',
      formalisation:
        '“Process with residents” is high, and so is “Executive and politics”; “Process within the municipality” is low.',
    },
    'samenwerking-sectoren-beperkt': {
      label: 'Too little cooperation between sectors',
      claim:
        'For the participative municipality, Van Hulst and De Jong mention the risk that sectors cooperate too little internally.',
      formalisation:
        '“Process with residents” is high and “Process within the municipality” is low.',
    },
    'betrokkenheid-bewoners-te-klein': {
      label: 'Residents not involved enough',
      claim:
        'For the organisation-oriented municipality, Van Hulst and De Jong mention the risk that residents are not involved enough.',
      formalisation:
        '“Process within the municipality” is high and “Process with residents” is low.',
    },
    'binnen-buiten-onbalans': {
      label: 'Imbalance between inside and outside',
      claim:
        'According to Van Hulst and De Jong, research (De Jong et al., 2018) shows that external cooperation works well only if internal cooperation does too. A focus on the outside and a focus on the inside need each other, both at least at an average level.',
      formalisation:
        '“Process with residents” (outside) or “Process within the municipality” (inside) is low. The level is that of the reflection; which slider stands for outside and which for inside is our interpretation.',
    },
    'totaal-wijkgericht': {
      label: 'Entirely district-based',
      claim:
        'Van Hulst and De Jong warn against extremes, such as working entirely by district. Chapter 7 mentions pressure on the budget, a lot of coordination, a residents’ perspective that may weigh too heavily, and opportunities that are less equal.',
      formalisation:
        'All five sliders are high, as in chapter 7. That this is the extreme that the reflection warns against is our interpretation.',
    },
    'totaal-sectorgericht': {
      label: 'Entirely sector-based',
      claim:
        'Van Hulst and De Jong warn against extremes, such as working entirely by sector. In their comparison with music there is nothing to hear when all sliders are closed.',
      formalisation:
        'All five sliders are low. That this belongs to the extreme is our interpretation.',
    },
    'focus-buiten': {
      label: 'One-sided outward focus',
      claim:
        'Van Hulst and De Jong warn against extremes, such as a one-sided outward focus, and link that direction to the participative municipality.',
      formalisation:
        '“Process with residents” and “Communication” are high, “Internal positioning” is low or middle, and “Process within the municipality” is low.',
    },
    'focus-binnen': {
      label: 'One-sided inward focus',
      claim:
        'Van Hulst and De Jong warn against extremes, such as a one-sided inward focus, and link that direction to the organisation-oriented municipality.',
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
      label: 'Executive and positioning',
      explanation:
        'If “Executive and politics” goes up, “Internal positioning” probably goes up too.',
    },
    'bestuur-proces': {
      label: 'Executive and process',
      explanation:
        'If “Executive and politics” goes up, the process possibly goes up too. We read that as “Process within the municipality”. The text can also mean “Process with residents”, or that the process itself pulls “Internal positioning” up.',
    },
  },
  strengths: { waarschijnlijk: 'probable', mogelijk: 'possible' },
  reasons: {
    'nabijheid-bestuur': {
      label: 'Keeping the executive close',
      explanation:
        'For instance after a merger, when residents may lose their connection with the municipality. The publication advises starting with “Process with residents” and “Executive and politics”.',
    },
    'verschillen-tussen-gebieden': {
      label: 'Differences between areas',
      explanation:
        'Each village or district has its own character and its own challenges. The publication advises starting with “Process within the municipality”.',
    },
    'domeinoverstijgend-werken': {
      label: 'Working across domains',
      explanation:
        'Projects of different sectors come together in one area. The publication advises starting with “Internal positioning”.',
    },
    'optrekken-met-bewoners': {
      label: 'Doing more with residents',
      explanation:
        'The municipality wants residents to take part more or to have more of a say. The publication advises starting with “Process with residents”.',
    },
  },
  relations: {
    'mandaat-en-sectoren':
      'With a mandate or regular consultation, a project leader can achieve more with the sectors.',
    'communicatie-en-deelname':
      'Regular communication in the districts is meant to encourage residents to contribute.',
    'positie-en-nabijheid':
      'The place of district-based working in the organisation brings the district official close to the executive.',
    'wijkwethouder-en-afdelingen':
      'A district alderman can make cooperation between departments easier.',
    'gebiedscyclus-en-initiatief':
      'A municipality that is busy with the area cycle and with connecting domains has less room for residents’ initiatives.',
    'bestuur-en-vertrouwen':
      'If the executive is visibly involved, residents notice that something is done about their concerns.',
    'proces-en-signalen':
      'If the process within the municipality is not in order, it is harder to get what residents report to the sectors.',
  },
  practices: {
    amersfoortLeefomgeving:
      'In Amersfoort, area-based working comes under the physical domain, with little direct cooperation with the social district teams.',
    leeuwardenLijnorganisatie:
      'In Leeuwarden the line organisation is asked what it can contribute to an area, and district programmes are made sector by sector.',
    nijmegenMethodieken:
      'Nijmegen uses many forms of participation, such as district councils, sounding boards, digital debates and grants for groups of residents.',
    denHelderBezoeken:
      'Den Helder has district aldermen with a direct line to the district officials, and every year the executive and the council visit the districts.',
    nijmegenPlatforms:
      'In Nijmegen the policy departments handle communication for each area, and there are digital and physical platforms.',
    zwijndrechtIdeeen:
      'In Zwijndrecht, residents with ideas could go to one place, but their enthusiasm faded when the municipality did not always take up those ideas as keenly.',
    almeloBewoners:
      'Participants from Almelo wanted to pay more attention to the process with residents.',
    apeldoornBudgetten:
      'Apeldoorn has small budgets for each area to solve easy or urgent problems.',
    amsterdamGebiedscyclus:
      'Amsterdam works with a cycle: an area analysis and an agenda every four years, a plan every year and a monitor twice a year.',
    enschedeMiljoen:
      'Enschede sets aside a million euros a year for residents’ initiatives, and residents themselves have control.',
    amersfoortBuurtbudgetten:
      'With neighbourhood budgets and project grants, Amersfoort works to strengthen the social fabric, together with residents and the welfare organisation.',
    altenaDirectie:
      'In Altena, village-based working comes directly under the directors and is part of the work of every specialist team.',
    altenaWethouder:
      'Altena has an alderman whose task is to give village-based working more priority in the executive.',
    groningenSectorambtenaren:
      'In Groningen, sector officials work in the district teams, some of them part of the time.',
    ossPlan:
      'Participants from Oss tried to tackle complex problems in a district with one plan by residents, municipality and partners.',
    stichtseVechtWijkwethouder:
      'In Stichtse Vecht the district alderman is the face of the municipality for residents and is meant to make processes between departments run more smoothly.',
    enschedeStadsdeelwethouders:
      'In Enschede every alderman is also alderman for one part of the city, and meets many residents there.',
    groningenAfdeling: 'Groningen has a separate department for area-based working.',
    zutphenPlannen:
      'Zutphen makes district development plans with district networks and presents them to the council together.',
    roerdalenGeluk:
      'Roerdalen aims above all to contribute to the happiness and life satisfaction of residents and visitors.',
    utrechtEbEnVloed:
      'A talk with experienced district officials from Utrecht reminded Van Hulst and De Jong that, over the decades, municipal attention for districts has come and gone.',
  },
  practiceThemes: {
    visie: 'what the municipality aims for',
    trends: 'attention for districts over the years',
  },
  marks: { recognised: 'recognised', partly: 'partly recognised', not: 'not recognised' },
  statementStatuses: {
    belongs: 'fits the position of the slider',
    alternative: 'fits if the text is read differently',
    differs: 'fits another position',
    unanswered: 'slider unanswered',
  },
  guidance: {
    questions: {
      recognise: 'Where do you recognise your own municipality, and where do you not?',
      reason: 'What is your reason for working by district?',
      culture: 'Does this choice fit the culture of your organisation?',
      vision: 'What do the responsible members of the executive want to achieve with it?',
      district: 'What do the districts of your municipality need, and what are their strengths?',
      evaluation: 'What has changed in a year, in the municipality or in the case?',
    },
    whatFits:
      'Municipalities choose for themselves a form that suits them. That depends on the reason for starting, the culture of the organisation and the vision of those who govern.',
    fitsDistrict:
      'Every municipality looks for a form that suits its districts: what they look like, who lives there, what the problems are and what is strong.',
    inspiration:
      'The profiles are there for inspiration. An example from another profile can be useful to you too.',
    chooseWithReason:
      'The way of working has grown over time, sometimes partly by chance. The sliders help to talk about it and to choose it for a reason.',
    stayWithReason: 'To go on as you do now is a choice too, if you know why.',
    cultureMayClash:
      'The sliders are mainly about structures and routines. The culture of an organisation can go with them, or clash with them.',
    bothSides:
      'The world of residents and the world of systems are both important. Van Hulst and De Jong invite municipalities to work on both sides all the time.',
    accents: 'One way is to put something else first in each district or on each subject.',
    mixedTeams: 'One way is to let teams of specialists and district teams work together.',
    phases: 'One way is to move from one phase to the next more quickly.',
    districtsDiffer:
      'Districts within one municipality do not all need the same. A strong district agenda is therefore not equally sensible everywhere.',
    roomToTry:
      'District officials can often try out more than colleagues with a specialism, because district-based working may differ from district to district.',
    workInside:
      'For district officials, most of the work is often inside the municipality, not in the district.',
    initiators:
      'Municipalities are not always able to support residents with an initiative for long: that takes stability and flexibility.',
    doubleExpectations:
      'Residents expect a government that is careful and treats everyone equally, and also one that tailors its work and answers quickly.',
    trends: 'Van Hulst and De Jong warn against simply following the latest trend.',
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
    1: 'We read as high what comes first, is central, or has the characteristics of a high position.',
    2: 'We read as low what is not a priority, gets little attention or is at a large distance.',
    3: 'We read as middle what depends on something or is not required: no choice has been made.',
  },
  fits: {
    strong: {
      label: 'close to a profile',
      meaning: 'The panel is very close to one profile.',
    },
    partial: {
      label: 'partly close to a profile',
      meaning: 'The panel partly resembles what it is closest to.',
    },
    none: {
      label: 'no profile close',
      meaning:
        'No profile is close. The distance is at least as large as it usually is between two arbitrary panels. That, too, is an ordinary outcome.',
    },
  },
  roles: {
    wijkambtenaar: { label: 'district official', shortLabel: 'district' },
    sectorambtenaarSociaal: { label: 'sector official, social domain', shortLabel: 'social' },
    sectorambtenaarFysiek: { label: 'sector official, physical domain', shortLabel: 'physical' },
    overig: { label: 'other participant', shortLabel: 'other' },
  },
  moments: { huidig: 'now', ambitie: 'ambition', evaluatie: 'after a year' },
  missingReasons: {
    blank: 'not filled in',
    unknownOrSecret: 'unknown, unreliable or secret',
    placeholder: 'no value, says the source',
    unreadable: 'cannot be read',
  },
  patterns: {
    eensgezind: { label: 'same position', meaning: 'All who chose a position chose the same one.' },
    eenStap: { label: 'one step apart', meaning: 'The answers are one step apart.' },
    verspreid: {
      label: 'spread',
      meaning: 'Low, middle and high were all chosen.',
    },
    tegenoverElkaar: {
      label: 'opposed',
      meaning: 'Low and high were chosen, middle was not.',
    },
  },
  progress: {
    reached: { label: 'at the ambition', meaning: 'The slider is where the ambition puts it.' },
    closer: {
      label: 'closer',
      meaning: 'The slider is closer to the ambition than at the start.',
    },
    unchanged: { label: 'unchanged', meaning: 'The slider is where it was at the start.' },
    further: {
      label: 'further away',
      meaning: 'The slider is further from the ambition than at the start.',
    },
    overshot: { label: 'past the ambition', meaning: 'The slider has gone past the ambition.' },
  },
  stepWhys: {
    onlyMoveLeft: 'This is the only slider left.',
    reason: 'This slider goes with the reason for starting.',
    balance:
      'In this order, inside and outside are out of balance as little as possible on the way.',
    tension: 'In this order the sliders stay as expected as much as possible on the way.',
    sourceFirst: 'A slider that is expected to pull another along goes first.',
    canonicalOrder:
      'Another slider would do equally well here; the one that comes first in the panel goes first.',
  },
  headings: {
    readings: 'Ways of reading the publication',
    expectedMoves: 'What is expected to move with it',
    who: 'Who',
    when: 'When',
    appendix: 'To look up',
    report: 'Report of the slider exercise',
    panel: 'Mixing panel',
    slider: 'Slider',
    position: 'Position',
    profile: 'Profile',
    closestTo: 'Closest to',
    distance: 'Distance',
    risks: 'Risks',
    tensions: 'Not as expected',
    summary: 'Summary',
    characteristics: 'Characteristics of a high position',
    questions: 'Example questions',
    agreement: 'Agreement',
    role: 'Role',
    moment: 'Moment',
    agreed: 'Agreed',
    step: 'Step',
    why: 'Why now',
    reason: 'Reason for starting',
    start: 'Start',
  },
  words: {
    district: 'district',
    yes: 'yes',
    no: 'no',
    unknown: 'does not know',
    unanswered: 'unanswered',
    contested: 'contradictory',
    open: 'open',
    oneAnswer: 'one answer',
    toDiscuss: 'to discuss',
    start: 'at the start',
    municipality: 'municipality',
    case: 'case',
  },
  notes: {
    opinion:
      'A mixing panel is the opinion of officials about their municipality, based on knowledge and experience. It is not a measurement. No position is right or wrong.',
    closestTo:
      'Profiles are exaggerated generalisations. “Closest to” says what a panel resembles, not what a municipality is.',
    readings:
      'The positions of the profiles are as we read the publication. Where it can be read in more ways, we also calculate with those.',
    correlations:
      'Expected links are expectations of Van Hulst and De Jong, not findings. A panel may differ from them.',
    risks:
      'The risks come from Van Hulst and De Jong. A risk is a warning to talk about, not a judgement. Our own interpretation is marked as such.',
    proposedSlider:
      'The sixth slider is a proposal from the reflection and not part of the exercise. What its positions mean is our reading. It does not count in the distance to a profile.',
    tradeOff: 'Each step is a trade-off. How much a district weighs is for you to decide.',
    median:
      'The median position is a calculation. What the group agrees on after the discussion is shown separately.',
    plan: 'The plan is a preferred order, not a prediction. Raising sliders takes time and persistence.',
    noPlan: 'All sliders are already where the ambition puts them.',
    noAnswers: 'There are no answers yet.',
    attribution:
      'Based on: Emre Can and Jetze van der Ham (Platform31, The Hague, 2021), Organisatievormen in het wijkgericht werken; reflection by Merlijn van Hulst and Martine de Jong. In our own words.',
  },
  phrases: {
    percent,
    number,
    list,
    sliderAt: (slider, position) => `${slider}: ${position}`,
    move: (slider, from, to) => `${slider}: from ${from} to ${to}`,
    panelOf: (name) => `Mixing panel of ${name}`,
    closestTo: (profiles) => `Closest to: ${list(profiles.map(inSentence))}.`,
    readings: (value, of) =>
      of === 1
        ? value === 1
          ? 'closest'
          : 'not closest'
        : `closest in ${number(value)} of the ${number(of)} ways of reading the publication`,
    stepNumber: (index) => `Step ${number(index)}`,
    source: ({ chapter, heading }) =>
      `${chapter.includes('.') ? 'section' : 'chapter'} ${chapter}${heading === undefined ? '' : `, “${heading.replaceAll("'", '’')}”`}`,
  },
  explanation: explanationEn,
  pictures: {
    map: 'All 243 mixing panels, with the profile that is closest',
    same: 'this in every reading, and no other',
    sameInAll: 'capital: this profile in every reading',
    dependsOnReading: 'small letter, pale: in some readings also, or only, another profile',
    tie: 'split cell: equally close',
    tieCount: 'that many profiles equally close',
    ownCell: 'the profile itself',
    yourPanel: 'your panel',
    panels: 'number of panels',
    readings: 'How far each profile lies, in all ways of reading the publication',
    chosenDistance: 'distance as we read the publication',
    allDistances: 'from the smallest to the largest distance',
    smallest: 'smallest distance',
    largest: 'largest distance',
    tension: 'not as expected',
    risk: 'risk',
    decides: (profile, slider, positions) =>
      `It depends on “${slider}” of “${profile}”: ${list(positions, 'or')}.`,
    nothingDecides: 'No uncertain position changes which profile is closest.',
    journey: 'The steps to the ambition',
    appears: (label) => `new: ${label}`,
    clears: (label) => `gone: ${label}`,
    tensions: 'Which sliders are expected to move together',
    noTension: 'as expected',
    cannotTell: 'cannot be said: a position is missing',
    answers: 'Answers per slider',
    missing: 'no answer',
    prevalence: 'How often each profile is closest',
    inAll: 'however the text is read',
    inSome: 'in at least one way of reading it',
    districts: 'What districts need, beside the panel',
    equal: 'equal',
    needHigher: 'need lies higher',
    needLower: 'need lies lower',
    needUnknown: 'need not known',
    range: (lowest, highest) => `${number(lowest)} to ${number(highest)}`,
    history: 'The panel over the years',
    remarks: 'Remarks',
  },
  errors: {
    notAPlainObject: ({ received }) => `Expected an object with data; got ${received}.`,
    missingSlider: ({ slider }) => `The slider “${slider}” has no position.`,
    unknownSlider: ({ key, meant, choices }) =>
      `“${key}” is not a slider of this mixing panel${meant ? `. Do you mean “${meant}”?` : choices ? `; choose ${choices}, or with six sliders wijkkenmerken.` : '.'}`,
    unknownPosition: ({ slider, input }) =>
      `“${input}” is not a position${slider === undefined ? '' : ` for the slider “${slider}”`}; choose low, middle or high.${isNumber(input) ? DIGITS : ''}`,
    unknownAnswer: ({ slider, input }) =>
      `“${input}” is not an answer${slider === undefined ? '' : ` for the slider “${slider}”`}; choose low, middle, high or unknown, or leave it blank.${isNumber(input) ? DIGITS : ''}`,
    wrongType: ({ expected, slider, received }) =>
      `${slider === undefined ? 'Expected' : `For the slider “${slider}”, expected`} ${expected}; got ${received}.`,
    wrongKeyLength: ({ input, expected }) =>
      `This key should have ${expected} letters; “${input}” has more or fewer.`,
    unknownLetter: ({ slider, index, letter }) =>
      `Letter ${index} of the key, for the slider “${slider}”, is “${letter}”; choose L, M or H.`,
    codeOutOfRange: ({ input, highest }) =>
      `“${input}” is not the code of a mixing panel; choose a whole number from 0 to ${highest}.`,
    emptyFile: () => 'The file is empty.',
    wrongEncoding: () =>
      'The file is not text in UTF-8; save it as UTF-8, in Excel as “CSV UTF-8”.',
    unknownColumn: ({ column, line }) =>
      `The column “${column}”${line === undefined ? '' : ` on line ${line}`} is not known here.`,
    missingColumn: ({ column }) => `The column “${column}” is missing.`,
    duplicateColumn: ({ column }) => `The column “${column}” occurs more than once.`,
    unclosedQuote: () => 'On this line a quotation mark opens that is never closed.',
    misplacedQuote: () =>
      'This line has a quotation mark out of place; put the whole field between quotation marks.',
    wrongFieldCount: ({ expected, received }) =>
      `This line has a different number of fields than expected: ${received} instead of ${expected}.`,
    unknownRole: ({ input }) =>
      `“${input}” is not a role; choose “district official”, “sector official, social domain”, “sector official, physical domain” or “other participant”.`,
    unknownMoment: ({ input }) =>
      `“${input}” is not a moment; choose huidig, ambitie or evaluatie.`,
    unknownRound: ({ input }) => `“${input}” is not a round; choose voor (before) or na (after).`,
    missingSubject: () => 'The municipality or case that this is about is missing.',
    similarName: ({ input, similar }) =>
      `“${input}” and “${similar}” look like one name, but count apart.`,
    duplicateSheet: ({ respondent, moment }) =>
      `Participant “${respondent}” has more than one sheet for the moment “${moment}”.`,
    invalidJson: ({ message }) => `This is not valid JSON; the reader reports: “${message}”.`,
    tooDeep: () => 'The data are nested too deeply to be read.',
    tooLarge: ({ limit }) => `This is too long: at most ${limit} characters are allowed.`,
    notAList: ({ received }) => `Expected a list; got ${received}.`,
    exerciseDocument: () =>
      'This file contains whole exercises, not separate rows; open it as an exercise.',
    unexpectedValue: ({ column }) => `The value of “${column}” does not fit here.`,
    missingKey: ({ key }) => `“${key}” is missing.`,
    unknownKey: ({ key }) => `“${key}” is not known here.`,
    notOneOf: ({ key, input, allowed }) =>
      `“${input}” is not allowed for “${key}”; choose from: ${allowed}.`,
    blank: ({ key }) => `“${key}” is blank.`,
    invalidDate: ({ input }) => `“${input}” is not a date; write a day as 2026-11-26.`,
    newerFormat: ({ version, supported }) =>
      `This was made by a newer version (format ${version}); this version reads up to ${supported}. Nothing was changed.`,
    tooManyProblems: ({ omitted }) => `There are more problems, not listed here: ${omitted}.`,
    nothingToMerge: () => 'There is nothing to merge.',
    differentSubjects: () =>
      'These are about different municipalities or cases; only exercises about the same one can be merged.',
    tooFewProfiles: () => 'At least two profiles are needed.',
    repeatedPosition: ({ position }) =>
      `“${position}” is a position of this slider of this profile already.`,
    duplicateProfile: ({ profile }) => `More than one profile is called “${profile}”.`,
    missingAreaColumn: () =>
      'No column with codes of municipalities, districts or neighbourhoods was found; please name it.',
    missingYear: () =>
      'The table does not say which year its figures are from; please give the year.',
    missingSource: () =>
      'The table does not say where its figures come from; please give the source.',
    missingLicence: () => 'The licence of the figures is not known; please give the licence.',
    unknownYear: ({ year }) => `The table has no figures of ${year}.`,
    notAnAreaCode: ({ input }) =>
      `“${input}” is not the code of a municipality (GM and 4 digits), district (WK and 6) or neighbourhood (BU and 8).`,
    duplicateArea: ({ area, year }) => `There is more than one row for ${area} in ${year}.`,
    notANumber: ({ input }) => `“${input}” is not a number.`,
    mixedDecimalMark: ({ input }) =>
      `“${input}” has another decimal mark than earlier numbers in the table; use a comma everywhere or a point everywhere.`,
    duplicateDistrict: ({ district }) => `More than one district is called “${district}”.`,
  },
  otherError: (code) => `Unknown error (code “${code}”).`,
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
    boolean: 'yes or no (true or false)',
    code: 'the code of a mixing panel (a number)',
  },
})

const DIGITS = ' As a digit, 0 is low, 1 is middle and 2 is high.'
