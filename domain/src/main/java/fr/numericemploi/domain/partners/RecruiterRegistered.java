package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record RecruiterRegistered(RecruiterId recruiter, CompanyId company, RecruiterKind kind) implements Event {
    @Override
    public UUID subject() {
        return recruiter.value();
    }
}
