package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.commissions.planning.Interviewer;
import fr.numericemploi.domain.commissions.planning.PlannedInterview;
import fr.numericemploi.domain.commissions.planning.Slot;
import fr.numericemploi.domain.partners.CompanyId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.partners.RecruiterKind;
import fr.numericemploi.domain.shared.RomeCode;
import java.util.List;
import java.util.Set;

/**
 * A recruiter who can come.
 *
 * @param told the interviews of the last letter
 * @param letters how many were sent: the SEQUENCE of the next one
 */
public record AvailableRecruiter(
        RecruiterId id,
        CompanyId company,
        RecruiterKind kind,
        Set<RomeCode> expertise,
        Availability availability,
        Set<PlannedInterview> told,
        int letters) {
    public AvailableRecruiter {
        expertise = Set.copyOf(expertise);
        told = Set.copyOf(told);
    }

    public static AvailableRecruiter of(
            RecruiterId id, CompanyId company, RecruiterKind kind, Set<RomeCode> expertise, Availability availability) {
        return new AvailableRecruiter(id, company, kind, expertise, availability, Set.of(), 0);
    }

    AvailableRecruiter when(Availability changed) {
        return new AvailableRecruiter(id, company, kind, expertise, changed, told, letters);
    }

    /** The same news of somebody who may have had letters before. */
    AvailableRecruiter toldAs(AvailableRecruiter before) {
        return new AvailableRecruiter(id, company, kind, expertise, availability, before.told, before.letters);
    }

    AvailableRecruiter told(Set<PlannedInterview> news) {
        return new AvailableRecruiter(id, company, kind, expertise, availability, news, letters + 1);
    }

    Interviewer on(List<Slot> slots) {
        return new Interviewer(id, availability.slots(slots), expertise);
    }
}
