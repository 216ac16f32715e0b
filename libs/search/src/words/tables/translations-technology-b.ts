/** Words of other languages for technical work, beside the English word. The notation is that of tables/index.ts. */
export const TRANSLATIONS_TECHNOLOGY_B_ROWS = `
translation | développement logiciel | software development | own | 2 | 1245
translation | desarrollo de software | software development | own | 1 | 1245
translation | sviluppo software | software development | own | 0 | 1245
translation | desenvolvimento de software | software development | own | 3 | 1245
translation | softwareontwikkeling | software development | own | 0 | 1245
translation | mjukvaruutveckling | software development | own | 0 | 1245
translation | systemutveckling | software development | own | 0 | 1245
translation | webentwicklung | web development | own | 0 | 495
translation | développement web | web development | own | 0 | 495
translation | desarrollo web | web development | own | 0 | 495
translation | desenvolvimento web | web development | own | 0 | 495
translation | webontwikkeling | web development | own | 0 | 495
translation | maschinelles lernen | machine learning | own | 0 | 3084
translation | apprentissage automatique | machine learning | own | 3 | 3084
translation | aprendizaje automático | machine learning | own | 0 | 3084
translation | aprendizaje de máquina | machine learning | own | 0 | 3084
translation | apprendimento automatico | machine learning | own | 0 | 3084
translation | aprendizado de máquina | machine learning | own | 0 | 3084
translation | uczenie maszynowe | machine learning | own | 0 | 3084
translation | maskininlärning | machine learning | own | 0 | 3084
translation | 機械学習 | machine learning | own | 2 | 3084
translation | künstliche intelligenz | artificial intelligence | own | 0 | 775
translation | intelligence artificielle | artificial intelligence | own | 3 | 775
translation | inteligencia artificial | artificial intelligence | own | 2 | 775
translation | intelligenza artificiale | artificial intelligence | own | 0 | 775
translation | kunstmatige intelligentie | artificial intelligence | own | 0 | 775
translation | sztuczna inteligencja | artificial intelligence | own | 0 | 775
translation | artificiell intelligens | artificial intelligence | own | 0 | 775
translation | 人工知能 | artificial intelligence | own | 0 | 775
translation | cybersicherheit | cybersecurity | own | 0 | 271
translation | cybersécurité | cybersecurity | own | 0 | 271
translation | ciberseguridad | cybersecurity | own | 1 | 271
translation | sicurezza informatica | cybersecurity | own | 0 | 271
translation | cibersegurança | cybersecurity | own | 0 | 271
translation | cyberbeveiliging | cybersecurity | own | 0 | 271
translation | cyberbezpieczeństwo | cybersecurity | own | 0 | 271
translation | cybersäkerhet | cybersecurity | own | 0 | 271
translation | it sicherheit | it security | own | 1 | 33
translation | informationssicherheit | it security | own | 0 | 33
translation | sécurité informatique | it security | own | 0 | 33
translation | seguridad informática | it security | own | 0 | 33
translation | segurança da informação | it security | own | 1 | 33
translation | informatiebeveiliging | it security | own | 0 | 33
translation | bezpieczeństwo it | it security | own | 0 | 33
translation | informationssäkerhet | it security | own | 0 | 33
translation | datenbank | database | own | 0 | 2080
translation | base de données | database | own | 3 | 2080
translation | base de datos | database | own | 4 | 2080
translation | banco de dados | database | own | 2 | 2080
translation | baza danych | database | own | 0 | 2080
translation | databas | database | own | 0 | 2080
translation | datenanalyse | data analysis | own | 0 | 841
translation | analyse de données | data analysis | own | 2 | 841
translation | analyse des données | data analysis | own | 2 | 841
translation | análisis de datos | data analysis | own | 1 | 841
translation | analisi dei dati | data analysis | own | 0 | 841
translation | análise de dados | data analysis | own | 0 | 841
translation | analiza danych | data analysis | own | 0 | 841
translation | dataanalys | data analysis | own | 0 | 841
translation | datenschutz | data protection | own | 0 | 50
translation | protection des données | data protection | own | 0 | 50
translation | protección de datos | data protection | own | 0 | 50
translation | protezione dei dati | data protection | own | 0 | 50
translation | proteção de dados | data protection | own | 0 | 50
translation | ochrona danych | data protection | own | 0 | 50
translation | dataskydd | data protection | own | 0 | 50
translation | gegevensbescherming | data protection | own | 0 | 50
translation | informatique en nuage | cloud computing | own | 0 | 173
translation | computación en la nube | cloud computing | own | 0 | 173
translation | computação em nuvem | cloud computing | own | 1 | 173
translation | chmura obliczeniowa | cloud computing | own | 0 | 173
translation | robotik | robotics | own | 0 | 495
translation | robotique | robotics | own | 0 | 495
translation | robótica | robotics | own | 0 | 495
translation | robotyka | robotics | own | 0 | 495
translation | elektroingenieur | electrical engineer | own | 0 | 89
translation | ingénieur électricien | electrical engineer | own | 0 | 89
translation | ingénieur électrique | electrical engineer | own | 0 | 89
translation | ingeniero eléctrico | electrical engineer | own | 0 | 89
translation | ingegnere elettrico | electrical engineer | own | 0 | 89
translation | engenheiro eletricista | electrical engineer | own | 0 | 89
translation | inżynier elektryk | electrical engineer | own | 0 | 89
translation | elektroingenjör | electrical engineer | own | 0 | 89
translation | elektrotechnik | electrical engineering | own | 0 | 137
translation | génie électrique | electrical engineering | own | 0 | 137
translation | ingeniería eléctrica | electrical engineering | own | 0 | 137
translation | ingegneria elettrica | electrical engineering | own | 0 | 137
translation | engenharia elétrica | electrical engineering | own | 0 | 137
translation | elektrotechniek | electrical engineering | own | 0 | 137
translation | elektrotechnika | electrical engineering | own | 0 | 137
translation | elektroteknik | electrical engineering | own | 0 | 137
translation | maschinenbauingenieur | mechanical engineer | own | 0 | 105
translation | ingénieur mécanique | mechanical engineer | own | 0 | 105
translation | ingeniero mecánico | mechanical engineer | own | 0 | 105
translation | ingegnere meccanico | mechanical engineer | own | 0 | 105
translation | engenheiro mecânico | mechanical engineer | own | 0 | 105
translation | inżynier mechanik | mechanical engineer | own | 0 | 105
translation | maskiningenjör | mechanical engineer | own | 0 | 105
translation | werktuigbouwkundig ingenieur | mechanical engineer | own | 0 | 105
translation | maschinenbau | mechanical engineering | own | 0 | 81
translation | génie mécanique | mechanical engineering | own | 0 | 81
translation | ingeniería mecánica | mechanical engineering | own | 0 | 81
translation | ingegneria meccanica | mechanical engineering | own | 0 | 81
translation | engenharia mecânica | mechanical engineering | own | 0 | 81
translation | werktuigbouwkunde | mechanical engineering | own | 0 | 81
translation | maskinteknik | mechanical engineering | own | 0 | 81
translation | bauingenieur | civil engineer | own | 0 | 7
translation | bauingenieurin | civil engineer | own | 0 | 7
translation | ingénieur civil | civil engineer | own | 0 | 7
translation | ingeniero civil | civil engineer | own | 0 | 7
translation | ingegnere civile | civil engineer | own | 0 | 7
translation | engenheiro civil | civil engineer | own | 0 | 7
translation | civilingenjör | civil engineer | own | 0 | 7
translation | ingenieurwesen | engineering | own | 0 | 8967
translation | ingénierie | engineering | own | 6 | 8967
translation | ingeniería | engineering | own | 3 | 8967
translation | ingegneria | engineering | own | 0 | 8967
translation | engenharia | engineering | own | 4 | 8967
translation | inżynieria | engineering | own | 0 | 8967
translation | elektronik | electronics | own | 0 | 447
translation | électronique | electronics | own | 0 | 447
translation | electrónica | electronics | own | 0 | 447
translation | elettronica | electronics | own | 0 | 447
translation | eletrônica | electronics | own | 0 | 447
translation | elektronika | electronics | own | 0 | 447
translation | eingebettete systeme | embedded systems | own | 0 | 144
translation | systèmes embarqués | embedded systems | own | 0 | 144
translation | sistemas embebidos | embedded systems | own | 0 | 144
translation | sistemi embedded | embedded systems | own | 0 | 144
translation | sistemas embarcados | embedded systems | own | 0 | 144
translation | inbyggda system | embedded systems | own | 0 | 144
translation | systemy wbudowane | embedded systems | own | 0 | 144
translation | automatisierung | automation | own | 1 | 2577
translation | automatisation | automation | own | 8 | 2577
translation | automatización | automation | own | 2 | 2577
translation | automazione | automation | own | 0 | 2577
translation | automação | automation | own | 4 | 2577
translation | automatisering | automation | own | 0 | 2577
translation | automatyzacja | automation | own | 0 | 2577
translation | netzwerk | network | own | 2 | 2409
translation | réseau | network | own | 1 | 2409
translation | netwerk | network | own | 1 | 2409
translation | nätverk | network | own | 0 | 2409
translation | benutzeroberfläche | user interface | own | 0 | 342
translation | interface utilisateur | user interface | own | 0 | 342
translation | interfaz de usuario | user interface | own | 0 | 342
translation | interfaccia utente | user interface | own | 0 | 342
translation | gränssnitt | user interface | own | 0 | 342
translation | projektmanagement | project management | own | 0 | 691
translation | gestion de projet | project management | own | 0 | 691
translation | gestión de proyectos | project management | own | 0 | 691
translation | gestione progetti | project management | own | 0 | 691
translation | gestão de projetos | project management | own | 1 | 691
translation | projectmanagement | project management | own | 0 | 691
translation | zarządzanie projektami | project management | own | 0 | 691
translation | projektledning | project management | own | 0 | 691
translation | forschung | research | own | 1 | 3105
translation | recherche | research | own | 7 | 3105
translation | investigación | research | own | 1 | 3105
translation | ricerca | research | own | 0 | 3105
translation | pesquisa | research | own | 0 | 3105
translation | onderzoek | research | own | 0 | 3105
translation | badania | research | own | 0 | 3105
translation | forskning | research | own | 0 | 3105
translation | forscher | researcher | own | 0 | 894
translation | forscherin | researcher | own | 0 | 894
translation | chercheur | researcher | own | 0 | 894
translation | chercheuse | researcher | own | 0 | 894
translation | investigador | researcher | own | 0 | 894
translation | investigadora | researcher | own | 0 | 894
translation | ricercatore | researcher | own | 0 | 894
translation | ricercatrice | researcher | own | 0 | 894
translation | pesquisador | researcher | own | 0 | 894
translation | pesquisadora | researcher | own | 0 | 894
translation | onderzoeker | researcher | own | 0 | 894
translation | forskare | researcher | own | 0 | 894
translation | badacz | researcher | own | 0 | 894
translation | wissenschaftler | scientist | own | 0 | 2600
translation | wissenschaftlerin | scientist | own | 0 | 2600
translation | scientifique | scientist | own | 6 | 2600
translation | científico | scientist | own | 0 | 2600
translation | scienziato | scientist | own | 0 | 2600
translation | cientista | scientist | own | 0 | 2600
translation | wetenschapper | scientist | own | 0 | 2600
translation | naukowiec | scientist | own | 0 | 2600
translation | ausbilder | trainer | own | 0 | 53
translation | formateur | trainer | own | 1 | 53
translation | formatrice | trainer | own | 0 | 53
translation | formador | trainer | own | 0 | 53
translation | formatore | trainer | own | 0 | 53
translation | entwicklung | development | own | 9 | 8506
translation | développement | development | own | 11 | 8506
translation | desarrollo | development | own | 6 | 8506
translation | sviluppo | development | own | 0 | 8506
translation | desenvolvimento | development | own | 10 | 8506
translation | ontwikkeling | development | own | 0 | 8506
translation | rozwój | development | own | 0 | 8506
translation | utveckling | development | own | 0 | 8506
translation | wartung | maintenance | own | 3 | 622
translation | instandhaltung | maintenance | own | 0 | 622
translation | mantenimiento | maintenance | own | 2 | 622
translation | manutenzione | maintenance | own | 0 | 622
translation | manutenção | maintenance | own | 4 | 622
translation | onderhoud | maintenance | own | 0 | 622
translation | konserwacja | maintenance | own | 0 | 622
translation | underhåll | maintenance | own | 0 | 622
translation | produktentwicklung | product development | own | 0 | 807
translation | développement produit | product development | own | 0 | 807
translation | desarrollo de producto | product development | own | 0 | 807
translation | sviluppo prodotto | product development | own | 0 | 807
translation | produktutveckling | product development | own | 0 | 807
translation | productontwikkeling | product development | own | 0 | 807
`;
