import type { BilingualText } from './row.ts';

/** A node of an official syllabus. */
export interface SyllabusNode {
  /** Path of the node; its parent is the path without the last part. */
  readonly code: string;
  /** The official wording, or the short name of a paper. */
  readonly text: BilingualText;
  /** First year of the exam under this wording. */
  readonly validFrom: number;
}

/** Where the wordings of the syllabus are from. */
export const SYLLABUS_SOURCE =
  'Union Public Service Commission, Civil Services Examination notice, Section III (syllabi), English and Hindi';

/** Nodes that a brief on international relations is tagged with. */
export const syllabus: readonly SyllabusNode[] = [
  {
    code: 'upsc-cse',
    text: { en: 'UPSC Civil Services Examination', hi: 'संघ लोक सेवा आयोग सिविल सेवा परीक्षा' },
    validFrom: 2013,
  },
  {
    code: 'upsc-cse/prelims',
    text: { en: 'Preliminary Examination', hi: 'प्रारंभिक परीक्षा' },
    validFrom: 2013,
  },
  {
    code: 'upsc-cse/prelims/gs',
    text: { en: 'General Studies Paper I', hi: 'सामान्य अध्ययन प्रश्नपत्र I' },
    validFrom: 2013,
  },
  {
    code: 'upsc-cse/prelims/gs/current-events',
    text: {
      en: 'Current events of national and international importance',
      hi: 'राष्ट्रीय और अंतर्राष्ट्रीय महत्त्व की सामयिक घटनाएँ',
    },
    validFrom: 2013,
  },
  { code: 'upsc-cse/mains', text: { en: 'Main Examination', hi: 'प्रधान परीक्षा' }, validFrom: 2013 },
  { code: 'upsc-cse/mains/gs1', text: { en: 'GS-I', hi: 'सामान्य अध्ययन-I' }, validFrom: 2013 },
  {
    code: 'upsc-cse/mains/gs1/world-history',
    text: { en: 'History of the world from the 18th century', hi: '18वीं शताब्दी से विश्व का इतिहास' },
    validFrom: 2013,
  },
  {
    code: 'upsc-cse/mains/gs1/post-independence',
    text: {
      en: 'Post-independence consolidation and reorganization within the country',
      hi: 'स्वतंत्रता के पश्चात् देश के अंदर एकीकरण और पुनर्गठन',
    },
    validFrom: 2013,
  },
  { code: 'upsc-cse/mains/gs2', text: { en: 'GS-II', hi: 'सामान्य अध्ययन-II' }, validFrom: 2013 },
  { code: 'upsc-cse/mains/gs2/governance', text: { en: 'Governance', hi: 'शासन व्यवस्था' }, validFrom: 2013 },
  {
    code: 'upsc-cse/mains/gs2/ir',
    text: { en: 'International relations', hi: 'अंतर्राष्ट्रीय संबंध' },
    validFrom: 2013,
  },
  {
    code: 'upsc-cse/mains/gs2/ir/neighbourhood',
    text: { en: 'India and its neighbourhood: relations', hi: 'भारत एवं इसके पड़ोसी: संबंध' },
    validFrom: 2013,
  },
  {
    code: 'upsc-cse/mains/gs2/ir/groupings',
    text: {
      en: 'Bilateral, regional and global groupings and agreements involving India and/or affecting India’s interests',
      hi: 'द्विपक्षीय, क्षेत्रीय और वैश्विक समूह और भारत से संबंधित और/अथवा भारत के हितों को प्रभावित करने वाले करार',
    },
    validFrom: 2013,
  },
  {
    code: 'upsc-cse/mains/gs2/ir/policies-of-countries',
    text: {
      en: 'Effect of policies and politics of developed and developing countries on India’s interests, Indian diaspora',
      hi: 'भारत के हितों, भारतीय परिदृश्य पर विकसित तथा विकासशील देशों की नीतियों तथा राजनीति का प्रभाव',
    },
    validFrom: 2013,
  },
  {
    code: 'upsc-cse/mains/gs2/ir/institutions',
    text: {
      en: 'Important international institutions, agencies and fora: their structure, mandate',
      hi: 'महत्त्वपूर्ण अंतर्राष्ट्रीय संस्थान, संस्थाएँ और मंच: उनकी संरचना, अधिदेश',
    },
    validFrom: 2013,
  },
  { code: 'upsc-cse/mains/gs3', text: { en: 'GS-III', hi: 'सामान्य अध्ययन-III' }, validFrom: 2013 },
  {
    code: 'upsc-cse/mains/gs3/security',
    text: {
      en: 'Challenges to internal security; role of external state and non-state actors',
      hi: 'आंतरिक सुरक्षा के लिए चुनौती; बाहरी राज्य और राज्येतर कारकों की भूमिका',
    },
    validFrom: 2013,
  },
  { code: 'upsc-cse/mains/gs4', text: { en: 'GS-IV', hi: 'सामान्य अध्ययन-IV' }, validFrom: 2013 },
  {
    code: 'upsc-cse/mains/gs4/public-service',
    text: {
      en: 'Ethical issues in international relations and funding',
      hi: 'अंतर्राष्ट्रीय संबंधों तथा निधि व्यवस्था में नैतिक मुद्दे',
    },
    validFrom: 2013,
  },
];

/** The node with a code; `undefined` for an unknown one. */
export function syllabusNode(code: string): SyllabusNode | undefined {
  return syllabus.find((node) => node.code === code);
}

/** The node that names the paper of a code: `upsc-cse/mains/gs2` for anything below it. */
export function paperOf(code: string): SyllabusNode | undefined {
  return syllabusNode(code.split('/').slice(0, 3).join('/'));
}
