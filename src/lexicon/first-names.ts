/**
 * Given names and the gender they usually tell. About 3,100 come from the frequency lists of the 1990 US census (public
 * domain, as shipped in the MIT-licensed PyPI package `names` 0.3): a name is a woman's or a man's where one frequency
 * is at least four times the other, else either's. The rest (Indian, Arabic, Persian, Hebrew, Turkish, Chinese, Japanese,
 * Korean, Slavic, Spanish, French, German, Nordic, Italian, Nigerian, Ghanaian, Kenyan, South African, Celtic) were
 * written down by hand.
 *
 * A number says how many letters a name shares with the one before it ("marie 5l 5lle" is marie, mariel, marielle); a
 * name to be added may stand in full, at the end.
 */
const female =
  'aaliyah 2radhya 3ti 2se 1bbey 3ie 3y 2ebi 3er 3na 4i 2iba 3gail 3mbola 3sola 1chieng 1da 3eze 3nna 3obi 2die ' +
  '2ela 5ida 7e 4e 4ia 5na 6e 4l 5a 5e 3ola 2hiambo 2ina 3ti 2ria 5na 6e 6na 7e 4enne 2woa 1faf 2ia 2saneh 2ton ' +
  '2ua 1gatha 5e 2nes 4ta 5ha 3ieszka 2ustina 1hlam 1ida 2ko 2leen 2mee 2no 2sha 4warya 3ling 1kane 2emi 2iko ' +
  '3nyi 2osua 3th 2shata 2ua 1laina 3na 4na 2ba 3erta 6ine 3ina 2da 2ecia 3jandra 3ksandra 3na 4e 3sha 4ia ' +
  '4sandra 3ta 4ha 5ea 3vtina 3xa 5ndra 8ia 4ia 2freda 2ice 4ia 3da 3na 4e 3sa 4ha 4on 4sa 2ka 2la 3ene 3ie 4son ' +
  '3yson 2ma 3eda 3udena 2pha 2ta 4gracia 3hea 2vina 2yce 4ia 3ona 3sia 4on 4sa 1ma 3da 3ka 3lia 3nda 5ine 4i ' +
  '2ber 2elia 5e 3rica 2i 3e 3na 5ta 3ra 2ma 2paro 2rita 2y 1na 3bel 3hita 3is 3nya 3stacia 6sia 8ya 2diswa 3ra ' +
  '4ia 2eta 4te 2gela 5ia 6ca 6na 7e 6que 6ta 3harad 3ie 3lea 2h 2ika 4o 3ssa 3ta 4ra 2ja 4li 3u 2ke 3ita 2n 3a ' +
  '4-lena 4bel 7le 4marie 3e 4-marie 5sophie 4gret 4liese 4marie 4tta 6e 3ick 4e 4ka 5en 3marie 2tionette 3je ' +
  '3oinette 4nella 6tte 5ia 6na 2uli 5ka 3radha 3shka 2yango 2zhela 1oife 1parna 2olline 2ril 1raba 4ella 3celi ' +
  '6y 2celia 3hana 2dis 4th 2etha 2iana 5na 3elle 2leen 4ne 4tte 3ine 2mida 2pita 2tie 2wa 1sako 2ha 3lee 5igh 5y ' +
  '4ie 4y 3ton 2ia 2laug 3i 2ma 4a 2trid 2uka 3ncion 1tefeh 2hena 2ieno 2suko 1ud 3e 3ra 4ey 4y 2gusta 2ra 3ea ' +
  '4lia 6e 3ora 5e 2tumn 1va 2igail 3s 1wilda 3no 2uor 1yaan 3ka 4o 2elet 3sha 2se 4gul 2umi 1zadeh 3r 2ucena 2za ' +
  'bahar 2mbi 2raah 3b 4ara 4el 4ie 4ra 2sma 2tya 1ea 3ta 4rice 6x 6z 2cky 2gona 2len 3inda 3la 4e 3va 2nazir ' +
  '3edicte 3gi 3ita 3te 2rengere 5ice 3it 3nadette 6ine 4ice 5ece 5ta 3ta 4ha 4ie 3yl 2ss 4ie 2th 4any 3sy 3te ' +
  '4ie 5na 4y 5e 2ulah 2verley 6y 1havna 1ianca 2ljana 3lie 2na 2rdie 3git 6ta 1lanca 5h 6e 1obbi 5e 2dil 2lanle ' +
  '2ngekile 3ita 3nie 4y 2zena 1randee 5i 6e 5y 2eanna 6e 3e 3nda 4na 2iana 5na 6e 3dget 7t 8e 3gette 4itta 7e 3t ' +
  '4ney 4ta 6ni 7y 5ney 2onwen 3ok 5e 1uchi 2ffy 2kola 2nmi 2rcu 2shra 3isiwe 2yisiwe caitlin 5yn 2llie 2mi 4la ' +
  '5la 6e-marie 2ndace 5nce 4elaria 4i 5ce 5da 5s 4y 2pucine 2ra 3en 3i 4dad 4n 5a 4ssa 3la 4een 5ne 4ota 6ta 4y ' +
  '3ma 5n 4el 6a 6ita 6la 5n 3ol 5ann 5e 6e 5ina 7e 5yn 7n 4n 3ri 5e 3yl 4n 4s 2sandra 3sandra 4idy 5e 2talina ' +
  '3harine 4erine 4i 5e 4leen 4rine 5yn 4y 3ina 3rina 5ona 2yetana 1ecelia 3ile 5ia 5y 2leste 6ine 3ia 4na 5e ' +
  '2rys 1hana 4da 5ni 5ra 4el 4tal 5el 7le 3rissa 7e 5ty 4la 5een 6ne 5ine 5otta 8e 4maine 4olette 3sity 4tity ' +
  '3ya 2ebet 3langat 4sea 6y 5ie 3ri 5e 5se 4ly 4ono 4ri 6e 5y 4yl 6e 2iamaka 4ra 3dimma 5nma 3e 4ko 3ka 3mamanda ' +
  '3nelo 5nye 4we 3oma 3quita 3tra 3yo 3zuko 2loe 2rissy 5ta 7l 6el 8le 7n 8e 6i 7a 8na 9e 7e 7n 8a 8e 6y 3ystal ' +
  '6ia 1iara 2erra 2nda 4i 4y 3thia 1laire 3ra 4e 4ice 5ssa 7e 3udette 5ia 6ne 2emence 6tine 1oleen 4tte 3leen ' +
  '5tte 2ncepcion 5tta 3nie 3stance 7za 4uelo 2ra 4l 5ie 4zon 3delia 3i 4na 5e 5na 6e 3nelia 3rie 5na 6e 3tney ' +
  '2urtney 1ristal 5i 6n 7a 7e 5y 2ystal 1yndi 3thia 2thia dagmar 2isy 2lal 3ia 2maris 3ilola 4ni 2nelle 4tte ' +
  '3ica 4ela 6e 6la 7e 4ta 3na 3uta 3yelle 2phna 5e 2rci 5e 3ia 3la 4een 5ne 4ine 3ya 2vida 4na 2wn 4a 2yna 1eana ' +
  '4n 5a 5e 2b 3bie 4ra 4y 3i 3ora 6h 3ra 5h 2dra 2ena 3pa 4ika 4ti 2idra 5e 3rdre 2lfina 3ia 4lah 3la 3ma 3ois ' +
  '4ra 5es 5is 3phia 6ne 2metra 6ia 2na 3een 3ice 4se 2sirae 5ee 3sie 3tiny 2vika 1ganit 1ian 4a 4e 4n 5a 5e ' +
  '2keledi 2na 4h 2onne 2vya 2xie 1oaa 2llie 4y 3ores 2menica 3inga 2na 3ita 3na 2ra 3cas 3een 4ne 4tha 3i 4nda ' +
  '4s 4t 3ota 5ha 6ea 6y 3ris 3te 4ha 5e 6a 5y 2ttie 2vie 1ragana 1ulce 2mebi 2rga earlene 4ine 3nestine 2ster ' +
  '1bba 2ele 2oni 4y 2ru 1da 2elmira 4traud 2ie 3th 2na 2urne 2wige 4na 2ythe 1ffie 2rat 2ua 1go 1ileen 3idh 2nat ' +
  '1katerina 2ua 1laheh 3ina 5e 3na 2ba 2da 3ora 2eanor 7a 7e 3na 4or 3onore 2friede 2ham 2ida 3f 3n 4a 4or 3sa ' +
  '5bet 8a 8h 8ta 4e 4heva 4sa 3za 5beth 5veta 4ebeth 2ke 2la 3en 3ie 2ma 3ira 2na 4z 3ora 2odie 3isa 5e 3uise ' +
  '2sa 3e 3ie 3peth 2va 3era 3ia 4ra 2yse 1man 4uela 2elia 5ne 2iko 3lia 5e 4y 3ne 2ma 4nuelle 2ogene 1na ' +
  '2carnacion 2id 2riqueta 1ra 2i 3ca 4ka 3ka 4o 3n 2linda 2ma 2na 3estina 8e 1se 2ha 2i 2meralda 2peranza 2ra ' +
  '2sie 2tefania 4la 5la 6e 4r 3her 3rella 1thel 5yn 2suko 2ta 1ugenia 2la 4lia 2n 3-hye 4ji 5ung 4kyung 4young ' +
  '3ice 1va 3-lotta 3lyn 3ngelina 9e 2e 3lia 4yn 3tte 2genia 6ya 2ie 2on 4ne 1wa 1zinne fabienne 4ola 2dwa 2ith ' +
  '3za 2llon 2nnie 4y 2rah 5naz 3iba 4da 3rah 3zaneh 2temeh 3ima 3ma 3ou 2wn 2y 3e 1ederica 2lecia 3ica 5ia 6ta ' +
  '8s 4pa 4sha 2reshteh 3n 4anda 4e 1fion 1ilomena 2ona 2rouzeh 1lor 4a 4ence 7ia 6e 4ida 5ne 3ssie 3y 1olake ' +
  '4sade 2nda 1ran 4ces 7ca 5ine 6sca 5oise 3uke 2eda 4erique 3ida 3ja 3ya 2ida 3eda 5erike 1umiko 2nke 3mi 5layo ' +
  '2sako gabriela 7la 8e 2elle 2il 2lina 4t 2rnet 2thoni 2uri 2y 3atri 3e 3la 4e 3nell 1eeta 2mma 2na 3eva 5ieve ' +
  '3oveva 2orgetta 8e 5ia 7na 8na 6e 6na 2raldine 5yn 3da 3i 3linde 3maine 3ri 3tie 4rud 7e 2un-hye 1hada 3zal ' +
  '2islaine 1ila 3da 3lian 2na 3ger 3ny 2orgia 3vanna 2sela 5e 5le 2ta 2ulia 3seppina 1ladis 4ys 2enda 4na 2oria ' +
  '4y 1okce 2lda 4ie 3naz 2rdana 1race 4ie 6la 3inne 3zyna 2egoria 3ta 4chen 4ta 2iselda 2o 2y 1udny 3run 2gu ' +
  '2illermina 3ying 2lsen 2n 3hild 3illa 3nhildur 2ro 2ssie 1wen 4dolyn habiba 6t 2das 3iya 4za 2e-won 2fsa 2gar ' +
  '3it 2ifa 3ley 2la 3ey 3ima 4na 3la 4ie 3yna 2mideh 2na 4ko 4n 3in 3na 5h 4e 5lore 2rriet 7t 8e 3ue 4ka 5o ' +
  '2tice 3sumi 3tie 2uwa 2wa 2ydee 3ley 2zel 1eather 2dda 3vig 3wig 2ide 5marie 4i 3ke 2len 5a 5e 3ga 3i 3le 5n ' +
  '3oise 3vi 2ma 4latha 2nd 3na 3rietta 8e 2rlinda 3melinda 4inia 2ster 2ttie 1iba 2deko 2lary 3da 4e 5gard 3lary ' +
  '2nd 2roko 2sako 2tomi 1oa 2lli 5e 4y 2noka 2pe 2rtencia 6se 7ia 1uda 2ong 1ye-jin 4kyung 4won 2un-ah ida 2ella ' +
  '1fat 2eoma 2unanya 1jeoma 1kuko 1la 3na 3ria 2diko 2eana 3ne 4ia 2ona 2se 1ma 2elda 2ke 2ogen 6e 1n 2a 2bal ' +
  '2dia 4ra 3u 2es 3z 2ga 3eborg 4gerd 4r 3rid 3unn 3vild 2maculada 2na 2sa 2tisar 1oana 2la 2na 3e 1rena 4e 2ina ' +
  '3s 3t 2ma 3gard 2yna 1sabel 6l 7a 7e 2ela 2hita 2la 1tziar 1va 3na 4ka 4na 2ette 2onne 2y 1yabo 1zabela 2umi ' +
  'jacalyn 3inda 5ta 3keline 4lyn 3lyn 3que 6lin 9e 7yn 5line 2da 3e 3wiga 2imie 2mi 4la 3mie 2na 4e 3e 4en 4l 5l ' +
  '6e 4ne 4t 5te 4y 3ice 4e 4na 5e 4s 3na 4ette 4ie 2queline 2smin 6e 2unita 2ya 4lalithaa 4nti 3me 3ne 2zmin ' +
  '1eana 4e 5tta 7e 4ie 5ne 4na 5e 6tte 5ie 6ne 2bet 2lagat 3ena 2mima 2na 3elle 3ifer 5fer 3na 4ette 4i 5e 5fer ' +
  '6fer 4y 2pchirchir 3kemboi 4osgei 3too 2raldine 3i 4lyn 3ri 5e 2sica 3sica 2ttie 2wel 5l 1i-eun 3hye 3min-a ' +
  '3won-a 3yeon 4oung 2han 2ll 4ian 2mena 2tka 1oan 4a 4ie 4n 5a 5e 2celyn 2di 4e 2elle 6n 3tta 2hanna 6e 3netta ' +
  '4na 2i 2leen 4ne 3ynn 2ni 3na 4ie 2runn 2sefa 5ina 4phina 8e 4tte 3iane 4e 2vita 2y 3ce 5lyn 1uana 4ita 2di ' +
  '4th 3y 2li 4a 5na 6n 7a 7e 4e 5t 6a 6te 2ne 3g 3ko 2stina 6e 2tta 1yoti 4sna kaci 4e 2isa 3tlin 5yn 2ja 4l 2la ' +
  '3pana 2mala 3i 2na 4ko 3dice 4y 3imozhi 4ni 2ori 2ra 4n 3eena 4n 3ianne 4e 4n 5a 4ssa 3la 4ene 3ol 5iina 5yn ' +
  '4n 3ri 5e 3yn 2sandra 3sandra 3umi 2talin 4rina 5zyna 3e 4lyn 4rina 5yna 3harine 4erine 6yn 4i 5e 4leen 6ne ' +
  '5yn 4rine 5yn 7e 4y 5rn 3ie 4na 3ja 3ri 5n 6a 6e 3suko 3y 2vita 5ha 2wira 3thar 2y 3e 3la 4ee 2zuko 1ecia ' +
  '2eley 4y 2iko 3sha 2li 3ley 4i 5e 4y 3sie 2mi 2ndra 3na 3ya 2ren 3i 3ri 5e 3sti 6n 2sha 4ia 1hadija 7h 3nyi ' +
  '6sile 2rystyna 1ia 3ra 2ko 2mberely 6lee 8y 7y 3iko 2nga 2ra 4nmala 3si 4ten 5i 6n 2sha 2tty 2yoko 2zzy ' +
  '1jersti 1lara 3vdia 1omal 2ri 3nelia 1rista 6l 6n 5en 5i 6e 6ina 6n 7a 7e 5y 3ti 2ystal 5le 5yna 1senia 5ja ' +
  '5ya 1udirat 2m 3iko 2sum 1yla 3ee 3ie 2oko 3ng 2ra 2ung 5-hee 6wha lacey 3i 4e 2donna 2etitia 2ila 2keisha ' +
  '4sha 6ia 3isha 3shmi 2lita 2mia 2na 3ette 3ita 2quita 2ra 3isa 5sa 3ue 3ysa 2shanda 5wn 4onda 2ta 4nya 4sha ' +
  '3ifa 4sha 3onia 5ya 4sha 4ya 3rice 6ia 2ura 5-codruta 4e 5en 5l 5n 5tta 7e 4ie 2vina 5ia 3on 5da 5ne 2wanda ' +
  '2yla 1ea 3h 3ndra 4n 5a 5e 3tha 4rice 2da 2eann 3la 3sa 2ila 5ni 3sa 2la 3ia 2na 3e 3nie 3ora 5e 2ola 3na 4e ' +
  '4ie 4or 6a 3ra 3ta 2rato 2sa 3lee 4i 3sie 3ya 2ta 3ha 3icia 4tia 3tie 2yla 1ia 3na 4e 3t 2bby 2da 3ia 4ya ' +
  '2esel 6otte 2hua 2juan 2la 3i 4a 5n 6a 6e 4ya 3lian 5e 4y 3y 2mor 2na 3da 5ni 4iwe 4sey 4y 3ette 3h 3n 4ea 4ie ' +
  '2sa 3bet 3e 4-marie 4tte 3sa 4ette 2ta 2ubov 2v 2z 3a 4beth 3beth 3ette 3zie 1jiljana 1ois 2la 3ita 2na 3e 2ra ' +
  '4ine 3een 4lei 4na 5e 5za 4tta 3i 4e 4nda 5e 3na 3raine 4etta 4i 5e 2tta 4e 4ie 2uann 3ella 3isa 5e 3rdes 2vie ' +
  '4sa 1u 2ana 4n 5e 2bna 2cia 5na 4e 5nne 4la 5e 5le 4nda 3retia 5zia 3y 2divine 3mila 3ovica 2e 3lla 2isa 2jain ' +
  '2la 3u 2pe 2ra 2z 1ydia 2n 3da 4say 5ey 3ette 3ne 5tte 2ubov 3dmila 5yla ma 2ame 3yan 2bel 3le 2carena 3helle ' +
  '4iko 2deleine 5ine 5yn 3ge 3huri 3ison 3onna 2e 3gan 3lle 3ve 2gali 3da 5lena 8e 3gie 3nolia 2ha 3naz 3sa 2i ' +
  '3ke 5n 4o 3read 3te 2j 3a 3orie 2kena 3hosazana 3i 3o 2lak 4la 3gorzata 3ia 4n 5da 4ssa 3ka 3lory 3u 2mata 3ie ' +
  '3phela 2na 4l 4mi 4r 3di 4y 3isha 3ju 3on 3uela 2pula 2ra 4m 4nda 3cela 6ina 6la 7e 4i 5a 5e 4y 3eike 3garet ' +
  '8e 8te 6ita 5ux 4e 5ry 4ie 4o 5t 4ret 7he 4uerite 3haryta 3i 4a 5grazia 5h 5m 5n 6a 6n 7a 7e 5stella 4bel 6th ' +
  '4cela 4e 5-christine 7laude 6france 6helene 6laure 6therese 5lle 5tta 7e 4ia 4ko 4lee 5yn 7n 4na 5e 4sa 5ela ' +
  '5ol 5sa 4t 5a 5za 4ya 3jo 5rie 6y 3la 4ena 6e 4ies 4o 4yn 5s 3nie 3querite 5ita 3ry 3sha 3ta 4ha 4i 5na 6e 3va ' +
  '4el 3wa 3y 4am 5nn 7e 4beth 4ellen 4jane 5o 4lee 5in 5ou 5yn 4na 4se 2sako 3ha 2thilda 7e 3ilda 6e 3tie 2ud 4e ' +
  '4ie 3ra 4een 4ine 2vis 2xie 4ne 2y 3a 4wati 3belle 3me 3ra 3sa 3u 4ko 4mi 2zie 1eagan 4han 2chelle 4thild 2dha ' +
  '2e 3na 5kshi 3ra 2g 3an 4wati 3han 3umi 2hrnaz 2i 3hua 3ke 3ling 3rav 2lanie 3ba 3ina 5da 4sa 5sa 3lisa 6sa ' +
  '3odie 5y 4ny 3va 4ina 2naka 2ral 4v 3cedes 4y 3edith 4te 3ja 3ry 3ve 3yl 2ta 3te 1hairi 1i 2-kyung 3ran 3sook ' +
  '3young 2a 2caela 3haela 4ell 7e 4iko 3kie 2eko 2gdalia 2haela 3o 4ko 2ki 4ko 2lagros 3dred 3ica 4ssa 3licent ' +
  '5e 2mi 2n-ji 5ung 3a 4ko 3di 4y 3erva 3na 4ie 2ra 4nda 3eille 4ya 3i 4am 5n 3na 3ta 2saki 3sy 3ti 4y 2tsuko ' +
  '3tie 3zi 2wa 2yuki 1odesta 3upe 2ira 2jisola 2llie 4y 2moko 2na 3ica 4ka 4que 3tserrat 2raa 4g 3enike 2toko ' +
  '2una 2zell 6e 1ridula 3nal 1unira 2riel 2thoni 1wende 1y 2ra 3iam 3na 3tice 5s 4le 2ung-hee naama 2bila 2da ' +
  '3ege 4zhda 3ia 4ne 4ya 3ja 2fula 2gisa 2hid 2ila 2jwa 2kia 4sha 2ledi 2mie 3rata 2na-ama 4ko 4mi 3ci 4y 3di ' +
  '5ni 5ta 3ette 3na 4ette 4ie 2oko 3mi 2rges 4is 2simiyu 3reen 4in 2talia 6e 6ia 6ya 5ya 4sha 3halie 3ividad ' +
  '3suki 6o 5mi 2wal 2yla 2zanin 3ira 1didi 1echama 2da 3ra 2elam 3ta 2ha 2lda 3e 3ida 3l 4a 4e 4ie 4y 2na 2reida ' +
  '3min 2srine 2ttie 2va 1gozi 1ia 3mh 2chelle 4ol 6e 3ki 3ole 6tte 2eves 2ki 3ki 2la 3da 3ofar 3sa 3ufer 2na 3fa ' +
  '2rmala 2sha 2ta 1jambi 2eri 2oki 1kechi 3m 2iruka 1neka 3nna 1oa 2buhle 4ko 2doka 2elia 4le 3mi 5e 2kuthula ' +
  '2la 3uthando 3wazi 2malanga 4themba 3bulelo 3pumelelo 3sa 3thandazo 3usa 3vula 3zamo 2na 3hlanhla 3tando 2ra ' +
  '3een 4ne 3iko 4ne 3ma 2sipho 4viwe 2ura 2va 3ella 2zipho 1tombi 1unzia 2ra 3ia 4t 1wanneka 1yakio 3mbura 3wira ' +
  '2dia 2okabi obiageli 1ceane 2tavia 1ddny 2essa 3tte 2ile 2unayo 1felia 2ra 1k 2sana 1labisi 3jumoke 2eksandra ' +
  '3na 3sya 3ta 2ga 2ha 2iva 4e 4ia 1ma 2olara 3tola 3wunmi 1na 2yinye 1onagh 1pal 2helia 6e 1ra 3lia 2it 2la 3y ' +
  '2nella 2pha 1snat 1tilia 1yinkan padma 4ini 2ge 2ige 3vi 2lesa 3ma 3oma 2m 3ala 3ela 2nsy 2ola 2risa 3vati ' +
  '4een 4in 2scale 2tience 3rica 6ia 3sy 3ti 5e 4y 2ula 4ette 4ina 6e 1earl 5ie 6ne 2ggie 4y 2nelope 3nie 4y 2rla ' +
  '3nille 2tra 1hilippa 4lis 4omena 2oebe 2umla 4zile 3ong 2ylis 6s 4lis 1ia 2lar 2nar 2ppa 2rjo 1nina 1olina 3ly ' +
  '2oja 3nam 2ppy 2rtia 1rachi 3tibha 2ecious 3eti 2icilla 3ncess 3scilla 3ti 3ya 5nka 2udence 1umla 2rity ' +
  '2seletso queen rabab 3ia 2chael 4eal 5l 6le 4ida 3quel 2dha 4ika 2e 2faela 3faella 2ghad 3nhild 2haf 2isa 2ja ' +
  '3ni 2khi 2mona 3ya 2na 3da 4i 3i 4a 2quel 2sha 4eedat 4mi 2ven 2wan 2ymonde 2zan 1eba 3eca 5ca 4kah 2em 2filwe ' +
  '2gan 3ina 5e 2hana 3ema 2idun 3ko 3na 2kha 2medios 2na 4e 4ta 5e 3ea 4e 3ita 3uka 2shma 2ta 3ha 2va 2yna 1hea ' +
  '2ian 5non 2oda 3nda 1ichelle 2e 3ko 2ikka 3tta 2ka 3o 2ma 3ma 2na 2sa 2ta 3suko 3u 2vka 1obbin 3erta 3yn ' +
  '2chelle 3io 2isin 2la 2ma 4na 3ona 2na 3da 3it 3ke 3na 2sa 4lba 5ee 5ia 6e 6na 7d 8a 5yn 4nna 6e 4ria 4ura 3e ' +
  '4ann 7a 7e 4lla 5yn 4marie 7y 4tta 3hni 3ie 4na 4ta 3lyn 3sella 2uhollah 2wena 2xana 5e 5n 6a 6e 3ie 2ya 1uba ' +
  '3y 4e 2fina 2khsana 2mi 4ana 4ko 2pa 2th 4ann 4ie 1yoko saara 2biha 4na 5e 3ra 4ina 2chiko 2de 3hana 3ie ' +
  '2ffron 3iya 2har 2ima 2ki 3shi 3ura 2lina 3lie 4y 3ma 3wa 2mantha 4r 4tha 3ia 4ra 2na 4a 4e 4ko 3dhya 4i 4ra ' +
  '5ine 3geeta 3juana 7ita 3na 3ta 2oirse 2pna 2ra 4h 3it 5a 3oj 5a 2skia 2toko 4mi 3u 2undra 2vannah 3ita 2wsan ' +
  '2yaka 3uri 1carlett 1eema 2golene 2iko 2lena 3in 5a 3ma 2o-yeon 2rena 3waa 2tsuko 2verine 2zen 1habana 3di ' +
  '3hnaz 3ima 4na 4sta 3kila 3lini 4onda 3meka 4ika 3na 4da 5ra 4ell 4i 5ka 5ta 4na 6n 5on 4on 4ta 5e 6l 3ra 4ee ' +
  '5n 4i 5fa 4la 5ene 4mila 4on 6da 4ron 4yn 3una 3wna 3y 4la 4na 3za 2eela 4na 3fali 3ila 3lia 4ley 5i 6e 5y 3na ' +
  '3ree 6n 4i 5e 5lyn 5ta 4on 4ri 6e 6ll 5y 4yl 2iela 3lpa 3ra 4i 4lee 6ne 6y 5y 3zue 5ka 6o 2lomit 2obha 3nda ' +
  '3shana 2reya 3uti 2ulamit 2weta 1ian 2bongile 3yl 5le 2eglinde 3rra 2f 2gal 3ne 3rid 6ur 2iri 2lje 3ke 3vana ' +
  '4ia 2misola 3ona 2ndisiwe 3ead 3ikka 2obhan 2ssel 2ta 2v 1madar 2ita 2riti 1neha 3zana 1o-hee 3yeon 4oung ' +
  '2corro 2fia 4ya 2ha 3eila 2lange 3edad 4ne 3omiya 3veig 4i 2nal 4m 3dra 3ia 3ja 3ya 2o-jin 4kyung 3n 2phia 5e ' +
  '2raya 1tacey 4i 5a 5e 3r 4la 4r 2efani 7a 7e 4fi 3lla 3phaine 6ni 8e 7y 5enie 5ine 2ina 2ormy 1u 2-bin 3mi 2ad ' +
  '2dha 2e 2ha 4ir 2jata 2lochana 2man 3iko 4tra 3mer 2n 3-hee 3g-hee 3ita 3niva 4y 3shine 2priya 2raya 3bhi 2san ' +
  '5a 5n 6a 7h 6e 3hma 3ie 2vi 2zan 5na 6e 3ette 3ie 3y 1venja 3tlana 2itlana 1wapna 3ra 3ti 1ybil 3le 2lvia 5e ' +
  '2nnove tabatha 3itha 2hira 2ina 3siya 2kako 2lia 2maki 4r 5a 4tha 3eka 4la 4ra 3i 4e 4ka 5o 3mi 5e 4y 3ra 3sin ' +
  '2na 3esha 3ia 4ka 4sha 3ja 3su 3vi 3ya 2ra 4neh 3ja 3sha 3yn 2sha 2tiana 3yana 2wakkol 4na 5da 5na 3nya 1eena ' +
  '2gan 2na 3isha 2odora 2ra 3esa 5e 5ita 5sa 3i 3ra 4i 5e 2ssa 4ie 2tiana 3yana 1handeka 5i 6we 2ea 3da 3lma ' +
  '3mbeka 5i 3odora 3resa 6e 4sa 2omasina 2uli 3y 1ia 3na 3ra 2erra 2ffani 7e 6y 2ina 2jana 2llie 4y 2na 2sha 2ti ' +
  '4layo 2ziana 1olu 2masa 3eka 3oko 2ne 3ia 3ja 3ya 2ra 3i 4ll 2sha 4iko 2va 3e 2ya 3in 1racey 4i 5e 3udl 2ena ' +
  '3sa 4sa 5ie 3va 2icia 3na 3sha 4ta 2ude 4y 1suneko 2vetelina 1ugba 2rid 2ula 2va 1wila 2yla 1yra 1zipi 4ora ' +
  'uju 1lla 2rika 5e 2yana 1ma 2eko 1na 2ni 1rmila 2sula 1sha 1ta 2e 1zoamaka vada 2larie 3encia 5tina 4ria 6e ' +
  '6ya 3orie 2ndana 3essa 3i 2rsha 3vara 2sudha 4ndhara 1eda 2lda 3ia 3ma 3va 2nessa 3ita 3us 2ra 3da 3ed 4na ' +
  '3gie 3ity 3la 3na 4ell 4ice 5e 3onica 6ka 6que 2slemoy 3na 3ta 1ibeke 2centa 3key 4i 5e 4y 3toria 2da 3ya ' +
  '2gdis 2kki 3toria 7ia 7ya 2lde 3ma 2mala 2nita 2ola 4et 6a 3rica 2ra 3gie 5na 6ia 7e 2ta 2va 3ian 6a 6e 1onda ' +
  '3nie wafa 2irimu 3thera 2kako 2ltraud 2maitha 3bui 2nda 3gari 4ui 3ita 3jiku 5ra 6u 3za 2vinya 1ejdan 2ndi 4y ' +
  '1hitney 1iebke 2lda 3helmina 3la 4ene 3ma 2ndy 3ifred 3nie 5fred 3ona 1ynona xiaohong 2mena 2omara 2uying ' +
  '1uefang yaa 2dira 2el 2ffa 2mini 2na 3hong 2roslava 2shoda 3min 6e 2yoi 1ehudit 2jide 2katerina 2lena 2on-ah ' +
  '5hee 2senia 2tta 3unde 2vgenia 3henia 1ifat 2ngying 1lva 1o-jong 2ko 2landa 3isa 3onda 2o-jin 3n-ah 2shiko ' +
  '2ung-ae 1u-na 2i 2ka 4ko 4ri 3iko 2lia 4ia 4ya 2mi 4ko 2n-a 3a 2riko 2sra 1vette 2onne zahra 2ida 3nab 6u ' +
  '2ndile 4ra 3ele 2ra 2ynab 1ehava 2ina 5b 2lda 3la 3ma 2na 4ida 4ni 3obia 2ynep 1hanna 1ina 4ida 3dzi 3hle 2va ' +
  '1lata 1odwa 2e 2fia 2hreh 2ila 2na 2ra 4ida 2ya 1suzsanna 1ubaida 2hal 2la 3ma 2zana 5na'

