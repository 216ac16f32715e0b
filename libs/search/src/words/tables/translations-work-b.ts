/** Words of other languages for contracts, levels and ways of work, beside the English word. The notation is that of tables/index.ts. */
export const TRANSLATIONS_WORK_B_ROWS = `
translation | ferie | vacation | own | 0 | 1387
translation | férias | vacation | own | 0 | 1387
translation | vakantiedagen | vacation | own | 0 | 1387
translation | urlop | vacation | own | 0 | 1387
translation | semester | vacation | own | 14 | 1387
translation | zusatzleistungen | benefits | own | 0 | 5870
translation | avantages | benefits | own | 4 | 5870
translation | beneficios | benefits | own | 7 | 5870
translation | benefit aziendali | benefits | own | 0 | 5870
translation | arbeidsvoorwaarden | benefits | own | 0 | 5870
translation | benefity | benefits | own | 0 | 5870
translation | förmåner | benefits | own | 0 | 5870
translation | altersvorsorge | pension | own | 0 | 258
translation | betriebliche altersvorsorge | pension | own | 0 | 258
translation | retraite | pension | own | 2 | 258
translation | pensione | pension | own | 0 | 258
translation | previdência privada | pension | own | 1 | 258
translation | pensioen | pension | own | 0 | 258
translation | emerytura | pension | own | 0 | 258
translation | tjänstepension | pension | own | 0 | 258
translation | krankenversicherung | health insurance | own | 0 | 621
translation | mutuelle | health insurance | own | 0 | 621
translation | seguro médico | health insurance | own | 0 | 621
translation | assicurazione sanitaria | health insurance | own | 0 | 621
translation | plano de saúde | health insurance | own | 4 | 621
translation | ziektekostenverzekering | health insurance | own | 0 | 621
translation | opieka medyczna | health insurance | own | 0 | 621
translation | sjukvårdsförsäkring | health insurance | own | 0 | 621
translation | essensgutschein | meal voucher | own | 0 | 2
translation | tickets restaurant | meal voucher | own | 0 | 2
translation | titre restaurant | meal voucher | own | 0 | 2
translation | vale refeição | meal voucher | own | 2 | 2
translation | buoni pasto | meal voucher | own | 0 | 2
translation | vale alimentação | meal voucher | own | 1 | 2
translation | maaltijdcheques | meal voucher | own | 0 | 2
translation | firmenwagen | company car | own | 0 | 2
translation | dienstwagen | company car | own | 0 | 2
translation | voiture de fonction | company car | own | 0 | 2
translation | coche de empresa | company car | own | 0 | 2
translation | auto aziendale | company car | own | 0 | 2
translation | carro da empresa | company car | own | 0 | 2
translation | leaseauto | company car | own | 0 | 2
translation | samochód służbowy | company car | own | 0 | 2
translation | tjänstebil | company car | own | 0 | 2
translation | gleitzeit | flexible hours | own | 1 | 239
translation | flexible arbeitszeiten | flexible hours | own | 2 | 239
translation | horaires flexibles | flexible hours | own | 0 | 239
translation | horario flexible | flexible hours | own | 0 | 239
translation | orario flessibile | flexible hours | own | 0 | 239
translation | horário flexível | flexible hours | own | 0 | 239
translation | flexibele werktijden | flexible hours | own | 0 | 239
translation | elastyczny czas pracy | flexible hours | own | 0 | 239
translation | flexibla arbetstider | flexible hours | own | 0 | 239
translation | nachtschicht | night shift | own | 0 | 15
translation | travail de nuit | night shift | own | 0 | 15
translation | turno de noche | night shift | own | 0 | 15
translation | turno nocturno | night shift | own | 0 | 15
translation | turno di notte | night shift | own | 0 | 15
translation | turno noturno | night shift | own | 0 | 15
translation | nachtdienst | night shift | own | 0 | 15
translation | nocna zmiana | night shift | own | 0 | 15
translation | nattskift | night shift | own | 0 | 15
translation | schichtarbeit | shift work | own | 0 | 5
translation | schichtdienst | shift work | own | 0 | 5
translation | travail posté | shift work | own | 0 | 5
translation | trabajo por turnos | shift work | own | 0 | 5
translation | lavoro su turni | shift work | own | 0 | 5
translation | ploegendienst | shift work | own | 0 | 5
translation | praca zmianowa | shift work | own | 0 | 5
translation | skiftarbete | shift work | own | 0 | 5
translation | führerschein | driver's license | own | 0 | 152
translation | permis de conduire | driver's license | own | 0 | 152
translation | carnet de conducir | driver's license | own | 0 | 152
translation | licencia de conducir | driver's license | own | 0 | 152
translation | patente di guida | driver's license | own | 0 | 152
translation | carteira de motorista | driver's license | own | 0 | 152
translation | carta de condução | driver's license | own | 0 | 152
translation | rijbewijs | driver's license | own | 0 | 152
translation | prawo jazdy | driver's license | own | 0 | 152
translation | körkort | driver's license | own | 0 | 152
translation | arbeitserlaubnis | work permit | own | 0 | 63
translation | arbeitsgenehmigung | work permit | own | 0 | 63
translation | permis de travail | work permit | own | 0 | 63
translation | permiso de trabajo | work permit | own | 0 | 63
translation | permesso di lavoro | work permit | own | 0 | 63
translation | werkvergunning | work permit | own | 0 | 63
translation | pozwolenie na pracę | work permit | own | 0 | 63
translation | arbetstillstånd | work permit | own | 0 | 63
translation | unternehmen | company | own | 5 | 13086
translation | entreprise | company | own | 13 | 13086
translation | empresa | company | own | 5 | 13086
translation | azienda | company | own | 0 | 13086
translation | bedrijf | company | own | 0 | 13086
translation | firma | company | own | 0 | 13086
translation | företag | company | own | 0 | 13086
translation | arbeitgeber | employer | own | 0 | 3016
translation | employeur | employer | own | 4 | 3016
translation | empleador | employer | own | 3 | 3016
translation | datore di lavoro | employer | own | 0 | 3016
translation | empregador | employer | own | 0 | 3016
translation | werkgever | employer | own | 0 | 3016
translation | pracodawca | employer | own | 0 | 3016
translation | arbetsgivare | employer | own | 0 | 3016
translation | englisch | english | own | 3 | 1224
translation | anglais | english | own | 8 | 1224
translation | inglés | english | own | 5 | 1224
translation | inglese | english | own | 0 | 1224
translation | engels | english | own | 0 | 1224
translation | angielski | english | own | 0 | 1224
translation | engelska | english | own | 0 | 1224
translation | deutsch | german | own | 17 | 261
translation | allemand | german | own | 0 | 261
translation | alemán | german | own | 0 | 261
translation | tedesco | german | own | 0 | 261
translation | alemão | german | own | 0 | 261
translation | duits | german | own | 0 | 261
translation | niemiecki | german | own | 0 | 261
translation | tyska | german | own | 0 | 261
translation | französisch | french | own | 0 | 175
translation | français | french | own | 5 | 175
translation | francés | french | own | 248 | 175
translation | francese | french | own | 0 | 175
translation | frans | french | own | 8 | 175
translation | francuski | french | own | 0 | 175
translation | franska | french | own | 0 | 175
translation | spanisch | spanish | own | 0 | 181
translation | espagnol | spanish | own | 0 | 181
translation | español | spanish | own | 15 | 181
translation | spagnolo | spanish | own | 0 | 181
translation | espanhol | spanish | own | 0 | 181
translation | spaans | spanish | own | 0 | 181
translation | hiszpański | spanish | own | 0 | 181
translation | spanska | spanish | own | 0 | 181
translation | italienisch | italian | own | 0 | 35
translation | italien | italian | own | 0 | 35
translation | italiano | italian | own | 0 | 35
translation | italiaans | italian | own | 0 | 35
translation | włoski | italian | own | 0 | 35
translation | italienska | italian | own | 0 | 35
translation | niederländisch | dutch | own | 0 | 73
translation | néerlandais | dutch | own | 0 | 73
translation | neerlandés | dutch | own | 0 | 73
translation | olandese | dutch | own | 0 | 73
translation | holandês | dutch | own | 0 | 73
translation | nederlands | dutch | own | 0 | 73
translation | niderlandzki | dutch | own | 0 | 73
translation | nederländska | dutch | own | 0 | 73
translation | polnisch | polish | own | 0 | 110
translation | polonais | polish | own | 0 | 110
translation | polaco | polish | own | 0 | 110
translation | polacco | polish | own | 0 | 110
translation | polonês | polish | own | 0 | 110
translation | pools | polish | own | 161 | 110
translation | polski | polish | own | 0 | 110
translation | polska | polish | own | 0 | 110
translation | portugiesisch | portuguese | own | 0 | 31
translation | portugais | portuguese | own | 0 | 31
translation | portugués | portuguese | own | 1 | 31
translation | portoghese | portuguese | own | 0 | 31
translation | portugees | portuguese | own | 0 | 31
translation | portugalski | portuguese | own | 0 | 31
translation | schwedisch | swedish | own | 0 | 33
translation | suédois | swedish | own | 0 | 33
translation | sueco | swedish | own | 0 | 33
translation | svedese | swedish | own | 0 | 33
translation | zweeds | swedish | own | 0 | 33
translation | szwedzki | swedish | own | 0 | 33
translation | svenska | swedish | own | 0 | 33
translation | bildung | education | own | 0 | 1821
translation | educación | education | own | 0 | 1821
translation | istruzione | education | own | 0 | 1821
translation | educação | education | own | 1 | 1821
translation | onderwijs | education | own | 0 | 1821
translation | edukacja | education | own | 0 | 1821
translation | utbildning | education | own | 0 | 1821
translation | krankenhaus | hospital | own | 1 | 292
translation | klinik | hospital | own | 0 | 292
translation | hôpital | hospital | own | 0 | 292
translation | ospedale | hospital | own | 0 | 292
translation | ziekenhuis | hospital | own | 0 | 292
translation | szpital | hospital | own | 0 | 292
translation | sjukhus | hospital | own | 0 | 292
translation | krankenpflege | nursing | own | 0 | 34
translation | pflege | nursing | own | 4 | 34
translation | soins infirmiers | nursing | own | 0 | 34
translation | enfermería | nursing | own | 0 | 34
translation | enfermagem | nursing | own | 0 | 34
translation | verpleging | nursing | own | 0 | 34
translation | pielęgniarstwo | nursing | own | 0 | 34
translation | omvårdnad | nursing | own | 0 | 34
translation | bauwesen | construction | own | 0 | 327
translation | baugewerbe | construction | own | 0 | 327
translation | construcción | construction | own | 2 | 327
translation | costruzioni | construction | own | 0 | 327
translation | construção civil | construction | own | 0 | 327
translation | budownictwo | construction | own | 0 | 327
translation | byggbranschen | construction | own | 0 | 327
translation | nachhaltigkeit | sustainability | own | 0 | 106
translation | développement durable | sustainability | own | 0 | 106
translation | sostenibilidad | sustainability | own | 0 | 106
translation | sostenibilità | sustainability | own | 0 | 106
translation | sustentabilidade | sustainability | own | 0 | 106
translation | duurzaamheid | sustainability | own | 0 | 106
translation | zrównoważony rozwój | sustainability | own | 0 | 106
translation | hållbarhet | sustainability | own | 0 | 106
translation | jungunternehmen | startup | own | 0 | 6877
translation | jeune pousse | startup | own | 0 | 6877
translation | mannschaft | team | own | 0 | 18889
translation | équipe | team | own | 21 | 18889
translation | equipo | team | own | 9 | 18889
translation | zespół | team | own | 0 | 18889
translation | bewerbung | application | own | 5 | 7291
translation | candidature | application | own | 2 | 7291
translation | candidatura | application | own | 0 | 7291
translation | sollicitatie | application | own | 0 | 7291
translation | aplikacja | application | own | 0 | 7291
translation | ansökan | application | own | 0 | 7291
`;
