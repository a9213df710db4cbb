package fr.numericemploi.application.commissions.days;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.days.Availability;
import fr.numericemploi.domain.commissions.days.CompanyTie;
import java.util.Set;

/**
 * @param stepFree whether the person must be received in a room that is reached without a step
 * @param ties to member companies, as the person or the agency told them
 */
public record InvitePerson(CandidateId person, boolean stepFree, Availability availability, Set<CompanyTie> ties) {}
