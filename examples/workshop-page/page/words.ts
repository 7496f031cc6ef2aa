/**
 * Words of the page itself: names of its parts and buttons, and what it says about keeping and
 * opening. Every sentence about the exercise comes from `schuifoefening/texts`.
 */
import { en, nl, type Texts } from 'schuifoefening/texts'
import type { Section, Shown } from './page.js'
import type { Language } from './workshop.js'

/** The texts of the library and the words of the page, in one language. */
export interface Tongue {
  readonly texts: Texts
  readonly words: PageWords
}

export interface PageWords {
  readonly title: string
  readonly toContents: string
  readonly navigation: string
  readonly language: string
  readonly sections: { readonly [S in Section]: string }
  /** For the navigation, where there is little room. */
  readonly shortSections: { readonly [S in Section]: string }
  readonly local: string

  readonly subject: string
  readonly name: string
  readonly unnamed: string
  readonly people: string
  readonly peopleHint: string
  readonly who: string
  readonly everyone: string
  readonly alone: string
  readonly otherSheets: (count: number) => string
  readonly unknown: string
  readonly clear: string
  readonly filledIn: (count: number, of: number) => string
  readonly more: string

  readonly pictures: { readonly [S in Shown]: string }
  readonly picture: string
  readonly swipe: string
  readonly basis: string
  readonly compareAgreed: string
  readonly notAgreed: string
  readonly possibleRisks: (count: number) => string
  readonly slidersOfRisk: string

  readonly noReason: string
  readonly planNeeds: string
  readonly openSliders: string
  readonly afterStep: string

  readonly data: string
  readonly report: string
  readonly images: string
  readonly print: string
  readonly emptySheet: string
  readonly open: string
  readonly openHint: string
  readonly chooseFile: string
  readonly found: (name: string, sheets: number) => string
  readonly severalSubjects: (count: number) => string
  readonly nothingFound: string
  readonly notTaken: string
  readonly replaces: string
  readonly line: (line: number) => string
  readonly extraColumns: (names: string) => string
  readonly take: string
  readonly cancel: string
  readonly taken: string
  readonly startOver: string
  readonly startOverAsk: string
  readonly startOverYes: string
  readonly started: string

  readonly keptHere: string
  readonly keptNot: string
  readonly unreadable: string
  readonly unreadableNow: string
  readonly notOurs: string
  readonly otherVersion: string
  readonly saveUnreadable: string
  readonly putAside: string
  readonly wasPutAside: string
  readonly otherTab: string
}

