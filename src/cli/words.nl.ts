/**
 * The words of the command in Dutch.
 *
 * @module
 */
import { MOMENTS, REASON_IDS } from '../index.js'
import { oneLine } from '../render/plainText.js'
import { nl } from '../texts/index.js'
import { inDocument, namesOfColumns, type Words } from './words.js'

const WHY: { readonly [code: string]: string } = {
  ENOENT: 'bestaat niet',
  ENOFOLDER: 'ligt in een map die niet bestaat',
  EISDIR: 'is een map, geen bestand',
  EACCES: 'mag hier niet worden gelezen of geschreven',
  EPERM: 'mag hier niet worden gelezen of geschreven',
  EROFS: 'staat op een schijf waarop niet te schrijven is',
  ENOSPC: 'past niet: de schijf is vol',
  EDQUOT: 'past niet: de ruimte op de schijf is op',
  EEXIST: 'bestaat al en is geen map',
  ENOTDIR: 'ligt niet in een map',
  ENAMETOOLONG: 'heeft een te lange naam',
}

/** The words in Dutch. */
export const wordsNl: Words = {
  texts: nl,
  help: `Gebruik: schuifoefening <opdracht> [invoer] [opties]

  schuifoefening explain LLMML                 waar een mengpaneel op lijkt
  schuifoefening explain LLMML --to MMHML      en de stappen naar een ambitie
  schuifoefening explain panelen.csv           elke rij of gemeente
  schuifoefening explain LLMML --districts wijken.csv
                                               naast wat wijken nodig hebben
  schuifoefening report oefening.json --out verslag.html
                                               een verslag om te mailen
  schuifoefening survey onderzoek.csv --out onderzoek.html
                                               veel gemeenten doorrekenen
  schuifoefening picture map LLMML --out kaart.svg
                                               een afbeelding
  schuifoefening merge a.json b.json --out samen.json
                                               invullingen samenvoegen
  schuifoefening check panelen.csv             wat er mis is met een bestand
  schuifoefening schema exercise               een JSON-schema

Een mengpaneel is vijf letters, L (laag), M (midden) of H (hoog), in deze
volgorde: positionering intern, proces binnen gemeente, proces met bewoners,
bestuur en politiek, communicatie. Een _ is een schuif zonder stand: LL_ML.
Invoer is zo’n sleutel, een CSV- of JSON-bestand, of - voor de standaardinvoer.

  --en of --nl       taal (Nederlands)         --json       als JSON
  --markdown         als Markdown              --all        cijfers en bronnen
  -o, --out BESTAND  schrijf naar een bestand  --columns N  breedte in tekens
  -h, --help         uitleg per opdracht       --version    versie

Eindigt met 0 als alles goed is, 1 bij problemen in de gegevens, 2 als de
opdracht niet klopt, 3 als een bestand niet te gebruiken is.`,
  helpOf: {
    explain: `Gebruik: schuifoefening explain <sleutel | bestand | -> ... [opties]

Zegt van elk mengpaneel waar het het dichtst bij ligt, hoe zeker dat is, en wat
er te bespreken is. Wat het volledigst is ingevuld, staat vooraan.

  schuifoefening explain MLHLH
  schuifoefening explain LLMML --to MMHML --reason optrekken-met-bewoners
  schuifoefening explain panelen.csv --all
  schuifoefening explain LLMML --districts wijken.csv
  cat panelen.csv | schuifoefening explain - --json

  --to SLEUTEL          een ambitie: ook de stappen ernaartoe
  --reason AANLEIDING   waarom jullie veranderen; bepaalt wat eerst komt
  --districts BESTAND   wat wijken nodig hebben: bij welke het paneel het minst
                        past, en wat één stap voor elke wijk verandert
  --all                 ook de cijfers, de uitspraken en de onderbouwing
  --statements          de 25 uitspraken van de profielen naast elkaar
  --en --json --markdown --out BESTAND --columns N

Het bestand van --districts heeft een kolom “wijk” en een kolom per schuif:

  wijk;Proces met bewoners;Communicatie
  Noord;hoog;hoog
  Zuid;laag;

Aanleidingen: ${REASON_IDS.slice(0, 2).join(', ')},
${REASON_IDS.slice(2).join(', ')}.`,
    report: `Gebruik: schuifoefening report <bestand> ... [opties]

Maakt van een schuifoefening een verslag: HTML, of Markdown met --markdown. Meer
bestanden over dezelfde gemeente of casus worden eerst samengevoegd. Hebben ze
verschillende datums, dan zijn dat aparte bijeenkomsten: het verslag gaat over
de laatste, en laat ook zien wat er veranderde.

  schuifoefening report oefening.json --out verslag.html
  schuifoefening report wijk.json sociaal.json fysiek.json --out verslag.html
  schuifoefening report 2024.json 2025.json --out verslag.html
  schuifoefening report oefening.json --districts wijken.csv --out verslag.html
  schuifoefening report oefening.json --markdown --out verslag.md
                        met de afbeeldingen ernaast: verslag-map.svg en andere

  --reason AANLEIDING   waarom jullie veranderen; bepaalt wat eerst komt
  --districts BESTAND   wat wijken nodig hebben
  --pseudonyms          letters voor namen, zonder opmerkingen
  --en --json --markdown --out BESTAND`,
    survey: `Gebruik: schuifoefening survey <bestand> [--out BESTAND] [--files MAP]

Rekent veel gemeenten door: antwoorden, profielen, overeenstemming en samenhang,
met intervallen en grenzen. --files schrijft de rijen en de tussenstappen, zodat
R of een ander programma alles kan narekenen, en results.json met de getallen
(die van --json). Bestanden die al zo heten, vervangt het. Zonder kolom Moment
gaat elke rij over nu. Een onbekende rol telt als overige deelnemer.

  schuifoefening survey onderzoek.csv --out onderzoek.html --files narekenen

  --moment MOMENT (huidig)   --seed N (1)   --draws N (2000)
  --en --json --out BESTAND`,
    picture: `Gebruik: schuifoefening picture <soort> [sleutel] [opties]

Tekent een SVG.

  schuifoefening picture map LLMML --out kaart.svg
  schuifoefening picture journey LLMML --to MMHML --width 800 > plan.svg
  schuifoefening picture sheet --out invulblad.svg

  map        alle 243 mengpanelen, met dat van jullie en de stappen naar --to
  panel      de schuiven            change    nu en de ambitie (--to)
  readings   wat afhangt van hoe je de publicatie leest
  journey    de stappen (--to)      tensions  wat schuiven met elkaar doen
  districts  wat wijken nodig hebben (--districts)
  sheet      een leeg invulblad

  --to SLEUTEL --reason AANLEIDING --width PIXELS --en --out BESTAND`,
    merge: `Gebruik: schuifoefening merge <bestand> ... [--pseudonyms] [--out BESTAND]

Voegt invullingen van één oefening samen tot één JSON-bestand. Wat elkaar
tegenspreekt, staat op de foutuitvoer; de opdracht eindigt dan met 1. Het
bestand bewaart er één van. Geef report de losse bestanden, met één datum: dan
blijft dat open. Met --pseudonyms komen er letters voor namen, en vervallen
opmerkingen.

  schuifoefening merge wijk.json sociaal.json fysiek.json --out samen.json`,
    check: `Gebruik: schuifoefening check <bestand | -> ... [--json]

Noemt elk probleem met regel en kolom. Eindigt met 1 als er een probleem is.

  schuifoefening check panelen.csv`,
    schema: `Gebruik: schuifoefening schema [naam] [--out BESTAND]

Schrijft een JSON-schema; zonder naam de lijst van namen.

  schuifoefening schema exercise --out exercise.schema.json`,
  },
  unknownCommand: (name) => `“${oneLine(name)}” is geen opdracht. Probeer: schuifoefening --help`,
  unknownOption: (option, meant) =>
    `“${oneLine(option)}” is geen optie${meant === undefined ? '. Probeer: schuifoefening --help' : `; bedoel je ${meant}?`}`,
  foreignOption: (option, command) =>
    `De opdracht ${command} heeft geen optie ${option}. Probeer: schuifoefening ${command} --help`,
  needsValue: (option) =>
    `De optie ${oneLine(option)} mist een waarde. Probeer: schuifoefening --help`,
  noOptionValue: (option) =>
    `De optie ${oneLine(option)} heeft geen waarde. Probeer: schuifoefening --help`,
  oneForm: 'Kies --json of --markdown; allebei tegelijk kan niet.',
  noInput:
    'Er is geen invoer: geef een sleutel zoals LLMML, een bestand, of - voor de standaardinvoer.',
  noFile: 'Er is geen invoer: geef een CSV- of JSON-bestand, of - voor de standaardinvoer.',
  noKey: 'Er is geen mengpaneel: geef een sleutel zoals LLMML.',
  notAMoment: (value) => `“${oneLine(value)}” is geen moment; kies ${MOMENTS.join(', ')}.`,
  notANumber: (option, value, lowest, highest) =>
    `“${oneLine(value)}” kan niet bij ${option}; kies een heel getal van ${lowest} tot en met ${highest}.`,
  working: 'Aan het rekenen …',
  notAKey: (value) =>
    `“${oneLine(value)}” is geen mengpaneel; geef vijf letters L, M of H, en _ voor een schuif zonder stand.`,
  notAKeyOrFile: (value) =>
    `“${oneLine(value)}” is geen mengpaneel en geen bestand; een mengpaneel is vijf letters L, M of H, en _ voor een schuif zonder stand.`,
  filesOnly: (value) =>
    `“${oneLine(value)}” is een mengpaneel, en deze opdracht leest alleen bestanden. Probeer: schuifoefening explain ${oneLine(value)}`,
  oneKey: (value) =>
    `“${oneLine(value)}” is te veel: een afbeelding gaat over één mengpaneel. Een ambitie geef je met --to SLEUTEL.`,
  notAReason: (value) => `“${oneLine(value)}” is geen aanleiding; kies ${REASON_IDS.join(', ')}.`,
  notAColumnCount: (value) =>
    `“${oneLine(value)}” is geen breedte; kies een heel getal van 20 tot en met 1000.`,
  notAWidth: (value) =>
    `“${oneLine(value)}” is geen breedte; kies een heel getal van 240 tot en met 4000.`,
  needsOut: (file) => `Een pagina of afbeelding hoort in een bestand. Probeer: --out ${file}`,
  needsTo: 'Deze afbeelding heeft ook een ambitie nodig: --to SLEUTEL.',
  needsAll: 'Voor deze afbeelding moet elke schuif een stand hebben.',
  needsDistricts: 'Deze afbeelding heeft de behoeften van wijken nodig: --districts BESTAND.',
  needsDates:
    'Niet elk bestand heeft een datum, en de andere hebben er verschillende. Geef elke oefening een datum.',
  unknownSchema: (name, names) => `“${oneLine(name)}” is geen schema; kies ${names.join(', ')}.`,
  unknownPicture: (name, names) =>
    name === ''
      ? `Kies een soort: ${names.join(', ')}.`
      : `“${oneLine(name)}” is geen soort; kies ${names.join(', ')}.`,
  sameAsInput: (path) =>
    `${oneLine(path)} is ook de invoer; kies een ander bestand om naar te schrijven.`,
  fileProblem: (path, code) =>
    `${path === undefined ? 'De uitvoer' : oneLine(path)} ${WHY[code] ?? `kan niet worden gebruikt (${code})`}.`,
  problemsIn: (path) => `In ${path === '-' ? 'de standaardinvoer' : oneLine(path)}:`,
  line: (line, column, sentence) =>
    `Regel ${line}${column === undefined || column === '' ? '' : `, ${oneLine(column)}`}: ${sentence}`,
  inDocument: (path, sentence) =>
    inDocument(
      path.map((step) =>
        'exercise' in step
          ? `oefening ${step.exercise}`
          : 'sheet' in step
            ? `invulling ${step.sheet}${step.respondent === undefined ? '' : ` (${oneLine(step.respondent)})`}`
            : 'element' in step
              ? `nummer ${step.element}`
              : oneLine(step.field),
      ),
      sentence,
    ),
  invalidJson: (fault) =>
    `Dit is geen geldige JSON${
      fault === 'unknown'
        ? ''
        : fault === 'end'
          ? ': het einde ontbreekt'
          : 'line' in fault
            ? `: kijk bij regel ${fault.line}, teken ${fault.column}`
            : 'position' in fault
              ? `: kijk na ${fault.position} tekens`
              : `: “${oneLine(fault.token)}” staat op een verkeerde plaats`
    }.`,
  moreProblems: (count) => (count === 1 ? 'En nog 1 probleem.' : `En nog ${count} problemen.`),
  moreCells: (count) =>
    `Dat blijkt ook uit ${count === 1 ? '1 andere cel' : `${count} andere cellen`}.`,
  checked: (path, counts, problems) => {
    const { sheets, agreements, panels, blank, notUsed } = counts
    const whole =
      'rows' in counts
        ? `${counts.rows} ${counts.rows === 1 ? 'rij' : 'rijen'}`
        : `${counts.exercises} ${counts.exercises === 1 ? 'oefening' : 'oefeningen'}`
    const parts = [
      ...(sheets > 0 ? [`${sheets} ${sheets === 1 ? 'invulling' : 'invullingen'}`] : []),
      ...(agreements > 0
        ? [`${agreements} ${agreements === 1 ? 'afspraak' : 'afspraken'} van de groep`]
        : []),
      ...(panels > 0 ? [`${panels} ${panels === 1 ? 'los mengpaneel' : 'losse mengpanelen'}`] : []),
      ...(blank > 0 ? [`${blank} ${blank === 1 ? 'lege rij' : 'lege rijen'}`] : []),
      ...(notUsed > 0 ? [`${notUsed} niet gebruikt`] : []),
    ]
    const inAll = `${whole}, ${problems} ${problems === 1 ? 'probleem' : 'problemen'}`
    return `${oneLine(path)}: ${inAll}${parts.length === 0 ? '' : `: ${nl.phrases.list(parts)}`}.`
  },
  digits: 'Cijfers gelezen als 0 = laag, 1 = midden, 2 = hoog.',
  unused: (columns) => {
    const names = namesOfColumns(
      columns,
      (name) => ` (lijkt op “${name}”)`,
      (count) => `nog ${count}`,
    )
    return `${columns.length === 1 ? 'Deze kolom wordt' : 'Deze kolommen worden'} niet gebruikt: ${nl.phrases.list(names)}. Bekend zijn de namen van de schuiven, en gemeente, casus, datum, respondent, rol, moment en ronde.`
  },
  keepsOne:
    'Het samengevoegde bestand bewaart van elke tegenstrijdigheid één waarde, en een verslag daarvan telt die mee. Geef report de losse bestanden: dan blijft open wat tegenstrijdig is.',
  datesDiffer:
    'Bij verschillende datums maakt report van elke datum een aparte bijeenkomst. Was het één bijeenkomst? Zet dan eerst in elk bestand dezelfde datum.',
  noExercise: (path, lacksSubject) =>
    `In ${path === '-' ? 'de standaardinvoer' : oneLine(path)} staat geen oefening${lacksSubject ? ': een kolom “gemeente” of “casus” ontbreekt, of is overal leeg' : ''}.`,
  noDistricts: (path) =>
    `In ${path === '-' ? 'de standaardinvoer' : oneLine(path)} staan geen wijken.`,
  sittings: (sittings) =>
    `${sittings.length} bijeenkomsten: ${sittings
      .map(([date, people], index) =>
        index > 0
          ? `${date} (${people})`
          : `${date} (${people} ${people === 1 ? 'deelnemer' : 'deelnemers'})`,
      )
      .join(', ')}. Het verslag gaat over de laatste.`,
  row: (line) => `Regel ${line}`,
  moreWithAll: 'Meer: --all geeft alles, ook de cijfers, de uitspraken en de onderbouwing.',
  written: (path) => `Geschreven: ${oneLine(path)}`,
  progress: (done, of) => `${done} van ${of} …`,
}
