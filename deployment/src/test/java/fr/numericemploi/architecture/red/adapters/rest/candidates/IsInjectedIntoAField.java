package fr.numericemploi.architecture.red.adapters.rest.candidates;

import jakarta.inject.Inject;

class IsInjectedIntoAField {
    @Inject
    String something;
}
