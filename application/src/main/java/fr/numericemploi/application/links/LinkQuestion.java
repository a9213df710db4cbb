package fr.numericemploi.application.links;

import java.util.UUID;

/**
 * What somebody without an account is asked by a signed link. A context offers one for each purpose of its links; the
 * holder of the link is then the caller, as {@code LINK_HOLDER}.
 */
public interface LinkQuestion {
    /** Names the question in the link, for as long as such links live: {@code interview}, {@code availability} … */
    String purpose();

    /** What to show now: the question or, where it no longer stands, why; changes nothing. */
    Question ask(UUID subject);

    /** Takes the answer; the same one again changes nothing. */
    Outcome answer(UUID subject, Answer answer);
}
