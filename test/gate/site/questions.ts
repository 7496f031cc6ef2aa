/**
 * What people type into the search field, written before the page that answers it was: in their own words, Dutch and
 * English, with the function that they need. One of the names has to be among the first results.
 */
export const QUESTIONS: ReadonlyArray<readonly [question: string, names: ReadonlyArray<string>]> = [
  ['welk profiel ligt het dichtst bij', ['classify']],
  ['formulier uitlezen', ['parsePartialPanel', 'parsePanel', 'parseAnswers']],
  ['foutmelding in het Nederlands', ['describeError']],
  ['hoe zeker is de uitkomst', ['robustness']],
  ['welke vraag eerst stellen', ['classifyPartial']],
  ['drie telefoons samenvoegen', ['mergeExercises']],
  ['verslag van de bijeenkomst', ['renderReportHtml', 'explainReport', 'renderReportMarkdown']],
  ['stappenplan naar de ambitie', ['planTransition']],
  ['namen weghalen', ['pseudonymise']],
  ['csv inlezen', ['readPanels', 'readExercises']],
  ['nearest profile', ['classify']],
  ['distance between two panels', ['manhattan']],
  ['agreement between raters', ['krippendorffAlpha', 'weightedKappa']],
  ['confidence interval', ['bootstrap']],
  ['draw a panel', ['renderPanelSvg']],
  ['profiles of my own', ['parseTypology', 'classifier']],
  ['which risks', ['assessRisks', 'assessPartialRisks']],
  ['missing answers', ['panelSets', 'prevalence', 'classifyPartial', 'collectPanels']],
  ['validate JSON', ['PanelSchema', 'ExerciseSchema', 'parseExercise', 'parsePanel']],
  ['export for SPSS', ['surveyFiles', 'tidyWide']],
]
