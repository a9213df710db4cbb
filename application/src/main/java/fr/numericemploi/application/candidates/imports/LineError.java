package fr.numericemploi.application.candidates.imports;

import fr.numericemploi.domain.shared.RuleViolation;

/**
 * Why a line of a file is no prescription.
 *
 * @param column its heading in the list of columns; empty where the whole line is to blame
 * @param code of the broken rule
 */
public record LineError(int line, String column, String code, String message) {
    static LineError of(int line, RuleViolation violation) {
        return new LineError(
                line,
                violation
                        .field()
                        .flatMap(SheetColumn::readInto)
                        .map(SheetColumn::heading)
                        .orElse(""),
                violation.rule().code(),
                violation.getMessage());
    }
}
