// English words about actors: titles, roles, organisations, groups, sources. Facts only. Pure. Sorted.
import { synonyms, words } from '../../list';

export const TITLES: readonly string[] = words(`
Capt. Col. Dame Dr Dr. Father Gen. Gov. Justice King Lady Lord Lt. Maj. Miss Mr Mr. Mrs Mrs. Ms Ms. Mx. Pope Pres.
Prince Princess Prof. Queen Rep. Rev. Sen. Sgt. Sheikh Sir Sister
`);

/** Singular nouns of jobs, offices and roles, lower case. Compounds and modifiers before them belong to the role. */
export const ROLE_NOUNS: readonly string[] = words(`
academic activist actor actress administrator admiral adviser advisor aide ambassador analyst anchor anthropologist
archbishop architect archivist artist astronaut athlete attorney author banker baron barrister biologist bishop
blogger boss boxer businessman businesswoman campaigner candidate captain cardinal cardiologist chair chairman
chairperson chairwoman challenger chancellor chef chief cleric climatologist co-author co-founder co-host coach
colonel columnist comedian commander commentator commissioner composer congressman congresswoman constable consultant
coordinator coroner correspondent councillor councilman councilor councilwoman counsel counselor critic curator dean
defector defendant defender delegate democrat deputy designer detective developer dictator diplomat director doctor
driver ecologist economist editor emperor engineer entrepreneur envoy epidemiologist ex-president executive expert
farmer filmmaker financier firefighter footballer founder general geologist goalie goalkeeper governor guard guitarist
head headteacher helper historian host imam inspector intern inventor investigator investor jockey journalist judge
justice king landlord lawmaker lawyer leader lecturer legislator liberal libertarian lieutenant lobbyist magistrate
major manager marshal mathematician mayor meteorologist minister model monarch mp musician negotiator neighbor
neighbour neurologist novelist nurse officer official ombudsman ombudswoman oncologist operator organiser organizer
owner paediatrician painter paramedic parliamentarian pastor patriarch pediatrician philosopher photographer physician
physicist pilot pitcher player playwright poet policeman policewoman politician pollster pope premier presenter
president priest prime-minister prince princess principal producer professor prosecutor psychiatrist psychologist
publicist publisher quarterback queen rabbi ranger rapper rebel rector reporter representative republican researcher
resident retiree scholar scientist scientologist secretary senator sergeant sheriff singer skipper socialist
sociologist soldier solicitor solicitor-general speaker specialist spokesman spokesperson spokeswoman spokeswomen star
statistician strategist striker student superintendent surgeon survivor teacher technician tenant trader trainer
treasurer trustee undersecretary veteran vicar vice-president victim virologist volunteer warden webmaster whip
whistleblower winner witness writer youtuber
`);

/** Roles that tell the gender. */
export const GENDERED_ROLES: Readonly<Record<string, 'm' | 'f'>> = {
  actress: 'f',
  businessman: 'm',
  businesswoman: 'f',
  chairman: 'm',
  chairwoman: 'f',
  congressman: 'm',
  congresswoman: 'f',
  councilman: 'm',
  councilwoman: 'f',
  king: 'm',
  policeman: 'm',
  policewoman: 'f',
  prince: 'm',
  princess: 'f',
  queen: 'f',
  spokesman: 'm',
  spokeswoman: 'f',
};

/** Last or first words of organisations' names. */
export const ORGANISATION_WORDS: readonly string[] = words(`
Academy Administration Agency Airlines Airways Alliance Army Assembly Association Athletic Authority Bank Board
Brewery Brigade Brothers Bureau Cabinet Campaign Capital Caucus Center Centre Chamber Chemicals Church Club Coalition
College Command Commission Committee Commons Communications Company Confederation Conference Congress Consortium
Constabulary Consulting Corp Corp. Corporation Corps Council Court Department Division Electric Energy Enterprises
Entertainment Federation Ferries Films Fleet Foods Force Forces Foundation Front Fund Gazette Group Guard Guardian
Guild Healthcare Herald Holdings Hospital Hotels House Inc Inc. Industries Initiative Institute Institution Insurance
Journal Labor Laboratories Laboratory Labour League Legislature Library LLC Logistics Lords Ltd Ltd. Magazine Media
Ministry Mission Motors Movement Museum Navy Network Networks News Observatory Observer Office Orchestra Organisation
Organization Parliament Parties Partners Partnership Party Petroleum Pharma Pharmaceuticals Pictures Police Post Press
Program Project Racing Rail Railways Records Regiment Review Rovers School Secretariat Securities Senate Service
Services Society Software Solutions States Station Steel Stores Studios Syndicate Systems Taskforce Team Technologies
Telecom Theater Theatre Times Treasury Tribunal Tribune Trust Union Unit United University Ventures Wanderers Watch
`);

