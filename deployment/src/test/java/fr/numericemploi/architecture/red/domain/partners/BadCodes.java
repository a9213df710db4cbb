package fr.numericemploi.architecture.red.domain.partners;

import fr.numericemploi.domain.shared.Rule;

enum BadCodes implements Rule {
    NO_CONTEXT;

    @Override
    public Kind kind() {
        return Kind.INVALID;
    }

    @Override
    public String code() {
        return "noContext";
    }

    @Override
    public String message() {
        return "";
    }
}
