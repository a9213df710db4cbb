package fr.numericemploi.adapters.lheo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.numericemploi.application.cohorts.PublishedSession;
import fr.numericemploi.application.reference.InMemoryReferenceTables;
import fr.numericemploi.domain.catalogue.programmes.Content;
import fr.numericemploi.domain.catalogue.programmes.Contents;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.cohorts.SessionState;
import fr.numericemploi.domain.cohorts.TrainingSessions;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sessions as LHEO has them. */
class SessionsTest {
    private final Content content = Contents.aWebDeveloperProgramme();

    @Test
    void aSessionHasItsDatesItsSeatsAndItsPlace() {
        var document = Lheo.written(Programmes.published(content, session(SessionState.OPEN)));

        Lheo.requireValid(document);
        assertThat(new String(document, StandardCharsets.UTF_8))
                .contains("<periode><debut>20260914</debut><fin>20261218</fin></periode>")
                .contains("<periode-inscription><periode><debut>20260601</debut><fin>20260828</fin></periode>")
                .contains("<etat-recrutement>1</etat-recrutement>")
                .contains("<nb-places>12</nb-places>")
                .contains("<lieu-de-formation><coordonnees><adresse><ligne>Strasbourg</ligne>");
    }

    @Test
    void aClosedSessionTakesNobodyMore() {
        var document = Lheo.written(Programmes.published(content, session(SessionState.CLOSED)));

        Lheo.requireValid(document);
        assertThat(new String(document, StandardCharsets.UTF_8)).contains("<etat-recrutement>2</etat-recrutement>");
    }

    @Test
    void aProgrammeWithoutSessionsHasOneOfUnknownDatesAndPlace() {
        var document = Lheo.written(Programmes.published(content));

        Lheo.requireValid(document);
        assertThat(new String(document, StandardCharsets.UTF_8))
                .contains("<session><periode><debut>00000000</debut><fin>99999999</fin></periode>")
                .contains("<codepostal>00000</codepostal>");
    }

    private static PublishedSession session(SessionState state) {
        return new PublishedSession(
                new SessionId(new UUID(2, 1)),
                state,
                TrainingSessions.terms(Contents.BODY, 12),
                Programmes.body(Contents.BODY),
                InMemoryReferenceTables.referenceData().commune(TrainingSessions.STRASBOURG));
    }
}
