package fr.numericemploi.application.candidates;

import fr.numericemploi.domain.candidates.DeclineReason;
import fr.numericemploi.domain.candidates.Refusal;

public record RefusalView(DeclineReason reason, String label, String comment) {
    public static RefusalView of(Refusal refusal) {
        return new RefusalView(refusal.reason(), refusal.reason().label(), refusal.comment());
    }
}
