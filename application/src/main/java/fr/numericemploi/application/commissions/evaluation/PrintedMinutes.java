package fr.numericemploi.application.commissions.evaluation;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import fr.numericemploi.application.candidates.CandidateCard;
import fr.numericemploi.application.candidates.CandidateFiles;
import fr.numericemploi.application.partners.TerritoryMap;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.candidates.Decision;
import fr.numericemploi.domain.commissions.SittingRule;
import fr.numericemploi.domain.commissions.evaluation.SittingId;
import fr.numericemploi.domain.reference.SkillCode;
import fr.numericemploi.domain.shared.RomeCode;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The minutes of a closed sitting, as a document. */
@ApplicationService
public class PrintedMinutes {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRENCH);
    private static final List<String> LEVELS = List.of("débutant", "élémentaire", "intermédiaire", "autonome");

    private final Deliberations deliberations;
    private final CandidateFiles candidates;
    private final ReferenceData reference;
    private final TerritoryMap territories;
    private final PrintMinutes printer;

    @Inject
    public PrintedMinutes(
            Deliberations deliberations,
            CandidateFiles candidates,
            ReferenceData reference,
            TerritoryMap territories,
            PrintMinutes printer) {
        this.deliberations = deliberations;
        this.candidates = candidates;
        this.reference = reference;
        this.territories = territories;
        this.printer = printer;
    }

    /** The PDF; only staff of the territory gets it, and only once the sitting is closed. */
    public byte[] of(SittingId id) {
        var sitting = deliberations.sitting(id);
        SittingRule.STILL_OPEN.refuseIf(!sitting.closed());
        var cards =
                candidates
                        .cards(sitting.agenda().stream()
                                .map(item -> new CandidateId(item.candidate()))
                                .toList())
                        .stream()
                        .collect(toMap(card -> card.id().value(), Function.identity()));
        var lines = sitting.agenda().stream()
                .map(item -> line(
                        Optional.ofNullable(cards.get(item.candidate())),
                        item.verdict().orElseThrow()))
                .sorted(Comparator.comparing(Minutes.Line::heading))
                .toList();
        return printer.print(new Minutes(
                "de sélection",
                territories.name(sitting.territory()),
                sitting.heldOn(),
                sitting.quorum(),
                sitting.members(),
                lines));
    }

    private Minutes.Line line(Optional<CandidateCard> person, SittingView.VerdictView verdict) {
        return new Minutes.Line(
                person.map(card -> card.fullName() + " — " + card.reference().value())
                        .orElse("Personne effacée à sa demande"),
                verdict.decision().label(),
                List.of(
                        new Minutes.Fact("Motifs", verdict.reasons()),
                        new Minutes.Fact("Métiers visés", joined(verdict.targetJobs(), this::job)),
                        new Minutes.Fact("Niveau atteint", level(verdict)),
                        new Minutes.Fact("Compétences à acquérir", joined(verdict.missingSkills(), this::skill)),
                        new Minutes.Fact("Conseil", verdict.advice()),
                        new Minutes.Fact(
                                "Peut revenir à partir du",
                                verdict.comeBackOn().map(PrintedMinutes::day).orElse(""))));
    }

    private static String level(SittingView.VerdictView verdict) {
        return verdict.decision() == Decision.EMPLOYABLE_AFTER_TRAINING
                ? verdict.levelReached().map(level -> LEVELS.get(level - 1)).orElse("")
                : "";
    }

    private static String joined(List<String> codes, Function<String, String> words) {
        return codes.stream().map(words).collect(joining(", "));
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private String job(String code) {
        return code + " " + reference.job(new RomeCode(code)).label();
    }

    private String skill(String code) {
        return reference.skill(new SkillCode(code)).label();
    }
}
