package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.shared.Event;
import java.util.UUID;

/** The person said by the signed link whether the time suits. */
public record InvitationAnswered(SelectionDayId day, CandidateId candidate, Reply reply) implements Event {
    @Override
    public UUID subject() {
        return day.value();
    }
}
