package fr.numericemploi.adapters.rest.candidates;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.candidates.Status;
import java.util.Optional;

/** The filter by status that lists have in common. */
final class StatusParameter {
    private StatusParameter() {}

    static Optional<Status> read(String raw) {
        var fields = new Fields();
        var status = fields.optional("status", raw, Fields.oneOf(Status.class));
        fields.refuseIfWrong();
        return status;
    }
}
