/** Words of other languages for other roles, beside the English word. The notation is that of tables/index.ts. */
export const TRANSLATIONS_ROLES_A_ROWS = `
translation | pflegekraft | nurse | own | 2 | 98
translation | krankenpfleger | nurse | own | 0 | 98
translation | krankenschwester | nurse | own | 0 | 98
translation | pflegefachkraft | nurse | own | 0 | 98
translation | pflegefachmann | nurse | own | 0 | 98
translation | pflegefachfrau | nurse | own | 0 | 98
translation | infirmier | nurse | own | 0 | 98
translation | infirmière | nurse | own | 0 | 98
translation | enfermero | nurse | own | 0 | 98
translation | enfermera | nurse | own | 0 | 98
translation | infermiere | nurse | own | 0 | 98
translation | infermiera | nurse | own | 0 | 98
translation | enfermeiro | nurse | own | 0 | 98
translation | enfermeira | nurse | own | 0 | 98
translation | verpleegkundige | nurse | own | 0 | 98
translation | pielęgniarka | nurse | own | 0 | 98
translation | pielęgniarz | nurse | own | 0 | 98
translation | sjuksköterska | nurse | own | 0 | 98
translation | sygeplejerske | nurse | own | 0 | 98
translation | sykepleier | nurse | own | 0 | 98
translation | sairaanhoitaja | nurse | own | 0 | 98
translation | arzt | doctor | own | 0 | 274
translation | ärztin | doctor | own | 0 | 274
translation | médecin | doctor | own | 0 | 274
translation | médico | doctor | own | 3 | 274
translation | médica | doctor | own | 1 | 274
translation | lekarz | doctor | own | 0 | 274
translation | läkare | doctor | own | 0 | 274
translation | lääkäri | doctor | own | 0 | 274
translation | altenpfleger | caregiver | own | 0 | 132
translation | altenpflegerin | caregiver | own | 0 | 132
translation | aide soignant | caregiver | own | 0 | 132
translation | aide soignante | caregiver | own | 0 | 132
translation | cuidador | caregiver | own | 0 | 132
translation | cuidadora | caregiver | own | 0 | 132
translation | badante | caregiver | own | 0 | 132
translation | verzorgende | caregiver | own | 0 | 132
translation | opiekun | caregiver | own | 0 | 132
translation | opiekunka | caregiver | own | 0 | 132
translation | undersköterska | caregiver | own | 0 | 132
translation | apotheker | pharmacist | own | 0 | 14
translation | apothekerin | pharmacist | own | 0 | 14
translation | pharmacien | pharmacist | own | 0 | 14
translation | farmacéutico | pharmacist | own | 0 | 14
translation | farmacista | pharmacist | own | 0 | 14
translation | farmaceuta | pharmacist | own | 0 | 14
translation | apotekare | pharmacist | own | 0 | 14
translation | physiotherapeut | physical therapist | own | 0 | 0
translation | physiotherapeutin | physical therapist | own | 0 | 0
translation | kinésithérapeute | physical therapist | own | 0 | 0
translation | fisioterapeuta | physical therapist | own | 0 | 0
translation | fysiotherapeut | physical therapist | own | 0 | 0
translation | fizjoterapeuta | physical therapist | own | 0 | 0
translation | fysioterapeut | physical therapist | own | 0 | 0
translation | psychologe | psychologist | own | 0 | 18
translation | psychologin | psychologist | own | 0 | 18
translation | psychologue | psychologist | own | 0 | 18
translation | psicólogo | psychologist | own | 0 | 18
translation | psicóloga | psychologist | own | 0 | 18
translation | psycholoog | psychologist | own | 0 | 18
translation | psycholog | psychologist | own | 0 | 18
translation | zahnarzt | dentist | own | 0 | 25
translation | zahnärztin | dentist | own | 0 | 25
translation | chirurgien dentiste | dentist | own | 0 | 25
translation | odontólogo | dentist | own | 0 | 25
translation | odontoiatra | dentist | own | 0 | 25
translation | tandarts | dentist | own | 0 | 25
translation | dentysta | dentist | own | 0 | 25
translation | tandläkare | dentist | own | 0 | 25
translation | sozialarbeiter | social worker | own | 0 | 3
translation | sozialarbeiterin | social worker | own | 0 | 3
translation | sozialpädagoge | social worker | own | 0 | 3
translation | assistant social | social worker | own | 0 | 3
translation | assistante sociale | social worker | own | 0 | 3
translation | trabajador social | social worker | own | 0 | 3
translation | trabajadora social | social worker | own | 0 | 3
translation | assistente sociale | social worker | own | 0 | 3
translation | assistente social | social worker | own | 0 | 3
translation | maatschappelijk werker | social worker | own | 0 | 3
translation | pracownik socjalny | social worker | own | 0 | 3
translation | socionom | social worker | own | 0 | 3
translation | lehrer | teacher | own | 0 | 234
translation | lehrerin | teacher | own | 0 | 234
translation | lehrkraft | teacher | own | 0 | 234
translation | enseignant | teacher | own | 0 | 234
translation | enseignante | teacher | own | 0 | 234
translation | profesor | teacher | own | 0 | 234
translation | profesora | teacher | own | 0 | 234
translation | maestro | teacher | own | 5 | 234
translation | insegnante | teacher | own | 0 | 234
translation | leraar | teacher | own | 0 | 234
translation | docent | teacher | own | 0 | 234
translation | nauczyciel | teacher | own | 0 | 234
translation | nauczycielka | teacher | own | 0 | 234
translation | lärare | teacher | own | 0 | 234
translation | erzieher | educator | own | 0 | 98
translation | erzieherin | educator | own | 0 | 98
translation | éducateur | educator | own | 0 | 98
translation | éducatrice | educator | own | 0 | 98
translation | educador | educator | own | 0 | 98
translation | educadora | educator | own | 0 | 98
translation | educatore | educator | own | 0 | 98
translation | förskollärare | educator | own | 0 | 98
translation | wychowawca | educator | own | 0 | 98
translation | buchhalter | accountant | own | 0 | 125
translation | buchhalterin | accountant | own | 0 | 125
translation | comptable | accountant | own | 0 | 125
translation | contable | accountant | own | 0 | 125
translation | contador | accountant | own | 0 | 125
translation | contabile | accountant | own | 0 | 125
translation | boekhouder | accountant | own | 0 | 125
translation | księgowy | accountant | own | 0 | 125
translation | księgowa | accountant | own | 0 | 125
translation | redovisningsekonom | accountant | own | 0 | 125
translation | ekonom | accountant | own | 0 | 125
translation | buchhaltung | accounting | own | 0 | 425
translation | rechnungswesen | accounting | own | 0 | 425
translation | comptabilité | accounting | own | 0 | 425
translation | contabilidad | accounting | own | 0 | 425
translation | contabilità | accounting | own | 0 | 425
translation | contabilidade | accounting | own | 0 | 425
translation | boekhouding | accounting | own | 0 | 425
translation | księgowość | accounting | own | 0 | 425
translation | redovisning | accounting | own | 0 | 425
translation | wirtschaftsprüfer | auditor | own | 0 | 89
translation | auditeur | auditor | own | 0 | 89
translation | revisore | auditor | own | 0 | 89
translation | audytor | auditor | own | 0 | 89
translation | revisor | auditor | own | 0 | 89
translation | steuerberater | tax advisor | own | 0 | 7
translation | steuerberaterin | tax advisor | own | 0 | 7
translation | conseiller fiscal | tax advisor | own | 0 | 7
translation | asesor fiscal | tax advisor | own | 0 | 7
translation | consulente fiscale | tax advisor | own | 0 | 7
translation | belastingadviseur | tax advisor | own | 0 | 7
translation | doradca podatkowy | tax advisor | own | 0 | 7
translation | rechtsanwalt | lawyer | own | 0 | 108
translation | rechtsanwältin | lawyer | own | 0 | 108
translation | jurist | lawyer | own | 0 | 108
translation | juristin | lawyer | own | 0 | 108
translation | avocat | lawyer | own | 0 | 108
translation | avocate | lawyer | own | 0 | 108
translation | juriste | lawyer | own | 0 | 108
translation | abogado | lawyer | own | 0 | 108
translation | abogada | lawyer | own | 0 | 108
translation | avvocato | lawyer | own | 0 | 108
translation | advogado | lawyer | own | 0 | 108
translation | advogada | lawyer | own | 0 | 108
translation | advocaat | lawyer | own | 0 | 108
translation | prawnik | lawyer | own | 0 | 108
translation | berater | consultant | own | 0 | 461
translation | beraterin | consultant | own | 0 | 461
translation | consultor | consultant | own | 1 | 461
translation | consultora | consultant | own | 1 | 461
translation | consulente | consultant | own | 0 | 461
translation | adviseur | consultant | own | 0 | 461
translation | konsultant | consultant | own | 0 | 461
translation | konsult | consultant | own | 0 | 461
translation | leiter | manager | own | 0 | 5348
translation | leiterin | manager | own | 0 | 5348
translation | responsable | manager | own | 6 | 5348
translation | gerente | manager | own | 1 | 5348
translation | responsabile | manager | own | 0 | 5348
translation | kierownik | manager | own | 0 | 5348
translation | chef | manager | own | 466 | 5348
translation | projektleiter | project manager | own | 0 | 361
translation | projektleiterin | project manager | own | 0 | 361
translation | projektmanager | project manager | own | 1 | 361
translation | projektmanagerin | project manager | own | 0 | 361
translation | chef de projet | project manager | own | 0 | 361
translation | cheffe de projet | project manager | own | 0 | 361
translation | jefe de proyecto | project manager | own | 0 | 361
translation | gestor de proyectos | project manager | own | 0 | 361
translation | gerente de proyectos | project manager | own | 0 | 361
translation | responsabile di progetto | project manager | own | 0 | 361
translation | gerente de projetos | project manager | own | 1 | 361
translation | gestor de projetos | project manager | own | 0 | 361
translation | projectleider | project manager | own | 0 | 361
translation | kierownik projektu | project manager | own | 0 | 361
translation | projektledare | project manager | own | 0 | 361
translation | produktmanager | product manager | own | 0 | 1725
translation | produktmanagerin | product manager | own | 0 | 1725
translation | chef de produit | product manager | own | 0 | 1725
translation | gerente de producto | product manager | own | 0 | 1725
translation | jefe de producto | product manager | own | 0 | 1725
translation | gerente de produto | product manager | own | 0 | 1725
translation | responsabile di prodotto | product manager | own | 0 | 1725
translation | productmanager | product manager | own | 2 | 1725
translation | menedżer produktu | product manager | own | 0 | 1725
translation | produktchef | product manager | own | 0 | 1725
translation | produktägare | product manager | own | 0 | 1725
translation | teamleiter | team lead | own | 0 | 235
translation | teamleiterin | team lead | own | 0 | 235
translation | teamleitung | team lead | own | 0 | 235
translation | chef d'équipe | team lead | own | 0 | 235
translation | jefe de equipo | team lead | own | 0 | 235
translation | líder de equipo | team lead | own | 0 | 235
translation | líder de equipe | team lead | own | 0 | 235
translation | capo squadra | team lead | own | 0 | 235
translation | teamleider | team lead | own | 0 | 235
translation | lider zespołu | team lead | own | 0 | 235
translation | teamledare | team lead | own | 0 | 235
translation | abteilungsleiter | department manager | own | 0 | 4
translation | abteilungsleiterin | department manager | own | 0 | 4
translation | chef de service | department manager | own | 0 | 4
translation | responsable de département | department manager | own | 0 | 4
translation | jefe de departamento | department manager | own | 0 | 4
translation | capo reparto | department manager | own | 0 | 4
translation | afdelingshoofd | department manager | own | 0 | 4
translation | kierownik działu | department manager | own | 0 | 4
translation | avdelningschef | department manager | own | 0 | 4
translation | geschäftsführer | managing director | own | 0 | 8
translation | geschäftsführerin | managing director | own | 0 | 8
translation | geschäftsführung | managing director | own | 0 | 8
translation | directeur général | managing director | own | 0 | 8
translation | director general | managing director | own | 0 | 8
translation | amministratore delegato | managing director | own | 0 | 8
translation | diretor geral | managing director | own | 0 | 8
translation | algemeen directeur | managing director | own | 0 | 8
translation | dyrektor generalny | managing director | own | 0 | 8
translation | verkställande direktör | managing director | own | 0 | 8
translation | direktor | director | own | 0 | 1088
translation | directeur | director | own | 1 | 1088
translation | directrice | director | own | 0 | 1088
translation | directora | director | own | 0 | 1088
translation | direttore | director | own | 0 | 1088
translation | diretor | director | own | 0 | 1088
translation | dyrektor | director | own | 0 | 1088
translation | assistent | assistant | own | 0 | 334
translation | assistentin | assistant | own | 0 | 334
translation | assistenz | assistant | own | 0 | 334
translation | assistente | assistant | own | 0 | 334
translation | asistente | assistant | own | 0 | 334
translation | asystent | assistant | own | 0 | 334
translation | asystentka | assistant | own | 0 | 334
translation | assistenz der geschäftsführung | executive assistant | own | 0 | 44
translation | assistant de direction | executive assistant | own | 0 | 44
translation | assistante de direction | executive assistant | own | 0 | 44
translation | asistente de dirección | executive assistant | own | 0 | 44
translation | assistente di direzione | executive assistant | own | 0 | 44
translation | directiesecretaresse | executive assistant | own | 0 | 44
translation | asystentka zarządu | executive assistant | own | 0 | 44
translation | sekretär | secretary | own | 0 | 7
translation | sekretärin | secretary | own | 0 | 7
translation | secrétaire | secretary | own | 0 | 7
translation | secretario | secretary | own | 0 | 7
translation | secretaria | secretary | own | 0 | 7
translation | segretaria | secretary | own | 0 | 7
translation | secretaresse | secretary | own | 0 | 7
translation | sekretarka | secretary | own | 0 | 7
translation | sekreterare | secretary | own | 0 | 7
translation | sachbearbeiter | clerk | own | 1 | 9
translation | sachbearbeiterin | clerk | own | 0 | 9
translation | kaufmännischer mitarbeiter | clerk | own | 0 | 9
translation | employé administratif | clerk | own | 0 | 9
translation | auxiliar administrativo | clerk | own | 0 | 9
translation | impiegato | clerk | own | 0 | 9
translation | administratief medewerker | clerk | own | 0 | 9
translation | handläggare | clerk | own | 0 | 9
translation | verwaltungsassistent | administrative assistant | own | 0 | 5
translation | assistant administratif | administrative assistant | own | 0 | 5
translation | assistante administrative | administrative assistant | own | 0 | 5
translation | asistente administrativo | administrative assistant | own | 0 | 5
translation | auxiliar administrativo | administrative assistant | own | 0 | 5
translation | assistente amministrativo | administrative assistant | own | 0 | 5
translation | assistente administrativo | administrative assistant | own | 0 | 5
translation | administratör | administrative assistant | own | 424 | 5
translation | mitarbeiter | employee | own | 1 | 4543
translation | mitarbeiterin | employee | own | 0 | 4543
translation | collaborateur | employee | own | 2 | 4543
translation | collaboratrice | employee | own | 0 | 4543
translation | empleado | employee | own | 0 | 4543
translation | empleada | employee | own | 0 | 4543
translation | dipendente | employee | own | 0 | 4543
translation | funcionário | employee | own | 0 | 4543
translation | medewerker | employee | own | 0 | 4543
translation | pracownik | employee | own | 0 | 4543
translation | medarbetare | employee | own | 0 | 4543
translation | vertrieb | sales | own | 0 | 3396
translation | verkauf | sales | own | 0 | 3396
translation | vente | sales | own | 8 | 3396
translation | ventas | sales | own | 3 | 3396
translation | vendite | sales | own | 0 | 3396
translation | vendas | sales | own | 2 | 3396
translation | verkoop | sales | own | 0 | 3396
translation | sprzedaż | sales | own | 0 | 3396
translation | försäljning | sales | own | 0 | 3396
translation | verkäufer | salesperson | own | 0 | 33
translation | verkäuferin | salesperson | own | 0 | 33
translation | vendeur | salesperson | own | 0 | 33
translation | vendeuse | salesperson | own | 0 | 33
translation | vendedor | salesperson | own | 0 | 33
translation | vendedora | salesperson | own | 0 | 33
translation | venditore | salesperson | own | 0 | 33
translation | verkoper | salesperson | own | 0 | 33
translation | sprzedawca | salesperson | own | 0 | 33
translation | säljare | salesperson | own | 0 | 33
translation | vertriebsleiter | sales manager | own | 0 | 74
translation | vertriebsleiterin | sales manager | own | 0 | 74
translation | responsable des ventes | sales manager | own | 0 | 74
translation | responsable commercial | sales manager | own | 0 | 74
translation | gerente de ventas | sales manager | own | 0 | 74
translation | responsabile vendite | sales manager | own | 0 | 74
translation | gerente de vendas | sales manager | own | 0 | 74
translation | verkoopmanager | sales manager | own | 0 | 74
translation | kierownik sprzedaży | sales manager | own | 0 | 74
translation | försäljningschef | sales manager | own | 0 | 74
translation | vertriebsmitarbeiter | sales representative | own | 0 | 140
translation | außendienstmitarbeiter | sales representative | own | 0 | 140
translation | commercial | sales representative | own | 884 | 140
translation | représentant commercial | sales representative | own | 0 | 140
translation | representante de ventas | sales representative | own | 0 | 140
translation | agente di commercio | sales representative | own | 0 | 140
translation | representante de vendas | sales representative | own | 0 | 140
translation | vertegenwoordiger | sales representative | own | 0 | 140
translation | przedstawiciel handlowy | sales representative | own | 0 | 140
translation | kundenbetreuer | account manager | own | 0 | 252
translation | kundenberater | account manager | own | 0 | 252
translation | chargé de clientèle | account manager | own | 0 | 252
translation | ejecutivo de cuentas | account manager | own | 0 | 252
translation | gestor de cuentas | account manager | own | 0 | 252
translation | gerente de contas | account manager | own | 0 | 252
translation | opiekun klienta | account manager | own | 0 | 252
translation | kundansvarig | account manager | own | 0 | 252
translation | kundenservice | customer service | own | 0 | 446
translation | kundendienst | customer service | own | 0 | 446
translation | kundenbetreuung | customer service | own | 0 | 446
translation | service client | customer service | own | 4 | 446
translation | service clientèle | customer service | own | 0 | 446
translation | atención al cliente | customer service | own | 0 | 446
translation | servicio al cliente | customer service | own | 0 | 446
translation | servizio clienti | customer service | own | 0 | 446
translation | assistenza clienti | customer service | own | 0 | 446
translation | atendimento ao cliente | customer service | own | 0 | 446
translation | klantenservice | customer service | own | 0 | 446
translation | obsługa klienta | customer service | own | 0 | 446
translation | kundtjänst | customer service | own | 0 | 446
translation | kundeservice | customer service | own | 0 | 446
translation | marketingleiter | marketing manager | own | 0 | 216
translation | responsable marketing | marketing manager | own | 0 | 216
translation | gerente de marketing | marketing manager | own | 0 | 216
translation | responsabile marketing | marketing manager | own | 0 | 216
translation | marknadschef | marketing manager | own | 0 | 216
translation | marknadsföring | marketing | own | 0 | 3082
translation | mercadeo | marketing | own | 0 | 3082
translation | gestalter | designer | own | 0 | 2882
translation | concepteur | designer | own | 0 | 2882
translation | diseñador | designer | own | 0 | 2882
`;
