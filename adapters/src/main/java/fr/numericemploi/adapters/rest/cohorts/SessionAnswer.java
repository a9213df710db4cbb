package fr.numericemploi.adapters.rest.cohorts;

import fr.numericemploi.application.cohorts.SessionView;
import fr.numericemploi.domain.cohorts.SessionState;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session of a programme.
 *
 * @param number of the programme's version, which the session keeps
 * @param reason why it was cancelled; empty before
 */
@Schema(name = "Session")
public record SessionAnswer(
        UUID id, UUID programme, int number, String territory, TermsForm terms, SessionState state, String reason) {
    static SessionAnswer of(SessionView session) {
        return new SessionAnswer(
                session.id().value(),
                session.programme().programme().value(),
                session.programme().number(),
                session.territory().value(),
                TermsForm.of(session.terms()),
                session.state(),
                session.reason());
    }
}
