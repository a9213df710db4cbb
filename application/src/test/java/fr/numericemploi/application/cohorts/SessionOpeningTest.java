package fr.numericemploi.application.cohorts;

import static fr.numericemploi.domain.cohorts.TrainingSessions.SUMMER;
import static fr.numericemploi.domain.cohorts.TrainingSessions.terms;
import static fr.numericemploi.domain.partners.Agencies.ALSACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.application.catalogue.programmes.DesignOffice;
import fr.numericemploi.application.reference.InMemoryReferenceTables;
import fr.numericemploi.application.shared.Callers;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Contents;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.cohorts.Period;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.cohorts.SessionState;
import fr.numericemploi.domain.cohorts.Terms;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionOpeningTest {
    private final DesignOffice office = new DesignOffice();
    private final InMemorySessions sessions = new InMemorySessions();
    private final SessionOpening opening = new SessionOpening(
            sessions,
            sessions,
            office.files,
            office.partners.directory(office.caller),
            InMemoryReferenceTables.referenceData(),
            office.caller,
            office.journal,
            UUID::randomUUID);
    private final Content content = office.aProgramme();
    private final Terms terms = terms(content.offer().bodies().get(0), 12);

    @Test
    void aSessionOfAPublishedProgrammeIsOpenedChangedAndClosed() {
        var programme = office.published(content);
        var id = open(programme, terms);

        opening.change(id, 1, terms(terms.body(), SUMMER, 8));
        opening.close(id, 2);

        assertThat(opening.find(id).state()).isEqualTo(SessionState.CLOSED);
        assertThat(opening.find(id).programme().number()).isEqualTo(1);
        assertThat(new SessionFiles(sessions).of(List.of(programme)).get(programme))
                .extracting(SessionView::id)
                .containsExactly(id);
    }

    @Test
    void onlyAPublishedProgrammeHasSessions() {
        var programme = office.submitted(content);

        assertThatThrownBy(() -> open(programme, terms)).hasMessageContaining("pas publié");
    }

    @Test
    void noSessionStartsOnceTheCertificationHasExpired() {
        var programme = office.published(content);
        var late = Contents.CERTIFIED_UNTIL.plusDays(1);
        var tooLate = terms(terms.body(), new Period(late, late.plusMonths(3)), 12);
        var id = open(programme, terms);

        assertThatThrownBy(() -> open(programme, tooLate)).hasMessageContaining("RNCP37674");
        assertThatThrownBy(() -> opening.change(id, 1, tooLate)).hasMessageContaining("RNCP37674");
    }

    @Test
    void aCancelledSessionIsShownToNobodyInPublic() {
        var programme = office.published(content);
        var id = open(programme, terms);

        opening.cancel(id, 1, "Pas assez de candidatures");

        assertThat(new SessionFiles(sessions).of(List.of(programme))).isEmpty();
    }

    @Test
    void aStaleReadingIsRefused() {
        var id = open(office.published(content), terms);
        opening.close(id, 1);

        assertThatThrownBy(() -> opening.cancel(id, 1, "Trop tard")).hasMessageContaining("a changé");
    }

    @Test
    void membersOfTheCommissionReadAndOtherTerritoriesDoNotSee() {
        var id = open(office.published(content), terms);

        office.caller.set(Callers.aCommissionMemberOf("ALSACE"));
        assertThat(opening.find(id).terms()).isEqualTo(terms);
        assertThatThrownBy(() -> opening.close(id, 1)).hasMessageContaining("rôle");
        office.caller.set(Callers.aCoordinatorOf("NANCY"));
        assertThatThrownBy(() -> opening.find(id)).hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> opening.close(id, 1)).hasMessageContaining("n'existe pas");
    }

    private SessionId open(ProgrammeId programme, Terms with) {
        return opening.open(new OpenSession(programme, ALSACE, with));
    }
}
