package fr.numericemploi.domain.shared;

import java.util.Map;

/**
 * A rule that input or a change may break. Each context lists its own in one enum.
 *
 * <p>The code ({@code context.what-is-wrong}) is a promise to clients; the message is French, for the person who has to
 * act, and may name facts in braces: {@code "Le SIRET {siret} …"}.
 */
public interface Rule {
    String code();

    String message();

    Kind kind();

    /** @throws RuleViolation when broken */
    default void refuseIf(boolean broken) {
        refuseIf(broken, Map.of());
    }

    /** @throws RuleViolation with the facts, when broken */
    default void refuseIf(boolean broken, Map<String, Object> facts) {
        if (broken) {
            throw new RuleViolation(this, facts);
        }
    }

    /** The violation, for where an expression is wanted rather than a guard. */
    default RuleViolation brokenBy(Map<String, Object> facts) {
        return new RuleViolation(this, facts);
    }

    /** What kind of answer a broken rule deserves. */
    enum Kind {
        /** The request can not be right as it stands: correct it. */
        INVALID,
        /** The request would be right in another state: read again, then decide. */
        CONFLICT,
        /** Somebody else is at it right now: ask again in a moment. */
        BUSY,
        /** A system elsewhere, which the request needs, does not answer: nothing has changed, ask again later. */
        UNAVAILABLE,
        /** What the request names does not exist, or not for this caller. */
        UNKNOWN,
        /** This caller may not do that. */
        FORBIDDEN,
        /** What the caller read has changed since. */
        STALE,
        /** The caller must say which version it read. */
        PRECONDITION_REQUIRED,
        /** The request can not even be read. */
        UNREADABLE
    }
}
