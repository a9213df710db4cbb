package fr.numericemploi.domain.partners;

import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

public record RecruiterChanged(RecruiterId recruiter, boolean active) implements Event {
    @Override
    public UUID subject() {
        return recruiter.value();
    }
}
