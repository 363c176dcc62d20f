/**
 * The 4,500 commonest surnames of the 1990 US census (public domain, as shipped in the MIT-licensed PyPI package `names`
 * 0.3) that are not as well known as a place, a firm or a common word. Front-coded as in `first-names.ts`.
 */
const coded =
  'aaron 1bbott 2el 4l 3rnathy 2ner 4y 2raham 4ms 3eu 1cevedo 2ker 5man 3ley 2osta 2una 1dair 3m 4e 4s 5on 2cock ' +
  '2dison 2kins 2ler 1gee 2new 2uayo 3iar 4lar 5era 4rre 1hern 2mad 3ed 2rens 1iello 2ken 2nsworth 1kers 2in 4s ' +
  '1laniz 3rcon 2ba 3ers 5t 6son 3recht 4ight 2cala 3orn 2derman 3rich 5dge 2eman 3xander 2faro 3onso 4rd 3red 2ger ' +
  '2icea 2lan 4rd 3en 4y 3ison 3man 3red 2manza 3eida 3ond 2onso 4zo 2ston 2tman 2varado 5ez 3es 1mador 3ral 3to ' +
  '3ya 2brose 2es 2mons 2os 2undson 1naya 2ders 6en 6on 3rade 4e 5s 5w 6s 4us 2gel 5o 3lin 3ulo 2thony 3oine 4nio ' +
  '1podaca 3nte 2pel 3legate 5ton 1quino 1ragon 3nda 3ujo 2ce 3her 4ibald 5e 4uleta 2ellano 3valo 2ias 2menta 3ijo ' +
  '3stead 5rong 2ndt 3ett 3old 2redondo 4ola 3iaga 4ngton 3oyo 2senault 2teaga 3hur 3is 1sbury 2hby 3craft 3e 4r ' +
  '3ford 3ley 3more 3ton 3worth 2kew 1tchison 2herton 2kins 6on 2well 3ood 1ugustine 2lt 2try 1valos 2ery 2ila 4es ' +
  '1yala 2ers 2res babb 3cock 3in 2ca 3h 4man 3k 3on 2der 3ger 3illo 2er 3z 2ggett 3ley 3well 2iley 3n 4es 3r 4d ' +
  '2lderas 4win 3es 3lard 2nda 4y 3kston 3nister 3uelos 2ptiste 2rajas 3ba 4ee 5r 4osa 5ur 3clay 3den 3ela 3field ' +
  '3ger 3ham 3ker 4ley 4sdale 3low 3nard 4es 5tt 7e 5y 4hart 5ill 3on 5e 3r 4aza 4era 5to 6t 4ientos 5os 4on 5w 6s ' +
  '4y 3tels 4h 5olomew 4lett 6y 4on 2sham 3kin 3s 4ett 2tchelor 3eman 4s 3ista 6e 3son 3taglia 4en 4le 6s 4s 2uer ' +
  '3gh 5man 3m 4an 6n 4gardner 7tner 3tista 2xley 3ter 2yer 3lor 3ne 3s 1each 3l 4e 4l 4s 3m 4on 3n 4e 3rd 5en ' +
  '3sley 3ttie 5y 4y 3uchamp 4doin 4lieu 4regard 3ver 6s 2cerra 3k 4er 5tt 4ham 4man 4with 3nel 2dard 3ford 2ebe ' +
  '3ler 3rs 3son 2gay 3ley 2hrens 2langer 3cher 3lamy 4o 3t 4on 4ran 2navides 8z 3der 3edict 4field 3itez 3jamin ' +
  '3ner 5tt 3oit 3son 3tley 4on 2rg 4er 6on 4man 4strom 3man 4udez 3nal 5rd 4hardt 4ier 4stein 3rios 4y 5man 3tram ' +
  '6nd 3ube 2ss 2tancourt 3hea 5l 3ts 3z 2verly 3ins 2yer 1ible 2ckford 2ddle 2gelow 3gs 2llings 8ley 5ot 4ups ' +
  '3odeau 2nder 3gham 3kley 2rch 2sson 2ttner 2vens 3ins 1lackburn 5man 6on 5well 6ood 3ine 4r 4s 3ke 5ly 3lock ' +
  '3nchard 6ette 5o 4d 4k 5enship 4ton 3ylock 2edsoe 3vins 2iss 2ock 5er 3dgett 3om 3unt 2ue 3m 3nt 2ythe 1oatright ' +
  '4wright 2bbitt 3o 2ck 2ehm 3ttcher 2gan 3gs 2hannon 3n 2isvert 2land 3den 4uc 3en 4s 3in 5g 3ling 7er 3t 4on 2ne ' +
  '3illa 3ner 2oker 3ne 3th 5e 2rdelon 5n 5rs 3en 3ges 3rego 2ss 3tic 6k 4on 3well 2ttoms 2uchard 5er 3dreau 8x ' +
  '3nds 3rgeois 4ne 4que 2wden 3en 5s 4r 5s 3ie 3les 4in 6g 3man 3ser 2yce 3d 3er 3kin 3le 5s 3nton 2zeman 1racken ' +
  '6tt 3dbury 4en 4ley 4shaw 4y 3gg 3nch 4d 5enburg 5on 5t 4ham 4non 4son 4t 5ley 3swell 3tcher 4ton 3un 3vo 3xton ' +
  '3y 2eaux 3eden 5love 4n 3nnan 5er 4t 3wer 4ster 2ice 3ggs 4ht 3ley 4l 3m 3nk 5ley 5man 4son 3ones 3scoe 4eno 3to ' +
  '4t 5ain 5on 2oadnax 5way 3ck 5man 3derick 4y 3gan 3nson 3okins 4me 3thers 3ughton 4ssard 3wder 4er 4ne 6ll 5ing ' +
  '5lee 3yles 2ubaker 3ce 3mfield 3ner 4ner 4o 4s 5on 3ton 2yan 5t 3son 1uchanan 4er 3k 4ingham 4ley 4ner 2eno ' +
  '2ffington 3ord 2llard 4ock 2mgarner 2nch 3dy 3ker 3n 4ell 3ting 2rch 5ett 5field 3den 5tte 4ick 3ge 5r 5ss 4os ' +
  '3k 4e 5tt 4hart 5older 4s 3leson 5y 3nett 7e 5y 4ham 4s 5ide 3r 4ell 4is 4oughs 5w 6s 3t 4on 2sby 3ch 3s 4ey ' +
  '3tamante 4os 2tcher 3terfield 4on 4s 2xton 1yars 2ers 2num 2rd 3ne 5s caballero 4n 3le 3ral 4era 2de 3y 2gle ' +
  '2hill 2in 2labrese 3deron 4well 3houn 3kins 3l 4aghan 5han 5way 4ender 4oway 3vert 4in 2macho 4rillo 3bell 3eron ' +
  '3p 4os 2nady 4les 3delaria 3field 3non 3o 3trell 4u 4well 4y 2pps 2raballo 4way 3bajal 4one 3d 4en 6as 5r 4ona ' +
  '5za 4well 3ey 3l 4in 5sle 4os 4son 4ton 3man 4ichael 4ona 3nahan 4es 5y 3o 4n 3r 4anza 5sco 4era 4ico 5er 5llo ' +
  '5ngton 5on 4oll 3son 4well 3ter 4wright 3uso 3valho 4er 3y 2sas 3ey 3illas 3key 3on 3per 3s 4ell 4idy 3taneda ' +
  '4eel 5llano 9os 4illo 4le 6berry 4ro 3well 2talano 3es 3hey 3o 3ron 2udill 4le 3sey 2vanaugh 4zos 3e 1ecil ' +
  '2nteno 2rda 3vantes 1hacon 3dwick 3ffin 3lmers 3mberlain 8in 7s 5liss 4pagne 5ion 3n 4dler 4ey 4g 3pa 4in 4man ' +
  '4pell 3rles 5ton 3stain 3tman 3u 3varria 4es 5z 4is 2eatham 3ek 3n 4ey 4g 3rry 3sser 4ter 5nut 3ung 3w 2ild 5ers ' +
  '5ress 5s 4ton 3n 3sholm 4m 4olm 3twood 2oate 3i 3ng 3w 2ristensen 9on 6iansen 9son 7e 6man 8s 6opher 6y 2un 4g ' +
  '3rchill 1intron 2sneros 1lancy 4ton 3pp 3rk 5e 5son 4y 3usen 3wson 3y 4ton 2eary 3gg 3m 4ens 6t 7s 4mons 4ons ' +
  '3venger 2ick 3fford 4ton 3ne 4ton 2ose 3ud 4gh 4tier 1oates 4s 2bb 4s 3le 3urn 2chran 7e 3krell 2dy 2ffey 4in ' +
  '4man 2ggins 2hen 3n 2ker 2lbert 4urn 4y 3e 4man 4s 4y 3lado 5zo 4ey 4ier 5ns 3on 3son 3vin 3well 2mbs 3eaux 4r ' +
  '3pton 3stock 2naway 3cepcion 3don 3e 3ger 3klin 3ley 3n 4ell 7y 5r 6s 4olly 5r 6s 3over 3rad 4oy 3te 4i 4reras ' +
  '3way 3yers 2oke 4s 5ey 3ley 3mbs 3n 4ey 4s 3per 2pe 4land 3ley 3pola 2rbett 4in 5tt 3coran 3dell 5ro 4ova 3ey ' +
  '3ley 3mier 3nelius 5tt 4ish 4well 3ona 6do 3ral 4ea 5ia 4igan 3tes 5z 3win 2sby 3grove 3ta 4ello 2ta 3e 3hran ' +
  '3ter 4on 4rell 2uch 3ghlin 3lter 3ncil 4ts 3rtney 3sins 3ture 2vert 4y 3ington 2wan 4rd 5t 3ell 3les 5y 2yle 3ne ' +
  '1rabtree 3ddock 3ft 3ig 4n 3mer 3ndall 4e 4ford 3ven 3wford 4ley 3yton 2eamer 3ech 4l 3ighton 3nshaw 3spo 3ws ' +
  '2ider 3sp 4t 4well 3ttenden 2ocker 6tt 3ft 3mer 4well 3nin 3ok 5s 3sby 4s 3teau 3uch 4se 3wder 4e 5ll 4ley 2um ' +
  '4p 3se 3tcher 6field 3z 1uellar 3vas 2lbertson 3len 3p 4epper 3ver 2mmings 6s 2nningham 2pp 2rley 3ran 4ie 6r 4y ' +
  '3tin 5s 2shman 3ter 2tler dabney 2hl 2igle 3ley 4y 2le 4y 3ton 3y 2mico 3on 3ron 2ncy 3g 4elo 3iel 6s 7on 3ner ' +
  '2rby 3den 3ling 3nell 2silva 2ugherty 5try 2venport 3id 5son 4es 4la 4s 5on 2wkins 3son 2yton 1eal 3n 3ton ' +
  '2berry 2cker 2es 2hart 2jesus 2lacruz 4garza 4ney 4rosa 4torre 3eon 3gadillo 6o 3linger 3oach 4ng 4ssantos 3uca ' +
  '3valle 2marco 3ers 3psey 2nham 3ney 4ing 5s 6on 4y 3son 3t 4on 2rosa 3r 4ick 2santis 3imone 2vine 4to 3lin 3ore ' +
  '3ries 2wey 3itt 2xter 2young 1ial 3mond 3s 3z 2bble 2ck 4ens 5rson 5y 4inson 4son 2ehl 3trich 4z 2ggs 2ll 4ard ' +
  '4on 2nkins 2on 4ne 2xon 1oan 2bbins 4s 3son 2ckery 2dd 4s 3son 2herty 2lan 3l 4ar 2mingo 6uez 5quez 2nahue 4ld ' +
  '6son 4to 3nell 7y 3ohue 4van 2oley 4ittle 2ran 3man 3n 3ris 3sey 3tch 2ss 2tson 3y 2ucette 3gherty 5ty 4las 7s ' +
  '2ve 2wd 4y 3ell 3ling 3nes 5y 4ing 4s 2yle 2zier 1raper 3yton 2iscoll 3ver 2ummond 3ry 1uarte 2be 3ois 4se ' +
  '2ckett 4worth 2dley 2ff 4y 2gan 4s 3gan 4er 2kes 2mas 3ont 2naway 3bar 3can 3ham 3lap 3n 4e 4ing 2ong 2pont 3re ' +
  '5e 3uis 2ran 5d 5t 3bin 3den 3kin 3r 2tton 2val 5l 1wyer 1yer 2kes 2son eagle 2rl 4e 5y 4s 4y 3nest 2sley 3on ' +
  '3ter 6ling 4man 4on 2ton 2ves 1bert 1chevarria 3ols 2kert 1ddy 2gar 3e 2mond 6s 7on 2ward 6s 1gan 2gleston 1lam ' +
  '2der 3ridge 2ias 3zondo 2kins 2ler 3ington 4ot 6t 4s 5on 3sworth 2more 2rod 2ston 1manuel 2bry 2erson 4y 2mons ' +
  '1ngel 3le 2nis 2os 2right 4quez 1pperson 3s 2stein 1rdmann 2ickson 2nst 2vin 2win 1scalante 4milla 3obar 5edo ' +
  '2parza 3inal 5o 6sa 6za 3osito 2quivel 2tep 4s 3rada 4ella 1theridge 3ridge 1ubanks 1vans 2erett 4hart 4s 5on ' +
  '1wing 1zell faber 3ian 2gan 2hey 2in 3r 4banks 4child 4ley 3son 2jardo 2lcon 3k 3lon 4s 2nning 2rias 3ley ' +
  '3nsworth 3r 4ar 4ell 4ington 5s 4ow 2ulk 5ner 3st 1eeney 2lder 4man 3iciano 4x 3lows 3ton 4s 2nnell 5r 3ton ' +
  '2rguson 3nandes 8z 3rara 6o 4eira 5ll 5r 4is 4y 1ielder 3rro 2fe 2gueroa 2nch 5er 3dley 3e 3k 3ley 3n 4egan 5y ' +
  '2ore 2scher 3hman 3k 2tch 3e 3ts 3zgerald 4patrick 4simmons 1lagg 3herty 3nagan 4ders 4igan 4nery 2eck 3ming ' +
  '4ming 3tcher 2ora 4ence 5s 5z 3urnoy 3wers 3yd 2ynn 1ogarty 3g 3le 2ley 3se 4om 3tz 2ng 3seca 3taine 4enot 2ote ' +
  '2rbes 3eman 4t 3man 3ney 3rest 7er 3ster 4yth 7e 3t 4e 5nberry 4ier 5n 4ner 4une 2ss 3ter 2untain 3rnier 3st ' +
  '2wler 1raley 3me 3ncis 7co 5o 6is 4k 5lin 5s 4tz 4z 3ser 4ier 3zer 4ier 2ederick 9s 4rick 8son 3e 4d 5man 4man ' +
  '4se 3itas 3und 3y 2ias 3ck 3edman 4nd 4rson 4s 3tz 3zzell 2ye 4r 1uchs 2entes 2gate 2lcher 3ler 6ton 3mer 3ton ' +
  '4z 2nderburk 3k 2qua 2rlong 3man 3r 2sco gable 3riel 2ddis 4y 2ffney 2ge 3ne 4on 2ines 5y 3ther 2larza 3braith ' +
  '3e 3indo 3lagher 5nt 5rdo 4egos 4o 5way 3van 4ez 4in 2mble 4oa 3ez 2ndy 3n 4on 3t 4t 2ray 3ber 3cia 3diner 4ner ' +
  '3land 3mon 3ner 5tt 3rett 4is 6on 3vey 4in 3za 2skin 6s 3s 3ton 2tes 4wood 3lin 2ult 3thier 2vin 2ylord 1earhart ' +
  '4y 2er 2iger 2ntile 4ry 2orge 2rald 4rd 2tz 1ibbons 4s 3son 2fford 2lbert 7son 4reath 3christ 3es 3l 4en 5spie ' +
  '5tte 5y 4iam 5land 5s 3man 4er 4ore 3son 2nn 2ordano 2pson 2rard 3on 4ux 2st 2vens 1ladden 4ney 3ser 4gow 4s 3ze ' +
  '2eason 3nn 2over 2ynn 1oad 2ble 2ddard 3frey 3inez 3win 2ebel 3tz 2ff 3orth 2ins 2ldberg 4en 4smith 5tein 2mes ' +
  '4z 2nsalves 3zales 7z 2och 3de 5n 4in 6g 4man 4rich 4son 4win 3lsby 2rdon 3e 3ham 3man 2ss 4ett 2ugh 3ld 4et ' +
  '1racia 3dy 3f 4f 3gg 3ham 3nados 4ger 4t 5ham 3ves 3yson 2eathouse 3co 3enberg 5e 5field 5lee 5wood 4r 3gg 4ory ' +
  '3iner 3nier 3sham 2ice 3der 3er 3ffin 6s 6th 8s 3ggs 4sby 3mes 4m 3sham 4som 4wold 2oce 3gan 3oms 3ss 5man 3ve ' +
  '5r 5s 2ubb 5s 4er 1uajardo 2enther 3rin 4ra 5ero 3st 3vara 2ffey 2idry 3llen 5ory 3nn 2lley 2nderson 3n 3ter ' +
  '4her 2rley 2stafson 2thrie 3ierrez 2yton 2zman haag 3s 4e 2cker 5tt 4ney 2dden 3ley 2gan 3en 4r 3gard 4erty 2hn ' +
  '2ight 3ley 3nes 3r 4ston 2lcomb 3e 4s 4y 3ler 4man 3sey 4tead 3verson 2mblin 4y 3el 4r 3lin 3m 4er 5tt 4ond 7s ' +
  '6s 3pton 3rick 2ncock 3d 4ley 4y 3es 4y 3kins 4s 3ley 4on 3na 5h 5n 4on 3sen 4on 2rbin 3daway 4ee 5n 5r 5sty 4in ' +
  '6g 5son 4man 4wick 4y 3e 3gis 4rave 5ove 3kins 3lan 4ey 4ow 3man 4on 4s 3ness 3p 4er 3r 4ell 4ington 5s 6on 4y ' +
  '3t 4er 4ley 4man 7n 4well 3vey 3well 4ood 2skell 4ins 3s 4ell 3tings 2tch 5er 6tt 3field 3haway 3ley 3ton 2ugen ' +
  '3ser 2vens 2wes 3kins 4s 3ley 3thorne 2yden 3es 3nes 3s 3ward 4ood 2zel 1ead 4ley 4rick 3ley 4y 3rd 4n 3th 4on ' +
  '2bert 2ck 4man 2dges 3rick 2ffner 3lin 3ner 2im 3n 4rich 2ld 3ler 3m 4s 3ton 2mbree 3phill 2nderson 4on 4rick 8s ' +
  '9on 6x 3ke 3ley 3nessey 4ing 3ry 3sley 4on 2rbert 3edia 3man 6n 3nandez 4don 3r 4era 4ick 5n 6g 7ton 4mann 4on ' +
  '3shberger 3zog 2ss 3ter 2witt 2yward 1iatt 2bbard 2ckey 4man 4s 5on 2dalgo 2gdon 3ginbotham 6s 4s 3h 4tower ' +
  '2ldebrand 4reth 3lard 4er 4iard 4man 3ton 2mes 2ndman 4s 3es 3kle 3ojosa 3son 3ton 2rsch 2tchcock 3e 3t 2xson ' +
  '1oang 2bbs 3son 2dge 5s 4son 2ff 4man 7n 2gan 3g 3ue 2ke 2lbrook 3comb 7e 3den 5r 3guin 3iday 3lenbeck 5y 4iday ' +
  '5ngsworth 6s 5s 4oman 5way 4y 3m 4an 4es 3t 4on 4z 2man 3er 2neycutt 3g 2od 3k 4er 4s 3per 3ver 2pkins 3pe 5r ' +
  '3son 2ran 3n 4e 5r 4sby 3owitz 3sley 3ton 3vath 2skins 3tetler 2uck 3gh 5ton 3le 3ser 2we 4ll 4rton 4s 3land ' +
  '2yle 3t 1uang 2bbard 3er 5t 2ddleston 3gens 4ins 3son 4peth 2erta 3y 2ff 4man 2ggins 3hes 5y 2ll 3sey 2mes 3mel ' +
  '3phrey 8s 6ies 2ndley 3t 4ley 2rd 3ley 3st 3t 4ado 2skey 3sey 3ton 2tchens 6rson 6son 5ings 7s 8on 6son 3son 3to ' +
  '5n 2ynh 1wang 1yatt 2de 2land 3ton 2man 2nes ibarra 1ngalls 3le 3raham 5m 2man 1rby 2izarry 2ons 2vin 5e 5g 2win ' +
  '1saac 5s 6on 2bell 2om 3n 1verson 3s 3y 2ory jack 4man 4s 3ob 5s 6en 6on 5y 3ques 2eger 2mes 5on 3ison 2nes ' +
  '3kowski 3sen 4sen 2ramillo 3rell 5tt 3vis 2sper 2ynes 1ean 2fferies 6s 7on 6y 4rey 5ies 2nkins 3nings 3sen 4on ' +
  '2rnigan 2ssup 2ter 3t 2well 4tt 1imenez 1obe 2hansen 3n 4s 5on 5ton 2iner 2lley 4y 2nes 2rdon 3gensen 7on 2se ' +
  '4ph 2yce 3ner 1uarez 2dd 3e 3kins 2lian 2ng 2stus kahn 2iser 2minski 2ne 3g 2plan 2rr 2sper 2tz 2uffman 4man 2ye ' +
  '1eane 3rney 5s 3ting 4on 2ck 2efe 5r 3gan 3l 4er 4ing 3n 4an 4e 5r 5y 3ton 2ith 2lleher 5r 5y 4um 4y 3sey 4o 2mp ' +
  '4er 2ndall 4rick 3nedy 5y 4y 3yon 2rn 4s 3r 2ssler 2tchum 2yes 3s 4er 1han 1idd 3well 2efer 2lgore 3lian ' +
  '3patrick 2mball 4le 4rell 5ough 3mel 2nard 3caid 3der 3gsley 3ney 3sey 2rby 3chner 3k 4land 4patrick 4wood 2ser ' +
  '3h 2tchen 7s 1lein 2ine 4ger 1napp 2ight 2oll 3tt 5s 3wles 5ton 3x 2udsen 5on 3tson 1och 2ehler 3nig 2hl 4er 3n ' +
  '2lb 2ng 2once 4tz 2pp 2vach 2walski 2zak 3lowski 1ramer 3us 5e 5s 2ebs 2ieger 2oll 2ueger 3g 4er 3se 1uhn 2nkel ' +
  '3tz 3z 2rtz 2ykendall 1yle labbe 3elle 2cey 3hance 3key 3roix 3y 2dd 3ner 2fferty 3lamme 4eur 2ird 2mar 3bert 3m ' +
  '2nce 3d 4ers 4is 4on 4rum 5y 3ey 3g 4don 4e 5r 4ford 4ley 5ois 4ston 3ham 3ier 3kford 3ning 3tz 2plante 3ointe ' +
  '4rte 2ra 3ge 3kin 3oche 4se 3ry 3sen 4on 3ue 2sh 4ley 3siter 3ter 2tham 3imer 3timore 2uer 3ghlin 2vender 3igne ' +
  '3oie 2whorn 3ler 5ss 3rence 3s 4on 3ton 2yman 3ne 3ton 1each 3hy 3k 4e 3l 3r 4y 3vitt 2blanc 3ron 2clair ' +
  '2dbetter 3esma 3ford 3oux 2eper 3s 2febvre 2ger 3g 4ett 2hman 6n 2igh 5ton 2master 4y 3ieux 3ke 3mon 3on 5s 3us ' +
  '2nnon 3tz 3z 2on 4ard 4e 2rma 3ner 3oy 2slie 3sard 3ter 2ung 2vesque 3in 5e 3y 2wandowski 3is 2yva 1ibby 2ddell ' +
  '2eberman 2ght 5foot 5ner 3on 2les 3ley 4y 2ma 3on 2nares 3d 4berg 4er 4gren 4ley 4quist 4say 5ey 5trom 3k 4ous ' +
  '3n 3ton 3ville 2pscomb 2ra 2ster 2ttlefield 6john 6ton 2vely 3ingston 1loyd 1ocke 5tt 4hart 4lear 4wood 2era ' +
  '2ftin 5s 4on 2gan 3sdon 3ue 2max 3bard 7i 7o 2ngo 5ria 2omis 3ney 2per 4s 4z 2rd 3enz 6o 2tt 2uis 2vejoy 4lace ' +
  '5ess 5l 4tt 3ing 2we 4ll 4ry 3man 3ry 2ya 3d 2zano 1ucas 3e 4ro 3iano 3kett 2dwig 2go 2is 2jan 2ke 2mpkin 2na 3d ' +
  '4berg 4gren 4y 3sford 2ong 2sk 3ter 2ther 3trell 3z 1yle 4s 2man 2nch 3n 2on 4s 2tle maas 2be 3ry 2cdonald 3e ' +
  '3hado 3ias 3k 4ay 4enzie 5y 4ie 4lin 3lean 5od 2dden 4ox 3era 3rid 5gal 3sen 2es 4tas 2gana 3ee 3gard 3nuson ' +
  '3uire 2haffey 4n 3er 3on 5ey 2ier 3n 2jors 2ki 2lcolm 3donado 3ley 4ory 5y 3one 6y 2ncini 4uso 3ess 3gum 3ley 3n ' +
  '4ing 4s 3sfield 4on 3uel 3zo 2ple 5s 2rble 3chand 4otte 4um 5s 3es 3in 5o 4on 3kham 4ley 3ler 4ow 6e 3quez 5is ' +
  '3r 4ero 4oquin 3sh 3tel 6l 5ns 4in 6dale 6ez 6o 6s 7on 4z 3vin 3x 2ssey 4ie 3t 4ers 7on 2ta 3heny 5son 5ws 4ias ' +
  '5s 3lock 3ney 3os 3son 3teson 4hew 7s 4ingly 5son 4os 5x 4son 2uldin 3pin 3rer 4o 2xey 3field 3well 2yberry 3er ' +
  '5s 4s 3field 3hew 3nard 3o 3s 2zza 1cadams 3fee 3lister 4lister 3rthur 2bee 3ride 2cabe 4ffrey 4ll 6ister 6um ' +
  '4nn 5ts 4rter 6hy 6ney 6y 4skill 4uley 3lain 5nahan 5ry 4eary 5llan 9d 5ndon 4intock 8n 4oskey 5ud 4ung 5re ' +
  '3ollum 4mbs 4nnell 4ol 4rd 5kle 5mack 6ick 4y 3racken 5ry 5y 4eary 3ue 4lloch 7ugh 4ne 4rdy 5ry 4tcheon 2dade ' +
  '4niel 8s 3ermott 3onald 5nell 5ough 4ugal 8l 4well 3uffie 2elroy 3wen 2fadden 4ll 4rland 8e 2gee 4hee 3hee 3ill ' +
  '4nnis 3overn 4wan 3rath 5w 4egor 5w 4iff 3uire 2henry 3ugh 2innis 4tire 5osh 5yre 2kay 3ee 5ver 4nna 6ey 5zie ' +
  '4on 5wn 3inley 5ney 6on 3night 2lain 4ne 4ughlin 5rin 3ean 4more 4ndon 4od 2mahan 5on 4nus 4ster 3illan 6en 6ian ' +
  '3ullen 4rray 2nabb 4ir 4lly 4mara 3eal 4ely 4il 6l 3ulty 4tt 2pherson 2queen 2rae 3eynolds 2swain 2vay 3ey ' +
  '2whorter 3illiams 1eacham 3d 4e 4or 5ws 3rs 2deiros 3ina 3ley 4in 4ock 3rano 2ehan 3k 4er 4s 2ier 2jia 2lancon ' +
  '3endez 3lo 3ton 3vin 2na 4rd 3denhall 5z 4oza 3endez 2rcado 4er 4hant 4ier 3edith 3rell 4ick 5ll 5man 5tt 2sa ' +
  '3senger 5r 4ina 2tcalf 3z 4ger 4ler 2yer 5s 2za 1ichael 7s 5ud 4el 3kens 2ddleton 2lam 3burn 3es 3lard 4igan ' +
  '5ken 4s 3ne 5r 3ton 2ms 2ner 3nick 3or 3ter 4on 4z 2randa 3eles 2tchell 2xon 2ze 1obley 2ck 2eller 3n 2ffett ' +
  '4itt 2hr 2jica 2lina 3l 2naco 4ghan 4han 3dragon 3ey 3iz 3k 3roe 3son 3tague 5lvo 5nez 6o 4emayor 5ro 5s 5z 4oya ' +
  '2ody 3ney 3re 4man 2ra 4les 4n 3eau 4head 4land 4no 4y 3iarty 4n 3ley 3rell 4ill 5s 6on 6sey 4ow 3se 3tensen 4on ' +
  '2sby 3eley 4r 4s 3her 3ier 3ley 3s 2tley 3t 2ulton 5rie 3nt 2wery 2ya 3e 4r 1ueller 2hammad 2ir 2lkey 3l 4en 5r ' +
  '4igan 5n 6s 5s 2ncy 3dy 3iz 3n 3oz 3son 2rdock 3illo 3phy 3ray 4ell 4y 2se 3grove 3ser 1yers 2les 2rick nabors ' +
  '2deau 2gel 3le 3y 2il 2jera 2kamura 2ll 2nce 2pier 2quin 2ranjo 3vaez 2sh 2than 2va 4rrete 6o 2ylor 1eal 4y ' +
  '2edham 3l 4ey 4y 2ff 2grete 4on 2il 4l 2lms 3son 2meth 2sbitt 3mith 3s 3tor 2ttles 2uman 6n 2varez 3ille 2wberry ' +
  '4y 3comb 3ell 3kirk 3man 3som 6e 3ton 1guyen 1icholas 6s 7on 3kel 5rson 2elson 3to 3ves 2les 2xon 1oble 5s 2el ' +
  '2lan 5d 3en 3l 2onan 2rfleet 3iega 3man 3ris 3ton 3wood 2vak 3otny 2wak 3ell 3lin 2yes 1ugent 2ll 2mbers 2nes 4z ' +
  '3ley 3n 2tt 4er oakes 3ley 3s 2tes 1brien 3yan 1campo 3sio 2hoa 3s 2onnell 6r 5or 1dell 3n 2om 3nnell 2um 1gden ' +
  '2le 4sby 1hara 1jeda 1keefe 1ldham 3s 2eary 2iphant 3va 5res 7z 5s 4e 5ira 5r 4o 2mstead 2sen 3on 2vera 1malley ' +
  '1neal 3il 5l 2tiveros 1rdonez 2eilly 3llana 2nelas 2osco 3urke 3zco 2ta 3ega 3iz 1sborn 6e 3urn 2good 2hea 2orio ' +
  '2teen 3rander 2ullivan 2wald 5t 1tero 2is 2oole 2to 1uellette 2tlaw 1verby 4street 4ton 1wen 4s pace 3heco 3k ' +
  '4ard 4er 2dgett 3illa 2gan 2ige 3ne 4ter 2lacios 3ma 4er 3umbo 2nnell 3toja 2pe 3pas 2quette 2radis 3do 3edes ' +
  '4nt 3ham 3ish 3ker 4inson 3nell 3r 4a 4is 6h 4ott 4y 3son 6s 3tin 4ridge 2ssmore 2te 4l 4rson 3ino 3rick 3ten ' +
  '5rson 4on 2ul 4ey 4sen 5on 2xton 2yne 3ton 1eachey 4ock 3k 3rce 4son 3se 2ck 2dersen 6on 2ebles 3k 3l 4er 3ples ' +
  '2llegrino 5tier 3tier 2mberton 2na 3ce 3der 6grass 4leton 3n 4ell 4ington 4y 2oples 2pper 2rales 5ta 3due 3ea ' +
  '4ira 4z 3kins 3reault 4in 4on 4y 5man 3son 2ter 5man 5s 6en 6on 3it 3rie 3tigrew 5s 5t 4way 4y 2yton 1feifer ' +
  '5fer 1ham 3n 2elan 4ps 2ifer 3llips 3pps 1icard 3kard 4ens 5ring 5tt 2erce 4re 4son 2ke 2lcher 2mentel 2na ' +
  '3ckney 3eda 3kerton 4ney 4ston 3o 3son 3to 2per 3kin 3pin 2tcher 3man 3re 3t 4man 4s 1lace 3nte 3tt 2easant ' +
  '2ummer 3nkett 1ogue 2indexter 4ter 3rier 2lanco 3ing 3k 3lack 5rd 4ock 2meroy 2nce 3d 4er 2ol 4e 3re 2pp 2rter ' +
  '6field 4illo 2sey 3ton 2tts 2ulin 3nds 2well 1rado 3ter 4her 4t 2entice 3scott 4ley 4sley 4ton 3witt 2ichard 3de ' +
  '4gen 3est 4to 3ngle 3tchard 6ett 2octor 3ffitt 3sser 3vost 2uett 3itt 2yor 1uckett 2ente 2gh 2lido 3len 5y 4iam ' +
  '2rcell 3dy 3nell 3vis 2tman 3nam 1yle qualls 3rles 2ezada 2ick 3gley 3llen 3nlan 4n 4ones 7z 4tana 7illa 5ero ' +
  '3roz rader 3ford 2fferty 2gan 3land 3sdale 2ines 5y 4s 2ley 3ph 3ston 2mey 3irez 3on 4s 3say 4ey 2nd 4all 4le ' +
  '4olph 3ey 3gel 3kin 3som 2pp 2sh 3mussen 2tcliff 3liff 2uch 2wlings 6s 4s 2yburn 3ford 3mond 3nor 2zo 1eagan ' +
  '3rdon 3ves 2ctor 2dd 4en 4ick 5ng 4y 3man 4on 6d 2ece 3der 4y 3s 4e 3ves 2galado 4n 2ich 5ert 3d 3lly 3nhardt 7t ' +
  '3s 3ter 2ndon 3fro 3ner 3o 3teria 2uter 2yes 3na 4olds 5so 1hea 2oades 5s 3den 5s 1icci 3hard 7s 8on 4ey 4ie ' +
  '4ter 3kard 4er 5tts 4man 4s 3o 2ddell 4ick 4le 3enour 4r 3geway 3ley 2fe 2gby 3gins 4s 3sby 2ley 2naldi 3ehart ' +
  '3g 2os 2pley 2tchey 5ie 3ter 2vas 3era 2zzo 1oach 3rk 2bb 4ins 3erge 5son 5t 6s 7on 4y 3inette 5s 6on 4son 3les ' +
  '3son 3y 2cha 4e 3k 4well 2den 4rick 3gers 3rigue 8s 8z 5quez 2ger 5s 2hr 2jas 2land 3dan 3ler 4ins 2man 5o 3eo ' +
  '4ro 3o 2ney 2oney 3t 2per 2que 2sa 4do 4les 4rio 4s 3en 5baum 6erg 5thal 3s 4er 4i 2th 2unds 5tree 4tree 3se 4h ' +
  '4seau 6l 2wan 3e 4ll 3land 4ey 2yal 3bal 3er 3ster 1ubin 4o 3y 2cker 2dd 3olph 2ff 4in 2iz 2nyan 4on 2pert 3p ' +
  '2sh 4ing 3s 4ell 4o 3t 2th 4erford 3ledge 1yan 2der saavedra 2bo 2cco 2dler 2enz 2ge 4r 2las 4zar 3cedo 4ido ' +
  '3dana 4ivar 3erno 4s 3gado 3inas 4sbury 3lee 5y 3mon 3ter 2mmons 3ple 6s 4son 3s 4on 3uel 6s 2nborn 3ches 6z ' +
  '3dberg 4er 6s 7on 4lin 4oval 4s 3ford 3tana 4iago 4os 2pp 2rgent 2sser 2tterfield 2ucedo 4ier 3er 3ls 3nders ' +
  '2vage 3oy 2wyer 6s 2xon 3ton 2yers 3lor 3re 1cales 3nlon 3rborough 5rough 2haefer 6fer 4fer 5fer 3ell 4rer ' +
  '3iller 6ing 4ndler 3mid 6t 5tt 6z 3neider 3ofield 4ll 4onover 4tt 3rader 4eiber 6ner 4oeder 3ubert 4ler 5te 6z ' +
  '5z 6e 4macher 4ster 3wab 5rtz 6z 4eitzer 2oggins 2ribner 3oggins 3uggs 2ully 1eal 4e 4s 3man 3rcy 3ton 3y ' +
  '2bastian 2eley 2gura 2ibert 3del 3fert 3ler 3tz 2lby 3l 4ers 4s 2na 2pulveda 2rna 3rano 2ssions 2ttle 6s 2verson ' +
  '2ward 3ell 2xton 2ymore 5ur 1hackelford 3de 3fer 4fer 3h 3nk 5s 4non 3piro 3rkey 4p 5e 3ver 3w 3y 2ea 4rer 3ehan ' +
  '4ts 3ffield 3lby 4don 4l 5ey 5y 4ton 3pard 4hard 4pard 3ridan 4man 4rill 5od 5y 4wood 2ields 3fflett 3n 4n 3pley ' +
  '4man 4p 3rley 3vely 5rs 2ockley 3emaker 3ok 3re 5s 4ter 2rader 2uler 4l 4tz 3maker 5n 5te 1ibley 2des 2egel 3rra ' +
  '2gler 2kes 2ler 3ls 3va 4erman 6s 4ia 2mmons 4s 3on 5e 5s 6on 3pkins 4son 3s 2nclair 3ger 4h 4letary 7on 2pes ' +
  '2sco 3k 3son 2zemore 1kaggs 2elton 2idmore 3nner 3pper 1lack 3de 3gle 3ter 4on 4tery 3ughter 3yton 2edge 2oan ' +
  '3cum 3ne 1malley 5s 5wood 3rt 2iley 3thson 2oot 3thers 2yth 1nead 3ed 3ll 2ider 3pes 2odgrass 3ok 3wden 2yder ' +
  '1oares 2lano 3is 4z 3omon 2mers 5ville 3mer 6s 2ng 2rensen 6on 3ia 5no 3rell 2sa 2telo 3o 2ule 3sa 3thard ' +
  '5erland 7n 3za 2well 4rs 1palding 3ngler 4n 3rkman 5s 4row 3ulding 2ear 5man 5s 3ed 4r 3ight 3llman 3nce 6r 3rry ' +
  '2icer 3llman 3nks 3vey 2ooner 2radlin 4gue 3iggs 4nger 3ouse 3uill 2urgeon 4lock 1quires 1tacey 4k 5house 4y ' +
  '3fford 3ggs 3hl 3ley 4lings 5worth 3mm 4per 5s 3nfield 4ton 3ples 6ton 3rk 5ey 5s 4ling 4nes 4r 3ten 4on 3uffer ' +
  '2clair 2eadman 4rns 3ed 4l 5e 4n 3ffen 3gall 3in 5berg 5er 3phen 7s 8on 4p 3rling 4n 3vens 7on 3ward 6t 2idham ' +
  '3les 4l 5man 5well 4tner 3ne 4nett 4son 3tt 2john 2ockton 3ddard 3ker 5s 3ll 3ner 3rey 4y 3tt 3ut 3vall 4er 3we ' +
  '2pierre 2rain 4nd 5ge 4tton 4ub 5ss 3eeter 3ickland 4nger 3other 4ud 5p 3unk 2uart 3bblefield 5s 3ckey 3ll 3mp ' +
  '3rdivant 4geon 5ill 6s 4m 2yles 1uarez 2ggs 2llivan 2mmerlin 6s 3ner 3pter 2therland 3ter 4on 1wafford 3in 3nk ' +
  '4n 4son 3rtz 2earingen 4t 3eney 4t 3nson 2ift 3sher 3tzer 2ope 1ykes 2lvester taber 3or 2ckett 2ft 2ggart 2lbert ' +
  '4ot 6t 3lent 5y 2mayo 2naka 3g 3ner 2pia 3p 2rver 2te 3um 2vares 1eague 3l 2el 3ter 2jada 3eda 2llez 2mpleton ' +
  '2nnant 4ey 2rrell 4ill 4y 1hacker 3mes 3o 3rp 3tcher 3yer 2eriault 5ot 2ibodeau 9x 3el 3gpen 2omas 6on 4pson ' +
  '4sen 5on 3rn 5burg 5e 5hill 5ton 4p 5e 4ton 2rash 6er 2urman 4ston 1ibbetts 4s 2ce 2dwell 2erney 2jerina 2ller ' +
  '6y 5y 4man 3ton 2mm 4ons 2ndall 3ker 3sley 2pton 2rado 2sdale 2tus 1obias 4n 2dd 2lbert 3edo 4r 3iver 3ley 4iver ' +
  '2mlin 6son 3pkins 2ney 3g 2ro 3rence 5s 5z 2th 3ten 2var 2wnes 4s 5end 1racy 3han 3mmell 3n 3pp 3sk 3vers 4is ' +
  '3ylor 2eadway 6ell 3jo 3mblay 3nt 3vino 2ibble 3ce 3mble 3nidad 3plett 4p 2otter 3ut 5man 3y 2udeau 3itt 3jillo ' +
  '3ong 1ubbs 2ck 4er 2ggle 2rk 3ley 3man 3nbull 4ey 3pin 2ttle 1yler 2ner 2ree 2son ulrich 1nderhill 5wood 2ger ' +
  '1pchurch 2shaw 2ton 1rban 3ina 2ibe 1sher 1tley vail 2ladez 3des 5z 3encia 5ti 7n 8e 5zuela 4rio 3le 5jo 5s ' +
  '2nburen 3ce 3diver 4yke 3g 3hoose 5rn 3meter 3n 3over 3winkle 2rela 3gas 3ner 5y 2squez 2ughan 5n 5t 2zquez 1eal ' +
  '2ga 2la 4sco 5quez 4zquez 3ez 2nable 3egas 3tura 2ra 3din 3gara 3non 2st 2tter 1ick 4ers 6y 3tor 2dal 2eira 3ra ' +
  '2gil 2lla 5lobos 5nueva 5real 6real 5senor 4egas 2ncent 3es 3son 2tale 1ogel 3t 2ss waddell 3e 3sworth 2ggoner ' +
  '3ner 3oner 2hl 2ite 2kefield 2lden 4ron 6p 3l 4ace 4en 5r 4ing 5s 4s 3sh 4ton 3ter 6s 4on 2mpler 2ng 2rden 3e ' +
  '3field 3ren 2shburn 3son 2terman 5s 3kins 3son 3t 4ers 4s 2ugh 2yne 1eatherford 7ly 7s 2bb 4er 3er 3ster 2ddle ' +
  '2ed 3ks 3ms 2inberg 4er 4stein 3r 3s 4s 2lch 3don 3ker 3ler 4man 2ndt 3ger 3tworth 4z 3zel 2rner 3tz 2sley ' +
  '3tbrook 4er 4fall 4moreland 4on 2tzel 1halen 5y 3rton 3tley 2eat 5ley 5on 3eler 3lan 2ipple 3taker 4comb 4ed ' +
  '5head 6urst 5man 5side 4field 4ing 4ley 5ock 6w 4man 5ire 5ore 4ney 4son 4t 5aker 5en 5ington 5le 4worth 2yte ' +
  '1ick 4er 4ham 4s 2ese 2ggins 2lbanks 4er 4ur 6n 3cox 3d 4e 5r 3es 4y 3helm 4ite 3ke 5rson 5s 4ins 7on 4s 3l 4ard ' +
  '4ett 5y 4iam 7s 8on 5ford 5ngham 5s 4oughby 4s 5on 3moth 3son 3t 2mberly 2nchester 3dham 3field 4rey 3g 4ate ' +
  '4field 3kler 3n 3slow 4tead 5on 3ters 2rth 2seman 3niewski 2tcher 3hers 7poon 4row 3t 4e 1offord 2lfe 4f 4ord ' +
  '2mack 2ng 2odall 5rd 4bury 4cock 4en 4ley 4ruff 4son 4ward 5orth 4y 3ldridge 4ey 3ten 2rd 4en 3kman 3ley 3rell ' +
  '3sham 3th 5am 5ington 5y 1ray 2en 2ight 1yant 3tt 2lie 2man 2nn 4e xiong yamamoto 2ncey 3ez 3g 2rbrough 2tes ' +
  '2zzie 1barra 1eager 1ocum 2der 2on 2st 2ungblood 5er 4t zambrano 3ora 2pata 2ragoza 4te 2vala 1eigler 2ller ' +
  '2peda 1hang 1iegler 3linski 2mmer 6man 2nk 1ook 1uniga'

let names: Set<string> | undefined

function table(): Set<string> {
  const found = new Set<string>()
  let name = ''
  for (const part of coded.split(' ')) {
    const shared = part.charCodeAt(0) - 48
    name = shared < 10 ? name.slice(0, shared) + part.slice(1) : part
    found.add(name)
  }
  return found
}

/** Whether a word, whatever its case, is a common surname. */
export function isSurname(word: string): boolean {
  names ??= table()
  return names.has(word.toLowerCase())
}
