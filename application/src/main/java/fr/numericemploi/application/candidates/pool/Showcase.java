package fr.numericemploi.application.candidates.pool;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import fr.numericemploi.application.candidates.CandidateCard;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.domain.candidates.SkillLevel;
import fr.numericemploi.domain.candidates.pool.PoolEntry;
import fr.numericemploi.domain.candidates.pool.PoolProfile;
import fr.numericemploi.domain.candidates.pool.Strengths;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.Email;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Makes of a person's file and the commission's verdict what companies may find. */
final class Showcase {
    private final ReferenceData reference;
    private final TradeWords words;

    Showcase(ReferenceData reference, FrenchWords french) {
        this.reference = reference;
        words = new TradeWords(french);
    }

    PoolProfile profile(PoolEntry entry, CandidateCard card) {
        var place = entry.snapshot();
        var verdict = place.assessment();
        var jobs = new HashSet<>(verdict.jobs().isEmpty() ? card.aims() : verdict.jobs());
        return new PoolProfile(
                place.id(),
                verdict.kind(),
                place.enteredOn(),
                strengths(card, skills(card, verdict.missing()), jobs),
                verdict.missing(),
                card.mobility());
    }

    /** The commission has seen the person: what it found missing is not there, whatever the file says. */
    private static Map<SkillCode, Integer> skills(CandidateCard card, List<SkillCode> missing) {
        return card.skills().stream()
                .filter(skill -> !missing.contains(skill.skill()))
                .collect(toMap(SkillLevel::skill, SkillLevel::level));
    }

    private Strengths strengths(CandidateCard card, Map<SkillCode, Integer> skills, Set<RomeCode> jobs) {
        var families =
                jobs.stream().map(job -> reference.job(job).parentRome3()).collect(toSet());
        var labels = Stream.concat(
                skills.keySet().stream().map(skill -> reference.skill(skill).label()),
                jobs.stream().map(job -> reference.job(job).label()));
        var texts = Stream.concat(Stream.of(card.motivation()), labels).toList();
        return new Strengths(skills, jobs, families, words.of(texts, own(card)));
    }

    private List<String> own(CandidateCard card) {
        return List.of(
                card.fullName(),
                card.email().map(Email::value).orElse(""),
                reference.commune(card.commune()).name());
    }
}
