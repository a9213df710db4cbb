package fr.numericemploi.application.candidates.pool;

import fr.numericemploi.application.candidates.pool.FoundProfile.Why;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.domain.candidates.pool.Reason;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.Dates;
import fr.numericemploi.domain.shared.InseeCode;
import fr.numericemploi.domain.shared.RomeCode;
import java.time.LocalDate;
import java.util.Map;

/** Says in French why somebody fits, or does not. */
public final class ReasonWords {
    private final ReferenceData reference;
    private final Map<String, String> wordOf;

    /** @param wordOf the words as they were typed, by their stem */
    public ReasonWords(ReferenceData reference, Map<String, String> wordOf) {
        this.reference = reference;
        this.wordOf = wordOf;
    }

    public Why why(Reason reason) {
        var subject = wordOf.getOrDefault(reason.subject(), reason.subject());
        return new Why(reason.kind(), subject, words(reason, subject));
    }

    private String words(Reason reason, String subject) {
        return switch (reason.kind()) {
            case SKILL_AT_LEVEL -> "%s au niveau demandé (%d)".formatted(skillName(subject), reason.level());
            case SKILL_ABOVE ->
                "%s au-dessus du niveau demandé (%d pour %d)"
                        .formatted(skillName(subject), reason.level(), reason.wanted());
            case SKILL_BELOW ->
                "%s en dessous du niveau demandé (%d pour %d)"
                        .formatted(skillName(subject), reason.level(), reason.wanted());
            case SKILL_MISSING -> "%s : pas encore".formatted(skillName(subject));
            case JOB_AIMED_AT -> "Vise le métier %s".formatted(jobName(subject));
            case JOB_NEAR -> "Vise un métier proche, de la famille ROME %s".formatted(subject);
            case WORD_FOUND -> "Parle de « %s »".formatted(subject);
            case PLACE_WITHIN_REACH -> "Mobile à %s".formatted(communeName(subject));
            case PLACE_OUT_OF_REACH -> "%s : hors de sa mobilité".formatted(communeName(subject));
            case READY_IN_TIME -> "Disponible le %s".formatted(day(subject));
            case READY_TOO_LATE -> "Pas disponible avant le %s".formatted(day(subject));
        };
    }

    private String skillName(String code) {
        return reference.skill(new SkillCode(code)).label();
    }

    private String jobName(String code) {
        return "« %s »".formatted(reference.job(new RomeCode(code)).label());
    }

    private String communeName(String code) {
        return reference.commune(new InseeCode(code)).name();
    }

    private static String day(String date) {
        return Dates.inFrench(LocalDate.parse(date));
    }
}