const male =
  'aage 2kash 2rav 3if 3ne 3on 1bayomi 2bas 2dallah 3el 5aziz 5fattah 5kader 5madjid 3i 4fatah 4rahman 3ul 5aziz ' +
  '5kadir 5lah 8i 5rahman 2e 3d 3l 2hay 3ijit 4nav 4shek 2iodun 4ye 2raham 4m 2u 3bakar 1chim 1dalbert 8o 3m 3n ' +
  '2e 3bayo 3dayo 3goke 3kunle 3l 3mola 3niyi 3tokunbo 3wale 2ham 2il 3tya 2nan 2olfo 4ph 2rian 4en 1fanasy ' +
  '1gustin 2yei 1haron 2mad 5reza 3ed 4t 1idan 2me 2tor 1jay 2it 1kash 2bar 2e 2hilesh 2ihiko 5ro 3n 4ori 4wumi ' +
  '6nmi 3o 3ra 2ram 2sel 3hay 2wasi 1l 2a 3a 3in 3n 3sdair 4tair 2bert 6o 3recht 2den 3o 2ec 3d 3jandro 3ksandar ' +
  '8r 5ei 6y 3ssandro 5io 3xander 7re 4ei 5y 2f 3ie 3ons 6o 5zo 3red 6o 2i 3ko 3reza 3stair 2lan 3en 2ois 3k 3n ' +
  '4so 4zo 2phonse 7o 2ton 2un 2varo 3in 1madeo 4o 5u 3r 3ury 2barish 3roise 5se 2ichai 3n 4u 3r 3tabh 2non 2os ' +
  '2r 3am 1nand 3s 3tole 6ii 6y 2ders 6on 3ile 3ras 4e 5as 5i 5s 5w 5y 4ii 5y 4zej 3y 2gelo 3us 2ibal 3ket 3l ' +
  '3rban 4uddha 3s 2kit 3ur 2selm 6e 2tero 3hony 3ione 3oine 4n 5e 6llo 5io 5y 3ti 3wan 2ubhav 3rag 2war 1rchie ' +
  '2da 3en 2ef 2i 3e 4h 3f 3jit 3ld 3nze 3stide 2kady 2len 3ie 2mand 6o 3in 2nab 4ud 3dt 3e 3finn 3old 6o 4n ' +
  '3ulfo 2on 2ron 2salan 3en 5iy 2t 3em 3hur 3o 3ur 5o 3yom 2un 2vid 4nd 6er 1sad 3f 3hi 2bjorn 2ef 2ger 3har ' +
  '2hish 3kan 3ok 3raf 3utosh 3win 2if 2mund 2saf 1ta 3l 2if 3ku 2le 2o 2sushi 2ta 3ila 2ul 1udun 2gust 6e 6in 6o ' +
  '6us 2relien 6o 2stin 1vi 3chai 3gdor 3nash 3v 2ner 2raham 1wad 1xel 1yatollah 2man 2odeji 3ub 2ub 3shmann 1ziz ' +
  'babajide 4k 4tunde 3ulal 2dr 2ha 3ram 2kr 2l 3aji 4krishnan 3int 3ram 3tasar 2ndar 4ile 3kole 2ptiste 2rasa ' +
  '3naby 4ey 3rett 4y 3t 4helemy 4olome 5n 5sz 3uch 2savaraj 3em 3har 4ir 3il 3sey 3tian 5en 2wumia 1eau 2hrouz ' +
  '3zad 2la 3lo 2n 3edict 6kt 3gt 3ito 3jamin 3nett 4ie 4o 4y 3oit 3ton 3yamin 2om-seok 2ppe 2rnard 7o 4d 4hard ' +
  '4ie 3ry 3t 4hold 4ram 6nd 2van 2zalel 1harat 2eki 2upendra 5sh 1ijan 3u 2lal 3l 4y 2mal 2nyamin 2odun 2rger ' +
  '2swajit 1jarne 5i 2orn 1laine 4se 1oakye 3z 2b 3by 2de 3o 2gdan 3uslaw 2hdan 3umil 2laji 2ngani 4inkosi 3iface ' +
  '7io 2oker 2rge 3is 2sse 2utros 2yce 3d 3ko 1rad 4ford 4ley 5y 4y 3in 3nden 5on 4ko 4t 3ulio 2endan 5on 4t 5on ' +
  '3t 4t 2ian 3ce 3jesh 2ock 3derick 3oks 2uce 3no 2yan 5t 3ce 3on 1uba 2ck 2d 3dy 2ford 2hari 2lent 2rak 3han ' +
  '3khard 3l 3t 4on 2ster 2ti 3rus 1yron 2ung-hun caio 2leb 3lum 3um 3vin 2mran 2rl 4o 5s 4ton 3melo 4ine 3roll ' +
  '3son 4ten 3ter 3y 2thal 2yetano 1ecil 2dric 6k 2m 2sar 1had 4wick 3im 3n-wook 4ce 4drababu 7sekhar 4g 5-dong ' +
  '6ho 3rles 5ie 3s 4e 3uncey 2ege 3ster 3t 4an 2idambaram 4i 5ebere 4ozie 3gozie 3jioke 3ke 3ma 3nedu 4ua 3rag ' +
  '2rister 6ian 6of 7per 8h 9e 9er 2uck 3kwudi 6ebuka 7meka 6ma 3l-soo 1iaran 2llian 1laes 3rence 4k 3ud 5io 4s ' +
  '3y 4ton 2emens 6t 7e 3tus 3veland 2iff 5ord 4ton 3nt 5on 3ve 2ovis 2yde 1ody 2lby 3e 4man 3in 3lin 3m 3ton ' +
  '3umbus 2nor 3rad 2rdell 3entin 4y 3mac 3nelius 6l 3tez 2y 1raig 2ispin 4tian 5obal 6pher 1saba 1urt 4is ' +
  '1yprien 2ril 3us 1zeslaw dae-hyun 4jung 2fydd 2g 2ichi 3ki 3suke 3thi 2le 3las 3ton 2mian 4en 4on 3on 2n 3e 3i ' +
  '4al 4el 4l 5a 5o 3juma 3nie 4y 3te 3ylo 2oud 2po 2rell 4n 3in 4o 4us 6h 6z 3nell 3on 3rel 6l 5n 4ick 5n 4on ' +
  '4yl 3win 3yl 2ttatreya 2ve 3id 5e 4s 2wei 3ood 1ean 4dre 4gelo 2bashish 2clan 2epak 4ender 2l 3bert 3e 3mar ' +
  '4er 2marcus 3etrius 3yan 2nis 3nis 4y 3ver 3ys 2on 2rek 3ick 3mot 3rick 2shawn 3mond 2tlef 5v 2vendra 3in ' +
  '2wayne 3ey 3i 4tt 2xter 1hananjay 3rmendra 2ruv 1iarmuid 2ck 2dier 2ego 3rk 3ter 4mar 4rich 2lip 3lon 2mitri ' +
  '2nesh 3o 2on 2pak 2rk 1mitri 6i 6y 5o 5y 2ytro 1omenic 7o 3ingo 5ic 7k 2n 3al 5d 3g 4-hyuk 8n 5won 7ok 3n ' +
  '4acha 4ell 4ie 4y 3ovan 3te 2o-hwan 2ron 3sey 2ug 4las 7s 2v 2yle 1ragan 2or 1uane 3rte 2dley 2ncan 2san 3tin ' +
  '1wain 3yne 2ight 1ylan eamon 2rl 4e 3nest 1benezer 3rhard 2o 2rahim 2uka 1chezona 2kart 3hard 1d 2die 3y 2gar ' +
  '5do 2ison 2mond 3und 6o 2oardo 3uard 2son 2uard 6o 2vard 2ward 6o 3in 1ero 1frain 3en 1gil 2on 3r 1hsan 2ud ' +
  '1iichi 2ji 2nar 3o 2rik 2saku 2tan 2vind 1jnar 1kkehard 2ow 2rem 1ladio 3zar 2bert 2dar 3en 3on 3ridge 2ias 3e ' +
  '4zer 3jah 3seo 3yahu 2liot 6t 4s 3sworth 2mar 3er 3o 2oy 2roy 2ton 2vin 4s 2wood 1mad 3nuel 2eka 3nike 3ry 2il ' +
  '4e 4iano 5o 2manuel 3ett 3itt 2ory 2re 2yr 1ndre 2gelbert 3uerrand 2lai 2no 2och 2rique 2yinnaya 2zo 1oghan ' +
  '2in 1rasmo 2ez 2hard 2ic 4h 4k 3k 2kki 2lend 3ing 2nest 6o 3ie 3st 2rol 2vin 2win 1sa 2ben 2ko 2mail 2pen 2sam ' +
  '2teban 1than 2ienne 1uan 2gen 5e 5io 2sebio 1van 3risto 2en 3rett 7e 2geni 6i 5y 2o 1wald 3n 1yal 1zekiel ' +
  '3quiel 3r 2ra fabian 6o 4en 4o 3rice 5zio 2cundo 2del 3i 2had 3d 2isal 3z 2khri 2lk 2res 3iborz 4d 3ouk 3shid ' +
  '3uk 3zad 2ustino 5o 2wzi 2yez 2zal 1ederico 3or 2isal 2licien 4pe 4x 3ton 2mi 2odor 2rdinand 3enc 4ydoon 3gal ' +
  '4us 3min 3nand 7o 2stus 1iachra 2del 2ifi 2liberto 4pp 6o 2nbarr 3lay 3n 3tan 2ras 1lavio 2etcher 2orencio 6t ' +
  '7ino 4ian 5n 3yd 1olarin 2rest 3rest 2ster 2uad 1rancesco 5is 7co 5k 5o 6is 8-xavier 4k 5-walter 5lin 6yn ' +
  '4tisek 4z 3ser 2ed 4die 5y 4eric 8k 4ric 7k 6k 3eman 2iedhelm 5rich 3tz 2ode 1uad 2mihiko 4o 1yodor gabin 3or ' +
  '3riel 2di 2el 3tan 2len 2mal 2nesh 2reth 3field 3land 3ret 6t 4y 3th 3y 2spar 6d 3ton 2urav 3tam 4hier 2vin ' +
  '3riil 2ylord 1benga 2oyega 1earoid 2ir 2naro 3e 3ichi 3nadi 7y 6y 5ro 2offrey 6oy 3rg 5e 6s 5ii 5y 2raint 4ld ' +
  '6o 4rd 6o 3d 3hard 3main 5n 3not 3shon 3t 2thin 2un-tae 1hassan 2eorghe 2islain 2ulam 1iacomo 3ncarlo 4franco ' +
  '4luca 6igi 4ni 2churu 2deon 2l 3ad 3bert 7o 3ead 4s 3les 2no 2ora 4gio 3vanni 2rish 2sle 2tau 3hongo 2ulio ' +
  '3seppe 1leb 3n 4n 1oncalo 3zalo 2odluck 2pal 2ran 3don 3o 2ttfried 2vind 1rady 3ham 3ig 3nt 4ville 2eg 4g ' +
  '4oire 5r 6io 6y 2igori 6y 2over 2zegorz 1udmund 7ur 2ido 3llaume 5ermo 2nnar 3ter 4her 2oqiang 2rmeet 2s 3taf ' +
  '5v 6e 6o 2y 1wede 3nael 1yorgy ha-joon 2akon 2bib 2di 2gen 2ider 3m 3tham 2jime 2kan 3im 3on 2l 3ldor 3vor ' +
  '2mad 3di 3ed 3id 4sh 3za 2ni 3k 3nes 4o 4u 3och 3s 4-dietrich 5georg 5jurgen 5peter 2rald 3deep 4ik 3i 4sh ' +
  '3lan 6d 3old 4on 3ri 5s 6on 4y 3sh 5ad 3tmut 3uhiko 4ki 4n 4to 3vey 2san 3ib 3san 4o 2tem 2vard 2yao 4to 3tham ' +
  '3wood 2zem 1eath 2ctor 2ikki 4o 3ner 4rich 4z 2lge 3lmut 3mut 6h 2mant 2ndrik 3nadiy 4ing 3ri 5k 4y 2rb 4ert ' +
  '3ibert 8o 3leif 3man 6n 3nan 3schel 4hel 3ve 2sham 2ung-min 2ydar 1ideaki 4hiko 4ki 4o 4to 6shi 2lario 3ton ' +
  '2manshu 5ta 2nrich 2polito 3polyte 2ram 3o 4aki 4fumi 4hito 4kazu 5i 4nobu 4shi 4to 4yuki 2sashi 3ham 2toshi ' +
  '1jalmar 1o-jin 3young 2bert 2lger 3lis 2mer 2ng-bin 3ore 2race 5io 3st 2sea 3ni 3sam 4ein 2ussam 4ton 2ward ' +
  '2yt 1rithik 2yhoriy 1ubert 6us 2ey 2gh 3o 3ues 2mberto 2ng 3ter 2sam 3sain 4ein 2w 1yman 2un-bin 5soo 5woo ' +
  '4g-jin iain 2n 1be 2ok 2rahim 1chiro 1dowu 2ris 1euan 1fan 2eanyi 1gnacio 2or 1hab 2or 1ke 3chukwu 3nna 1lan ' +
  '2kay 3ka 2ya 1mad 2ran 1n-ho 2der 3rajit 2gemar 3mar 3o 4lf 3var 2nokenty 1oann 2n 1qbal 1rvin 5g 2win 1sa 3ac ' +
  '3iah 5s 3mu 3o 2haan 2iah 4ka 3dro 2mael 4il 2rael 3eal 2sa 4c 2tvan 1tai 3mar 3ru 3y 2zhak 1ulian 1van 3r ' +
  '1wan 1yorchia jaakko 2ber 3u 4lani 2cek 3into 3k 4son 4y 3ob 4po 3ques 2e-ho 5yun 4in 4myung 4suk 4woo 4yong ' +
  '2far 2gan 3dish 2ir 4am 2ke 3ob 2lal 3il 2maal 4l 4r 3e 4l 4s 3il 4son 2n-erik 3nik 3os 2red 3i 3le 3mo 3od ' +
  '4mir 4slav 7w 3red 5tt 4od 3vis 2son 3per 3sim 3want 2tin 2vad 3ed 3ier 2wad 4harlal 2y 3ant 3esh 3son 1c ' +
  '1ean-baptiste 5christophe 6laude 5francois 5jacques 5louis 6uc 5marc 8ie 6ichel 5noel 5paul 6hilippe 6ierre ' +
  '5yves 2d 2ff 4erey 6son 6y 4rey 5y 2ns 2ppe 2rald 4my 3e 4miah 6e 5y 3maine 3old 4me 5y 4nimo 3rell 4od 5ld 4y ' +
  '3zy 2sper 3se 3us 1iabao 3nguo 2de 2m 3my 2n-ho 4pyo 4woo 3ping 3tao 2ri 3o 2tendra 1oachim 3kim 3o 3quim 6n ' +
  '2chen 3k 2e 3l 3sph 3y 2ffrey 2han 5n 6es 3n 4athan 7on 4ny 4son 2ji 3o 2ko 2lyon 2mo 2n 3ah 4s 4than 6on ' +
  '3g-ho 5il 5nam 5soo 5un 5woo 2o-ho 4won 3n-ho 4as 2rdon 3g 4e 5n 3is 3ma 3n 2se 4f 4p 5h 3h 4ua 3iah 3peh ' +
  '3selin 3t 4ein 3ue 2uko 3ni 2zsef 1uan 2de 3son 2ha 4ni 3o 2kka 2lian 4en 4o 4us 2ma 2n-ho 4seok 3g-ho 7on ' +
  '3ichi 7ro 4or 3ya 2rgen 2ssi 3tin 4us 1yotiraditya 2rki kaarlo 2giso 2ilash 3to 2j 2lle 3onzo 2mal 4u 3biz ' +
  '3ran 2ne 2pil 2ranja 3e 4em 3im 4uki 3l 4-heinz 5theodor 3sten 3tik 2spar 2tsuhiko 5nori 5ya 2veh 2yode ' +
  '2zimierz 3uhiko 6ro 4ki 4o 4shi 4ya 1eenan 2igo 3ichi 3ji 4o 3r 3suke 3ta 4h 2lvin 2mal 2n 3drick 3echukwu 4th ' +
  '3go 3ichi 3ji 3neth 4ith 4y 3t 4a 5ro 4on 3yatta 3zo 2qiang 2rmit 2ven 3in 1galema 2osi 1hairat 3led 4id 5fa ' +
  '5l 3mis 3ya 2osrow 3tso 2urram 1i-hyun 3moon 2anoush 2baki 3et 2eran 3th 2hara 2ichi 6ro 2mani 3emia 3mo 3utai ' +
  '2ng 3uthia 3ya 2oko 2p 3choge 5umba 3koech 5rir 3rono 5tich 4uto 3tanui 4oo 2raitu 3by 3ill 3k 3ui 2shore ' +
  '2thure 2yoshi 1jartan 2ell 1las 3us 2emens 1nud 3t 1obby 3i 4na 2fi 2ichi 6ro 2ji 3o 2la 2nrad 3stantin 2rey ' +
  '3y 2stiantyn 4yantyn 3uke 2ta 1raig 2ishna 7n 4tian 5ofer 7fer 6pher 2zysztof 1uldeep 2mar 2nal 3ihiko 4o 3le ' +
  '3o 2rt 4is 1wabena 4la 3djo 4wo 3ku 3me 5na 3ng-ho 6soo 3si 2eku 3si 1yle 3ian 2ohei 2rylo 2ung-soo lachie ' +
  '4lan 2dipo 4slav 2lit 3u 2mar 3bert 3ont 2nce 3don 3ny 3re 2rry 3s 4-erik 2sse 3zlo 2teef 2urent 2vrentiy ' +
  '2werence 3rence 2xman 2zaro 1eandro 2ch 2if 2kau 2land 2muel 2n 3ard 3nart 4y 2o 3n 4ard 7o 4el 4hard 4id 4yd ' +
  '3pold 7o 2roy 2s 3etja 3ter 3zek 2v 3i 2wis 1iam 2ncoln 3dela 3o 3wood 2onel 1lewelyn 2oyd 1ogan 2ic 2n 3g ' +
  '3nie 4y 2rcan 3en 5z 6o 2thar 2uie 4s 5-philippe 2well 2yd 1uay 2bomir 2c 3as 3iano 4en 4o 4us 2dger 3ovic ' +
  '3wig 2igi 3s 3tpold 3z 2kas 3e 2nga 4ile 5sa 2thando 4er 3z 1wazi 1yle 2man 2ndon 3wood mac 3haria 3iej 3k ' +
  '2dan 3hav 3s 3u 2gne 4us 2hama 4thir 3di 3endra 4sh 3mood 5ud 4ud 2ina 2jid 3or 2khaya 3oto 3sim 4ym 2lcolm 5m ' +
  '3ik 3te 2mdouh 3man 3oru 2n 3-hee 3abu 3dla 3fred 3gosuthu 3ish 3kombu 3mohan 3ohar 4j 3soor 5ur 3ual 4el 2rat ' +
  '3c 4el 6ino 6lo 7us 6o 4in 4o 5s 4us 3ek 3garito 3iano 4o 4us 6z 3k 4ku 4o 4us 3lin 4on 3quis 3shall 3ten 4in ' +
  '4ti 4y 3vin 3wan 2saaki 4fumi 4haru 5ide 6ko 6ro 4ki 4nori 4o 4ru 4shi 4to 6shi 4ya 5oshi 5uki 3on 4od 4ud ' +
  '3simo 4oud 2tan 3ej 4o 4usz 3hew 4ias 5eu 3ias 3t 4eo 4haus 5ew 5ias 6eu 4i 2ulana 3no 3rice 6io 5zio 4o 2x ' +
  '3ence 3imilian 9no 5o 3well 2ynard 1bugua 3lelo 1cebisi 2kinley 1duduzi 1edard 2hdi 3met 3ran 2inhard 3r 2l ' +
  '3vin 2nachem 4hem 3sa 2rlin 3rill 3t 3vin 3wan 2sut 1fundo 1icah 3ha 5el 5le 4eal 5l 3kael 4ey 2guel 2kael 3e ' +
  '4l 3hail 7o 3ko 2lad 4n 3es 3ford 3ind 3lard 3o 4rad 4s 3ton 2n-ho 4jae 5ong 5un 4kyu 4seok 5oo 4woo 2quel ' +
  '2rcea 3ko 3oslaw 2tch 5el 7l 3suhiro 5o 5ru 1musi 1oammar 3taz 2desto 3ibo 2gens 2hamad 5ed 5mad 8reza 6ed 4n ' +
  '5d 5lal 3it 3sen 4in 2in 3ses 2jtaba 2khtar 2nde 3roe 3te 4y 2o-hyun 2rdechai 3itz 3ris 3ten 5za 4on 2se 4s ' +
  '3he 3ioua 3tafa 2ti 3ohiro 2unir 3ssa 1phumzi 1stislav 1thunzi 1ubarak 2chiri 2fti 2go 2hammad 8u 4nnad 3oho ' +
  '2kesh 3htar 3ul 2layam 2nir 2qtada 2rad 4li 3do 3iithi 3ray 3taza 3ugan 2sa 3iliu 3tafa 2tahi 3inda 3ua 4la ' +
  '2zaffar 1wai 3ngi 4iki 2iti 1xolisi 1ykhailo 3ola 2les 2ron 2ung-bak 1zwandile nabih 4l 2chman 2dav 3eem 4r ' +
  '3im 2eem 2fees 3tali 2garaj 3endra 2huel 2ji 4b 2m-joon 3di 2na-kwame 2oki 3to 3ya 2poleon 2rayan 3endra 4sh ' +
  '2sir 5u 3rallah 3ser 2tan 3han 6ael 6ial 7el 4i 2veen 3jot 2waf 4z 2yef 3ib 2zar 3ir 1degwa 2irangu 2ubuisi ' +
  '3ka 3ngu 1eal 2d 2eraj 2il 2lson 2stor 2tanel 2ville 2wton 2ymar 1gconde 2ugi 1iall 2cholas 3k 4olas 3olae 6s ' +
  '5o 2dal 2els 2gel 2i 2khil 3las 3olai 6y 2lesh 3s 2mrod 2no 2r 2ssim 2tesh 3in 4sh 2zar 1jabulo 2enga 2oroge ' +
  '1kosana 4inathi 1namdi 1oah 2ble 3oru 3uo 4yuki 2e 3l 2lan 2man 2rbert 7o 3ihiko 4o 3man 6d 3ris 2uri 2vak ' +
  '1uno 2ri 1wankwo 1yaga 2esom obafemi 2ed 2i 3nna 1chieng 2tave 5io 1dd 3var 2hiambo 2inga 3on 3s 2umegwu 1fer ' +
  '1ginga 1had 1isin 1kechukwu 3zie 2onkwo 3th 1laf 4ur 3tunde 3v 2e 3g 3h 3ksandr 5ii 6y 3n 2in 3ver 4ier 2le 3i ' +
  '2of 2usegun 3waseun 4ole 1m 2ar 2er 2id 2kar 2ondi 2ri 1ndrej 2geri 2yango 1piyo 1ren 2han 2i 2ji 2lando 2val ' +
  '3ille 1sama 4u 3ze 2car 2ei 2ip 2kar 2man 2si 2tap 2valdo 2waldo 1tha 3man 2ieno 3s 2mar 2so 2to 1uma 2pa 1ve ' +
  '1wain 2en 2ino 1yetola 1z paa 3vo 2blo 2draic 6g 2lle 3mer 2nkaj 3yaza 2olo 2pa 2r 3viz 2scal 4ual 3eka 3quale ' +
  '2tricio 6k 2ul 4i 5n 4o 2vel 3lo 2wan 3el 2yam 1eadar 2der 3ro 2er 2kka 2lle 2r 3-olof 3cy 3e 3ry 3tti 2te 4r ' +
  '3r 4i 4o 3teri 1hil 4ip 6p 7e 4lip 2umelele 1ierluigi 4o 4re 6-yves 4s 3tro 2nchas 2otr 2yush 1lamen 3ton ' +
  '1orfirio 3ter 2ul 1rabhakar 3deep 3fulla 3kash 3mod 3nab 5v 3sad 4enjit 4hant 3tap 4ik 3veen 2eben 3m 3ston ' +
  '2ince 3thviraj 2zemyslaw 1uneet 2rushottam 1yotr qadir 2is 2sem 3im 3sem 1uentin 2incy 4tin 5on raanan 2chid ' +
  '2dion 3oslaw 4van 2ed 2fael 4l 3faele 3i 4k 4q 3sanjani 2ghav 6an 4unath 5ram 3nar 2heel 3im 3man 3ul 2ila 3mo ' +
  '3ner 2j 3an 4t 3eev 4ndra 4sh 3inder 4v 3kumar 3nath 2kesh 2leigh 3f 3ph 2m 3achandra 4dan 4krishna 4n 3das ' +
  '3esh 3i 4n 4ro 3on 3zan 4i 2n 3bir 3dal 6l 4eep 5ll 4olph 4y 3jan 4it 3veer 2oul 2phael 2shad 4ed 4id 3mus ' +
  '2tan 3ko 2uf 3l 2vi 4ndra 4shankar 2y 3ford 3mon 6d 4undo 2zi 1ecep 2ed 2ggie 3inald 4s 2id 4ar 3ji 4o 3mund ' +
  '3naldo 4er 4hard 5old 2mi 3y 2naldo 4to 4ud 3e 3zo 2uben 3ven 2x 2y 3es 3naldo 2za 1hett 2ys 1iad 3z 2cardo ' +
  '3cardo 3h 4ard 4ie 3k 4ey 4ie 4y 3o 2dha 2gathi 3oberto 2kiya 3u 2shabh 4i 3to 2yad 2zwan 1oald 3r 2b 3by 3ert ' +
  '6o 3t 2cco 3h 3ky 2d 3erich 7k 3ger 3ney 3olfo 5phe 3rick 5go 2gelio 4r 2han 3it 2i 2land 6o 3f 3land 2main 4n ' +
  '5o 3eo 3uald 2n 3ald 4n 3en 3nie 4y 2osevelt 2ry 2scoe 3endo 3s 3tam 4islav 4yslav 2timi 2uhani 2y 3al 3ce ' +
  '1uairi 3ridh 2ben 3in 2diger 3olf 5ph 3y 2eben 2fus 2hollah 2men 2ne 2pert 2slan 3s 4el 6l 3tem 4y 2vi 1yan 2o ' +
  '3hei 3ichi 3suke 3ta 2szard 2uichi 3ji 3taro saad 4i 3r 2belo 3ri 3uro 2chin 2degh 3iq 2eb 3ed 2fwan 2gi ' +
  '2habzada 3il 2id 3f 2jid 3jad 2kari 2l 3ah 4m 3eem 4h 3il 4m 3man 3vador 5tore 2meer 3i 4h 4r 3my 3ual 4el 4li ' +
  '2ndeep 4ile 5p 4or 4ro 3ford 3g-hoon 6yun 5jin 5min 5woo 3jay 4eev 3tiago 4o 5s 6h 3usi 2rdar 3vesh 2tish 3oru ' +
  '4shi 3tar 3ya 5jit 4endra 2ul 4i 3rabh 5v 2yed 3yid 1cot 4t 5ie 5y 1eamus 3n 2bastian 7en 2gun 2iichi 3ji ' +
  '2myon 2nzo 2ok-youl 2pp 4o 2rge 5i 5y 4io 3hii 5y 3kan 2th 2ung-hoon 7yun 6woo 2verino 2yi 3mour 1had 3fiq ' +
  '3hbaz 4id 4ram 5ukh 3ilesh 3keel 3lom 3ne 4kar 3rad 4if 3shank 3ukat 4l 4n 3wn 3yne 2ehbaz 4u 3khar 3ldon 4ton ' +
  '3rif 4man 4wood 4zod 2igeki 5o 5ru 3mon 3n 4go 4ichi 4ji 6ro 4taro 4ya 4zo 3v 4aji 5m 4raj 2lomo 2muel 2o 3go ' +
  '3hei 3ichi 3ji 3n 3ta 2ubham 3hei 3ichi 3ji 3n 4suke 1i-woo 2amak 2busiso 2d 3daramaiah 4harth 4iq 2egfried ' +
  '4mar 2fiso 2gmar 4und 3urd 6ur 2hle 2las 3vio 2mo 4n 2ndre 2pho 2rajuddin 2taram 3hembiso 2ya 4bonga 5ulela ' +
  '1lawomir 2obodan 1norre 1ohail 3rab 2k-yol 2l 3ly 3omon 2n 3dre 3ny 2ren 2ta 2umitra 3rav 1partak 2encer 2hiwe ' +
  '1rinivas 8an 1taffan 3n 4ford 4islas 8v 8w 4ley 4ton 2efan 6o 4fen 3in 5ar 3llan 3pan 4han 7e 5en 3rling 3ve ' +
  '5n 3wart 2ig 2oyan 2ruan 2uart 3re 1ubhash 3ramanian 2dhir 3ip 2fyan 2hail 2jit 2khbir 2laiman 3e 4iman 4yman ' +
  '3tan 2mit 2ndar 5y 3g-ho 7on 5jin 5min 3il 2raj 3endra 4sh 3ya 2shant 4il 3umu 1vein 3n 3rre 2yatoslav 1wapan ' +
  '1yed 2lvain 4ester 1zymon tad 3ao 4shi 3eusz 3hg 2e-hyun 4woo 4yong 6ung 2ge 2ha 3er 3ir 2ichi 3ki 3wo 2kaaki ' +
  '4fumi 4hiro 4nori 4o 4shi 4to 4yuki 3ehiko 4o 4ru 4shi 3u 4ma 5i 4ya 2lal 4t 3eb 2mer 2nguy 3may 3ner 2pani ' +
  '3io 2ras 3eq 3iq 3jei 3o 3quin 3un 2tsuo 5ya 2ufiq 2vish 2wfiq 2ye 3yip 1ed 3dy 2emu 2jas 5hwi 2odoro 2rence ' +
  '3je 3rance 4ell 5nce 3uo 2tsuo 5ro 5ya 1habang 4iso 4o 3d 4deus 3mi 4sanqa 2emba 5inkosi 3odor 7e 4phile 3ron ' +
  '2iago 3bault 6t 3erry 3lo 2omas 3r 4bjorn 4sten 4vald 2ulani 5s 3rman 1iago 2bor 2ll 3man 3o 2m 3my 3o 4fei 6y ' +
  '4thee 6y 3ur 2to 3us 1obias 3y 2d 3d 3or 2ivo 2kujiro 4nbo 3yo 2lga 2m 3as 5z 3er 3maso 4i 4y 3ohiro 4ki 4ya ' +
  '2ney 3ino 3y 2r 3ben 4jorn 3d 3e 3geir 3kel 3mod 3stein 6n 3u 3vald 3y 2shiaki 5hiko 7ro 5ki 5o 5yuki 1raian ' +
  '3vis 2ent 5on 3vor 3y 2istan 2ond 3y 2uman 2ygve 1shepo 2utomu 3yoshi 1uan 2nde 3ji 2omas 2rgut 3ki 1y 2ler ' +
  '2mofiy 3ur 2ree 4ll 3on 5e 2son 1zachi 2vi uday 2dhav 2o 1ffe 1go 3chukwu 1lf 2ises 2rich 2ysses 1mar 2berto ' +
  '2esh 2it 1pendra 1rbain 2ho 2i 3el 1sama 2man 1thman 2karsh 1we 1zi 2odinma vaclav 2dim 3ym 2gn 2hid 2ibhav ' +
  '2lentin 8e 4rii 6y 2n 3ce 2run 2sant 3co 3ili 6i 5y 3yl 2ughn 1egard 2ikko 3t 2li 2nkaiah 5t 6esh 2rn 4on ' +
  '1iacheslav 2cente 3tor 2dar 3yasagar 2ggo 2jay 2kas 3ram 5nt 3tor 2lle 2nay 3ce 5nt 6zo 3eet 3icius 3od 2pin ' +
  '2raj 4t 3ender 3gil 6io 2shal 4wanath 2tali 6i 6y 5y 3o 3torio 2vek 1lad 4imir 5slav 4yslav 1ojislav 3tech ' +
  '2lkan 4er 4mar 3odymyr 2n 1sevolod 1usi 3umuzi 1yacheslav waclaw 2de 2el 2fula 2gner 2hid 2ititu 2ldo 3e 4ed ' +
  '3id 3ker 3lace 4y 3ter 4her 4on 2qar 2rd 3ner 3ren 2seem 3im 2taru 2weru 2ylon 3ne 1eiming 2lcome 3don 2ndell ' +
  '3liang 2rner 2s 3ley 3ton 1ieland 3slaw 2lber 6t 4ur 6n 3ey 3ford 4red 7o 5ied 3helm 3l 4ard 4i 5am 7s 6n 5s ' +
  '4y 3mer 3son 3ton 2nford 4red 5ied 3ston 2seman 2told 1ladyslaw 1m 1ojciech 2le 3f 4gang 4ram 2n-bin 4hee ' +
  '2o-jin 4sung 3drow 1yatt xavi 4er 1i 2aobo 4ping 1ola 4ni yaakov 2go 2hya 2ir 2kov 3ubu 2nis 3n 4ick 2o 2ron ' +
  '4slav 2ser 3h 4want 3in 4r 3sin 3uhiko 6ro 4o 4shi 4yuki 2w 2zid 1efim 2gor 2hoshua 3uda 2mi 2vgeni 7y 6y 3hen ' +
  '1igal 2shai 3rael 2tzhak 1ngve 1oann 3v 2chanan 2el 2gendra 4sh 3i 2hei 2ichi 2ji 2na 4tan 3g-ho 5nam 5soo ' +
  '2ofi 3n-seok 2ram 2sef 3hiaki 5hide 7ko 7ro 5ki 5nobu 7ri 5o 5ro 5taka 6o 5yuki 3si 3uke 2ta 4m 2ung-chul 6ho ' +
  '6jin 6sam 7oo 4is 3sef 4sef 4uf 1rjo 1uichi 2ji 2kio 2nus 2ri 4i 4y 3y 2saku 3uf 4ke 2ta 4ka 3o 2vraj 2ya ' +
  '2zuru 1van 2es 2on zachariah 7e 6y 4ery 3k 4ary 2far 2her 3id 4r 2id 2karia 3es 3har 3i 2lman 2mani 2ne 2yed ' +
  '1bigniew 1denek 2zislaw 1edong 2ev 2ljko 2nko 1hiqiang 2ongshan 1ia 3d 2nedine 1oltan 2ran 1ubair 6u 2kile ' +
  '2rab 1vi 1weli 5nzima 1ygmunt'

