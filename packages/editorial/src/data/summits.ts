import type { Sourced } from './row.ts';

/** Whose ground a meeting was on, seen from its parties. `multilateral`: a conference of so many that the question has no sense. */
export type SummitGround =
  | 'third-state'
  | 'mediator-territory'
  | 'party-territory'
  | 'io-premises'
  | 'international-space'
  | 'multilateral';

/** A meeting of the past that briefs name as a precedent. */
export interface Summit extends Sourced {
  /** Its usual name. */
  readonly name: string;
  readonly year: number;
  /** Last year, where it ran over several. */
  readonly until?: number;
  readonly place: string;
  /** ISO 3166 code of the country at the time. */
  readonly country: string;
  readonly ground: SummitGround;
  /** Words by which a precedent with the right year is known to be this one; small letters. */
  readonly words: readonly string[];
  /** A name of which the table holds every meeting: a year that is not there is wrong. */
  readonly series?: string;
  /** Key shared by the meetings of the same two powers. */
  readonly between?: string;
}

type More = Partial<Pick<Summit, 'until' | 'series' | 'between'>>;

/** A maker of rows that rest on one work. */
const from =
  (source: string) =>
  (
    year: number,
    name: string,
    place: string,
    country: string,
    ground: SummitGround,
    words: string,
    more: More = {},
  ): Summit => ({ name, year, place, country, ground, words: words.split('|'), source, ...more });

const historian = from(
  'US Department of State, Office of the Historian, Milestones in the History of U.S. Foreign Relations',
);
const travels = from(
  'US Department of State, Office of the Historian, Travels Abroad of the President, and Visits by Foreign Leaders',
);
const britannica = from('Encyclopaedia Britannica');
const treaties = from('United Nations Treaty Series');
const peacemaker = from('United Nations Peacemaker, peace agreements database');
const mea = from('Ministry of External Affairs, Government of India, bilateral and multilateral documents');
const unfccc = from('United Nations, conferences on environment and sustainable development');
const whiteHouse = from('The American Presidency Project, University of California, Santa Barbara');

const SUPERPOWERS = 'us-ru';

/** Meetings of leaders of the United States and of the Soviet Union or Russia. */
const superpowers: readonly Summit[] = [
  travels(1955, 'Geneva Summit', 'Geneva', 'ch', 'third-state', 'geneva|जिनेवा', {
    series: 'geneva summit',
    between: SUPERPOWERS,
  }),
  travels(
    1959,
    'Camp David talks of Eisenhower and Khrushchev',
    'Camp David',
    'us',
    'party-territory',
    'camp david',
    { between: SUPERPOWERS },
  ),
  travels(1961, 'Vienna Summit', 'Vienna', 'at', 'third-state', 'vienna|वियना', {
    series: 'vienna summit',
    between: SUPERPOWERS,
  }),
  travels(1967, 'Glassboro Summit', 'Glassboro', 'us', 'party-territory', 'glassboro', {
    series: 'glassboro',
    between: SUPERPOWERS,
  }),
  travels(1972, 'Moscow Summit', 'Moscow', 'suhh', 'party-territory', 'moscow', { between: SUPERPOWERS }),
  travels(1974, 'Vladivostok Summit', 'Vladivostok', 'suhh', 'party-territory', 'vladivostok', {
    between: SUPERPOWERS,
  }),
  travels(1979, 'Vienna Summit', 'Vienna', 'at', 'third-state', 'vienna|वियना', {
    series: 'vienna summit',
    between: SUPERPOWERS,
  }),
  travels(1985, 'Geneva Summit', 'Geneva', 'ch', 'third-state', 'geneva|जिनेवा', {
    series: 'geneva summit',
    between: SUPERPOWERS,
  }),
  travels(1986, 'Reykjavik Summit', 'Reykjavik', 'is', 'third-state', 'reykjavik|रेक्याविक', {
    between: SUPERPOWERS,
  }),
  travels(1987, 'Washington Summit', 'Washington', 'us', 'party-territory', 'washington', {
    between: SUPERPOWERS,
  }),
  travels(1988, 'Moscow Summit', 'Moscow', 'suhh', 'party-territory', 'moscow', { between: SUPERPOWERS }),
  travels(1989, 'Malta Summit', 'Marsaxlokk', 'mt', 'third-state', 'malta', { between: SUPERPOWERS }),
  travels(1990, 'Helsinki Summit', 'Helsinki', 'fi', 'third-state', 'helsinki', {
    series: 'helsinki summit',
    between: SUPERPOWERS,
  }),
  travels(1997, 'Helsinki Summit', 'Helsinki', 'fi', 'third-state', 'helsinki', {
    series: 'helsinki summit',
    between: SUPERPOWERS,
  }),
  travels(2018, 'Helsinki Summit', 'Helsinki', 'fi', 'third-state', 'helsinki', {
    series: 'helsinki summit',
    between: SUPERPOWERS,
  }),
  travels(2021, 'Geneva Summit', 'Geneva', 'ch', 'third-state', 'geneva|जिनेवा', {
    series: 'geneva summit',
    between: SUPERPOWERS,
  }),
];

