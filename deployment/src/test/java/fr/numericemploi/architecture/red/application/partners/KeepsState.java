package fr.numericemploi.architecture.red.application.partners;

import fr.numericemploi.application.shared.ApplicationService;

@ApplicationService
class KeepsState {
    int calls;
}
