package fr.numericemploi.application.cohorts;

import fr.numericemploi.application.catalogue.programmes.ProgrammeFacts;
import fr.numericemploi.application.catalogue.programmes.ProgrammeFiles;
import fr.numericemploi.application.partners.TrainingBodyEntry;
import fr.numericemploi.application.partners.TrainingBodyFiles;
import fr.numericemploi.application.reference.ReferenceData;
import fr.numericemploi.application.shared.LookupService;
import fr.numericemploi.application.shared.Page;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.InputRule;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is offered to everybody: the programmes that are published, of all territories, with their sessions that are not
 * over and the bodies that give them. Nobody need be logged in.
 */
@LookupService
public class PublicCatalogue {
    private final ProgrammeFiles programmes;
    private final SessionFiles sessions;
    private final TrainingBodyFiles bodies;
    private final ReferenceData reference;
    private final Clock clock;

    @Inject
    public PublicCatalogue(
            ProgrammeFiles programmes,
            SessionFiles sessions,
            TrainingBodyFiles bodies,
            ReferenceData reference,
            Clock clock) {
        this.programmes = programmes;
        this.sessions = sessions;
        this.bodies = bodies;
        this.reference = reference;
        this.clock = clock;
    }

    /** In the order in which they were first drafted. */
    public Page<PublishedProgramme> page(PageRequest request) {
        var page = programmes.published(Optional.empty(), request);
        return new Page<>(complete(page.items()), page.next());
    }

    public PublishedProgramme find(ProgrammeId id) {
        var found = programmes
                .announced(id)
                .orElseThrow(() -> InputRule.UNKNOWN.brokenBy(Map.of("what", "Le programme", "id", id.value())));
        return complete(List.of(found)).get(0);
    }

    private List<PublishedProgramme> complete(List<ProgrammeFacts> found) {
        var announced =
                sessions.of(found.stream().map(facts -> facts.id().programme()).toList());
        var known = bodies.of(named(found, announced.values()));
        return found.stream()
                .map(facts -> complete(facts, announced.getOrDefault(facts.id().programme(), List.of()), known))
                .toList();
    }

    private PublishedProgramme complete(
            ProgrammeFacts facts, List<SessionView> announced, Map<TrainingBodyId, TrainingBodyEntry> known) {
        return new PublishedProgramme(
                facts,
                facts.content().offer().bodies().stream().map(known::get).toList(),
                announced.stream()
                        .filter(this::isNotOver)
                        .map(session -> published(session, known))
                        .toList());
    }

    private boolean isNotOver(SessionView session) {
        return !session.terms().dates().until().isBefore(LocalDate.now(clock));
    }

    private PublishedSession published(SessionView session, Map<TrainingBodyId, TrainingBodyEntry> known) {
        var terms = session.terms();
        return new PublishedSession(
                session.id(), session.state(), terms, known.get(terms.body()), reference.commune(terms.place()));
    }

    /** A session's body is one of the version that it began with, which need not be the one that is published now. */
    private static Set<TrainingBodyId> named(List<ProgrammeFacts> found, Iterable<List<SessionView>> announced) {
        var named = found.stream()
                .flatMap(facts -> facts.content().offer().bodies().stream())
                .collect(Collectors.toSet());
        announced.forEach(
                several -> several.forEach(session -> named.add(session.terms().body())));
        return named;
    }
}