const dutch: PageWords = {
  title: 'Schuifoefening',
  toContents: 'Naar de inhoud',
  navigation: 'Onderdelen',
  language: 'Taal',
  sections: {
    invullen: 'Invullen',
    beeld: 'Het beeld',
    gesprek: nl.headings.agenda,
    afspraken: 'Afspreken',
    profielen: nl.headings.closestTo,
    risicos: 'Risico’s en anders dan verwacht',
    plan: 'Plan naar de ambitie',
    bewaren: 'Bewaren en delen',
  },
  shortSections: {
    invullen: 'Invullen',
    beeld: 'Beeld',
    gesprek: 'Gesprek',
    afspraken: 'Afspreken',
    profielen: 'Profielen',
    risicos: 'Risico’s',
    plan: 'Plan',
    bewaren: 'Bewaren',
  },
  local: 'Alles blijft in deze browser. De pagina verstuurt niets.',

  subject: 'Waar gaat het over?',
  name: 'Naam',
  unnamed: 'Onze gemeente',
  people: 'Wie doet er mee?',
  peopleHint: 'Een naam of initialen. Leeg laten mag.',
  who: 'Wie vult nu in?',
  everyone: 'samen',
  alone: 'Alleen de schuiven van deze deelnemer zijn zichtbaar. Zo kan ieder eerst zelf kiezen.',
  otherSheets: (count) =>
    count === 1
      ? 'Er is nog een invulling, van een ander moment of een andere deelnemer. Die telt mee en blijft bewaard.'
      : `Er zijn nog ${count} invullingen, van andere momenten of andere deelnemers. Die tellen mee en blijven bewaard.`,
  unknown: 'weet ik niet',
  clear: 'Wissen',
  filledIn: (count, of) => `${count} van ${of} ingevuld`,
  more: 'Uitleg en vragen',

  pictures: { huidig: 'nu', ambitie: 'ambitie', change: 'van nu naar ambitie' },
  picture: 'Welk beeld?',
  swipe: 'Schuif het beeld opzij om alles te zien.',
  basis:
    'Een schuif staat waar de groep dat afsprak, en anders op de middelste stand van de antwoorden.',
  compareAgreed:
    'Wat de groep na het gesprek afspreekt, staat los van wat is berekend. Het een verandert het ander niet.',
  notAgreed: 'nog niet',
  possibleRisks: (count) =>
    count === 1
      ? 'Eén risico is mogelijk van toepassing, afhankelijk van de open schuiven'
      : `${count} risico’s zijn mogelijk van toepassing, afhankelijk van de open schuiven`,
  slidersOfRisk: 'Door deze standen',

  noReason: 'geen aanleiding gekozen',
  planNeeds:
    'Het plan verschijnt zodra alle schuiven een stand hebben, voor nu en voor de ambitie.',
  openSliders: 'Nog open',
  afterStep: 'Na deze stap',

  data: 'Gegevens',
  report: 'Verslag',
  images: 'Beelden',
  print: 'Afdrukken',
  emptySheet: 'leeg invulblad',
  open: 'Bestand openen',
  openHint: 'Een JSON- of CSV-bestand, van deze pagina of met dezelfde kolommen.',
  chooseFile: 'Bestand kiezen',
  found: (name, sheets) =>
    `Gevonden: ${name}, met ${sheets === 1 ? 'één invulling' : `${sheets} invullingen`}.`,
  severalSubjects: (count) =>
    `Dit bestand gaat over ${count} gemeenten of casussen. Deze pagina opent er één tegelijk.`,
  nothingFound: 'In dit bestand staat geen schuifoefening die deze pagina kan openen.',
  notTaken: 'Wat niet gelezen kon worden:',
  replaces: 'Overnemen vervangt wat nu is ingevuld.',
  line: (line) => `regel ${line}`,
  extraColumns: (names) => `Deze kolommen hebben hier geen plaats en vallen weg: ${names}.`,
  take: 'Overnemen',
  cancel: 'Annuleren',
  taken: 'Het bestand is overgenomen.',
  startOver: 'Opnieuw beginnen',
  startOverAsk: 'Alle antwoorden, namen en afspraken worden gewist. Bewaar ze eerst als bestand.',
  startOverYes: 'Alles wissen',
  started: 'Alles is gewist.',

  keptHere: 'Bewaard in deze browser.',
  keptNot: 'Deze browser bewaart niets. Download de gegevens om ze te bewaren.',
  unreadable: 'Wat deze browser bewaarde, is niet te lezen',
  unreadableNow:
    'Er is niets gewist. Kies eerst wat er met de oude gegevens gebeurt. Tot die tijd bewaart de browser niet wat jullie invullen.',
  notOurs: 'Dit heeft niet de vorm die deze pagina bewaart.',
  otherVersion: 'Dit is door een andere versie van deze pagina bewaard.',
  saveUnreadable: 'Downloaden zoals het is',
  putAside: 'Opzijzetten en verdergaan',
  wasPutAside: 'Opzijgezet in deze browser. Wat jullie invullen, wordt weer bewaard.',
  otherTab: 'Bijgewerkt vanuit een ander tabblad.',
}

