package fr.numericemploi.architecture.red.application.partners;

import jakarta.inject.Inject;

class HasNoStereotype {
    @Inject
    HasNoStereotype() {}
}
