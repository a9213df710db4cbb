package fr.numericemploi.application.partners;

import fr.numericemploi.domain.partners.Counsellor;
import fr.numericemploi.domain.partners.CounsellorId;
import java.util.Optional;

/** The counsellors of all agencies. */
public interface Counsellors {
    Optional<Counsellor> find(CounsellorId id);

    /**
     * Keeps a new counsellor, or the changes of a known one.
     *
     * @throws fr.numericemploi.domain.shared.RuleViolation {@code partners.contact-known} where the agency has another
     *     counsellor with that e-mail address, or {@code input.stale} when it was changed since it was found
     */
    void save(Counsellor counsellor);
}
