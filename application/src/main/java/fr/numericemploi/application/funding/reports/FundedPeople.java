package fr.numericemploi.application.funding.reports;

import fr.numericemploi.domain.cohorts.SessionId;
import java.util.Collection;
import java.util.List;

/** Whose training is being paid for, and by whom. */
public interface FundedPeople {
    /** Each once, in no order: those for whom money is reserved, committed, invoiced or paid. */
    List<FundedPerson> of(Collection<SessionId> sessions);
}
