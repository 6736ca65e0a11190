import { nodesFrom } from './node.ts';

const node = nodesFrom(
  'Civil Services Examination notice, Section III, Political Science and International Relations, Union Public Service Commission; Hindi headings shortened',
  2013,
);
const PAPER = 'upsc-cse/mains/psir/paper2';

/** Political Science and International Relations, Paper II: the second half of Part A, and Part B. */
export const upscPsir = [
  node(
    'upsc-cse/mains/psir',
    'Political Science and International Relations (optional)',
    'राजनीति विज्ञान एवं अंतर्राष्ट्रीय संबंध (वैकल्पिक)',
  ),
  node(PAPER, 'PSIR Paper II', 'राजनीति विज्ञान एवं अंतर्राष्ट्रीय संबंध, प्रश्नपत्र II', { paper: true }),
  node(
    `${PAPER}/approaches`,
    'Approaches to the study of international relations',
    'अंतर्राष्ट्रीय संबंधों के अध्ययन के उपागम',
  ),
  node(`${PAPER}/key-concepts`, 'Key concepts in international relations', 'अंतर्राष्ट्रीय संबंधों में मुख्य संकल्पनाएँ'),
  node(
    `${PAPER}/changing-order`,
    'Changing international political order',
    'परिवर्तनशील अंतर्राष्ट्रीय राजनीतिक व्यवस्था',
  ),
  node(
    `${PAPER}/economic-system`,
    'Evolution of the international economic system',
    'अंतर्राष्ट्रीय आर्थिक व्यवस्था का विकास',
  ),
  node(
    `${PAPER}/united-nations`,
    'United Nations: envisaged role and actual record',
    'संयुक्त राष्ट्र: विचारित भूमिका एवं वास्तविक लेखा',
  ),
  node(`${PAPER}/regionalisation`, 'Regionalisation of world politics', 'विश्व राजनीति का क्षेत्रीयकरण'),
  node(`${PAPER}/contemporary-concerns`, 'Contemporary global concerns', 'समकालीन वैश्विक सरोकार'),
  node(`${PAPER}/foreign-policy`, 'Indian foreign policy', 'भारत की विदेश नीति'),
  node(
    `${PAPER}/non-alignment`,
    'India’s contribution to the Non-Alignment Movement',
    'गुटनिरपेक्ष आंदोलन को भारत का योगदान',
  ),
  node(`${PAPER}/india-south-asia`, 'India and South Asia', 'भारत और दक्षिण एशिया'),
  node(`${PAPER}/india-global-south`, 'India and the Global South', 'भारत एवं वैश्विक दक्षिण'),
  node(
    `${PAPER}/india-centres-of-power`,
    'India and the global centres of power: USA, EU, Japan, China and Russia',
    'भारत और सत्ता के वैश्विक केंद्र: अमेरिका, यूरोपीय संघ, जापान, चीन और रूस',
  ),
  node(`${PAPER}/india-un`, 'India and the UN system', 'भारत एवं संयुक्त राष्ट्र प्रणाली'),
  node(`${PAPER}/india-nuclear`, 'India and the nuclear question', 'भारत एवं नाभिकीय प्रश्न'),
  node(
    `${PAPER}/recent-developments`,
    'Recent developments in Indian foreign policy',
    'भारतीय विदेश नीति में हाल के विकास',
  ),
] as const;
