package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.partners.RecruiterId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who rates as well: a recruiter from outside the panel. */
@Schema(name = "ReaderForm")
public record ReaderForm(@Schema(required = true) UUID recruiter) {
    RecruiterId toReader() {
        var fields = new Fields();
        var reader = fields.required("recruiter", recruiter, RecruiterId::new);
        fields.refuseIfWrong();
        return reader;
    }
}