const mediated: readonly Summit[] = [
  historian(
    1905,
    'Portsmouth peace conference',
    'Portsmouth, New Hampshire',
    'us',
    'mediator-territory',
    'portsmouth',
  ),
  britannica(1966, 'Tashkent Declaration', 'Tashkent', 'suhh', 'mediator-territory', 'tashkent|ताशकंद'),
  historian(1978, 'Camp David Accords', 'Camp David', 'us', 'mediator-territory', 'camp david|कैंप डेविड'),
  historian(1995, 'Dayton Peace Accords', 'Dayton, Ohio', 'us', 'mediator-territory', 'dayton|डेटन'),
  historian(
    1998,
    'Wye River Memorandum',
    'Wye River, Maryland',
    'us',
    'mediator-territory',
    'wye river|wye plantation',
  ),
  historian(2000, 'Camp David Summit', 'Camp David', 'us', 'mediator-territory', 'camp david|कैंप डेविड'),
  britannica(1999, 'Rambouillet talks', 'Rambouillet', 'fr', 'mediator-territory', 'rambouillet', {
    series: 'rambouillet talks',
  }),
  peacemaker(
    2000,
    'Algiers Agreement of Eritrea and Ethiopia',
    'Algiers',
    'dz',
    'mediator-territory',
    'algiers',
  ),
  britannica(1975, 'Algiers Agreement of Iran and Iraq', 'Algiers', 'dz', 'mediator-territory', 'algiers'),
  peacemaker(1993, 'Arusha Accords', 'Arusha', 'tz', 'mediator-territory', 'arusha'),
  peacemaker(
    2000,
    'Arusha Peace and Reconciliation Agreement',
    'Arusha',
    'tz',
    'mediator-territory',
    'arusha',
  ),
  peacemaker(1994, 'Lusaka Protocol', 'Lusaka', 'zm', 'mediator-territory', 'lusaka'),
  peacemaker(
    2005,
    'Naivasha process, Comprehensive Peace Agreement',
    'Naivasha',
    'ke',
    'mediator-territory',
    'naivasha',
  ),
  peacemaker(2005, 'Helsinki Memorandum on Aceh', 'Helsinki', 'fi', 'mediator-territory', 'helsinki|aceh'),
  peacemaker(2022, 'Pretoria Agreement on Tigray', 'Pretoria', 'za', 'mediator-territory', 'pretoria'),
  peacemaker(2023, 'Saudi–Iranian statement of Beijing', 'Beijing', 'cn', 'mediator-territory', 'beijing'),
  peacemaker(2020, 'Doha Agreement', 'Doha', 'qa', 'mediator-territory', 'doha|दोहा'),
  peacemaker(2008, 'Doha Agreement on Lebanon', 'Doha', 'qa', 'mediator-territory', 'doha|दोहा'),
  britannica(2020, 'Abraham Accords', 'Washington', 'us', 'mediator-territory', 'abraham accords'),
  peacemaker(1993, 'Governors Island Agreement', 'New York', 'us', 'io-premises', 'governors island'),
  peacemaker(2015, 'Minsk II', 'Minsk', 'by', 'third-state', 'minsk|मिन्स्क'),
  peacemaker(2014, 'Minsk Protocol', 'Minsk', 'by', 'third-state', 'minsk|मिन्स्क'),
  treaties(1988, 'Geneva Accords on Afghanistan', 'Geneva', 'ch', 'io-premises', 'geneva|जिनेवा'),
];

