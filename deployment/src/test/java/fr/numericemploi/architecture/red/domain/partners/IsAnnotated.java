package fr.numericemploi.architecture.red.domain.partners;

import jakarta.inject.Named;

@Named
class IsAnnotated {}
