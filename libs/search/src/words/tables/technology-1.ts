/** Programming languages, frameworks and what is written with them. The notation is that of tables/index.ts. */
export const TECHNOLOGY_1_ROWS = `
abbreviation | js | javascript | taxonomy | 1002 | 4014
broader | javascript | java script | taxonomy | 4014 | 6
same | ecmascript | ecma script | own | 13 | 0
broader | javascript | ecmascript | taxonomy | 4014 | 13
broader | javascript | es6 | taxonomy | 4014 | 405
broader | javascript | vanilla js | taxonomy | 4014 | 13
broader | javascript | typescript | own | 4014 | 1322
same | typescript | type script | taxonomy | 1322 | 0
broader | typescript | ts | own | 1322 | 86
same | c++ | cpp | taxonomy | 1367 | 12
same | c++ | cplusplus | taxonomy | 1367 | 0
same | c++ | c plus plus | taxonomy | 1367 | 0
broader | c++ | modern c++ | own | 1367 | 15
same | c# | csharp | taxonomy | 789 | 1
same | c# | c sharp | taxonomy | 789 | 5
same | f# | fsharp | taxonomy | 62 | 0
same | f# | f sharp | taxonomy | 62 | 0
same | golang | skill:go | taxonomy | 563 | 1849
same | golang | go lang | taxonomy | 563 | 4
broader | golang | go | taxonomy | 563 | 3756
broader | golang | go developer | own | 563 | 24
broader | golang | go programming | own | 563 | 7
broader | skill:go | go | taxonomy | 1849 | 3756
same | objective c | objc | taxonomy | 354 | 18
same | objective c | obj c | taxonomy | 354 | 47
same | python | python3 | taxonomy | 6252 | 16
broader | python | py | own | 6252 | 12
broader | python | pyspark | own | 6252 | 53
broader | python | cpython | taxonomy | 6252 | 1
same | html | html5 | taxonomy | 1706 | 533
same | css | css3 | taxonomy | 1307 | 202
same | php | php7 | taxonomy | 1207 | 8
same | php | php8 | taxonomy | 1207 | 0
abbreviation | html | hypertext markup language | own | 1706 | 0
abbreviation | css | cascading style sheets | own | 1307 | 0
abbreviation | xml | extensible markup language | own | 91 | 0
abbreviation | json | javascript object notation | own | 189 | 0
abbreviation | yaml | yml | own | 5 | 0
abbreviation | sql | structured query language | postings | 2242 | 2
same | plsql | pl sql | taxonomy | 3 | 18
same | tsql | t sql | taxonomy | 4 | 18
same | tsql | transact sql | taxonomy | 4 | 1
same | graphql | graph ql | taxonomy | 340 | 2
same | powershell | power shell | taxonomy | 61 | 0
same | rust lang | rustlang | taxonomy | 1 | 0
same | rust lang | skill:rust | taxonomy | 1 | 389
broader | skill:rust | rust | taxonomy | 389 | 399
same | r programming | r language | taxonomy | 1 | 0
same | r programming | rlang | taxonomy | 1 | 0
same | r programming | rstats | own | 1 | 0
broader | r programming | skill:r | taxonomy | 1 | 556
broader | skill:r | rstudio | taxonomy | 556 | 1
broader | skill:r | tidyverse | own | 556 | 2
broader | skill:c | c language | taxonomy | 691 | 8
broader | skill:c | c programming | taxonomy | 691 | 9
broader | skill:c | ansi c | taxonomy | 691 | 0
broader | skill:c | embedded c | own | 691 | 30
broader | skill:swift | swift | taxonomy | 472 | 499
broader | skill:swift | swiftui | own | 472 | 30
broader | skill:ruby | ruby | taxonomy | 3436 | 2705
broader | skill:scala | scala | taxonomy | 1127 | 1128
same | ruby on rails | skill:rails | taxonomy | 1020 | 2455
abbreviation | ror | ruby on rails | taxonomy | 129 | 1020
broader | ruby on rails | rails | taxonomy | 1020 | 2562
broader | ruby on rails | ruby | own | 1020 | 2705
same | vba | visual basic for applications | postings | 32 | 1
same | vb.net | visual basic .net | own | 21 | 0
broader | vb.net | visual basic | taxonomy | 21 | 9
same | .net | dot net | taxonomy | 633 | 14
same | asp.net | active server pages .net | own | 182 | 0
same | .net core | dotnetcore | own | 44 | 1
broader | .net | c# | own | 633 | 789
broader | .net | asp.net | taxonomy | 633 | 182
broader | .net | .net core | taxonomy | 633 | 44
broader | .net | .net framework | taxonomy | 633 | 11
same | skill:react | reactjs | taxonomy | 3512 | 531
same | skill:react | react js | taxonomy | 3512 | 23
broader | skill:react | react | taxonomy | 3512 | 3427
broader | skill:react | react developer | own | 3512 | 22
broader | reactjs | nextjs | own | 531 | 213
broader | reactjs | redux | own | 531 | 559
same | vuejs | vue js | taxonomy | 116 | 1
broader | vuejs | vue | taxonomy | 116 | 101
same | angularjs | angular js | taxonomy | 971 | 32
broader | angular | angularjs | taxonomy | 1121 | 971
broader | angular | angular 2 | taxonomy | 1121 | 35
same | nextjs | next js | taxonomy | 213 | 0
same | nodejs | node js | taxonomy | 1861 | 35
broader | nodejs | node | taxonomy | 1861 | 1048
same | skill:express | expressjs | taxonomy | 152 | 19
same | skill:express | express js | own | 152 | 2
broader | skill:express | express | taxonomy | 152 | 367
same | nestjs | nest js | taxonomy | 71 | 0
same | nuxt | nuxtjs | taxonomy | 5 | 1
same | nuxt | nuxt js | own | 5 | 0
same | emberjs | ember js | taxonomy | 190 | 8
same | emberjs | skill:ember | taxonomy | 190 | 397
broader | skill:ember | ember | taxonomy | 397 | 250
same | backbonejs | backbone js | own | 243 | 4
same | threejs | three js | taxonomy | 74 | 0
same | d3js | d3 js | own | 174 | 0
same | d3js | d3 | taxonomy | 174 | 261
same | tailwindcss | tailwind css | taxonomy | 7 | 19
broader | tailwindcss | tailwind | taxonomy | 7 | 98
same | sveltekit | svelte kit | taxonomy | 6 | 0
broader | svelte | sveltekit | taxonomy | 25 | 6
same | material ui | mui | taxonomy | 10 | 3
same | material ui | materialui | own | 10 | 0
same | jquery | j query | own | 613 | 0
same | react native | reactnative | taxonomy | 423 | 16
broader | react native | mobile react | own | 423 | 19
broader | flutter | dart | own | 37 | 25
same | webassembly | web assembly | own | 29 | 1
abbreviation | wasm | webassembly | taxonomy | 14 | 29
broader | single page application | spa | postings | 76 | 51
abbreviation | pwa | progressive web app | own | 6 | 3
broader | server side rendering | ssr | postings | 5 | 32
broader | document object model | dom | postings | 2 | 99
broader | sass | scss | taxonomy | 405 | 69
same | spring boot | springboot | taxonomy | 43 | 6
same | skill:spring | spring framework | taxonomy | 174 | 11
broader | skill:spring | spring mvc | taxonomy | 174 | 31
broader | skill:spring | spring | taxonomy | 174 | 385
broader | skill:spring | spring boot | own | 174 | 43
abbreviation | jpa | java persistence api | own | 9 | 0
abbreviation | jvm | java virtual machine | taxonomy | 124 | 0
abbreviation | jdk | java development kit | own | 1 | 0
abbreviation | j2ee | java 2 enterprise edition | own | 17 | 0
same | j2ee | java ee | taxonomy | 17 | 11
same | j2ee | jakarta ee | taxonomy | 17 | 0
same | j2ee | java enterprise edition | own | 17 | 0
broader | java | j2ee | taxonomy | 2690 | 17
broader | java | core java | taxonomy | 2690 | 21
broader | java | jvm | own | 2690 | 124
abbreviation | wpf | windows presentation foundation | own | 30 | 0
abbreviation | wcf | windows communication foundation | own | 14 | 0
same | winforms | windows forms | taxonomy | 5 | 2
same | entity framework | ef core | taxonomy | 15 | 2
same | entity framework | entity framework core | taxonomy | 15 | 0
abbreviation | linq | language integrated query | own | 6 | 0
broader | django | drf | taxonomy | 1272 | 16
abbreviation | drf | django rest framework | taxonomy | 16 | 53
same | fastapi | fast api | taxonomy | 80 | 3
same | unreal engine | ue4 | taxonomy | 16 | 1
same | unreal engine | ue5 | taxonomy | 16 | 0
same | unreal engine | ue5 engine | own | 16 | 0
broader | unreal engine | unreal | taxonomy | 16 | 29
same | skill:unity | unity3d | taxonomy | 101 | 19
same | skill:unity | unity 3d | taxonomy | 101 | 2
broader | skill:unity | unity | taxonomy | 101 | 123
same | wordpress | word press | taxonomy | 132 | 1
same | magento | adobe commerce | taxonomy | 43 | 0
abbreviation | mvc | model view controller | own | 408 | 0
abbreviation | mvvm | model view viewmodel | own | 31 | 0
abbreviation | oop | object oriented programming | taxonomy | 57 | 103
broader | oop | object oriented | own | 57 | 284
broader | oop | ood | taxonomy | 57 | 3
abbreviation | ood | object oriented design | taxonomy | 3 | 54
abbreviation | ddd | domain driven design | taxonomy | 11 | 17
abbreviation | tdd | test driven development | taxonomy | 240 | 170
abbreviation | bdd | behavior driven development | postings | 48 | 8
broader | tdd | bdd | taxonomy | 240 | 48
abbreviation | cqrs | command query responsibility segregation | postings | 26 | 1
abbreviation | soa | service oriented architecture | postings | 84 | 88
abbreviation | api | application programming interface | postings | 2054 | 4
abbreviation | sdk | software development kit | postings | 380 | 5
abbreviation | ide | integrated development environment | postings | 77 | 1
abbreviation | cli | command line interface | postings | 55 | 5
abbreviation | gui | graphical user interface | own | 48 | 4
broader | gui | user interface | own | 48 | 342
abbreviation | ui | user interface | postings | 1750 | 342
abbreviation | ux | user experience | taxonomy | 1748 | 1397
broader | ux | ui ux | own | 1748 | 542
broader | ux | ux design | taxonomy | 1748 | 146
same | ui ux | ux ui | own | 542 | 181
broader | user experience | customer experience | own | 1397 | 858
abbreviation | cx | customer experience | own | 84 | 858
broader | developer experience | dx | own | 257 | 29
abbreviation | devex | developer experience | own | 14 | 257
abbreviation | hci | human computer interaction | postings | 14 | 42
broader | devex | dev ex | own | 14 | 1
abbreviation | i18n | internationalization | own | 14 | 20
broader | localization | l10n | own | 134 | 4
broader | localization | l10n engineering | own | 134 | 0
broader | localization | translation | own | 134 | 239
broader | accessibility | a11y | taxonomy | 323 | 10
abbreviation | wcag | web content accessibility guidelines | own | 16 | 1
broader | accessibility | wcag | taxonomy | 323 | 16
same | a11y | web accessibility | taxonomy | 10 | 8
broader | content management system | cms | own | 25 | 135
broader | cms | headless cms | taxonomy | 135 | 8
abbreviation | crud | create read update delete | own | 46 | 0
abbreviation | rpc | remote procedure call | own | 35 | 0
abbreviation | grpc | google remote procedure call | own | 85 | 0
same | restful api | rest api | taxonomy | 86 | 98
same | restful api | restful service | own | 86 | 24
same | restful api | restful web service | own | 86 | 31
same | restful api | rest service | own | 86 | 18
broader | restful api | rest | taxonomy | 86 | 1275
broader | restful api | restful | taxonomy | 86 | 343
same | skill:rest | restful | taxonomy | 839 | 343
abbreviation | jwt | json web token | own | 11 | 0
abbreviation | saml | security assertion markup language | own | 36 | 0
abbreviation | sso | single sign on | taxonomy | 55 | 44
broader | multi factor authentication | mfa | postings | 2 | 15
abbreviation | 2fa | two factor authentication | own | 2 | 1
broader | mfa | 2fa | own | 15 | 2
same | oauth | oauth2 | taxonomy | 72 | 20
same | oauth | oauth 2.0 | taxonomy | 72 | 14
abbreviation | oidc | openid connect | taxonomy | 23 | 6
same | openid connect | open id connect | own | 6 | 0
broader | openapi | open api | own | 13 | 6
broader | openapi | swagger | taxonomy | 13 | 30
same | protobuf | protocol buffer | own | 23 | 11
same | webrtc | web rtc | own | 78 | 0
broader | peer to peer | p2p | own | 229 | 40
broader | domain specific language | dsl | postings | 13 | 37
abbreviation | ast | abstract syntax tree | postings | 8 | 4
broader | compiler | llvm | taxonomy | 133 | 35
abbreviation | regex | regular expression | own | 17 | 8
same | regex | regexp | own | 17 | 1
broader | data structures and algorithms | dsa | own | 49 | 7
broader | data structures and algorithms | leetcode | own | 49 | 35
broader | open source software | oss | postings | 213 | 90
broader | oss | open source | own | 90 | 1941
same | webpack | web pack | own | 199 | 0
same | github action | gh action | own | 108 | 0
broader | vite | vitejs | taxonomy | 25 | 0
same | visual studio code | vscode | own | 4 | 19
same | visual studio code | vs code | own | 4 | 8
same | intellij | intellij idea | own | 15 | 1
same | clojurescript | clojure script | own | 86 | 9
abbreviation | evm | ethereum virtual machine | own | 27 | 1
broader | decentralized finance | defi | taxonomy | 24 | 108
abbreviation | nft | non fungible token | own | 80 | 0
broader | decentralized autonomous organization | dao | own | 0 | 14
abbreviation | zkp | zero knowledge proof | postings | 1 | 9
broader | zero knowledge proof | zk | own | 9 | 16
broader | zero knowledge proof | zk snark | own | 9 | 1
abbreviation | dlt | distributed ledger technology | postings | 1 | 6
broader | blockchain | dlt | own | 335 | 1
broader | blockchain | web3 | own | 335 | 130
broader | cryptocurrency | crypto | own | 127 | 338
broader | cryptocurrency | digital asset | own | 127 | 144
abbreviation | hdl | hardware description language | own | 1 | 2
same | systemverilog | system verilog | taxonomy | 1 | 0
broader | verilog | systemverilog | own | 11 | 1
broader | verilog | vhdl | own | 11 | 11
abbreviation | vhdl | vhsic hardware description language | own | 11 | 0
broader | universal verification methodology | uvm | own | 0 | 1
broader | register transfer level | rtl | own | 0 | 6
broader | high level synthesis | hls | own | 0 | 5
same | simple object access protocol | skill:soap | own | 0 | 33
broader | simple object access protocol | soap | own | 0 | 35
same | skill:cms | content management system | own | 134 | 25
`;