const either =
  'adi 1lex 4is 2ix 2va 1mal 3rjit 2it 1ndrea 2ge 4l 1oi 1riel 1sa 1ubrey 2gustine 1very 1yanda 2o 3dele 3mide ' +
  'bailey 2lwinder 2r 1lair 3ke 1o 2la 2nga 1ritt cameron 3ille 2rey 3rol 2sey 1hae-won 3rley 2en 2i 3dera 3nonso ' +
  '3som 2ong 2ris 2ung 1lair 3ude 2eo 1onny 2ry 1ruz 1yrille dakota 2milare 2na 2ra 3cy 2yo 1ee 2niz 2rya 2von ' +
  '1o-yeon 2minique 2r 3ian 1rew 1usty ebere 1den 1fe 1ivin 1li 3a 3sha 1merson 1un-woo 1vren fang 1eng 1inley ' +
  '2rdous 1rankie ga-eul 2briele 2gandeep 2l 3e 2ng 1erry 1uadalupe 2rpreet 1wenn ha-neul 2dar 2e-in 2i 2neul ' +
  '2rley 3preet 3u 2yat 3den 1ikari 5u 2nata 2romi 1ong 1ua 2i 1ye-sung 2un-jin 6u 7ng 5kyung ibuki 1fe 3oluwa ' +
  '1hsan 1lhan 1man 1nbar 2ge 1ra 1slam 2mat 1vory jackie 2den 2e 2gjit 2ime 2mey 3ie 2n 2sbir 3preet 1ean 2ss ' +
  '4ie 1i-ho 5on 4yun 3min 3soo 4ung 3won 5o 3yong 2a 3n 4hua 2e 2had 2mmie 2n 3-kyung 4young 3g 1o 2dy 2hnie ' +
  '4nie 2na 2o-young 2rdan 1ules 2n 3g-eun 5hwa 6yun 5min 5soo kabelo 2ede 2i 2oru 2rabo 3i 2sey 2tlego 3sumi ' +
  '2usar 2zumi 1ehinde 2i 2lechi 3sey 2ndall 2rry 1gomotso 1hethiwe 1im 2ran 2t 2yomi 1okoro 2u 1ris 1ulwinder 2n ' +
  '1yung-min lacy 2i 2n 3e 2urence 4i 2vern 6e 1ebo 4gang 2e 2i 3gh 2sego 3ley 4ie 1i 2an 4g 2hi 2n 3dsay 3g 2or ' +
  '2ron 1o 2an 2ndon 2u 1uca 3ky 2ngelo 1ynn mackenzie 2ndeep 3preet 2rion 3ley 2sami 3umi 2xime 2yowa 1erle ' +
  '1ichal 4ele 4i 2ka 2n 3-kyung 4young 3g 3h 3ori 2rai 2sha 2tsuki 2zuki 1or 3gan 1pho 1yung-soo nan 3a 2o 2seem ' +
  '2tsu 2vdeep 2zim 1eo 1hlanhla 1icky 3ola 2kita 3o 4la 2ng 2tzan 1kosi 1oam 2ga 2or 2ur 1tokozo 1umbers odell ' +
  '1fek 2ir 1la 3mide 2lie 2uchi 3watobi 1motayo 1nalenna 2yekachi 1pe 3yemi 1r 2atile 1zgur paramjit 3is 3ker ' +
  '3vez 2t 3rice 1ei 2ng 2yton 1hoenix 1ing qamar 1i 2an 4g 2ng 1uinn rajwinder 2mandeep 1eagan 2da 2ese 2fugio ' +
  '2i 2n 1ida 2ley 2n 3at 2ver 1obbie 3in 2ni 2sario 2tem 2wan 1u 2i sabah 2cha 2m 3mie 2ndy 3g 2pir 2scha 3ha ' +
  '1eo-jun 4yoon 2ul-gi 1hachar 3har 3i 3ked 3mim 3n 3shi 2elby 2irin 2ola 2u 3ra 1i-won 2dney 2mi 3one 3phiwe ' +
  '3ran 2phiwe 1kyler 1lava 1ne 2ir 1ola 2o-hyun 4min 4young 2ra 1tacy 3v 2evie 1u-jin 3min 2khwinder 2n-woo 3g ' +
  '4-hyun 1ydney tal 2o 2sneem 2ylor 3o 1ebogo 4ho 2mi 4tope 2rry 1hanh 3to 2eo 1iisetso 2ng 1obi 2lani 3uwani ' +
  '2mi 3mie 3o 4mi 2ni 2pe 1racy 2inidad 1shepiso 2ubasa 1umelo 1zur uche 4nna 1gonna 1li 1mut 1nathi val 3ery ' +
  '3ya 2nja 1ivien wei 3wei 2n 1illie xia 3n 4g 3o 4ming 4yu 2n 3g 1uan 2e yan 3g 2rden 1eon-woo 1i 2ng 3ka 1ong ' +
  '4-sun 2shimi 2ung 5-hee 6mi 8n 1u 2-jin 2an 2e 2ki 2n 3-seo 2u 2val ze 1hen 4g 4ya 2i 2ong 3u 1ion 2v 1ola'

