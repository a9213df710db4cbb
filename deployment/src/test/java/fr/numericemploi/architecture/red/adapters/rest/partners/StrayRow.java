package fr.numericemploi.architecture.red.adapters.rest.partners;

import jakarta.persistence.Embeddable;

@Embeddable
class StrayRow {}
