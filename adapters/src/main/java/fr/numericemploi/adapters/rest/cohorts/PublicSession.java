package fr.numericemploi.adapters.rest.cohorts;

import fr.numericemploi.application.cohorts.PublishedSession;
import fr.numericemploi.domain.cohorts.SessionState;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session of a programme of the catalogue: its body is named as the programme's are. */
@Schema(name = "PublicSession")
public record PublicSession(
        UUID id,
        SessionState state,
        PublicProgramme.PublicBody body,
        PublicProgramme.Coded place,
        PeriodForm dates,
        int seats,
        PeriodForm applications) {
    static PublicSession of(PublishedSession session) {
        var terms = session.terms();
        var place = session.place();
        return new PublicSession(
                session.id().value(),
                session.state(),
                PublicProgramme.PublicBody.of(session.body()),
                new PublicProgramme.Coded(place.code().value(), place.name()),
                PeriodForm.of(terms.dates()),
                terms.seats(),
                PeriodForm.of(terms.applications()));
    }
}
