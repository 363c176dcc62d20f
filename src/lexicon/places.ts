/** Countries by the short names that news copy gives them, in lower case and without full stops. */
export const countries: ReadonlySet<string> = new Set(
  (
    'afghanistan,albania,algeria,andorra,angola,argentina,armenia,australia,austria,azerbaijan,bahamas,bahrain,bangladesh,barbados,belarus,belgium,belize,' +
    'benin,bhutan,bolivia,bosnia,botswana,brazil,britain,brunei,bulgaria,burkina faso,burma,burundi,cambodia,cameroon,canada,cape verde,chad,chile,china,' +
    'colombia,comoros,congo,costa rica,croatia,cuba,cyprus,czech republic,czechia,denmark,djibouti,dominica,dominican republic,ecuador,egypt,el salvador,' +
    'england,eritrea,estonia,eswatini,ethiopia,fiji,finland,france,gabon,gambia,georgia,germany,ghana,great britain,greece,grenada,guatemala,guinea,guyana,' +
    'haiti,honduras,hong kong,hungary,iceland,india,indonesia,iran,iraq,ireland,israel,italy,ivory coast,jamaica,japan,jordan,kazakhstan,kenya,kiribati,kosovo,' +
    'kuwait,kyrgyzstan,laos,latvia,lebanon,lesotho,liberia,libya,liechtenstein,lithuania,luxembourg,madagascar,malawi,malaysia,maldives,mali,malta,mauritania,' +
    'mauritius,mexico,micronesia,moldova,monaco,mongolia,montenegro,morocco,mozambique,myanmar,namibia,nauru,nepal,netherlands,new zealand,nicaragua,niger,' +
    'nigeria,north korea,north macedonia,northern ireland,norway,oman,pakistan,palau,palestine,panama,papua new guinea,paraguay,peru,philippines,poland,portugal,' +
    'qatar,romania,russia,rwanda,samoa,saudi arabia,scotland,senegal,serbia,seychelles,sierra leone,singapore,slovakia,slovenia,solomon islands,somalia,' +
    'south africa,south korea,south sudan,soviet union,spain,sri lanka,sudan,suriname,sweden,switzerland,syria,taiwan,tajikistan,tanzania,thailand,togo,tonga,' +
    'trinidad,tunisia,turkey,turkiye,turkmenistan,tuvalu,uae,uganda,uk,ukraine,united arab emirates,united kingdom,united states,uruguay,us,usa,uzbekistan,' +
    'vanuatu,vatican,venezuela,vietnam,wales,yemen,zambia,zimbabwe'
  ).split(','),
)