const thirdGround: readonly Summit[] = [
  britannica(1954, 'Geneva Conference on Korea and Indochina', 'Geneva', 'ch', 'third-state', 'geneva|जिनेवा'),
  britannica(1962, 'Évian Accords', 'Évian-les-Bains', 'fr', 'party-territory', 'evian|évian'),
  historian(1973, 'Paris Peace Accords', 'Paris', 'fr', 'third-state', 'paris peace'),
  britannica(1993, 'Oslo channel', 'Oslo', 'no', 'mediator-territory', 'oslo|ओस्लो'),
  whiteHouse(
    2013,
    'Geneva interim agreement on Iran’s nuclear programme',
    'Geneva',
    'ch',
    'third-state',
    'geneva|जिनेवा',
  ),
  whiteHouse(
    2015,
    'Lausanne framework on Iran’s nuclear programme',
    'Lausanne',
    'ch',
    'third-state',
    'lausanne',
  ),
  whiteHouse(
    2015,
    'Vienna talks, Joint Comprehensive Plan of Action',
    'Vienna',
    'at',
    'third-state',
    'vienna|वियना|jcpoa',
  ),
  travels(
    2018,
    'Singapore Summit of the United States and the DPRK',
    'Singapore',
    'sg',
    'third-state',
    'singapore|सिंगापुर',
  ),
  travels(2019, 'Hanoi Summit', 'Hanoi', 'vn', 'third-state', 'hanoi|हनोई'),
  britannica(
    1943,
    'Tehran Conference',
    'Tehran',
    'ir',
    'third-state',
    'tehran conference|teheran conference',
    { series: 'tehran conference' },
  ),
  britannica(1943, 'Cairo Conference', 'Cairo', 'eg', 'third-state', 'cairo conference'),
  mea(
    2009,
    'Sharm el-Sheikh joint statement of India and Pakistan',
    'Sharm el-Sheikh',
    'eg',
    'third-state',
    'sharm',
  ),
  britannica(2020, 'Moscow talks of Armenia and Azerbaijan', 'Moscow', 'ru', 'mediator-territory', 'moscow'),
];

const onPartySoil: readonly Summit[] = [
  britannica(1938, 'Munich Agreement', 'Munich', 'de', 'party-territory', 'munich|म्यूनिख', {
    series: 'munich agreement',
  }),
  britannica(
    1919,
    'Paris Peace Conference',
    'Paris',
    'fr',
    'party-territory',
    'paris peace conference|versailles',
    { until: 1920 },
  ),
  britannica(1945, 'Yalta Conference', 'Yalta', 'suhh', 'party-territory', 'yalta|याल्टा', {
    series: 'yalta conference',
  }),
  britannica(1945, 'Potsdam Conference', 'Potsdam', 'de', 'party-territory', 'potsdam|पोट्सडैम', {
    series: 'potsdam conference',
  }),
  treaties(1960, 'Indus Waters Treaty', 'Karachi', 'pk', 'party-territory', 'indus waters|karachi'),
  mea(1972, 'Simla Agreement', 'Shimla', 'in', 'party-territory', 'simla|shimla|शिमला'),
  mea(1999, 'Lahore Declaration', 'Lahore', 'pk', 'party-territory', 'lahore|लाहौर'),
  mea(2001, 'Agra Summit', 'Agra', 'in', 'party-territory', 'agra|आगरा', { series: 'agra summit' }),
  mea(2018, 'Wuhan informal summit', 'Wuhan', 'cn', 'party-territory', 'wuhan|वुहान', {
    series: 'wuhan summit',
  }),
  mea(
    2019,
    'Mamallapuram informal summit',
    'Mamallapuram',
    'in',
    'party-territory',
    'mamallapuram|mahabalipuram|मामल्लपुरम',
  ),
  mea(1954, 'Panchsheel agreement', 'Peking', 'cn', 'party-territory', 'panchsheel|पंचशील'),
  mea(1973, 'Delhi Agreement', 'New Delhi', 'in', 'party-territory', 'delhi agreement|दिल्ली समझौता'),
  britannica(2000, 'Inter-Korean Summit', 'Pyongyang', 'kp', 'party-territory', 'inter-korean|pyongyang'),
  britannica(2007, 'Inter-Korean Summit', 'Pyongyang', 'kp', 'party-territory', 'inter-korean|pyongyang'),
  britannica(2018, 'Panmunjom Declaration', 'Panmunjom', 'kr', 'party-territory', 'panmunjom|पनमुनजोम'),
  britannica(
    1953,
    'Korean Armistice Agreement',
    'Panmunjom',
    'kp',
    'party-territory',
    'panmunjom|korean armistice',
    { until: 1953 },
  ),
  britannica(1998, 'Good Friday Agreement', 'Belfast', 'gb', 'party-territory', 'good friday|belfast'),
  historian(
    1972,
    'Nixon’s visit to China, Shanghai Communiqué',
    'Shanghai',
    'cn',
    'party-territory',
    'shanghai communique|shanghai communiqué',
  ),
  travels(
    2021,
    'Anchorage talks of the United States and China',
    'Anchorage',
    'us',
    'party-territory',
    'anchorage|alaska',
  ),
  britannica(1922, 'Treaty of Rapallo', 'Rapallo', 'it', 'third-state', 'rapallo'),
  britannica(1925, 'Locarno Treaties', 'Locarno', 'ch', 'third-state', 'locarno'),
  britannica(
    1941,
    'Atlantic Charter meeting',
    'Placentia Bay',
    'gb',
    'international-space',
    'atlantic charter',
  ),
];

