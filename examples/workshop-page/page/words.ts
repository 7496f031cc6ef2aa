/**
 * Words of the page itself: names of its steps and buttons, and what it says about handing in and
 * keeping. Every sentence about the exercise comes from the library.
 */
import { en, nl, type Texts } from 'schuifoefening/texts'
import type { CodeProblem } from './code.js'
import type { StepId } from './page.js'
import type { Language } from './workshop.js'

type Steps = { readonly [S in StepId]: string }

const dutch = {
  title: 'Schuifoefening',
  toContents: 'Naar de inhoud',
  language: 'Taal',
  stepsLabel: 'Stappen',
  stepOf: (at: number, of: number) => `Stap ${at} van ${of}`,
  further: 'Verder',
  steps: {
    onderwerp: 'Onderwerp',
    apart: 'Apart invullen',
    inleveren: 'Inleveren',
    beeld: 'Het beeld',
    gesprek: 'Het gesprek',
    afspraken: 'Afspraken',
    ambitie: 'De ambitie',
    plan: 'Het plan',
    verslag: 'Het verslag',
    uitspraken: 'Welke uitspraken passen?',
    jaar: 'Na een jaar',
    geschiedenis: 'Geschiedenis',
  } as Steps,
  next: (step: string) => `Verder: ${step}`,
  missing: 'Nog open',
  local: 'Alles blijft op dit apparaat. De pagina verstuurt niets.',
  asTable: 'Als tabel',
  help: 'Uitleg',

  intro:
    'Ieder vult eerst apart in, zonder de anderen te zien. Daarna bekijken jullie samen het beeld en praten jullie verder.',
  whoseDevice: 'Van wie is dit apparaat?',
  devices: {
    own: 'Van mij: ik vul mijn eigen blad in',
    group: 'Van de groep: een beamer, of één apparaat voor iedereen',
  },
  tag: 'Groepsteken',
  tagHelp: 'Twee tekens. Ze staan op het scherm van de groep.',
  tagNeeded: 'Het groepsteken, twee tekens.',
  tagNeededWhy:
    'Dan komt jouw code alleen bij jullie groep binnen. Met een bestand kan het ook zonder.',
  number: 'Nummer',
  numberHelp: (label: string) =>
    `Dit blad heet ${label}. Hebben meer mensen deze rol? Kies dan elk een ander nummer.`,
  about: 'Waar gaat het over?',
  name: 'Naam',
  unnamed: 'Onze gemeente',
  date: 'Datum',
  howMany: 'Hoeveel mensen doen mee?',
  join: 'Meedoen met een eigen telefoon',
  joinHow: 'Open deze pagina op je telefoon, kies “Van mij” en vul het groepsteken in.',
  joinLink: 'Of open:',
  sixth: 'Ook de voorgestelde zesde schuif, Wijkkenmerken, gebruiken',

  you: (role: string, label: string) => `Jouw blad: ${role}, ${label}. Niemand anders ziet het.`,
  shared:
    'Ieder een eigen telefoon? Ga door naar Inleveren. Eén apparaat voor iedereen? Vul om de beurt in.',
  whichMoment: 'Welk moment?',
  secondRound: 'Tweede ronde, na het gesprek',
  unknown: 'weet ik niet',
  clear: 'Wissen',
  clearOf: (slider: string) => `Wissen: ${slider}`,
  remark: 'Opmerking',
  remarks: 'Opmerkingen',
  remarkByFile: 'Opmerkingen passen niet in een code. Ze gaan mee met het bestand.',

  openSliders: (sliders: string) => `Nog open: ${sliders}.`,
  openSlidersWhy:
    'Je kunt wel inleveren. Een open schuif telt als niet ingevuld. Weet je het niet, kies dan “weet ik niet”: ook dat is een antwoord.',
  yourCode: 'Jouw code',
  readAloud: 'Lees de code voor, of laat hem overtypen op het scherm van de groep.',
  remarksByFile: 'Je schreef opmerkingen. Die staan niet in de code: lever ook het bestand in.',
  orByFile: 'Of met een bestand',
  fileHow: 'In het bestand staat alles wat je invulde, ook je opmerkingen.',
  saveOwn: 'Bestand bewaren om in te leveren',

  receive: 'Ontvangen',
  code: 'Code',
  codeHelp: (tag: string) => `Acht tekens. De eerste twee zijn ${tag}.`,
  codeProblems: {
    length: 'Een code heeft acht tekens.',
    character: 'In deze code staat een teken dat niet voorkomt in codes.',
    check: 'Deze code klopt niet. Er is een teken verkeerd of er zijn er twee verwisseld.',
    meaning: 'Deze code klopt niet: er hoort geen blad bij.',
  } as { readonly [P in CodeProblem]: string },
  otherTag: (theirs: string, ours: string) =>
    `Deze code is van een andere groep (${theirs}). Jullie groepsteken is ${ours}.`,
  add: 'Toevoegen',
  files: 'Bestanden, ook meer tegelijk',
  tooLarge: 'te groot om te openen',
  line: (line: number) => `regel ${line}`,
  nothingFound: 'hier staat geen schuifoefening in',
  filesRead: (files: number, found: number) =>
    found === 0
      ? 'Er is niets toegevoegd.'
      : `${files === 1 ? 'Eén bestand' : `${files} bestanden`} gelezen.`,
  fromHere: (label: string) => `Op dit apparaat is het blad van ${label} ingevuld.`,
  handInHere: 'Dit blad inleveren en doorgeven',
  passOn: 'Ingeleverd. Geef het apparaat door aan de volgende.',
  received: (role: string, label: string) => `Toegevoegd: ${role}, ${label}.`,
  whoHandedIn: 'Wie heeft ingeleverd',
  handedIn: (count: number, of: number) => `${count} van ${of} ingeleverd.`,
  nobodyYet: 'Er is nog niets ingeleverd.',
  reveal: 'Toon het beeld nu',
  revealWhy:
    'Het beeld verschijnt als iedereen heeft ingeleverd. Jullie kunnen ook nu al besluiten om het te tonen.',
  isRevealed: 'Het beeld is te zien.',
  hidden: (moment: string) => `${moment}: het beeld is nog niet te zien.`,
  hiddenWhy: 'Zolang niet iedereen heeft ingeleverd, kan niemand zich richten naar de anderen.',
  question: 'Wat geldt?',
  otherSubject: (theirs: string, ours: string) =>
    `Dit bestand gaat over ${theirs}. Deze oefening gaat over ${ours}.`,
  handedInTwice: (who: string, moment: string, values: ReadonlyArray<string>, count: number) =>
    `${who} (${moment}) is twee keer ingeleverd, met ${count === 1 ? 'één verschil' : `${count} verschillen`}.${values.length === 0 ? '' : ` ${values.join('; ')}.`}`,
  agreedTwice: (moment: string, values: ReadonlyArray<string>) =>
    `${moment}: hier is iets anders afgesproken dan in het bestand. ${values.join('; ')}.`,
  choices: {
    here: 'Wat hier al staat',
    new: 'Wat nieuw binnenkomt',
    other: 'Allebei: het nieuwe blad is van iemand anders',
  },
  addThis: 'Zo toevoegen',
  leaveOut: 'Niet toevoegen',
  settled: 'Toegevoegd zoals gekozen.',
  leftOut: 'Niet toegevoegd.',

  computedFrom:
    'Gerekend met wat jullie afspraken, en anders met de middelste stand van de antwoorden.',
  beamer: 'Groot scherm, schuif voor schuif',
  morePictures: 'Meer beelden',
  more: 'Meer uitleg en beelden',
  thePicture: 'Het beeld',
  of: (at: number, of: number) => `Schuif ${at} van ${of}`,
  previous: 'Vorige',
  nextSlider: 'Volgende',
  leaveBeamer: 'Terug naar de stappen',
  keys: 'Toetsen: pijl naar rechts of Page Down voor de volgende, pijl naar links of Page Up voor de vorige, Escape om terug te gaan.',

  talkHow: 'Begin bovenaan: daar lopen de antwoorden het meest uiteen.',
  agreeHere: 'Afspreken waar deze schuif staat',
  secondRoundWhy:
    'Willen jullie na het gesprek nog eens apart invullen? Het beeld van de eerste ronde blijft bewaard.',
  openSecondRound: 'Tweede ronde openen',
  secondRoundOpen:
    'De tweede ronde is open. Zet op je telefoon “Tweede ronde” aan, vul in en lever opnieuw in.',

  agreeHow:
    'Spreek per schuif af waar die nu staat. Zonder afspraak geldt de middelste stand van de antwoorden.',
  ambitionHow: 'Waar willen jullie naartoe? Vul apart in en lever in, of spreek het hier samen af.',
  notAgreed: 'niet afgesproken',
  openAgreedWhy:
    'Zonder stand op alle schuiven is er geen plan. Spreek samen een stand af; dat kan ook als niemand het zeker weet.',

  noReason: 'geen aanleiding gekozen',
  planWhy:
    'Een plan gaat van een stand naar een stand. Daarom zijn voor nu en voor de ambitie alle vijf schuiven nodig.',

  reportNoNow: 'Er is nog niets te melden over nu.',
  reportNoNowWhy: 'Het verslag gaat over wat de groep heeft gezien en afgesproken.',
  reportNoAmbition: 'Er is nog geen ambitie.',
  send: 'Verslag',
  sendWhat:
    'Eén bestand dat elke browser opent, met beelden, plan en afspraken. Stuur het als bijlage.',
  mailReport: 'Verslag om te mailen',
  reportName: 'verslag',
  print: 'Afdrukken',
  preview: 'In het kort',
  otherForms: 'Andere bestanden',
  continueFile: 'Bestand om later mee verder te gaan (JSON)',
  spreadsheet: 'Rijen voor een rekenprogramma (CSV)',
  wordProcessor: 'Verslag als platte tekst (Markdown)',
  pictureOf: (moment: string) => `Beeld: ${moment} (SVG)`,
  emptySheet: 'Leeg invulblad',
  continueWhat:
    'Open het bestand volgend jaar bij Inleveren: dan staan de standen van nu klaar om mee te vergelijken.',
  startOver: 'Opnieuw beginnen',
  startOverAsk:
    'Alle antwoorden en afspraken op dit apparaat worden gewist. Bewaar eerst het bestand om verder te gaan.',
  startOverYes: 'Alles wissen',
  started: 'Alles is gewist.',
  cancel: 'Annuleren',

  marked: (count: number, of: number) => `${count} van ${of}`,
  noMark: 'nog geen antwoord',
  sideBySide: 'Naast elkaar',

  yearHow:
    'Open bij Inleveren het bestand van vorig jaar. Vul daarna apart in voor “Na een jaar”, en lever in.',
  historyHow: 'Eén bestand per bijeenkomst. Zo zien jullie hoe de schuiven door de jaren bewegen.',
  earlierFiles: 'Bestanden van eerdere bijeenkomsten',
  noDate: 'zonder datum',
  remove: 'Weghalen',
  dateNeeded: 'Deze bijeenkomst heeft nog geen datum.',
  historyNeeds: 'Minstens twee bijeenkomsten met een datum.',
  historyWhy: 'Aan de datum is te zien welke bijeenkomst eerst was.',

  keptHere: 'Bewaard op dit apparaat.',
  keptNot:
    'Dit apparaat bewaart niets: de opslag is vol of uitgezet. Bewaar een bestand voordat je deze pagina sluit.',
  unreadable: 'Wat dit apparaat bewaarde, is niet te lezen',
  unreadableNow: 'Er is niets gewist. Tot jullie kiezen, wordt wat jullie invullen niet bewaard.',
  notOurs: 'Het heeft niet de vorm die deze pagina bewaart.',
  otherVersion: 'Het is door een andere versie van deze pagina bewaard.',
  saveUnreadable: 'Bewaren zoals het is',
  putAside: 'Opzijzetten en verdergaan',
  wasPutAside: 'Opzijgezet. Wat jullie invullen, wordt weer bewaard.',
  notPutAside: 'Opzijzetten lukt niet: de opslag is vol.',
}

