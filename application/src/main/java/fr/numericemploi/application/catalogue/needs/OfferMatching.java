package fr.numericemploi.application.catalogue.needs;

import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.domain.catalogue.needs.NeedContent;
import fr.numericemploi.domain.catalogue.needs.SkillWords;
import fr.numericemploi.domain.catalogue.needs.WantedSkill;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeVersion;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.List;
import java.util.TreeMap;

/** Brings an offer's words and codes into those of the reference data. */
record OfferMatching(ReferenceData reference, SkillWords words) {
    private static final int NAMED = 2;
    private static final int DEMANDED = 3;

    NeedContent matched(Offer.Read offer) {
        var content = offer.content();
        return content.wanting(skills(offer)).in(version(content));
    }

    /** Skills that the offer demands in so many words are wanted at a higher level than those that it names. */
    private List<WantedSkill> skills(Offer.Read offer) {
        var advert = offer.content().advert();
        var levels = new TreeMap<String, Integer>();
        words.in(advert.title() + "\n" + advert.description() + "\n" + offer.wished())
                .forEach(skill -> levels.put(skill.value(), NAMED));
        words.in(offer.demanded()).forEach(skill -> levels.put(skill.value(), DEMANDED));
        return levels.entrySet().stream()
                .limit(NeedContent.MOST_SKILLS)
                .map(level -> new WantedSkill(new SkillCode(level.getKey()), level.getValue()))
                .toList();
    }

    /** Offers name jobs of ROME 3; a code that only the version in force knows is taken for one of that version. */
    private RomeVersion version(NeedContent offer) {
        try {
            reference.family(offer.job(), RomeVersion.THIRD);
            return RomeVersion.THIRD;
        } catch (RuleViolation notInRome3) {
            return reference.job(offer.job()).version();
        }
    }
}