let genders: Map<string, 'f' | 'm' | 'either'> | undefined

function table(): Map<string, 'f' | 'm' | 'either'> {
  const found = new Map<string, 'f' | 'm' | 'either'>()
  for (const [names, gender] of [
    [female, 'f'],
    [male, 'm'],
    [either, 'either'],
  ] as const) {
    let name = ''
    for (const part of names.split(' ')) {
      const shared = part.charCodeAt(0) - 48
      name = shared < 10 ? name.slice(0, shared) + part.slice(1) : part
      found.set(name, gender)
    }
  }
  return found
}

const withoutAccents = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ø/gi, 'o')
    .replace(/ł/gi, 'l')
    .replace(/æ/gi, 'ae')
    .replace(/[‐‑]/g, '-')

/** The gender a given name usually tells, whatever its case and accents; null where it is not known. */
export function givenNameGender(name: string): 'f' | 'm' | 'either' | null {
  genders ??= table()
  const plain = (/^[A-Za-z-]*$/.test(name) ? name : withoutAccents(name)).toLowerCase()
  const found = genders.get(plain)
  if (found !== undefined) return found
  // "Anne-Laure" is told by its first half
  const hyphen = plain.indexOf('-')
  return hyphen > 0 ? (genders.get(plain.slice(0, hyphen)) ?? null) : null
}
