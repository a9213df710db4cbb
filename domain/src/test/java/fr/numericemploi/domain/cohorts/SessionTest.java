package fr.numericemploi.domain.cohorts;

import static fr.numericemploi.domain.cohorts.TrainingSessions.AUTUMN;
import static fr.numericemploi.domain.cohorts.TrainingSessions.SUMMER;
import static fr.numericemploi.domain.cohorts.TrainingSessions.offer;
import static fr.numericemploi.domain.cohorts.TrainingSessions.terms;
import static fr.numericemploi.domain.partners.Agencies.ALSACE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.numericemploi.domain.catalogue.programmes.Contents;
import fr.numericemploi.domain.catalogue.programmes.ProgrammeId;
import fr.numericemploi.domain.partners.TrainingBodyId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {
    private final Session session = TrainingSessions.open(new ProgrammeId(UUID.randomUUID()), ALSACE);

    @ParameterizedTest
    @ValueSource(ints = {7, 16})
    void aSessionKeepsToTheSeatsOfItsProgramme(int seats) {
        var terms = terms(Contents.BODY, seats);

        assertThatThrownBy(() -> session.change(terms, offer())).hasMessageContaining("de 8 à 15 places");
    }

    @Test
    void aBodyThatCanNotGiveTheProgrammeIsRefused() {
        var terms = terms(new TrainingBodyId(UUID.randomUUID()), 12);

        assertThatThrownBy(() -> session.change(terms, offer())).hasMessageContaining("organisme");
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Period(AUTUMN.until(), AUTUMN.from())).hasMessageContaining("avant");
    }

    @Test
    void nobodyAppliesOnceTheSessionIsOver() {
        assertThatThrownBy(() -> new Terms(Contents.BODY, TrainingSessions.STRASBOURG, SUMMER, 12, AUTUMN))
                .hasMessageContaining("candidatures");
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, OPEN, false",
        "OPEN, CLOSED, true",
        "OPEN, CANCELLED, true",
        "CLOSED, OPEN, false",
        "CLOSED, CLOSED, false",
        "CLOSED, CANCELLED, true",
        "CANCELLED, OPEN, false",
        "CANCELLED, CLOSED, false",
        "CANCELLED, CANCELLED, false"
    })
    void aSessionIsClosedOrCancelledAndNeverOpensAgain(SessionState from, SessionState to, boolean allowed) {
        assertThat(from.mayBecome(to)).isEqualTo(allowed);
    }

    @Test
    void whatIsClosedChangesNoMore() {
        session.close();

        assertThatThrownBy(() -> session.change(terms(Contents.BODY, 10), offer()))
                .hasMessageContaining("close");
        assertThatThrownBy(session::close).hasMessageContaining("close");
    }

    @Test
    void whoCancelsSaysWhy() {
        assertThatThrownBy(() -> session.cancel(" ")).hasMessageContaining("obligatoire");

        session.cancel("Pas assez de candidatures");

        assertThat(session.snapshot().state()).isEqualTo(SessionState.CANCELLED);
        assertThat(session.snapshot().reason()).isEqualTo("Pas assez de candidatures");
    }
}
