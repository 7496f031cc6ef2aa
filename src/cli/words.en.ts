/**
 * The words of the command in English.
 *
 * @module
 */
import { MOMENTS, REASON_IDS } from '../index.js'
import { oneLine } from '../render/plainText.js'
import { en } from '../texts/index.js'
import { inDocument, namesOfColumns, type Words } from './words.js'

const WHY: { readonly [code: string]: string } = {
  ENOENT: 'does not exist',
  ENOFOLDER: 'is in a folder that does not exist',
  EISDIR: 'is a folder, not a file',
  EACCES: 'cannot be read or written here: no permission',
  EPERM: 'cannot be read or written here: no permission',
  EROFS: 'is on a read-only disk',
  ENOSPC: 'does not fit: the disk is full',
  EDQUOT: 'does not fit: there is no room left on the disk',
  EEXIST: 'is there already and is not a folder',
  ENOTDIR: 'is not in a folder',
  ENAMETOOLONG: 'has a name that is too long',
}

/** The words in English. */
export const wordsEn: Words = {
  texts: en,
  help: `Usage: schuifoefening <command> [input] [options]

  schuifoefening explain LLMML --en            what a panel resembles
  schuifoefening explain LLMML --to MMHML      and how to get to an ambition
  schuifoefening explain panels.csv            every row or municipality
  schuifoefening explain LLMML --districts districts.csv
                                               beside what districts need
  schuifoefening report exercise.json --out report.html
                                               a report to send
  schuifoefening survey survey.csv --out survey.html
                                               analyse many municipalities
  schuifoefening picture map LLMML --out map.svg
                                               a picture
  schuifoefening merge a.json b.json --out all.json
                                               combine sheets
  schuifoefening check panels.csv              what is wrong with a file
  schuifoefening schema exercise               a JSON Schema

A panel is five letters, L (low), M (middle) or H (high), in this order:
internal positioning, process within the municipality, process with residents,
executive and politics, communication. A _ is an open slider: LL_ML.
Input is such a key, a CSV or JSON file, or - for the standard input.

  --en or --nl    language (Dutch)          --json       as JSON
  --markdown      as Markdown               --all        numbers and sources too
  -o, --out FILE  write to a file           --columns N  width of the lines
  -h, --help      help for a command        --version    version

Ends with 0 if all is well, 1 for problems in the data, 2 if the command is
wrong, 3 if a file cannot be used.`,
  helpOf: {
    explain: `Usage: schuifoefening explain <key | file | -> ... [options]

Says of each panel what it is closest to, how certain that is, and what there is
to discuss. The most complete come first.

  schuifoefening explain MLHLH --en
  schuifoefening explain LLMML --to MMHML --reason optrekken-met-bewoners
  schuifoefening explain panels.csv --all
  schuifoefening explain LLMML --districts districts.csv
  cat panels.csv | schuifoefening explain - --json

  --to KEY          an ambition: adds the steps towards it
  --reason REASON   why you change; decides which steps come early
  --districts FILE  what districts need: which the panel suits least, and what
                    one step changes for each
  --all             with the numbers, the statements and the evidence
  --statements      the 25 statements of the profiles side by side
  --en --json --markdown --out FILE --columns N

The file of --districts has a column "district" and a column per slider:

  district;Process with residents;Communication
  North;high;high
  South;low;

Reasons: ${REASON_IDS.slice(0, 2).join(', ')},
${REASON_IDS.slice(2).join(', ')}.`,
    report: `Usage: schuifoefening report <file> ... [options]

Makes a report of an exercise: HTML, or Markdown with --markdown. Several files
about one municipality or case are merged first. If they have different dates,
those are separate sittings: the report is about the last, and also shows what
changed.

  schuifoefening report exercise.json --out report.html
  schuifoefening report district.json social.json --out report.html
  schuifoefening report 2024.json 2025.json --out report.html
  schuifoefening report exercise.json --districts needs.csv --out report.html
  schuifoefening report exercise.json --markdown --out report.md
                    with its pictures beside it: report-map.svg and others

  --reason REASON   why you change; decides which steps come early
  --districts FILE  what districts need
  --pseudonyms      letters for names, without remarks
  --en --json --markdown --out FILE`,
    survey: `Usage: schuifoefening survey <file> [--out FILE] [--files FOLDER]

Analyses many municipalities: answers, profiles, agreement and expected links,
with intervals and bounds. --files writes rows, units and draws, so that R or
another program can compute everything again, and results.json with the numbers
(those of --json); it replaces files of those names. Without a Moment column,
every row is about now. An unknown role counts as another participant.

  schuifoefening survey survey.csv --out survey.html --files recompute

  --moment MOMENT (huidig)   --seed N (1)   --draws N (2000)
  --en --json --out FILE`,
    picture: `Usage: schuifoefening picture <kind> [key] [options]

Draws an SVG.

  schuifoefening picture map LLMML --out map.svg
  schuifoefening picture journey LLMML --to MMHML --width 800 > plan.svg
  schuifoefening picture sheet --out sheet.svg

  map        all 243 panels, with yours and the steps to --to
  panel      the sliders            change    now and the ambition (--to)
  readings   what depends on how you read the publication
  journey    the steps (--to)       tensions  what sliders do to one another
  districts  what districts need (--districts)
  sheet      an empty sheet

  --to KEY --reason REASON --width PIXELS --en --out FILE`,
    merge: `Usage: schuifoefening merge <file> ... [--pseudonyms] [--out FILE]

Merges the sheets of one exercise into one JSON file. Contradictions are written
to the error output; the command then ends with 1. The file keeps one value of
each. Give report the separate files, with one date: then that stays open. With
--pseudonyms there are letters for names, and remarks are left out.

  schuifoefening merge district.json social.json physical.json --out all.json`,
    check: `Usage: schuifoefening check <file | -> ... [--json]

Names each problem with its line and column. Ends with 1 if there is one.

  schuifoefening check panels.csv`,
    schema: `Usage: schuifoefening schema [name] [--out FILE]

Writes a JSON Schema; without a name the list of names.

  schuifoefening schema exercise --out exercise.schema.json`,
  },
  unknownCommand: (name) => `“${oneLine(name)}” is not a command. Try: schuifoefening --help --en`,
  unknownOption: (option, meant) =>
    `“${oneLine(option)}” is not an option${meant === undefined ? '. Try: schuifoefening --help --en' : `; do you mean ${meant}?`}`,
  foreignOption: (option, command) =>
    `The command ${command} has no option ${option}. Try: schuifoefening ${command} --help --en`,
  needsValue: (option) =>
    `The option ${oneLine(option)} needs a value. Try: schuifoefening --help --en`,
  noOptionValue: (option) =>
    `The option ${oneLine(option)} takes no value. Try: schuifoefening --help --en`,
  oneForm: 'Choose --json or --markdown; not both.',
  noInput: 'There is no input: give a key such as LLMML, a file, or - for the standard input.',
  noFile: 'There is no input: give a CSV or JSON file, or - for the standard input.',
  noKey: 'There is no panel: give a key such as LLMML.',
  notAMoment: (value) => `“${oneLine(value)}” is not a moment; choose ${MOMENTS.join(', ')}.`,
  notANumber: (option, value, lowest, highest) =>
    `“${oneLine(value)}” does not fit ${option}; choose a whole number from ${lowest} to ${highest}.`,
  working: 'Computing …',
  notAKey: (value) =>
    `“${oneLine(value)}” is not a panel; give five letters L, M or H, and _ for a slider without a position.`,
  notAKeyOrFile: (value) =>
    `“${oneLine(value)}” is not a panel and not a file; a panel is five letters L, M or H, and _ for a slider without a position.`,
  filesOnly: (value) =>
    `“${oneLine(value)}” is a panel, and this command reads files only. Try: schuifoefening explain ${oneLine(value)} --en`,
  oneKey: (value) =>
    `“${oneLine(value)}” is one too many: a picture is about one panel. Give an ambition with --to KEY.`,
  notAReason: (value) => `“${oneLine(value)}” is not a reason; choose ${REASON_IDS.join(', ')}.`,
  notAColumnCount: (value) =>
    `“${oneLine(value)}” is not a width; choose a whole number from 20 to 1000.`,
  notAWidth: (value) =>
    `“${oneLine(value)}” is not a width; choose a whole number from 240 to 4000.`,
  needsOut: (file) => `A page or picture belongs in a file. Try: --out ${file}`,
  needsTo: 'This picture also needs an ambition: --to KEY.',
  needsAll: 'This picture needs a position for every slider.',
  needsDistricts: 'This picture needs the needs of districts: --districts FILE.',
  needsDates:
    'Not every file has a date, and the others have different ones. Give every exercise a date.',
  unknownSchema: (name, names) => `“${oneLine(name)}” is not a schema; choose ${names.join(', ')}.`,
  unknownPicture: (name, names) =>
    name === ''
      ? `Choose a kind: ${names.join(', ')}.`
      : `“${oneLine(name)}” is not a kind; choose ${names.join(', ')}.`,
  sameAsInput: (path) => `${oneLine(path)} is also the input; choose another file to write to.`,
  fileProblem: (path, code) =>
    `${path === undefined ? 'The output' : oneLine(path)} ${WHY[code] ?? `cannot be used (${code})`}.`,
  problemsIn: (path) => `In ${path === '-' ? 'the standard input' : oneLine(path)}:`,
  line: (line, column, sentence) =>
    `Line ${line}${column === undefined || column === '' ? '' : `, ${oneLine(column)}`}: ${sentence}`,
  inDocument: (path, sentence) =>
    inDocument(
      path.map((step) =>
        'exercise' in step
          ? `exercise ${step.exercise}`
          : 'sheet' in step
            ? `sheet ${step.sheet}${step.respondent === undefined ? '' : ` (${oneLine(step.respondent)})`}`
            : 'element' in step
              ? `number ${step.element}`
              : oneLine(step.field),
      ),
      sentence,
    ),
  invalidJson: (fault) =>
    `This is not valid JSON${
      fault === 'unknown'
        ? ''
        : fault === 'end'
          ? ': the end is missing'
          : 'line' in fault
            ? `: look at line ${fault.line}, character ${fault.column}`
            : 'position' in fault
              ? `: look after ${fault.position} characters`
              : `: “${oneLine(fault.token)}” is out of place`
    }.`,
  moreProblems: (count) => (count === 1 ? 'And 1 more problem.' : `And ${count} more problems.`),
  moreCells: (count) =>
    `${count === 1 ? '1 other cell shows' : `${count} other cells show`} this too.`,
  checked: (path, counts, problems) => {
    const { sheets, agreements, panels, blank, notUsed } = counts
    const whole =
      'rows' in counts
        ? `${counts.rows} ${counts.rows === 1 ? 'row' : 'rows'}`
        : `${counts.exercises} ${counts.exercises === 1 ? 'exercise' : 'exercises'}`
    const parts = [
      ...(sheets > 0 ? [`${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}`] : []),
      ...(agreements > 0
        ? [`${agreements} ${agreements === 1 ? 'agreement' : 'agreements'} of the group`]
        : []),
      ...(panels > 0 ? [`${panels} separate ${panels === 1 ? 'panel' : 'panels'}`] : []),
      ...(blank > 0 ? [`${blank} blank ${blank === 1 ? 'row' : 'rows'}`] : []),
      ...(notUsed > 0 ? [`${notUsed} not used`] : []),
    ]
    const inAll = `${whole}, ${problems} ${problems === 1 ? 'problem' : 'problems'}`
    return `${oneLine(path)}: ${inAll}${parts.length === 0 ? '' : `: ${en.phrases.list(parts)}`}.`
  },
  digits: 'Digits read as 0 = low, 1 = middle, 2 = high.',
  unused: (columns) => {
    const names = namesOfColumns(
      columns,
      (name) => ` (looks like “${name}”)`,
      (count) => `${count} more`,
    )
    return `${columns.length === 1 ? 'This column is' : 'These columns are'} not used: ${en.phrases.list(names)}. Known are the names of the sliders, and municipality, case, date, participant, role, moment and round.`
  },
  keepsOne:
    'The merged file keeps one value of each contradiction, and a report of it counts that value. Give report the separate files: then what is contradictory stays open.',
  datesDiffer:
    'Where dates differ, report makes a separate sitting of each. Was it one sitting? Then first give every file the same date.',
  noExercise: (path, lacksSubject) =>
    `There is no exercise in ${path === '-' ? 'the standard input' : oneLine(path)}${lacksSubject ? ': a column “gemeente” or “casus” is missing, or empty everywhere' : ''}.`,
  noDistricts: (path) =>
    `There are no districts in ${path === '-' ? 'the standard input' : oneLine(path)}.`,
  sittings: (sittings) =>
    `${sittings.length} sittings: ${sittings
      .map(([date, people], index) =>
        index > 0
          ? `${date} (${people})`
          : `${date} (${people} ${people === 1 ? 'participant' : 'participants'})`,
      )
      .join(', ')}. The report is about the last.`,
  row: (line) => `Line ${line}`,
  moreWithAll: 'More: --all shows everything, also the numbers, the statements and the evidence.',
  written: (path) => `Written: ${oneLine(path)}`,
  progress: (done, of) => `${done} of ${of} …`,
}