const english: PageWords = {
  title: 'Slider exercise',
  toContents: 'Skip to content',
  navigation: 'Parts',
  language: 'Language',
  sections: {
    invullen: 'Fill in',
    beeld: 'The picture',
    gesprek: en.headings.agenda,
    afspraken: 'Agree',
    profielen: en.headings.closestTo,
    risicos: 'Risks and tensions',
    plan: 'Plan to the ambition',
    bewaren: 'Save and share',
  },
  shortSections: {
    invullen: 'Fill in',
    beeld: 'Picture',
    gesprek: 'Discuss',
    afspraken: 'Agree',
    profielen: 'Profiles',
    risicos: 'Risks',
    plan: 'Plan',
    bewaren: 'Save',
  },
  local: 'Everything stays in this browser. The page sends nothing.',

  subject: 'What is it about?',
  name: 'Name',
  unnamed: 'Our municipality',
  people: 'Who is taking part?',
  peopleHint: 'A name or initials. Optional.',
  who: 'Who is filling this in?',
  everyone: 'together',
  alone: 'Only this person’s sliders are visible, so that everyone can choose alone first.',
  otherSheets: (count) =>
    count === 1
      ? 'There is one more sheet, of another moment or another participant. It counts and is kept.'
      : `There are ${count} more sheets, of other moments or other participants. They count and are kept.`,
  unknown: 'I don’t know',
  clear: 'Clear',
  filledIn: (count, of) => `${count} of ${of} filled in`,
  more: 'Explanation and questions',

  pictures: { huidig: 'now', ambitie: 'ambition', change: 'from now to ambition' },
  picture: 'Which picture?',
  swipe: 'Move the picture sideways to see all of it.',
  basis: 'A slider is where the group agreed, and otherwise at the median position of the answers.',
  compareAgreed:
    'What the group agrees after the discussion is separate from what is calculated. Neither changes the other.',
  notAgreed: 'not yet',
  possibleRisks: (count) =>
    count === 1
      ? 'One risk may apply, depending on the open sliders'
      : `${count} risks may apply, depending on the open sliders`,
  slidersOfRisk: 'Because of these positions',

  noReason: 'no reason chosen',
  planNeeds: 'The plan appears once all sliders have a position, for now and for the ambition.',
  openSliders: 'Still open',
  afterStep: 'After this step',

  data: 'Data',
  report: 'Report',
  images: 'Pictures',
  print: 'Print',
  emptySheet: 'empty sheet',
  open: 'Open a file',
  openHint: 'A JSON or CSV file, from this page or with the same columns.',
  chooseFile: 'Choose a file',
  found: (name, sheets) =>
    `Found: ${name}, with ${sheets === 1 ? 'one sheet' : `${sheets} sheets`}.`,
  severalSubjects: (count) =>
    `This file is about ${count} municipalities or cases. This page opens one at a time.`,
  nothingFound: 'This file does not contain a slider exercise that this page can open.',
  notTaken: 'What could not be read:',
  replaces: 'Importing replaces what is filled in now.',
  line: (line) => `line ${line}`,
  extraColumns: (names) => `These columns have no place here and are left out: ${names}.`,
  take: 'Import',
  cancel: 'Cancel',
  taken: 'The file has been imported.',
  startOver: 'Start over',
  startOverAsk: 'All answers, names and agreements will be erased. Save them as a file first.',
  startOverYes: 'Erase everything',
  started: 'Everything has been erased.',

  keptHere: 'Saved in this browser.',
  keptNot: 'This browser saves nothing. Download the data to keep them.',
  unreadable: 'What this browser saved cannot be read',
  unreadableNow:
    'Nothing was erased. First choose what to do with the old data. Until then the browser does not save what you fill in.',
  notOurs: 'It does not have the form that this page saves.',
  otherVersion: 'It was saved by another version of this page.',
  saveUnreadable: 'Download it as it is',
  putAside: 'Set aside and continue',
  wasPutAside: 'Set aside in this browser. What you fill in is saved again.',
  otherTab: 'Updated from another tab.',
}

export const TONGUES: { readonly [L in Language]: Tongue } = {
  nl: { texts: nl, words: dutch },
  en: { texts: en, words: english },
}
