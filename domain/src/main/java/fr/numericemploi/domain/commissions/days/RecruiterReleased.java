package fr.numericemploi.domain.commissions.days;

import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.partners.RecruiterId;
import java.time.LocalDateTime;

/** A recruiter who had interviews has none any more. */
public record RecruiterReleased(
        SelectionDayId day, RecruiterId recruiter, int sequence, LocalDateTime start, LocalDateTime end)
        implements RecruiterNews {}
