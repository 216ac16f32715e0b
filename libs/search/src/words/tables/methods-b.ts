/** Methods and terms of business, finance, marketing, health, law and education. The notation is that of tables/index.ts. */
export const METHODS_B_ROWS = `
abbreviation | sop | standard operating procedure | postings | 106 | 36
abbreviation | gmp | good manufacturing practice | postings | 22 | 3
abbreviation | cgmp | current good manufacturing practice | own | 17 | 1
broader | gmp | cgmp | own | 22 | 17
broader | gmp | gxp | own | 22 | 1
broader | good laboratory practice | glp | postings | 7 | 15
broader | good clinical practice | gcp | own | 4 | 513
broader | good clinical practice | ich gcp | own | 4 | 10
abbreviation | osha | occupational safety and health administration | own | 15 | 0
abbreviation | ppe | personal protective equipment | own | 2 | 1
abbreviation | fda | food and drug administration | own | 73 | 1
abbreviation | dod | department of defense | postings | 76 | 217
abbreviation | dhs | department of homeland security | postings | 22 | 21
broader | doe | department of energy | postings | 1034 | 29
broader | doe | design of experiments | postings | 1034 | 11
abbreviation | nasa | national aeronautics and space administration | own | 65 | 0
abbreviation | itar | international traffic in arms regulations | postings | 114 | 104
abbreviation | faa | federal aviation administration | own | 5 | 1
abbreviation | fcc | federal communications commission | own | 3 | 0
abbreviation | fbi | federal bureau of investigation | own | 15 | 1
abbreviation | nhs | national health service | own | 22 | 0
abbreviation | ngo | non governmental organization | own | 43 | 2
same | non governmental organization | nongovernmental organization | own | 2 | 0
broader | ngo | nonprofit | own | 43 | 107
broader | ngo | charity | own | 43 | 73
same | nonprofit organization | not for profit organization | own | 16 | 7
broader | nonprofit | not for profit | own | 107 | 34
broader | nonprofit | charity | own | 107 | 73
abbreviation | ehr | electronic health record | postings | 109 | 49
same | electronic health record | electronic healthcare record | own | 49 | 0
broader | electronic medical record | emr | postings | 26 | 187
broader | electronic medical record | ehr | own | 26 | 109
abbreviation | hl7 | health level seven | own | 39 | 0
same | hl7 | health level 7 | own | 39 | 0
abbreviation | fhir | fast healthcare interoperability resources | own | 30 | 0
abbreviation | dicom | digital imaging and communications in medicine | own | 13 | 0
abbreviation | rcm | revenue cycle management | postings | 56 | 120
broader | current procedural terminology | cpt | own | 0 | 16
abbreviation | icd 10 | international classification of diseases | own | 14 | 0
same | icd 10 | icd10 | own | 14 | 0
abbreviation | samd | software as a medical device | own | 1 | 1
abbreviation | rwe | real world evidence | postings | 3 | 5
abbreviation | ngs | next generation sequencing | postings | 19 | 24
abbreviation | pcr | polymerase chain reaction | own | 16 | 0
abbreviation | qpcr | quantitative polymerase chain reaction | own | 12 | 0
broader | enzyme linked immunosorbent assay | elisa | own | 0 | 19
abbreviation | hplc | high performance liquid chromatography | own | 8 | 0
abbreviation | mri | magnetic resonance imaging | own | 3 | 0
broader | ct | computed tomography | own | 122 | 0
abbreviation | cpr | cardiopulmonary resuscitation | own | 41 | 0
same | activities of daily living | activities of daily life | own | 1 | 0
abbreviation | iep | individualized education program | postings | 2 | 1
same | individualized education program | individual education plan | own | 1 | 0
same | individualized education program | individualized education plan | own | 1 | 1
same | individualized education program | individual education program | own | 1 | 0
abbreviation | asd | autism spectrum disorder | own | 24 | 0
abbreviation | adhd | attention deficit hyperactivity disorder | own | 2 | 0
abbreviation | cbt | cognitive behavioral therapy | own | 14 | 15
same | cognitive behavioral therapy | cognitive behavior therapy | own | 15 | 0
abbreviation | sdlc | software development life cycle | postings | 62 | 24
same | software development life cycle | systems development life cycle | own | 24 | 2
abbreviation | stlc | software testing life cycle | own | 1 | 0
abbreviation | uat | user acceptance testing | postings | 18 | 10
same | user acceptance testing | user acceptance test | own | 10 | 0
broader | user acceptance testing | acceptance testing | own | 10 | 16
abbreviation | mbse | model based systems engineering | own | 0 | 2
broader | scaled agile framework | safe | taxonomy | 0 | 683
same | agile methodology | agile development | taxonomy | 79 | 191
same | agile methodology | agile software development | own | 79 | 49
broader | agile | agile methodology | taxonomy | 1381 | 79
broader | agile | scrum | own | 1381 | 247
broader | agile | kanban | own | 1381 | 71
broader | agile | extreme programming | own | 1381 | 14
abbreviation | pmp | project management professional | postings | 31 | 3
abbreviation | capm | certified associate in project management | own | 4 | 0
abbreviation | pmbok | project management body of knowledge | own | 1 | 0
abbreviation | cbap | certified business analysis professional | own | 2 | 0
abbreviation | cspo | certified scrum product owner | postings | 1 | 1
broader | certified scrum master | scrum master | own | 4 | 47
same | certified scrummaster | certified scrum master | own | 0 | 4
same | scrum master | scrummaster | own | 47 | 2
broader | professional scrum master | psm | own | 0 | 1
abbreviation | phr | professional in human resources | own | 4 | 0
abbreviation | sphr | senior professional in human resources | own | 3 | 0
broader | cips | chartered institute of procurement and supply | own | 6 | 0
abbreviation | cipd | chartered institute of personnel and development | own | 3 | 0
abbreviation | mba | master of business administration | postings | 118 | 1
same | master of business administration | masters in business administration | own | 1 | 0
same | phd | ph.d. | own | 726 | 115
same | phd | doctor of philosophy | own | 726 | 0
broader | phd | doctorate | own | 726 | 30
broader | phd | doctoral degree | own | 726 | 8
same | doctorate | doctoral degree | own | 30 | 8
same | bsc | b.sc. | own | 20 | 12
same | bsc | bachelor of science | own | 20 | 16
same | msc | m.sc. | own | 42 | 12
same | msc | master of science | own | 42 | 11
broader | bachelor of science | bs | own | 16 | 407
broader | bachelor of science | bsc degree | own | 16 | 5
broader | master of science | ms | own | 11 | 469
broader | master of science | msc degree | own | 11 | 6
broader | bachelor of arts | b.a. | own | 5 | 20
broader | master of arts | ma | own | 2 | 1030
broader | master of arts | m.a. | own | 2 | 237
same | bachelor's degree | undergraduate degree | own | 1152 | 27
broader | bachelor's degree | bachelor | own | 1152 | 1446
broader | bachelor's degree | bsc | own | 1152 | 20
broader | bachelor's degree | bachelor of science | own | 1152 | 16
broader | master's degree | msc | own | 461 | 42
broader | master's degree | graduate degree | own | 461 | 32
broader | master's degree | postgraduate degree | own | 461 | 4
same | btech | b.tech | own | 0 | 2
same | mtech | m.tech | own | 0 | 2
same | bcom | b.com | own | 0 | 1
same | b.eng | bachelor of engineering | own | 0 | 1
broader | bachelor of engineering | beng | own | 1 | 1
same | m.eng | master of engineering | own | 1 | 1
broader | master of engineering | meng | own | 1 | 5
abbreviation | bba | bachelor of business administration | own | 2 | 0
abbreviation | ged | general educational development | own | 17 | 1
same | general educational development | general education development | own | 1 | 0
same | general educational development | general education diploma | own | 1 | 0
broader | high school diploma | ged | own | 66 | 17
broader | high school diploma | high school degree | own | 66 | 31
broader | stem | science technology engineering and mathematics | own | 66 | 0
abbreviation | gpa | grade point average | own | 16 | 0
broader | computer science | cs | own | 1593 | 457
broader | computer science | cs degree | own | 1593 | 60
broader | computer science | informatics | own | 1593 | 87
same | cs degree | computer science degree | own | 60 | 25
broader | cs | customer success | postings | 457 | 992
broader | cs | customer service | own | 457 | 446
broader | electrical engineering | ee | own | 137 | 103
broader | electrical and electronics engineering | eee | own | 0 | 3
abbreviation | toefl | test of english as a foreign language | own | 1 | 0
broader | user research | ux research | taxonomy | 132 | 13
broader | user research | usability testing | taxonomy | 132 | 45
same | usability testing | usability test | own | 45 | 7
same | usability testing | user testing | own | 45 | 42
broader | prototyping | wireframing | taxonomy | 406 | 17
broader | design system | component library | own | 276 | 41
broader | unit testing | unit test | taxonomy | 114 | 134
broader | unit testing | test driven development | own | 114 | 170
same | test automation | automated testing | taxonomy | 152 | 267
same | test automation | automation testing | taxonomy | 152 | 17
same | test automation | automated test | own | 152 | 104
same | end to end testing | e2e testing | own | 18 | 5
same | end to end testing | e2e test | own | 18 | 3
broader | end to end testing | integration testing | own | 18 | 42
broader | end to end | e2e | own | 1877 | 28
broader | performance testing | load testing | own | 29 | 31
broader | performance testing | stress testing | own | 29 | 10
broader | low code | no code | taxonomy | 41 | 80
broader | object detection | object recognition | own | 20 | 5
broader | bioinformatics | computational biology | own | 110 | 61
broader | bioinformatics | genomics | taxonomy | 110 | 169
broader | supply chain | logistics | own | 376 | 526
broader | supply chain | scm | own | 376 | 20
broader | source control management | scm | own | 4 | 20
same | 3pl | third party logistics | own | 6 | 2
broader | logistics | freight | own | 526 | 78
broader | logistics | shipping | own | 526 | 902
broader | procurement | purchasing | own | 334 | 132
broader | procurement | sourcing | own | 334 | 371
broader | procurement | buying | own | 334 | 228
same | p2p procurement | procure to pay | own | 0 | 14
same | o2c | order to cash | own | 1 | 9
abbreviation | hedis | healthcare effectiveness data and information set | own | 1 | 0
same | annual recurring revenue | annualized recurring revenue | own | 15 | 0
broader | annual recurring revenue | arr | postings | 15 | 210
broader | customer data platform | cdp | postings | 10 | 15
broader | data management platform | dmp | own | 11 | 10
broader | supply side platform | ssp | own | 1 | 5
broader | statement of work | sow | postings | 13 | 15
broader | juris doctor | jd | postings | 9 | 51
broader | juris doctor | law degree | own | 9 | 4
broader | digital asset management | dam | own | 2 | 18
broader | product information management | pim | own | 0 | 2
broader | electronic data interchange | edi | postings | 1 | 15
broader | automated clearing house | ach | own | 0 | 21
broader | basic life support | bls | postings | 2 | 2
broader | activities of daily living | adl | postings | 1 | 4
broader | advanced cardiac life support | acls | own | 0 | 10
broader | environmental protection agency | epa | own | 2 | 20
`;
