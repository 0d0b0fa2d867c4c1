// English words about actors: titles, roles, organisations, groups, sources. Facts only. Pure. Sorted.
import { lines, synonyms, words } from '../../list';

export const TITLES: readonly string[] = words(`
Capt. Col. Dame Dr Dr. Father Gen. Gov. Justice King Lady Lord Lt. Maj. Miss Mr Mr. Mrs Mrs. Ms Ms. Mx. Pope Pres.
Prince Princess Prof. Queen Rep. Rev. Sen. Sgt. Sheikh Sir Sister
`);

/** Singular nouns of jobs, offices and roles, lower case. Compounds and modifiers before them belong to the role. */
export const ROLE_NOUNS: readonly string[] = words(`
academic activist actor actress administrator admiral adviser advisor aide ambassador analyst anchor archbishop
architect artist astronaut athlete attorney author banker baron biologist bishop boss boxer businessman businesswoman
campaigner candidate captain cardinal chair chairman chairperson chairwoman challenger chancellor chef chief
climatologist co-author co-founder co-host coach colonel columnist comedian commander commentator commissioner
composer congressman congresswoman constable consultant coordinator coroner correspondent councillor councilman
councilwoman counsel critic curator defendant defender delegate deputy designer detective developer dictator diplomat
director doctor driver economist editor emperor engineer envoy epidemiologist executive expert farmer filmmaker
financier firefighter footballer founder general geologist goalkeeper governor head historian host inspector inventor
investigator investor jockey journalist judge justice king lawmaker lawyer leader lecturer legislator lieutenant
lobbyist magistrate manager marshal mathematician mayor meteorologist minister model monarch musician negotiator
neurologist novelist nurse officer official operator organiser organizer owner painter parliamentarian pastor
philosopher photographer physician physicist pilot player poet policeman policewoman politician pope premier presenter
president priest prime-minister prince princess principal producer professor prosecutor psychologist publicist
publisher queen rapper rebel rector reporter representative republican researcher resident scholar scientist secretary
senator sergeant sheriff singer sociologist soldier solicitor speaker specialist spokesman spokesperson spokeswoman
star strategist striker student superintendent surgeon teacher technician trainer treasurer trustee veteran
vice-president virologist whistleblower winner witness writer
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
Academy Administration Agency Airlines Airways Alliance Army Assembly Association Authority Bank Board Brigade Bureau
Cabinet Center Centre Church Club Coalition College Commission Committee Company Confederation Conference Congress
Corp Corp. Corporation Council Court Department Division Federation Force Forces Foundation Front Fund Group Guard
Holdings Hospital House Inc Inc. Institute Institution Journal Labor Labour League LLC Ltd Ltd. Ministry Movement
Museum Navy Network News Office Organisation Organization Parliament Partnership Party Police Post Press School
Secretariat Senate Service Services Society States Taskforce Team Times Treasury Tribunal Trust Union United
University
`);

export const ORGANISATIONS: readonly string[][] = synonyms(`
African Union; AU
Amnesty International; Amnesty
Arab League
CIA; Central Intelligence Agency
Congress; US Congress; U.S. Congress
Democratic Party; Democrats
European Central Bank; ECB
European Commission
European Parliament
European Union; EU
FBI; Federal Bureau of Investigation
Federal Reserve; Fed
Hamas
Hezbollah
House of Commons
House of Representatives
Human Rights Watch
International Criminal Court; ICC
International Monetary Fund; IMF
Knesset
Labour Party; Labour
NASA; Nasa
NATO; Nato
Red Cross
Republican Party; Republicans; GOP
Scotland Yard
Security Council; UN Security Council; U.N. Security Council
Supreme Court; US Supreme Court; U.S. Supreme Court
Taliban
United Nations; UN; U.N.
World Bank
World Health Organization; WHO
World Trade Organization; WTO
`);

/** Plural nouns of people who speak as a group, lower case. */
export const GROUP_NOUNS: readonly string[] = words(`
activists advocates analysts authorities campaigners critics diplomats doctors economists executives experts farmers
firefighters investigators investors journalists lawmakers lawyers leaders ministers observers officers officials
opponents organisers organizers parents police politicians prosecutors protesters rebels regulators relatives
researchers residents scientists senators soldiers students supporters teachers troops unions voters witnesses workers
`);

export const ANONYMOUS_NOUNS: readonly string[] = words('insider insiders source sources');

export const DOCUMENT_NOUNS: readonly string[] = words(`
analysis article assessment dossier draft filing indictment lawsuit letter memo memorandum paper petition poll report
reports research review statement statistics study survey
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

export const SAYING_NOUNS: readonly string[] = lines(`
account
claims
estimates
opinion
remarks
statement
view
words
`);
