package fr.numericemploi.application.commissions;

import fr.numericemploi.application.shared.ApplicationService;
import fr.numericemploi.application.shared.CurrentCaller;
import fr.numericemploi.domain.candidates.CandidateId;
import fr.numericemploi.domain.commissions.SelectionDayId;
import fr.numericemploi.domain.shared.InputRule;
import fr.numericemploi.domain.shared.RuleViolation;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** The interviews of published days, for what comes after them. Who may see which is for the caller's service to say. */
@ApplicationService
public class Interviews {
    private final InterviewViews views;
    private final CurrentCaller caller;

    @Inject
    public Interviews(InterviewViews views, CurrentCaller caller) {
        this.views = views;
        this.caller = caller;
    }

    public List<InterviewView> interviews(SelectionDayId day) {
        caller.get();
        return views.interviews(day);
    }

    public InterviewView interview(SelectionDayId day, CandidateId candidate) {
        return interviews(day).stream()
                .filter(interview -> interview.candidate().equals(candidate))
                .findFirst()
                .orElseThrow(() -> unknown(candidate));
    }

    private static RuleViolation unknown(CandidateId candidate) {
        return InputRule.UNKNOWN.brokenBy(Map.of("what", "L'entretien de", "id", candidate.value()));
    }
}
