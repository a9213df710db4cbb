package fr.numericemploi.application.commissions.engineering;

import static java.util.Comparator.comparing;
import static java.util.function.BinaryOperator.maxBy;
import static java.util.stream.Collectors.toMap;

import fr.numericemploi.application.catalogue.programmes.ProgrammeFacts;
import fr.numericemploi.application.catalogue.programmes.ProgrammeFiles;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.commissions.engineering.proposal.Course;
import fr.numericemploi.domain.partners.TerritoryCode;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The programmes of a territory that the commission may weigh, and the courses they make. */
record Courses(ProgrammeFiles files) {
    /** Published, approved or submitted: of each the latest version. */
    List<ProgrammeFacts> of(TerritoryCode territory, List<ProgrammeId> wanted) {
        var standing = Stream.<Function<PageRequest, Page<ProgrammeFacts>>>of(
                        page -> files.published(Optional.of(territory), page),
                        page -> files.approved(Optional.of(territory), page),
                        page -> files.submitted(Optional.of(territory), page))
                .flatMap(Courses::all)
                .collect(toMap(
                        facts -> facts.id().programme(),
                        facts -> facts,
                        maxBy(comparing(facts -> facts.id().number())),
                        LinkedHashMap::new));
        wanted.forEach(id -> requireKnown(id, standing));
        Collection<ProgrammeId> weighed = wanted.isEmpty() ? standing.keySet() : wanted;
        return weighed.stream().distinct().map(standing::get).toList();
    }

    /** None where seats or cost are open, or where the certification has expired. */
    static Optional<Course> course(ProgrammeFacts facts, LocalDate day) {
        var content = facts.content();
        var hours = content.centreHours() + content.companyHours();
        return content.offer().seats().filter(seats -> isValid(facts, day)).flatMap(seats -> content.costPerTrainee()
                .map(cost -> new Course(
                        facts.id(), content.levelsIn(), content.levelsOut(), Course.end(day, hours), cost, seats)));
    }

    private static boolean isValid(ProgrammeFacts facts, LocalDate day) {
        try {
            facts.requireValidOn(day);
            return true;
        } catch (RuleViolation expired) {
            return false;
        }
    }

    private static void requireKnown(ProgrammeId id, Map<ProgrammeId, ProgrammeFacts> standing) {
        if (!standing.containsKey(id)) {
            throw InputRule.UNKNOWN
                    .brokenBy(Map.of("what", "Le programme", "id", id.value()))
                    .at("programmes");
        }
    }

    private static Stream<ProgrammeFacts> all(Function<PageRequest, Page<ProgrammeFacts>> list) {
        var first = list.apply(new PageRequest(Optional.empty(), PageRequest.MAX));
        return Stream.iterate(Optional.of(first), Optional::isPresent, page -> page.get()
                        .next()
                        .map(next -> list.apply(new PageRequest(Optional.of(next), PageRequest.MAX))))
                .flatMap(page -> page.get().items().stream());
    }
}
