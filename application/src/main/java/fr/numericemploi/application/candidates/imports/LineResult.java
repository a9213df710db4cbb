package fr.numericemploi.application.candidates.imports;

import fr.numericemploi.application.candidates.PrescriptionReceipt;
import fr.numericemploi.application.shared.InvalidInput;
import fr.numericemploi.domain.candidates.CandidateRule;
import fr.numericemploi.domain.candidates.imports.ImportRule;
import fr.numericemploi.domain.candidates.imports.LineOutcome;
import fr.numericemploi.domain.shared.RuleViolation;
import java.util.List;

/** What became of a line, and why. */
record LineResult(LineOutcome outcome, List<LineError> errors) {
    static LineResult of(PrescriptionReceipt receipt) {
        return new LineResult(receipt.repeated() ? LineOutcome.UNCHANGED : LineOutcome.KEPT, List.of());
    }

    static LineResult failed(int line, Throwable failure) {
        if (failure instanceof InvalidInput input) {
            return refused(line, input.violations());
        }
        if (failure instanceof RuleViolation broken) {
            return broken.rule() == CandidateRule.AGENCY_REFERENCE_TAKEN
                    ? new LineResult(LineOutcome.CONFLICTING, List.of(LineError.of(line, broken.at("agencyReference"))))
                    : refused(line, List.of(broken));
        }
        return refused(line, List.of(new RuleViolation(ImportRule.FAILED)));
    }

    private static LineResult refused(int line, List<RuleViolation> broken) {
        return new LineResult(
                LineOutcome.REFUSED,
                broken.stream().map(each -> LineError.of(line, each)).toList());
    }
}
