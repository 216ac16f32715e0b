/** Contracts, ways of work, pay and hiring. The notation is that of tables/index.ts. */
export const EMPLOYMENT_ROWS = `
abbreviation | wfh | work from home | postings | 235 | 472
same | work from home | working from home | own | 472 | 61
broader | work from home | remote | own | 472 | 7359
broader | work from home | home office | own | 472 | 449
broader | work from home | telecommute | own | 472 | 36
broader | work from home | work from anywhere | own | 472 | 281
same | work from anywhere | work anywhere | own | 281 | 45
same | work from anywhere | working from anywhere | own | 281 | 4
same | work from anywhere | wfa | own | 281 | 0
same | remote work | working remotely | own | 549 | 96
same | remote work | work remotely | own | 549 | 265
same | remote work | remote working | own | 549 | 76
broader | remote | fully remote | own | 7359 | 441
broader | remote | telework | own | 7359 | 7
broader | remote | distributed team | own | 7359 | 337
same | fully remote | 100 remote | own | 441 | 183
same | fully remote | full remote | own | 441 | 18
same | fully remote | completely remote | own | 441 | 6
same | telework | teleworking | own | 7 | 1
same | telework | telecommute | own | 7 | 36
same | telework | telecommuting | own | 7 | 43
broader | hybrid | hybrid work | own | 1428 | 195
broader | hybrid | hybrid remote | own | 1428 | 18
same | hybrid work | hybrid working | own | 195 | 71
broader | onsite | in office | own | 9159 | 848
broader | onsite | on premises | own | 9159 | 106
broader | in office | in the office | own | 848 | 411
same | on premises | on prem | own | 106 | 67
same | on premises | onprem | own | 106 | 0
broader | on premises | self hosted | own | 106 | 35
broader | full time | permanent | own | 10702 | 384
broader | full time | fte | own | 10702 | 58
abbreviation | fte | full time equivalent | own | 58 | 2
broader | fte | full time employee | own | 58 | 488
broader | permanent | permanent position | own | 384 | 16
broader | permanent | unbefristet | own | 384 | 0
broader | part time | half time | own | 632 | 11
broader | part time | teilzeit | own | 632 | 0
broader | contract | contractor | own | 1383 | 622
broader | contract | freelance | own | 1383 | 344
broader | contract | fixed term | own | 1383 | 11
broader | freelance | freelancer | own | 344 | 121
broader | freelance | self employed | own | 344 | 5
broader | freelance | independent contractor | own | 344 | 24
same | fixed term | fixed term contract | own | 11 | 7
same | fixed term | temporary contract | own | 11 | 1
broader | temporary | temp | own | 49 | 10
broader | temporary | seasonal | own | 49 | 28
broader | temporary | interim | own | 49 | 7
broader | staffing agency | recruitment agency | own | 9 | 58
broader | internship | placement | own | 449 | 128
broader | internship | traineeship | own | 449 | 4
broader | co op | internship | own | 19 | 449
broader | apprenticeship | apprentice | own | 70 | 46
broader | apprenticeship | traineeship | own | 70 | 4
broader | working student | student job | own | 27 | 1
broader | working student | werkstudent | own | 27 | 1
broader | entry level | junior | own | 139 | 1018
broader | entry level | new grad | own | 139 | 107
same | new grad | new graduate | own | 107 | 17
same | new grad | recent graduate | own | 107 | 36
same | new grad | recent grad | own | 107 | 19
same | grad scheme | graduate program | own | 0 | 7
broader | volunteer | unpaid | own | 316 | 21
abbreviation | pto | paid time off | postings | 1493 | 928
broader | paid time off | vacation | own | 928 | 1387
broader | paid time off | annual leave | own | 928 | 47
broader | paid time off | holiday | own | 928 | 1301
broader | paid time off | unlimited pto | own | 928 | 487
same | unlimited pto | unlimited paid time off | own | 487 | 94
same | flexible hours | flexible working hours | own | 239 | 233
same | flexible hours | flexible schedule | own | 239 | 120
same | flexible hours | flextime | own | 239 | 1
same | flexible hours | flexitime | own | 239 | 0
same | flexible hours | flexi time | own | 239 | 6
broader | flexible hours | flexible working | own | 239 | 338
broader | parental leave | maternity leave | own | 1444 | 17
broader | parental leave | paternity leave | own | 1444 | 52
same | maternity leave | maternal leave | own | 17 | 15
same | paternity leave | paternal leave | own | 52 | 2
same | 401k | 401 k | own | 1493 | 962
broader | 401k | retirement plan | own | 1493 | 260
broader | 401k | pension | own | 1493 | 258
abbreviation | esop | employee stock ownership plan | own | 53 | 3
same | employee stock ownership plan | employee stock option plan | own | 3 | 6
same | employee stock ownership plan | employee share ownership plan | own | 3 | 0
abbreviation | espp | employee stock purchase plan | own | 8 | 18
abbreviation | rsu | restricted stock unit | postings | 61 | 28
broader | stock options | equity | own | 905 | 4147
broader | stock options | rsu | own | 905 | 61
broader | stock options | esop | own | 905 | 53
same | stock option | share option | own | 905 | 25
abbreviation | ote | on target earnings | own | 128 | 58
broader | on target earnings | commission | own | 58 | 363
broader | salary | pay | own | 3924 | 1999
broader | salary | compensation | own | 3924 | 2935
broader | salary | wage | own | 3924 | 158
same | base salary | base pay | own | 862 | 208
same | hourly rate | hourly wage | own | 110 | 10
same | hourly rate | hourly pay | own | 110 | 8
same | sign on bonus | signing bonus | own | 19 | 2
same | health insurance | medical insurance | own | 621 | 114
broader | health insurance | healthcare | own | 621 | 1941
broader | health insurance | medical dental and vision | own | 621 | 1030
abbreviation | hsa | health savings account | postings | 243 | 22
abbreviation | fsa | flexible spending account | postings | 295 | 116
abbreviation | eap | employee assistance program | postings | 92 | 159
same | four day work week | 4 day work week | own | 1 | 5
broader | four day work week | four day week | own | 1 | 2
broader | four day work week | 4 day week | own | 1 | 23
same | night shift | overnight shift | own | 15 | 4
broader | night shift | graveyard shift | own | 15 | 0
broader | night shift | third shift | own | 15 | 0
broader | day shift | first shift | own | 35 | 1
same | weekend work | weekend working | own | 14 | 0
broader | on call | standby | own | 246 | 2
broader | visa sponsorship | sponsorship | own | 330 | 541
broader | visa sponsorship | work visa | own | 330 | 62
broader | visa sponsorship | h1b | own | 330 | 282
broader | visa sponsorship | relocation | own | 330 | 1158
same | h1b | h 1b | own | 282 | 56
broader | green card | permanent resident | own | 73 | 119
same | us citizen | u.s. citizen | own | 78 | 135
same | us citizen | united states citizen | own | 78 | 0
same | us citizen | usa citizen | own | 78 | 0
broader | us citizen | us citizenship | own | 78 | 43
broader | us citizen | security clearance | own | 78 | 104
same | us citizenship | u.s. citizenship | own | 43 | 63
same | us citizenship | united states citizenship | own | 43 | 2
broader | security clearance | secret clearance | own | 104 | 32
broader | security clearance | ts sci | own | 104 | 42
broader | security clearance | top secret | own | 104 | 27
same | ts sci | top secret sci | own | 42 | 7
abbreviation | ts sci | top secret sensitive compartmented information | own | 42 | 0
same | authorized to work | eligible to work | own | 151 | 76
same | authorized to work | work authorization | own | 151 | 146
broader | authorized to work | right to work | own | 151 | 95
broader | authorized to work | work permit | own | 151 | 63
broader | right to work | visa | own | 95 | 2204
same | relocation assistance | relocation support | own | 215 | 170
same | relocation assistance | relocation package | own | 215 | 148
broader | relocation assistance | relocation | own | 215 | 1158
same | driver's license | driving licence | own | 152 | 0
same | background check | background screening | own | 334 | 9
broader | background check | dbs check | own | 334 | 0
broader | background check | criminal record | own | 334 | 132
abbreviation | eeo | equal employment opportunity | postings | 215 | 780
abbreviation | eoe | equal opportunity employer | postings | 31 | 2134
broader | startup | scale up | own | 6877 | 139
broader | startup | early stage | own | 6877 | 1095
broader | remote first | distributed team | own | 538 | 337
broader | remote first | fully distributed | own | 538 | 35
same | async | asynchronous | own | 136 | 210
broader | cv | resume | own | 693 | 2477
same | cover letter | covering letter | own | 336 | 10
same | immediate start | start immediately | own | 5 | 4
broader | urgent hiring | immediate start | own | 0 | 5
broader | travel | business travel | own | 1579 | 25
broader | travel | travelling | own | 1579 | 18
same | english speaking | english speaker | own | 21 | 24
same | german speaking | german speaker | own | 19 | 3
same | french speaking | french speaker | own | 18 | 4
same | spanish speaking | spanish speaker | own | 15 | 1
same | italian speaking | italian speaker | own | 2 | 3
same | dutch speaking | dutch speaker | own | 4 | 1
same | portuguese speaking | portuguese speaker | own | 1 | 0
same | japanese speaking | japanese speaker | own | 2 | 0
same | chinese speaking | chinese speaker | own | 0 | 1
same | mandarin speaking | mandarin speaker | own | 7 | 7
same | arabic speaking | arabic speaker | own | 0 | 1
same | swedish speaking | swedish speaker | own | 0 | 1
same | russian speaking | russian speaker | own | 0 | 2
same | korean speaking | korean speaker | own | 0 | 1
broader | chinese | mandarin | own | 50 | 52
broader | chinese | cantonese | own | 50 | 7
broader | dutch | flemish | own | 73 | 0
broader | bilingual | multilingual | own | 38 | 59
`;
