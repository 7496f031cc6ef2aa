/**
 * Invented tables (verzonnen) in the forms that people download: their figures, names and codes are of
 * no municipality.
 */

/** StatLine, "CSV met statistische symbolen": a mark, all quoted, codes and numbers padded, `.` missing. */
export const statline = (lineEnd = '\r\n'): string =>
  '\uFEFF' +
  [
    '"Perioden";"Wijken en buurten";"Regiocode (gemeente, wijk, buurt) (code)";"Particuliere huishoudens (Aantal)";"Leeftijd/65 jaar of ouder (%)";"SES-WOA/Totaalscore/Gemiddelde score (Getal)"',
    '"2019";"Verzonnen stad";"GM9999    ";"   12300";"    20.8";"  -0.100"',
    '"2019";"Noord; met ""water""";"WK999901  ";"    2900";"    12.9";"  -0.022"',
    '"2019";"Havenkop";"BU99990101";"       0";"       .";"       ."',
    '"2019";"Dijk en tuin";"BU99990102";"     700";"    12.4";""',
    '',
  ].join(lineEnd)

/** Kerncijfers wijken en buurten, the spreadsheet saved as CSV: comma before decimals. */
export const kwb = [
  'gwb_code_10;gwb_code_8;regio;gm_naam;recs;gwb_code;ind_wbi;a_inw;a_65_oo;p_huurw;g_ink_pi;ste_mvs;bev_dich;a_nieuw',
  'NL00;0;Nederland;Nederland;Land;NL00;.;17000000;3500000;43;29,9;.;520;1',
  'GM9999;9999;Verzonnen stad;Verzonnen stad;Gemeente;9999;1;24505;4100;45;28,4;2;1200;2',
  'WK999901;999901;Noord;Verzonnen stad;Wijk;999901;2;5005;800;61;24,1;1;4100;3',
  'BU99990101;99990101;Havenkop;Verzonnen stad;Buurt;99990101;3;.;.;.;.;5;-99997;4',
].join('\n')

/** Scores of the Leefbaarometer, of two years. */
export const leefbaarometer = [
  'bu_code,bu_naam,jaar,lbm,afw,fys,onv,soc,vrz,won',
  'BU99990101,Havenkop,2022,4.1,-0.05,0.01,-0.12,0.02,0.1,-0.03',
  'BU99990102,Dijk en tuin,2022,4.3,0.15,0.11,0.02,0.12,-0.1,0.03',
  'BU99990101,Havenkop,2024,4.2,-0.02,0.02,-0.1,0.02,0.1,-0.03',
].join('\n')

/** An export of a map: missing values are numbers. */
export const map = [
  'buurtcode,buurtnaam,jaar,stedelijkheid_adressen_per_km2,gemiddelde (m)',
  'BU99990101,Havenkop,2021,-99997,1.5',
  'BU99990102,Dijk en tuin,2021,2,-99999999',
].join('\n')
