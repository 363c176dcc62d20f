import { HouseList } from './house.ts'

/** News agencies, papers and broadcasters, each with the short forms that credits use. Case counts in short forms. */
const table = `
Associated Press|AP|The AP|The Associated Press
Reuters|Thomson Reuters
Agence France-Presse|AFP|Agence France Presse
Press Trust of India|PTI
Asian News International|ANI
Press Association|PA|PA Media|PA News Agency
Australian Associated Press|AAP
The Canadian Press|CP|Canadian Press
United Press International|UPI
Deutsche Presse-Agentur|DPA|dpa
Agencia EFE|EFE
ANSA
Xinhua|Xinhua News Agency
Kyodo|Kyodo News
Yonhap|Yonhap News Agency
TASS|Tass
RIA Novosti|RIA
Interfax
Anadolu Agency|AA|Anadolu
Bernama
IANS|Indo-Asian News Service
United News of India|UNI
Bloomberg|Bloomberg News
Dow Jones|Dow Jones Newswires
Tribune News Service|TNS|Tribune Content Agency
McClatchy|McClatchy Newspapers
Scripps|Scripps News
States Newsroom
Capital News Service
City News Service
Bay City News
Inter Press Service|IPS
Religion News Service|RNS
Catholic News Service|CNS
Jewish Telegraphic Agency|JTA
Belga
Keystone-SDA
NTB
TT News Agency
Ritzau
PAP
Ukrinform
Irish News Agency
BBC|BBC News|The BBC|BBC World Service
CNN
CBS News|CBS
NBC News|NBC
ABC News|ABC
MSNBC
CNBC
Fox News|Fox|Fox Business
PBS|PBS NewsHour|PBS News
NPR|National Public Radio
C-SPAN
Sky News|Sky
ITV News|ITV
Channel 4 News|Channel 4
CBC|CBC News
CTV News|CTV
Global News
SBS News|SBS
RTÉ|RTE
RNZ|Radio New Zealand
Al Jazeera|Al-Jazeera
Al Arabiya
France 24|France24
RFI
Deutsche Welle|DW
Euronews
NHK|NHK World
Channel NewsAsia|CNA
Voice of America|VOA
Radio Free Europe/Radio Liberty|RFE/RL|Radio Free Europe|RFE
Radio Free Asia|RFA
Univision
Telemundo
NewsNation
Newsmax
The New York Times|New York Times|NYT
The Washington Post|Washington Post|WaPo
The Wall Street Journal|Wall Street Journal|WSJ
USA Today|USA TODAY|USA TODAY Network
Los Angeles Times|The Los Angeles Times|LA Times|L.A. Times
Chicago Tribune|The Chicago Tribune
Chicago Sun-Times
The Boston Globe|Boston Globe
The Philadelphia Inquirer|Philadelphia Inquirer
Houston Chronicle
The Dallas Morning News|Dallas Morning News
San Francisco Chronicle
The Mercury News|Mercury News
The Seattle Times|Seattle Times
The Oregonian
The Denver Post|Denver Post
Star Tribune|Minneapolis Star Tribune
Detroit Free Press
The Detroit News|Detroit News
The Plain Dealer|Cleveland Plain Dealer
The Columbus Dispatch
The Cincinnati Enquirer|Cincinnati Enquirer
Milwaukee Journal Sentinel
The Kansas City Star
St. Louis Post-Dispatch
The Atlanta Journal-Constitution|Atlanta Journal-Constitution
Miami Herald|The Miami Herald
Tampa Bay Times
Orlando Sentinel
The Baltimore Sun|Baltimore Sun
Pittsburgh Post-Gazette
New York Post
New York Daily News|Daily News
Newsday
The Arizona Republic|Arizona Republic
The Salt Lake Tribune|Salt Lake Tribune
Las Vegas Review-Journal
The Sacramento Bee|Sacramento Bee
The San Diego Union-Tribune
The Texas Tribune|Texas Tribune
ProPublica
Politico|POLITICO
Axios
The Hill
Roll Call
The Intercept
HuffPost|The Huffington Post|Huffington Post
BuzzFeed News|BuzzFeed
Vox
Vice News|VICE News
The Daily Beast|Daily Beast
The Atlantic
The New Yorker
Time|TIME
Newsweek
Forbes
Fortune
Business Insider|Insider
The Christian Science Monitor|Christian Science Monitor
The Guardian|Guardian
The Observer
The Times of London
The Sunday Times
The Daily Telegraph|The Telegraph|Telegraph
The Independent|Independent
Financial Times|The Financial Times|FT
The Economist
Daily Mail|MailOnline
Daily Mirror
The Sun
Evening Standard
The Scotsman
The Herald
The Irish Times|Irish Times
Irish Independent
The Globe and Mail|Globe and Mail
Toronto Star
National Post
The Sydney Morning Herald|Sydney Morning Herald
The Age
The Australian
The New Zealand Herald|NZ Herald
The Hindu
The Indian Express|Indian Express
Hindustan Times
The Times of India|Times of India
NDTV
Dawn
The Straits Times|Straits Times
South China Morning Post|SCMP
The Japan Times|Japan Times
The Korea Herald
Bangkok Post
The Jakarta Post
The Jerusalem Post|Jerusalem Post
Haaretz
The Times of Israel|Times of Israel
Arab News
The National
The Moscow Times|Moscow Times
Kyiv Independent|The Kyiv Independent
Kyiv Post
Le Monde
Der Spiegel
El País|El Pais
Daily Nation
Mail & Guardian
Premium Times
Gannett
Hearst
MediaNews Group
Getty Images
`

/** Alias (as written, case counts) to the outlet's full name. */
export const outletNames = new HouseList<string>(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split('|')
      return names.map((name) => [name, names[0]!] as const)
    }),
)

/** A newsroom's own outlets, with and without their article. */
export function houseOutlets(names: readonly string[]): ReadonlyMap<string, string> {
  const bare = (name: string) => name.replace(/^The /, '')
  return new Map(names.flatMap((name) => [bare(name), `The ${bare(name)}`].map((alias) => [alias, name] as const)))
}

/** Every way an outlet is written, the longest first. */
export const outletAliases: readonly string[] = [...outletNames.keys()].sort((a, b) => b.length - a.length)
