package fr.numericemploi.architecture.red.domain.partners;

import fr.numericemploi.domain.shared.Rule;

enum SameCode implements Rule {
    ONE,
    OTHER;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String code() {
        return "partners.same-code";
    }

    @Override
    public String message() {
        return "Deux règles, un code.";
    }
}
