import type { Rule } from '../rule.ts';
import {
  alt as a11yAlt,
  colourOnly as a11yColourOnly,
  headingSkip as a11yHeadingSkip,
  titleLength as a11yTitleLength,
} from './a11y/a11y.ts';
import { abbreviation as actorAbbreviation } from './actor/abbreviation.ts';
import { asymmetric as actorAsymmetric } from './actor/asymmetric.ts';
import { formerState as actorFormerState } from './actor/former-state.ts';
import {
  notAnOffice as actorNotAnOffice,
  unnamedLead as actorUnnamedLead,
  joinedObjectives as delegationJoinedObjectives,
  noHead as delegationNoHead,
} from './actor/members.ts';
import { mentionedNotModelled as actorMentionedNotModelled } from './actor/mentioned-not-modelled.ts';
import { nameAtDate as actorNameAtDate } from './actor/name-at-date.ts';
import { officeHolder as actorOfficeHolder } from './actor/office-holder.ts';
import { reactionByParty as actorReactionByParty } from './actor/reaction-by-party.ts';
import {
  duplicate as actorDuplicate,
  undefinedActor as actorUndefined,
  unused as actorUnused,
} from './actor/registry.ts';
import {
  anachronism as agendaAnachronism,
  noResult as agendaNoResult,
  noStance as agendaNoStance,
} from './agenda/agenda.ts';
import {
  categoriesCount as briefCategoriesCount,
  listLength as briefListLength,
  whyInNewsLength as briefWhyInNewsLength,
  termUnused as glossaryUnused,
} from './brief/measure.ts';
import { claimWithoutSource as citeClaimWithoutSource } from './cite/claim-without-source.ts';
import { conflict as citeConflict } from './cite/conflict.ts';
import { hedge as citeHedge } from './cite/hedge.ts';
import { noSources as citeNoSources } from './cite/no-sources.ts';
import {
  lowTierOnly as citeLowTierOnly,
  singleSource as citeSingleSource,
  trackingUrl as citeTrackingUrl,
  unknown as citeUnknown,
  unused as citeUnused,
  urlWithoutAccessDate as citeUrlWithoutAccessDate,
} from './cite/sources.ts';
import { superlative as citeSuperlative } from './cite/superlative.ts';
import { newFact as conclusionNewFact, unhedged as conclusionUnhedged } from './conclusion/conclusion.ts';
import { eventAfterPublication as dateEventAfterPublication } from './date/event-after-publication.ts';
import { impreciseNeedsLabel as dateImpreciseNeedsLabel } from './date/imprecise-needs-label.ts';
import { publicationOrder as datePublicationOrder } from './date/publication-order.ts';
import { rangeStyle as dateRangeStyle } from './date/range-style.ts';
import { relativeWithoutAnchor as dateRelativeWithoutAnchor } from './date/relative-without-anchor.ts';
import { seasonHemisphere as dateSeasonHemisphere } from './date/season-hemisphere.ts';
import { sourceAfterPublication as dateSourceAfterPublication } from './date/source-after-publication.ts';
import { staleStatus as dateStaleStatus } from './date/stale-status.ts';
import { timingWithoutTime as dateTimingWithoutTime } from './date/timing-without-time.ts';
import { weekdayMismatch as dateWeekdayMismatch } from './date/weekday-mismatch.ts';
import { resumes as eventResumes, sessionOutside as eventSessionOutside } from './event/event.ts';
import {
  noIndiaAngle as examNoIndiaAngle,
  noPrelims as examNoPrelims,
  noPrimary as examNoPrimary,
  noStatic as examNoStatic,
  unknownCode as examUnknownCode,
} from './exam/exam.ts';
import {
  dateMismatch as i18nDateMismatch,
  lengthRatio as i18nLengthRatio,
  missing as i18nMissing,
  nameInconsistent as i18nNameInconsistent,
  numberMismatch as i18nNumberMismatch,
  script as i18nScript,
  unofficialQuestion as i18nUnofficialQuestion,
} from './i18n/translations.ts';
import { legalForce as instrumentLegalForce, order as instrumentOrder } from './instrument/life.ts';
import {
  licence as legalLicence,
  mapBoundary as legalMapBoundary,
  pyqNotice as legalPyqNotice,
} from './legal/legal.ts';
import { count as mcqCount, key as mcqKey, select as mcqSelect } from './mcq/key.ts';
import {
  duplicateOptions as mcqDuplicateOptions,
  longestIsKey as mcqLongestIsKey,
  options as mcqOptions,
  shuffleUnsafe as mcqShuffleUnsafe,
} from './mcq/options.ts';
import {
  absoluteWordTell as mcqAbsoluteWordTell,
  keyDistribution as mcqKeyDistribution,
  noExplanation as mcqNoExplanation,
  statementWithoutReason as mcqStatementWithoutReason,
} from './mcq/reasons.ts';
import {
  missing as outcomeMissing,
  signedInitialled as outcomeSignedInitialled,
} from './outcome/outcomes.ts';
import { warNotTalks as precedentWarNotTalks } from './precedent/war-not-talks.ts';
import {
  orphanHeading as printOrphanHeading,
  pageBudget as printPageBudget,
  unbreakable as printUnbreakable,
  wideCell as printWideCell,
} from './print/print.ts';
import { pii as privacyPii } from './privacy/pii.ts';
import {
  directiveInsideQuotes as questionDirectiveInsideQuotes,
  directiveMissing as questionDirectiveMissing,
  directiveUnknown as questionDirectiveUnknown,
} from './question/directives.ts';
import { duplicate as questionDuplicate } from './question/duplicate.ts';
import {
  marksMissing as questionMarksMissing,
  marksWordsMismatch as questionMarksWordsMismatch,
} from './question/marks.ts';
import {
  askedIncomplete as questionAskedIncomplete,
  askedTextAltered as questionAskedTextAltered,
  askedUnsourced as questionAskedUnsourced,
  futureYear as questionFutureYear,
  paperTooEarly as questionPaperTooEarly,
  practiceLabelledPyq as questionPracticeLabelledPyq,
} from './question/origin.ts';
import { unsupported as questionUnsupported } from './question/support.ts';
import { tagMismatch as questionTagMismatch, tagMissing as questionTagMissing } from './question/tags.ts';
import {
  translatedWithoutOriginal as quoteTranslatedWithoutOriginal,
  withoutDate as quoteWithoutDate,
  withoutSpeaker as quoteWithoutSpeaker,
} from './quote/attribution.ts';
import { oneWordEvidence as quoteOneWordEvidence } from './quote/one-word-evidence.ts';
import { incomplete as statIncomplete } from './stat/incomplete.ts';
import { outlier as statOutlier } from './stat/outlier.ts';
import { labelFragment as textLabelFragment } from './text/label-fragment.ts';
import { legacyFont as textLegacyFont } from './text/legacy-font.ts';
import { longParagraph as textLongParagraph, longSentence as textLongSentence } from './text/length.ts';
import { mojibake as textMojibake } from './text/mojibake.ts';
import { repetition as textRepetition } from './text/repetition.ts';
import { ctaWithoutUrl as textCtaWithoutUrl, webOnly as textWebOnly } from './text/screen.ts';
import {
  acronymInHeading as textAcronymInHeading,
  doubleSpace as textDoubleSpace,
  emojiInPrint as textEmojiInPrint,
  headingCase as textHeadingCase,
  parallel as textParallel,
  quotes as textQuotes,
} from './text/typography.ts';
import {
  contestedTerm as textContestedTerm,
  filler as textFiller,
  spellingVariant as textSpellingVariant,
} from './text/wording.ts';
import { gap as timelineGap } from './timeline/gap.ts';
import { order as timelineOrder } from './timeline/order.ts';
import {
  thisEventMissing as timelineThisEventMissing,
  thisEventMultiple as timelineThisEventMultiple,
  thisEventOutside as timelineThisEventOutside,
} from './timeline/this-event.ts';
import { neutralOnPartySoil as venueNeutralOnPartySoil } from './venue/neutral-on-party-soil.ts';
import {
  cityCountry as venueCityCountry,
  coordsOutside as venueCoordsOutside,
  modeMismatch as venueModeMismatch,
} from './venue/place.ts';
import {
  precedentClass as venuePrecedentClass,
  precedentYear as venuePrecedentYear,
} from './venue/precedents.ts';

