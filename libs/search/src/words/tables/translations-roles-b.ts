/** Words of other languages for other roles, beside the English word. The notation is that of tables/index.ts. */
export const TRANSLATIONS_ROLES_B_ROWS = `
translation | diseñadora | designer | own | 0 | 2882
translation | progettista | designer | own | 0 | 2882
translation | ontwerper | designer | own | 0 | 2882
translation | projektant | designer | own | 0 | 2882
translation | formgivare | designer | own | 0 | 2882
translation | grafikdesigner | graphic designer | own | 0 | 66
translation | grafikdesignerin | graphic designer | own | 0 | 66
translation | graphiste | graphic designer | own | 0 | 66
translation | diseñador gráfico | graphic designer | own | 0 | 66
translation | diseñadora gráfica | graphic designer | own | 0 | 66
translation | grafico pubblicitario | graphic designer | own | 0 | 66
translation | designer gráfico | graphic designer | own | 0 | 66
translation | grafisch ontwerper | graphic designer | own | 0 | 66
translation | grafik komputerowy | graphic designer | own | 0 | 66
translation | grafisk formgivare | graphic designer | own | 0 | 66
translation | redakteur | writer | own | 0 | 284
translation | redakteurin | writer | own | 0 | 284
translation | rédacteur | writer | own | 0 | 284
translation | rédactrice | writer | own | 0 | 284
translation | redactor | writer | own | 0 | 284
translation | redactora | writer | own | 0 | 284
translation | redattore | writer | own | 0 | 284
translation | redator | writer | own | 0 | 284
translation | schrijver | writer | own | 0 | 284
translation | skribent | writer | own | 0 | 284
translation | technischer redakteur | technical writer | own | 0 | 59
translation | technische redakteurin | technical writer | own | 0 | 59
translation | rédacteur technique | technical writer | own | 0 | 59
translation | redactor técnico | technical writer | own | 0 | 59
translation | redattore tecnico | technical writer | own | 0 | 59
translation | redator técnico | technical writer | own | 0 | 59
translation | teknisk skribent | technical writer | own | 0 | 59
translation | übersetzer | translator | own | 0 | 65
translation | übersetzerin | translator | own | 0 | 65
translation | traducteur | translator | own | 0 | 65
translation | traductrice | translator | own | 0 | 65
translation | traductor | translator | own | 0 | 65
translation | traduttore | translator | own | 0 | 65
translation | tradutor | translator | own | 0 | 65
translation | vertaler | translator | own | 0 | 65
translation | tłumacz | translator | own | 0 | 65
translation | översättare | translator | own | 0 | 65
translation | personalwesen | human resources | own | 0 | 70
translation | personalabteilung | human resources | own | 0 | 70
translation | ressources humaines | human resources | own | 0 | 70
translation | recursos humanos | human resources | own | 0 | 70
translation | risorse umane | human resources | own | 0 | 70
translation | zasoby ludzkie | human resources | own | 0 | 70
translation | personalavdelning | human resources | own | 0 | 70
translation | personalleiter | hr manager | own | 0 | 9
translation | personalreferent | hr manager | own | 0 | 9
translation | personalreferentin | hr manager | own | 0 | 9
translation | responsable rh | hr manager | own | 0 | 9
translation | responsable des ressources humaines | hr manager | own | 0 | 9
translation | gerente de recursos humanos | hr manager | own | 0 | 9
translation | responsabile risorse umane | hr manager | own | 0 | 9
translation | personeelsmanager | hr manager | own | 0 | 9
translation | personalchef | hr manager | own | 0 | 9
translation | recruteur | recruiter | own | 1 | 1111
translation | recruteuse | recruiter | own | 0 | 1111
translation | reclutador | recruiter | own | 0 | 1111
translation | reclutadora | recruiter | own | 0 | 1111
translation | selezionatore | recruiter | own | 0 | 1111
translation | recrutador | recruiter | own | 0 | 1111
translation | rekruter | recruiter | own | 0 | 1111
translation | rekryterare | recruiter | own | 0 | 1111
translation | einkäufer | buyer | own | 0 | 231
translation | einkäuferin | buyer | own | 0 | 231
translation | acheteur | buyer | own | 0 | 231
translation | acheteuse | buyer | own | 0 | 231
translation | comprador | buyer | own | 0 | 231
translation | compradora | buyer | own | 0 | 231
translation | addetto acquisti | buyer | own | 0 | 231
translation | inkoper | buyer | own | 0 | 231
translation | kupiec | buyer | own | 0 | 231
translation | inköpare | buyer | own | 0 | 231
translation | einkauf | purchasing | own | 0 | 132
translation | achats | purchasing | own | 2 | 132
translation | compras | purchasing | own | 1 | 132
translation | acquisti | purchasing | own | 0 | 132
translation | inkoop | purchasing | own | 0 | 132
translation | zakupy | purchasing | own | 0 | 132
translation | inköp | purchasing | own | 0 | 132
translation | logistik | logistics | own | 1 | 526
translation | logistique | logistics | own | 1 | 526
translation | logística | logistics | own | 0 | 526
translation | logistiek | logistics | own | 0 | 526
translation | logistyka | logistics | own | 0 | 526
translation | lagerhaus | warehouse | own | 0 | 400
translation | entrepôt | warehouse | own | 1 | 400
translation | almacén | warehouse | own | 0 | 400
translation | magazzino | warehouse | own | 0 | 400
translation | armazém | warehouse | own | 0 | 400
translation | magazijn | warehouse | own | 0 | 400
translation | magazyn | warehouse | own | 0 | 400
translation | lagermitarbeiter | warehouse worker | own | 0 | 0
translation | lagermitarbeiterin | warehouse worker | own | 0 | 0
translation | lagerist | warehouse worker | own | 0 | 0
translation | magasinier | warehouse worker | own | 0 | 0
translation | preparador de pedidos | warehouse worker | own | 0 | 0
translation | mozo de almacén | warehouse worker | own | 0 | 0
translation | magazziniere | warehouse worker | own | 0 | 0
translation | operador logístico | warehouse worker | own | 0 | 0
translation | magazijnmedewerker | warehouse worker | own | 0 | 0
translation | magazynier | warehouse worker | own | 0 | 0
translation | lagerarbetare | warehouse worker | own | 0 | 0
translation | fahrer | driver | own | 0 | 570
translation | fahrerin | driver | own | 0 | 570
translation | chauffeur | driver | own | 2 | 570
translation | chauffeuse | driver | own | 0 | 570
translation | conducteur | driver | own | 0 | 570
translation | conductor | driver | own | 16 | 570
translation | conductora | driver | own | 0 | 570
translation | autista | driver | own | 0 | 570
translation | motorista | driver | own | 0 | 570
translation | kierowca | driver | own | 0 | 570
translation | förare | driver | own | 0 | 570
translation | lkw fahrer | truck driver | own | 0 | 19
translation | berufskraftfahrer | truck driver | own | 0 | 19
translation | chauffeur poids lourd | truck driver | own | 0 | 19
translation | camionero | truck driver | own | 0 | 19
translation | conductor de camión | truck driver | own | 0 | 19
translation | camionista | truck driver | own | 0 | 19
translation | caminhoneiro | truck driver | own | 0 | 19
translation | vrachtwagenchauffeur | truck driver | own | 0 | 19
translation | kierowca ciężarówki | truck driver | own | 0 | 19
translation | lastbilschaufför | truck driver | own | 0 | 19
translation | elektriker | electrician | own | 0 | 6
translation | elektrikerin | electrician | own | 0 | 6
translation | électricien | electrician | own | 0 | 6
translation | electricista | electrician | own | 0 | 6
translation | elettricista | electrician | own | 0 | 6
translation | eletricista | electrician | own | 0 | 6
translation | elektricien | electrician | own | 0 | 6
translation | elektryk | electrician | own | 0 | 6
translation | mechaniker | mechanic | own | 0 | 74
translation | mechanikerin | mechanic | own | 0 | 74
translation | mécanicien | mechanic | own | 0 | 74
translation | mecánico | mechanic | own | 0 | 74
translation | meccanico | mechanic | own | 0 | 74
translation | monteur | mechanic | own | 0 | 74
translation | mechanik | mechanic | own | 0 | 74
translation | mekaniker | mechanic | own | 0 | 74
translation | industriemechaniker | industrial mechanic | own | 0 | 0
translation | mécanicien industriel | industrial mechanic | own | 0 | 0
translation | mecánico industrial | industrial mechanic | own | 0 | 0
translation | meccanico industriale | industrial mechanic | own | 0 | 0
translation | industrimekaniker | industrial mechanic | own | 0 | 0
translation | mechatroniker | mechatronics technician | own | 0 | 0
translation | mechatronikerin | mechatronics technician | own | 0 | 0
translation | mécatronicien | mechatronics technician | own | 0 | 0
translation | mechatronik | mechatronics technician | own | 0 | 0
translation | mekatroniker | mechatronics technician | own | 0 | 0
translation | schweißer | welder | own | 0 | 3
translation | soudeur | welder | own | 0 | 3
translation | soldador | welder | own | 0 | 3
translation | saldatore | welder | own | 0 | 3
translation | lasser | welder | own | 0 | 3
translation | spawacz | welder | own | 0 | 3
translation | svetsare | welder | own | 0 | 3
translation | klempner | plumber | own | 0 | 13
translation | plombier | plumber | own | 0 | 13
translation | fontanero | plumber | own | 0 | 13
translation | idraulico | plumber | own | 0 | 13
translation | encanador | plumber | own | 0 | 13
translation | loodgieter | plumber | own | 0 | 13
translation | hydraulik | plumber | own | 0 | 13
translation | rörmokare | plumber | own | 0 | 13
translation | schreiner | carpenter | own | 0 | 13
translation | tischler | carpenter | own | 0 | 13
translation | zimmermann | carpenter | own | 0 | 13
translation | menuisier | carpenter | own | 0 | 13
translation | charpentier | carpenter | own | 0 | 13
translation | carpintero | carpenter | own | 0 | 13
translation | falegname | carpenter | own | 0 | 13
translation | carpinteiro | carpenter | own | 0 | 13
translation | timmerman | carpenter | own | 0 | 13
translation | stolarz | carpenter | own | 0 | 13
translation | snickare | carpenter | own | 0 | 13
translation | lackierer | painter | own | 0 | 26
translation | peintre | painter | own | 0 | 26
translation | pintor | painter | own | 0 | 26
translation | imbianchino | painter | own | 0 | 26
translation | schilder | painter | own | 0 | 26
translation | malarz | painter | own | 0 | 26
translation | målare | painter | own | 0 | 26
translation | bauleiter | construction manager | own | 0 | 3
translation | bauleiterin | construction manager | own | 0 | 3
translation | chef de chantier | construction manager | own | 0 | 3
translation | conducteur de travaux | construction manager | own | 0 | 3
translation | jefe de obra | construction manager | own | 0 | 3
translation | capocantiere | construction manager | own | 0 | 3
translation | mestre de obras | construction manager | own | 0 | 3
translation | uitvoerder | construction manager | own | 0 | 3
translation | kierownik budowy | construction manager | own | 0 | 3
translation | platschef | construction manager | own | 0 | 3
translation | koch | cook | own | 0 | 24
translation | köchin | cook | own | 0 | 24
translation | cuisinier | cook | own | 0 | 24
translation | cuisinière | cook | own | 0 | 24
translation | cocinero | cook | own | 0 | 24
translation | cocinera | cook | own | 0 | 24
translation | cuoco | cook | own | 0 | 24
translation | cozinheiro | cook | own | 0 | 24
translation | kok | cook | own | 1 | 24
translation | kucharz | cook | own | 0 | 24
translation | kock | cook | own | 0 | 24
translation | kellner | waiter | own | 2 | 2
translation | kellnerin | waiter | own | 0 | 2
translation | serveur | waiter | own | 1 | 2
translation | serveuse | waiter | own | 0 | 2
translation | camarero | waiter | own | 0 | 2
translation | camarera | waiter | own | 0 | 2
translation | mesero | waiter | own | 0 | 2
translation | cameriere | waiter | own | 0 | 2
translation | garçom | waiter | own | 0 | 2
translation | ober | waiter | own | 0 | 2
translation | kelner | waiter | own | 0 | 2
translation | servitör | waiter | own | 0 | 2
translation | reinigungskraft | cleaner | own | 0 | 80
translation | agent d'entretien | cleaner | own | 0 | 80
translation | femme de ménage | cleaner | own | 0 | 80
translation | limpiador | cleaner | own | 0 | 80
translation | limpiadora | cleaner | own | 0 | 80
translation | addetto alle pulizie | cleaner | own | 0 | 80
translation | auxiliar de limpeza | cleaner | own | 0 | 80
translation | schoonmaker | cleaner | own | 0 | 80
translation | sprzątaczka | cleaner | own | 0 | 80
translation | städare | cleaner | own | 0 | 80
translation | lokalvårdare | cleaner | own | 0 | 80
translation | empfangsmitarbeiter | receptionist | own | 0 | 13
translation | rezeptionist | receptionist | own | 0 | 13
translation | rezeptionistin | receptionist | own | 2 | 13
translation | réceptionniste | receptionist | own | 0 | 13
translation | recepcionista | receptionist | own | 0 | 13
translation | receptionista | receptionist | own | 0 | 13
translation | addetto alla reception | receptionist | own | 0 | 13
translation | recepcjonista | receptionist | own | 0 | 13
translation | receptionister | receptionist | own | 0 | 13
translation | kassierer | cashier | own | 0 | 7
translation | kassiererin | cashier | own | 0 | 7
translation | caissier | cashier | own | 0 | 7
translation | caissière | cashier | own | 0 | 7
translation | cajero | cashier | own | 0 | 7
translation | cajera | cashier | own | 0 | 7
translation | cassiere | cashier | own | 0 | 7
translation | caixa | cashier | own | 0 | 7
translation | kassamedewerker | cashier | own | 0 | 7
translation | kasjer | cashier | own | 0 | 7
translation | kassör | cashier | own | 0 | 7
translation | sicherheitsmitarbeiter | security guard | own | 0 | 0
translation | agent de sécurité | security guard | own | 0 | 0
translation | vigilante | security guard | own | 0 | 0
translation | guardia de seguridad | security guard | own | 0 | 0
translation | guardia giurata | security guard | own | 0 | 0
translation | beveiliger | security guard | own | 0 | 0
translation | ochroniarz | security guard | own | 0 | 0
translation | väktare | security guard | own | 0 | 0
translation | instandhaltungstechniker | maintenance technician | own | 0 | 1
translation | wartungstechniker | maintenance technician | own | 0 | 1
translation | technicien de maintenance | maintenance technician | own | 0 | 1
translation | técnico de mantenimiento | maintenance technician | own | 0 | 1
translation | tecnico di manutenzione | maintenance technician | own | 0 | 1
translation | manutentore | maintenance technician | own | 0 | 1
translation | técnico de manutenção | maintenance technician | own | 0 | 1
translation | onderhoudsmonteur | maintenance technician | own | 0 | 1
translation | onderhoudstechnicus | maintenance technician | own | 0 | 1
translation | technik utrzymania ruchu | maintenance technician | own | 0 | 1
translation | underhållstekniker | maintenance technician | own | 0 | 1
translation | servicetechniker | service technician | own | 0 | 1
translation | servicetechnikerin | service technician | own | 0 | 1
translation | technicien de service | service technician | own | 0 | 1
translation | técnico de servicio | service technician | own | 0 | 1
translation | servicemonteur | service technician | own | 0 | 1
translation | technik serwisu | service technician | own | 0 | 1
translation | servicetekniker | service technician | own | 0 | 1
translation | qualitätsmanager | quality manager | own | 0 | 4
translation | qualitätsmanagement | quality manager | own | 1 | 4
translation | responsable qualité | quality manager | own | 0 | 4
translation | gerente de calidad | quality manager | own | 0 | 4
translation | responsabile qualità | quality manager | own | 0 | 4
translation | gerente de qualidade | quality manager | own | 0 | 4
translation | kwaliteitsmanager | quality manager | own | 0 | 4
translation | kierownik jakości | quality manager | own | 0 | 4
translation | kvalitetschef | quality manager | own | 0 | 4
translation | qualitätssicherung | quality assurance | own | 1 | 236
translation | assurance qualité | quality assurance | own | 0 | 236
translation | aseguramiento de calidad | quality assurance | own | 0 | 236
translation | controllo qualità | quality assurance | own | 0 | 236
translation | garantia de qualidade | quality assurance | own | 1 | 236
translation | kwaliteitszorg | quality assurance | own | 0 | 236
translation | zapewnienie jakości | quality assurance | own | 0 | 236
translation | kvalitetssäkring | quality assurance | own | 0 | 236
translation | produktion | production | own | 0 | 2687
translation | fertigung | production | own | 0 | 2687
translation | producción | production | own | 4 | 2687
translation | produzione | production | own | 0 | 2687
translation | produção | production | own | 2 | 2687
translation | productie | production | own | 0 | 2687
translation | produkcja | production | own | 0 | 2687
translation | produktionsmitarbeiter | production worker | own | 0 | 0
translation | produktionshelfer | production worker | own | 0 | 0
translation | agent de production | production worker | own | 0 | 0
translation | opérateur de production | production worker | own | 0 | 0
translation | operario de producción | production worker | own | 0 | 0
translation | addetto alla produzione | production worker | own | 0 | 0
translation | operador de produção | production worker | own | 0 | 0
translation | productiemedewerker | production worker | own | 0 | 0
translation | pracownik produkcji | production worker | own | 0 | 0
translation | produktionsmedarbetare | production worker | own | 0 | 0
translation | bediener | operator | own | 0 | 518
translation | opérateur | operator | own | 0 | 518
translation | opératrice | operator | own | 0 | 518
translation | operario | operator | own | 0 | 518
translation | operaria | operator | own | 0 | 518
translation | operatore | operator | own | 0 | 518
translation | operador | operator | own | 0 | 518
translation | lieferkette | supply chain | own | 0 | 376
translation | chaîne logistique | supply chain | own | 0 | 376
translation | cadena de suministro | supply chain | own | 0 | 376
translation | catena di fornitura | supply chain | own | 0 | 376
translation | cadeia de suprimentos | supply chain | own | 0 | 376
translation | łańcuch dostaw | supply chain | own | 0 | 376
translation | försörjningskedja | supply chain | own | 0 | 376
translation | rechtsabteilung | legal | own | 0 | 1334
translation | juridique | legal | own | 2 | 1334
translation | jurídico | legal | own | 0 | 1334
translation | prawny | legal | own | 0 | 1334
translation | juridik | legal | own | 0 | 1334
translation | finanzen | finance | own | 0 | 1800
translation | finanzas | finance | own | 1 | 1800
translation | finanças | finance | own | 0 | 1800
translation | financiën | finance | own | 0 | 1800
translation | finanse | finance | own | 0 | 1800
translation | immobilienmakler | real estate agent | own | 0 | 33
translation | agent immobilier | real estate agent | own | 0 | 33
translation | agente inmobiliario | real estate agent | own | 0 | 33
translation | agente immobiliare | real estate agent | own | 0 | 33
translation | corretor de imóveis | real estate agent | own | 0 | 33
translation | makelaar | real estate agent | own | 0 | 33
translation | pośrednik nieruchomości | real estate agent | own | 0 | 33
translation | fastighetsmäklare | real estate agent | own | 0 | 33
translation | versicherung | insurance | own | 0 | 2559
translation | assurance | insurance | own | 338 | 2559
translation | seguros | insurance | own | 7 | 2559
translation | assicurazione | insurance | own | 0 | 2559
translation | verzekering | insurance | own | 0 | 2559
translation | ubezpieczenia | insurance | own | 0 | 2559
translation | försäkring | insurance | own | 0 | 2559
`;