export const ORGANISATIONS: readonly string[][] = synonyms(`
African Union; AU
Airbus
Al-Qaeda; al-Qaeda; al-Qaida
Alibaba
Amnesty International; Amnesty
Arab League
Bank of America
Bank of England
BlackRock; Blackrock
Boeing
Boko Haram
BP
Chevron
CIA; Central Intelligence Agency
Cisco
Citigroup; Citibank
Congress; US Congress; U.S. Congress
Democratic Party; Democrats
Deutsche Bank
European Central Bank; ECB
European Commission
European Parliament
European Union; EU
ExxonMobil; Exxon Mobil; Exxon
Facebook
FBI; Federal Bureau of Investigation
Federal Reserve; Fed; Federal Reserve Board
General Electric; GE
General Motors; GM
Goldman Sachs
Google
Greenpeace
Hamas
Hezbollah
House of Commons
House of Representatives
HSBC
Huawei
Human Rights Watch
IBM
Instagram
Intel
International Criminal Court; ICC
International Monetary Fund; IMF
Interpol
Islamic State; ISIS; ISIL
J.P. Morgan; JPMorgan; JPMorgan Chase
Johnson & Johnson
Knesset
Labour Party; Labour
Lockheed Martin
Lufthansa
McDonald's; McDonald’s
Microsoft
Morgan Stanley
NASA; Nasa
NATO; Nato
Netflix
Nvidia
OpenAI
Oxfam
Pfizer
Red Cross
Reporters Without Borders
Republican Party; Republicans; GOP
Rolls-Royce
Ryanair
Samsung
Save the Children
Scotland Yard
Security Council; UN Security Council; U.N. Security Council
SpaceX
Starbucks
Supreme Court; US Supreme Court; U.S. Supreme Court
Taliban
TikTok
Toyota
Twitter
UNHCR
Unicef; UNICEF
United Nations; UN; U.N.
Volkswagen; VW
Walmart
Walt Disney; Disney
Wells Fargo
WhatsApp
World Bank
World Health Organization; WHO
World Trade Organization; WTO
YouTube
`);

/** Plural nouns of people who speak as a group, lower case. */
export const GROUP_NOUNS: readonly string[] = words(`
academics activists advisers advisors advocates agents aides allies analysts astronomers attorneys authorities backers
bankers biologists bishops bloggers campaigners candidates celebrities citizens civilians climatologists clinicians
coaches colleagues columnists commentators commuters conservatives consumers councillors critics customers delegates
detectives developers diplomats doctors donors drivers ecologists economists editors employees employers engineers
epidemiologists executives experts families fans farmers firefighters friends generals geologists governors guards
historians investigators investors journalists judges jurors lawmakers lawyers leaders legislators liberals lobbyists
locals mayors members men migrants ministers neighbors neighbours nurses observers officers officials operatives
opponents organisers organizers owners parents parliamentarians participants passengers patients people physicians
pilots players police politicians pollsters prisoners producers professors progressives prosecutors protesters
psychologists readers rebels refugees regulators relatives reporters researchers residents respondents retailers
rivals scholars scientists senators shareholders soldiers staff staffers strategists students supporters survivors
teachers teenagers trainers troops unions users veterans victims volunteers voters witnesses women workers
`);

export const ANONYMOUS_NOUNS: readonly string[] = words('insider insiders source sources');

export const DOCUMENT_NOUNS: readonly string[] = words(`
ad ads analysis article assessment book books briefing complaint data document documents dossier draft editorial email
emails figures filing findings forecast guidelines indictment lawsuit letter letters memo memorandum memos paper
petition poll polls posts record records report reports research resolution review rule ruling speech statement
statistics studies study survey surveys transcript tweet tweets verdict video warrant
`);

/** Capitalised words that begin sentences and are no part of a name. */
export const NEVER_NAMES: readonly string[] = words(`
A About According After Again Against All Also Although Among An And Another Any April As At August Because Before
Being Besides Both But By Can Could December Despite Did Do During Each Earlier Either Even Every February Few Finally
First For Friday From Had Has Have He Her Here His How However I If In Instead Into Is It Its January July June Just
Last Later Like Many March May Meanwhile Monday More Most Much My Neither Never New No Nobody Nor Not November Now
October Of On Once One Only Or Other Others Our Out Over Perhaps Saturday Second September Several She Should Since So
Some Soon Still Such Sunday Than That The Their Then There These They This Those Though Three Through Thursday Thus To
Today Tuesday Two Under Until Up We Wednesday Well Were What When Where Whether Which While Who Why Will With Within
Without Would Yes Yesterday Yet You Your
`);

/** Common nouns of bodies that speak, lower case: "the company said". */
export const BODY_NOUNS: readonly string[] = words(`
administration agency airline army authority bank board body bureau business cabinet campaign channel charity church
city club coalition college commission committee company congregation corporation council county court department
district embassy federation firm force foundation fund government group hospital industry institute institution league
magazine ministry museum navy network newspaper office operator organisation organization outlet panel parliament
party police publisher regulator school senate service site society startup station store team think-tank tribunal
troupe union university watchdog website
`);
