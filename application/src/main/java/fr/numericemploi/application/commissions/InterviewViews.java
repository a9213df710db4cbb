package fr.numericemploi.application.commissions;

import fr.numericemploi.domain.commissions.SelectionDayId;
import java.util.List;

public interface InterviewViews {
    /** Those of a published day, by time and panel; none for an unknown day, or one that is not published. */
    List<InterviewView> interviews(SelectionDayId day);
}
