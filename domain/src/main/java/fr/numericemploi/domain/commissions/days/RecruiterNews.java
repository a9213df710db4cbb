package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.partners.RecruiterId;
import fr.numericemploi.domain.shared.Event;
import java.time.LocalDateTime;
import java.util.UUID;

/** Something about a recruiter's day that the recruiter has to know. */
public sealed interface RecruiterNews extends Event permits RecruiterScheduled, RecruiterReleased {
    SelectionDayId day();

    RecruiterId recruiter();

    /** The SEQUENCE of the letter. */
    int sequence();

    /** Of the first interview. */
    LocalDateTime start();

    /** Of the last interview. */
    LocalDateTime end();

    @Override
    default UUID subject() {
        return day().value();
    }
}
