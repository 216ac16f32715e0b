/** Methods and terms of business, finance, marketing, health, law and education. The notation is that of tables/index.ts. */
export const METHODS_A_ROWS = `
abbreviation | kpi | key performance indicator | postings | 108 | 96
abbreviation | okr | objectives and key results | postings | 70 | 6
abbreviation | roi | return on investment | postings | 346 | 16
abbreviation | roas | return on ad spend | postings | 38 | 2
same | return on ad spend | return on advertising spend | own | 2 | 1
abbreviation | mrr | monthly recurring revenue | own | 33 | 3
abbreviation | nrr | net revenue retention | postings | 28 | 40
abbreviation | nps | net promoter score | postings | 123 | 24
abbreviation | csat | customer satisfaction score | own | 68 | 5
abbreviation | ltv | lifetime value | own | 85 | 40
same | lifetime value | life time value | own | 40 | 0
same | lifetime value | customer lifetime value | own | 40 | 29
abbreviation | cac | customer acquisition cost | postings | 83 | 15
broader | cpc | certified professional coder | onet | 23 | 2
broader | cost per mille | cpm | own | 0 | 7
broader | cpa | certified public accountant | onet | 101 | 1
broader | cpa | cost per acquisition | postings | 101 | 5
abbreviation | ctr | click through rate | postings | 24 | 6
broader | cost of goods sold | cogs | postings | 1 | 28
broader | p&l | profit and loss | postings | 68 | 4
broader | m&a | mergers and acquisitions | postings | 237 | 5
same | mergers and acquisitions | mergers & acquisitions | own | 5 | 6
broader | r&d | research and development | postings | 394 | 134
same | research and development | research & development | own | 134 | 26
broader | l&d | learning and development | own | 23 | 168
broader | c&b | compensation and benefits | own | 4 | 177
broader | de&i | diversity equity and inclusion | own | 4 | 127
broader | dei | diversity equity and inclusion | own | 11 | 127
same | diversity equity and inclusion | diversity equity inclusion | own | 127 | 44
abbreviation | deib | diversity equity inclusion and belonging | own | 31 | 39
same | diversity equity inclusion and belonging | diversity equity inclusion belonging | own | 39 | 0
broader | edi | equality diversity and inclusion | own | 15 | 34
abbreviation | esg | environmental social and governance | own | 40 | 2
same | environmental social and governance | environmental social governance | own | 2 | 0
broader | esg | sustainability | own | 40 | 106
broader | esg | corporate social responsibility | own | 40 | 7
abbreviation | crm | customer relationship management | taxonomy | 691 | 24
abbreviation | erp | enterprise resource planning | taxonomy | 184 | 2
abbreviation | mrp | material requirements planning | own | 10 | 0
broader | warehouse management system | wms | own | 3 | 6
broader | transportation management system | tms | own | 0 | 9
abbreviation | plm | product lifecycle management | postings | 12 | 7
broader | manufacturing execution system | mes | postings | 3 | 24
abbreviation | qms | quality management system | postings | 6 | 10
abbreviation | lms | learning management system | postings | 47 | 25
abbreviation | lims | laboratory information management system | postings | 22 | 5
broader | point of sale | pos | postings | 110 | 44
abbreviation | cpq | configure price quote | own | 16 | 0
broader | applicant tracking system | ats | postings | 43 | 143
abbreviation | itsm | it service management | own | 5 | 5
same | it service management | information technology service management | own | 5 | 0
abbreviation | cmdb | configuration management database | own | 4 | 3
abbreviation | bpm | business process management | postings | 10 | 7
abbreviation | bpmn | business process model and notation | own | 6 | 0
abbreviation | bpo | business process outsourcing | postings | 40 | 27
broader | recruitment process outsourcing | rpo | own | 0 | 2
abbreviation | rpa | robotic process automation | taxonomy | 41 | 8
broader | managed service provider | msp | postings | 13 | 22
abbreviation | isv | independent software vendor | postings | 9 | 1
abbreviation | oem | original equipment manufacturer | own | 26 | 0
abbreviation | smb | small and medium business | postings | 206 | 22
same | small and medium business | small and midsize business | own | 22 | 2
same | small and medium business | small to medium business | own | 22 | 1
same | small and medium business | small and medium sized business | own | 22 | 39
broader | small and medium business | small and medium enterprises | own | 22 | 0
broader | small and medium business | sme | own | 22 | 100
same | small and medium enterprises | small and medium sized enterprises | own | 0 | 7
abbreviation | b2b | business to business | own | 927 | 9
abbreviation | b2c | business to consumer | own | 116 | 0
abbreviation | b2b2c | business to business to consumer | own | 19 | 0
abbreviation | d2c | direct to consumer | own | 13 | 83
same | d2c | dtc | own | 13 | 19
abbreviation | fmcg | fast moving consumer goods | own | 1 | 0
broader | consumer packaged goods | fmcg | own | 6 | 1
abbreviation | cpg | consumer packaged goods | postings | 20 | 6
abbreviation | gtm | go to market | postings | 663 | 640
abbreviation | abm | account based marketing | postings | 31 | 17
abbreviation | plg | product led growth | postings | 28 | 43
broader | ideal customer profile | icp | postings | 19 | 39
abbreviation | qbr | quarterly business review | postings | 61 | 46
abbreviation | mql | marketing qualified lead | own | 85 | 1
abbreviation | rfp | request for proposal | postings | 61 | 6
abbreviation | rfi | request for information | postings | 6 | 14
abbreviation | rfq | request for quotation | own | 10 | 1
same | request for quotation | request for quote | own | 1 | 0
broader | proof of concept | poc | postings | 133 | 65
abbreviation | mvp | minimum viable product | own | 143 | 4
broader | prototype | proof of concept | own | 704 | 133
broader | prototype | mvp | own | 704 | 143
abbreviation | nda | non disclosure agreement | postings | 26 | 2
broader | master service agreement | msa | own | 1 | 17
broader | new product introduction | npi | postings | 19 | 15
abbreviation | npd | new product development | postings | 5 | 58
abbreviation | seo | search engine optimization | taxonomy | 213 | 9
broader | search engine marketing | sem | taxonomy | 0 | 30
abbreviation | serp | search engine results page | own | 24 | 0
abbreviation | aso | app store optimization | own | 15 | 0
abbreviation | ppc | pay per click | own | 49 | 0
broader | sem | ppc | taxonomy | 30 | 49
broader | sem | paid search | taxonomy | 30 | 47
broader | sem | google ads | own | 30 | 63
broader | seo | organic search | own | 213 | 2
broader | seo | sem | own | 213 | 30
abbreviation | ugc | user generated content | postings | 25 | 17
same | conversion rate optimization | conversion optimization | own | 16 | 23
broader | out of home | ooh | postings | 11 | 11
broader | over the top | ott | own | 8 | 6
abbreviation | rtb | real time bidding | postings | 22 | 29
broader | public relations | pr | postings | 23 | 107
broader | public relations | media relations | own | 23 | 7
broader | public relations | communications | own | 23 | 5197
same | marcom | marketing communications | own | 0 | 30
same | martech | marketing technology | own | 32 | 43
same | adtech | advertising technology | own | 98 | 37
same | fintech | financial technology | own | 1214 | 137
same | edtech | education technology | own | 123 | 31
same | edtech | educational technology | own | 123 | 13
same | healthtech | health technology | own | 88 | 36
same | proptech | property technology | own | 15 | 0
same | insurtech | insurance technology | own | 19 | 0
same | legaltech | legal technology | own | 7 | 24
same | legaltech | legal tech | own | 7 | 28
same | biotech | biotechnology | own | 136 | 52
same | medtech | medical technology | own | 19 | 23
same | agtech | agricultural technology | own | 4 | 2
same | agtech | agritech | own | 4 | 0
same | cleantech | clean technology | own | 3 | 2
same | cleantech | clean tech | own | 3 | 1
same | hrtech | hr tech | own | 2 | 20
same | hrtech | hr technology | own | 2 | 9
same | deeptech | deep tech | own | 1 | 44
same | greentech | green technology | own | 4 | 2
broader | climate tech | cleantech | own | 19 | 3
broader | climate tech | sustainability | own | 19 | 106
same | pharma | pharmaceutical | own | 101 | 170
broader | pharma | life sciences | own | 101 | 199
broader | pharma | biotech | own | 101 | 136
abbreviation | vc | venture capital | own | 525 | 292
broader | private equity | pe | own | 88 | 49
abbreviation | ipo | initial public offering | own | 163 | 6
abbreviation | cfa | chartered financial analyst | onet | 24 | 2
abbreviation | acca | association of chartered certified accountants | postings | 5 | 1
abbreviation | cima | chartered institute of management accountants | own | 3 | 0
abbreviation | cfp | certified financial planner | onet | 20 | 16
abbreviation | cfe | certified fraud examiner | onet | 3 | 0
broader | certified internal auditor | cia | own | 0 | 18
broader | aca | associate chartered accountant | own | 22 | 0
abbreviation | gaap | generally accepted accounting principles | postings | 61 | 1
same | generally accepted accounting principles | us gaap | own | 1 | 17
abbreviation | ifrs | international financial reporting standards | own | 13 | 0
abbreviation | aml | anti money laundering | postings | 84 | 26
abbreviation | kyc | know your customer | postings | 82 | 4
same | know your customer | know your client | own | 4 | 0
abbreviation | kyb | know your business | postings | 39 | 2
broader | aml | kyc | own | 84 | 82
broader | aml | financial crime | own | 84 | 70
broader | bsa aml | bank secrecy act | own | 15 | 6
abbreviation | vat | value added tax | own | 15 | 0
abbreviation | gst | goods and services tax | own | 7 | 0
abbreviation | etf | exchange traded fund | own | 4 | 1
broader | foreign exchange | fx | own | 8 | 31
broader | foreign exchange | forex | own | 8 | 3
broader | foreign exchange | fx trading | own | 8 | 0
broader | automated teller machine | atm | own | 0 | 20
abbreviation | bnpl | buy now pay later | postings | 4 | 52
broader | baas | banking as a service | postings | 34 | 12
abbreviation | capex | capital expenditure | own | 42 | 9
abbreviation | opex | operational expenditure | own | 30 | 0
same | operational expenditure | operating expense | own | 0 | 11
abbreviation | ebitda | earnings before interest taxes depreciation and amortization | own | 3 | 0
abbreviation | s&op | sales and operations planning | own | 4 | 0
broader | continuous improvement | kaizen | own | 689 | 24
broader | continuous improvement | lean | own | 689 | 460
broader | continuous improvement | six sigma | own | 689 | 40
same | lean six sigma | lean sigma | own | 19 | 0
same | lean six sigma | lss | own | 19 | 0
broader | six sigma | lean six sigma | own | 40 | 19
broader | six sigma | green belt | own | 40 | 3
abbreviation | spc | statistical process control | postings | 10 | 13
broader | corrective and preventive action | capa | postings | 2 | 14
same | corrective and preventive action | corrective and preventative action | own | 2 | 1
same | corrective and preventive action | corrective action preventive action | own | 2 | 0
same | corrective and preventive action | corrective action and preventive action | own | 2 | 0
`;
