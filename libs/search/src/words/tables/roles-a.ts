/** Titles and roles. The notation is that of tables/index.ts. */
export const ROLES_A_ROWS = `
abbreviation | swe | software engineer | own | 85 | 5833
abbreviation | sde | software development engineer | postings | 23 | 77
broader | software engineer | software developer | onet | 5833 | 853
broader | software engineer | sde | own | 5833 | 23
broader | software engineer | programmer | own | 5833 | 403
broader | software engineer | software development engineer | onet | 5833 | 77
broader | software engineer | coder | own | 5833 | 133
abbreviation | sdet | software development engineer in test | postings | 46 | 26
same | software development engineer in test | software developer engineer in test | own | 26 | 1
same | software development engineer in test | software engineer in test | own | 26 | 72
same | software development engineer in test | software developer in test | own | 26 | 6
broader | sdet | test automation engineer | own | 46 | 36
broader | sdet | qa automation engineer | own | 46 | 68
broader | sdet | test engineer | own | 46 | 134
same | programmer | computer programmer | onet | 403 | 1
broader | programmer | coder | own | 403 | 133
broader | programmer | software programmer | onet | 403 | 3
broader | developer | engineer | own | 8689 | 16119
broader | developer | dev | own | 8689 | 1777
broader | developer | programmer | own | 8689 | 403
same | software dev | software developer | own | 37 | 853
same | web dev | web developer | own | 57 | 811
broader | web developer | web engineer | onet | 811 | 203
broader | web developer | web programmer | own | 811 | 7
same | ios dev | ios developer | own | 27 | 372
same | android dev | android developer | own | 37 | 370
same | game dev | game developer | own | 5 | 65
same | game developer | video game developer | own | 65 | 4
broader | game developer | game programmer | own | 65 | 2
broader | game developer | gameplay programmer | own | 65 | 2
same | frontend dev | frontend developer | own | 32 | 338
same | backend dev | backend developer | own | 59 | 485
same | fullstack dev | fullstack developer | own | 8 | 67
broader | frontend developer | frontend engineer | own | 338 | 621
broader | frontend developer | ui developer | own | 338 | 64
broader | backend developer | backend engineer | own | 485 | 1060
broader | backend developer | server side developer | own | 485 | 10
broader | fullstack developer | fullstack engineer | own | 67 | 198
broader | ios developer | ios engineer | own | 372 | 457
broader | ios developer | mobile developer | own | 372 | 235
broader | android developer | android engineer | own | 370 | 409
broader | android developer | mobile developer | own | 370 | 235
broader | mobile developer | mobile engineer | own | 235 | 245
broader | mobile developer | app developer | own | 235 | 94
broader | embedded engineer | embedded software engineer | onet | 32 | 50
broader | embedded engineer | firmware engineer | own | 32 | 79
abbreviation | mle | machine learning engineer | own | 7 | 301
same | machine learning engineer | ml engineer | own | 301 | 143
broader | machine learning engineer | ai engineer | onet | 301 | 166
broader | machine learning engineer | deep learning engineer | own | 301 | 17
broader | machine learning engineer | applied scientist | onet | 301 | 27
broader | data scientist | data analyst | own | 1817 | 406
broader | data scientist | machine learning scientist | own | 1817 | 23
broader | data engineer | analytics engineer | own | 1061 | 50
broader | data engineer | etl developer | onet | 1061 | 7
broader | data engineer | big data engineer | own | 1061 | 47
broader | data analyst | bi analyst | own | 406 | 16
broader | data analyst | business intelligence analyst | own | 406 | 31
broader | data analyst | reporting analyst | own | 406 | 1
same | bi analyst | business intelligence analyst | onet | 16 | 31
same | bi developer | business intelligence developer | own | 14 | 1
same | bi engineer | business intelligence engineer | own | 7 | 7
same | system administrator | sysadmin | own | 176 | 167
same | system administrator | sys admin | own | 176 | 27
same | system administrator | system admin | own | 176 | 31
same | system administrator | it system administrator | own | 176 | 7
broader | system administrator | linux administrator | own | 176 | 4
broader | system administrator | systems engineer | own | 176 | 452
broader | database administrator | database engineer | onet | 29 | 34
same | network administrator | network admin | own | 2 | 1
broader | network administrator | network engineer | own | 2 | 59
same | salesforce administrator | salesforce admin | own | 6 | 9
same | it administrator | it admin | own | 5 | 3
same | office administrator | office admin | own | 0 | 2
same | site reliability engineer | sre engineer | own | 263 | 4
broader | site reliability engineer | devops engineer | own | 263 | 832
broader | site reliability engineer | production engineer | own | 263 | 16
broader | devops engineer | platform engineer | own | 832 | 373
broader | devops engineer | infrastructure engineer | own | 832 | 321
broader | devops engineer | cloud engineer | own | 832 | 39
same | security engineer | cyber security engineer | own | 313 | 2
broader | security engineer | security analyst | onet | 313 | 32
broader | security engineer | appsec engineer | own | 313 | 2
same | appsec engineer | application security engineer | own | 2 | 28
same | soc analyst | security operations center analyst | own | 1 | 0
same | qa engineer | quality assurance engineer | own | 308 | 22
same | qa analyst | quality assurance analyst | own | 22 | 4
same | qa tester | quality assurance tester | own | 23 | 2
same | qa manager | quality assurance manager | own | 17 | 3
same | qa lead | quality assurance lead | own | 28 | 4
abbreviation | qa | quality assurance | postings | 978 | 236
broader | quality control | qc | postings | 123 | 96
broader | quality assurance | quality control | own | 236 | 123
broader | quality assurance | testing | own | 236 | 2542
broader | qa engineer | test engineer | onet | 308 | 134
broader | qa engineer | software tester | onet | 308 | 3
broader | qa engineer | qa tester | onet | 308 | 23
broader | ba | bachelor of arts | own | 155 | 5
broader | business analyst | ba | own | 102 | 155
broader | business analyst | business systems analyst | onet | 102 | 2
broader | bsa | business systems analyst | own | 24 | 2
broader | bsa | bank secrecy act | postings | 24 | 6
broader | pm | product manager | own | 345 | 1725
broader | pm | project manager | onet | 345 | 361
broader | pm | program manager | own | 345 | 178
broader | product manager | product owner | own | 1725 | 156
broader | po | product owner | own | 18 | 156
broader | po | purchase order | own | 18 | 11
same | project manager | project mgr | own | 361 | 1
same | product manager | product mgr | own | 1725 | 0
same | account manager | account mgr | own | 252 | 0
same | general manager | general mgr | own | 25 | 0
broader | project manager | program manager | own | 361 | 178
broader | project manager | project lead | own | 361 | 31
broader | project manager | project coordinator | own | 361 | 7
broader | technical program manager | tpm | postings | 57 | 38
broader | technical program manager | technical project manager | own | 57 | 50
abbreviation | pmm | product marketing manager | postings | 42 | 88
abbreviation | pmo | project management office | postings | 18 | 2
same | project management office | program management office | own | 2 | 5
broader | apm | associate product manager | own | 26 | 9
broader | group product manager | gpm | postings | 10 | 1
broader | cpo | chief product officer | own | 42 | 8
broader | cpo | chief people officer | own | 42 | 2
broader | cpo | chief procurement officer | own | 42 | 0
broader | engineering manager | em | own | 468 | 37
broader | engineering manager | software engineering manager | own | 468 | 32
broader | engineering manager | development manager | own | 468 | 84
same | engineering manager | engineering mgr | own | 468 | 0
same | tech lead | technical lead | own | 185 | 163
broader | tech lead | lead engineer | own | 185 | 167
broader | tech lead | lead developer | own | 185 | 102
broader | tech lead | team lead | own | 185 | 235
same | team lead | team leader | own | 235 | 28
abbreviation | vp | vice president | own | 458 | 40
abbreviation | svp | senior vice president | own | 26 | 2
broader | executive vice president | evp | onet | 2 | 4
abbreviation | avp | assistant vice president | own | 1 | 0
broader | vice president | head of | own | 40 | 744
broader | vice president | director | own | 40 | 1088
abbreviation | ceo | chief executive officer | own | 899 | 3
abbreviation | cto | chief technology officer | onet | 907 | 13
same | chief technology officer | chief technical officer | onet | 13 | 4
abbreviation | cfo | chief financial officer | onet | 88 | 4
same | chief financial officer | chief finance officer | own | 4 | 0
abbreviation | coo | chief operating officer | onet | 107 | 2
same | chief operating officer | chief operations officer | own | 2 | 0
broader | chief information officer | cio | onet | 2 | 50
broader | cio | chief investment officer | own | 50 | 0
abbreviation | ciso | chief information security officer | onet | 21 | 3
broader | cmo | chief marketing officer | postings | 55 | 8
broader | cmo | chief medical officer | own | 55 | 2
broader | cmo | contract manufacturing organization | postings | 55 | 2
broader | cro | chief revenue officer | own | 153 | 3
broader | cro | chief risk officer | postings | 153 | 5
broader | cro | contract research organization | postings | 153 | 8
broader | cro | conversion rate optimization | postings | 153 | 16
broader | cdo | chief data officer | own | 16 | 8
broader | cdo | chief digital officer | postings | 16 | 2
broader | cdo | chief development officer | own | 16 | 0
broader | cco | chief commercial officer | own | 14 | 3
broader | cco | chief compliance officer | postings | 14 | 11
broader | cco | chief customer officer | own | 14 | 0
broader | cso | chief security officer | onet | 10 | 0
broader | cso | chief strategy officer | own | 10 | 0
broader | cso | chief sustainability officer | onet | 10 | 1
abbreviation | chro | chief human resources officer | own | 3 | 0
broader | chief human resources officer | chief people officer | own | 0 | 2
broader | cao | chief accounting officer | own | 6 | 0
broader | cao | chief administrative officer | onet | 6 | 4
broader | c suite | c level | own | 190 | 184
broader | c suite | chief executive officer | own | 190 | 3
broader | managing director | md | own | 8 | 197
broader | md | doctor of medicine | own | 197 | 2
broader | md | maryland | own | 197 | 60
same | doctor of medicine | medical doctor | own | 2 | 3
broader | general manager | gm | onet | 25 | 30
broader | cos | chief of staff | postings | 26 | 44
broader | account executive | ae | postings | 581 | 91
broader | account executive | sales executive | own | 581 | 58
broader | account executive | account manager | onet | 581 | 252
broader | account manager | am | postings | 252 | 500
broader | account manager | key account manager | own | 252 | 4
broader | key account manager | kam | onet | 4 | 0
broader | sales development representative | sdr | postings | 103 | 153
same | sales development representative | sales development rep | own | 103 | 13
abbreviation | bdr | business development representative | postings | 76 | 45
same | business development representative | business development rep | own | 45 | 4
broader | sdr | bdr | own | 153 | 76
broader | sdr | inside sales representative | own | 153 | 4
same | inside sales representative | inside sales rep | own | 4 | 2
same | sales representative | sales rep | own | 140 | 45
broader | sales representative | salesperson | own | 140 | 33
broader | sales representative | sales associate | own | 140 | 46
same | customer service representative | customer service rep | own | 8 | 4
broader | customer service representative | csr | onet | 8 | 6
broader | csr | corporate social responsibility | postings | 6 | 7
same | customer support representative | customer support rep | own | 2 | 0
broader | customer service representative | customer support representative | own | 8 | 2
broader | customer service representative | customer care representative | onet | 8 | 41
same | support rep | support representative | own | 9 | 5
broader | customer service | customer support | own | 446 | 378
broader | customer service | customer care | own | 446 | 66
broader | csm | customer success manager | postings | 75 | 163
broader | csm | certified scrum master | postings | 75 | 4
broader | customer success manager | client success manager | onet | 163 | 7
broader | customer success manager | account manager | own | 163 | 252
broader | tam | technical account manager | postings | 16 | 59
broader | tam | total addressable market | own | 16 | 1
broader | sales engineer | solutions engineer | own | 161 | 185
broader | sales engineer | presales engineer | own | 161 | 4
broader | sales engineer | solution consultant | own | 161 | 57
broader | se | sales engineer | postings | 578 | 161
broader | se | systems engineer | own | 578 | 452
broader | se | software engineer | own | 578 | 5833
broader | solutions architect | technical architect | own | 187 | 17
broader | solutions architect | enterprise architect | onet | 187 | 17
broader | solutions architect | cloud architect | onet | 187 | 19
broader | sa | solutions architect | postings | 26 | 187
abbreviation | fde | forward deployed engineer | postings | 19 | 68
same | forward deployed engineer | forward deployed software engineer | own | 68 | 5
broader | developer advocate | developer evangelist | own | 40 | 42
broader | developer advocate | developer relations | own | 40 | 25
broader | developer advocate | technical evangelist | own | 40 | 4
abbreviation | devrel | developer relations | own | 22 | 25
same | devrel | dev rel | own | 22 | 1
same | ux designer | user experience designer | own | 429 | 26
same | ui designer | user interface designer | own | 152 | 8
same | ux researcher | user experience researcher | own | 34 | 1
same | ui ux designer | ux ui designer | own | 164 | 76
broader | ux designer | product designer | own | 429 | 545
broader | ux designer | ui designer | own | 429 | 152
broader | ux designer | interaction designer | own | 429 | 28
broader | ux researcher | user researcher | own | 34 | 13
broader | ux researcher | design researcher | own | 34 | 4
same | ux writer | user experience writer | own | 4 | 0
`;
