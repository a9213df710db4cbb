package fr.numericemploi.adapters.rest.commissions;

import fr.numericemploi.application.shared.Fields;
import fr.numericemploi.domain.commissions.days.Availability;
import fr.numericemploi.domain.partners.RecruiterId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When a recruiter can come. */
@Schema(name = "AvailabilityForm")
public record AvailabilityForm(
        @Schema(description = "who, when a coordinator says it")
        UUID recruiter,

        @Schema(description = "an empty list: can not come; none: all day")
        List<PeriodForm> periods) {

    Optional<RecruiterId> toRecruiter() {
        return Optional.ofNullable(recruiter).map(RecruiterId::new);
    }

    Availability toAvailability() {
        var fields = new Fields();
        var availability = PeriodForm.availability(fields, "periods", periods);
        fields.refuseIfWrong();
        return availability;
    }
}
