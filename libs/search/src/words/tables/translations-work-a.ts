/** Words of other languages for contracts, levels and ways of work, beside the English word. The notation is that of tables/index.ts. */
export const TRANSLATIONS_WORK_A_ROWS = `
translation | stelle | job | own | 0 | 11952
translation | emploi | job | own | 1 | 11952
translation | empleo | job | own | 1 | 11952
translation | lavoro | job | own | 0 | 11952
translation | emprego | job | own | 0 | 11952
translation | trabajo | job | own | 8 | 11952
translation | vacature | job | own | 11 | 11952
translation | praca | job | own | 1 | 11952
translation | jobb | job | own | 2 | 11952
translation | arbete | job | own | 0 | 11952
translation | vollzeit | full time | own | 0 | 10702
translation | temps plein | full time | own | 2 | 10702
translation | tiempo completo | full time | own | 0 | 10702
translation | jornada completa | full time | own | 0 | 10702
translation | tempo pieno | full time | own | 0 | 10702
translation | tempo integral | full time | own | 0 | 10702
translation | voltijds | full time | own | 0 | 10702
translation | pełny etat | full time | own | 0 | 10702
translation | heltid | full time | own | 0 | 10702
translation | tam zamanlı | full time | own | 0 | 10702
translation | temps partiel | part time | own | 0 | 632
translation | tiempo parcial | part time | own | 0 | 632
translation | media jornada | part time | own | 0 | 632
translation | tempo parziale | part time | own | 0 | 632
translation | meio período | part time | own | 0 | 632
translation | deeltijd | part time | own | 0 | 632
translation | parttijds | part time | own | 0 | 632
translation | niepełny etat | part time | own | 0 | 632
translation | deltid | part time | own | 0 | 632
translation | cdi | permanent | own | 3 | 384
translation | contrato indefinido | permanent | own | 0 | 384
translation | contratto a tempo indeterminato | permanent | own | 0 | 384
translation | tempo indeterminato | permanent | own | 0 | 384
translation | contrato efetivo | permanent | own | 0 | 384
translation | vast contract | permanent | own | 0 | 384
translation | onbepaalde tijd | permanent | own | 0 | 384
translation | umowa o pracę | permanent | own | 0 | 384
translation | tillsvidareanställning | permanent | own | 0 | 384
translation | befristet | fixed term | own | 0 | 11
translation | cdd | fixed term | own | 14 | 11
translation | contrato temporal | fixed term | own | 0 | 11
translation | tempo determinato | fixed term | own | 0 | 11
translation | contrato a termo | fixed term | own | 0 | 11
translation | tijdelijk contract | fixed term | own | 0 | 11
translation | bepaalde tijd | fixed term | own | 0 | 11
translation | czas określony | fixed term | own | 0 | 11
translation | visstidsanställning | fixed term | own | 0 | 11
translation | zeitarbeit | temporary | own | 0 | 49
translation | intérimaire | temporary | own | 0 | 49
translation | uitzendkracht | temporary | own | 0 | 49
translation | temporal | temporary | own | 75 | 49
translation | temporaneo | temporary | own | 0 | 49
translation | temporário | temporary | own | 0 | 49
translation | tijdelijk | temporary | own | 0 | 49
translation | tymczasowy | temporary | own | 0 | 49
translation | tillfällig | temporary | own | 0 | 49
translation | freiberuflich | freelance | own | 0 | 344
translation | freiberufler | freelance | own | 0 | 344
translation | indépendant | freelance | own | 2 | 344
translation | autónomo | freelance | own | 0 | 344
translation | libero professionista | freelance | own | 0 | 344
translation | zelfstandige | freelance | own | 0 | 344
translation | zzp | freelance | own | 0 | 344
translation | kontrakt b2b | freelance | own | 0 | 344
translation | frilans | freelance | own | 0 | 344
translation | praktikum | internship | own | 0 | 449
translation | stage | internship | own | 2091 | 449
translation | prácticas | internship | own | 6 | 449
translation | pasantía | internship | own | 0 | 449
translation | tirocinio | internship | own | 0 | 449
translation | estágio | internship | own | 1 | 449
translation | staż | internship | own | 0 | 449
translation | praktyki | internship | own | 0 | 449
translation | praktik | internship | own | 0 | 449
translation | praktikant | intern | own | 0 | 1160
translation | praktikantin | intern | own | 0 | 1160
translation | stagiaire | intern | own | 0 | 1160
translation | becario | intern | own | 0 | 1160
translation | becaria | intern | own | 0 | 1160
translation | pasante | intern | own | 0 | 1160
translation | stagista | intern | own | 0 | 1160
translation | tirocinante | intern | own | 0 | 1160
translation | estagiário | intern | own | 0 | 1160
translation | estagiária | intern | own | 0 | 1160
translation | stażysta | intern | own | 0 | 1160
translation | praktykant | intern | own | 0 | 1160
translation | ausbildung | apprenticeship | own | 4 | 70
translation | lehre | apprenticeship | own | 0 | 70
translation | apprentissage | apprenticeship | own | 4 | 70
translation | alternance | apprenticeship | own | 0 | 70
translation | aprendizaje | apprenticeship | own | 2 | 70
translation | apprendistato | apprenticeship | own | 0 | 70
translation | aprendizagem | apprenticeship | own | 0 | 70
translation | leerplaats | apprenticeship | own | 0 | 70
translation | lärling | apprenticeship | own | 0 | 70
translation | auszubildende | apprentice | own | 0 | 46
translation | auszubildender | apprentice | own | 0 | 46
translation | azubi | apprentice | own | 0 | 46
translation | lehrling | apprentice | own | 0 | 46
translation | apprenti | apprentice | own | 0 | 46
translation | apprentie | apprentice | own | 0 | 46
translation | aprendiz | apprentice | own | 0 | 46
translation | apprendista | apprentice | own | 0 | 46
translation | leerling | apprentice | own | 0 | 46
translation | werkstudentin | working student | own | 0 | 27
translation | étudiant salarié | working student | own | 0 | 27
translation | job étudiant | working student | own | 0 | 27
translation | werkstudenten | working student | own | 0 | 27
translation | werkstudentenstelle | working student | own | 0 | 27
translation | duales studium | dual study | own | 0 | 0
translation | dualer student | dual study | own | 0 | 0
translation | télétravail | remote work | own | 3 | 549
translation | teletrabajo | remote work | own | 1 | 549
translation | telelavoro | remote work | own | 0 | 549
translation | trabalho remoto | remote work | own | 4 | 549
translation | teletrabalho | remote work | own | 0 | 549
translation | thuiswerken | remote work | own | 0 | 549
translation | praca zdalna | remote work | own | 0 | 549
translation | distansarbete | remote work | own | 0 | 549
translation | etätyö | remote work | own | 0 | 549
translation | remoto | remote | own | 6 | 7359
translation | à distance | remote | own | 5 | 7359
translation | remota | remote | own | 1 | 7359
translation | zdalnie | remote | own | 0 | 7359
translation | zdalna | remote | own | 0 | 7359
translation | distans | remote | own | 0 | 7359
translation | afstand | remote | own | 0 | 7359
translation | mobiles arbeiten | work from home | own | 0 | 472
translation | thuiswerk | work from home | own | 0 | 472
translation | trabajo desde casa | work from home | own | 0 | 472
translation | lavoro da casa | work from home | own | 0 | 472
translation | praca z domu | work from home | own | 0 | 472
translation | arbeta hemifrån | work from home | own | 0 | 472
translation | hybride | hybrid | own | 0 | 1428
translation | híbrido | hybrid | own | 4 | 1428
translation | híbrida | hybrid | own | 1 | 1428
translation | ibrido | hybrid | own | 0 | 1428
translation | hybrydowa | hybrid | own | 0 | 1428
translation | hybrydowo | hybrid | own | 0 | 1428
translation | hybrid arbeit | hybrid | own | 0 | 1428
translation | vor ort | onsite | own | 4 | 9159
translation | sur site | onsite | own | 0 | 9159
translation | presencial | onsite | own | 1 | 9159
translation | in presenza | onsite | own | 0 | 9159
translation | op locatie | onsite | own | 0 | 9159
translation | stacjonarnie | onsite | own | 0 | 9159
translation | på plats | onsite | own | 0 | 9159
translation | berufserfahrung | experience | own | 0 | 14756
translation | erfahrung | experience | own | 8 | 14756
translation | experiencia | experience | own | 26 | 14756
translation | esperienza | experience | own | 0 | 14756
translation | ervaring | experience | own | 0 | 14756
translation | doświadczenie | experience | own | 0 | 14756
translation | erfarenhet | experience | own | 0 | 14756
translation | jahre berufserfahrung | years of experience | own | 0 | 2742
translation | ans d'expérience | years of experience | own | 7 | 2742
translation | años de experiencia | years of experience | own | 4 | 2742
translation | anni di esperienza | years of experience | own | 0 | 2742
translation | jaar ervaring | years of experience | own | 0 | 2742
translation | lat doświadczenia | years of experience | own | 0 | 2742
translation | års erfarenhet | years of experience | own | 0 | 2742
translation | berufseinsteiger | entry level | own | 0 | 139
translation | berufseinsteigerin | entry level | own | 0 | 139
translation | berufseinstieg | entry level | own | 0 | 139
translation | débutant | entry level | own | 0 | 139
translation | sin experiencia | entry level | own | 0 | 139
translation | primo impiego | entry level | own | 0 | 139
translation | neolaureato | entry level | own | 0 | 139
translation | starter | entry level | own | 492 | 139
translation | absolvent | graduate | own | 0 | 352
translation | absolventin | graduate | own | 0 | 352
translation | hochschulabsolvent | graduate | own | 0 | 352
translation | jeune diplômé | graduate | own | 0 | 352
translation | recién graduado | graduate | own | 0 | 352
translation | recém formado | graduate | own | 0 | 352
translation | afgestudeerde | graduate | own | 0 | 352
translation | nyexaminerad | graduate | own | 0 | 352
translation | hochschulabschluss | degree | own | 0 | 2657
translation | studienabschluss | degree | own | 0 | 2657
translation | diplôme | degree | own | 3 | 2657
translation | titulación | degree | own | 0 | 2657
translation | laurea | degree | own | 0 | 2657
translation | diploma universitário | degree | own | 0 | 2657
translation | grau | degree | own | 0 | 2657
translation | licenciatura | degree | own | 1 | 2657
translation | högskoleutbildning | degree | own | 0 | 2657
translation | abgeschlossenes studium | university degree | own | 0 | 46
translation | titulación universitaria | university degree | own | 0 | 46
translation | diplôme universitaire | university degree | own | 0 | 46
translation | laurea magistrale | university degree | own | 0 | 46
translation | ensino superior | university degree | own | 2 | 46
translation | wyższe wykształcenie | university degree | own | 0 | 46
translation | universitetsexamen | university degree | own | 0 | 46
translation | berufsausbildung | vocational training | own | 0 | 0
translation | abgeschlossene ausbildung | vocational training | own | 2 | 0
translation | formation professionnelle | vocational training | own | 0 | 0
translation | formación profesional | vocational training | own | 0 | 0
translation | formazione professionale | vocational training | own | 0 | 0
translation | formação profissional | vocational training | own | 0 | 0
translation | beroepsopleiding | vocational training | own | 0 | 0
translation | yrkesutbildning | vocational training | own | 0 | 0
translation | gehalt | salary | own | 4 | 3924
translation | salaire | salary | own | 1 | 3924
translation | rémunération | salary | own | 16 | 3924
translation | salario | salary | own | 0 | 3924
translation | sueldo | salary | own | 2 | 3924
translation | retribuzione | salary | own | 0 | 3924
translation | stipendio | salary | own | 0 | 3924
translation | remuneração | salary | own | 0 | 3924
translation | salaris | salary | own | 0 | 3924
translation | wynagrodzenie | salary | own | 0 | 3924
translation | lön | salary | own | 8 | 3924
translation | urlaub | vacation | own | 2 | 1387
translation | urlaubstage | vacation | own | 1 | 1387
translation | congés payés | vacation | own | 1 | 1387
translation | vacaciones | vacation | own | 1 | 1387
`;
