import { nodesFrom } from './node.ts';

const node = nodesFrom(
  'Civil Services Examination notice, Section III (syllabi), Union Public Service Commission, English and Hindi',
  2013,
);

/** General Studies: the parts that a brief on international relations is tagged with. */
export const upscCse = [
  node('upsc-cse', 'UPSC Civil Services Examination', 'संघ लोक सेवा आयोग सिविल सेवा परीक्षा'),
  node('upsc-cse/prelims', 'Preliminary Examination', 'प्रारंभिक परीक्षा'),
  node('upsc-cse/prelims/gs', 'General Studies Paper I', 'सामान्य अध्ययन प्रश्नपत्र I', { paper: true }),
  node(
    'upsc-cse/prelims/gs/current-events',
    'Current events of national and international importance',
    'राष्ट्रीय और अंतर्राष्ट्रीय महत्त्व की सामयिक घटनाएँ',
  ),
  node(
    'upsc-cse/prelims/gs/history',
    'History of India and Indian National Movement',
    'भारत का इतिहास और भारतीय राष्ट्रीय आंदोलन',
  ),
  node('upsc-cse/mains', 'Main Examination', 'प्रधान परीक्षा'),
  node('upsc-cse/mains/essay', 'Essay', 'निबंध', { paper: true }),
  node('upsc-cse/mains/gs1', 'GS-I', 'सामान्य अध्ययन-I', { paper: true }),
  node(
    'upsc-cse/mains/gs1/world-history',
    'History of the world from the 18th century',
    '18वीं शताब्दी से विश्व का इतिहास',
  ),
  node(
    'upsc-cse/mains/gs1/post-independence',
    'Post-independence consolidation and reorganization within the country',
    'स्वतंत्रता के पश्चात् देश के अंदर एकीकरण और पुनर्गठन',
  ),
  node('upsc-cse/mains/gs2', 'GS-II', 'सामान्य अध्ययन-II', { paper: true }),
  node('upsc-cse/mains/gs2/governance', 'Governance', 'शासन व्यवस्था', {
    terms: {
      en: [
        'governance',
        'transparency',
        'accountability',
        'charter',
        'civil service',
        'government',
        'polity',
      ],
      hi: ['शासन', 'पारदर्शिता', 'जवाबदेही', 'घोषणा-पत्र', 'सिविल सेवा', 'सरकार'],
    },
  }),
  node('upsc-cse/mains/gs2/ir', 'International relations', 'अंतर्राष्ट्रीय संबंध', {
    terms: {
      en: ['international', 'diplom', 'negotiat', 'bilateral', 'treaty', 'foreign', 'summit', 'global'],
      hi: ['अंतर्राष्ट्रीय', 'कूटनीति', 'राजनय', 'वार्ता', 'द्विपक्षीय', 'संधि', 'विदेश', 'वैश्विक'],
    },
  }),
  node(
    'upsc-cse/mains/gs2/ir/neighbourhood',
    'India and its neighbourhood: relations',
    'भारत एवं इसके पड़ोसी: संबंध',
  ),
  node(
    'upsc-cse/mains/gs2/ir/groupings',
    'Bilateral, regional and global groupings and agreements involving India and/or affecting India’s interests',
    'द्विपक्षीय, क्षेत्रीय और वैश्विक समूह और भारत से संबंधित और/अथवा भारत के हितों को प्रभावित करने वाले करार',
  ),
  node(
    'upsc-cse/mains/gs2/ir/policies-of-countries',
    'Effect of policies and politics of developed and developing countries on India’s interests, Indian diaspora',
    'भारत के हितों, भारतीय परिदृश्य पर विकसित तथा विकासशील देशों की नीतियों तथा राजनीति का प्रभाव',
  ),
  node(
    'upsc-cse/mains/gs2/ir/institutions',
    'Important international institutions, agencies and fora: their structure, mandate',
    'महत्त्वपूर्ण अंतर्राष्ट्रीय संस्थान, संस्थाएँ और मंच: उनकी संरचना, अधिदेश',
  ),
  node('upsc-cse/mains/gs3', 'GS-III', 'सामान्य अध्ययन-III', { paper: true }),
  node(
    'upsc-cse/mains/gs3/security',
    'Challenges to internal security; role of external state and non-state actors',
    'आंतरिक सुरक्षा के लिए चुनौती; बाहरी राज्य और राज्येतर कारकों की भूमिका',
    {
      terms: {
        en: [
          'internal security',
          'border',
          'extremis',
          'terroris',
          'non-state',
          'money-laundering',
          'money laundering',
          'cyber',
          'insurgen',
          'organized crime',
          'organised crime',
          'security force',
        ],
        hi: ['आंतरिक सुरक्षा', 'सीमा', 'उग्रवाद', 'आतंक', 'राज्येतर', 'धन-शोधन', 'साइबर', 'संगठित अपराध', 'सुरक्षा बल'],
      },
    },
  ),
  node('upsc-cse/mains/gs4', 'GS-IV', 'सामान्य अध्ययन-IV', { paper: true }),
  node(
    'upsc-cse/mains/gs4/public-service',
    'Ethical issues in international relations and funding',
    'अंतर्राष्ट्रीय संबंधों तथा निधि व्यवस्था में नैतिक मुद्दे',
  ),
] as const;
