// Places that are no states or capitals of states, in English: states of the United States, provinces, regions, continents,
// large cities. Facts only. Pure. Sorted.
import { lines } from '../../list';

export const PLACES: readonly string[] = lines(`
Aberdeen
Adelaide
Africa
Alabama
Alaska
Alberta
Aleppo
Amsterdam
Antarctica
Arizona
Arkansas
Asia
Atlanta
Auckland
Austin
Bakhmut
Baltimore
Barcelona
Basra
Bavaria
Birmingham
Boston
Brisbane
Bristol
British Columbia
Brooklyn
Brussels
Calgary
California
Cambridge
Cape Town
Cardiff
Catalonia
Central America
Chicago
Cleveland
Cologne
Colorado
Connecticut
Corsica
Crimea
Dallas
Darfur
Delaware
Denver
Detroit
Dnipro
Donbas
Donetsk
Dubai
Dundee
Durban
East Africa
Eastern Europe
Edinburgh
Edmonton
England
Europe
Far East
Florida
Frankfurt
Gaza
Gaza City
Gaza Strip
Geneva
Georgia
Gettysburg
Glasgow
Gothenburg
Guangzhou
Hamburg
Hawaii
Hollywood
Hong Kong
Houston
Idaho
Idlib
Illinois
Indiana
Iowa
Istanbul
Jersey City
Johannesburg
Kandahar
Kansas
Kansas City
Karachi
Kashmir
Kentucky
Kharkiv
Kherson
Kolkata
Lahore
Las Vegas
Latin America
Leeds
Liverpool
Los Angeles
Louisiana
Luhansk
Lyon
Maine
Manchester
Manhattan
Manitoba
Mariupol
Marseille
Maryland
Massachusetts
Melbourne
Memphis
Miami
Michigan
Middle East
Milan
Milwaukee
Minneapolis
Minnesota
Mississippi
Missouri
Montana
Montreal
Mosul
Mountain View
Mumbai
Munich
Naples
Nashville
Nebraska
Nevada
New Brunswick
New Delhi
New England
New Hampshire
New Jersey
New Mexico
New Orleans
New South Wales
New York
New York City
Newcastle
Newfoundland
North Africa
North America
North Carolina
North Dakota
Northern Ireland
Northern Territory
Nova Scotia
Odesa
Ohio
Oklahoma
Ontario
Oregon
Orlando
Oxford
Palo Alto
Pennsylvania
Perth
Peshawar
Philadelphia
Phoenix
Pittsburgh
Portland
Prince Edward Island
Puerto Rico
Quebec
Queensland
Rafah
Rhode Island
Rotterdam
Saint Petersburg
Salt Lake City
San Antonio
San Diego
San Francisco
San Jose
Santa Fe
Saskatchewan
Scotland
Seattle
Seville
Shanghai
Sheffield
Siberia
Sicily
Silicon Valley
Sochi
South America
South Asia
South Australia
South Carolina
South Dakota
Southeast Asia
St. Louis
St. Petersburg
Sydney
Tasmania
Tel Aviv
Tennessee
Texas
Tibet
Toronto
Tripoli
Turin
Utah
Vancouver
Venice
Vermont
Victoria
Virginia
Volgograd
Wales
Wall Street
West Africa
West Bank
West Virginia
Western Australia
Winnipeg
Wisconsin
Wuhan
Wyoming
Yorkshire
Zaporizhzhia
Zurich
`);
