/** Machine learning, security, networks, hardware and products. The notation is that of tables/index.ts. */
export const TECHNOLOGY_3_A_ROWS = `
abbreviation | ai | artificial intelligence | postings | 4626 | 775
broader | artificial intelligence | machine learning | own | 775 | 3084
broader | artificial intelligence | generative ai | own | 775 | 273
abbreviation | ml | machine learning | taxonomy | 1265 | 3084
broader | machine learning | deep learning | own | 3084 | 487
broader | machine learning | statistical learning | own | 3084 | 21
broader | machine learning | ml engineering | taxonomy | 3084 | 34
same | ai ml | ml ai | own | 454 | 69
broader | ai ml | artificial intelligence and machine learning | own | 454 | 75
abbreviation | genai | generative ai | taxonomy | 119 | 273
same | genai | gen ai | taxonomy | 119 | 45
same | generative ai | generative artificial intelligence | own | 273 | 0
broader | generative ai | llm | own | 273 | 751
broader | generative ai | foundation model | own | 273 | 40
abbreviation | llm | large language model | taxonomy | 751 | 311
broader | large language model | foundation model | own | 311 | 40
broader | large language model | language model | own | 311 | 356
broader | small language model | slm | own | 1 | 1
abbreviation | vlm | vision language model | postings | 7 | 7
abbreviation | nlp | natural language processing | taxonomy | 452 | 316
broader | natural language processing | computational linguistics | own | 316 | 10
broader | natural language processing | nlu | taxonomy | 316 | 12
abbreviation | nlu | natural language understanding | taxonomy | 12 | 21
abbreviation | nlg | natural language generation | postings | 4 | 3
broader | computer vision | cv | postings | 402 | 693
broader | computer vision | image recognition | taxonomy | 402 | 23
broader | computer vision | image processing | taxonomy | 402 | 91
broader | computer vision | machine vision | own | 402 | 30
broader | cv | curriculum vitae | own | 693 | 3
broader | reinforcement learning | rl | postings | 97 | 26
broader | reinforcement learning | rlhf | taxonomy | 97 | 39
abbreviation | rlhf | reinforcement learning from human feedback | own | 39 | 2
same | reinforcement learning from human feedback | reinforcement learning with human feedback | own | 2 | 23
same | retrieval augmented generation | skill:rag | taxonomy | 41 | 167
broader | retrieval augmented generation | rag | taxonomy | 41 | 159
broader | retrieval augmented generation | vector database | own | 41 | 41
same | vector database | vector db | taxonomy | 41 | 3
same | vector database | vector store | taxonomy | 41 | 8
same | graph database | graph db | taxonomy | 58 | 3
broader | deep learning | neural network | taxonomy | 487 | 136
broader | deep learning | deep neural network | own | 487 | 32
abbreviation | rnn | recurrent neural network | own | 8 | 2
broader | convolutional neural network | cnn | postings | 5 | 55
abbreviation | dnn | deep neural network | own | 6 | 32
abbreviation | gnn | graph neural network | own | 0 | 1
abbreviation | lstm | long short term memory | postings | 14 | 2
abbreviation | ocr | optical character recognition | postings | 33 | 1
abbreviation | asr | automatic speech recognition | postings | 12 | 2
abbreviation | stt | speech to text | postings | 2 | 13
broader | speech recognition | asr | taxonomy | 58 | 12
broader | speech recognition | speech to text | own | 58 | 13
broader | artificial general intelligence | agi | own | 2 | 6
broader | explainable ai | xai | own | 3 | 21
broader | ai agent | agentic ai | taxonomy | 647 | 302
broader | ai agent | llm agent | own | 647 | 27
broader | ai agent | autonomous agent | own | 647 | 15
broader | ai agent | agentic workflow | own | 647 | 54
broader | exploratory data analysis | eda | postings | 24 | 15
broader | electronic design automation | eda | postings | 3 | 15
same | scikit learn | sklearn | taxonomy | 165 | 45
same | scikit learn | scikitlearn | own | 165 | 4
same | scikit learn | sci kit learn | own | 165 | 0
same | tensorflow | tensor flow | taxonomy | 272 | 1
broader | pytorch | torch | taxonomy | 203 | 40
same | huggingface | hugging face | taxonomy | 14 | 35
same | langchain | lang chain | taxonomy | 66 | 0
same | langgraph | lang graph | own | 21 | 0
same | llamaindex | llama index | taxonomy | 19 | 0
same | chatgpt | chat gpt | own | 76 | 0
broader | openai | chatgpt | taxonomy | 418 | 76
broader | openai | gpt | taxonomy | 418 | 47
same | opencv | open cv | taxonomy | 60 | 2
same | xgboost | xg boost | own | 39 | 0
same | recommender system | recommendation system | own | 34 | 51
same | recommender system | recommendation engine | own | 34 | 54
same | recommender system | recommender engine | own | 34 | 4
same | a b testing | ab testing | own | 208 | 6
same | a b testing | a b test | own | 208 | 105
same | a b testing | ab test | own | 208 | 6
same | a b testing | split testing | own | 208 | 11
same | a b testing | split test | own | 208 | 1
broader | a b testing | a b experimentation | own | 208 | 2
broader | a b testing | experimentation | own | 208 | 486
broader | a b testing | multivariate testing | own | 208 | 13
same | data visualization | data viz | taxonomy | 546 | 12
same | data visualization | dataviz | own | 546 | 8
broader | data visualization | dashboard | own | 546 | 942
broader | data analysis | data analytics | taxonomy | 841 | 590
broader | data analysis | data analyst | own | 841 | 406
broader | data analysis | analytics | own | 841 | 3122
broader | statistics | statistical analysis | taxonomy | 719 | 140
broader | statistics | statistical modeling | taxonomy | 719 | 80
abbreviation | gpu | graphics processing unit | own | 247 | 0
abbreviation | cpu | central processing unit | own | 64 | 0
abbreviation | npu | neural processing unit | own | 3 | 0
abbreviation | gpgpu | general purpose gpu | own | 12 | 0
broader | gpu | cuda | own | 247 | 108
broader | augmented reality | ar | postings | 47 | 220
broader | augmented reality | mixed reality | taxonomy | 47 | 3
abbreviation | vr | virtual reality | postings | 200 | 68
same | ar vr | vr ar | own | 100 | 14
broader | ar vr | augmented reality | taxonomy | 100 | 47
broader | ar vr | virtual reality | taxonomy | 100 | 68
same | skill:slam | simultaneous localization and mapping | own | 29 | 0
broader | skill:slam | slam | taxonomy | 29 | 30
broader | light detection and ranging | lidar | own | 0 | 26
same | robot operating system | skill:ros | taxonomy | 3 | 46
same | robot operating system | ros2 | taxonomy | 3 | 7
same | robot operating system | ros 2 | taxonomy | 3 | 5
broader | robot operating system | ros | taxonomy | 3 | 50
abbreviation | imu | inertial measurement unit | own | 3 | 0
abbreviation | gnss | global navigation satellite system | own | 3 | 0
abbreviation | gps | global positioning system | own | 62 | 0
abbreviation | uav | unmanned aerial vehicle | postings | 17 | 3
abbreviation | uas | unmanned aircraft system | postings | 2 | 1
same | unmanned aircraft system | unmanned aerial system | own | 1 | 0
broader | drone | uav | own | 102 | 17
broader | drone | uas | own | 102 | 2
broader | adas | advanced driver assistance system | postings | 137 | 1
same | advanced driver assistance system | advanced driver assist system | own | 1 | 0
same | self driving car | self driving vehicle | own | 44 | 1
broader | autonomous vehicle | self driving car | own | 53 | 44
broader | autonomous vehicle | self driving | own | 53 | 65
broader | autonomous vehicle | autonomous driving | own | 53 | 20
broader | autonomous vehicle | av | own | 53 | 16
same | autonomous driving | automated driving | own | 20 | 2
broader | electric vehicle | ev | own | 16 | 9
same | gnc | guidance navigation and control | own | 2 | 0
abbreviation | infosec | information security | taxonomy | 42 | 221
broader | cybersecurity | information security | taxonomy | 271 | 221
broader | cybersecurity | it security | own | 271 | 33
broader | cybersecurity | network security | own | 271 | 70
abbreviation | appsec | application security | taxonomy | 12 | 148
same | appsec | app sec | own | 12 | 0
broader | penetration testing | ethical hacking | taxonomy | 79 | 22
broader | penetration testing | red team | own | 79 | 35
same | penetration testing | penetration tester | own | 79 | 13
same | penetration testing | penetration test | own | 79 | 14
same | penetration testing | pen testing | taxonomy | 79 | 10
same | penetration testing | pen tester | own | 79 | 2
same | penetration testing | pen test | own | 79 | 2
broader | vapt | vulnerability assessment and penetration testing | own | 0 | 21
abbreviation | siem | security information and event management | postings | 43 | 1
same | security information and event management | security information event management | own | 1 | 0
same | skill:edr | endpoint detection and response | own | 22 | 3
broader | skill:edr | edr | taxonomy | 22 | 22
broader | extended detection and response | xdr | own | 1 | 9
broader | managed detection and response | mdr | postings | 1 | 5
abbreviation | dlp | data loss prevention | postings | 11 | 10
same | data loss prevention | data leakage prevention | own | 10 | 0
abbreviation | iam | identity and access management | taxonomy | 96 | 53
same | identity and access management | identity access management | own | 53 | 17
same | identity and access management | identity & access mgmt | own | 53 | 0
broader | identity and access management | ciam | own | 53 | 0
broader | identity and access management | identity management | taxonomy | 53 | 23
abbreviation | pki | public key infrastructure | postings | 20 | 9
abbreviation | hsm | hardware security module | postings | 4 | 4
abbreviation | waf | web application firewall | postings | 16 | 2
abbreviation | casb | cloud access security broker | own | 1 | 1
abbreviation | cspm | cloud security posture management | postings | 2 | 1
abbreviation | ztna | zero trust network access | own | 1 | 0
abbreviation | ddos | distributed denial of service | own | 37 | 0
abbreviation | osint | open source intelligence | own | 8 | 5
abbreviation | dfir | digital forensics and incident response | own | 1 | 1
abbreviation | ttps | tactics techniques and procedures | own | 7 | 2
abbreviation | cve | common vulnerabilities and exposures | own | 5 | 0
abbreviation | grc | governance risk and compliance | postings | 51 | 21
same | governance risk and compliance | governance risk compliance | own | 21 | 2
abbreviation | sast | static application security testing | own | 18 | 0
abbreviation | dast | dynamic application security testing | postings | 15 | 1
abbreviation | sbom | software bill of materials | own | 2 | 0
abbreviation | ssdlc | secure software development lifecycle | own | 0 | 1
abbreviation | fedramp | federal risk and authorization management program | own | 24 | 0
abbreviation | nist | national institute of standards and technology | own | 42 | 0
abbreviation | owasp | open web application security project | own | 26 | 0
abbreviation | cmmc | cybersecurity maturity model certification | postings | 12 | 1
abbreviation | rmf | risk management framework | postings | 8 | 15
broader | security technical implementation guide | stig | postings | 1 | 1
abbreviation | gdpr | general data protection regulation | postings | 98 | 2
same | general data protection regulation | skill:gdpr | own | 2 | 98
same | general data protection regulation | dsgvo | own | 2 | 0
same | general data protection regulation | rgpd | own | 2 | 0
same | general data protection regulation | datenschutz grundverordnung | own | 2 | 0
abbreviation | ccpa | california consumer privacy act | postings | 43 | 3
abbreviation | hipaa | health insurance portability and accountability act | own | 292 | 0
abbreviation | sox | sarbanes oxley | own | 44 | 4
same | sarbanes oxley | sarbanes oxley act | own | 4 | 0
abbreviation | pci dss | payment card industry data security standard | own | 32 | 0
same | pci dss | pcidss | own | 32 | 0
same | iso 27001 | iso27001 | taxonomy | 186 | 7
same | iso 9001 | iso9001 | own | 6 | 1
same | iso 13485 | iso13485 | own | 6 | 0
same | iso 26262 | iso26262 | own | 2 | 0
abbreviation | cissp | certified information systems security professional | onet | 39 | 6
abbreviation | cism | certified information security manager | postings | 17 | 4
broader | cisa | certified information systems auditor | postings | 16 | 3
broader | cisa | cybersecurity and infrastructure security agency | own | 16 | 0
abbreviation | crisc | certified in risk and information systems control | postings | 6 | 2
broader | certified ethical hacker | ceh | own | 1 | 4
abbreviation | oscp | offensive security certified professional | own | 9 | 0
`;
