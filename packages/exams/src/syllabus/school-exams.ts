import { nodesFrom } from './node.ts';

const edexcel = nodesFrom(
  'Pearson Edexcel Level 3 Advanced GCE in Politics (9PL0) specification, Component 3B: Global Politics; Hindi by this project',
  2017,
);
const comparative = nodesFrom(
  'College Board, AP Comparative Government and Politics Course and Exam Description, units; Hindi by this project',
  2019,
);
const american = nodesFrom(
  'College Board, AP United States Government and Politics Course and Exam Description, units; Hindi by this project',
  2018,
);
const GLOBAL = 'edexcel-9pl0/paper3/global-politics';

/** Syllabuses of school examinations, in part. */
export const schoolExams = [
  edexcel('edexcel-9pl0', 'Edexcel A-level Politics', 'एडेक्सेल ए-लेवल राजनीति'),
  edexcel('edexcel-9pl0/paper3', 'Paper 3', 'प्रश्नपत्र 3', { paper: true }),
  edexcel(GLOBAL, 'Global politics', 'वैश्विक राजनीति'),
  edexcel(`${GLOBAL}/state-and-globalisation`, 'The state and globalisation', 'राज्य और वैश्वीकरण'),
  edexcel(
    `${GLOBAL}/governance-political-economic`,
    'Global governance: political and economic',
    'वैश्विक शासन: राजनीतिक और आर्थिक',
  ),
  edexcel(
    `${GLOBAL}/governance-rights-environment`,
    'Global governance: human rights and environmental',
    'वैश्विक शासन: मानवाधिकार और पर्यावरण',
  ),
  edexcel(`${GLOBAL}/power`, 'Power and developments', 'शक्ति और विकास'),
  edexcel(`${GLOBAL}/regionalism`, 'Regionalism and the European Union', 'क्षेत्रवाद और यूरोपीय संघ'),
  edexcel(`${GLOBAL}/comparative-theories`, 'Comparative theories', 'तुलनात्मक सिद्धांत'),
  comparative('ap-comp-gov', 'AP Comparative Government and Politics', 'एपी तुलनात्मक शासन एवं राजनीति', {
    paper: true,
  }),
  comparative(
    'ap-comp-gov/political-systems',
    'Political systems, regimes, and governments',
    'राजनीतिक व्यवस्थाएँ, शासन और सरकारें',
  ),
  comparative('ap-comp-gov/political-institutions', 'Political institutions', 'राजनीतिक संस्थाएँ'),
  comparative(
    'ap-comp-gov/culture-and-participation',
    'Political culture and participation',
    'राजनीतिक संस्कृति और सहभागिता',
  ),
  comparative(
    'ap-comp-gov/parties-and-elections',
    'Party and electoral systems and citizen organizations',
    'दलीय एवं निर्वाचन प्रणालियाँ और नागरिक संगठन',
  ),
  comparative(
    'ap-comp-gov/change-and-development',
    'Political and economic changes and development',
    'राजनीतिक एवं आर्थिक परिवर्तन और विकास',
  ),
  american('ap-usgov', 'AP US Government and Politics', 'एपी अमेरिकी शासन एवं राजनीति', { paper: true }),
  american('ap-usgov/foundations', 'Foundations of American democracy', 'अमेरिकी लोकतंत्र के आधार'),
  american('ap-usgov/branches', 'Interactions among branches of government', 'शासन के अंगों के बीच अंतःक्रिया'),
  american('ap-usgov/liberties-and-rights', 'Civil liberties and civil rights', 'नागरिक स्वतंत्रताएँ और अधिकार'),
  american('ap-usgov/ideologies', 'American political ideologies and beliefs', 'अमेरिकी राजनीतिक विचारधाराएँ'),
  american('ap-usgov/participation', 'Political participation', 'राजनीतिक सहभागिता'),
] as const;
