package fr.numericemploi.architecture.red.adapters.persistence.candidates;

import fr.numericemploi.architecture.red.adapters.persistence.partners.OpenRow;

record UsesAStrangeRow(OpenRow row) {}
