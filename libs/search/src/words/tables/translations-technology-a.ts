/** Words of other languages for technical work, beside the English word. The notation is that of tables/index.ts. */
export const TRANSLATIONS_TECHNOLOGY_A_ROWS = `
translation | entwickler | developer | own | 5 | 8689
translation | entwicklerin | developer | own | 2 | 8689
translation | développeur | developer | own | 5 | 8689
translation | développeuse | developer | own | 0 | 8689
translation | desarrollador | developer | own | 2 | 8689
translation | desarrolladora | developer | own | 0 | 8689
translation | sviluppatore | developer | own | 0 | 8689
translation | sviluppatrice | developer | own | 0 | 8689
translation | desenvolvedor | developer | own | 2 | 8689
translation | desenvolvedora | developer | own | 3 | 8689
translation | ontwikkelaar | developer | own | 0 | 8689
translation | programista | developer | own | 0 | 8689
translation | programistka | developer | own | 0 | 8689
translation | utvecklare | developer | own | 0 | 8689
translation | udvikler | developer | own | 0 | 8689
translation | utvikler | developer | own | 0 | 8689
translation | kehittäjä | developer | own | 0 | 8689
translation | vývojář | developer | own | 0 | 8689
translation | dezvoltator | developer | own | 0 | 8689
translation | разработчик | developer | own | 0 | 8689
translation | מפתח | developer | own | 0 | 8689
translation | 開発者 | developer | own | 0 | 8689
translation | 개발자 | developer | own | 0 | 8689
translation | programmierer | programmer | own | 0 | 403
translation | programmiererin | programmer | own | 0 | 403
translation | programmeur | programmer | own | 3 | 403
translation | programador | programmer | own | 0 | 403
translation | programadora | programmer | own | 0 | 403
translation | programmatore | programmer | own | 0 | 403
translation | programmeuse | programmer | own | 0 | 403
translation | programmerare | programmer | own | 0 | 403
translation | программист | programmer | own | 0 | 403
translation | programátor | programmer | own | 0 | 403
translation | softwareentwickler | software developer | own | 0 | 853
translation | softwareentwicklerin | software developer | own | 2 | 853
translation | développeur logiciel | software developer | own | 0 | 853
translation | desarrollador de software | software developer | own | 0 | 853
translation | desarrolladora de software | software developer | own | 0 | 853
translation | sviluppatore software | software developer | own | 0 | 853
translation | desenvolvedor de software | software developer | own | 0 | 853
translation | softwareontwikkelaar | software developer | own | 0 | 853
translation | programista oprogramowania | software developer | own | 0 | 853
translation | mjukvaruutvecklare | software developer | own | 0 | 853
translation | systemutvecklare | software developer | own | 0 | 853
translation | softwareudvikler | software developer | own | 0 | 853
translation | ohjelmistokehittäjä | software developer | own | 0 | 853
translation | softwareingenieur | software engineer | own | 0 | 5833
translation | ingénieur logiciel | software engineer | own | 0 | 5833
translation | ingeniero de software | software engineer | own | 0 | 5833
translation | ingeniera de software | software engineer | own | 0 | 5833
translation | ingegnere del software | software engineer | own | 0 | 5833
translation | engenheiro de software | software engineer | own | 0 | 5833
translation | inżynier oprogramowania | software engineer | own | 0 | 5833
translation | mjukvaruingenjör | software engineer | own | 0 | 5833
translation | programvaruingenjör | software engineer | own | 0 | 5833
translation | softwareingenieurin | software engineer | own | 0 | 5833
translation | ソフトウェアエンジニア | software engineer | own | 0 | 5833
translation | webentwickler | web developer | own | 5 | 811
translation | webentwicklerin | web developer | own | 0 | 811
translation | développeur web | web developer | own | 0 | 811
translation | desarrollador web | web developer | own | 0 | 811
translation | sviluppatore web | web developer | own | 0 | 811
translation | desenvolvedor web | web developer | own | 0 | 811
translation | webontwikkelaar | web developer | own | 0 | 811
translation | webbutvecklare | web developer | own | 1 | 811
translation | frontend entwickler | frontend developer | own | 4 | 338
translation | développeur frontend | frontend developer | own | 0 | 338
translation | desarrollador frontend | frontend developer | own | 0 | 338
translation | sviluppatore frontend | frontend developer | own | 0 | 338
translation | desenvolvedor frontend | frontend developer | own | 0 | 338
translation | frontend ontwikkelaar | frontend developer | own | 0 | 338
translation | programista frontend | frontend developer | own | 0 | 338
translation | frontendutvecklare | frontend developer | own | 0 | 338
translation | backend entwickler | backend developer | own | 0 | 485
translation | développeur backend | backend developer | own | 0 | 485
translation | desarrollador backend | backend developer | own | 0 | 485
translation | sviluppatore backend | backend developer | own | 0 | 485
translation | desenvolvedor backend | backend developer | own | 0 | 485
translation | backend ontwikkelaar | backend developer | own | 0 | 485
translation | programista backend | backend developer | own | 0 | 485
translation | backendutvecklare | backend developer | own | 0 | 485
translation | fullstack entwickler | fullstack developer | own | 0 | 67
translation | développeur fullstack | fullstack developer | own | 0 | 67
translation | desarrollador fullstack | fullstack developer | own | 0 | 67
translation | sviluppatore fullstack | fullstack developer | own | 0 | 67
translation | desenvolvedor fullstack | fullstack developer | own | 0 | 67
translation | fullstack ontwikkelaar | fullstack developer | own | 0 | 67
translation | fullstackutvecklare | fullstack developer | own | 0 | 67
translation | ingenieur | engineer | own | 6 | 16119
translation | ingenieurin | engineer | own | 0 | 16119
translation | ingénieure | engineer | own | 0 | 16119
translation | ingeniero | engineer | own | 4 | 16119
translation | ingeniera | engineer | own | 0 | 16119
translation | ingegnere | engineer | own | 0 | 16119
translation | engenheiro | engineer | own | 3 | 16119
translation | engenheira | engineer | own | 0 | 16119
translation | inżynier | engineer | own | 0 | 16119
translation | ingenjör | engineer | own | 0 | 16119
translation | ingeniør | engineer | own | 0 | 16119
translation | insinööri | engineer | own | 0 | 16119
translation | inženýr | engineer | own | 0 | 16119
translation | inginer | engineer | own | 0 | 16119
translation | инженер | engineer | own | 0 | 16119
translation | מהנדס | engineer | own | 0 | 16119
translation | エンジニア | engineer | own | 3 | 16119
translation | 엔지니어 | engineer | own | 3 | 16119
translation | techniker | technician | own | 0 | 196
translation | technikerin | technician | own | 0 | 196
translation | technicien | technician | own | 0 | 196
translation | technicienne | technician | own | 0 | 196
translation | técnico | technician | own | 11 | 196
translation | técnica | technician | own | 15 | 196
translation | technicus | technician | own | 0 | 196
translation | technik | technician | own | 0 | 196
translation | tekniker | technician | own | 0 | 196
translation | systemadministratorin | system administrator | own | 0 | 176
translation | administrateur système | system administrator | own | 0 | 176
translation | administrador de sistemas | system administrator | own | 0 | 176
translation | amministratore di sistema | system administrator | own | 0 | 176
translation | systeembeheerder | system administrator | own | 0 | 176
translation | administrator systemów | system administrator | own | 0 | 176
translation | netzwerkingenieur | network engineer | own | 0 | 59
translation | ingénieur réseau | network engineer | own | 0 | 59
translation | ingeniero de redes | network engineer | own | 0 | 59
translation | netwerkingenieur | network engineer | own | 0 | 59
translation | engenheiro de redes | network engineer | own | 0 | 59
translation | inżynier sieci | network engineer | own | 0 | 59
translation | nätverksingenjör | network engineer | own | 0 | 59
translation | nätverkstekniker | network engineer | own | 0 | 59
translation | netzwerkadministrator | network administrator | own | 0 | 2
translation | administrateur réseau | network administrator | own | 0 | 2
translation | administrador de redes | network administrator | own | 0 | 2
translation | netwerkbeheerder | network administrator | own | 0 | 2
translation | datenbankadministrator | database administrator | own | 0 | 29
translation | administrateur de base de données | database administrator | own | 0 | 29
translation | administrador de base de datos | database administrator | own | 0 | 29
translation | databasebeheerder | database administrator | own | 0 | 29
translation | dateningenieur | data engineer | own | 0 | 1061
translation | ingénieur données | data engineer | own | 0 | 1061
translation | ingénieur de données | data engineer | own | 0 | 1061
translation | ingeniero de datos | data engineer | own | 0 | 1061
translation | engenheiro de dados | data engineer | own | 0 | 1061
translation | inżynier danych | data engineer | own | 0 | 1061
translation | dataingenjör | data engineer | own | 0 | 1061
translation | datenanalyst | data analyst | own | 0 | 406
translation | analyste de données | data analyst | own | 0 | 406
translation | analista de datos | data analyst | own | 0 | 406
translation | analista dati | data analyst | own | 0 | 406
translation | analista de dados | data analyst | own | 0 | 406
translation | analityk danych | data analyst | own | 0 | 406
translation | dataanalytiker | data analyst | own | 0 | 406
translation | data analist | data analyst | own | 0 | 406
translation | datenwissenschaftler | data scientist | own | 0 | 1817
translation | científico de datos | data scientist | own | 0 | 1817
translation | científica de datos | data scientist | own | 0 | 1817
translation | cientista de dados | data scientist | own | 0 | 1817
translation | scientifique des données | data scientist | own | 0 | 1817
translation | analyste | analyst | own | 3 | 1274
translation | analista | analyst | own | 2 | 1274
translation | analityk | analyst | own | 0 | 1274
translation | analytiker | analyst | own | 0 | 1274
translation | analyytikko | analyst | own | 0 | 1274
translation | аналитик | analyst | own | 0 | 1274
translation | architekt | architect | own | 2 | 1345
translation | architektin | architect | own | 0 | 1345
translation | architecte | architect | own | 1 | 1345
translation | arquitecto | architect | own | 1 | 1345
translation | arquitecta | architect | own | 0 | 1345
translation | architetto | architect | own | 0 | 1345
translation | arquiteto | architect | own | 2 | 1345
translation | arkitekt | architect | own | 1 | 1345
translation | testeur | tester | own | 0 | 126
translation | probador de software | tester | own | 0 | 126
translation | tester oprogramowania | tester | own | 0 | 126
translation | testare | tester | own | 0 | 126
translation | soporte técnico | it support | own | 0 | 42
translation | support informatique | it support | own | 0 | 42
translation | supporto informatico | it support | own | 0 | 42
translation | suporte técnico | it support | own | 1 | 42
translation | it stöd | it support | own | 0 | 42
translation | wsparcie it | it support | own | 0 | 42
translation | technischer support | technical support | own | 0 | 242
translation | support technique | technical support | own | 1 | 242
translation | assistance technique | technical support | own | 0 | 242
translation | soporte técnico | technical support | own | 0 | 242
translation | supporto tecnico | technical support | own | 0 | 242
translation | suporte técnico | technical support | own | 1 | 242
translation | technische ondersteuning | technical support | own | 0 | 242
translation | wsparcie techniczne | technical support | own | 0 | 242
translation | teknisk support | technical support | own | 0 | 242
translation | informatiker | computer scientist | own | 0 | 44
translation | informatikerin | computer scientist | own | 0 | 44
translation | informaticien | computer scientist | own | 0 | 44
translation | informático | computer scientist | own | 0 | 44
translation | informatik | computer science | own | 1 | 1593
translation | informatique | computer science | own | 1 | 1593
translation | informática | computer science | own | 33 | 1593
translation | informatyka | computer science | own | 0 | 1593
translation | datavetenskap | computer science | own | 0 | 1593
translation | datateknik | computer science | own | 0 | 1593
translation | informationstechnik | information technology | own | 0 | 86
translation | informationstechnologie | information technology | own | 0 | 86
translation | technologies de l'information | information technology | own | 0 | 86
translation | tecnologías de la información | information technology | own | 0 | 86
translation | tecnologia da informação | information technology | own | 1 | 86
translation | informationsteknik | information technology | own | 0 | 86
translation | logiciel | software | own | 6 | 12355
translation | oprogramowanie | software | own | 0 | 12355
translation | mjukvara | software | own | 0 | 12355
translation | programvara | software | own | 0 | 12355
translation | ohjelmisto | software | own | 0 | 12355
translation | softwareentwicklung | software development | own | 1 | 1245
`;
