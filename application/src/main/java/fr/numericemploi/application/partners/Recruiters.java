package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.Recruiter;
import fr.numericemploi.domain.partners.RecruiterId;
import java.util.Optional;

/** The recruiters of all companies. */
public interface Recruiters {
    Optional<Recruiter> find(RecruiterId id);

    /**
     * Keeps a new recruiter, or the changes of a known one.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code partners.contact-known} where the company has another
     *     recruiter with that e-mail address, or {@code input.stale} when it was changed since it was found
     */
    void save(Recruiter recruiter);
}
