package fr.numericemploi.application.cohorts;

import static fr.numericemploi.domain.cohorts.TrainingSessions.AUTUMN;
import static fr.numericemploi.domain.cohorts.TrainingSessions.terms;
import static fr.numericemploi.domain.partners.Agencies.ALSACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.catalogue.programmes.DesignOffice;
import fr.numericemploi.application.partners.TrainingBodyFiles;
import fr.numericemploi.application.reference.InMemoryReferenceTables;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeVersionId;
import fr.numericemploi.domain.cohorts.Session;
import fr.numericemploi.domain.cohorts.SessionId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PublicCatalogueTest {
    private static final PageRequest FIRST = new PageRequest(Optional.empty(), 50);

    private final DesignOffice office = new DesignOffice();
    private final InMemorySessions sessions = new InMemorySessions();
    private final Content content = office.aProgramme();
    private final ProgrammeId published = office.published(content);
    private final ProgrammeId submitted = office.submitted(content);

    @BeforeEach
    void nobodyIsLoggedIn() {
        office.caller.clear();
    }

    @Test
    void everybodySeesWhatIsPublishedAndNothingElse() {
        var catalogue = on(AUTUMN.from());

        assertThat(catalogue.page(FIRST).items())
                .extracting(programme -> programme.facts().id().programme())
                .containsExactly(published);
        assertThat(catalogue.find(published).bodies())
                .extracting("id")
                .isEqualTo(content.offer().bodies());
        assertThatThrownBy(() -> catalogue.find(submitted)).hasMessageContaining("n'existe pas");
    }

    @Test
    void aSessionIsShownUntilItIsOver() {
        sessions.save(session());

        assertThat(on(AUTUMN.until()).find(published).sessions()).hasSize(1);
        assertThat(on(AUTUMN.until().plusDays(1)).find(published).sessions()).isEmpty();
    }

    @Test
    void aCancelledSessionIsNotShown() {
        var session = session();
        session.cancel("Pas assez de candidatures");
        sessions.save(session);

        assertThat(on(AUTUMN.from()).find(published).sessions()).isEmpty();
    }

    private Session session() {
        return Session.open(
                new SessionId(UUID.randomUUID()),
                new ProgrammeVersionId(published, 1),
                ALSACE,
                terms(content.offer().bodies().get(0), 12),
                content.offer());
    }

    private PublicCatalogue on(LocalDate day) {
        return new PublicCatalogue(
                office.files,
                new SessionFiles(sessions),
                new TrainingBodyFiles(office.partners.bodies),
                InMemoryReferenceTables.referenceData(),
                Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }
}
