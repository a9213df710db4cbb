package fr.numericemploi.application.correspondence.commissions;

import fr.numericemploi.application.commissions.days.RecruiterSchedule;
import java.time.LocalDate;
import java.util.List;

/** What a letter about a recruiter's interviews says. */
public record RecruiterLetter(LocalDate date, String address, List<RecruiterSchedule.Line> interviews) {}
