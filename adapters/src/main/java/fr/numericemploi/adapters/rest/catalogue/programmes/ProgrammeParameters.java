package fr.numericemploi.adapters.rest.catalogue.programmes;

import fr.numericemploi.adapters.rest.shared.Pages;
import fr.numericemploi.application.catalogue.programmes.ProgrammeQuery;
import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.application.shared.PageRequest;
import fr.numericemploi.domain.catalogue.programmes.VersionStatus;
import fr.numericemploi.domain.partners.TrainingBodyId;
import fr.numericemploi.domain.shared.RomeCode;
import fr.numericemploi.domain.shared.Text;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which programmes are wanted, as query parameters. */
public class ProgrammeParameters {
    private static final int LONGEST_TEXT = 200;

    @QueryParam("q")
    String words;

    @QueryParam("status")
    @Schema(enumeration = {"DRAFT", "SUBMITTED", "APPROVED", "SENT_BACK", "PUBLISHED", "RETIRED"})
    String status;

    @QueryParam("job")
    String job;

    @QueryParam("body")
    @Parameter(description = "Id of a training body that is able to give it")
    UUID body;

    @QueryParam("cursor")
    String cursor;

    @QueryParam("limit")
    @DefaultValue("50")
    int limit;

    ProgrammeQuery query() {
        var fields = new Fields();
        var query = new ProgrammeQuery(
                fields.optional("q", words, text -> Text.required(text, LONGEST_TEXT)),
                fields.optional("status", status, Fields.oneOf(VersionStatus.class)),
                fields.optional("job", job, RomeCode::new),
                fields.optional("body", body, TrainingBodyId::new));
        fields.refuseIfWrong();
        return query;
    }

    PageRequest page() {
        return Pages.request(cursor, limit);
    }
}