export type PageWords = typeof dutch

const english: PageWords = {
  title: 'Slider exercise',
  toContents: 'Skip to content',
  language: 'Language',
  stepsLabel: 'Steps',
  stepOf: (at, of) => `Step ${at} of ${of}`,
  further: 'More',
  steps: {
    onderwerp: 'Subject',
    apart: 'Fill in on your own',
    inleveren: 'Hand in',
    beeld: 'The picture',
    gesprek: 'The discussion',
    afspraken: 'Agreements',
    ambitie: 'The ambition',
    plan: 'The plan',
    verslag: 'The report',
    uitspraken: 'Which statements fit?',
    jaar: 'After a year',
    geschiedenis: 'History',
  },
  next: (step) => `Next: ${step}`,
  missing: 'Still open',
  local: 'Everything stays on this device. The page sends nothing.',
  asTable: 'As a table',
  help: 'Explanation',

  intro:
    'Everyone first fills in a sheet alone, without seeing the others. Then you look at the picture together and talk.',
  whoseDevice: 'Whose device is this?',
  devices: {
    own: 'Mine: I fill in my own sheet',
    group: 'The group’s: a projector, or one device for everyone',
  },
  tag: 'Group letters',
  tagHelp: 'Two characters. They are on the group’s screen.',
  tagNeeded: 'The group letters, two characters.',
  tagNeededWhy: 'It makes sure that only your group can take your code. A file works without it.',
  number: 'Number',
  numberHelp: (label) =>
    `This sheet is called ${label}. Do others have this role too? Then each choose a different number.`,
  about: 'What is it about?',
  name: 'Name',
  unnamed: 'Our municipality',
  date: 'Date',
  howMany: 'How many people are taking part?',
  join: 'Join with your own phone',
  joinHow: 'Open this page on your phone, choose “Mine” and enter the group letters.',
  joinLink: 'Or open:',
  sixth: 'Also use the proposed sixth slider, district characteristics',

  you: (role, label) => `Your sheet: ${role}, ${label}. Nobody else sees it.`,
  shared: 'Everyone on their own phone? Go on to Hand in. One device for everyone? Take turns.',
  whichMoment: 'Which moment?',
  secondRound: 'Second round, after the discussion',
  unknown: 'I don’t know',
  clear: 'Clear',
  clearOf: (slider) => `Clear: ${slider}`,
  remark: 'Remark',
  remarks: 'Remarks',
  remarkByFile: 'Remarks do not fit in a code. They travel with the file.',

  openSliders: (sliders) => `Still open: ${sliders}.`,
  openSlidersWhy:
    'You can hand in anyway. An open slider counts as not filled in. If you don’t know, choose “I don’t know”: that is an answer too.',
  yourCode: 'Your code',
  readAloud: 'Read the code aloud, or let someone type it on the group’s screen.',
  remarksByFile: 'You wrote remarks. They are not in the code: hand in the file as well.',
  orByFile: 'Or with a file',
  fileHow: 'The file has everything you filled in, including your remarks.',
  saveOwn: 'Save a file to hand in',

  receive: 'Receive',
  code: 'Code',
  codeHelp: (tag) => `Eight characters. The first two are ${tag}.`,
  codeProblems: {
    length: 'A code has eight characters.',
    character: 'This code has a character that codes do not use.',
    check: 'This code is not right. One character is wrong, or two are swapped.',
    meaning: 'This code is not right: no sheet goes with it.',
  },
  otherTag: (theirs, ours) =>
    `This code is from another group (${theirs}). Your group letters are ${ours}.`,
  add: 'Add',
  files: 'Files, several at once if you like',
  tooLarge: 'too large to open',
  line: (line) => `line ${line}`,
  nothingFound: 'there is no slider exercise in it',
  filesRead: (files, found) =>
    found === 0 ? 'Nothing was added.' : `${files === 1 ? 'One file' : `${files} files`} read.`,
  fromHere: (label) => `The sheet of ${label} has been filled in on this device.`,
  handInHere: 'Hand in this sheet and pass the device on',
  passOn: 'Handed in. Pass the device to the next person.',
  received: (role, label) => `Added: ${role}, ${label}.`,
  whoHandedIn: 'Who has handed in',
  handedIn: (count, of) => `${count} of ${of} handed in.`,
  nobodyYet: 'Nothing has been handed in yet.',
  reveal: 'Show the picture now',
  revealWhy: 'The picture appears when everyone has handed in. You can also decide to show it now.',
  isRevealed: 'The picture can be seen.',
  hidden: (moment) => `${moment}: the picture cannot be seen yet.`,
  hiddenWhy: 'As long as not everyone has handed in, nobody can follow the others.',
  question: 'Which one counts?',
  otherSubject: (theirs, ours) => `This file is about ${theirs}. This exercise is about ${ours}.`,
  handedInTwice: (who, moment, values, count) =>
    `${who} (${moment}) has been handed in twice, with ${count === 1 ? 'one difference' : `${count} differences`}.${values.length === 0 ? '' : ` ${values.join('; ')}.`}`,
  agreedTwice: (moment, values) =>
    `${moment}: what was agreed here differs from the file. ${values.join('; ')}.`,
  choices: {
    here: 'What is here already',
    new: 'What has just come in',
    other: 'Both: the new sheet is somebody else’s',
  },
  addThis: 'Add it like this',
  leaveOut: 'Do not add it',
  settled: 'Added as you chose.',
  leftOut: 'Not added.',

  computedFrom: 'Based on what you agreed, and otherwise on the median of the answers.',
  beamer: 'Large screen, slider by slider',
  morePictures: 'More pictures',
  more: 'More explanation and pictures',
  thePicture: 'The picture',
  of: (at, of) => `Slider ${at} of ${of}`,
  previous: 'Previous',
  nextSlider: 'Next',
  leaveBeamer: 'Back to the steps',
  keys: 'Keys: right arrow or Page Down for the next, left arrow or Page Up for the previous, Escape to go back.',

  talkHow: 'Start at the top: that is where the answers differ most.',
  agreeHere: 'Agree where this slider is',
  secondRoundWhy:
    'Would you like to fill it in again individually after the discussion? The picture of the first round is kept.',
  openSecondRound: 'Open a second round',
  secondRoundOpen:
    'The second round is open. Tick “Second round” on your phone, fill in and hand in again.',

  agreeHow:
    'For each slider, agree where it is now. Without an agreement the median of the answers counts.',
  ambitionHow:
    'Where do you want to go? Fill it in individually and hand in, or agree on it here together.',
  notAgreed: 'not agreed',
  openAgreedWhy:
    'Without a position on every slider there is no plan. Agree on one together, even if nobody is sure.',

  noReason: 'no reason chosen',
  planWhy:
    'A plan goes from one position to another, so it needs all five sliders for now and for the ambition.',

  reportNoNow: 'There is nothing to report about now yet.',
  reportNoNowWhy: 'The report is about what the group has seen and agreed.',
  reportNoAmbition: 'There is no ambition yet.',
  send: 'Report',
  sendWhat:
    'One file that any browser opens, with pictures, plan and agreements. Send it as an attachment.',
  mailReport: 'Report to e-mail',
  reportName: 'report',
  print: 'Print',
  preview: 'Summary',
  otherForms: 'Other formats',
  continueFile: 'File to continue with later (JSON)',
  spreadsheet: 'Rows for a spreadsheet (CSV)',
  wordProcessor: 'Report as plain text (Markdown)',
  pictureOf: (moment) => `Picture: ${moment} (SVG)`,
  emptySheet: 'Empty sheet',
  continueWhat:
    'Open the file at Hand in next year: the positions of now will be there to compare with.',
  startOver: 'Start over',
  startOverAsk:
    'All answers and agreements on this device will be erased. Save the file to continue with first.',
  startOverYes: 'Erase everything',
  started: 'Everything has been erased.',
  cancel: 'Cancel',

  marked: (count, of) => `${count} of ${of}`,
  noMark: 'no answer yet',
  sideBySide: 'Side by side',

  yearHow:
    'Open last year’s file at Hand in. Then fill it in individually for “After a year”, and hand in.',
  historyHow: 'One file per meeting. It shows how the sliders move over the years.',
  earlierFiles: 'Files of earlier meetings',
  noDate: 'without a date',
  remove: 'Remove',
  dateNeeded: 'This meeting has no date yet.',
  historyNeeds: 'At least two meetings with a date.',
  historyWhy: 'The date says which one came first.',

  keptHere: 'Saved on this device.',
  keptNot:
    'This device saves nothing: its storage is full or switched off. Save a file before you close this page.',
  unreadable: 'What this device saved cannot be read',
  unreadableNow: 'Nothing was erased. Until you choose, what you fill in is not saved.',
  notOurs: 'It does not have the form that this page saves.',
  otherVersion: 'It was saved by another version of this page.',
  saveUnreadable: 'Save it as it is',
  putAside: 'Set aside and continue',
  wasPutAside: 'Set aside. What you fill in is saved again.',
  notPutAside: 'It cannot be set aside: the storage is full.',
}

/** The texts of the library and the words of the page, in one language. */
export interface Tongue {
  readonly texts: Texts
  readonly words: PageWords
}

export const TONGUES: { readonly [L in Language]: Tongue } = {
  nl: { texts: nl, words: dutch },
  en: { texts: en, words: english },
}
