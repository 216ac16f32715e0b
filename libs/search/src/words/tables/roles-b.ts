/** Titles and roles. The notation is that of tables/index.ts. */
export const ROLES_B_ROWS = `
broader | ux writer | content designer | own | 4 | 6
broader | technical writer | technical author | own | 59 | 0
broader | technical writer | documentation specialist | own | 59 | 2
same | technical writer | tech writer | own | 59 | 6
same | technical support | tech support | own | 242 | 24
same | technical support engineer | tech support engineer | own | 29 | 2
broader | technical support | it support | own | 242 | 42
broader | technical support | help desk | own | 242 | 17
broader | technical support | service desk | own | 242 | 6
broader | it support specialist | help desk technician | own | 4 | 0
broader | it support specialist | desktop support technician | own | 4 | 1
same | hr manager | human resources manager | onet | 9 | 1
same | hr generalist | human resources generalist | own | 9 | 0
same | hr specialist | human resources specialist | onet | 6 | 0
same | hr director | human resources director | own | 2 | 1
same | hr coordinator | human resources coordinator | own | 2 | 0
broader | human resources | hr | own | 70 | 563
broader | human resources | people operations | own | 70 | 85
broader | human resources | people team | own | 70 | 60
abbreviation | hrbp | human resources business partner | postings | 18 | 2
same | human resources business partner | hr business partner | own | 2 | 13
broader | hrbp | people partner | own | 18 | 13
broader | hrbp | people business partner | own | 18 | 9
abbreviation | hris | human resources information system | own | 41 | 0
same | human resources information system | hr information system | own | 0 | 1
broader | hris | hcm | own | 41 | 9
broader | hris | hrms | own | 41 | 4
broader | human capital management | hcm | postings | 3 | 9
abbreviation | hrms | human resource management system | own | 4 | 0
same | people ops | people operations | own | 28 | 85
same | rev ops | revops | own | 6 | 116
same | rev ops | revenue operations | own | 6 | 102
same | sales ops | sales operations | own | 38 | 122
same | marketing ops | marketing operations | own | 23 | 75
same | biz ops | bizops | own | 3 | 23
same | biz ops | business operations | own | 3 | 203
same | it ops | it operations | own | 9 | 38
same | biz dev | bizdev | own | 21 | 28
same | biz dev | business development | own | 21 | 466
broader | business development | bd | own | 466 | 53
broader | business development | sales | own | 466 | 3396
broader | recruiter | talent acquisition specialist | onet | 1111 | 17
broader | recruiter | sourcer | own | 1111 | 27
broader | recruiter | technical recruiter | onet | 1111 | 58
same | technical recruiter | tech recruiter | own | 58 | 16
broader | talent acquisition | recruiting | own | 346 | 1193
broader | talent acquisition | recruitment | own | 346 | 900
broader | talent acquisition | ta | postings | 346 | 53
same | ta specialist | talent acquisition specialist | own | 1 | 17
same | ta partner | talent acquisition partner | own | 1 | 124
broader | executive assistant | ea | postings | 44 | 28
broader | executive assistant | administrative assistant | own | 44 | 5
broader | executive assistant | personal assistant | onet | 44 | 26
same | administrative assistant | admin assistant | own | 5 | 1
same | exec assistant | executive assistant | own | 0 | 44
broader | receptionist | front desk agent | own | 13 | 0
same | it manager | information technology manager | own | 10 | 0
same | it director | information technology director | own | 4 | 0
same | it specialist | information technology specialist | own | 10 | 0
same | it technician | information technology technician | own | 1 | 0
same | it project manager | information technology project manager | onet | 2 | 0
broader | information technology | it | own | 86 | 9803
same | fp&a | financial planning and analysis | postings | 80 | 11
same | fp&a | financial planning & analysis | own | 80 | 10
broader | ap | accounts payable | postings | 50 | 32
broader | ar | accounts receivable | postings | 220 | 24
same | accounts payable | accts payable | own | 32 | 0
broader | accountant | bookkeeper | own | 125 | 3
broader | accountant | staff accountant | onet | 125 | 1
broader | auditor | internal auditor | onet | 89 | 1
broader | controller | comptroller | own | 95 | 0
broader | financial controller | controller | onet | 9 | 95
broader | lawyer | attorney | onet | 108 | 52
broader | lawyer | legal counsel | onet | 108 | 20
broader | lawyer | solicitor | own | 108 | 3
broader | legal counsel | general counsel | onet | 20 | 14
broader | legal counsel | in house counsel | onet | 20 | 8
broader | copywriter | content writer | onet | 31 | 32
broader | growth marketer | growth marketing manager | own | 30 | 11
broader | quant | quantitative analyst | own | 107 | 16
broader | quantitative analyst | quantitative researcher | onet | 16 | 12
broader | quantitative analyst | quantitative developer | own | 16 | 8
broader | quantitative analyst | quant trader | own | 16 | 4
same | quant developer | quantitative developer | own | 7 | 8
same | quant trader | quantitative trader | own | 4 | 2
same | quant researcher | quantitative researcher | own | 0 | 12
same | algo trading | algorithmic trading | own | 2 | 69
broader | algorithmic trading | hft | own | 69 | 23
broader | algorithmic trading | quantitative trading | taxonomy | 69 | 25
abbreviation | hft | high frequency trading | postings | 23 | 59
broader | individual contributor | ic | postings | 205 | 93
broader | pi | principal investigator | own | 35 | 9
broader | research scientist | researcher | own | 108 | 894
broader | research scientist | research engineer | onet | 108 | 116
broader | ra | research assistant | onet | 22 | 2
broader | ra | research associate | own | 22 | 12
broader | postdoc | postdoctoral researcher | own | 18 | 15
broader | postdoc | postdoctoral fellow | own | 18 | 25
broader | subject matter expert | sme | postings | 300 | 100
broader | sme | small and medium enterprises | own | 100 | 0
broader | software tester | test engineer | onet | 3 | 134
broader | software tester | qa tester | onet | 3 | 23
broader | consultant | advisor | own | 461 | 804
broader | consultant | contractor | own | 461 | 622
same | adviser | advisor | own | 30 | 804
same | financial advisor | financial adviser | own | 53 | 3
same | tax advisor | tax adviser | own | 7 | 0
same | truck driver | lorry driver | own | 19 | 0
broader | truck driver | cdl driver | own | 19 | 0
broader | truck driver | hgv driver | own | 19 | 0
broader | truck driver | trucker | own | 19 | 15
broader | warehouse associate | warehouse worker | own | 1 | 0
broader | warehouse associate | warehouse operative | own | 1 | 0
broader | warehouse associate | picker packer | own | 1 | 0
broader | delivery driver | courier | onet | 5 | 31
broader | electrician | electrical technician | own | 6 | 1
broader | technician | tech | own | 196 | 4996
broader | maintenance technician | service technician | own | 1 | 1
broader | maintenance technician | field service technician | own | 1 | 1
same | field service technician | field service tech | own | 1 | 0
same | maintenance technician | maintenance tech | own | 1 | 0
same | pharmacy technician | pharmacy tech | own | 1 | 0
same | lab technician | lab tech | own | 13 | 1
same | lab technician | laboratory technician | own | 13 | 2
broader | medical technologist | med tech | own | 12 | 15
broader | veterinarian | vet | own | 2 | 65
broader | veterinarian | dvm | onet | 2 | 1
abbreviation | dvm | doctor of veterinary medicine | onet | 1 | 1
broader | registered nurse | rn | onet | 6 | 20
broader | nurse | rn | onet | 98 | 20
broader | nurse | registered nurse | onet | 98 | 6
broader | nurse | lpn | own | 98 | 2
abbreviation | lpn | licensed practical nurse | onet | 2 | 1
abbreviation | lvn | licensed vocational nurse | onet | 2 | 0
broader | licensed practical nurse | licensed vocational nurse | onet | 1 | 0
broader | certified nursing assistant | cna | onet | 0 | 1
broader | nursing assistant | nurse aide | onet | 3 | 0
broader | nursing assistant | cna | onet | 3 | 1
broader | nursing assistant | caregiver | own | 3 | 132
broader | caregiver | home health aide | onet | 132 | 0
broader | caregiver | personal care assistant | own | 132 | 0
broader | caregiver | carer | own | 132 | 3
broader | np | nurse practitioner | onet | 37 | 15
same | aprn | advanced practice registered nurse | onet | 1 | 0
abbreviation | emt | emergency medical technician | onet | 7 | 0
broader | emt | paramedic | onet | 7 | 0
broader | pa | physician assistant | onet | 348 | 5
broader | pa | personal assistant | own | 348 | 26
same | physician assistant | physician associate | onet | 5 | 0
broader | physician | doctor | own | 255 | 274
broader | physician | md | own | 255 | 197
abbreviation | bcba | board certified behavior analyst | postings | 110 | 59
abbreviation | rbt | registered behavior technician | postings | 78 | 54
abbreviation | aba | applied behavior analysis | postings | 119 | 36
broader | pt | physical therapist | own | 52 | 0
broader | pt | part time | own | 52 | 632
same | physical therapy | physiotherapy | own | 15 | 2
broader | ot | occupational therapist | onet | 14 | 1
broader | ot | overtime | own | 14 | 82
abbreviation | lcsw | licensed clinical social worker | onet | 7 | 2
abbreviation | lmft | licensed marriage and family therapist | onet | 5 | 0
broader | lpc | licensed professional counselor | onet | 15 | 5
broader | therapist | counselor | onet | 172 | 13
broader | therapist | mental health clinician | onet | 172 | 1
broader | gp | general practitioner | own | 5 | 0
abbreviation | icu | intensive care unit | own | 2 | 0
broader | emergency room | er | own | 1 | 25
broader | emergency room | emergency department | own | 1 | 3
abbreviation | nicu | neonatal intensive care unit | own | 1 | 0
broader | clinical research associate | cra | own | 1 | 2
same | clinical research coordinator | clinical trial coordinator | onet | 0 | 1
broader | clinical research coordinator | crc | own | 0 | 1
broader | clinical laboratory scientist | cls | onet | 6 | 4
broader | medical coder | cpc | onet | 3 | 23
broader | teacher | educator | own | 234 | 98
broader | teacher | instructor | own | 234 | 81
broader | teacher | tutor | own | 234 | 31
same | teacher aide | teaching assistant | own | 0 | 2
broader | paraprofessional | teacher aide | onet | 4 | 0
same | special education | special ed | own | 5 | 10
broader | special education | sped | own | 5 | 0
broader | special education | sen | own | 5 | 6
abbreviation | esl | english as a second language | own | 0 | 3
broader | esl | efl | own | 0 | 1
broader | professor | lecturer | onet | 92 | 1
broader | professor | faculty | own | 92 | 28
broader | cook | chef | onet | 24 | 466
broader | cook | line cook | own | 24 | 0
broader | waiter | waitress | onet | 2 | 1
broader | waiter | server | own | 2 | 1597
broader | waiter | waitstaff | own | 2 | 0
broader | housekeeper | cleaner | own | 3 | 80
broader | housekeeper | room attendant | own | 3 | 0
broader | housekeeper | janitor | own | 3 | 0
same | janitor | custodian | onet | 0 | 22
broader | cashier | checkout operator | onet | 7 | 0
same | store manager | shop manager | own | 41 | 0
broader | store manager | retail manager | own | 41 | 0
broader | sales associate | shop assistant | own | 46 | 0
broader | sales associate | sales assistant | own | 46 | 2
broader | civil engineer | structural engineer | onet | 7 | 4
broader | pe | professional engineer | postings | 49 | 15
abbreviation | eit | engineer in training | postings | 1 | 1
broader | quantity surveyor | cost estimator | onet | 1 | 0
broader | hse | health and safety | own | 1 | 22
broader | hse | health safety and environment | own | 1 | 0
same | ehs | environment health and safety | own | 4 | 0
same | environment health and safety | environmental health and safety | own | 0 | 4
same | environment health and safety | environmental health & safety | own | 0 | 3
broader | ehs | hse | own | 4 | 1
broader | ehs | hseq | own | 4 | 0
broader | security guard | security officer | own | 0 | 9
broader | machinist | cnc machinist | own | 13 | 0
broader | machinist | cnc operator | own | 13 | 0
broader | welder | fabricator | own | 3 | 2
broader | mechanic | automotive technician | own | 74 | 0
broader | pilot | first officer | onet | 218 | 0
broader | pilot | captain | own | 218 | 20
broader | trainee | apprentice | own | 20 | 46
broader | trainee | intern | own | 20 | 1160
broader | intern | internship | own | 1160 | 449
broader | intern | working student | own | 1160 | 27
broader | graduate | entry level | own | 352 | 139
broader | graduate | junior | own | 352 | 1018
broader | senior | lead | own | 6926 | 5760
broader | senior | experienced | own | 6926 | 2857
broader | director | head of | own | 1088 | 744
broader | manager | mgr | own | 5348 | 14
broader | manager | supervisor | own | 5348 | 99
broader | manager | lead | own | 5348 | 5760
broader | assistant | asst | own | 334 | 0
broader | engineer | eng | own | 16119 | 330
broader | engineer | engr | own | 16119 | 3
broader | executive | exec | own | 1887 | 111
broader | representative | rep | own | 491 | 127
broader | administrator | admin | onet | 424 | 264
broader | specialist | expert | own | 806 | 2544
broader | coordinator | organizer | own | 129 | 24
broader | associate | assoc | own | 632 | 1
same | database administrator | database admin | own | 29 | 0
same | hr department | human resources department | own | 4 | 10
same | hr team | human resources team | own | 25 | 1
`;
