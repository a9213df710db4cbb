package fr.numericemploi.domain.candidates.pool;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** The person said yes: this company, and no other, now knows who it is. */
public record ContactAccepted(
        ContactRequestId request, PoolEntryId entry, CandidateId candidate, CompanyId company, RecruiterId recruiter)
        implements Event {
    @Override
    public UUID subject() {
        return request.value();
    }
}
