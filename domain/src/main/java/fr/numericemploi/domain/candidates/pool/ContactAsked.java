package fr.numericemploi.domain.candidates.pool;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.Event;
import java.time.LocalDate;
import java.util.UUID;

/** A company wishes to speak with somebody of the pool. */
public record ContactAsked(
        ContactRequestId request,
        PoolEntryId entry,
        CandidateId candidate,
        CompanyId company,
        RecruiterId recruiter,
        LocalDate expiresOn)
        implements Event {
    @Override
    public UUID subject() {
        return request.value();
    }
}
