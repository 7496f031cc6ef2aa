/**
 * Dutch texts.
 *
 * @module
 */
import { deepFreeze } from '../model/freeze.js'
import { formatNumber } from './formatNumber.js'
import type { Texts } from './texts.js'

const number = (value: number, digits?: number): string =>
  formatNumber(value, digits, { decimal: ',', group: '.' })

const count = (value: number, one: string, more: string): string =>
  `${number(value)} ${value === 1 ? one : more}`

const steps = (value: number): string => count(value, 'stap', 'stappen')

const list = (items: ReadonlyArray<string>): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} en ${items.slice(-1).join('')}`

/**
 * The texts in Dutch.
 *
 * @example
 * nl.positions.midden.meaning // => 'Er is geen keuze gemaakt.'
 */
export const nl: Texts = /*#__PURE__*/ deepFreeze<Texts>({
  language: { tag: 'nl', name: 'Nederlands' },
  positions: {
    laag: { label: 'laag', meaning: 'Hier is gekozen voor een lagere stand.' },
    midden: { label: 'midden', meaning: 'Er is geen keuze gemaakt.' },
    hoog: { label: 'hoog', meaning: 'Hier is gekozen voor een hogere stand.' },
  },
  sliders: {
    positioneringIntern: {
      label: 'Positionering intern',
      shortLabel: 'Positionering',
      about: 'De plek van het wijkgericht werken in de organisatie, met het geld en het mandaat.',
      meaning: {
        laag: 'Het wijkgericht werken hoort bij één sector, zoals ruimte of sociaal, en werkt weinig rechtstreeks samen met de andere.',
        midden: 'Er is op deze schuif geen keuze gemaakt.',
        hoog: 'Het wijkgericht werken staat op eigen benen: met eigen budget en mandaat, een aparte afdeling of een brede opdracht over de domeinen heen.',
      },
      characteristics: {
        eigenBudget: 'Het wijkgericht werken heeft een eigen budget.',
        aparteAfdeling: 'Voor de wijken is er een aparte afdeling.',
        formelePositie:
          'De positie tegenover sociale teams en sectoren ligt vast, met accounthouders per gebied.',
      },
      questions: {
        budget: 'Waar komt het geld vandaan als een wijk iets nodig heeft?',
        organogram:
          'Welke plek heeft het wijkgericht werken in de organisatie, en weten collega’s dat?',
        sociaalDomein: 'Hoe loopt het samenwerken met collega’s uit het sociaal domein?',
        prioriteit: 'Hoe kiezen jullie wat in een gebied het eerst aan de beurt is?',
      },
    },
    procesBinnenGemeente: {
      label: 'Proces binnen gemeente',
      shortLabel: 'Binnen gemeente',
      about: 'De manier waarop de gemeente het werk voor de wijken intern regelt.',
      meaning: {
        laag: 'Plannen voor de wijk komen per sector uit de lijn, of worden per sector uitgevoerd.',
        midden: 'Er is op deze schuif geen keuze gemaakt.',
        hoog: 'De werkprocessen zijn helder en liggen vast, bijvoorbeeld in een gebiedscyclus; sectoren maken de wijkagenda samen en voeren die samen uit.',
      },
      characteristics: {
        duidelijkeWerkprocessen: 'Voor het werk in de gebieden zijn er heldere werkprocessen.',
        gebiedscyclus: 'De gemeente werkt met een gebiedscyclus.',
        beleidsplannen: 'Het wijkgericht werken komt terug in beleidsplannen.',
      },
      questions: {
        gebiedsplan: 'Krijgt elk gebied een eigen plan, en hoe komt zo’n plan tot stand?',
        sectoralePlannen: 'Brengen jullie de plannen van de sectoren bij elkaar?',
        werkprocessen: 'Hoe verloopt het werk, en doet elke afdeling dat op dezelfde manier?',
      },
    },
    procesMetBewoners: {
      label: 'Proces met bewoners',
      shortLabel: 'Met bewoners',
      about: 'De manier waarop de gemeente met bewoners optrekt en hun inbreng verwerkt.',
      meaning: {
        laag: 'Bewoners worden niet doorlopend uitgenodigd om mee te doen of zelf iets te beginnen.',
        midden: 'Er is op deze schuif geen keuze gemaakt.',
        hoog: 'Bewoners hebben vaste inbreng: met meerdere vormen van participatie, steun voor eigen initiatief en vaste afspraken over signalen.',
      },
      characteristics: {
        methodieken: 'Er zijn meerdere vormen van participatie beschikbaar.',
        burgerinitiatieven: 'Er zijn veel voorbeelden van initiatieven van bewoners.',
        bewonersgeluid: 'Wat bewoners laten horen, krijgt op een vaste manier aandacht.',
      },
      questions: {
        binnenkomst: 'Waar in de gemeente komen signalen van bewoners terecht?',
        opvolging: 'Hoe bewaken jullie dat zo’n signaal een vervolg krijgt?',
        burgerinitiatieven: 'Welke hulp krijgen bewoners die zelf iets willen opzetten?',
      },
    },
    bestuurEnPolitiek: {
      label: 'Bestuur en politiek',
      shortLabel: 'Bestuur',
      about: 'De mate waarin het wijkgericht werken op de agenda van het bestuur staat.',
      meaning: {
        laag: 'Tussen de wijkambtenaar en het bestuur zit veel afstand.',
        midden: 'Er is op deze schuif geen keuze gemaakt.',
        hoog: 'Het bestuur is sterk betrokken, bijvoorbeeld met wijkwethouders en een korte lijn naar de wijkambtenaar.',
      },
      characteristics: {
        dichtbijPolitiek: 'De wijkambtenaar staat dicht bij de politiek.',
        wijkwethouders: 'Er zijn wijkwethouders.',
        gebiedscommissies: 'Er zijn gebiedscommissies.',
        coalitieakkoord: 'Het coalitieakkoord besteedt aandacht aan het wijkgericht werken.',
      },
      questions: {
        organisatie: 'Hoe zijn bestuur en politiek georganiseerd als het om de wijken gaat?',
        gebiedscommissies:
          'Bestaan er gebiedscommissies of iets wat erop lijkt, en waarover hebben die een stem?',
        advies: 'Langs welke weg geeft een wijkambtenaar advies aan de politiek?',
      },
    },
    communicatie: {
      label: 'Communicatie',
      shortLabel: 'Communicatie',
      about: 'De communicatie per gebied, naar bewoners en binnen de eigen organisatie.',
      meaning: {
        laag: 'Er is geen of minder communicatie per gebied, of de beleidsafdelingen doen die zelf.',
        midden: 'Er is op deze schuif geen keuze gemaakt.',
        hoog: 'Elk gebied krijgt vaste, eigen communicatie, in overleg met de sectoren.',
      },
      characteristics: {
        communicatiestrategie: 'Er is een strategie voor de communicatie per gebied.',
        afstemming:
          'De collega’s voor de wijken en de sectoren stemmen hun communicatie geregeld op elkaar af.',
        gespreksmethodieken: 'Manieren om met bewoners in gesprek te gaan zijn bekend.',
      },
      questions: {
        structureel: 'Krijgt elk gebied vaste communicatie, waarover gaat die en wie zorgt ervoor?',
        aanspreekpunt:
          'Weten bewoners wie ze met welke vraag kunnen benaderen, en van wie horen ze dat?',
        intern: 'Hoe gaat nieuws uit de gebieden rond binnen de organisatie?',
      },
    },
    wijkkenmerken: {
      label: 'Wijkkenmerken (voorstel)',
      shortLabel: 'Wijk (voorstel)',
      about:
        'Een voorstel uit de reflectie, geen deel van de oefening: laten zien wat de wijk kenmerkt.',
      meaning: {
        laag: 'Onze uitleg van dit voorstel: de aanpak is in elke wijk dezelfde.',
        midden: 'Onze uitleg van dit voorstel: er is geen keuze gemaakt.',
        hoog: 'Onze uitleg van dit voorstel: de aanpak volgt de beschreven kenmerken van de wijk.',
      },
      characteristics: {
        leefstijlen: 'Voorstel: de leefstijlen in de wijk zijn in beeld.',
        bewonersgroepen: 'Voorstel: de groepen bewoners in de wijk zijn in beeld.',
        maatschappelijkeOpgaven: 'Voorstel: de maatschappelijke opgaven zijn in beeld.',
      },
      questions: {},
    },
  },
  aspects: {
    leefstijlen: 'Leefstijlen',
    bewonersgroepen: 'Bewonersgroepen',
    maatschappelijkeOpgaven: 'Maatschappelijke opgaven',
    overige: 'Overige kenmerken',
  },
  profiles: {
    ontwikkelend: {
      label: 'De ontwikkelende gemeente',
      shortLabel: 'Ontwikkelend',
      summary:
        'Deze gemeente begint met wijkgericht werken. Bestuur en bewoners krijgen vaak het eerst aandacht; welke kant het op gaat, hangt af van de aanleiding.',
      sliders: {
        positioneringIntern:
          'Kan ruimte geven om over domeinen heen te werken en projecten te verbinden.',
        procesBinnenGemeente: 'Kan ruimte geven voor beleid dat per wijk verschilt.',
        procesMetBewoners:
          'Vangt op wat bewoners laten horen en sluit, als dat het doel is, aan bij wat er in de wijk al is.',
        bestuurEnPolitiek:
          'Brengt het bestuur dichterbij en geeft het wijkgericht werken een vaste plek in de organisatie.',
        communicatie: 'Hangt af van de aanleiding en van de richting die de gemeente kiest.',
      },
      assignment:
        'Verken als kwartiermaker wat er in de wijken leeft en welke opgaven er zijn. Smeed een coalitie van bewoners en partners, maak samen een korte wijkagenda en bespreek die met het college.',
      attentionPoints: {
        kleinBeginnen:
          'Alles tegelijk verzetten is een grote, ingewikkelde verandering. Begin klein, bij de schuiven van de aanleiding.',
        geenMandaat:
          'Zonder mandaat of vaste overleggen krijgt een projectleider weinig gedaan bij de sectoren en blijven kansen liggen.',
        geenDraagvlak:
          'Zonder draagvlak in de eigen organisatie stranden ideeën uit de wijk en haken bewoners af.',
      },
    },
    participatief: {
      label: 'De participatieve gemeente',
      shortLabel: 'Participatief',
      summary:
        'Bewoners en hun initiatieven staan voorop. Het werk gebeurt vooral buiten het gemeentehuis; het proces binnen de gemeente en het bestuur staan meer op afstand.',
      sliders: {
        positioneringIntern:
          'Hangt af van een wijkbudget en van wie daarover beslist; een aparte afdeling hoeft niet.',
        procesBinnenGemeente: 'Heeft geen voorrang: ingaan op wat bewoners aandragen komt eerst.',
        procesMetBewoners:
          'Staat bovenaan: samenwerken met initiatieven uit de wijk en ze aanjagen, soms met een buurtbudget.',
        bestuurEnPolitiek:
          'Krijgt weinig aandacht: het bestuur staat ver weg en een wijkwethouder heeft vooral een ceremoniële rol.',
        communicatie:
          'De wijk krijgt vaste communicatie per gebied, en ook intern loopt de communicatie.',
      },
      assignment:
        'Gebruik de kracht die in de wijken zit: moedig initiatieven aan en steun ze met subsidie. Zoek als het kan aansluiting bij plannen van de gemeente; het hoeft niet.',
      attentionPoints: {
        eiland:
          'Als de wisselwerking met de sectoren hapert, raakt het wijkgericht werken los van de rest van de gemeente en blijven dringende opgaven liggen.',
        bestuurlijkeAandacht:
          'Vraagt een wijk om meer, zoals een integrale aanpak, dan is aandacht van het bestuur onmisbaar.',
        dezelfdeBewoners:
          'Vaak nemen dezelfde bewoners het initiatief. Zoek ook mensen op die zich niet vanzelf melden; anders voelen zij zich niet gehoord.',
        ideeenVerloren:
          'Bereiken ideeën de juiste ambtenaar niet, dan gaan ze in de organisatie verloren, vooral in een grote gemeente.',
      },
    },
    organisatiegericht: {
      label: 'De organisatiegerichte gemeente',
      shortLabel: 'Organisatiegericht',
      summary:
        'De eigen organisatie staat centraal: een stevige plek voor het wijkgericht werken, heldere werkprocessen en een bestuur dichtbij. Voor initiatief van bewoners is minder ruimte.',
      sliders: {
        positioneringIntern:
          'Valt op: vaak een aparte afdeling, met vast budget en mandaat voor de wijkambtenaar.',
        procesBinnenGemeente:
          'Heeft de meeste voorrang, met heldere werkprocessen, integrale wijkteams en een vaste gebiedscyclus.',
        procesMetBewoners:
          'De gemeente ziet opgaven in de wijk als haar eigen taak; voor initiatief en zeggenschap van bewoners is weinig ruimte.',
        bestuurEnPolitiek:
          'De wijkambtenaar staat dicht bij het bestuur. Wijkwethouders trekken de wijkteams en spreken in het college voor de wijk.',
        communicatie:
          'Richt zich naar binnen; communicatie per gebied naar buiten heeft geen voorrang.',
      },
      assignment:
        'Laat het wijkgericht werken alles in de organisatie verbinden. Breng vanuit de wijkvisie samenhang in wat afdelingen doen, en laat management en bestuur zien waar doelen en opgaven elkaar raken.',
      attentionPoints: {
        eigenPlan:
          'De gemeente kan zo opgaan in haar eigen plan dat het schuurt met wat bewoners willen.',
        bestuurEnBewoner:
          'In een grote gemeente richten wijkwethouders zich soms vooral op het gemeentehuis. Dan houdt de wijkambtenaar of het wijkteam de band met bewoners vast.',
        geenTerugkoppeling:
          'Bewoners weten niet altijd wat de gemeente van plan is of wie ze kunnen benaderen, en horen niet altijd wat er met hun inbreng gebeurt.',
      },
    },
    toenaderingsgericht: {
      label: 'De toenaderingsgerichte gemeente',
      shortLabel: 'Toenaderingsgericht',
      summary:
        'Deze gemeente wil de afstand tussen bewoners en bestuur kleiner maken. De wijkambtenaar vangt signalen op en brengt ze naar het bestuur; domeinen intern verbinden komt daarna.',
      sliders: {
        positioneringIntern:
          'Kan verschillen: een aparte afdeling, of een plek in het sociale of het fysieke domein.',
        procesBinnenGemeente: 'Weegt minder zwaar: domeinen verbinden komt na bewoners betrekken.',
        procesMetBewoners:
          'Krijgt veel aandacht, vooral door te luisteren naar de wijk; initiatieven ondersteunen weegt minder.',
        bestuurEnPolitiek:
          'Heeft voorrang: het bestuur komt dichter bij bewoners, bijvoorbeeld met wijkwethouders.',
        communicatie:
          'Vaste communicatie per gebied hoeft niet; bereikbaar zijn en het gesprek met bewoners tellen.',
      },
      assignment:
        'Bouw een netwerk in de wijk op en houd het levend. Breng signalen over aan ambtenaren en vooral aan het bestuur, en help de afdeling communicatie om doelgroepen te bereiken.',
      attentionPoints: {
        signalenLandenNiet:
          'Signalen van bewoners landen niet vanzelf bij de sectoren, die hun eigen agenda hebben.',
        verwachtingen:
          'Wie luistert, laat ook horen wat er met een signaal gebeurt en is open over wat niet lukt.',
        sectorenNietIngericht:
          'Sectoren kunnen niet altijd iets met wat de wijk aandraagt; dat geeft spanning tussen collega’s.',
        schaal:
          'In een grote gemeente is voeling met de wijk lastiger; in een gemeente met meer kernen wil elke kern vertegenwoordigd zijn.',
      },
    },
    gekanteld: {
      label: 'De gekantelde gemeente',
      shortLabel: 'Gekanteld',
      summary:
        'Een gedachte-experiment: alle schuiven staan hoog en de gemeente werkt helemaal vanuit het perspectief van bewoners. In de praktijk is deze vorm niet aangetroffen.',
      sliders: {
        positioneringIntern:
          'Eén afdeling over alle beleidsterreinen heen, ingedeeld zoals de burger denkt, met korte lijnen.',
        procesBinnenGemeente: 'Brede wijkteams stemmen voortdurend af met vakcollega’s.',
        procesMetBewoners:
          'Is de kern: bewoners doen mee in beslissingen en in het denken over beleid voor hun gebied.',
        bestuurEnPolitiek:
          'Bestuurders en directeuren werken voor de wijk en redeneren zoals bewoners.',
        communicatie:
          'Er is veel communicatie per gebied, binnen en buiten, ook voor wie lastig te bereiken is.',
      },
      assignment:
        'Laat zien hoe binnen en tussen wijken wordt gekozen wat eerst gaat. Spreek af hoe sectoren samen als één gemeente naar buiten treden, en zorg dat communicatie open is en langs de wijkambtenaar loopt.',
      attentionPoints: {
        begroting: 'Brede teams met een eigen budget kosten veel geld en vragen veel afstemming.',
        nietElkDomein:
          'Maatwerk per wijk past niet bij elk domein; in het onderwijs tellen bijvoorbeeld gelijke kansen.',
        ongelijkeDeelname:
          'Niet elke wijk en niet iedere bewoner doet even actief mee; waar het stil blijft, kan de gemeente zelf meer beginnen.',
      },
    },
  },
  risks: {
    'ambtelijke-organisatie-buitenspel': {
      label: 'Ambtelijke organisatie buitenspel',
      claim:
        'De reflectie noemt bij de toenaderingsgerichte gemeente het risico dat de ambtelijke organisatie buitenspel staat.',
      formalisation:
        'Onze uitwerking: proces met bewoners en bestuur en politiek staan hoog, proces binnen gemeente laag.',
    },
    'samenwerking-sectoren-beperkt': {
      label: 'Te weinig samenwerking tussen sectoren',
      claim:
        'De reflectie noemt bij de participatieve gemeente het risico dat sectoren intern te weinig samenwerken.',
      formalisation:
        'Onze uitwerking: proces met bewoners staat hoog en proces binnen gemeente laag.',
    },
    'betrokkenheid-bewoners-te-klein': {
      label: 'Bewoners te weinig betrokken',
      claim:
        'De reflectie noemt bij de organisatiegerichte gemeente het risico dat bewoners te weinig betrokken zijn.',
      formalisation:
        'Onze uitwerking: proces binnen gemeente staat hoog en proces met bewoners laag.',
    },
    'binnen-buiten-onbalans': {
      label: 'Onbalans tussen binnen en buiten',
      claim:
        'Samenwerken met buiten lukt pas als ook binnen de samenwerking loopt; de focus op buiten en die op binnen hebben elkaar nodig, elk op minstens een gemiddeld niveau.',
      formalisation:
        'Het niveau komt uit de reflectie. Dat buiten staat voor proces met bewoners en binnen voor proces binnen gemeente, is onze uitwerking: een van beide staat laag.',
    },
    'totaal-wijkgericht': {
      label: 'Helemaal wijkgericht',
      claim:
        'De reflectie waarschuwt voor uitersten, zoals helemaal wijkgericht werken. Hoofdstuk 7 noemt druk op de begroting, veel afstemming, een te zwaar perspectief van bewoners en ongelijke kansen.',
      formalisation:
        'Hoofdstuk 7 zet alle schuiven op hun hoogst; dat dit het uiterste is waarvoor de reflectie waarschuwt, is onze uitwerking.',
    },
    'totaal-sectorgericht': {
      label: 'Helemaal sectorgericht',
      claim:
        'De reflectie waarschuwt voor uitersten, zoals helemaal sectorgericht werken. In haar muziekbeeld is er niets te horen als alle schuiven dicht zijn.',
      formalisation: 'Dat bij dit uiterste alle vijf de schuiven laag staan, is onze uitwerking.',
    },
    'focus-buiten': {
      label: 'Alleen gericht op buiten',
      claim:
        'De reflectie waarschuwt voor uitersten, zoals alleen gericht zijn op buiten, en verbindt die richting met de participatieve gemeente.',
      formalisation:
        'Onze uitwerking: proces met bewoners en communicatie staan hoog, positionering intern laag of midden, en proces binnen gemeente laag.',
    },
    'focus-binnen': {
      label: 'Alleen gericht op binnen',
      claim:
        'De reflectie waarschuwt voor uitersten, zoals alleen gericht zijn op binnen, en verbindt die richting met de organisatiegerichte gemeente.',
      formalisation:
        'Onze uitwerking: positionering intern en proces binnen gemeente staan hoog, proces met bewoners laag, en communicatie laag of midden.',
    },
  },
  riskKinds: {
    profile: 'hoort bij een profiel',
    rule: 'algemene regel',
    extreme: 'uiterste',
  },
  riskStatuses: {
    present: 'van toepassing',
    possible: 'mogelijk van toepassing',
    absent: 'niet van toepassing',
  },
  formalisations: {
    stated: 'De hele voorwaarde staat in de publicatie.',
    partly: 'Een deel van de voorwaarde staat in de publicatie; de rest is van ons.',
    ours: 'De publicatie noemt het risico; de voorwaarde is van ons.',
  },
  correlations: {
    'bewoners-communicatie': {
      label: 'Bewoners en communicatie',
      explanation: 'Gaat proces met bewoners omhoog, dan gaat communicatie waarschijnlijk mee.',
    },
    'bestuur-positionering': {
      label: 'Bestuur en positionering',
      explanation:
        'Gaat bestuur en politiek omhoog, dan gaat positionering intern waarschijnlijk mee.',
    },
    'bestuur-proces': {
      label: 'Bestuur en proces',
      explanation:
        'Gaat bestuur en politiek omhoog, dan gaat het proces mogelijk mee. Wij lezen dat als proces binnen gemeente; de tekst kan ook proces met bewoners bedoelen.',
    },
  },
  strengths: { waarschijnlijk: 'waarschijnlijk', mogelijk: 'mogelijk' },
  reasons: {
    'nabijheid-bestuur': {
      label: 'Het bestuur dichtbij houden',
      explanation:
        'Bijvoorbeeld na een fusie, als bewoners de band met hun gemeente dreigen te verliezen. Begin bij proces met bewoners en bestuur en politiek.',
    },
    'verschillen-tussen-gebieden': {
      label: 'Verschillen tussen gebieden',
      explanation:
        'Kernen of wijken hebben elk een eigen karakter en eigen opgaven. Begin bij proces binnen gemeente.',
    },
    'domeinoverstijgend-werken': {
      label: 'Over domeinen heen werken',
      explanation:
        'Projecten van verschillende sectoren komen in één gebied samen. Begin bij positionering intern.',
    },
    'optrekken-met-bewoners': {
      label: 'Meer optrekken met bewoners',
      explanation:
        'De gemeente wil dat bewoners meer meedoen of meer te zeggen hebben. Begin bij proces met bewoners.',
    },
  },
  grades: {
    stated: { label: 'genoemd', meaning: 'De tekst noemt de stand van deze schuif.' },
    implied: { label: 'volgt', meaning: 'De stand volgt uit standen die de tekst noemt.' },
    inferred: {
      label: 'afgeleid',
      meaning: 'Wij leiden de stand af uit de beschrijving, met een vaste regel.',
    },
  },
  codingRules: {
    1: 'Wat voorop of centraal staat, of de kenmerken van een hoge stand heeft, lezen wij als hoog.',
    2: 'Wat geen voorrang of weinig aandacht krijgt, of op grote afstand staat, lezen wij als laag.',
    3: 'Wat ergens van afhangt of geen vereiste is, lezen wij als midden: geen keuze gemaakt.',
  },
  fits: {
    strong: {
      label: 'dicht bij een profiel',
      meaning:
        'Het paneel ligt zo dicht bij een profiel dat geen ander profiel zo dichtbij kan zijn.',
    },
    partial: {
      label: 'deels bij een profiel',
      meaning: 'Het paneel lijkt voor een deel op het dichtstbijzijnde profiel.',
    },
    none: {
      label: 'geen profiel dichtbij',
      meaning:
        'Het dichtstbijzijnde profiel ligt minstens zo ver weg als twee willekeurige panelen doorgaans van elkaar. Ook dat is een gewone uitkomst.',
    },
  },
  roles: {
    wijkambtenaar: { label: 'wijkambtenaar', shortLabel: 'wijk' },
    sectorambtenaarSociaal: { label: 'sectorambtenaar sociaal domein', shortLabel: 'sociaal' },
    sectorambtenaarFysiek: { label: 'sectorambtenaar fysiek domein', shortLabel: 'fysiek' },
    overig: { label: 'andere deelnemer', shortLabel: 'overig' },
  },
  moments: { huidig: 'nu', ambitie: 'ambitie', evaluatie: 'na een jaar' },
  patterns: {
    eensgezind: { label: 'eensgezind', meaning: 'Iedereen koos dezelfde stand.' },
    eenStap: { label: 'één stap verschil', meaning: 'De antwoorden liggen één stap uit elkaar.' },
    verspreid: {
      label: 'verspreid',
      meaning: 'De antwoorden lopen van laag tot hoog, met midden ertussen.',
    },
    tegenoverElkaar: {
      label: 'tegenover elkaar',
      meaning: 'Sommigen kozen laag en anderen hoog; niemand koos midden.',
    },
  },
  progress: {
    reached: { label: 'op de ambitie', meaning: 'De schuif staat waar de ambitie ligt.' },
    closer: {
      label: 'dichterbij',
      meaning: 'De schuif staat dichter bij de ambitie dan aan het begin.',
    },
    unchanged: {
      label: 'gelijk gebleven',
      meaning: 'De schuif staat waar hij aan het begin stond.',
    },
    further: {
      label: 'verder weg',
      meaning: 'De schuif staat verder van de ambitie dan aan het begin.',
    },
    overshot: { label: 'voorbij de ambitie', meaning: 'De schuif is de ambitie voorbijgegaan.' },
  },
  stepWhys: {
    onlyMoveLeft: 'Alleen deze schuif kan nog bewegen.',
    reason: 'Deze schuif hoort bij de aanleiding.',
    balance: 'Zo zijn er onderweg de minste panelen met onbalans tussen binnen en buiten.',
    tension: 'Zo ontstaat onderweg de minste spanning tussen schuiven.',
    sourceFirst: 'Een schuif die naar verwachting een andere meetrekt, gaat voor.',
    canonicalOrder: 'Verder maakt het niet uit; dan geldt de volgorde van het mengpaneel.',
  },
  headings: {
    report: 'Verslag van de schuifoefening',
    panel: 'Mengpaneel',
    slider: 'Schuif',
    position: 'Stand',
    profile: 'Profiel',
    closestTo: 'Het dichtst bij',
    ranking: 'Alle profielen, dichtstbijzijnde eerst',
    distance: 'Afstand',
    similarity: 'Overeenkomst',
    fit: 'Hoe dichtbij',
    differences: 'Verschillen',
    uncertainty: 'Wat onzeker is',
    readings: 'Leeswijzen',
    evidence: 'Onderbouwing',
    risks: 'Risico’s',
    claim: 'Wat de publicatie zegt',
    formalisation: 'Onze uitwerking',
    tensions: 'Spanningen',
    expectedMoves: 'Wat naar verwachting meebeweegt',
    summary: 'Samenvatting',
    perSlider: 'Per schuif',
    assignment: 'Opdracht aan de wijkambtenaar',
    attentionPoints: 'Aandachtspunten',
    characteristics: 'Kenmerken van een hoge stand',
    questions: 'Vragen die helpen',
    agenda: 'Gespreksagenda',
    distribution: 'Verdeling',
    agreement: 'Overeenstemming',
    whoSaidWhat: 'Wie wat zei',
    respondent: 'Deelnemer',
    role: 'Rol',
    moment: 'Moment',
    answer: 'Antwoord',
    median: 'Middelste stand',
    agreed: 'Afgesproken',
    closestSheets: 'Invulling die het dichtst bij alle andere ligt',
    plan: 'Plan',
    step: 'Stap',
    why: 'Waarom nu',
    reason: 'Aanleiding',
    progress: 'Na een jaar',
    start: 'Begin',
    thenRating: 'Begin, nu bekeken',
    newAmbition: 'Nieuwe ambitie',
    district: 'Wijkkenmerken (voorstel)',
    needs: 'Wat de wijk nodig heeft',
    documented: 'Gemeenten in de publicatie',
    sources: 'Bronnen',
  },
  words: {
    unknown: 'weet niet',
    unanswered: 'niet ingevuld',
    tie: 'gelijke afstand',
    none: 'geen',
    yes: 'ja',
    no: 'nee',
    toDiscuss: 'om te bespreken',
    municipality: 'gemeente',
    case: 'casus',
    district: 'wijk',
    ambitionChanged: 'ambitie gewijzigd',
    withinDisagreement: 'binnen het verschil van mening',
    chosenReading: 'gekozen leeswijze',
    otherReading: 'andere leeswijze',
    proposed: 'voorstel',
    hypothetical: 'gedachte-experiment',
    invented: 'verzonnen',
  },
  notes: {
    opinion:
      'Een mengpaneel is een mening van ambtenaren over hun gemeente, geen meting. Geen stand is goed of fout.',
    closestTo:
      'Profielen zijn uitvergrote generalisaties. “Het dichtst bij” zegt waar een paneel op lijkt, niet wat een gemeente is.',
    readings:
      'De standen van de profielen zijn onze lezing van de tekst. Waar die ruimte laat, rekenen wij ook met de andere leeswijzen.',
    similarity: 'Overeenkomst loopt van 0 (zo ver mogelijk uit elkaar) tot 1 (gelijk).',
    correlations:
      'Samenhangen zijn verwachtingen van experts, geen bevindingen. Een spanning keurt een paneel niet af.',
    coherence:
      'Een getal voor samenhang is een hypothese: volgens de reflectie ontstaan sommige combinaties eerder dan andere.',
    risks:
      'Een risico is een waarschuwing om over te praten, geen oordeel. Wat wij zelf uitwerkten, staat erbij.',
    proposedSlider:
      'De zesde schuif is een voorstel uit de reflectie en hoort niet bij de oefening. Wat de standen betekenen, is onze uitleg. In de afstand tot een profiel telt deze schuif niet mee.',
    hypotheticalProfile:
      'Dit profiel is een gedachte-experiment en in de praktijk niet aangetroffen.',
    documented:
      'De publicatie laat van deze gemeenten enkele standen zien, zoals beschreven in 2021. Uit gemeenten als deze zijn ook de profielen opgebouwd; een onafhankelijke toets zijn ze dus niet.',
    median:
      'De middelste stand is een berekening. Wat de groep na het gesprek afspreekt, staat er apart naast.',
    medianIsNobodys: 'Niemand vulde een paneel in dat bij alle middelste standen past.',
    plan: 'Het plan is een volgorde van voorkeur, geen voorspelling. Schuiven omhoog krijgen vraagt tijd en volhouden.',
    thenRating:
      'Wie terugkijkt, plaatst het begin soms anders dan toen. Daarom staan beide naast elkaar.',
    withinDisagreement:
      'Deze verandering is niet groter dan het verschil tussen de antwoorden van de groep.',
    invented: 'Deze gegevens zijn verzonnen en dienen als voorbeeld.',
    noProfileFits: 'Geen van de profielen ligt dichtbij. Dat is een gewone uitkomst.',
    noDifferences: 'Er zijn geen verschillen.',
    noRisks: 'Geen van de risicoprofielen is van toepassing.',
    noTensions: 'Geen samenhang wijst op een spanning in dit paneel.',
    nothingToDiscuss: 'Op geen schuif lopen de antwoorden van laag tot hoog.',
    noPlan: 'Alle schuiven staan al waar de ambitie ligt.',
    noAnswers: 'Er zijn nog geen antwoorden.',
    attribution:
      'Naar: Emre Can en Jetze van der Ham (Platform31, Den Haag, 2021), Organisatievormen in het wijkgericht werken; reflectie van Merlijn van Hulst en Martine de Jong. In eigen woorden.',
  },
  phrases: {
    number,
    percent: (share) => `${number(share * 100, 0)}%`,
    list,
    steps,
    moved: (value) =>
      value === 0 ? 'gelijk' : `${steps(Math.abs(value))} ${value > 0 ? 'hoger' : 'lager'}`,
    sliderAt: (slider, position) => `${slider}: ${position}`,
    move: (slider, from, to) => `${slider}: van ${from} naar ${to}`,
    panelOf: (name) => `Mengpaneel van ${name}`,
    closestTo: (profiles) => `Het dichtst bij: ${list(profiles)}.`,
    stillPossible: (profiles) => `Kan nog het dichtst bij zijn: ${list(profiles)}.`,
    certainlyClosest: (profile) => `Het dichtst bij, hoe de andere schuiven ook staan: ${profile}.`,
    decidesMost: (slider) => `Het antwoord op “${slider}” zou het meest beslissen.`,
    tie: (value) => `Gelijke afstand tot ${count(value, 'profiel', 'profielen')}.`,
    margin: (value) => `Het eerstvolgende profiel ligt ${steps(value)} verder.`,
    typicality: (share) =>
      `${number(share * 100, 0)}% van alle mengpanelen ligt verder van het eigen dichtstbijzijnde profiel.`,
    readings: (value, of) => `in ${number(value)} van de ${count(of, 'leeswijze', 'leeswijzen')}`,
    completions: (value, of) =>
      `bij ${number(value)} van de ${count(of, 'manier', 'manieren')} om het paneel aan te vullen`,
    routes: (value) => count(value, 'kortste route', 'kortste routes'),
    stepNumber: (index) => `Stap ${number(index)}`,
    insteadOf: (sliders) => `Had ook gekund: ${list(sliders)}.`,
    tension: (from, to, value) => `“${from}” staat ${steps(value)} hoger dan “${to}”.`,
    expected: (slider, strength) => `“${slider}” beweegt ${strength} mee.`,
    respondents: (value) => count(value, 'deelnemer', 'deelnemers'),
    unanswered: (value) => `${count(value, 'schuif', 'schuiven')} niet ingevuld`,
    between: (lower, upper) => (lower === upper ? lower : `tussen ${lower} en ${upper}`),
    gapClosure: (share) => `Van de afstand tot de ambitie is ${number(share * 100, 0)}% afgelegd.`,
    wantsHigher: (municipality, slider) => `${municipality} wil “${slider}” hoger zetten.`,
    farthest: (districts) => `Het verst van het mengpaneel van de gemeente: ${list(districts)}.`,
    source: ({ chapter, heading }) =>
      `${chapter.includes('.') ? 'paragraaf' : 'hoofdstuk'} ${chapter}${heading === undefined ? '' : `, “${heading}”`}`,
  },
  errors: {
    notAPlainObject: ({ received }) =>
      `Hier hoort een gewoon object met gegevens; ontvangen is ${received}.`,
    missingSlider: ({ slider }) => `De schuif “${slider}” heeft geen stand.`,
    unknownSlider: ({ key }) => `“${key}” is geen schuif van dit mengpaneel.`,
    unknownPosition: ({ slider, input }) =>
      `“${input}” is geen stand${slider === undefined ? '' : ` voor de schuif “${slider}”`}; kies laag, midden of hoog.`,
    wrongType: ({ expected, slider, received }) =>
      `${slider === undefined ? 'Hier' : `Bij de schuif “${slider}”`} hoort ${expected}; ontvangen is ${received}.`,
    wrongKeyLength: ({ input, expected }) =>
      `Een sleutel van dit soort heeft ${expected} letters; “${input}” heeft die niet.`,
    unknownLetter: ({ slider, index, letter }) =>
      `Letter ${index} van de sleutel, voor de schuif “${slider}”, is “${letter}”; kies L, M of H.`,
    codeOutOfRange: ({ input, highest }) =>
      `“${input}” is geen code van een mengpaneel; kies een heel getal van 0 tot en met ${highest}.`,
    emptyFile: () => 'Het bestand is leeg.',
    wrongEncoding: () => 'Het bestand is geen tekst in UTF-8; sla het op als UTF-8.',
    unknownColumn: ({ column, line }) =>
      `De kolom “${column}”${line === undefined ? '' : ` op regel ${line}`} is hier niet bekend.`,
    missingColumn: ({ column }) => `De kolom “${column}” ontbreekt.`,
    duplicateColumn: ({ column }) => `De kolom “${column}” komt meer dan één keer voor.`,
    unclosedQuote: ({ line }) => `Het aanhalingsteken dat op regel ${line} begint, sluit nergens.`,
    misplacedQuote: ({ line }) =>
      `Op regel ${line} staat een aanhalingsteken waar het niet hoort; zet het hele veld tussen aanhalingstekens.`,
    wrongFieldCount: ({ line, expected, received }) =>
      `Regel ${line} telt een ander aantal velden dan verwacht: ${received} in plaats van ${expected}.`,
    unknownRole: ({ input }) =>
      `“${input}” is geen rol; kies wijkambtenaar, sectorambtenaarSociaal, sectorambtenaarFysiek of overig.`,
    unknownMoment: ({ input }) => `“${input}” is geen moment; kies huidig, ambitie of evaluatie.`,
    missingSubject: () => 'Er staat niet bij om welke gemeente of casus het gaat.',
    duplicateSheet: ({ respondent, moment }) =>
      `Deelnemer “${respondent}” heeft meer dan één invulling voor het moment “${moment}”.`,
    invalidJson: ({ message }) => `Dit is geen geldige JSON; de lezer meldt: “${message}”.`,
    tooDeep: () => 'De gegevens zijn dieper genest dan kan.',
    tooLarge: ({ limit }) => `Dit is te lang: er passen hooguit ${limit} tekens in.`,
    notAList: ({ received }) => `Hier hoort een lijst; ontvangen is ${received}.`,
    unexpectedValue: ({ column }) => `De waarde van “${column}” past hier niet.`,
    duplicateProfile: ({ profile }) => `Meer dan één profiel heet “${profile}”.`,
  },
  otherError: (code) => `Er is iets anders aan de hand (code “${code}”).`,
  typeNames: {
    undefined: 'niets',
    null: 'null',
    boolean: 'ja of nee',
    number: 'een getal',
    bigint: 'een groot getal',
    string: 'een tekst',
    symbol: 'een symbool',
    function: 'een functie',
    array: 'een lijst',
    object: 'een ander object',
  },
  inputKinds: {
    position: 'een stand',
    key: 'de sleutel van een mengpaneel, als tekst',
    code: 'de code van een mengpaneel, als getal',
  },
})
