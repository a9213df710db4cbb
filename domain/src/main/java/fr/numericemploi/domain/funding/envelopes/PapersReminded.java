package fr.numericemploi.domain.funding.envelopes;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.cohorts.SessionId;
import fr.numericemploi.domain.funding.facts.Paper;
import fr.numericemploi.domain.shared.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** That papers of a session's people are due soon, or late. */
public record PapersReminded(SessionId session, List<Reminder> papers) implements Event {
    public record Reminder(CandidateId candidate, Paper paper, LocalDate dueOn) {}

    @Override
    public UUID subject() {
        return session.value();
    }
}
