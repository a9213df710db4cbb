package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.Status;
import fr.numericemploi.domain.candidates.Step;
import java.time.Instant;

public record StepView(Status status, String label, Instant at) {
    public static StepView of(Step step) {
        return new StepView(step.status(), step.status().label(), step.at());
    }
}