/** Every rule, family by family. */
export const rules: readonly Rule[] = [
  dateEventAfterPublication,
  dateImpreciseNeedsLabel,
  datePublicationOrder,
  dateRangeStyle,
  dateRelativeWithoutAnchor,
  dateSeasonHemisphere,
  dateSourceAfterPublication,
  dateStaleStatus,
  dateTimingWithoutTime,
  dateWeekdayMismatch,
  timelineGap,
  timelineOrder,
  timelineThisEventMissing,
  timelineThisEventMultiple,
  timelineThisEventOutside,
  eventResumes,
  eventSessionOutside,
  citeClaimWithoutSource,
  citeConflict,
  citeHedge,
  citeNoSources,
  citeUnused,
  citeUnknown,
  citeUrlWithoutAccessDate,
  citeTrackingUrl,
  citeSingleSource,
  citeLowTierOnly,
  citeSuperlative,
  statIncomplete,
  statOutlier,
  quoteWithoutSpeaker,
  quoteWithoutDate,
  quoteTranslatedWithoutOriginal,
  quoteOneWordEvidence,
  actorAbbreviation,
  actorAsymmetric,
  actorFormerState,
  actorUnnamedLead,
  actorNotAnOffice,
  actorMentionedNotModelled,
  actorNameAtDate,
  actorOfficeHolder,
  actorReactionByParty,
  actorUnused,
  actorUndefined,
  actorDuplicate,
  delegationNoHead,
  delegationJoinedObjectives,
  venueNeutralOnPartySoil,
  venueCityCountry,
  venueCoordsOutside,
  venueModeMismatch,
  venuePrecedentYear,
  venuePrecedentClass,
  precedentWarNotTalks,
  agendaAnachronism,
  agendaNoResult,
  agendaNoStance,
  outcomeMissing,
  outcomeSignedInitialled,
  instrumentOrder,
  instrumentLegalForce,
  conclusionNewFact,
  conclusionUnhedged,
  questionDirectiveMissing,
  questionDirectiveUnknown,
  questionDirectiveInsideQuotes,
  questionMarksMissing,
  questionMarksWordsMismatch,
  questionPracticeLabelledPyq,
  questionAskedIncomplete,
  questionAskedUnsourced,
  questionAskedTextAltered,
  questionPaperTooEarly,
  questionFutureYear,
  questionUnsupported,
  questionDuplicate,
  questionTagMismatch,
  questionTagMissing,
  mcqKey,
  mcqCount,
  mcqSelect,
  mcqOptions,
  mcqDuplicateOptions,
  mcqShuffleUnsafe,
  mcqLongestIsKey,
  mcqNoExplanation,
  mcqStatementWithoutReason,
  mcqAbsoluteWordTell,
  mcqKeyDistribution,
  examNoIndiaAngle,
  examUnknownCode,
  examNoPrimary,
  examNoPrelims,
  examNoStatic,
  textLabelFragment,
  textLegacyFont,
  textLongSentence,
  textLongParagraph,
  textMojibake,
  textRepetition,
  textWebOnly,
  textCtaWithoutUrl,
  textQuotes,
  textDoubleSpace,
  textEmojiInPrint,
  textHeadingCase,
  textParallel,
  textAcronymInHeading,
  textContestedTerm,
  textFiller,
  textSpellingVariant,
  i18nMissing,
  i18nNumberMismatch,
  i18nDateMismatch,
  i18nNameInconsistent,
  i18nScript,
  i18nLengthRatio,
  i18nUnofficialQuestion,
  printWideCell,
  printUnbreakable,
  printPageBudget,
  printOrphanHeading,
  a11yAlt,
  a11yColourOnly,
  a11yHeadingSkip,
  a11yTitleLength,
  legalMapBoundary,
  legalLicence,
  legalPyqNotice,
  privacyPii,
  briefWhyInNewsLength,
  briefCategoriesCount,
  briefListLength,
  glossaryUnused,
];
