import type { WellKnownActor } from './index.ts';

/**
 * Organisations by the code that briefs use. English names are the organisations' own; Hindi names are those of the Press
 * Information Bureau of India where it has one.
 */
export const organisations: Readonly<Record<string, Omit<WellKnownActor, 'id'>>> = {
  un: {
    kind: 'igo',
    name: { en: 'United Nations', hi: 'संयुक्त राष्ट्र' },
    shortName: { en: 'UN', hi: 'संयुक्त राष्ट्र' },
  },
  eu: {
    kind: 'regional-org',
    name: { en: 'European Union', hi: 'यूरोपीय संघ' },
    shortName: { en: 'EU', hi: 'ईयू' },
  },
  nato: {
    kind: 'regional-org',
    name: { en: 'North Atlantic Treaty Organization', hi: 'उत्तर अटलांटिक संधि संगठन' },
    shortName: { en: 'NATO', hi: 'नाटो' },
  },
  asean: {
    kind: 'regional-org',
    name: { en: 'Association of Southeast Asian Nations', hi: 'दक्षिण-पूर्व एशियाई राष्ट्र संघ' },
    shortName: { en: 'ASEAN', hi: 'आसियान' },
  },
  'african-union': {
    kind: 'regional-org',
    name: { en: 'African Union', hi: 'अफ़्रीकी संघ' },
    shortName: { en: 'AU', hi: 'एयू' },
  },
  saarc: {
    kind: 'regional-org',
    name: { en: 'South Asian Association for Regional Cooperation', hi: 'दक्षिण एशियाई क्षेत्रीय सहयोग संगठन' },
    shortName: { en: 'SAARC', hi: 'सार्क' },
  },
  bimstec: {
    kind: 'regional-org',
    name: {
      en: 'Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation',
      hi: 'बहु-क्षेत्रीय तकनीकी और आर्थिक सहयोग के लिए बंगाल की खाड़ी पहल',
    },
    shortName: { en: 'BIMSTEC', hi: 'बिम्सटेक' },
  },
  sco: {
    kind: 'regional-org',
    name: { en: 'Shanghai Cooperation Organisation', hi: 'शंघाई सहयोग संगठन' },
    shortName: { en: 'SCO', hi: 'एससीओ' },
  },
  brics: { kind: 'other', name: { en: 'BRICS', hi: 'ब्रिक्स' } },
  g7: { kind: 'other', name: { en: 'Group of Seven', hi: 'सात का समूह' }, shortName: { en: 'G7', hi: 'जी7' } },
  g20: {
    kind: 'other',
    name: { en: 'Group of Twenty', hi: 'बीस का समूह' },
    shortName: { en: 'G20', hi: 'जी20' },
  },
  quad: {
    kind: 'other',
    name: { en: 'Quadrilateral Security Dialogue', hi: 'चतुर्भुज सुरक्षा संवाद' },
    shortName: { en: 'Quad', hi: 'क्वाड' },
  },
  iaea: {
    kind: 'igo',
    name: { en: 'International Atomic Energy Agency', hi: 'अंतर्राष्ट्रीय परमाणु ऊर्जा एजेंसी' },
    shortName: { en: 'IAEA', hi: 'आईएईए' },
  },
  wto: {
    kind: 'igo',
    name: { en: 'World Trade Organization', hi: 'विश्व व्यापार संगठन' },
    shortName: { en: 'WTO', hi: 'डब्ल्यूटीओ' },
  },
  who: {
    kind: 'igo',
    name: { en: 'World Health Organization', hi: 'विश्व स्वास्थ्य संगठन' },
    shortName: { en: 'WHO', hi: 'डब्ल्यूएचओ' },
  },
  imf: {
    kind: 'igo',
    name: { en: 'International Monetary Fund', hi: 'अंतर्राष्ट्रीय मुद्रा कोष' },
    shortName: { en: 'IMF', hi: 'आईएमएफ' },
  },
  'world-bank': { kind: 'igo', name: { en: 'World Bank', hi: 'विश्व बैंक' } },
  osce: {
    kind: 'regional-org',
    name: { en: 'Organization for Security and Co-operation in Europe', hi: 'यूरोप में सुरक्षा और सहयोग संगठन' },
    shortName: { en: 'OSCE', hi: 'ओएससीई' },
  },
  icrc: {
    kind: 'other',
    name: { en: 'International Committee of the Red Cross', hi: 'अंतर्राष्ट्रीय रेड क्रॉस समिति' },
    shortName: { en: 'ICRC', hi: 'आईसीआरसी' },
  },
  opec: {
    kind: 'igo',
    name: { en: 'Organization of the Petroleum Exporting Countries', hi: 'पेट्रोलियम निर्यातक देशों का संगठन' },
    shortName: { en: 'OPEC', hi: 'ओपेक' },
  },
};
