import type { McqWords } from './mcq.ts';

/** Hindi. */
export const mcqHi: McqWords = {
  prompts: {
    'statements-select': 'उपर्युक्त कथनों में से कौन-सा/से सही है/हैं?',
    'statements-count': 'उपर्युक्त कथनों में से कितने सही हैं?',
    'assertion-reason': 'उपर्युक्त कथनों के संबंध में निम्नलिखित में से कौन-सा एक सही है?',
    match: 'निम्नलिखित में से कौन-सा सूचियों का सही सुमेलन है?',
    'pairs-count': 'उपर्युक्त युग्मों में से कितने सही सुमेलित हैं?',
    chronology: 'निम्नलिखित में से कौन-सा सही कालक्रम है, सबसे पहले की घटना से आरंभ कर?',
  },
  statement: (numeral) => `कथन-${numeral}`,
  lists: ['सूची I', 'सूची II'],
  choice: {
    only: (list) => `केवल ${list}`,
    and: (numbers) =>
      numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} और ${numbers.at(-1)}`,
    both: (list) => `${list} दोनों`,
    neither: (first, second) => `न तो ${first}, न ही ${second}`,
    noneOfThese: 'उपर्युक्त में से कोई नहीं',
    numbers: ['कोई नहीं', 'एक', 'दो', 'तीन', 'चार', 'पाँच', 'छह'],
    onlySo: (number) => `केवल ${number}`,
    all: (number, of) => (of === 2 ? 'दोनों' : `सभी ${number}`),
    none: 'कोई भी नहीं',
    reasoning: [
      'कथन-I और कथन-II दोनों सही हैं तथा कथन-II, कथन-I की सही व्याख्या है',
      'कथन-I और कथन-II दोनों सही हैं, किंतु कथन-II, कथन-I की सही व्याख्या नहीं है',
      'कथन-I सही है, किंतु कथन-II सही नहीं है',
      'कथन-I सही नहीं है, किंतु कथन-II सही है',
    ],
  },
};
