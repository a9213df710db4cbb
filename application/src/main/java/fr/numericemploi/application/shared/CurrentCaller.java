package fr.numericemploi.application.shared;

/** Who is asking, in this request or job. */
public interface CurrentCaller {
    /** @throws fr.numericemploi.domain.shared.RuleViolation {@code access.forbidden} when nobody known is */
    Caller get();
}
