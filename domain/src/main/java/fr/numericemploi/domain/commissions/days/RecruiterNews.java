package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.partners.RecruiterId;
import java.time.LocalDateTime;

/** Something about a recruiter's day that the recruiter has to know. */
public sealed interface RecruiterNews permits RecruiterScheduled, RecruiterReleased {
    SelectionDayId day();

    RecruiterId recruiter();

    /** The SEQUENCE of the letter. */
    int sequence();

    /** Of the first interview. */
    LocalDateTime start();

    /** Of the last interview. */
    LocalDateTime end();
}
