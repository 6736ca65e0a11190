import type { Member } from '@aide-memoire/schema';
import type { Names } from '../language.ts';

/** Labels of what a member does. The first is the one that stands for the function alone. */
export const FUNCTIONS: Readonly<Record<Member['function'], Names>> = {
  head: { en: ['Head', 'Head of delegation', 'Leader'], hi: ['प्रमुख', 'प्रतिनिधिमंडल प्रमुख', 'नेता'] },
  'lead-negotiator': {
    en: ['Lead negotiator', 'Chief negotiator', 'Lead negotiators'],
    hi: ['मुख्य वार्ताकार'],
  },
  principal: { en: ['Principal', 'Principals'], hi: ['प्रमुख सदस्य'] },
  support: { en: ['Support team', 'Support', 'Supporting team'], hi: ['सहयोगी दल', 'सहायक दल'] },
  military: {
    en: ['Military advisers', 'Military advisors', 'Military adviser', 'Military advisor'],
    hi: ['सैन्य सलाहकार'],
  },
  economic: {
    en: ['Economic advisers', 'Economic advisors', 'Economic adviser', 'Economic advisor'],
    hi: ['आर्थिक सलाहकार'],
  },
  legal: {
    en: ['Legal advisers', 'Legal advisors', 'Legal adviser', 'Legal advisor'],
    hi: ['विधि सलाहकार', 'क़ानूनी सलाहकार'],
  },
  technical: {
    en: ['Technical experts', 'Technical advisers', 'Technical advisors', 'Technical team'],
    hi: ['तकनीकी विशेषज्ञ'],
  },
  intelligence: { en: ['Intelligence', 'Intelligence officials'], hi: ['ख़ुफ़िया', 'ख़ुफ़िया अधिकारी'] },
  press: { en: ['Press', 'Press team', 'Spokesperson'], hi: ['प्रेस', 'प्रवक्ता'] },
  interpreter: { en: ['Interpreter', 'Interpreters'], hi: ['दुभाषिया'] },
  other: { en: ['Member', 'Members'], hi: ['सदस्य'] },
};
