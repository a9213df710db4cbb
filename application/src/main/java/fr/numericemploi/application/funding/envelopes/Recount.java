package fr.numericemploi.application.funding.envelopes;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import java.math.BigDecimal;
import java.util.List;

/**
 * The hours that were really run for some people of a session; none for those who never came.
 *
 * @param papers references of what proves it
 */
public record Recount(SessionId session, List<Hours> people, String reason, List<String> papers) {
    public record Hours(CandidateId candidate, BigDecimal run) {}
}
