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
      about: 'Welke plek het wijkgericht werken intern heeft, met welk geld en met welk mandaat.',
      meaning: {
        laag: 'Het wijkgericht werken valt onder één domein, het ruimtelijke of het sociale, en werkt weinig rechtstreeks samen met het andere.',
        midden: 'Voor deze schuif is geen keuze gemaakt.',
        hoog: 'Het wijkgericht werken staat op eigen benen: met eigen budget en mandaat, een aparte afdeling of een brede opdracht over de domeinen heen.',
      },
      characteristics: {
        eigenBudget: 'Het wijkgericht werken heeft een eigen budget.',
        aparteAfdeling: 'Er is een aparte afdeling voor de wijken.',
        formelePositie:
          'De positie tegenover sociale teams, of tegenover sectoren met accounthouders per gebied, is formeel vastgelegd.',
      },
      questions: {
        budget: 'Waar komt het geld vandaan als een wijk iets nodig heeft?',
        organogram:
          'Op welke plek in de organisatie zit het wijkgericht werken, en weten collega’s dat?',
        sociaalDomein: 'Hoe loopt de samenwerking met collega’s uit het sociaal domein?',
        prioriteit: 'Hoe kiezen jullie wat in een gebied als eerste aan de beurt is?',
      },
    },
    procesBinnenGemeente: {
      label: 'Proces binnen gemeente',
      shortLabel: 'Binnen gemeente',
      about: 'De manier waarop de gemeente het werk voor de wijken intern regelt.',
      meaning: {
        laag: 'Plannen voor de wijk komen per sector uit de lijnorganisatie, of worden per sector uitgevoerd.',
        midden: 'Voor deze schuif is geen keuze gemaakt.',
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
        werkprocessen: 'Hoe verloopt het werk, en gaat dat bij elke afdeling op dezelfde manier?',
      },
    },
    procesMetBewoners: {
      label: 'Proces met bewoners',
      shortLabel: 'Met bewoners',
      about: 'De manier waarop de gemeente met bewoners optrekt en hun inbreng verwerkt.',
      meaning: {
        laag: 'Bewoners worden niet doorlopend uitgenodigd om mee te doen of zelf iets te beginnen.',
        midden: 'Voor deze schuif is geen keuze gemaakt.',
        hoog: 'Bewoners hebben structureel inbreng: via meerdere vormen van participatie, met steun voor eigen initiatieven en met vaste afspraken over signalen.',
      },
      characteristics: {
        methodieken: 'Er zijn meerdere vormen van participatie om uit te kiezen.',
        burgerinitiatieven: 'Er zijn veel voorbeelden van bewonersinitiatieven.',
        bewonersgeluid: 'Wat bewoners laten horen, krijgt structureel aandacht.',
      },
      questions: {
        binnenkomst: 'Bij wie in de organisatie komen signalen van bewoners terecht?',
        opvolging: 'Hoe bewaken jullie dat zo’n signaal een vervolg krijgt?',
        burgerinitiatieven: 'Welke hulp krijgen bewoners die zelf iets willen opzetten?',
      },
    },
    bestuurEnPolitiek: {
      label: 'Bestuur en politiek',
      shortLabel: 'Bestuur',
      about: 'De mate waarin het wijkgericht werken op de agenda van het bestuur staat.',
      meaning: {
        laag: 'Het bestuur staat ver van de wijkambtenaar af.',
        midden: 'Voor deze schuif is geen keuze gemaakt.',
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
          'Bestaan er gebiedscommissies of iets wat daarop lijkt, en waarover hebben die iets te zeggen?',
        advies: 'Langs welke weg geeft een wijkambtenaar advies aan de politiek?',
      },
    },
    communicatie: {
      label: 'Communicatie',
      shortLabel: 'Communicatie',
      about: 'De communicatie per gebied, naar bewoners en binnen de eigen organisatie.',
      meaning: {
        laag: 'Er is geen of minder communicatie per gebied, of de beleidsafdelingen regelen die zelf.',
        midden: 'Voor deze schuif is geen keuze gemaakt.',
        hoog: 'Elk gebied krijgt structureel eigen communicatie, afgestemd met de sectoren.',
      },
      characteristics: {
        communicatiestrategie: 'Er is een strategie voor de communicatie per gebied.',
        afstemming: 'Wijkambtenaren en sectoren stemmen hun communicatie geregeld op elkaar af.',
        gespreksmethodieken: 'Er zijn manieren bekend om met bewoners in gesprek te komen.',
      },
      questions: {
        structureel:
          'Krijgt elk gebied structureel communicatie, waarover gaat die en wie zorgt ervoor?',
        aanspreekpunt:
          'Weten bewoners wie ze met welke vraag kunnen benaderen, en van wie horen ze dat?',
        intern: 'Hoe gaat nieuws uit de gebieden rond binnen de organisatie?',
      },
    },
    wijkkenmerken: {
      label: 'Wijkkenmerken (voorstel)',
      shortLabel: 'Wijk (voorstel)',
      about:
        'Een voorstel uit de reflectie, geen onderdeel van de oefening: laten zien wat de wijk kenmerkt.',
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
          'Maakt het mogelijk over domeinen heen te werken en projecten te verbinden.',
        procesBinnenGemeente: 'Maakt beleid mogelijk dat per wijk verschilt.',
        procesMetBewoners:
          'Vangt op wat bewoners laten horen. Als dat een doel is, haakt de gemeente aan bij wat er al loopt in de wijk en kiest zij hoe bewoners meedoen.',
        bestuurEnPolitiek:
          'Brengt het bestuur dichterbij en geeft het wijkgericht werken een vaste plek in de organisatie.',
        communicatie: 'Hangt af van de aanleiding en van de richting die de gemeente kiest.',
      },
      assignment:
        'Verken als kwartiermaker wat er in de wijken leeft en welke opgaven er zijn. Smeed een coalitie van bewoners en partners, maak samen een overzichtelijke wijkagenda en leg die aan het college voor.',
      attentionPoints: {
        kleinBeginnen:
          'Alle schuiven in één keer verzetten is een grote, ingewikkelde verandering. Begin klein, bij de schuiven die bij de aanleiding horen.',
        geenMandaat:
          'Zonder mandaat of vaste overleggen krijgt een projectleider weinig gedaan bij de sectoren en blijven kansen liggen.',
        geenDraagvlak:
          'Zonder draagvlak in de eigen organisatie stranden ideeën uit de wijk en haken bewoners af.',
        experimenteerruimte:
          'De eerste fase vraagt om ambtenaren die van de gebaande paden af durven. Geef hun ruimte om te proberen.',
        schakelen:
          'Hoe minder de sectoren wijkgericht werken, hoe meer de wijkambtenaar moet kunnen schakelen tussen strategie, tactiek en uitvoering.',
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
        procesBinnenGemeente: 'Heeft geen voorrang: inspelen op wat bewoners aandragen gaat voor.',
        procesMetBewoners:
          'Weegt het zwaarst: samenwerken met initiatieven uit de wijk en ze aanjagen, soms met een buurtbudget.',
        bestuurEnPolitiek:
          'Krijgt weinig aandacht: het bestuur staat ver weg en een wijkwethouder heeft vooral een ceremoniële rol.',
        communicatie:
          'De wijken krijgen structureel eigen communicatie, en ook de interne communicatie is geregeld.',
      },
      assignment:
        'Gebruik de kracht die in de wijken zit: jaag initiatieven aan en steun ze met subsidie. Zoek waar het kan aansluiting bij plannen van de gemeente, maar verplicht is dat niet.',
      attentionPoints: {
        eiland:
          'Als de wisselwerking met de sectoren hapert, raakt het wijkgericht werken intern geïsoleerd en blijven dringende opgaven uit de wijk liggen.',
        bestuurlijkeAandacht:
          'Vraagt een wijk om meer, zoals een integrale aanpak, dan is aandacht van het bestuur onmisbaar.',
        dezelfdeBewoners:
          'Vaak nemen dezelfde bewoners het initiatief. Zoek ook mensen op die zich niet vanzelf melden; anders voelen zij zich niet gehoord.',
        heleWijk: 'Wie vooral op participatie let, kan de wijk als geheel uit het oog verliezen.',
        ideeenVerloren:
          'Bereiken ideeën de juiste ambtenaar niet, dan gaan ze in de organisatie verloren, vooral in een grote gemeente.',
        botsendeBelangen:
          'De rol van een sector en die van de wijkambtenaar kunnen botsen. Word het samen eens waarover bewoners meepraten: over het waarom, het wat of het hoe.',
      },
    },
    organisatiegericht: {
      label: 'De organisatiegerichte gemeente',
      shortLabel: 'Organisatiegericht',
      summary:
        'De eigen organisatie staat centraal: een stevige plek voor het wijkgericht werken, heldere werkprocessen en een bestuur dichtbij. Voor initiatief van bewoners is minder ruimte.',
      sliders: {
        positioneringIntern:
          'Krijgt volop aandacht: vaak een aparte afdeling, met een structureel budget en mandaat voor de wijkambtenaar.',
        procesBinnenGemeente:
          'Komt op de eerste plaats, met heldere werkprocessen, integrale wijkteams en een vaste gebiedscyclus.',
        procesMetBewoners:
          'De gemeente ziet opgaven in de wijk als haar eigen taak; voor initiatief en zeggenschap van bewoners is weinig ruimte.',
        bestuurEnPolitiek:
          'De wijkambtenaar staat dicht bij het bestuur. Wijkwethouders voeren de wijkteams aan en komen in het college op voor de wijk.',
        communicatie:
          'Richt zich naar binnen; communicatie per gebied naar buiten heeft geen voorrang.',
      },
      assignment:
        'Maak het wijkgericht werken tot wat de organisatie verbindt. Breng vanuit de wijkvisie samenhang in wat afdelingen doen, en laat management en bestuur zien waar doelen en opgaven in de wijken elkaar raken.',
      attentionPoints: {
        eigenPlan:
          'De gemeente kan zo opgaan in haar eigen plan dat het schuurt met wat bewoners willen.',
        bestuurEnBewoner:
          'In een grote gemeente richten wijkwethouders zich soms vooral op het gemeentehuis. Dan is het aan de wijkambtenaar of het wijkteam om de band met bewoners te houden en hun geluid aan de wethouder door te geven.',
        geenTerugkoppeling:
          'Bewoners kennen de plannen van de gemeente of hun aanspreekpunt niet altijd, en horen niet altijd wat er met hun inbreng gebeurt.',
        vakmanschap:
          'Het werk vraagt zoveel verschillend vakmanschap dat een team het eerder aankan dan één wijkambtenaar.',
      },
    },
    toenaderingsgericht: {
      label: 'De toenaderingsgerichte gemeente',
      shortLabel: 'Toenaderingsgericht',
      summary:
        'Deze gemeente wil de afstand tussen bewoners en overheid verkleinen. De wijkambtenaar vangt signalen op en brengt ze naar het bestuur; domeinen intern verbinden komt daarna.',
      sliders: {
        positioneringIntern:
          'Kan verschillen: een aparte afdeling, of een plek in het sociale of het fysieke domein.',
        procesBinnenGemeente:
          'Weegt minder zwaar: bewoners betrekken gaat voor het intern verbinden van domeinen.',
        procesMetBewoners:
          'Krijgt veel aandacht, vooral door te luisteren naar de wijk; initiatieven ondersteunen weegt minder.',
        bestuurEnPolitiek:
          'Heeft voorrang: het bestuur moet dichter bij bewoners komen, bijvoorbeeld met wijkwethouders.',
        communicatie:
          'Structurele communicatie per gebied hoeft niet; het gaat om bereikbaar zijn en om het gesprek met bewoners.',
      },
      assignment:
        'Bouw in de wijk een netwerk op en onderhoud het. Breng signalen over aan ambtenaren en vooral aan het bestuur, en help de afdeling communicatie om doelgroepen te bereiken.',
      attentionPoints: {
        signalenLandenNiet:
          'Signalen van bewoners landen niet vanzelf bij de sectoren, die hun eigen agenda hebben.',
        verwachtingen:
          'Wie luistert, laat ook horen wat er met een signaal gebeurt en is open over wat niet kan.',
        balansWijkagenda:
          'Een wijkagenda zoekt evenwicht tussen de wensen van bewoners en wat haalbaar is; laat beleidsmakers daarom het concept zien.',
        sectorenNietIngericht:
          'Sectoren kunnen niet altijd iets met wat de wijk aandraagt; dat kan wringen tussen collega’s.',
        schaal:
          'In een grote gemeente is voeling met de wijk lastiger; in een gemeente met meerdere kernen wil elke kern vertegenwoordigd zijn.',
        doorzettingsmacht:
          'Spreek af hoe een vastgelopen besluit hogerop komt, en laat de wijkambtenaar over kleine wensen uit de wijk zelf beslissen.',
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
          'Is de kern: bewoners praten mee over beslissingen en denken mee over het beleid voor hun gebied.',
        bestuurEnPolitiek:
          'Bestuurders en directeuren werken voor de wijk en redeneren vanuit bewoners.',
        communicatie:
          'Er is veel communicatie per gebied, intern en naar buiten, ook voor wie lastig te bereiken is.',
      },
      assignment:
        'Laat voor elke wijk zien hoe binnen en tussen wijken wordt bepaald wat voorgaat. Spreek af hoe sectoren samen als één gemeente naar buiten treden, en zorg dat de communicatie open is en met de wijkambtenaar is afgestemd.',
      attentionPoints: {
        begroting: 'Brede teams met een eigen budget kosten veel geld en vragen veel afstemming.',
        nietElkDomein:
          'De nadruk kan te sterk op het perspectief van bewoners komen te liggen. Maatwerk per wijk past niet bij elk domein; in het onderwijs tellen bijvoorbeeld gelijke kansen.',
        ongelijkeDeelname:
          'Niet elke wijk en niet iedere bewoner doet even actief mee; waar het stil blijft, kan de gemeente zelf meer in gang zetten.',
      },
    },
  },
  risks: {
    'ambtelijke-organisatie-buitenspel': {
      label: 'Ambtelijke organisatie buitenspel',
      claim:
        'De reflectie noemt bij de toenaderingsgerichte gemeente het risico dat de ambtelijke organisatie buitenspel staat.',
      formalisation:
        '“Proces met bewoners” staat hoog, net als “Bestuur en politiek”; “Proces binnen gemeente” staat laag.',
    },
    'samenwerking-sectoren-beperkt': {
      label: 'Te weinig samenwerking tussen sectoren',
      claim:
        'De reflectie noemt bij de participatieve gemeente het risico dat sectoren intern te weinig samenwerken.',
      formalisation: '“Proces met bewoners” staat hoog en “Proces binnen gemeente” laag.',
    },
    'betrokkenheid-bewoners-te-klein': {
      label: 'Bewoners te weinig betrokken',
      claim:
        'De reflectie noemt bij de organisatiegerichte gemeente het risico dat bewoners te weinig betrokken zijn.',
      formalisation: '“Proces binnen gemeente” staat hoog en “Proces met bewoners” laag.',
    },
    'binnen-buiten-onbalans': {
      label: 'Onbalans tussen binnen en buiten',
      claim:
        'Samenwerken met buiten lukt pas als ook de samenwerking binnen loopt; een focus op buiten en een focus op binnen hebben elkaar nodig, elk op minstens een gemiddeld niveau.',
      formalisation:
        '“Proces met bewoners” (buiten) of “Proces binnen gemeente” (binnen) staat laag. Het niveau komt uit de reflectie; welke schuif voor buiten staat en welke voor binnen, is onze uitwerking.',
    },
    'totaal-wijkgericht': {
      label: 'Helemaal wijkgericht',
      claim:
        'De reflectie waarschuwt voor uitersten, zoals helemaal wijkgericht werken. Hoofdstuk 7 noemt druk op de begroting, veel afstemming, een perspectief van bewoners dat te zwaar weegt en ongelijke kansen.',
      formalisation:
        'Alle vijf de schuiven staan hoog, zoals in hoofdstuk 7. Dat dit het uiterste is waarvoor de reflectie waarschuwt, is onze uitwerking.',
    },
    'totaal-sectorgericht': {
      label: 'Helemaal sectorgericht',
      claim:
        'De reflectie waarschuwt voor uitersten, zoals helemaal sectorgericht werken. In haar vergelijking met muziek is er niets te horen als alle schuiven dicht zijn.',
      formalisation:
        'Alle vijf de schuiven staan laag. Dat dit bij dit uiterste hoort, is onze uitwerking.',
    },
    'focus-buiten': {
      label: 'Alleen gericht op buiten',
      claim:
        'De reflectie waarschuwt voor uitersten, zoals alleen gericht zijn op buiten, en verbindt die richting met de participatieve gemeente.',
      formalisation:
        '“Proces met bewoners” en “Communicatie” staan hoog, “Positionering intern” laag of midden, en “Proces binnen gemeente” laag.',
    },
    'focus-binnen': {
      label: 'Alleen gericht op binnen',
      claim:
        'De reflectie waarschuwt voor uitersten, zoals alleen gericht zijn op binnen, en verbindt die richting met de organisatiegerichte gemeente.',
      formalisation:
        '“Positionering intern” en “Proces binnen gemeente” staan hoog, “Proces met bewoners” laag, en “Communicatie” laag of midden.',
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
      explanation: 'Gaat “Proces met bewoners” omhoog, dan gaat “Communicatie” waarschijnlijk mee.',
    },
    'bestuur-positionering': {
      label: 'Bestuur en positionering',
      explanation:
        'Gaat “Bestuur en politiek” omhoog, dan gaat “Positionering intern” waarschijnlijk mee.',
    },
    'bestuur-proces': {
      label: 'Bestuur en proces',
      explanation:
        'Gaat “Bestuur en politiek” omhoog, dan gaat het proces mogelijk mee. Wij lezen dat als “Proces binnen gemeente”; de tekst kan ook “Proces met bewoners” bedoelen.',
    },
  },
  strengths: { waarschijnlijk: 'waarschijnlijk', mogelijk: 'mogelijk' },
  reasons: {
    'nabijheid-bestuur': {
      label: 'Het bestuur dichtbij houden',
      explanation:
        'Bijvoorbeeld na een fusie, als bewoners de band met hun gemeente dreigen te verliezen. Begin bij “Proces met bewoners”, en ook bij “Bestuur en politiek”.',
    },
    'verschillen-tussen-gebieden': {
      label: 'Verschillen tussen gebieden',
      explanation:
        'Kernen of wijken hebben elk een eigen karakter en eigen opgaven. Begin bij “Proces binnen gemeente”.',
    },
    'domeinoverstijgend-werken': {
      label: 'Over domeinen heen werken',
      explanation:
        'Projecten van verschillende sectoren komen in één gebied samen. Begin bij “Positionering intern”.',
    },
    'optrekken-met-bewoners': {
      label: 'Meer optrekken met bewoners',
      explanation:
        'De gemeente wil dat bewoners meer meedoen of meer te zeggen hebben. Begin bij “Proces met bewoners”.',
    },
  },
  grades: {
    stated: { label: 'genoemd', meaning: 'De tekst noemt de stand van deze schuif.' },
    implied: {
      label: 'volgt uit andere standen',
      meaning: 'De stand volgt uit standen die de tekst noemt.',
    },
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
      meaning: 'Het paneel lijkt voor een deel op wat er het dichtst bij ligt.',
    },
    none: {
      label: 'geen profiel dichtbij',
      meaning:
        'Het dichtstbijzijnde profiel ligt minstens zo ver weg als twee willekeurige panelen doorgaans uit elkaar liggen. Ook dat is een gewone uitkomst.',
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
    balance: 'Zo telt de route de minste panelen met onbalans tussen binnen en buiten.',
    tension: 'Zo is er onderweg de minste spanning tussen schuiven.',
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
    questions: 'Hulpvragen',
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
    thenRating: 'Begin, achteraf bekeken',
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
    toDiscuss: 'te bespreken',
    municipality: 'gemeente',
    case: 'casus',
    district: 'wijk',
    ambitionChanged: 'ambitie gewijzigd',
    withinDisagreement: 'binnen het onderlinge verschil',
    chosenReading: 'gekozen leeswijze',
    otherReading: 'andere leeswijze',
    proposed: 'voorstel',
    hypothetical: 'gedachte-experiment',
    invented: 'verzonnen',
  },
  notes: {
    opinion:
      'Een mengpaneel is een mening van ambtenaren over hun gemeente, uit kennis en ervaring; het is geen meting. Geen stand is goed of fout.',
    closestTo:
      'Profielen zijn uitvergrote generalisaties. “Het dichtst bij” zegt waar een paneel op lijkt, niet wat een gemeente is.',
    readings:
      'De standen van de profielen zijn onze lezing van de tekst. Waar die ruimte laat, rekenen wij ook met de andere leeswijzen.',
    similarity: 'Overeenkomst loopt van 0 (zo ver mogelijk uit elkaar) tot 1 (gelijk).',
    correlations:
      'Samenhangen zijn verwachtingen van experts, geen bevindingen. Een spanning keurt een paneel niet af.',
    coherence:
      'Een getal voor de samenhang van een heel paneel is een hypothese: volgens de reflectie ontstaan sommige combinaties eerder dan andere.',
    risks:
      'Een risico is een waarschuwing om over te praten, geen oordeel. Wat onze eigen uitwerking is, staat erbij.',
    proposedSlider:
      'De zesde schuif is een voorstel uit de reflectie en hoort niet bij de oefening. Wat de standen betekenen, is onze uitleg. In de afstand tot een profiel telt deze schuif niet mee.',
    hypotheticalProfile:
      'Dit profiel is een gedachte-experiment en in de praktijk niet aangetroffen.',
    documented:
      'De publicatie laat van deze gemeenten enkele standen zien, zoals beschreven in 2021. Uit gemeenten als deze zijn ook de profielen opgebouwd; een onafhankelijke toets zijn ze dus niet.',
    median:
      'De middelste stand is een berekening. Wat de groep na het gesprek afspreekt, staat er apart naast.',
    medianIsNobodys: 'Geen van de ingevulde panelen valt samen met de middelste standen.',
    plan: 'Het plan is een volgorde van voorkeur, geen voorspelling. Schuiven omhoogbrengen vraagt tijd en volharding.',
    thenRating:
      'Wie terugkijkt, zet het begin soms op een andere stand dan toen. Daarom staan beide naast elkaar.',
    withinDisagreement:
      '“Binnen het onderlinge verschil” wil zeggen: de verandering is niet groter dan het verschil tussen de antwoorden van de groep.',
    invented: 'Deze gegevens zijn verzonnen en dienen als voorbeeld.',
    noProfileFits: 'Geen van de profielen ligt dichtbij. Dat is een gewone uitkomst.',
    noDifferences: 'Er zijn geen verschillen.',
    noRisks: 'Geen van de risicoprofielen is van toepassing.',
    noTensions: 'Geen van de samenhangen wijst in dit paneel op een spanning.',
    nothingToDiscuss: 'Bij geen enkele schuif lopen de antwoorden van laag tot hoog.',
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
    stillPossible: (profiles) => `Nog mogelijk als dichtstbijzijnd profiel: ${list(profiles)}.`,
    certainlyClosest: (profile) => `Het dichtst bij, hoe de andere schuiven ook staan: ${profile}.`,
    decidesMost: (slider) => `Het antwoord bij “${slider}” zou het meeste uitsluitsel geven.`,
    tie: (value) => `Gelijke afstand tot ${count(value, 'profiel', 'profielen')}.`,
    margin: (value) => `Het eerstvolgende profiel ligt ${steps(value)} verder.`,
    typicality: (share) =>
      `Van alle mogelijke panelen ligt ${number(share * 100, 0)}% verder van het dichtstbijzijnde profiel dan dit paneel.`,
    readings: (value, of) =>
      `het dichtst bij in ${number(value)} van de ${count(of, 'leeswijze', 'leeswijzen')}`,
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
    toAmbition: (value) => `${steps(value)} tot de ambitie`,
    gapClosure: (share) => `Van de afstand tot de ambitie is ${number(share * 100, 0)}% afgelegd.`,
    wantsHigher: (municipality, slider) => `${municipality} wil “${slider}” hoger zetten.`,
    farthest: (districts) => `Het verst van het mengpaneel van de gemeente: ${list(districts)}.`,
    source: ({ chapter, heading }) =>
      `${chapter.includes('.') ? 'paragraaf' : 'hoofdstuk'} ${chapter}${heading === undefined ? '' : `, “${heading.replaceAll("'", '’')}”`}`,
  },
  pictures: {
    map: 'Alle 243 mengpanelen, met het profiel dat het dichtst bij ligt',
    same: 'in elke leeswijze hetzelfde',
    sameInAll: 'hoofdletter: in elke leeswijze hetzelfde',
    dependsOnReading: 'kleine letter, bleek: hangt af van de leeswijze',
    tie: 'gedeelde cel: even dichtbij',
    ownCell: 'het profiel zelf',
    yourPanel: 'jullie mengpaneel',
    panels: 'aantal mengpanelen',
    readings: 'Hoe ver elk profiel ligt, in alle leeswijzen',
    chosenDistance: 'afstand in de gekozen leeswijze',
    allDistances: 'van de kleinste tot de grootste afstand',
    smallest: 'kleinste afstand',
    largest: 'grootste afstand',
    tension: 'spanning',
    risk: 'risico',
    decides: (profile, slider, positions) =>
      `Het hangt af van “${slider}” bij “${profile}”: ${positions.join(' of ')}.`,
    nothingDecides: 'Geen twijfelachtige stand verandert wat het dichtst bij is.',
    journey: 'De stappen naar de ambitie',
    appears: (label) => `erbij: ${label}`,
    clears: (label) => `weg: ${label}`,
    tensions: 'Wat de schuiven naar verwachting met elkaar doen',
    noTension: 'geen spanning',
    cannotTell: 'niet te zeggen: een stand ontbreekt',
    answers: 'Antwoorden per schuif',
    missing: 'geen antwoord',
    prevalence: 'Hoe vaak elk profiel het dichtst bij is',
    inAll: 'in elke leeswijze',
    inSome: 'in minstens één leeswijze',
    districts: 'Wat wijken nodig hebben, naast het mengpaneel',
    equal: 'gelijk',
    needHigher: 'behoefte ligt hoger',
    needLower: 'behoefte ligt lager',
    needUnknown: 'behoefte niet bekend',
    share: 'Aandeel van de grootst mogelijke afstand',
    history: 'Het mengpaneel door de jaren heen',
    date: 'Datum',
    remarks: 'Opmerkingen',
  },
  errors: {
    notAPlainObject: ({ received }) =>
      `Hier wordt een gewoon object met gegevens verwacht, maar er staat ${received}.`,
    missingSlider: ({ slider }) => `De schuif “${slider}” heeft geen stand.`,
    unknownSlider: ({ key }) => `“${key}” is geen schuif van dit mengpaneel.`,
    unknownPosition: ({ slider, input }) =>
      `“${input}” is geen stand${slider === undefined ? '' : ` voor de schuif “${slider}”`}; kies laag, midden of hoog.`,
    unknownAnswer: ({ slider, input }) =>
      `“${input}” is geen antwoord${slider === undefined ? '' : ` voor de schuif “${slider}”`}; kies laag, midden, hoog of onbekend, of laat het leeg.`,
    wrongType: ({ expected, slider, received }) =>
      `${slider === undefined ? 'Hier' : `Bij de schuif “${slider}”`} wordt ${expected} verwacht, maar er staat ${received}.`,
    wrongKeyLength: ({ input, expected }) =>
      `Deze sleutel hoort ${expected} letters te hebben; “${input}” heeft er meer of minder.`,
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
    unclosedQuote: ({ line }) =>
      `Op regel ${line} begint een aanhalingsteken dat nergens wordt gesloten.`,
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
    tooDeep: () => 'De gegevens zijn te diep genest om te lezen.',
    tooLarge: ({ limit }) => `Dit is te lang: het mogen hooguit ${limit} tekens zijn.`,
    notAList: ({ received }) => `Hier wordt een lijst verwacht, maar er staat ${received}.`,
    unexpectedValue: ({ column }) => `De waarde van “${column}” past hier niet.`,
    duplicateProfile: ({ profile }) => `Meer dan één profiel heet “${profile}”.`,
  },
  otherError: (code) => `Er is iets anders aan de hand (code “${code}”).`,
  typeNames: {
    undefined: 'niets',
    null: 'een lege waarde (null)',
    boolean: 'ja of nee',
    number: 'een getal',
    bigint: 'een groot getal',
    string: 'een tekst',
    symbol: 'een symbool',
    function: 'een functie',
    array: 'een lijst',
    object: 'een ander soort object',
  },
  inputKinds: {
    position: 'een stand',
    key: 'de sleutel van een mengpaneel (een tekst)',
    answer: 'een antwoord',
    text: 'een tekst',
    number: 'een getal',
    code: 'de code van een mengpaneel (een getal)',
  },
})
