/**
 * Dutch texts.
 *
 * @module
 */
import { deepFreeze } from '../model/freeze.js'
import { inSentence, list, number, percent } from './dutch.js'
import { explanationNl } from './explanation.nl.js'
import { isNumber } from './isNumber.js'
import type { Texts } from './texts.js'

/**
 * The texts in Dutch.
 *
 * @example
 * nl.moments.evaluatie // => 'na een jaar'
 */
export const nl: Texts = /*#__PURE__*/ deepFreeze<Texts>({
  language: { tag: 'nl', name: 'Nederlands' },
  positions: {
    laag: {
      label: 'laag',
      meaning: 'De schuif staat laag: de kenmerken van een hoge stand zijn er niet of nauwelijks.',
    },
    midden: {
      label: 'midden',
      meaning: 'Er is geen keuze gemaakt, of de schuif staat ertussenin: een beetje, of gemiddeld.',
    },
    hoog: {
      label: 'hoog',
      meaning: 'De schuif staat hoog: de kenmerken van een hoge stand zijn er.',
    },
  },
  sliders: {
    positioneringIntern: {
      label: 'Positionering intern',
      shortLabel: 'Positionering',
      about: 'De plek die het wijkgericht werken intern heeft, met het budget en het mandaat.',
      meaning: {
        laag: 'Het wijkgericht werken valt onder het fysieke of het sociale domein. Met het andere domein wordt weinig direct samengewerkt.',
        midden: 'Er is geen keuze gemaakt, of de schuif staat er ergens tussenin.',
        hoog: 'Het wijkgericht werken heeft een stevige eigen plek: met eigen budget en mandaat, een aparte afdeling of een brede opdracht over de domeinen heen.',
      },
      characteristics: {
        eigenBudget: 'Het wijkgericht werken heeft een eigen budget.',
        aparteAfdeling: 'Er is een aparte afdeling voor de wijken.',
        formelePositie:
          'Formeel is geregeld hoe het wijkgericht werken zich verhoudt tot sociale teams of tot sectoren met accounthouders per gebied.',
      },
      questions: {
        budget: 'Waar komt het geld vandaan als een wijk iets nodig heeft?',
        organogram:
          'Op welke plek in de organisatie zit het wijkgericht werken? Weten collega’s dat?',
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
        midden: 'Er is geen keuze gemaakt, of de schuif staat er ergens tussenin.',
        hoog: 'De werkprocessen zijn helder en liggen vast, bijvoorbeeld in een gebiedscyclus. Sectoren maken de wijkagenda samen en voeren die samen uit.',
      },
      characteristics: {
        duidelijkeWerkprocessen: 'Voor het werk in de gebieden zijn er heldere werkprocessen.',
        gebiedscyclus: 'De gemeente werkt met een gebiedscyclus.',
        beleidsplannen: 'Het wijkgericht werken komt terug in beleidsplannen.',
      },
      questions: {
        gebiedsplan: 'Krijgt elk gebied een eigen plan? Hoe komt zo’n plan tot stand?',
        sectoralePlannen: 'Brengen jullie de plannen van de sectoren bij elkaar?',
        werkprocessen:
          'Hoe zijn de werkprocessen ingericht? Werkt elke afdeling op dezelfde manier?',
      },
    },
    procesMetBewoners: {
      label: 'Proces met bewoners',
      shortLabel: 'Met bewoners',
      about: 'De manier waarop de gemeente met bewoners optrekt en hun inbreng verwerkt.',
      meaning: {
        laag: 'De gemeente pakt opgaven in de wijk vooral zelf op, met weinig overleg en weinig ruimte voor initiatief van bewoners.',
        midden: 'Er is geen keuze gemaakt, of de schuif staat er ergens tussenin.',
        hoog: 'Bewoners hebben structureel inbreng: via meerdere vormen van participatie, met steun voor eigen initiatieven en met vaste afspraken over signalen.',
      },
      characteristics: {
        methodieken: 'Er zijn meerdere vormen van participatie om uit te kiezen.',
        burgerinitiatieven: 'Er zijn veel voorbeelden van bewonersinitiatieven.',
        bewonersgeluid: 'Er is structureel aandacht voor signalen van bewoners.',
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
        midden: 'Er is geen keuze gemaakt, of de schuif staat er ergens tussenin.',
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
          'Bestaan er gebiedscommissies of iets wat daarop lijkt? Waarover hebben die iets te zeggen?',
        advies: 'Langs welke weg geeft een wijkambtenaar advies aan de politiek?',
      },
    },
    communicatie: {
      label: 'Communicatie',
      shortLabel: 'Communicatie',
      about: 'De communicatie per gebied, naar bewoners en binnen de eigen organisatie.',
      meaning: {
        laag: 'Er is weinig of geen communicatie per gebied, of de beleidsafdelingen doen die zelf.',
        midden: 'Er is geen keuze gemaakt, of de schuif staat er ergens tussenin.',
        hoog: 'Voor elk gebied is er structurele communicatie, afgestemd met de sectoren.',
      },
      characteristics: {
        communicatiestrategie: 'Er is een strategie voor de communicatie per gebied.',
        afstemming: 'Wijkambtenaren en sectoren stemmen hun communicatie geregeld op elkaar af.',
        gespreksmethodieken: 'Er zijn manieren bekend om met bewoners in gesprek te komen.',
      },
      questions: {
        structureel:
          'Is er voor elk gebied structurele communicatie? Waarover gaat die, en wie verzorgt die?',
        aanspreekpunt:
          'Weten bewoners bij wie ze met welke vraag terechtkunnen? En hoe krijgen ze dat te horen?',
        intern: 'Hoe delen jullie informatie over de gebieden binnen de organisatie?',
      },
    },
    wijkkenmerken: {
      label: 'Wijkkenmerken (voorstel)',
      shortLabel: 'Wijk (voorstel)',
      about:
        'Een voorstel uit de reflectie, geen onderdeel van de oefening: laten zien wat de wijk kenmerkt.',
      meaning: {
        laag: 'Onze uitleg van dit voorstel: de aanpak is in elke wijk dezelfde.',
        midden:
          'Onze uitleg van dit voorstel: er is geen keuze gemaakt, of de schuif staat er ergens tussenin.',
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
        'Deze gemeente begint met wijkgericht werken. Bestuur en bewoners krijgen vaak het eerst aandacht. Welke kant het op gaat, hangt af van de aanleiding.',
      sliders: {
        positioneringIntern:
          'Maakt het mogelijk om over domeinen heen te werken en projecten te verbinden.',
        procesBinnenGemeente: 'Maakt beleid mogelijk dat per wijk verschilt.',
        procesMetBewoners:
          'De gemeente vangt signalen van bewoners op. Als participatie een doel is, sluit zij aan op wat er in de wijk al gebeurt. Zij kiest dan hoe bewoners meedoen.',
        bestuurEnPolitiek:
          'Zorgt dat het bestuur dichtbij is en geeft het wijkgericht werken een vaste plek in de organisatie.',
        communicatie: 'Hangt af van de aanleiding en van de richting die de gemeente kiest.',
      },
      assignment:
        'Verken als kwartiermaker wat er in de wijken leeft en welke opgaven er zijn. Smeed een coalitie van bewoners en partners, maak samen een overzichtelijke wijkagenda en leg die aan het college voor.',
      attentionPoints: {
        kleinBeginnen:
          'Alle schuiven in één keer verzetten is een grote, ingewikkelde verandering. Begin klein, bij de schuiven die bij de aanleiding horen.',
        geenMandaat:
          'Zonder mandaat of vaste overleggen heeft een projectleider weinig in te brengen bij de sectoren. Kansen blijven dan liggen.',
        geenDraagvlak:
          'Zonder draagvlak in de eigen organisatie kunnen ideeën uit de wijk blijven liggen en kunnen bewoners hun enthousiasme verliezen.',
        experimenteerruimte:
          'In de beginfase zijn ambtenaren nodig die iets nieuws durven te doen. Geef hun ruimte om te experimenteren.',
        schakelen:
          'Hoe minder de sectoren wijkgericht werken, hoe meer de wijkambtenaar moet kunnen schakelen tussen strategie, tactiek en uitvoering.',
      },
    },
    participatief: {
      label: 'De participatieve gemeente',
      shortLabel: 'Participatief',
      summary:
        'Bewoners en hun initiatieven staan voorop. Het werk gebeurt vooral buiten het gemeentehuis. Het proces binnen de gemeente en het bestuur staan meer op afstand.',
      sliders: {
        positioneringIntern:
          'Hangt af van een wijkbudget en van wie daarover beslist; een aparte afdeling hoeft niet.',
        procesBinnenGemeente: 'Heeft geen voorrang: inspelen op wat bewoners aandragen gaat voor.',
        procesMetBewoners:
          'Weegt het zwaarst: samenwerken met initiatieven uit de wijk en ze aanjagen, soms met een buurtbudget.',
        bestuurEnPolitiek:
          'Krijgt weinig aandacht: het bestuur staat ver weg en een wijkwethouder heeft vooral een ceremoniële rol.',
        communicatie:
          'Voor de wijken is er structurele communicatie, en ook de interne communicatie is geregeld.',
      },
      assignment:
        'Gebruik de kracht die in de wijken zit: jaag initiatieven aan en steun ze met subsidie. Zoek waar het kan aansluiting bij plannen van de gemeente, maar verplicht is dat niet.',
      attentionPoints: {
        eiland:
          'Als de samenwerking met de sectoren moeizaam gaat, kan het wijkgericht werken los komen te staan van andere afdelingen. Dringende opgaven uit de wijk worden dan bijvoorbeeld niet vlot opgepakt.',
        bestuurlijkeAandacht:
          'Vraagt een wijk om meer, zoals een integrale aanpak, dan is aandacht van het bestuur onmisbaar.',
        dezelfdeBewoners:
          'Vaak nemen dezelfde bewoners het initiatief. Als de aandacht vooral naar hen gaat, kunnen anderen het gevoel krijgen dat niemand luistert. Zoek daarom ook mensen op die zich niet vanzelf melden.',
        heleWijk: 'Wie vooral op participatie let, kan de wijk als geheel uit het oog verliezen.',
        ideeenVerloren:
          'Als ideeën de juiste ambtenaar niet bereiken, kunnen ze in de organisatie verloren gaan. Dat kan vooral in een grote gemeente spelen.',
        botsendeBelangen:
          'De rol van een sector en die van de wijkambtenaar kunnen botsen. Spreek samen af waarover bewoners meepraten: over het waarom, het wat of het hoe.',
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
          'De gemeente ziet opgaven in de wijk als haar eigen taak. Voor initiatief en zeggenschap van bewoners is weinig ruimte.',
        bestuurEnPolitiek:
          'De wijkambtenaar staat dicht bij het bestuur. Wijkwethouders voeren de wijkteams aan en komen in het college op voor de wijk.',
        communicatie:
          'Richt zich naar binnen. Communicatie per gebied naar buiten heeft geen voorrang.',
      },
      assignment:
        'Maak het wijkgericht werken tot wat de organisatie verbindt. Breng vanuit de wijkvisie samenhang in wat afdelingen doen, en laat management en bestuur zien waar doelen en opgaven in de wijken elkaar raken.',
      attentionPoints: {
        eigenPlan:
          'De gemeente kan te veel met haar eigen plan bezig zijn. Minder ruimte voor initiatief kan wrijving geven met bewoners.',
        bestuurEnBewoner:
          'In een grote gemeente richten wijkwethouders zich soms vooral op het gemeentehuis. Dan is het aan de wijkambtenaar of het wijkteam om de band met bewoners te houden en hun geluid aan de wethouder door te geven.',
        geenTerugkoppeling:
          'Bewoners kennen de plannen van de gemeente niet altijd, en ook hun aanspreekpunt niet. Ook horen ze niet altijd wat er met hun inbreng gebeurt.',
        vakmanschap:
          'Het werk vraagt veel verschillende vaardigheden. Een team heeft die eerder in huis dan één wijkambtenaar.',
      },
    },
    toenaderingsgericht: {
      label: 'De toenaderingsgerichte gemeente',
      shortLabel: 'Toenaderingsgericht',
      summary:
        'Deze gemeente wil de afstand tussen bewoners en overheid verkleinen. De wijkambtenaar vangt signalen op en brengt ze naar het bestuur. Domeinen intern verbinden komt daarna.',
      sliders: {
        positioneringIntern:
          'Kan verschillen: een aparte afdeling, of een plek in het sociale of het fysieke domein.',
        procesBinnenGemeente:
          'Weegt minder zwaar: bewoners betrekken gaat voor het intern verbinden van domeinen.',
        procesMetBewoners:
          'Krijgt veel aandacht, vooral door te luisteren naar de wijk. Initiatieven ondersteunen weegt minder.',
        bestuurEnPolitiek:
          'Heeft voorrang: het bestuur moet dichter bij bewoners komen, bijvoorbeeld met wijkwethouders.',
        communicatie:
          'Structurele communicatie per gebied hoeft niet. Het gaat om bereikbaar zijn en om het gesprek met bewoners.',
      },
      assignment:
        'Bouw in de wijk een netwerk op en onderhoud het. Breng signalen over aan ambtenaren en vooral aan het bestuur, en help de afdeling communicatie om doelgroepen te bereiken.',
      attentionPoints: {
        signalenLandenNiet:
          'Signalen van bewoners komen niet vanzelf bij de sectoren terecht, zeker niet als de werkprocessen binnen de gemeente niet geregeld zijn. Sectoren volgen dan hun eigen agenda.',
        verwachtingen:
          'Wie luistert, vertelt ook wat er met een signaal gebeurt, en is open over wat niet kan.',
        balansWijkagenda:
          'Een wijkagenda zoekt evenwicht tussen de wensen van bewoners en wat haalbaar is. Laat beleidsmakers daarom het concept zien.',
        sectorenNietIngericht:
          'Sectoren zijn er niet altijd op voorbereid om iets te doen met vragen uit de wijk. Collega’s kunnen daardoor tegenover elkaar komen te staan.',
        schaal:
          'In een grote gemeente is het lastiger om te weten wat er in de wijk speelt. In een gemeente met meerdere kernen wil elke kern gehoord worden.',
        doorzettingsmacht:
          'Spreek af hoe jullie een besluit dat vastloopt, hogerop brengen. Laat de wijkambtenaar zelf beslissen over kleine wensen uit de wijk.',
      },
    },
    gekanteld: {
      label: 'De gekantelde gemeente',
      shortLabel: 'Gekanteld',
      summary:
        'Een gedachte-experiment: alle schuiven staan hoog en de gemeente werkt helemaal vanuit het perspectief van bewoners. In de praktijk is deze vorm niet aangetroffen.',
      sliders: {
        positioneringIntern:
          'Een platte organisatie met korte lijnen, ingedeeld vanuit de inwoner en niet per beleidsterrein.',
        procesBinnenGemeente:
          'Er is steeds afstemming met vakcollega’s, en er zijn brede wijkteams.',
        procesMetBewoners:
          'Is de kern: bewoners doen mee bij beslissingen en denken mee over het beleid voor hun gebied.',
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
          'De nadruk kan te sterk op het perspectief van bewoners komen te liggen. Maatwerk per wijk past niet bij elk domein. In het onderwijs tellen bijvoorbeeld gelijke kansen.',
        ongelijkeDeelname:
          'Niet elke wijk en niet iedere bewoner doet even actief mee. Waar het stil blijft, kan de gemeente zelf meer in gang zetten.',
      },
    },
  },
  risks: {
    'ambtelijke-organisatie-buitenspel': {
      label: 'Ambtelijke organisatie buitenspel',
      claim:
        'Van Hulst en De Jong noemen bij de toenaderingsgerichte gemeente het risico dat de ambtelijke organisatie buitenspel staat.',
      formalisation:
        '“Proces met bewoners” staat hoog, net als “Bestuur en politiek”; “Proces binnen gemeente” staat laag.',
    },
    'samenwerking-sectoren-beperkt': {
      label: 'Te weinig samenwerking tussen sectoren',
      claim:
        'Van Hulst en De Jong noemen bij de participatieve gemeente het risico dat sectoren intern te weinig samenwerken.',
      formalisation: '“Proces met bewoners” staat hoog en “Proces binnen gemeente” laag.',
    },
    'betrokkenheid-bewoners-te-klein': {
      label: 'Bewoners te weinig betrokken',
      claim:
        'Van Hulst en De Jong noemen bij de organisatiegerichte gemeente het risico dat bewoners te weinig betrokken zijn.',
      formalisation: '“Proces binnen gemeente” staat hoog en “Proces met bewoners” laag.',
    },
    'binnen-buiten-onbalans': {
      label: 'Onbalans tussen binnen en buiten',
      claim:
        'Uit onderzoek (De Jong en anderen, 2018) blijkt volgens Van Hulst en De Jong dat samenwerken met de buitenwereld alleen goed lukt als de samenwerking binnen ook goed is. Aandacht voor buiten kan niet zonder aandacht voor binnen, en andersom. Volgens hen hebben beide minstens een gemiddeld niveau nodig.',
      formalisation:
        '“Proces met bewoners” (buiten) of “Proces binnen gemeente” (binnen) staat laag. Het niveau komt uit de reflectie; welke schuif voor buiten staat en welke voor binnen, is onze uitwerking.',
    },
    'totaal-wijkgericht': {
      label: 'Helemaal wijkgericht',
      claim:
        'Van Hulst en De Jong waarschuwen voor uitersten, zoals helemaal wijkgericht werken. Hoofdstuk 7 noemt druk op de begroting, veel afstemming, een perspectief van bewoners dat te zwaar kan wegen, en minder gelijke kansen.',
      formalisation:
        'Alle vijf de schuiven staan hoog, zoals in hoofdstuk 7. Dat dit het uiterste is waarvoor de reflectie waarschuwt, is onze uitwerking.',
    },
    'totaal-sectorgericht': {
      label: 'Helemaal sectorgericht',
      claim:
        'Van Hulst en De Jong waarschuwen voor uitersten, zoals helemaal sectorgericht werken. In hun vergelijking met muziek is er niets te horen als alle schuiven dicht zijn.',
      formalisation:
        'Alle vijf de schuiven staan laag. Dat dit bij dit uiterste hoort, is onze uitwerking.',
    },
    'focus-buiten': {
      label: 'Alleen gericht op buiten',
      claim:
        'Van Hulst en De Jong waarschuwen voor uitersten, zoals alleen gericht zijn op buiten, en verbinden die richting met de participatieve gemeente.',
      formalisation:
        '“Proces met bewoners” en “Communicatie” staan hoog, “Positionering intern” laag of midden, en “Proces binnen gemeente” laag.',
    },
    'focus-binnen': {
      label: 'Alleen gericht op binnen',
      claim:
        'Van Hulst en De Jong waarschuwen voor uitersten, zoals alleen gericht zijn op binnen, en verbinden die richting met de organisatiegerichte gemeente.',
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
        'Gaat “Bestuur en politiek” omhoog, dan gaat het proces mogelijk mee. Wij lezen dat als “Proces binnen gemeente”. De tekst kan ook “Proces met bewoners” bedoelen, of dat het proces zelf “Positionering intern” meetrekt.',
    },
  },
  strengths: { waarschijnlijk: 'waarschijnlijk', mogelijk: 'mogelijk' },
  reasons: {
    'nabijheid-bestuur': {
      label: 'Het bestuur dichtbij houden',
      explanation:
        'Bijvoorbeeld na een fusie, als bewoners de band met hun gemeente dreigen te verliezen. De publicatie raadt aan te beginnen bij “Proces met bewoners” en bij “Bestuur en politiek”.',
    },
    'verschillen-tussen-gebieden': {
      label: 'Verschillen tussen gebieden',
      explanation:
        'Kernen of wijken hebben elk een eigen karakter en eigen opgaven. De publicatie raadt aan te beginnen bij “Proces binnen gemeente”.',
    },
    'domeinoverstijgend-werken': {
      label: 'Over domeinen heen werken',
      explanation:
        'Projecten van verschillende sectoren komen in één gebied samen. De publicatie raadt aan te beginnen bij “Positionering intern”.',
    },
    'optrekken-met-bewoners': {
      label: 'Meer optrekken met bewoners',
      explanation:
        'De gemeente wil dat bewoners meer meedoen of meer te zeggen hebben. De publicatie raadt aan te beginnen bij “Proces met bewoners”.',
    },
  },
  relations: {
    'mandaat-en-sectoren':
      'Met een mandaat of vaste overleggen kan een projectleider meer inbrengen bij de sectoren.',
    'communicatie-en-deelname':
      'Structurele communicatie in de wijken is bedoeld om bewoners aan te moedigen om mee te doen.',
    'positie-en-nabijheid':
      'Met een stevige interne plek voor het wijkgericht werken staat de wijkambtenaar dichter bij het bestuur.',
    'wijkwethouder-en-afdelingen':
      'Een wijkwethouder kan ervoor zorgen dat afdelingen makkelijker samenwerken.',
    'gebiedscyclus-en-initiatief':
      'Een gemeente die druk is met de gebiedscyclus en met het verbinden van domeinen, heeft minder ruimte voor initiatief van bewoners.',
    'bestuur-en-vertrouwen':
      'Als het bestuur zichtbaar betrokken is, merken bewoners dat er iets met hun zorgen gebeurt.',
    'proces-en-signalen':
      'Als de interne werkprocessen niet geregeld zijn, is het lastiger om signalen van bewoners bij de sectoren te krijgen.',
  },
  practices: {
    amersfoortLeefomgeving:
      'In Amersfoort valt het gebiedsgericht werken onder het fysieke domein en is er weinig rechtstreekse samenwerking met de sociale wijkteams.',
    leeuwardenLijnorganisatie:
      'In Leeuwarden vraagt men de lijnorganisatie wat zij in een gebied kan bijdragen, en ontstaan wijkprogramma’s per sector.',
    nijmegenMethodieken:
      'Nijmegen gebruikt veel vormen van participatie, zoals wijkraden, klankbordgroepen, digitale debatten en subsidies voor groepen bewoners.',
    denHelderBezoeken:
      'Den Helder heeft wijkwethouders met een directe lijn naar de wijkambtenaren, en college en raad bezoeken elk jaar de wijken.',
    nijmegenPlatforms:
      'In Nijmegen zorgen de beleidsafdelingen voor de communicatie per gebied, en zijn er digitale en fysieke platforms.',
    zwijndrechtIdeeen:
      'In Zwijndrecht konden bewoners met ideeën bij een vaste plek terecht, maar verdween hun enthousiasme toen de gemeente die ideeën niet altijd even graag oppakte.',
    almeloBewoners: 'Deelnemers uit Almelo wilden meer aandacht voor het proces met bewoners.',
    apeldoornBudgetten:
      'In Apeldoorn zijn er kleine budgetten per gebied om eenvoudige of dringende problemen op te lossen.',
    amsterdamGebiedscyclus:
      'Amsterdam werkt met een cyclus: om de vier jaar een gebiedsanalyse en een agenda, elk jaar een plan en twee keer per jaar een monitor.',
    enschedeMiljoen:
      'Enschede trekt elk jaar een miljoen euro uit voor initiatieven van bewoners. Bewoners hebben daar zelf zeggenschap over.',
    amersfoortBuurtbudgetten:
      'Amersfoort werkt met buurtbudgetten en projectsubsidies aan een sterkere sociale basis, samen met bewoners en het welzijnswerk.',
    altenaDirectie:
      'In Altena valt het kerngericht werken rechtstreeks onder de directie en hoort het bij het werk van elk vakteam.',
    altenaWethouder:
      'Altena heeft een wethouder met als taak om het kerngericht werken bij het bestuur meer voorrang te geven.',
    groningenSectorambtenaren:
      'In Groningen werken ambtenaren van sectoren, geheel of gedeeltelijk, in de wijkteams.',
    ossPlan:
      'Deelnemers uit Oss probeerden ingewikkelde problemen in een wijk aan te pakken met één plan van bewoners, gemeente en partners.',
    stichtseVechtWijkwethouder:
      'In Stichtse Vecht is de wijkwethouder voor bewoners het gezicht van de gemeente en moet die het werk tussen afdelingen soepeler laten lopen.',
    enschedeStadsdeelwethouders:
      'In Enschede is elke wethouder ook wethouder van een stadsdeel, en spreekt daar veel bewoners.',
    groningenAfdeling: 'Groningen heeft een aparte afdeling voor gebiedsgericht werken.',
    zutphenPlannen:
      'Zutphen maakt met wijknetwerken plannen voor de ontwikkeling van de wijk en presenteert die samen met hen aan de raad.',
    roerdalenGeluk:
      'Roerdalen wil vooral bijdragen aan geluk en levensvoldoening van inwoners en bezoekers.',
    utrechtEbEnVloed:
      'Een gesprek met ervaren wijkambtenaren uit Utrecht herinnerde Van Hulst en De Jong eraan dat de aandacht voor wijken bij gemeenten al tientallen jaren komt en gaat.',
  },
  practiceThemes: {
    visie: 'wat de gemeente wil bereiken',
    trends: 'aandacht voor wijken door de jaren',
  },
  marks: { recognised: 'herkend', partly: 'deels herkend', not: 'niet herkend' },
  statementStatuses: {
    belongs: 'past bij de stand van de schuif',
    alternative: 'past als de tekst anders gelezen wordt',
    differs: 'past bij een andere stand',
    unanswered: 'schuif niet ingevuld',
  },
  guidance: {
    questions: {
      recognise: 'Waarin herkennen jullie de eigen gemeente, en waarin niet?',
      reason: 'Wat is voor jullie de aanleiding om wijkgericht te werken?',
      culture: 'Past deze keuze bij de cultuur van jullie organisatie?',
      vision: 'Wat willen de verantwoordelijke bestuurders ermee bereiken?',
      district: 'Wat hebben de wijken in jullie gemeente nodig, en waarin zijn ze sterk?',
      evaluation: 'Wat is er in een jaar veranderd, in de gemeente of in de casus?',
    },
    whatFits:
      'Gemeenten kiezen zelf een vorm die bij hen past. Dat hangt af van de aanleiding, van de cultuur van de organisatie en van de visie van bestuurders.',
    fitsDistrict:
      'Elke gemeente zoekt een vorm die bij haar wijken past: hoe ze eruitzien, wie er wonen, wat er speelt en wat er sterk is.',
    inspiration:
      'De profielen zijn er ter inspiratie. Een voorbeeld uit een ander profiel kan ook voor jullie bruikbaar zijn.',
    chooseWithReason:
      'De manier van werken is in de loop der jaren zo gegroeid, soms mede door toeval. De schuiven helpen om er samen over te praten en er met een reden voor te kiezen.',
    stayWithReason: 'Blijven werken zoals jullie doen, is ook een keuze, als jullie weten waarom.',
    cultureMayClash:
      'De schuiven gaan vooral over structuren en routines. De cultuur van een organisatie kan daarbij aansluiten, maar ook botsen.',
    bothSides:
      'Leefwereld en systeemwereld zijn allebei belangrijk. Van Hulst en De Jong nodigen uit om steeds aan beide kanten te werken.',
    accents: 'Dat kan door per wijk of per onderwerp iets anders voorop te zetten.',
    mixedTeams: 'Dat kan door teams van vakspecialisten en wijkteams samen te laten werken.',
    phases: 'Dat kan door vlugger van de ene fase naar de andere te gaan.',
    districtsDiffer:
      'Wijken binnen één gemeente hebben niet allemaal hetzelfde nodig. Een sterke eigen wijkagenda is daarom niet overal even verstandig.',
    roomToTry:
      'Wijkambtenaren kunnen vaak meer uitproberen dan collega’s met een vakgebied, omdat wijkgericht werken per wijk mag verschillen.',
    workInside: 'Voor wijkambtenaren zit het meeste werk vaak binnen de gemeente, niet in de wijk.',
    initiators:
      'Gemeenten kunnen bewoners met een initiatief niet altijd lang ondersteunen: daarvoor is stabiliteit nodig, en flexibel meedenken.',
    doubleExpectations:
      'Inwoners verwachten een overheid die zorgvuldig is en iedereen gelijk behandelt, en ook een overheid die maatwerk levert en snel antwoordt.',
    trends: 'Van Hulst en De Jong waarschuwen: ga niet zomaar mee met de laatste trend.',
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
    3: 'Wat ergens van afhangt of geen vereiste is, lezen wij als midden: er is geen keuze gemaakt.',
  },
  fits: {
    strong: {
      label: 'dicht bij een profiel',
      meaning: 'Het paneel ligt heel dicht bij één profiel.',
    },
    partial: {
      label: 'deels bij een profiel',
      meaning: 'Het paneel lijkt voor een deel op wat het dichtst bij ligt.',
    },
    none: {
      label: 'geen profiel dichtbij',
      meaning:
        'Geen profiel ligt dichtbij. De afstand is minstens zo groot als meestal tussen twee willekeurige panelen. Ook dat is een gewone uitkomst.',
    },
  },
  roles: {
    wijkambtenaar: { label: 'wijkambtenaar', shortLabel: 'wijk' },
    sectorambtenaarSociaal: { label: 'sectorambtenaar sociaal domein', shortLabel: 'sociaal' },
    sectorambtenaarFysiek: { label: 'sectorambtenaar fysiek domein', shortLabel: 'fysiek' },
    overig: { label: 'andere deelnemer', shortLabel: 'overig' },
  },
  moments: { huidig: 'nu', ambitie: 'ambitie', evaluatie: 'na een jaar' },
  missingReasons: {
    blank: 'niet ingevuld',
    unknownOrSecret: 'onbekend, onbetrouwbaar of geheim',
    placeholder: 'geen waarde volgens de bron',
    unreadable: 'niet te lezen',
  },
  patterns: {
    eensgezind: { label: 'dezelfde stand', meaning: 'Wie een stand koos, koos dezelfde.' },
    eenStap: { label: 'één stap verschil', meaning: 'De antwoorden liggen één stap uit elkaar.' },
    verspreid: {
      label: 'verspreid',
      meaning: 'Laag, midden en hoog zijn alle drie gekozen.',
    },
    tegenoverElkaar: {
      label: 'tegenover elkaar',
      meaning: 'Laag en hoog zijn gekozen, midden niet.',
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
    onlyMoveLeft: 'Alleen deze schuif is nog over.',
    reason: 'Deze schuif hoort bij de aanleiding.',
    balance: 'Met deze volgorde zijn binnen en buiten onderweg zo min mogelijk uit balans.',
    tension: 'Met deze volgorde staan de schuiven onderweg zo vaak mogelijk zoals verwacht.',
    sourceFirst: 'Een schuif die naar verwachting een andere meetrekt, gaat voor.',
    canonicalOrder:
      'Hier kan ook een andere schuif. We nemen de schuif die in het mengpaneel het eerst komt.',
  },
  headings: {
    readings: 'Manieren om de publicatie te lezen',
    expectedMoves: 'Wat naar verwachting meebeweegt',
    who: 'Wie',
    when: 'Wanneer',
    appendix: 'Om op te zoeken',
    report: 'Verslag van de schuifoefening',
    panel: 'Mengpaneel',
    slider: 'Schuif',
    position: 'Stand',
    profile: 'Profiel',
    closestTo: 'Het dichtst bij',
    distance: 'Afstand',
    risks: 'Risico’s',
    tensions: 'Anders dan verwacht',
    summary: 'Samenvatting',
    characteristics: 'Kenmerken van een hoge stand',
    questions: 'Voorbeeldvragen',
    agreement: 'Overeenstemming',
    role: 'Rol',
    moment: 'Moment',
    agreed: 'Afgesproken',
    step: 'Stap',
    why: 'Waarom nu',
    reason: 'Aanleiding',
    start: 'Begin',
  },
  words: {
    district: 'wijk',
    yes: 'ja',
    no: 'nee',
    unknown: 'weet niet',
    unanswered: 'niet ingevuld',
    contested: 'tegenstrijdig',
    open: 'open',
    oneAnswer: 'één antwoord',
    toDiscuss: 'te bespreken',
    start: 'aan het begin',
    municipality: 'gemeente',
    case: 'casus',
  },
  notes: {
    opinion:
      'Een mengpaneel is een mening van ambtenaren over hun gemeente, uit kennis en ervaring. Het is geen meting. Geen stand is goed of fout.',
    closestTo:
      'Profielen zijn uitvergrote generalisaties. “Het dichtst bij” zegt waar een paneel op lijkt, niet wat een gemeente is.',
    readings:
      'De standen van de profielen zijn zoals wij de publicatie lezen. Is die op meer manieren te lezen, dan rekenen wij ook daarmee.',
    correlations:
      'Samenhangen zijn verwachtingen van Van Hulst en De Jong, geen bevindingen. Een paneel mag ervan afwijken.',
    risks:
      'De risico’s komen van Van Hulst en De Jong. Een risico is een waarschuwing om over te praten, geen oordeel. Wat onze uitwerking is, staat erbij.',
    proposedSlider:
      'De zesde schuif is een voorstel uit de reflectie en hoort niet bij de oefening. Wat de standen betekenen, is onze uitleg. In de afstand tot een profiel telt deze schuif niet mee.',
    tradeOff: 'Elke stap is een afweging. Hoe zwaar een wijk telt, bepalen jullie zelf.',
    median:
      'De middelste stand is een berekening. Wat de groep na het gesprek afspreekt, staat ernaast.',
    plan: 'Het plan is een volgorde van voorkeur, geen voorspelling. Schuiven hoger krijgen kost tijd en vraagt om volhouden.',
    noPlan: 'Alle schuiven staan al waar de ambitie ligt.',
    noAnswers: 'Er zijn nog geen antwoorden.',
    attribution:
      'Naar: Emre Can en Jetze van der Ham (Platform31, Den Haag, 2021), Organisatievormen in het wijkgericht werken; reflectie van Merlijn van Hulst en Martine de Jong. In eigen woorden.',
  },
  phrases: {
    percent,
    number,
    list,
    sliderAt: (slider, position) => `${slider}: ${position}`,
    move: (slider, from, to) => `${slider}: van ${from} naar ${to}`,
    panelOf: (name) => `Mengpaneel van ${name}`,
    closestTo: (profiles) => `Het dichtst bij: ${list(profiles.map(inSentence))}.`,
    readings: (value, of) =>
      of === 1
        ? value === 1
          ? 'het dichtst bij'
          : 'niet het dichtst bij'
        : `het dichtst bij in ${number(value)} van de ${number(of)} manieren om de publicatie te lezen`,
    stepNumber: (index) => `Stap ${number(index)}`,
    source: ({ chapter, heading }) =>
      `${chapter.includes('.') ? 'paragraaf' : 'hoofdstuk'} ${chapter}${heading === undefined ? '' : `, “${heading.replaceAll("'", '’')}”`}`,
  },
  explanation: explanationNl,
  pictures: {
    map: 'Alle 243 mengpanelen, met het profiel dat het dichtst bij ligt',
    same: 'bij elke manier van lezen dit, en geen ander',
    sameInAll: 'hoofdletter: dit profiel bij elke manier van lezen',
    dependsOnReading:
      'kleine letter, bleek: bij sommige manieren van lezen ook, of alleen, een ander profiel',
    tie: 'gedeelde cel: even dichtbij',
    tieCount: 'zoveel profielen even dichtbij',
    ownCell: 'het profiel zelf',
    yourPanel: 'jullie mengpaneel',
    panels: 'aantal mengpanelen',
    readings: 'Hoe ver elk profiel ligt, op alle manieren om de publicatie te lezen',
    chosenDistance: 'afstand zoals wij de publicatie lezen',
    allDistances: 'van de kleinste tot de grootste afstand',
    smallest: 'kleinste afstand',
    largest: 'grootste afstand',
    tension: 'anders dan verwacht',
    risk: 'risico',
    decides: (profile, slider, positions) =>
      `Het hangt af van “${slider}” bij “${profile}”: ${list(positions, 'of')}.`,
    nothingDecides: 'Geen onzekere stand verandert welk profiel het dichtst bij ligt.',
    journey: 'De stappen naar de ambitie',
    appears: (label) => `nieuw: ${label}`,
    clears: (label) => `niet meer: ${label}`,
    tensions: 'Welke schuiven naar verwachting samen bewegen',
    noTension: 'zoals verwacht',
    cannotTell: 'niet te zeggen: een stand ontbreekt',
    answers: 'Antwoorden per schuif',
    missing: 'geen antwoord',
    prevalence: 'Hoe vaak elk profiel het dichtst bij ligt',
    inAll: 'hoe de tekst ook gelezen wordt',
    inSome: 'op minstens één manier van lezen',
    districts: 'Wat wijken nodig hebben, naast het mengpaneel',
    equal: 'gelijk',
    needHigher: 'behoefte ligt hoger',
    needLower: 'behoefte ligt lager',
    needUnknown: 'behoefte niet bekend',
    range: (lowest, highest) => `${number(lowest)} tot ${number(highest)}`,
    history: 'Het mengpaneel door de jaren heen',
    remarks: 'Opmerkingen',
  },
  errors: {
    notAPlainObject: ({ received }) =>
      `Hier wordt een gewoon object met gegevens verwacht, maar er staat ${received}.`,
    missingSlider: ({ slider }) => `De schuif “${slider}” heeft geen stand.`,
    unknownSlider: ({ key, meant, choices }) =>
      `“${key}” is geen schuif van dit mengpaneel${meant ? `. Bedoel je “${meant}”?` : choices ? `; kies ${choices}, of bij zes schuiven wijkkenmerken.` : '.'}`,
    unknownPosition: ({ slider, input }) =>
      `“${input}” is geen stand${slider === undefined ? '' : ` voor de schuif “${slider}”`}; kies laag, midden of hoog.${isNumber(input) ? DIGITS : ''}`,
    unknownAnswer: ({ slider, input }) =>
      `“${input}” is geen antwoord${slider === undefined ? '' : ` voor de schuif “${slider}”`}; kies laag, midden, hoog of onbekend, of laat het leeg.${isNumber(input) ? DIGITS : ''}`,
    wrongType: ({ expected, slider, received }) =>
      `${slider === undefined ? 'Hier' : `Bij de schuif “${slider}”`} wordt ${expected} verwacht, maar er staat ${received}.`,
    wrongKeyLength: ({ input, expected }) =>
      `Deze sleutel hoort ${expected} letters te hebben; “${input}” heeft er meer of minder.`,
    unknownLetter: ({ slider, index, letter }) =>
      `Letter ${index} van de sleutel, voor de schuif “${slider}”, is “${letter}”; kies L, M of H.`,
    codeOutOfRange: ({ input, highest }) =>
      `“${input}” is geen code van een mengpaneel; kies een heel getal van 0 tot en met ${highest}.`,
    emptyFile: () => 'Het bestand is leeg.',
    wrongEncoding: () =>
      'Het bestand is geen tekst in UTF-8; sla het op als UTF-8, in Excel als “CSV UTF-8”.',
    unknownColumn: ({ column, line }) =>
      `De kolom “${column}”${line === undefined ? '' : ` op regel ${line}`} is hier niet bekend.`,
    missingColumn: ({ column }) => `De kolom “${column}” ontbreekt.`,
    duplicateColumn: ({ column }) => `De kolom “${column}” komt meer dan één keer voor.`,
    unclosedQuote: () => 'Op deze regel begint een aanhalingsteken dat nergens wordt gesloten.',
    misplacedQuote: () =>
      'Op deze regel staat een aanhalingsteken waar het niet hoort; zet het hele veld tussen aanhalingstekens.',
    wrongFieldCount: ({ expected, received }) =>
      `Deze regel heeft een ander aantal velden dan verwacht: ${received} in plaats van ${expected}.`,
    unknownRole: ({ input }) =>
      `“${input}” is geen rol; kies “wijkambtenaar”, “sectorambtenaar sociaal domein”, “sectorambtenaar fysiek domein” of “andere deelnemer”.`,
    unknownMoment: ({ input }) => `“${input}” is geen moment; kies huidig, ambitie of evaluatie.`,
    unknownRound: ({ input }) => `“${input}” is geen ronde; kies voor of na.`,
    missingSubject: () => 'Er staat niet bij om welke gemeente of casus het gaat.',
    similarName: ({ input, similar }) =>
      `“${input}” en “${similar}” lijken één naam, maar tellen apart.`,
    duplicateSheet: ({ respondent, moment }) =>
      `Deelnemer “${respondent}” heeft meer dan één invulling voor het moment “${moment}”.`,
    invalidJson: ({ message }) => `Dit is geen geldige JSON; de lezer meldt: “${message}”.`,
    tooDeep: () => 'De gegevens zijn te diep genest om te lezen.',
    tooLarge: ({ limit }) => `Dit is te lang: het mogen hooguit ${limit} tekens zijn.`,
    notAList: ({ received }) => `Hier wordt een lijst verwacht, maar er staat ${received}.`,
    exerciseDocument: () =>
      'Dit bestand bevat hele schuifoefeningen en geen losse rijen; open het als schuifoefening.',
    unexpectedValue: ({ column }) => `De waarde van “${column}” past hier niet.`,
    missingKey: ({ key }) => `“${key}” ontbreekt.`,
    unknownKey: ({ key }) => `“${key}” is hier niet bekend.`,
    notOneOf: ({ key, input, allowed }) =>
      `“${input}” kan niet bij “${key}”; kies uit: ${allowed}.`,
    blank: ({ key }) => `“${key}” is leeg.`,
    invalidDate: ({ input }) => `“${input}” is geen datum; schrijf een dag als 2026-11-26.`,
    newerFormat: ({ version, supported }) =>
      `Dit is gemaakt met een nieuwere versie (formaat ${version}); deze versie leest tot en met ${supported}. Er is niets veranderd.`,
    tooManyProblems: ({ omitted }) =>
      `Er zijn nog meer problemen, die hier niet staan: ${omitted}.`,
    nothingToMerge: () => 'Er is niets om samen te voegen.',
    differentSubjects: () =>
      'Deze oefeningen gaan over verschillende gemeenten of casussen. Jullie kunnen alleen oefeningen over dezelfde gemeente of casus samenvoegen.',
    tooFewProfiles: () => 'Er zijn minstens twee profielen nodig.',
    repeatedPosition: ({ position }) =>
      `“${position}” is al een stand van deze schuif bij dit profiel.`,
    duplicateProfile: ({ profile }) => `Meer dan één profiel heet “${profile}”.`,
    missingAreaColumn: () =>
      'Er is geen kolom met codes van gemeenten, wijken of buurten gevonden; geef de naam van die kolom.',
    missingYear: () => 'In de tabel staat niet over welk jaar de cijfers gaan; geef het jaar.',
    missingSource: () => 'In de tabel staat niet waar de cijfers vandaan komen; geef de bron.',
    missingLicence: () => 'De licentie van de cijfers is niet bekend; geef de licentie.',
    unknownYear: ({ year }) => `De tabel heeft geen cijfers over ${year}.`,
    notAnAreaCode: ({ input }) =>
      `“${input}” is geen code van een gemeente (GM en 4 cijfers), wijk (WK en 6) of buurt (BU en 8).`,
    duplicateArea: ({ area, year }) => `Voor ${area} staat er meer dan één regel over ${year}.`,
    notANumber: ({ input }) => `“${input}” is geen getal.`,
    mixedDecimalMark: ({ input }) =>
      `“${input}” heeft een ander decimaalteken dan eerdere getallen in de tabel; gebruik overal een komma of overal een punt.`,
    duplicateDistrict: ({ district }) => `Meer dan één wijk heet “${district}”.`,
  },
  otherError: (code) => `Onbekende fout (code “${code}”).`,
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
    boolean: 'ja of nee (true of false)',
    code: 'de code van een mengpaneel (een getal)',
  },
})

const DIGITS = ' Als cijfer is 0 laag, 1 midden en 2 hoog.'