const conferences: readonly Summit[] = [
  britannica(1814, 'Congress of Vienna', 'Vienna', 'at', 'multilateral', 'congress of vienna', {
    until: 1815,
    series: 'congress of vienna',
  }),
  britannica(1884, 'Berlin Conference', 'Berlin', 'de', 'multilateral', 'berlin conference', { until: 1885 }),
  historian(1921, 'Washington Naval Conference', 'Washington', 'us', 'multilateral', 'washington naval', {
    until: 1922,
  }),
  historian(1944, 'Bretton Woods Conference', 'Bretton Woods', 'us', 'multilateral', 'bretton woods', {
    series: 'bretton woods conference',
  }),
  historian(1944, 'Dumbarton Oaks Conference', 'Washington', 'us', 'multilateral', 'dumbarton oaks'),
  historian(1945, 'San Francisco Conference', 'San Francisco', 'us', 'multilateral', 'san francisco'),
  britannica(1955, 'Bandung Conference', 'Bandung', 'id', 'multilateral', 'bandung|बांडुंग', {
    series: 'bandung conference',
  }),
  britannica(
    1961,
    'Belgrade Conference of the Non-Aligned',
    'Belgrade',
    'yucs',
    'multilateral',
    'belgrade|बेलग्रेड',
  ),
  historian(1975, 'Helsinki Final Act', 'Helsinki', 'fi', 'multilateral', 'helsinki', {
    series: 'helsinki summit',
  }),
  historian(1991, 'Madrid Conference', 'Madrid', 'es', 'multilateral', 'madrid', {
    series: 'madrid conference',
  }),
  unfccc(
    1972,
    'Stockholm Conference on the Human Environment',
    'Stockholm',
    'se',
    'multilateral',
    'stockholm',
  ),
  unfccc(1992, 'Rio Earth Summit', 'Rio de Janeiro', 'br', 'multilateral', 'rio|earth summit'),
  unfccc(1997, 'Kyoto Conference (COP 3)', 'Kyoto', 'jp', 'multilateral', 'kyoto'),
  unfccc(2009, 'Copenhagen Conference (COP 15)', 'Copenhagen', 'dk', 'multilateral', 'copenhagen'),
  unfccc(2015, 'Paris Agreement (COP 21)', 'Le Bourget, Paris', 'fr', 'multilateral', 'paris|cop21|cop 21'),
  unfccc(2021, 'Glasgow Conference (COP 26)', 'Glasgow', 'gb', 'multilateral', 'glasgow|cop26'),
  mea(1983, 'Non-Aligned Summit of New Delhi', 'New Delhi', 'in', 'multilateral', 'non-aligned|delhi'),
  mea(1985, 'First SAARC Summit', 'Dhaka', 'bd', 'multilateral', 'saarc|dhaka|ढाका'),
  mea(2023, 'G20 New Delhi Summit', 'New Delhi', 'in', 'multilateral', 'g20|delhi'),
];

/** Meetings of the past: name, year, place, and whose ground it was. */
export const summits: readonly Summit[] = [
  ...superpowers,
  ...mediated,
  ...thirdGround,
  ...onPartySoil,
  ...conferences,
];

/** Key by which `extend` knows a meeting. */
export const summitKey = ({ name, year }: Summit): string => `${name}/${year}`;
